import type { EN_IMPORTS } from "../en/imports.ts";

/** What is said of copies that are imported, of their parts and their drafts, in French. */
export const FR_IMPORTS: Readonly<Record<keyof typeof EN_IMPORTS, string>> = {
  // Text that is not all of the story
  noTextOnPage:
    "la page n’a pas de texte qui ait pu être trouvé ; copiez à la main le texte de l’article dans le brouillon",
  noWordOfHeadline:
    "le texte ne contient aucun mot du titre et peut donc être une autre partie de la page ; comparez-le avec la page avant de continuer",
  fewWords: "le texte n’a que {words} mots ; comparez-le avec la page avant de continuer",
  wordsOfWanted:
    "le texte a {words} des {wanted} mots que la page annonce ; comparez-le avec la page avant de continuer",
  shareOfArticle:
    "seuls {share} % de ce que la page marque comme son article ont été pris ; comparez le texte avec la page avant de continuer",
  forSubscribers:
    "la page réserve (une partie de) son texte aux abonnés, et la fin peut donc manquer ; comparez-le avec la page avant de continuer",
  endsElsewhere:
    "le texte se termine comme si la suite se trouvait ailleurs ; comparez-le avec la page avant de continuer",
  draftWithoutText: "le brouillon n’a pas de texte ; copiez-y à la main celui de l’article",

  // Kinds of words that are kept
  compensationNotice: "mention de rémunération",
  endMark: "marque de fin",
  copyrightLine: "ligne de droits d’auteur",
  signOff: "signature de fin",
  noteToEditors: "note aux rédactions",
  contact: "contact",
  wireCode: "code d’agence",
  embedded: "incorporé",
  description: "description",
  pictureCreator: "{picture}, auteur",
  pictureRights: "{picture}, droits",
  pictureRightsPage: "{picture}, page des droits",
  pictureDate: "{picture}, date",
  comment: "commentaire",
  commentInDocument: "commentaire dans le document",
  htmlComment: "commentaire HTML",
  hiddenText: "texte masqué",
  noteOfHeadline: "note du titre ou du chapô",
  embeddedElement: "{element} incorporé",
  frontMatterKept: "champs d’en-tête",
  linkOf: "lien de « {words} »",
  markOfHeadline: "marque du titre",
  partOfPage: "partie de la page d’où la copie vient",
  readingTime: "temps de lecture",
  dayInDateline: "jour dans la mention du lieu",
  fieldKept: "champ {name}",
  bylineOfPage: "signature de la page",
  dateOnPage: "date sur la page",
  heroKept: "image principale",
  versionKept: "version {version} d’une image",
  authorsPage: "page de l’auteur",
  templateCommand: "commande de modèle",
  authorOfFile: "auteur du fichier",
  titleOfFile: "titre du fichier",
  fileMadeOn: "date de création du fichier",
  commentBy: "commentaire ({author})",
  deletedText: "texte supprimé",
  altTextKept: "texte alternatif",
  pictureKept: "image",
  pageNumber: "numéro de page",

  // Formats
  aGhostExport: "une exportation de Ghost",
  aSavedPage: "une page enregistrée",
  aWordFile: "un fichier Word",
  plainText: "du texte simple",
  markdownWithFields: "du Markdown avec des champs d’en-tête {kind}",

  // Encodings
  charactersLost:
    "{count, plural, one {# caractère n’a pas pu être lu et figure comme {sign}} many {# de caractères n’ont pas pu être lus et figurent comme {sign}} other {# caractères n’ont pas pu être lus et figurent comme {sign}}}",
  readsAsUtf16: "le fichier n’indique pas son encodage ; il se lit comme de l’UTF-16",
  readAsWestern:
    "le fichier n’est pas en UTF-8 ; il a été lu comme du Windows occidental (1252) : contrôlez donc ses accents",

  // The draft
  sectionUnknown: "le journal n’a pas de rubrique « {section} »",
  sectionUnknownMeant:
    "le journal n’a pas de rubrique « {section} » ; la copie voulait-elle dire « {meant} » ?",
  authorUnknown: "il n’y a pas encore d’auteur « {name} » : écrivez {file}, puis « {line} »",
  authorUnknownWithoutFile:
    "il n’y a pas encore d’auteur « {name} » : écrivez un fichier à son sujet dans authors et nommez-le dans « byline »",
  cutInCopy: "{start} … et {count} caractères de plus dans la copie",
  bothReasons: "{one} ; {other}",
  givenSection: "indiqué par --section",
  givenLang: "indiqué par --lang",
  altIsCaption:
    "la description de l’image répète sa légende et a été omise ; dites ce qu’on y voit",
  importedOn: "Importé le {day} : {copy} ({format}).",
  guessedHead: "Supposé ; à contrôler :",
  lookFirstHead: "À voir d’abord :",
  toKnowHead: "À savoir :",
  keptHead: "Gardé de la copie, car un article n’a pas de place pour cela :",

  // Dates and embargoes
  placeInCopy: "{place, select, paragraph {paragraphe {number}} other {ligne {number}}}",
  saysSo: "indiqué ici : {where}",
  dayMonthUnsure: "{why} ; le jour et le mois pourraient être inversés",
  copyWithheld: "La copie dit qu’elle est retenue.",
  itsField: "son champ « {name} »",
  embargoWithoutDay: "La copie dit « {said} », sans donner de jour à attendre.",
  embargoAmbiguous:
    "La copie dit « {said} », où le jour et le mois pourraient être inversés ; écrivez « embargo » et ôtez ceci.",
  saysNoon: "la copie ne donne pas d’heure : midi est donc inscrit",
  saysZone: "la copie ne donne pas de fuseau horaire : c’est donc {zone}",

  // Why a line is taken for a part
  headlineBy:
    "{place, select, paragraph {le paragraphe {number} {reasons}} other {la ligne {number} {reasons}}}",
  markedSo:
    "{place, select, paragraph {le paragraphe {number} est marqué ainsi} other {la ligne {number} est marquée ainsi}}",
  noteLeft:
    "{place, select, paragraph {le paragraphe {number} est une note de la rédaction et a été laissé pour les lecteurs ; ôtez-le s’il est pour le desk : {note}} other {la ligne {number} est une note de la rédaction et a été laissée pour les lecteurs ; ôtez-la si elle est pour le desk : {note}}}",
  noticeLeft:
    "{place, select, paragraph {le paragraphe {number} se lit comme une mention de liens rémunérés, mais se trouve au milieu du texte ; il y a été laissé} other {la ligne {number} se lit comme une mention de liens rémunérés, mais se trouve au milieu du texte ; elle y a été laissée}}",
  dateAlone:
    "{place, select, paragraph {le paragraphe {number} est une date et rien d’autre} other {la ligne {number} est une date et rien d’autre}}",
  beginsWithBy:
    "{place, select, paragraph {le paragraphe {number} commence comme une signature} other {la ligne {number} commence comme une signature}}",
  namedAfterByline:
    "{place, select, paragraph {le paragraphe {number} l’indique après la signature} other {la ligne {number} l’indique après la signature}}",
  endsWithIt:
    "{place, select, paragraph {le paragraphe {number} se termine ainsi} other {la ligne {number} se termine ainsi}}",
  nameOfSection:
    "{place, select, paragraph {le paragraphe {number} est le nom de la rubrique} other {la ligne {number} est le nom de la rubrique}}",
  fromPlace:
    "{place, select, paragraph {du paragraphe {number} : {why}} other {de la ligne {number} : {why}}}",
  nameOfAgency:
    "{place, select, paragraph {le paragraphe {number} est le nom d’une agence} other {la ligne {number} est le nom d’une agence}}",
  betweenHeadlineAndDate:
    "{place, select, paragraph {le paragraphe {number} se trouve entre le titre et la date ou la signature} other {la ligne {number} se trouve entre le titre et la date ou la signature}}",
  rightBelowHeadline:
    "{place, select, paragraph {le paragraphe {number} se trouve juste sous le titre} other {la ligne {number} se trouve juste sous le titre}}",
  opensWithIt:
    "{place, select, paragraph {le paragraphe {number} commence ainsi} other {la ligne {number} commence ainsi}}",
  namesItInDateline:
    "{place, select, paragraph {le paragraphe {number} l’indique dans sa mention du lieu} other {la ligne {number} l’indique dans sa mention du lieu}}",
  setAsHeading: "a la forme d’un titre",
  aboveDate: "se trouve au-dessus de la date ou de la signature",
  belowDate: "se trouve au-dessous de la date ou de la signature",
  standsAlone: "est à part",
  comesFirst: "vient en premier",
  lengthOfHeadline: "a la longueur d’un titre",
  inCapitals: "est en capitales",
  firstWords: "aucune ligne ne ressemble à un titre ; ce sont les premiers mots du texte",
  becamePullQuote: "la ligne {line} répète des mots du texte et est devenue un exergue : {words}",
  takenForSubhead: "la ligne {line} a été prise pour un intertitre : {words}",

  // What copies say of themselves
  nameOfFolder: "le nom de son dossier",
  agencyForbids: "L’agence dit qu’elle ne peut pas être utilisée : son « pubstatus » est {status}.",
  agencyForbidsSince:
    "L’agence dit qu’elle ne peut pas être utilisée : son « pubstatus » est {status} ({reason}).",
  pageMarksAuthor: "la page les marque comme ses auteurs",
  pageMarksPublished: "la page la marque comme sa date de publication",
  firstTimeBelow: "c’est la première date sous le titre que la page marque comme telle",
  wherePageSetsDate: "elle se trouve là où la page met une date",
  inPagesByline: "figure dans la signature de la page",
  pageFromThere: "la page vient de là",
  addressHasIt: "figure dans l’adresse de la page",
  pagesOneHeading: "c’est le seul titre de premier niveau de la page",
  pageNamesPicture: "la page l’indique comme son image",
  wordFileSays: "fichier Word : {said}",
  styleOfTitles: "il est dans le style de Word pour les titres",
  itIsOneHeading: "c’est le seul titre de premier niveau",
  styleOfSubtitles: "il est dans le style de Word pour les sous-titres",
  propertiesNameThem: "les propriétés du fichier les nomment",
  propertiesNameIt: "les propriétés du fichier l’indiquent",
  commentOfFile: "le commentaire du fichier dit : {comment}",
  fieldsUnreadable: "les champs au-dessus du texte ne peuvent pas être lus : {why}",
  lineLeftOut: "la ligne {line} du texte a été omise : {why}",
  nameBeginsWithIt: "le nom du fichier commence ainsi",
  nameOfFile: "le nom du fichier",
  oneHeading: "le seul titre de premier niveau",
  onlyEditorsForm:
    "l’exportation ne contient ce texte que sous la forme propre à l’éditeur ; copiez-le à la main",
  wasPage: "c’était une page là-bas, non un article",
  linksWithoutTracking:
    "les liens mènent droit à leurs pages : les redirections qui comptent les lecteurs et les paramètres qui les suivent ont été retirés",
  descriptionRepeats:
    "la description de la page est son premier paragraphe et n’a pas été prise deux fois",
  fieldsNoList: "ce n’est pas une liste de champs",
  itsHeadline: "son titre",
  itsDescription: "sa description",
  whereWritten: "le lieu où elle a été écrite, selon elle",
  itsLanguage: "sa langue",
  itsByline: "sa signature",
  itsSubjects: "ses sujets et ses mots-clés",
  whoseNews: "de qui vient l’information, selon elle",
  pictureWithIt: "l’image qui l’accompagne",
  itsPubstatus: "son pubstatus",
  noteSays: "note aux rédactions : {note}",
  itsNamed: "son champ {name}",
  inJsonLd: "la page le dit en JSON-LD",
  inOpenGraph: "la page le dit en Open Graph",
  inMetaTags: "la page le dit dans ses balises meta",
  inTitle: "la page le dit dans son titre",
  inDescription: "la page le dit dans sa description",
  inLangAttribute: "la page le dit dans son attribut lang",

  // The report
  lookFirst: "à voir d’abord",
  wasRecognised: "reconnu",
  wasGuessed: "supposé",
  toFix: "à corriger",
  isMissing: "manque",
  wasKept: "gardé",
  toKnow: "à savoir",
  importRefused: "refusé",
  importKnown: "connu",
  importDone: "importé",
  sameCopy: "{copy} : la même copie est déjà dans le journal, sous {draft} ; rien n’a été écrit",
  importedAs: "{copy}, {format} → {draft}",
  lookFirstAt: "à voir d’abord : {doubts}",
  countGuessed: "supposés : {count}",
  countMissing: "manquants : {count}",
  storiesImported:
    "{count, plural, one {# article importé} many {# d’articles importés} other {# articles importés}}",
  knownAlready: "déjà connus : {count}",
  countRefused: "refusés : {count}",
  passedOver:
    "{count, plural, one {# autre fichier ignoré} many {# d’autres fichiers ignorés} other {# autres fichiers ignorés}}",
  nextReadThrough:
    "Ensuite : ouvrez {file}, relisez-le en entier, et voyez-le avec « npm run dev » à l’adresse {address}",
  nextFillIn:
    "Ensuite : ouvrez {file}, remplissez ce qui manque, et voyez-le avec « npm run dev » à l’adresse {address}",
  nextCompareAndRead:
    "Ensuite : ouvrez {file}, comparez son texte avec la copie, relisez-le en entier, et voyez-le avec « npm run dev » à l’adresse {address}",
  nextCompareAndFillIn:
    "Ensuite : ouvrez {file}, comparez son texte avec la copie, remplissez ce qui manque, et voyez-le avec « npm run dev » à l’adresse {address}",
  standardInput: "l’entrée standard",

  // Pictures
  givenPicture: "indiquée par --picture",
  opensText: "l’image qui ouvre le texte",
  heroNotHere: "l’image au-dessus du texte, {file}, n’est pas ici : {why}",
  heroTooNarrow:
    "{name} fait {width} pixels de large, trop peu pour figurer au-dessus du texte, et se trouve donc à l’intérieur",
  versionNotHere: "une version d’une image, {file}, n’est pas ici : {why}",
  figureWaits: "une figure attend son image : mettez-la à côté du texte sous le nom {name} ({why})",
  pictureOnWeb: "elle est sur le web, et rien n’y est cherché",
  inputWithoutFiles: "l’entrée standard vient sans fichiers",
  pictureNotThere: "aucun fichier de ce nom n’accompagne la copie",
  pictureOutside: "elle se trouve en dehors du dossier de la copie",
  pictureHasMegabytes: "elle a {megabytes} Mo",
  captionWithCreditAndDescription:
    "une légende qui se termine par son crédit, à côté d’une description de la même image",
  captionWithCredit: "une légende qui se termine par son crédit",
  twoLinesAlike:
    "deux lignes sur le même sujet au-dessus du titre, dont la première n’est pas une phrase",
};
