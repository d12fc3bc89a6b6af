import type { EN_FILES } from "../en/files.ts";

/** What the check says of files, fields and values, in German. */
export const DE_FILES: Readonly<Record<keyof typeof EN_FILES, string>> = {
  // problems/nearestName.ts and other places that suggest a name
  didYouMean: "meinten Sie „{meant}“?",
  onlyOne: "es gibt nur {names}",
  oneOf: "zur Auswahl stehen {names}",
  meantOrOnlyOne: "meinten Sie „{meant}“? Es gibt nur {names}",
  meantOrOneOf: "meinten Sie „{meant}“? Zur Auswahl stehen {names}",
  eitherOf: "{one} oder {other}",

  // problems/ruleBook.ts
  ruleNeeded: "die Regel „{name}“ schützt die ganze Ausgabe und lässt sich nicht abschalten",
  ruleNeededRemedy: "beheben Sie, was sie meldet, und nehmen Sie diese Zeile heraus",
  ruleUnknown: "eine Regel „{name}“ gibt es nicht",
  ruleUnknownRemedy: "abschalten lassen sich {names}",

  // addresses/redirectRules.ts
  redirectNoAddress: "„{from}“ ist keine Adresse dieser Website",
  redirectNoAddressRemedy:
    "schreiben Sie nur den Pfad, ab dem Schrägstrich hinter dem Rechnernamen: /news/2014/dam.html",
  redirectSpace: "„{from}“ hat ein Leerzeichen",
  redirectSpaceRemedy: "schreiben Sie {address}",
  redirectFragment: "„{from}“ hat ein Fragment, das Browser nicht senden",
  redirectFragmentRemedy: "lassen Sie {fragment} weg",
  redirectEncoding: "„{from}“ hat ein verschlüsseltes Zeichen, das nicht UTF-8 ist",
  redirectEncodingRemedy: "schreiben Sie die Buchstaben, wie sie sind, etwa /café",
  redirectPatternQuery: "„{from}“ ist ein Muster mit Abfrage",
  redirectPatternQueryRemedy:
    "schreiben Sie für jede Abfrage eine Regel, oder lassen Sie die Abfrage weg: Sie wird mitgegeben",
  redirectAsterisk: "„{from}“ hat einen Stern in der Mitte",
  redirectAsteriskRemedy:
    "schreiben Sie ihn einmal, allein hinter dem letzten Schrägstrich: /old/*",
  redirectParameterTwice: "„{from}“ hat {parameter} zweimal",
  redirectParameterTwiceRemedy: "benennen Sie einen der beiden anders",
  redirectCrowded:
    "„{segment}“ hat mehr als zwei Parameter, was sich auf vielerlei Weise lesen ließe",
  redirectCrowdedRemedy: "fassen Sie zwei von ihnen zusammen",

  // content/contentFile.ts
  strayDayRemedy: "benennen Sie die Ordner nach einem wirklichen Tag, wie in 2014/06/12",
  strayNameRemedy: "benennen Sie sie in {name} um",
  strayPlaceRemedy: "verschieben Sie sie nach {path}",
  strayRemedy: "verschieben Sie sie nach articles, drafts, authors, sections, topics oder pages",
  frontMatterOpen: "die Felder am Anfang der Datei haben kein Ende",
  frontMatterOpenRemedy: "schreiben Sie unter das letzte Feld eine Zeile ---",
  frontMatterMissing: "am Anfang der Datei fehlen die Felder",
  frontMatterMissingRemedy:
    "beginnen Sie die Datei mit einer Zeile ---, den Feldern und noch einer Zeile ---",
  frontMatterNoFields: "was am Anfang der Datei steht, ist keine Liste von Feldern",
  frontMatterNoFieldsRemedy: "schreiben Sie je Zeile „name: Wert“",

  // content/contentFolder.ts
  unreadFile: "diese Datei wird hier nicht gelesen",

  // content/contentFolderAccess.ts
  contentFolderEmpty:
    "der Ordner mit den Inhalten, {folder}, ist leer; setzen Sie CONTENT_DIR auf den einer Zeitung, oder legen Sie mit „{command}“ eine neue Zeitung an",
  contentFolderMissing:
    "unter {folder} gibt es keinen Ordner mit Inhalten; setzen Sie CONTENT_DIR auf den einer Zeitung, oder legen Sie mit „{command}“ eine neue Zeitung an",
  contentFolderNoFolder:
    "der Ordner mit den Inhalten, {folder}, ist eine Datei oder liegt unter einer; setzen Sie CONTENT_DIR auf einen Ordner",

  // content/decodeText.ts
  encodingUtf32: "die Datei ist in UTF-32 kodiert, das hier nicht gelesen wird",
  encodingUnmarked: "die Datei ist in UTF-16 kodiert, ohne das Zeichen, das darauf hinweist",
  encodingRemedy: "speichern Sie die Datei als UTF-8",
  encodingNotUtf8: "die Datei ist nicht in UTF-8 kodiert: Das erste falsche Byte ist hier {bytes}",
  encodingNotUtf16:
    "die Datei ist nicht in UTF-16 kodiert, wie sie vorgibt: Das erste falsche Byte ist hier {bytes}",
  encodingWrongByteRemedy:
    "speichern Sie die Datei als UTF-8, und sehen Sie sich Umlaute, Akzente und Anführungszeichen an",
  controlCharacter: "hier steht ein Zeichen, das nicht zu sehen ist ({character})",
  controlCharacters:
    "hier steht ein Zeichen, das nicht zu sehen ist ({character}), und weitere in Zeile {lines}",
  controlCharactersMany:
    "hier steht ein Zeichen, das nicht zu sehen ist ({character}), und weitere in Zeile {lines} und {others, plural, one {# anderen Zeile} other {# anderen Zeilen}}",
  controlCharacterRemedy:
    "löschen Sie es; solche Zeichen kommen mit, wenn Text aus anderen Programmen kopiert wird",

  // content/deskFile.ts
  fieldUnknown: "ein Feld „{name}“ gibt es nicht",
  deskFieldRemedy: "es gibt {names}",
  deskOrigin: "„origin“ ist keine Adresse ohne Pfad",
  deskOriginRemedy: "schreiben Sie, wo die Redaktion den Newsdesk erreicht, etwa {example}",
  deskProxies: "„proxies“ ist keine Liste von Adressen",
  deskProxiesRemedy:
    "schreiben Sie, woher die Anfragen des Proxys kommen, etwa {example}; nur von dort wird seiner Kopfzeile geglaubt",
  deskHeader: "„header“ ist kein Name einer Kopfzeile",
  deskHeaderRemedy: "schreiben Sie die, in der der Proxy sagt, wer angemeldet ist, etwa {example}",
  deskPeople: "in „people“ steht niemand",
  deskPeopleRemedy: "schreiben Sie, wer hier arbeiten darf, etwa {example}",
  deskRole: "die Rolle von {person} gibt es nicht",
  deskRoleRemedy: "schreiben Sie eine von {roles}",

  // content/pictureFile.ts, as what a file is (brokenFile)
  brokenUnreadable: "keine Datei, die sich lesen lässt",
  brokenUnreadableRemedy: "sehen Sie nach, wer sie lesen darf",
  brokenHeavy: "zu groß, mit {megabytes} MB bei höchstens {most}",
  brokenGone: "verschwunden",
  brokenGoneRemedy: "legen Sie die Datei wieder dorthin",

  // content/redirectsFile.ts
  redirectForm: "ein Eintrag ist keine Regel",
  redirectFormRemedy: "schreiben Sie je Zeile „{example}“",
  redirectFieldRemedy: "schreiben Sie from, to und status",
  redirectStatus: "„{status}“ ist kein Status einer Weiterleitung",
  redirectStatusRemedy: "schreiben Sie 301, 308 oder 410",
  redirectGoneLeads: "was weg ist (410), führt nirgendwohin",
  redirectGoneLeadsRemedy: "lassen Sie „to“ weg oder den Status",
  redirectNowhere: "{from} führt nirgendwohin",
  redirectNowhereRemedy:
    "schreiben Sie „to“ mit einer Adresse, oder „status: 410“, wo nichts mehr ist",
  redirectTarget: "„{to}“ ist keine Adresse dieser Website, und Regeln führen auf keine andere",
  redirectTargetRemedy:
    "schreiben Sie eine Adresse, die mit einem Schrägstrich beginnt, etwa /about",
  redirectTargetAsterisk: "„{to}“ hat einen Stern, „{from}“ aber nicht",
  redirectTargetParameter: "„{to}“ hat {parameter}, „{from}“ aber nicht",
  redirectTargetParameterRemedy: "schreiben Sie ihn auch in „from“, oder eine Adresse ohne ihn",
  redirectTargetPlain: "„{to}“ ist keine einfache Adresse",
  redirectTargetPlainRemedy: "schreiben Sie eine wie /about",

  // content/withdrawn.ts
  withdrawnNoList: "die Datei ist keine Liste",
  withdrawnEntry: "einem Eintrag fehlt eine einfache Adresse oder die Zeit",
  withdrawnRemedy: "schreiben Sie je Zeile „{example}“",

  // content/yamlMessages.ts
  quoteWhole: "setzen Sie den ganzen Wert in Anführungszeichen",
  quoteAs: "setzen Sie ihn in Anführungszeichen: {example}",
  quoteAllAs: "setzen Sie alles in Anführungszeichen: {example}",
  commaOrQuoteRemedy:
    "schreiben Sie das Komma, oder setzen Sie den ganzen Wert in Anführungszeichen",
  outOrQuoteRemedy: "nehmen Sie es heraus, oder setzen Sie den ganzen Wert in Anführungszeichen",
  keyLong: "„{line}“ hat mehr als 1024 Zeichen vor dem Doppelpunkt",
  keyLongRemedy:
    "schreiben Sie „name: Wert“ mit einem kurzen Namen, oder setzen Sie alles in Anführungszeichen, wenn es ein Wert ist",
  commaMissing: "vor „{rest}“ fehlt ein Komma",
  endsBefore:
    "{named, select, yes {der Wert von „{name}“ endet vor „{rest}“} other {ein Wert endet vor „{rest}“}}",
  endsBeforeRemedy:
    "setzen Sie den ganzen Wert in Anführungszeichen, oder schreiben Sie ein Leerzeichen vor das #, wenn dort eine Notiz beginnt",
  dashInBrackets: "der Eintrag „{rest}“ von „{name}“ steht in Klammern und hat ein - davor",
  dashInBracketsRemedy: "nehmen Sie das - heraus, und schreiben Sie Kommas zwischen die Einträge",
  commaMissingBehind: "hinter „{rest}“ fehlt ein Komma",
  colonShown:
    "{named, select, yes {im Wert von „{name}“ steht ein Doppelpunkt: „{value}“} other {in einem Wert steht ein Doppelpunkt: „{value}“}}",
  colonInBrackets:
    "{named, select, yes {im Wert von „{name}“ steht ein Doppelpunkt} other {in einem Wert steht ein Doppelpunkt}}",
  escape: "„{rest}“ bedeutet zwischen doppelten Anführungszeichen nichts",
  escapeRemedy:
    "schreiben Sie {example} für einen umgekehrten Schrägstrich, oder nehmen Sie einfache Anführungszeichen",
  documentsMany: "die Zeile „{line}“ beendet die Felder, und darunter stehen weitere",
  documentsManyRemedy: "nehmen Sie die Zeile heraus",
  tooDeep:
    "{named, select, yes {im Wert von „{name}“ stecken zu viele Klammern oder Gruppen ineinander} other {in einem Wert stecken zu viele Klammern oder Gruppen ineinander}}",
  tooDeepRemedy: "nehmen Sie die heraus, die nicht nötig sind",
  tabIndent: "die Zeile ist mit einem Tabulator eingerückt",
  tabIndentRemedy: "rücken Sie sie mit Leerzeichen ein",
  entryBeside: "der Eintrag „{rest}“ steht in der Zeile seines Feldes",
  entryBesideRemedy:
    "schreiben Sie jedes „- …“ in eine eigene Zeile unter „{name}:“, oder setzen Sie den Wert in Anführungszeichen",
  behindBlockSign: "hinter {sign} kann in derselben Zeile nichts stehen",
  behindBlockSignRemedy:
    "beginnen Sie den Text eingerückt in der nächsten Zeile, oder setzen Sie ihn in Anführungszeichen: {example}",
  strayMark: "„{mark}“ im Wert von „{name}“ schließt und trennt nichts",
  strayMarkUnnamed: "„{mark}“ in einem Wert schließt und trennt nichts",
  quotationEnds:
    "{named, select, yes {der Wert von „{name}“ endet vor „{rest}“: Dort schließt ein Anführungszeichen} other {ein Wert endet vor „{rest}“: Dort schließt ein Anführungszeichen}}",
  bracketEnds:
    "{named, select, yes {der Wert von „{name}“ endet vor „{rest}“: Dort schließt eine Klammer} other {ein Wert endet vor „{rest}“: Dort schließt eine Klammer}}",
  colonGlued: "hinter dem Doppelpunkt von „{line}“ fehlt ein Leerzeichen",
  colonGluedRemedy: "schreiben Sie „{example}“",
  lineNoField: "„{line}“ ist kein Feld: Es fehlt ein Name mit Doppelpunkt",
  lineNoFieldRemedy:
    "schreiben Sie „name: Wert“; rücken Sie die Zeile ein, wenn sie die vorige fortsetzt, oder nehmen Sie sie heraus",
  fieldTwice: "„{name}“ steht zweimal da",
  fieldTwiceRemedy: "behalten Sie eines von beiden",
  badStart:
    "{named, select, yes {der Wert von „{name}“ kann nicht mit {sign} beginnen: „{rest}“} other {ein Wert kann nicht mit {sign} beginnen: „{rest}“}}",
  badStartUnseen:
    "{named, select, yes {der Wert von „{name}“ kann nicht mit diesem Zeichen beginnen: „{rest}“} other {ein Wert kann nicht mit diesem Zeichen beginnen: „{rest}“}}",
  lineUnreadable: "die Zeile „{line}“ lässt sich nicht lesen",
  lineUnreadableRemedy:
    "setzen Sie Werte mit Zeichen wie {signs} in Anführungszeichen, und prüfen Sie die Einrückung",
  quotationOpen:
    "{named, select, yes {der Wert von „{name}“ beginnt mit einem Anführungszeichen, das nie geschlossen wird} other {ein Wert beginnt mit einem Anführungszeichen, das nie geschlossen wird}}",
  quotationOpenRemedy: "schreiben Sie dasselbe Zeichen ans Ende, oder nehmen Sie das erste weg",
  bracketOpen:
    "{named, select, yes {der Wert von „{name}“ öffnet eine Klammer {mark}, die nie geschlossen wird} other {ein Wert öffnet eine Klammer {mark}, die nie geschlossen wird}}",
  bracketOpenRemedy:
    "schreiben Sie {mark} ans Ende, oder setzen Sie den ganzen Wert in Anführungszeichen",
  bracketUnindented: "die Zeile „{rest}“ steht in Klammern und ist nicht eingerückt",
  bracketUnindentedRemedy:
    "beginnen Sie sie mit mehr Leerzeichen als die Zeile des Feldes, ohne Tabulatoren",
  indentOther: "„{line}“ ist anders eingerückt als die Zeilen, zu denen sie gehört",
  indentOtherRemedy: "beginnen Sie die Felder einer Gruppe in derselben Spalte",
  indentBelow:
    "„{line}“ ist eingerückt, als setzte die Zeile den Wert von „{name}“ fort, das schon einen Wert hat",
  indentBelowUnnamed:
    "„{line}“ ist eingerückt, als setzte die Zeile einen Wert fort, der schon vollständig ist",
  indentBelowRemedy:
    "beginnen Sie die Zeile in der Spalte des Feldes, neben das sie gehört, oder setzen Sie den Wert in Anführungszeichen",
  valuesTooMany: "die Felder haben mehr als {most} Werte, die meisten davon durch Verweise",
  valuesTooManyRemedy: "schreiben Sie Werte aus, statt sie mit & und * zu wiederholen",
  valueStrange: "dieser Wert ist weder Text noch eine Zahl",
  valueStrangeRemedy: "schreiben Sie ihn als Text, ohne ein Wort davor, das mit ! beginnt",
  nameStrange: "ein Feld hat keinen Namen aus einfachem Text",
  nameStrangeRemedy: "schreiben Sie „name: Wert“",
  valueUnseen: "der Wert enthält ein Zeichen, das nicht zu sehen ist ({character})",
  valueUnseenRemedy: "nehmen Sie es heraus",
  cutOff: "„{note}“ fällt weg: Ein # hinter einem Leerzeichen beginnt eine Notiz",
  cutOffRemedy:
    "setzen Sie den ganzen Wert in Anführungszeichen, oder schreiben Sie ein Leerzeichen hinter das #, wenn es eine Notiz ist",
  referenceLost: "„{reference}“ verweist auf einen Wert, der nicht darüber steht",
  referenceLostRemedy: "setzen Sie Werte, die mit * beginnen, in Anführungszeichen: {example}",

  // schema/checkFields.ts
  colourCommented: "„{field}“ ist leer, denn in YAML beginnt # eine Notiz",
  colourCommentedRemedy: "setzen Sie die Farbe in Anführungszeichen, etwa {example}",
  textLong: "„{field}“ hat {length} Zeichen, {excess} zu viel",
  textLongRemedy: "kürzen Sie es auf höchstens {most}",
  lineBreaks: "„{field}“ geht über mehrere Zeilen",
  lineBreaksRemedy: "schreiben Sie es in eine Zeile",
  entryTwice: "„{entry}“ steht zweimal in {field}",
  entryTwiceRemedy: "nehmen Sie einen der Einträge heraus",
  fieldUnknownRemedy: "bekannte Felder sind {names}",
  fieldMissing: "„{field}“ fehlt",
  fieldMissingRemedy: "fügen Sie eine Zeile „{line}“ hinzu",
  fieldMissingInGroupRemedy: "fügen Sie „{line}“ zu {group} hinzu",
  fieldEmpty: "„{field}“ ist leer",
  fieldEmptyRemedy: "füllen Sie es aus, wie in „{line}“",
  notGroup:
    "„{field}“ {found, select, empty {ist leer und keine Gruppe von Feldern} list {ist eine Liste, keine Gruppe von Feldern} group {ist eine Gruppe von Feldern, keine Gruppe von Feldern} text {ist Text, keine Gruppe von Feldern} number {ist eine Zahl, keine Gruppe von Feldern} other {ist Ja oder Nein, keine Gruppe von Feldern}}",
  notList:
    "„{field}“ {found, select, empty {ist leer und keine Liste} list {ist eine Liste, keine Liste} group {ist eine Gruppe von Feldern, keine Liste} text {ist Text, keine Liste} number {ist eine Zahl, keine Liste} other {ist Ja oder Nein, keine Liste}}",
  notNumber:
    "„{field}“ {found, select, empty {ist leer und keine Zahl} list {ist eine Liste, keine Zahl} group {ist eine Gruppe von Feldern, keine Zahl} text {ist Text, keine Zahl} number {ist eine Zahl, keine Zahl} other {ist Ja oder Nein, keine Zahl}}",
  notText:
    "„{field}“ {found, select, empty {ist leer und kein Text} list {ist eine Liste, kein Text} group {ist eine Gruppe von Feldern, kein Text} text {ist Text, kein Text} number {ist eine Zahl, kein Text} other {ist Ja oder Nein, kein Text}}",
  notGroupRemedy: "rücken Sie die Felder unter „{name}:“ ein",
  notListRemedy: "schreiben Sie „{line}“",
  notNumberRemedy: "schreiben Sie „{line}“, ohne Anführungszeichen",
  notTextRemedy: "schreiben Sie es als eine Zeile Text",

  // schema/checkMessages.ts
  wordsUnknown: "einen Wortlaut „{name}“ gibt es nicht",
  wordsUnknownRemedy: "nehmen Sie einen der Namen aus docs/editing/words.md",
  wordsMeantRemedy: "nehmen Sie einen der Namen aus docs/editing/words.md, etwa {meant}",
  wordsNone: "der Wortlaut „{name}“ hat keine Wörter",
  wordsNoneRemedy: "schreiben Sie sie hinter den Doppelpunkt, oder nehmen Sie die Zeile heraus",
  wordsUnreadable: "die geschweiften oder spitzen Klammern von „{name}“ lassen sich nicht lesen",
  wordsForeignValue: "der Wortlaut „{name}“ hat keinen Wert „{value}“",
  wordsLostValue: "den Wörtern von „{name}“ fehlt „{value}“",
  wordsLikeRemedy: "schreiben Sie sie wie die mitgelieferten: {example}",

  // schema/checkRuleSettings.ts
  ruleSwitch: "die Regel „{name}“ ist weder an noch aus",
  ruleSwitchRemedy: "schreiben Sie „{line}“, oder nehmen Sie die Zeile heraus",
  ruleReason: "die Regel „{name}“ ist ohne Grund abgeschaltet",
  ruleReasonRemedy:
    "schreiben Sie in wenigen Wörtern, warum, wie in „{name}: Die Rede ist ganz abgedruckt.“",

  // schema/checkText.ts
  slugEntry: "„{value}“ in {field} kann nicht in einer Adresse stehen",
  slugRemedy: "nehmen Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche",
  writeItRemedy: "schreiben Sie es „{better}“",
  language: "„{value}“ ist kein Sprachkürzel",
  languageRemedy: "schreiben Sie eines wie en, en-GB oder ar",
  timeZone: "„{value}“ ist keine Zeitzone",
  timeZoneRemedy: "schreiben Sie eine wie America/New_York",
  focus: "„{value}“ ist kein Punkt des Bildes",
  focusRemedy: "schreiben Sie zwei Prozentzahlen, von links und von oben, etwa 50% 40%",
  webAddress: "„{value}“ ist keine vollständige Webadresse",
  webAddressRemedy: "schreiben Sie sie mit https:// davor, etwa https://example.org/page",
  fediverse: "„{value}“ in {field} ist kein Name im Fediverse",
  fediverseRemedy: "schreiben Sie ihn wie „@jane@social.example“, in Anführungszeichen",
  address: "„{value}“ in {field} ist keine Adresse",
  addressRemedy:
    "schreiben Sie /2014/06/12/story für eine Seite dieser Website, oder beginnen Sie mit https://",
  ownAddress: "„{value}“ in {field} ist keine einfache Adresse dieser Website",
  ownAddressRemedy:
    "beginnen Sie sie mit /, und nehmen Sie Kleinbuchstaben, Ziffern, Bindestriche und Punkte, etwa /old/address",
  indexNowKey: "„{field}“ ist kein Schlüssel",
  indexNowKeyRemedy:
    "schreiben Sie 8 bis 128 lateinische Kleinbuchstaben, Ziffern und Bindestriche",
  font: "„{value}“ in {field} ist keine Schrift",
  fontRemedy:
    "schreiben Sie ein Paket wie „{package}“ in Anführungszeichen, oder eine Datei wie {file}",
  colour: "„{value}“ in {field} ist keine Farbe",
  colourUnquotedRemedy: "schreiben Sie sie „{example}“, in Anführungszeichen",
  colourDigitsRemedy:
    "schreiben Sie sie als sechs hexadezimale Ziffern in Anführungszeichen, etwa {example}",
  choice: "„{value}“ steht für {field} nicht zur Auswahl",
  siteAddressRemedy: "schreiben Sie die bloße Adresse der Website",
  instantTwice:
    "die Uhren der Zeitung zeigen die Zeit in „{field}“ zweimal, weil sie zurückgestellt werden",
  instantTwiceRemedy: "schreiben Sie, welche gemeint ist: {earlier} oder {later}",
  instantSkipped:
    "die Uhren der Zeitung zeigen die Zeit in „{field}“ nie, weil sie vorgestellt werden",
  instantSkippedRemedy: "schreiben Sie {instant}, wenn das gemeint ist",
  instantDay: "in „{field}“ fehlt die Uhrzeit",
  instantNone: "„{value}“ in {field} ist kein Datum mit Uhrzeit, das es gibt",
  instantRemedy:
    "schreiben Sie es wie 2014-06-12 18:05 nach der Uhr der Zeitung, oder mit Abstand zur Weltzeit wie 2014-06-12T18:05:00-04:00",
};
