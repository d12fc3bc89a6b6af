import type { EN_FORMS } from "../en/forms.ts";

/** What is said where a file is edited in forms, in German. */
export const DE_FORMS: Readonly<Record<keyof typeof EN_FORMS, string>> = {
  // Fields of every file
  colourCommentedInForm: "„{field}“ ist leer",
  colourCommentedRemedyInForm: "wählen Sie eine Farbe",
  fieldMissingRemedyInForm: "füllen Sie es aus",
  fieldMissingInGroupRemedyInForm: "füllen Sie es aus",
  fieldEmptyRemedyInForm: "füllen Sie es aus",
  notGroupRemedyInForm: "füllen Sie seine Felder aus",
  notListRemedyInForm: "schreiben Sie seine Einträge neu",
  notNumberRemedyInForm: "schreiben Sie eine Zahl",
  notTextRemedyInForm: "schreiben Sie es neu, in einer Zeile",
  quoteAsInForm: "schreiben Sie es neu",
  wordsUnknownRemedyInForm: "wählen Sie einen anderen Wortlaut, oder nehmen Sie ihn heraus",
  wordsMeantRemedyInForm: "meinten Sie {meant}?",
  wordsNoneRemedyInForm: "schreiben Sie sie, oder nehmen Sie den Wortlaut heraus",
  ruleSwitchRemedyInForm: "nehmen Sie sie heraus, oder fügen Sie sie neu hinzu",
  ruleReasonRemedyInForm: "schreiben Sie in wenigen Worten, warum",
  fediverseRemedyInForm: "schreiben Sie ihn wie @jane@social.example",
  fontRemedyInForm: "schreiben Sie ein Paket wie {package} oder eine Datei wie {file}",
  colourUnquotedRemedyInForm: "schreiben Sie # und sechs hexadezimale Ziffern",
  colourDigitsRemedyInForm: "schreiben Sie # und sechs hexadezimale Ziffern",
  instantRemedyInForm: "wählen Sie Tag und Uhrzeit",
  entryTwiceInForm: "„{entry}“ steht zweimal in „{field}“",
  slugEntryInForm: "„{value}“ in „{field}“ kann nicht in einer Adresse stehen",
  fediverseInForm: "„{value}“ in „{field}“ ist kein Name im Fediverse",
  addressInForm: "„{value}“ in „{field}“ ist keine Adresse",
  ownAddressInForm: "„{value}“ in „{field}“ ist keine einfache Adresse dieser Website",
  fontInForm: "„{value}“ in „{field}“ ist keine Schrift",
  colourInForm: "„{value}“ in „{field}“ ist keine Farbe",
  choiceInForm: "„{value}“ steht in „{field}“ nicht zur Wahl",
  instantNoneInForm: "„{value}“ in „{field}“ ist kein wirkliches Datum mit Uhrzeit",

  // Stories
  lineOutInForm: "nehmen Sie es heraus",
  articleOnHoldRemedyInForm:
    "leeren Sie „hold“, wenn er frei ist; was Leser davon haben, nimmt „Zurückziehen“ am Newsdesk zurück",
  folderOtherDayRemedyInForm: "wählen Sie wieder den Tag seiner Adresse",
  heroNoCreditRemedyInForm: "schreiben Sie in „credit“, wer das Bild gemacht hat",
  referenceAddInForm: "wählen Sie etwas anderes, oder legen Sie es hier an",
  referenceAddToInForm: "wählen Sie etwas anderes, oder legen Sie es hier an",
  referenceChooseInForm: "{choice}; oder legen Sie es hier an",
  referenceChooseToInForm: "{choice}; oder legen Sie es hier an",
  notBesideRemedyInForm: "wählen Sie eine andere Datei, oder fügen Sie sie neu hinzu",
  pictureFaultRemedyInForm: "wählen Sie eine andere Datei, oder fügen Sie sie neu hinzu",
  fileFaultRemedyInForm: "wählen Sie eine andere Datei, oder fügen Sie sie neu hinzu",
  pictureElsewhereRemedyInForm: "wählen Sie eine andere Datei, oder fügen Sie sie neu hinzu",
  fileElsewhereRemedyInForm: "wählen Sie eine andere Datei, oder fügen Sie sie neu hinzu",
  notPictureRemedyInForm: "wählen Sie ein Bild",
  pictureNameSignsRemedyInForm:
    "fügen Sie es neu hinzu, mit einem Namen aus lateinischen Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen",
  pictureMisnamedRemedyInForm: "fügen Sie es neu hinzu, mit einem Namen, der mit .{ending} endet",

  // Elements of a text
  pictureNoCreditRemedyInForm: "schreiben Sie in sein Formular, wer es gemacht hat",
  figureNoPictureRemedyInForm: "wählen Sie in seinem Formular",
  videoNamesRemedyInForm: "wählen Sie in seinem Formular",
  aiUnknownRemedyInForm: "wählen Sie in seinem Formular",
  linkUnmarkedRemedyInForm:
    "öffnen Sie den Link und sagen Sie, dass er bezahlt ist, oder nehmen Sie heraus, was bezahlt",
  linkNotPaidRemedyInForm: "öffnen Sie den Link und nehmen Sie ihm diese Kennzeichnung",
  linkNoWordsRemedyInForm: "schreiben Sie, was Leser dort finden",
  beginWithExampleInForm: "füllen Sie es aus",
  pictureInLineRemedyInForm: "stellen Sie es in einen eigenen Absatz",
  subheadFirstLevelRemedyInForm: "machen Sie eine Zwischenüberschrift daraus",
  subheadDeepRemedyInForm: "machen Sie eine größere Zwischenüberschrift daraus",
  subheadSkipsRemedyInForm: "machen Sie eine größere Zwischenüberschrift daraus",
  footnoteMissingRemedyInForm: "schreiben Sie die Anmerkung, oder nehmen Sie ihr Zeichen heraus",
  tableCellsRemedyInForm: "geben Sie beiden gleich viele Zellen",
  directiveUnknownInForm: "mit „{directive}“ beginnt kein Element, das es in Artikeln gibt",
  directiveLeafInForm:
    "„{name}“ beginnt hier nicht, wie dieses Element beginnen muss; Leser bekämen es nicht",
  directiveContainerInForm:
    "„{name}“ beginnt hier nicht, wie dieses Element beginnen muss; Leser bekämen es nicht",
  directiveOpenInForm: "wo {name} endet, ist nicht gesagt; deshalb gehört alles darunter dazu",
  directiveUnreadableInForm: "es sieht aus, als begänne hier ein Element, es beginnt aber keines",
  attributeUnknownInForm: "„{name}“ steht hier außerdem, und Leser bekommen es nicht",
  attributeTwiceInForm: "„{name}“ steht hier zweimal",
  attributeRefusedInForm: "„{name}“ steht hier außerdem, und Leser bekommen es nicht",
  attributeRemedyInForm: "entfernen Sie es mit dem Knopf unter den Feldern",
  directiveInLineInForm: "„{written}“ mitten im Satz ist kein Element des Artikels",
  directiveInLineRemedyInForm:
    "nehmen Sie es heraus, und wählen Sie das Element im Menü „Einfügen“",
  textMarkRemedyInForm:
    "nehmen Sie sie heraus, und heben Sie die Wörter mit den Knöpfen über dem Text hervor",
  definitionMissingRemedyInForm:
    "nehmen Sie die eckigen Klammern heraus, und setzen Sie den Link neu",
  rawHtmlInForm: "„{html}“ ist HTML, und das hat in einem Artikel keinen Platz",
  rawHtmlRemedyInForm:
    "nehmen Sie es heraus, und benutzen Sie stattdessen die Knöpfe über dem Text",
  linkMarkUnknownRemedyInForm:
    "nehmen Sie es heraus; ob ein Link bezahlt ist, steht in seinem Formular",
  linkMarkInAddressRemedyInForm:
    "nehmen Sie es aus der Adresse heraus; ob ein Link bezahlt ist, steht in seinem Formular",
  linkMarkStrayRemedyInForm:
    "nehmen Sie es heraus; ob ein Link bezahlt ist, steht in seinem Formular",
  taskListRemedyInForm: "klicken Sie auf eines der Kästchen, das entfernt sie alle aus der Liste",
  directiveUnknownRemedyInForm:
    "wählen Sie mit den Knöpfen an dieser Stelle des Textes, was daraus werden soll",
  directiveLeafRemedyInForm:
    "wählen Sie mit den Knöpfen an dieser Stelle des Textes, was daraus werden soll",
  directiveContainerRemedyInForm:
    "wählen Sie mit den Knöpfen an dieser Stelle des Textes, was daraus werden soll",
  directiveOpenRemedyInForm:
    "wählen Sie mit den Knöpfen an dieser Stelle des Textes, was daraus werden soll",
  directiveLabelRemedyInForm:
    "wählen Sie mit den Knöpfen an dieser Stelle des Textes, was daraus werden soll",
  directiveUnreadableRemedyInForm:
    "wählen Sie mit den Knöpfen an dieser Stelle des Textes, was daraus werden soll",

  // The paper's own files
  noticeMissingRemedyInForm: "schreiben Sie ihn in eigenen Worten in die Einstellungen der Zeitung",
  noPageAtRemedyInForm: "legen Sie diese Seite zuerst an, oder nehmen Sie sie heraus",
  frontWithdrawnRemedyInForm: "nehmen Sie ihn heraus; bis dahin sehen ihn Leser nicht",
  frontDraftRemedyInForm: "veröffentlichen Sie ihn zuerst, und wählen Sie ihn noch einmal",
  noArticleAtRemedyInForm: "wählen Sie einen veröffentlichten Artikel",
  frontTwiceInForm: "{address} steht schon auf der Titelseite",
  wordsInEnglishRemedyInForm: "schreiben Sie sie unter „words“, zuerst {names}",
  redirectToNothingRemedyInForm:
    "schreiben Sie eine Adresse, die es gibt, in „to“, oder 410 in „status“",
  redirectNowhereRemedyInForm:
    "schreiben Sie eine Adresse, die es gibt, in „to“, oder 410 in „status“",
  redirectToGoneRemedyInForm: "leeren Sie „to“, und schreiben Sie 410 in „status“",
  redirectToOldRemedyInForm: "schreiben Sie {address} in „to“",
  redirectTwiceInForm: "{address} bedeutet dasselbe wie {other}",
  noSectionsRemedyInForm: "legen Sie eines an",
  storyLostRemedyInForm:
    "schreiben Sie {address} in „redirectFrom“ des Artikels, zu dem sie kommen sollen, oder stellen Sie wieder her, was dort stand",
  fileLostRemedyInForm:
    "schreiben Sie {address} in „redirectFrom“ des Artikels, zu dem sie kommen sollen, oder stellen Sie wieder her, was dort stand",
  addressLostUntilRemedyInForm: "geben Sie dem Artikel wieder sein früheres Datum",
  textSameRemedyInForm:
    "behalten Sie einen von beiden; die Adresse des anderen kann in „redirectFrom“ stehen",
  redirectTakenRemedyInForm:
    "nehmen Sie es aus „redirectFrom“ heraus, oder verschieben Sie, was dort steht",
  redirectFromOutInForm: "nehmen Sie es aus „redirectFrom“ heraus",
};
