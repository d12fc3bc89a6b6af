import type { EN_IMPORTS } from "../en/imports.ts";

/** What is said of copies that are imported, of their parts and their drafts, in German. */
export const DE_IMPORTS: Readonly<Record<keyof typeof EN_IMPORTS, string>> = {
  // Text that is not all of the story
  noTextOnPage:
    "auf der Seite war kein Text zu finden; kopieren Sie den Text des Artikels von Hand in den Entwurf",
  noWordOfHeadline:
    "der Text hat kein Wort der Überschrift, er kann also ein anderer Teil der Seite sein; vergleichen Sie ihn mit der Seite, bevor Sie weitermachen",
  fewWords:
    "der Text hat nur {words} Wörter; vergleichen Sie ihn mit der Seite, bevor Sie weitermachen",
  wordsOfWanted:
    "der Text hat {words} der {wanted} Wörter, die die Seite angibt; vergleichen Sie ihn mit der Seite, bevor Sie weitermachen",
  shareOfArticle:
    "nur {share} % dessen, was die Seite als ihren Artikel auszeichnet, sind übernommen; vergleichen Sie den Text mit der Seite, bevor Sie weitermachen",
  forSubscribers:
    "die Seite behält ihren Text (oder einen Teil) Abonnenten vor, das Ende kann also fehlen; vergleichen Sie ihn mit der Seite, bevor Sie weitermachen",
  endsElsewhere:
    "der Text endet, als stünde anderswo mehr davon; vergleichen Sie ihn mit der Seite, bevor Sie weitermachen",
  draftWithoutText:
    "der Entwurf hat keinen Text; kopieren Sie den Text des Artikels von Hand hinein",

  // Kinds of words that are kept
  compensationNotice: "Hinweis auf bezahlte Links",
  endMark: "Schlusszeichen",
  copyrightLine: "Copyright-Zeile",
  signOff: "Autorenkürzel am Ende",
  noteToEditors: "Notiz an die Redaktion",
  contact: "Kontakt",
  wireCode: "Agenturcode",
  embedded: "eingebettet",
  description: "Beschreibung",
  pictureCreator: "{picture}, Urheber",
  pictureRights: "{picture}, Rechte",
  pictureRightsPage: "{picture}, Seite mit den Rechten",
  pictureDate: "{picture}, Datum",
  comment: "Kommentar",
  commentInDocument: "Kommentar im Dokument",
  htmlComment: "HTML-Kommentar",
  hiddenText: "verborgener Text",
  noteOfHeadline: "Anmerkung zu Überschrift oder Vorspann",
  embeddedElement: "eingebettetes {element}",
  frontMatterKept: "Felder am Anfang der Datei",
  linkOf: "Link von „{words}“",
  markOfHeadline: "Kennzeichen der Überschrift",
  partOfPage: "Teil der Seite, von der kopiert wurde",
  readingTime: "Lesezeit",
  dayInDateline: "Tag in der Ortsmarke",
  fieldKept: "Feld {name}",
  bylineOfPage: "Autorenzeile der Seite",
  dateOnPage: "Datum auf der Seite",
  heroKept: "Aufmacherbild",
  versionKept: "Fassung {version} eines Bildes",
  authorsPage: "Seite des Autors",
  templateCommand: "Template-Befehl",
  authorOfFile: "Autor der Datei",
  titleOfFile: "Titel der Datei",
  fileMadeOn: "Datei erstellt am",
  commentBy: "Kommentar von {author}",
  deletedText: "gelöschter Text",
  altTextKept: "Alternativtext",
  pictureKept: "Bild",
  pageNumber: "Seitenzahl",

  // Formats
  aGhostExport: "Export aus Ghost",
  aSavedPage: "gespeicherte Seite",
  aWordFile: "Word-Datei",
  plainText: "einfacher Text",
  markdownWithFields: "Markdown mit Feldern in {kind}",

  // Encodings
  charactersLost:
    "{count, plural, one {# Zeichen war nicht zu lesen und steht als {sign} da} other {# Zeichen waren nicht zu lesen und stehen als {sign} da}}",
  readsAsUtf16: "die Datei nennt ihre Kodierung nicht; sie liest sich als UTF-16",
  readAsWestern:
    "die Datei ist nicht in UTF-8 kodiert; sie wurde als Windows Western (1252) gelesen, sehen Sie sich also Umlaute und Akzente an",

  // The draft
  sectionUnknown: "die Zeitung hat kein Ressort „{section}“",
  sectionUnknownMeant: "die Zeitung hat kein Ressort „{section}“; meint die Vorlage „{meant}“?",
  authorUnknown: "einen Autor „{name}“ gibt es noch nicht: Schreiben Sie {file}, dann „{line}“",
  authorUnknownWithoutFile:
    "einen Autor „{name}“ gibt es noch nicht: Schreiben Sie eine Datei in authors, und nennen Sie sie in „byline“",
  cutInCopy: "{start} … und {count} Zeichen mehr in der Vorlage",
  bothReasons: "{one}; {other}",
  givenSection: "mit --section angegeben",
  givenLang: "mit --lang angegeben",
  altIsCaption:
    "die Beschreibung des Bildes wiederholt die Bildunterschrift und wurde weggelassen; sagen Sie, was zu sehen ist",
  importedOn: "Importiert am {day} aus {copy} ({format}).",
  guessedHead: "Vermutet; bitte ansehen:",
  lookFirstHead: "Sehen Sie sich das zuerst an:",
  toKnowHead: "Gut zu wissen:",
  keptHead: "Aus der Vorlage aufgehoben, weil ein Artikel dafür keinen Platz hat:",

  // Dates and embargoes
  placeInCopy: "{place, select, paragraph {Absatz {number}} other {Zeile {number}}}",
  saysSo: "{where} sagt es",
  dayMonthUnsure: "{why}; Tag und Monat könnten vertauscht sein",
  copyWithheld: "Die Vorlage sagt, dass sie zurückgehalten wird.",
  itsField: "ihr Feld „{name}“",
  embargoWithoutDay: "Die Vorlage sagt „{said}“ und nennt keinen Tag, auf den zu warten wäre.",
  embargoAmbiguous:
    "Die Vorlage sagt „{said}“, worin Tag und Monat vertauscht sein könnten; schreiben Sie „embargo“, und nehmen Sie das hier heraus.",
  saysNoon: "die Vorlage nennt keine Uhrzeit, deshalb steht Mittag da",
  saysZone: "die Vorlage nennt keine Zeitzone, deshalb ist es {zone}",

  // Why a line is taken for a part
  headlineBy:
    "{place, select, paragraph {Absatz {number} {reasons}} other {Zeile {number} {reasons}}}",
  markedSo:
    "{place, select, paragraph {Absatz {number} ist so bezeichnet} other {Zeile {number} ist so bezeichnet}}",
  noteLeft:
    "{place, select, paragraph {Absatz {number} ist eine Anmerkung der Redaktion und blieb für Leser stehen; nehmen Sie sie heraus, wenn sie nur für die Redaktion ist: {note}} other {Zeile {number} ist eine Anmerkung der Redaktion und blieb für Leser stehen; nehmen Sie sie heraus, wenn sie nur für die Redaktion ist: {note}}}",
  noticeLeft:
    "{place, select, paragraph {Absatz {number} liest sich wie ein Hinweis auf bezahlte Links, steht aber mitten im Text und blieb dort} other {Zeile {number} liest sich wie ein Hinweis auf bezahlte Links, steht aber mitten im Text und blieb dort}}",
  dateAlone:
    "{place, select, paragraph {Absatz {number} ist ein Datum und sonst nichts} other {Zeile {number} ist ein Datum und sonst nichts}}",
  beginsWithBy:
    "{place, select, paragraph {Absatz {number} beginnt wie eine Autorenzeile} other {Zeile {number} beginnt wie eine Autorenzeile}}",
  namedAfterByline:
    "{place, select, paragraph {Absatz {number} nennt es nach der Autorenzeile} other {Zeile {number} nennt es nach der Autorenzeile}}",
  endsWithIt:
    "{place, select, paragraph {Absatz {number} endet damit} other {Zeile {number} endet damit}}",
  nameOfSection:
    "{place, select, paragraph {Absatz {number} ist der Name des Ressorts} other {Zeile {number} ist der Name des Ressorts}}",
  fromPlace:
    "{place, select, paragraph {aus Absatz {number}: {why}} other {aus Zeile {number}: {why}}}",
  nameOfAgency:
    "{place, select, paragraph {Absatz {number} ist der Name einer Agentur} other {Zeile {number} ist der Name einer Agentur}}",
  betweenHeadlineAndDate:
    "{place, select, paragraph {Absatz {number} steht zwischen der Überschrift und dem Datum oder der Autorenzeile} other {Zeile {number} steht zwischen der Überschrift und dem Datum oder der Autorenzeile}}",
  rightBelowHeadline:
    "{place, select, paragraph {Absatz {number} steht gleich unter der Überschrift} other {Zeile {number} steht gleich unter der Überschrift}}",
  opensWithIt:
    "{place, select, paragraph {Absatz {number} fängt damit an} other {Zeile {number} fängt damit an}}",
  namesItInDateline:
    "{place, select, paragraph {Absatz {number} nennt es in der Ortsmarke} other {Zeile {number} nennt es in der Ortsmarke}}",
  setAsHeading: "ist als Überschrift gesetzt",
  aboveDate: "steht über dem Datum oder der Autorenzeile",
  belowDate: "steht unter dem Datum oder der Autorenzeile",
  standsAlone: "steht allein",
  comesFirst: "kommt zuerst",
  lengthOfHeadline: "hat die Länge einer Überschrift",
  inCapitals: "ist in Großbuchstaben geschrieben",
  firstWords:
    "keine Zeile sieht nach einer Überschrift aus; dies sind die ersten Wörter des Textes",
  becamePullQuote:
    "Zeile {line} wiederholt Wörter des Textes und ist zum Pull-Zitat geworden: {words}",
  takenForSubhead: "Zeile {line} wurde für eine Zwischenüberschrift gehalten: {words}",

  // What copies say of themselves
  nameOfFolder: "der Name ihres Ordners",
  agencyForbids:
    "Die Agentur sagt, dass die Vorlage nicht verwendet werden darf: Ihr „pubstatus“ ist {status}.",
  agencyForbidsSince:
    "Die Agentur sagt, dass die Vorlage nicht verwendet werden darf: Ihr „pubstatus“ ist {status} ({reason}).",
  pageMarksAuthor: "die Seite zeichnet es als ihren Autor aus",
  pageMarksPublished: "die Seite zeichnet es als Zeit der Veröffentlichung aus",
  firstTimeBelow:
    "es ist die erste Zeit unter der Überschrift, die die Seite als solche auszeichnet",
  wherePageSetsDate: "es steht, wo die Seite ein Datum setzt",
  inPagesByline: "es steht in der Autorenzeile der Seite",
  pageFromThere: "die Seite ist von dort",
  addressHasIt: "es steht in der Adresse der Seite",
  pagesOneHeading: "es ist die einzige Überschrift der ersten Ebene auf der Seite",
  pageNamesPicture: "die Seite nennt es als ihr Bild",
  wordFileSays: "Word-Datei: {said}",
  styleOfTitles: "es ist in Words Formatvorlage für Titel gesetzt",
  itIsOneHeading: "es ist die einzige Überschrift der ersten Ebene",
  styleOfSubtitles: "es ist in Words Formatvorlage für Untertitel gesetzt",
  propertiesNameThem: "die Eigenschaften der Datei nennen die Namen",
  propertiesNameIt: "die Eigenschaften der Datei nennen es",
  commentOfFile: "der Kommentar der Datei sagt: {comment}",
  fieldsUnreadable: "die Felder über dem Text lassen sich nicht lesen: {why}",
  lineLeftOut: "Zeile {line} des Textes wurde weggelassen: {why}",
  nameBeginsWithIt: "der Name der Datei beginnt damit",
  nameOfFile: "der Name der Datei",
  oneHeading: "die einzige Überschrift der ersten Ebene",
  onlyEditorsForm:
    "der Export enthält diesen Text nur in der Form des Editors; kopieren Sie ihn von Hand",
  wasPage: "dort war es eine Seite, kein Artikel",
  linksWithoutTracking:
    "Links führen geradewegs zu ihren Seiten: Umleitungen, die Leser zählen, und Parameter, die sie verfolgen, wurden entfernt",
  descriptionRepeats:
    "die Beschreibung der Seite ist ihr erster Absatz und wurde nicht zweimal übernommen",
  fieldsNoList: "sie sind keine Liste von Feldern",
  itsHeadline: "ihre Überschrift",
  itsDescription: "ihre Beschreibung",
  whereWritten: "wo sie geschrieben ist, wie sie selbst sagt",
  itsLanguage: "ihre Sprache",
  itsByline: "ihre Autorenzeile",
  itsSubjects: "ihre Themen und Schlagwörter",
  whoseNews: "von wem die Nachricht stammt, wie sie selbst sagt",
  pictureWithIt: "das Bild, das mitkommt",
  itsPubstatus: "ihr pubstatus",
  noteSays: "Notiz an die Redaktion: {note}",
  itsNamed: "ihr Feld {name}",
  inJsonLd: "die Seite sagt es in JSON-LD",
  inOpenGraph: "die Seite sagt es in Open Graph",
  inMetaTags: "die Seite sagt es in ihren Meta-Tags",
  inTitle: "die Seite sagt es in ihrem Titel",
  inDescription: "die Seite sagt es in ihrer Beschreibung",
  inLangAttribute: "die Seite sagt es in ihrem Attribut lang",

  // The report
  lookFirst: "zuerst ansehen",
  wasRecognised: "erkannt",
  wasGuessed: "vermutet",
  toFix: "zu beheben",
  isMissing: "fehlt",
  wasKept: "aufgehoben",
  toKnow: "gut zu wissen",
  importRefused: "abgelehnt",
  importKnown: "bekannt",
  importDone: "importiert",
  sameCopy:
    "{copy}: Dieselbe Vorlage ist schon in der Zeitung, als {draft}; geschrieben ist nichts",
  importedAs: "{copy} als {format} → {draft}",
  lookFirstAt: "zuerst ansehen: {doubts}",
  countGuessed: "{count} vermutet",
  countMissing: "{count} fehlen",
  storiesImported: "{count, plural, one {# Artikel importiert} other {# Artikel importiert}}",
  knownAlready: "{count} schon bekannt",
  countRefused: "{count} abgelehnt",
  passedOver:
    "{count, plural, one {# andere Datei übergangen} other {# andere Dateien übergangen}}",
  nextReadThrough:
    "Als Nächstes: Öffnen Sie {file}, lesen Sie es durch, und sehen Sie es mit „npm run dev“ unter {address}",
  nextFillIn:
    "Als Nächstes: Öffnen Sie {file}, ergänzen Sie, was fehlt, und sehen Sie es mit „npm run dev“ unter {address}",
  nextCompareAndRead:
    "Als Nächstes: Öffnen Sie {file}, vergleichen Sie den Text mit der Vorlage, lesen Sie ihn durch, und sehen Sie ihn mit „npm run dev“ unter {address}",
  nextCompareAndFillIn:
    "Als Nächstes: Öffnen Sie {file}, vergleichen Sie den Text mit der Vorlage, ergänzen Sie, was fehlt, und sehen Sie ihn mit „npm run dev“ unter {address}",
  standardInput: "Standardeingabe",

  // Pictures
  givenPicture: "mit --picture angegeben",
  opensText: "das Bild, mit dem der Text beginnt",
  heroNotHere: "das Bild über dem Text, {file}, ist nicht hier: {why}",
  heroTooNarrow:
    "{name} ist {width} Pixel breit, zu schmal über dem Text, und steht darin als Bild",
  versionNotHere: "eine Fassung eines Bildes, {file}, ist nicht hier: {why}",
  figureWaits:
    "ein Platz im Text wartet auf sein Bild: Legen Sie es als {name} neben den Text ({why})",
  pictureOnWeb: "es liegt im Web, und von dort wird nichts geholt",
  inputWithoutFiles: "zur Standardeingabe kommen keine Dateien",
  pictureNotThere: "eine solche Datei liegt nicht bei der Vorlage",
  pictureOutside: "es liegt außerhalb des Ordners der Vorlage",
  pictureHasMegabytes: "es hat {megabytes} MB",
  captionWithCreditAndDescription:
    "eine Bildunterschrift, die mit dem Bildnachweis endet, neben einer Beschreibung desselben Bildes",
  captionWithCredit: "eine Bildunterschrift, die mit dem Bildnachweis endet",
  twoLinesAlike: "zwei Zeilen über dasselbe über der Überschrift, die erste kein Satz",
};
