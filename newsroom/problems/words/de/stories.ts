import type { EN_STORIES } from "../en/stories.ts";

/** What the check says of stories, their elements, pictures and places in the paper, in German. */
export const DE_STORIES: Readonly<Record<keyof typeof EN_STORIES, string>> = {
  // Several files
  addressMeant: "meinten Sie {address}?",
  nameMeant: "meinten Sie „{name}“?",
  lineOut: "nehmen Sie die Zeile heraus",
  linkOut: "nehmen Sie den Link heraus",
  valueOut: "nehmen Sie es heraus",
  wordsOrOut: "schreiben Sie Wörter hinein, oder nehmen Sie sie heraus",
  textOrOut: "schreiben Sie den Text, oder nehmen Sie das Element heraus",
  httpsIfThere: "schreiben Sie https://, wenn die Website es hat",

  // newsroom/rules/checkAddresses.ts
  folderNameNoAddress: "der Name des Ordners, „{name}“, kann nicht in einer Adresse stehen",
  fileNameNoAddress: "der Name der Datei, „{name}“, kann nicht in einer Adresse stehen",
  addressOfYear: "{address} ist das Archiv eines Jahres",
  addressOfSite: "{address} gehört der Website selbst",
  sectionOtherName: "geben Sie der Datei des Ressorts einen anderen Namen",
  pageOtherName: "geben Sie der Datei der Seite einen anderen Namen",
  oneOtherName: "geben Sie einer der beiden Dateien einen anderen Namen",

  // newsroom/rules/siteMap.ts: what an address belongs to; “other” is a file
  addressTaken:
    "{address} ist auch die Adresse {owner, select, front {der Titelseite} search {der Suche} saved {der Merkliste} corrections {der Seite mit den Berichtigungen} sitemap {einer Sitemap} machines {einer Datei, die die Website für Programme erzeugt} feed {eines Feeds} fileFeed {des Feeds von {name}} archive {des Archivs} topic {des Themas „{name}“} topicFeed {des Feeds zum Thema „{name}“} indexNow {des IndexNow-Schlüssels} training {dessen, was „crawlers.training: refuse“ mitteilt} site {von etwas, das die Website selbst erzeugt} other {von {name}}}",
  redirectFromTaken:
    "{address} kann nicht weiterleiten: Es ist die Adresse {owner, select, front {der Titelseite} search {der Suche} saved {der Merkliste} corrections {der Seite mit den Berichtigungen} sitemap {einer Sitemap} machines {einer Datei, die die Website für Programme erzeugt} fileFeed {des Feeds von {name}} archive {des Archivs} topic {des Themas „{name}“} topicFeed {des Feeds zum Thema „{name}“} other {von {name}}}",

  // newsroom/rules/checkAffiliateNotice.ts
  noticeMissing:
    "es gibt bezahlte Links, etwa in {file}, und kein „affiliate.{name}“ dazu: Leser sehen „{text}“",
  noticeMissingRemedy: "schreiben Sie es in eigenen Worten, „{name}: …“ unter „affiliate:“",

  // newsroom/rules/checkDates.ts
  storyOnHold: "der Artikel ist zurückgehalten und darf nicht veröffentlicht werden: {reason}",
  draftOnHoldRemedy: "nehmen Sie „hold“ heraus, sobald er frei ist",
  articleOnHoldRemedy:
    "nehmen Sie „hold“ heraus, sobald er frei ist; was Leser davon haben, wird mit „npm run desk -- unpublish {slug}“ zurückgezogen",
  embargoAfterPublished:
    "die Sperrfrist endet am {embargo}, nach „published“, und erst dann sehen Leser den Artikel",
  embargoAfterPublishedRemedy:
    "schreiben Sie das Ende der Sperrfrist auch in „published“, oder nehmen Sie die Sperrfrist heraus, wenn sie aufgehoben ist",
  publishedFarAhead: "erst ab {day} sehen Leser den Artikel, in mehr als 30 Tagen",
  publishedFarAheadRemedy: "berichtigen Sie „published“, wenn das ein Versehen ist",
  embargoFarAhead: "niemand darf den Artikel vor {day} sehen, in mehr als 30 Tagen",
  embargoFarAheadRemedy: "berichtigen Sie „embargo“, wenn das ein Versehen ist",
  updatedInFuture: "„updated“ liegt in der Zukunft ({at}), deshalb sehen Leser es noch nicht",
  updatedInFutureRemedy: "schreiben Sie, wann der Artikel geändert wurde",
  correctionInFuture:
    "das Datum der Berichtigung liegt in der Zukunft ({at}), deshalb sehen Leser sie noch nicht",
  correctionInFutureRemedy: "schreiben Sie, wann berichtigt wurde",
  folderOtherDay: "der Ordner nennt {day}, veröffentlicht ist der Artikel aber am {published}",
  folderOtherDayRemedy: "verschieben Sie ihn nach {folder}, oder berichtigen Sie das Datum",
  updatedBeforePublished: "„updated“ liegt vor „published“",
  updatedBeforePublishedRemedy: "berichtigen Sie, was falsch ist, oder lassen Sie „updated“ weg",
  correctionBeforePublished:
    "das Datum der Berichtigung liegt vor der Veröffentlichung des Artikels",
  correctionBeforePublishedRemedy: "berichtigen Sie ihr „at“ oder das „published“ des Artikels",

  // newsroom/rules/checkDuplicates.ts
  textSame: "der Text ist derselbe wie der von {file}",
  textNearlySame: "der Text ist fast derselbe wie der von {file}",
  textSameRemedy:
    "behalten Sie einen von beiden; die Adresse des anderen kann in redirectFrom stehen",

  // newsroom/rules/checkFieldMarks.ts
  markShown: "„{mark}“ erschiene mitsamt seinen Zeichen",
  fieldMarkRemedy: "nehmen Sie die Zeichen heraus; Markdown ist nur der Text unter den Feldern",

  // newsroom/rules/checkFooter.ts, checkFront.ts
  noPageAt: "es gibt keine Seite unter {address}",
  noPageAtRemedy: "schreiben Sie sie in pages, oder nehmen Sie die Zeile heraus",
  frontWithdrawn: "der Artikel unter {address} ist zurückgezogen",
  frontWithdrawnRemedy: "nehmen Sie die Zeile heraus; bis dahin sehen Leser ihn nicht",
  frontDraft: "{address} ist ein Entwurf, den Leser nicht öffnen können",
  frontDraftRemedy:
    "veröffentlichen Sie ihn zuerst, mit „npm run desk -- publish {slug}“, und schreiben Sie die Adresse, die er bekommt",
  noArticleAt: "es gibt keinen Artikel unter {address}",
  noArticleAtRemedy: "schreiben Sie die Adresse eines Artikels, etwa /2014/06/12/slug",
  frontTwice: "{address} steht schon auf der Titelseite, durch Zeile {line}",
  frontTwiceRemedy: "nehmen Sie eines von beiden heraus; es gilt das erste",
  frontTooMany: "die Titelseite zeigt {most} Artikel aus „{list}“, und dies ist einer mehr",
  frontTooManyRemedy: "nehmen Sie heraus, was dort nicht stehen muss",

  // newsroom/rules/checkLanguage.ts
  wordsInEnglish:
    "{count, plural, one {auf Englisch sehen Leser # mitgelieferten Wortlaut, weil es ihn nicht in „{language}“ gibt} other {auf Englisch sehen Leser # mitgelieferte Wortlaute, weil es sie nicht in „{language}“ gibt}}",
  wordsInEnglishRemedy:
    "schreiben Sie eigene unter „words“, angefangen mit {names}; in docs/editing/words.md stehen alle",

  // newsroom/rules/checkLinks.ts
  linkToDraft: "der Link führt zu {address}, das Leser nicht öffnen können",
  linkToDraftRemedy: "verlinken Sie den veröffentlichten Artikel, oder nehmen Sie den Link heraus",
  linkToScheduled: "der Link führt zu {address}, das Leser vor {opens} nicht öffnen können",
  linkToScheduledRemedy: "nehmen Sie den Link bis dahin heraus",
  linkToOldAddress: "der Link führt zu {address}, einer alten Adresse",
  linkToOldAddressRemedy: "verlinken Sie {address}",
  linkToWithdrawn: "der Link führt zu {address}, einem zurückgezogenen Artikel",
  linkToListPage: "der Link führt zu {address}, wo jeder neue Artikel die anderen weiterschiebt",
  linkToListPageRemedy: "verlinken Sie {list} oder den Artikel selbst",
  linkToNothing: "der Link führt zu {address}, wo nichts ist",
  linkToNothingRemedy: "berichtigen Sie die Adresse, oder nehmen Sie den Link heraus",

  // newsroom/rules/checkLostCharacters.ts
  characterLost: "„{found}“ steht da, wo ein anderes Zeichen verloren ging",
  characterLostRemedy:
    "schreiben Sie, was gemeint war; der Text ist einmal in falscher Kodierung gelesen worden",

  // newsroom/rules/checkStarterTexts.ts
  starterTextLeft: "„{found}“ ist noch ein Text, mit dem jede neue Zeitung beginnt",
  starterTextLeftRemedy:
    "schreiben Sie an seine Stelle, was Ihr Artikel sagt, oder nehmen Sie ihn heraus",
  noteToOwnerLeft: "„{found}“ richtet sich an Sie, und Leser sehen es",
  noteToOwnerLeftRemedy: "schreiben Sie hier, wonach es fragt",

  // newsroom/rules/checkPictures.ts
  heroNarrow: "„{name}“ ist {width} Pixel breit, zu schmal für ein Aufmacherbild",
  heroNarrowRemedy:
    "nehmen Sie eine Datei von mindestens {narrowest} Pixeln, oder zeigen Sie sie als Bild im Text",
  heroNoCredit: "das Aufmacherbild hat keinen Bildnachweis",
  heroNoCreditRemedy: "fügen Sie „credit: …“ hinzu, mit dem, der das Bild gemacht hat",

  // newsroom/rules/checkProse.ts
  paragraphLong: "der Absatz „{beginning}“ hat {words} Wörter",
  paragraphLongRemedy: "teilen Sie ihn in Absätze von höchstens {most} Wörtern",
  pictureNoCredit: "das Bild „{name}“ hat keinen Bildnachweis",
  pictureNoCreditRemedy: "schreiben Sie {example}, mit dem, der es gemacht hat",
  linkPaidElsewhere:
    "der Link zu „{address}“ ist an anderer Stelle des Artikels als bezahlt gekennzeichnet, hier nicht",
  linkLooksPaid:
    "der Link zu „{address}“ sieht nach einem bezahlten aus, ist aber nicht so gekennzeichnet",
  linkUnmarkedRemedy:
    "schreiben Sie {mark} gleich hinter die schließende Klammer, oder nehmen Sie heraus, was Geld bringt",

  // newsroom/rules/checkPublicFiles.ts
  robotsLine: "„{line}“ ist keine Zeile von robots.txt",
  robotsLineRemedy:
    "schreiben Sie „Disallow: /path/“ oder Ähnliches unter eine Zeile „User-agent: …“, oder nehmen Sie sie heraus",
  publicUnreachable: "kein Browser kann {address} anfordern",
  publicUnreachableRemedy:
    "benennen Sie die Datei um, mit Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Punkten",
  publicTakenRemedy: "benennen Sie die Datei um, oder nehmen Sie sie heraus",

  // newsroom/rules/checkRedirectRules.ts, checkRedirects.ts
  redirectOfSite:
    "{address} kann nicht weiterleiten: Alles unter {folder} gehört der Website selbst",
  redirectOfFeed: "{address} kann nicht weiterleiten: Es führt zu einem Feed",
  redirectAlready: "{address} leitet schon nach {other} weiter",
  redirectWithdrawn: "{address} ist die Adresse eines zurückgezogenen Artikels",
  redirectRuleOut: "nehmen Sie die Regel heraus",
  redirectTakenRemedy:
    "nehmen Sie es aus redirectFrom heraus, oder verschieben Sie, was dort steht",
  redirectFromOut: "nehmen Sie es aus redirectFrom heraus",
  redirectFromOne: "behalten Sie es in einem von beiden",
  redirectTwice: "{address} bedeutet dasselbe wie {other} in Zeile {line}",
  redirectTwiceRemedy:
    "behalten Sie eines von beiden; ein Schrägstrich oder .html am Ende macht keinen Unterschied",
  redirectToNothing: "{address} führt zu {target}, wo nichts ist",
  redirectToNothingRemedy: "schreiben Sie eine Adresse, die es gibt, oder status: 410",
  redirectCircle: "{address} führt zu {target} und von dort im Kreis",
  redirectCircleRemedy: "führen Sie eine davon zu einer Seite, die es gibt",
  redirectToOld: "{address} führt zu {target}, selbst einer alten Adresse",
  redirectToGoneRemedy: "schreiben Sie stattdessen „status: 410“",
  redirectToOldRemedy: "schreiben Sie „to: {address}“",

  // newsroom/rules/checkReferences.ts: {choice} says which there are
  noSection: "ein Ressort „{name}“ gibt es nicht",
  noAuthor: "einen Autor „{name}“ gibt es nicht",
  referenceMore: "und {count} mehr im Ordner {folder}",
  referenceAdd: "legen Sie {file} an",
  referenceAddTo: "legen Sie im Ordner {folder} eine Datei an",
  referenceChoose: "{choice}; oder legen Sie {file} an",
  referenceChooseTo: "{choice}; oder legen Sie im Ordner {folder} eine Datei an",

  // newsroom/rules/checkSearchTitles.ts
  searchTitleLong: "„{name}“ hat {length} Zeichen; Suchergebnisse schneiden es nach etwa {most} ab",
  headlineLongRemedy: "fügen Sie für sie ein „seoTitle“ von höchstens {most} Zeichen hinzu",
  seoTitleLongRemedy: "kürzen Sie es auf höchstens {most}",

  // newsroom/rules/checkSections.ts
  noSections: "die Zeitung hat keine Ressorts",
  noSectionsRemedy: "legen Sie eines an, etwa sections/world.md",
  sectionOrderTwice: "auch {file} hat die Nummer {order} in der Reihenfolge",
  sectionOrderTwiceRemedy: "geben Sie jedem Ressort eine eigene Nummer",

  // newsroom/rules/checkSources.ts
  sourceInsecure: "die Adresse der Quelle, „{address}“, ist nicht sicher",
  sourcePays: "die Adresse der Quelle, „{address}“, bringt Geld",
  sourcePaysRemedy:
    "schreiben Sie die Adresse ohne das, was Geld bringt; eine Quelle kann kein bezahlter Link sein",

  // newsroom/rules/checkThemeFiles.ts
  fontNotInstalled: "die Schrift {name} ist nicht installiert",
  fontNotInstalledRemedy:
    "installieren Sie sie dort, wo neue Versionen sie in Ruhe lassen: {command}; danach bauen",
  fontMissing: "im Ordner mit den Inhalten gibt es keine Schrift {path}",
  fontMissingRemedy:
    "legen Sie eine Datei, die auf .woff2, .woff, .ttf oder .otf endet, in den Ordner {folder}",

  // newsroom/rules/checkTranslations.ts
  translationTwice:
    "{kind, select, section {das Ressort gibt es schon in „{language}“} page {die ständige Seite gibt es schon in „{language}“} other {den Artikel gibt es schon in „{language}“}}",
  translationTwiceRemedy: "nennen Sie für jede andere Sprache eine Übersetzung",
  translationWithdrawn: "die Übersetzung unter {address} ist zurückgezogen",
  translationWithdrawnRemedy: "nehmen Sie die Übersetzung heraus",
  noTranslation:
    "{kind, select, section {es gibt kein Ressort unter {address}} page {es gibt keine ständige Seite unter {address}} other {es gibt keinen Artikel unter {address}}}",
  translationMoved: "das ist umgezogen: Schreiben Sie {address}",
  noTranslationRemedy:
    "{kind, select, section {schreiben Sie die Adresse des übersetzten Ressorts, oder nehmen Sie die Übersetzung heraus} page {schreiben Sie die Adresse der übersetzten ständigen Seite, oder nehmen Sie die Übersetzung heraus} other {schreiben Sie die Adresse des übersetzten Artikels, oder nehmen Sie die Übersetzung heraus}}",
  translationLanguage: "{file} ist in „{own}“, nicht in „{language}“",
  translationLanguageRemedy: "nennen Sie die Sprache, die die Übersetzung selbst nennt",

  // newsroom/rules/checkUnreadText.ts
  textUnread: "zu Ressorts und Themen gehört kein Text",
  textUnreadRemedy: "schreiben Sie ihn in die Beschreibung, oder nehmen Sie ihn heraus",

  // newsroom/rules/disabledRules.ts
  ruleOffUnneeded: "die Regel „{name}“ ist abgeschaltet, aber nichts hier verstößt gegen sie",

  // newsroom/rules/pictureIndex.ts
  savePicture: "speichern Sie es als JPEG, PNG, WebP, AVIF oder GIF",
  pageNoPicture: "auf Seiten gibt es keine Bilder, „{name}“ lässt sich also nicht zeigen",
  pageNoPictureRemedy: "nehmen Sie das Bild heraus",
  pageNoFile: "auf Seiten gibt es keine Dateien, „{name}“ lässt sich also nicht zeigen",
  pageNoFileRemedy: "nehmen Sie die Datei heraus",
  pictureNotBeside: "neben dem Text liegt kein Bild „{name}“",
  fileNotBeside: "neben dem Text liegt keine Datei „{name}“",
  notBesideRemedy: "legen Sie die Datei in denselben Ordner, oder berichtigen Sie ihren Namen",
  strayFile: "diese Datei wird hier nicht gelesen",
  strayFileRemedy:
    "verschieben Sie sie neben den Artikel, den Entwurf oder den Autor, der sie zeigt, oder nehmen Sie sie heraus",
  notPicture: "„{name}“ ist kein Bild",
  notPictureRemedy: "nennen Sie stattdessen ein Bild",
  notFormat: "„{name}“ ist keine Datei im Format {format}",
  notFormatRemedy: "nennen Sie stattdessen eine Datei im Format {format}",
  notEitherFormat: "„{name}“ ist keine Datei im Format {format} oder {other}",
  notEitherFormatRemedy: "nennen Sie stattdessen eine Datei im Format {format} oder {other}",
  notForBrowsers: "„{name}“ ist kein Bild, das Browser zeigen, und wird auch sonst nicht gelesen",
  notForBrowsersRemedy:
    "nehmen Sie es heraus, oder speichern Sie es als JPEG, PNG, WebP, AVIF oder GIF, wenn es ein Bild ist",
  pictureNameSigns: "der Name von „{name}“ hat Zeichen, die in keiner Adresse stehen können",
  pictureNameSignsRemedy:
    "benennen Sie die Datei um, mit lateinischen Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen",

  // newsroom/rules/pictureIndex.ts: {what} is one of the messages that begin with “broken”
  brokenFile: "„{name}“ ist {what}",
  // newsroom/pictures/measurePicture.ts
  brokenUnread: "kein Bild, das sich lesen lässt",
  brokenNoPicture: "kein Bild",
  brokenFormat: "eine Datei im Format {format}",
  brokenHeic: "eine Datei im Format HEIC",
  brokenLarge: "zu groß zum Dekodieren, mit {width} × {height} Pixeln",
  brokenLargeFrames:
    "zu groß zum Dekodieren, mit {width} × {height} Pixeln in {frames} Einzelbildern",
  brokenLargeRemedy: "verkleinern Sie es auf 3000 Pixel an der längeren Seite",
  brokenDamaged: "beschädigt: Es lässt sich nicht ganz dekodieren",
  fileAgain:
    "exportieren oder kopieren Sie die Datei noch einmal: Vielleicht ist eine Übertragung abgebrochen",
  // newsroom/story/elements/video/captionsFile.ts
  brokenNoUtf8: "nicht in UTF-8 geschrieben",
  brokenNoUtf8Remedy: "speichern Sie die Datei als UTF-8",
  brokenNoWebvtt: "ohne die Zeile WEBVTT am Anfang",
  brokenNoWebvttRemedy: "schreiben Sie WEBVTT in die erste Zeile, und darunter eine leere",
  brokenNoCaptions: "ganz ohne Untertitel",
  brokenNoCaptionsRemedy: "schreiben Sie, was gesagt wird",
  brokenNoTime: "fehlerhaft: Ein Untertitel hat keine Zeit",
  brokenTime: "fehlerhaft: Eine Zeit lässt sich nicht lesen, „{time}“",
  captionTime: "schreiben Sie sie als 00:00:01.000 --> 00:00:04.000",
  captionTimeDot:
    "schreiben Sie sie als 00:00:01.000 --> 00:00:04.000; vor den Tausendsteln steht ein Punkt",
  brokenOrder: "fehlerhaft: Ein Untertitel endet, bevor er beginnt",
  brokenOrderRemedy: "berichtigen Sie seine Zeiten",
  // newsroom/story/elements/video/mp4File.ts, webmFile.ts
  brokenNoMp4: "keine Datei im Format MP4",
  brokenNoWebm: "keine Datei im Format WebM",
  brokenQuickTime: "eine QuickTime-Datei oder eine andere, die Browser nicht abspielen",
  brokenMatroska: "eine Matroska-Datei, die Browser nicht abspielen",
  brokenCutShort: "abgeschnitten",
  brokenNoPictureTrack: "ohne Bildspur",
  brokenTrackOf:
    "neben Bild und Ton mit einer Spur „{kind}“ versehen, die den Ort der Aufnahme verraten kann",
  brokenOtherTrack: "neben Bild und Ton mit einer weiteren Spur versehen",
  brokenCodec: "als {codec} kodiert, was nicht alle Browser abspielen",
  encodeAnew: "kodieren Sie die Datei neu: {command}",
  copyTracks: "kopieren Sie nur Bild und Ton: {command}",

  // newsroom/rules/pictureSize.ts
  pictureSmall: "„{name}“ ist {width} Pixel breit und wird unscharf aussehen",
  pictureSmallRemedy: "nehmen Sie eine Datei von mindestens {narrowest} Pixeln",
  pictureHeavyBytes: "„{name}“ ist zu groß, mit {megabytes} MB",
  pictureHeavyPixels: "„{name}“ ist zu groß, mit {width} × {height} Pixeln",
  pictureHeavyRemedy:
    "verkleinern Sie es auf 3000 Pixel an der längeren Seite, und speichern Sie ein Foto als JPEG",
  pictureMisnamed: "„{name}“ ist eine Datei im Format {format}",
  pictureMisnamedRemedy: "geben Sie ihr einen Namen, der auf .{ending} endet",

  // newsroom/pictures/versionFaults.ts
  versionShape: "„{name}“ hat eine andere Form als „{other}“: {size}, nicht {otherSize}",
  versionShapeRemedy:
    "geben Sie beiden dieselbe Breite und Höhe, damit sich nichts bewegt, wenn die Ansicht wechselt",
  thumbnailShape: "„thumbnail“ ist {size}, nicht in 3:2",
  thumbnailShapeRemedy: "bringen Sie es auf die Form 3:2, etwa 720 × 480, in der Listen es zeigen",
  versionMissing: "dem Bild fehlt „{name}“ neben seinen anderen Fassungen",
  versionMissingRemedy:
    "fügen Sie „{name}“ hinzu, damit ein Telefon in beiden Ansichten eine eigene Fassung hat",

  // newsroom/story/placement.ts
  boxMisplaced:
    "{around, select, list {ein Infokasten kann nicht in einer Liste stehen} quotation {ein Infokasten kann nicht in einem Zitat stehen} box {ein Infokasten kann nicht in einem Infokasten stehen} other {ein Infokasten kann nicht in einer Anmerkung stehen}}",
  pullQuoteMisplaced:
    "{around, select, list {ein Pull-Zitat kann nicht in einer Liste stehen} quotation {ein Pull-Zitat kann nicht in einem Zitat stehen} box {ein Pull-Zitat kann nicht in einem Infokasten stehen} other {ein Pull-Zitat kann nicht in einer Anmerkung stehen}}",
  misplacedRemedy: "das gehört zwischen zwei Absätze des Artikels",

  // newsroom/story/directives.ts
  directiveUnknown: "eine Direktive {directive} gibt es nicht",
  directiveUnknownRemedy: "nehmen Sie eine von {names} und {last}",
  directiveLeaf: "„{name}“ wird mit zwei Doppelpunkten geschrieben",
  directiveLeafRemedy: "schreiben Sie {example} in eine Zeile, ohne schließende Zeile",
  directiveContainer: "„{name}“ wird mit drei Doppelpunkten geschrieben",
  directiveContainerRemedy: "schreiben Sie {example}, den Text und eine Zeile :::, die schließt",
  directiveOpen: "hier wird {name} nie geschlossen und nimmt alles darunter in sich auf",
  directiveOpenRemedy: "schreiben Sie eine Zeile ::: dahin, wo es endet",
  directiveLabel: "die Wörter in eckigen Klammern hinter „{name}“ erscheinen nicht",
  directiveLabelRemedy: "schreiben Sie sie in geschweifte Klammern: {attributes}",
  attributeStyleMark:
    "„{name}“ ist eine Auszeichnung für Stile, und Stile haben in einem Artikel keinen Platz",
  attributeRefused: "das Attribut „{name}“ hat in einem Artikel keinen Platz",
  attributeUnknown: "{directive} hat kein Attribut „{name}“",
  attributeTwice: "das Attribut „{name}“ steht zweimal da",
  attributeRemedy: "bleiben Sie bei {attributes}",
  directiveUnreadable: "„{line}“ sieht wie eine Direktive aus, lässt sich aber nicht so lesen",
  directiveUnreadableRemedy:
    "schreiben Sie {example}, ohne Leerzeichen hinter den Doppelpunkten, oder nehmen Sie die Zeile heraus",

  // newsroom/story/readBlocks.ts
  elementUnknown: "ein Artikel hat kein Element „{name}“",
  elementUnknownRemedy: "schreiben Sie es als einfachen Text, oder nehmen Sie es heraus",
  elementInLine: "„{name}“ kann nicht mitten in einer Zeile eines Artikels stehen",
  elementInLineRemedy: "schreiben Sie es als einfachen Text",

  // newsroom/story/elements/box
  boxNoTitle: "ein Infokasten hat keinen Titel",
  boxNoText: "ein Infokasten hat keinen Text",
  beginWithExample: "beginnen Sie mit {example}",

  // newsroom/story/elements/figure; “other” is a picture
  altMissing:
    "{what, select, video {dem Video fehlt der Alternativtext} other {dem Bild fehlt der Alternativtext}}",
  altMissingRemedy: "sagen Sie in wenigen Wörtern, was zu sehen ist",
  altOpening: "der Alternativtext beginnt mit „{words}“",
  altOpeningRemedy:
    "{what, select, video {lassen Sie diese Wörter weg; dass es ein Video ist, erfahren Leser ohnehin} other {lassen Sie diese Wörter weg; dass es ein Bild ist, erfahren Leser ohnehin}}",
  altCaption: "der Alternativtext wiederholt die Bildunterschrift",
  altCaptionRemedy:
    "{what, select, video {sagen Sie, was im Video zu sehen ist; die Bildunterschrift sagt, was es bedeutet} other {sagen Sie, was auf dem Bild zu sehen ist; die Bildunterschrift sagt, was es bedeutet}}",
  aiUnknown: "„{part}“ ist kein Anteil, den künstliche Intelligenz an einem Bild haben kann",
  aiUnknownRemedy: "schreiben Sie {example} oder {other}, oder lassen Sie es weg",
  figureNoPicture: "hier ist kein Bild genannt",
  figureNoPictureRemedy: "nennen Sie die Bilddatei neben dem Text, wie in {example}",
  pictureElsewhere: "das Bild „{name}“ liegt nicht neben dem Text",
  pictureElsewhereRemedy:
    "legen Sie die Bilddatei in den Ordner des Artikels, und nennen Sie sie ohne Pfad",
  pictureFaultRemedy: "legen Sie das Bild neben den Text, oder berichtigen Sie seinen Namen",

  // newsroom/story/elements/footnote
  footnoteTwice: "die Anmerkung {mark} ist zweimal geschrieben",
  oneOutOrRenamed: "nehmen Sie eines von beiden heraus, oder geben Sie ihm einen anderen Namen",
  footnoteEmpty: "die Anmerkung {mark} hat keinen Text",
  footnoteUnused: "nichts im Text verweist auf die Anmerkung {mark}",
  footnoteUnusedRemedy: "setzen Sie ihr Zeichen in den Text, oder nehmen Sie die Anmerkung heraus",
  footnoteMissing: "eine Anmerkung {mark} gibt es nicht",
  footnoteMissingRemedy:
    "schreiben Sie die Anmerkung in eine eigene Zeile, {mark}: Text, oder nehmen Sie das Zeichen heraus",

  // newsroom/story/elements/link
  anchorMissing: "eine Stelle „{address}“ gibt es in diesem Artikel nicht",
  anchorMissingRemedy: "verlinken Sie eine seiner Zwischenüberschriften: {subheads}",
  anchorNoSubheads: "nehmen Sie den Link heraus; der Artikel hat keine Zwischenüberschriften",
  addressSigns:
    "in der Adresse eines Links stehen Leerzeichen, Steuerzeichen oder umgekehrte Schrägstriche",
  addressSignsRemedy:
    "kopieren Sie die Adresse noch einmal; ein Leerzeichen darin schreibt man %20",
  addressEmpty: "ein Link hat keine Adresse",
  addressRefused: "ein Artikel kann nicht auf „{address}“ verlinken",
  addressRefusedRemedy:
    "beginnen Sie die Adresse mit https:// für eine andere Website, mit / für diese oder mit # für eine Stelle in diesem Artikel",
  linkMarkUnknown: "ein Link hat kein Zeichen „{mark}“",
  linkMarkUnknownRemedy:
    "schreiben Sie {mark} für einen bezahlten Link, oder setzen Sie ein Leerzeichen vor die Klammer",
  linkMarkInAddress: "das Zeichen ist ein Teil der Adresse des Links geworden",
  linkMarkInAddressRemedy: "schreiben Sie den Link als {example}",
  linkNoWords: "der Link zu „{address}“ hat keine Wörter",
  linkNoWordsRemedy: "schreiben Sie in die eckigen Klammern, was Leser dort finden",
  linkNested: "das Zeichen einer Anmerkung steht in den Wörtern eines Links",
  linkNestedRemedy: "setzen Sie das Zeichen hinter den Link",
  linkInsecure: "der Link zu „{address}“ ist nicht sicher",
  linkNotPaid: "nur ein Link zu einer anderen Website kann ein bezahlter Link sein",
  linkNotPaidRemedy: "nehmen Sie {mark} heraus",
  linkMarkStray: "{mark} folgt auf keinen Link",
  linkMarkStrayRemedy:
    "setzen Sie es gleich hinter die schließende Klammer eines Links, ohne Leerzeichen",

  // newsroom/story/elements/list
  taskList: "eine Liste mit Kästchen zum Ankreuzen hat in einem Artikel keinen Platz",
  taskListRemedy: "nehmen Sie [ ] und [x] am Anfang der Einträge heraus",

  // newsroom/story/elements/pullQuote
  pullQuoteContent: "ein Pull-Zitat enthält anderes als einfache Wörter",
  pullQuoteContentRemedy:
    "schreiben Sie es in einfachen Absätzen, ohne Links, Hervorhebungen, Anmerkungen oder Listen",
  pullQuoteEmpty: "ein Pull-Zitat hat keine Wörter",
  pullQuoteEmptyRemedy: "kopieren Sie Wörter des Artikels hinein, oder nehmen Sie es heraus",
  pullQuoteNotInText: "das Pull-Zitat „{quote}“ steht nicht im Artikel",
  pullQuoteNotInTextRemedy:
    "kopieren Sie die Wörter genau so, wie sie im Artikel stehen, oder nehmen Sie das Pull-Zitat heraus",
  pullQuoteDepartsRemedy:
    "kopieren Sie die Wörter genau so, wie sie im Artikel stehen (nach „{beginning}“ weicht es davon ab), oder nehmen Sie das Pull-Zitat heraus",

  // newsroom/story/elements/subhead
  subheadEmpty: "eine Zwischenüberschrift hat keine Wörter",
  subheadFirstLevel: "die Überschrift des Artikels ist die einzige der ersten Ebene",
  subheadFirstLevelRemedy: "schreiben Sie ## für eine Zwischenüberschrift",
  subheadDeep: "eine Zwischenüberschrift der Ebene {level} ist zu tief für einen Artikel",
  subheadDeepRemedy: "nehmen Sie ##, ### oder ####",
  subheadSkips: "die Zwischenüberschrift „{text}“ überspringt eine Ebene",
  subheadSkipsRemedy: "schreiben Sie sie mit {marks}",

  // newsroom/story/elements/table
  tableCells: "diese Zeile hat {cells} Felder, der Kopf der Tabelle {columns}",
  tableCellsRemedy:
    "geben Sie beiden gleich viele Felder; ein einfaches | in einem Feld schreibt man \\|",
  tableNoCaption: "einer Tabelle fehlt die Beschriftung",
  tableContent: "zwischen :::table und dem Ende steht anderes als eine Tabelle",
  tableContentRemedy:
    "lassen Sie dort nur die Zeilen der Tabelle, und verschieben Sie alles andere darüber oder darunter",

  // newsroom/story/elements/video
  videoLarge: "zeigen Sie ein kürzeres Stück, oder kodieren Sie es kleiner: {command}",
  captionsLarge: "lassen Sie alles außer den Untertiteln weg",
  videoNoFile: "ein Video nennt keine Datei",
  videoNoPoster: "dem Video fehlt ein Startbild",
  videoNoCaptions: "dem Video fehlen Untertitel",
  videoNamesRemedy: "schreiben Sie {example} mit einer Datei neben dem Text",
  fileElsewhere: "die Datei „{name}“ liegt nicht neben dem Text",
  fileElsewhereRemedy: "legen Sie sie in den Ordner des Artikels, und nennen Sie sie ohne Pfad",
  fileFaultRemedy: "legen Sie die Datei neben den Text, oder berichtigen Sie ihren Namen",
  // {what} is “videoIndexLast”
  videoSlow: "„{name}“ {what}",
  videoIndexLast: "hat seinen Index am Ende und startet deshalb spät",
  videoIndexLastRemedy: "verschieben Sie ihn an den Anfang: {command}",
  posterShape: "das Startbild „{name}“ hat eine andere Form als das Video, {width} × {height}",
  posterShapeRemedy: "nehmen Sie ein Einzelbild des Videos, damit daneben nichts frei bleibt",

  // newsroom/story/elements/words
  pictureInLine: "das Bild „{alt}“ steht mitten in einer Zeile",
  pictureInLineRemedy:
    "setzen Sie es in eine eigene Zeile, mit einer leeren darüber und darunter, oder nehmen Sie {example}",

  // newsroom/story/markdown
  definitionTwice: "der Linkname „{name}“ ist zweimal erklärt",
  definitionUnused: "kein Link nutzt den Namen „{name}“, Leser sehen diese Zeile also nie",
  definitionUnusedRemedy: "nehmen Sie sie heraus, oder nutzen Sie sie in einem Link",
  definitionMissing: "der Linkname „{name}“ ist nirgends erklärt",
  definitionMissingRemedy:
    "fügen Sie eine Zeile [name]: Adresse hinzu, oder schreiben Sie die Adresse in runden Klammern hinter die Wörter des Links",
  textMarkRemedy:
    "schließen Sie sie ohne Leerzeichen innen, oder schreiben Sie \\ vor jedes Zeichen, das zu lesen sein soll",
  directiveInLine: "„{written}“ mitten in einer Zeile ist keine Direktive",
  directiveInLineRemedy:
    "schreiben Sie eine von {names} und {last} in eigene Zeilen, oder \\: für einen einfachen Doppelpunkt",
  nestedDeep: "hier stecken Zitate, Listen oder Hervorhebungen zu tief ineinander",
  nestedDeepRemedy: "schreiben Sie es flacher",
  textUnreadable: "der Text lässt sich nicht lesen ({reason})",
  textUnreadableRemedy: "nehmen Sie heraus, was am tiefsten verschachtelt ist",
  rawHtml: "rohes HTML („{html}“) hat in einem Artikel keinen Platz",
  rawHtmlRemedy:
    "schreiben Sie es in Markdown, oder nehmen Sie es heraus; ein einfaches < schreibt man \\<",

  // newsroom/paper/checkTheme.ts
  paperDark:
    "das Papier {colour} ist zu dunkel für grauen und farbigen Text: Sein Kontrast zu Schwarz ist {found}, weniger als {least}",
  paperDarkRemedy: "die nächste Farbe, die hell genug ist, ist „{colour}“",
  colourOnTint:
    "ein Text in {colour} hat zur Tönung der Infokästen, {tint}, einen Kontrast von {found}, weniger als {least}",
  colourOnPaper:
    "ein Text in {colour} hat zum Papier einen Kontrast von {found}, weniger als {least}",
  colourRemedy: "die nächste Farbe, die sich lesen lässt, ist „{colour}“",

  // newsroom/paper/logo.ts
  logoText:
    "wandeln Sie Text vor dem Speichern in Pfade um: Eine Seite hat die Schriften des Zeichenprogramms nicht",
  logoStyle: "speichern Sie die Zeichnung mit Präsentationsattributen statt mit einem Stylesheet",
  logoUse: "schreiben Sie die Form an jeder Stelle selbst",
  logoImage: "zeichnen Sie es mit Pfaden; ein Bild in einem Logo erscheint nicht",
  logoLargeFile: "die Datei ist zu groß für ein Logo",
  logoLargeFileRemedy: "vereinfachen Sie die Zeichnung",
  logoWords: "außerhalb der Elemente stehen Wörter",
  logoWordsRemedy: "nehmen Sie sie heraus",
  logoEntities: "die Datei deklariert Entitäten",
  logoEntitiesRemedy: "nehmen Sie die Deklaration in Klammern heraus",
  logoMalformed: "die Datei ist kein wohlgeformtes SVG",
  logoMalformedRemedy: "speichern Sie sie aus dem Zeichenprogramm neu",
  logoIdMissing: "nichts im Logo hat die ID „{id}“",
  logoIdMissingRemedy: "definieren Sie sie in derselben Datei, oder nehmen Sie den Verweis heraus",
  logoLong: "das Logo hat {size} Byte, {excess} zu viel für eine Seite, die es mitbringt",
  logoLongRemedy:
    "vereinfachen Sie seine Pfade, und runden Sie seine Koordinaten, zum Beispiel mit SVGO",
  logoNoSvg: "die Datei ist kein SVG, sondern <{element}>",
  logoNoSvgRemedy: "speichern Sie das Logo als SVG",
  logoElement: "ein Logo kann kein <{element}> haben",
  logoElementRemedy: "nehmen Sie es heraus, mit allem darin",
  logoNested: "zu viele Gruppen stecken ineinander",
  logoNestedRemedy: "lösen Sie die Gruppierung auf",
  logoNoSize: "das Logo hat keine Größe",
  logoNoSizeRemedy: "geben Sie seinem <svg> eine viewBox, etwa {example}",
  logoNothing: "das Logo zeichnet nichts",
  logoNothingRemedy: "speichern Sie es mit seinen Formen, oder nehmen Sie die Datei heraus",
  logoThin: "ein Logo von {width} mal {height} wäre zu dünn, um es zu sehen",
  logoThinRemedy: "beschneiden Sie seine viewBox auf die Zeichnung",
  logoScript: "ein Logo kann „{name}“ nicht haben, das ein Skript ausführt",
  logoOutside: "„{name}“ verweist auf etwas außerhalb des Logos",
  logoOutsideRemedy: "nehmen Sie es heraus: Ein Logo ist eine einzige Datei",
  logoHidden: "ein Teil des Logos ist verborgen",
  logoAttribute: "ein Logo kann das Attribut „{name}“ nicht haben",
  logoProperty: "ein Logo kann den Stil „{name}“ nicht haben",
  logoValue: "der Wert von „{name}“ gehört zu keiner Zeichnung",

  // newsroom/paper/paper.ts
  siteMissing: "die Datei fehlt",
  siteMissingRemedy: "schreiben Sie eine mit name, tagline, url, language und timeZone",
  siteNoFields: "die Datei ist keine Liste von Feldern",
  siteNoFieldsRemedy: "schreiben Sie je Zeile „name: Wert“",

  // newsroom/edition/lostAddresses.ts
  addressLost:
    "bisher hatten Leser {kind, select, story {einen Artikel unter {address}} section {ein Ressort unter {address}} topic {ein Thema unter {address}} author {die Seite eines Autors unter {address}} page {eine Seite unter {address}} other {eine alte Adresse, die sie weiterführte, unter {address}}}, und jetzt ist dort für sie nichts",
  addressLostUntil:
    "bisher hatten Leser {kind, select, story {einen Artikel unter {address}} section {ein Ressort unter {address}} topic {ein Thema unter {address}} author {die Seite eines Autors unter {address}} page {eine Seite unter {address}} other {eine alte Adresse, die sie weiterführte, unter {address}}}, und vor {opens} ist dort für sie nichts",
  storyLostRemedy:
    "schreiben Sie „redirectFrom: [{address}]“ in den Artikel, zu dem sie geführt werden sollen, oder sagen Sie, dass er weg ist: npm run desk -- unpublish {address}",
  fileLostRemedy:
    "schreiben Sie „redirectFrom: [{address}]“ in den Artikel, zu dem sie geführt werden sollen, legen Sie {file} zurück, oder sagen Sie, dass sie weg ist: npm run desk -- unpublish {address}",
  addressLostUntilRemedy:
    "datieren Sie den Artikel wie vorher, oder ziehen Sie ihn bis dahin mit „npm run desk -- unpublish“ zurück",

  // newsroom/edition: refusals
  editionMissing: "unter {file} gibt es keine Ausgabe; „npm run build“ schreibt sie",
  editionOtherVersion:
    "die Ausgabe unter {file} ist von einer anderen Version; „npm run build“ erneuert sie",
  editionOtherBytes:
    "die Ausgabe unter {file} lässt sich nicht lesen (ihre Bytes sind nicht die, die geschrieben wurden); löschen Sie sie, und rufen Sie „npm run build“ auf",
  editionNoDatabase:
    "die Ausgabe unter {file} lässt sich nicht lesen (sie ist keine Datenbank); löschen Sie sie, und rufen Sie „npm run build“ auf",
  editionUnreadable:
    "die Ausgabe unter {file} lässt sich nicht lesen ({reason}); löschen Sie sie, und rufen Sie „npm run build“ auf",

  // newsroom/signing/secret.ts
  secretOpen:
    "{file} ist auch für andere als den Besitzer lesbar; löschen Sie die Datei (der nächste Start legt eine neue an)",
  secretShort:
    "das Geheimnis in {name} ist zu kurz; es braucht mindestens {least} Zeichen, wie sie „openssl rand -hex 32“ erzeugt",
};
