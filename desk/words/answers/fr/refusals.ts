import type { EN_COPIES } from "../en/refusals.ts";

/** Why a copy cannot be imported, and what to do instead, in French. */
export const FR_COPIES: Readonly<Record<keyof typeof EN_COPIES, string>> = {
  // What to do instead
  faultInstead: "{fault} ; {instead}",
  saveAsDocx: "ouvrez-le et enregistrez-le en .docx",
  saveAsWordOrPage:
    "enregistrez-le en .docx ou en .html, ou copiez le seul texte de l’article dans un fichier .txt",
  copyText: "copiez son texte dans un fichier .txt",
  copyTextAlone: "copiez le seul texte de l’article dans un fichier .txt",
  copyWithoutAddresses: "copiez le seul texte de l’article dans un fichier .txt, sans les adresses",
  copyOneByOne: "copiez le texte de chaque article dans son propre fichier .txt",
  copyFromPdf: "copiez le texte de l’article depuis le PDF qui en sort dans un fichier .txt",
  copyFromReader: "ouvrez-le dans sa liseuse et copiez le texte de l’article dans un fichier .txt",
  unpackFirst: "décompressez-le d’abord et importez les fichiers qu’il contient",
  wordsElsewhere: "les mots d’un article sont dans un autre fichier",
  theStorysWordsElsewhere: "les mots de l’article sont dans un autre fichier",
  savePageComplete: "enregistrez plutôt la page comme « Page web complète » (.html)",
  saveAsOneList:
    "enregistrez les éléments comme une seule liste JSON en ninjs, ou copiez le texte de chaque article dans son propre fichier .txt",
  copyOrWriteFields:
    "copiez son texte dans un fichier .txt, ou écrivez les champs entre des lignes --- au-dessus d’un texte dans un fichier .md",
  savePages: "enregistrez la page de chaque article en .html et importez-la",
  drawMap: "dessinez-la et indiquez-la avec --picture à côté de son article",
  askForNinjs:
    "demandez ninjs (.json) à l’agence, ou copiez le seul texte de l’article dans un fichier .txt",
  openAndSavePages:
    "ouvrez chaque article dans un navigateur, enregistrez-le comme page web et importez-la",
  convertWordPress:
    "convertissez-la en Markdown avec un outil comme wordpress-export-to-markdown, ou ouvrez chaque article dans un navigateur, enregistrez-le comme page web et importez-la",
  saveAsPng: "enregistrez-le en PNG et indiquez-le avec --picture à côté de son article",

  // Bytes
  isRtf: "c’est du texte enrichi (RTF)",
  isPostScript: "c’est du PostScript",
  isWordPerfect: "c’est un fichier WordPerfect",
  isOldWord: "c’est un très ancien fichier Word",
  isWrite: "c’est un fichier de Microsoft Write",
  isKindle: "c’est un livre Kindle",
  isDjVu: "c’est un document DjVu",
  isHelpBook: "c’est un manuel d’aide de Windows",
  isGzip: "c’est un fichier compressé (gzip)",
  isBzip2: "c’est un fichier compressé (bzip2)",
  isXz: "c’est un fichier compressé (xz)",
  isZstd: "c’est un fichier compressé (zstd)",
  isSevenZip: "c’est une archive 7-Zip",
  isRar: "c’est une archive RAR",
  isTar: "c’est une archive tar",
  isPicture:
    "c’est une image ; indiquez-la avec --picture à côté de l’article auquel elle appartient",
  isFilm: "c’est du son ou un film, sans mots à lire ; écrivez-les dans un fichier .txt",
  isDatabase: "c’est une base de données ; exportez-en le texte de l’article",
  isFont: "c’est une police",
  isProgram: "c’est un programme",
  isUtf32: "c’est écrit en UTF-32 ; enregistrez-le comme texte en UTF-8",
  isOldWordOrOffice: "c’est un ancien fichier Word ou Office",
  isEpub: "c’est un livre EPUB",
  isOdt: "c’est un texte OpenDocument (.odt)",
  isArchive: "c’est une archive, mais pas un fichier Word",
  isWireMessage:
    "c’est une dépêche avec ses signes de transmission (IPTC 7901 ou ANPA 1312) ; copiez le seul texte de l’article dans un fichier .txt",
  isPdf: "c’est un PDF ; copiez son texte dans un fichier .txt",
  isWebArchive: "c’est une archive web de Safari ; enregistrez plutôt la page comme source (.html)",
  isMacSettings:
    "c’est une liste de réglages d’un Mac ; les mots d’un article sont dans un autre fichier",
  isLocked: "le fichier est verrouillé par un mot de passe ; enregistrez-le sans mot de passe",
  isOutlook: "c’est un message d’Outlook ; copiez le seul texte de l’article dans un fichier .txt",
  isOldOffice:
    "c’est un ancien tableau ou diaporama d’Office ; copiez le texte de l’article dans un fichier .txt",
  isOpenDocument:
    "c’est un tableau ou un dessin OpenDocument ; copiez le texte de l’article dans un fichier .txt",
  isInDesign: "c’est un fichier InDesign ; exportez-en le texte",
  isExcel: "c’est un tableau Excel ; copiez le texte de l’article dans un fichier .txt",
  isPowerPoint: "c’est un fichier PowerPoint ; copiez le texte de l’article dans un fichier .txt",
  isPages: "c’est un fichier de Pages, Numbers ou Keynote ; exportez-le en Word (.docx)",

  // Texts
  isMhtml: "c’est une page web en un seul fichier (MHTML)",
  isMail: "c’est un courriel",
  isCalendar: "c’est un calendrier",
  isAddressCard: "c’est une carte de visite",
  isSubtitles: "ce sont des sous-titres",
  isMovableType: "c’est une exportation de Movable Type",
  isLaTeX: "c’est du LaTeX",
  isReStructuredText: "c’est du reStructuredText",
  isAsciiDoc: "c’est de l’AsciiDoc",
  isOrg: "c’est de l’Org",
  isWiki: "c’est du texte de wiki",
  isManual: "c’est une page de manuel (troff)",
  isTextile: "c’est du Textile",
  isScript: "c’est un script",
  isJsonLines: "c’est du JSON avec un objet par ligne",
  isTsv: "c’est un tableau de valeurs séparées par des tabulations (TSV)",
  isCsv: "c’est un tableau de valeurs séparées par des virgules (CSV)",
  isYaml: "c’est du YAML",
  isSettings: "c’est un fichier de réglages",
  isCode: "c’est du code de programme",
  isJsonFeed: "c’est un flux JSON",
  isWordPressAnswer: "c’est une réponse de l’interface de WordPress",
  isJsonLd: "ce sont des données structurées d’une page (JSON-LD)",
  isGeoJson: "c’est une carte (GeoJSON)",
  isOtherJson: "c’est du JSON, mais ni ninjs ni une exportation de Ghost",

  // XML
  isNitf: "c’est du NITF",
  isNewsMl1: "c’est du NewsML 1",
  isNewsMlG2: "c’est du NewsML-G2",
  isEventsMl: "c’est de l’EventsML",
  isWordPressExport: "c’est une exportation de WordPress",
  isRss: "c’est un flux RSS",
  isAtom: "c’est un flux Atom",
  isOpml: "c’est une liste de flux (OPML)",
  isSitemap: "c’est un plan du site",
  isSvg: "c’est un dessin (SVG)",
  isWordXml: "c’est un fichier Word en XML",
  isOdtXml: "c’est un texte OpenDocument en XML",
  isPropertyList: "c’est une liste de propriétés d’un Mac",
  isTei: "c’est du TEI",
  isFictionBook: "c’est un FictionBook",
  isMediaWiki: "c’est une exportation de MediaWiki",
  isOtherXml:
    "c’est du XML d’un genre qui n’est pas lu ici (son premier élément est « {element} »)",

  // Copies that cannot be read
  ninjsItemEmpty: "l’élément ninjs {item} n’a ni titre ni texte ; demandez-le à l’agence",
  isDamaged: "il est endommagé et ne peut pas être décompressé ; faites-le envoyer de nouveau",
  partTooMany:
    "il se décompresse en plus de {count} parties, ce qu’aucun document n’a ; copiez le texte de l’article dans un fichier .txt",
  partDamaged:
    "il est endommagé, une de ses parties ne peut pas être décompressée ; faites-le envoyer de nouveau",
  unpacksTooLarge:
    "il se décompresse en plus de {megabytes} Mo, ce que ne fait aucun document ; copiez le texte de l’article dans un fichier .txt",
  partOfOtherSize:
    "il est endommagé, une de ses parties n’a pas la taille annoncée ; faites-le envoyer de nouveau",
  partsUnreadable:
    "il est endommagé, la liste de ses parties ne peut pas être lue ; faites-le envoyer de nouveau",
  isNoText:
    "ce n’est pas du texte, le fichier est plein de caractères de contrôle ; ouvrez-le dans son programme et enregistrez-le comme texte ou en .docx",
  isEmpty: "il est vide ; voyez s’il a été enregistré ou envoyé en entier",
  ghostWithoutPosts:
    "l’exportation de Ghost ne contient pas d’articles ; exportez-la de nouveau avec les articles",
  noArticle:
    "aucun article ne s’y trouve ; ouvrez la page, copiez le texte de l’article dans un fichier .txt et importez-le",
  holdsMore: "{copy} contient {count} articles ; --slug et --picture sont pour un seul",
  isNoFile: "ce n’est pas un fichier ; indiquez un fichier ou un dossier",
  noFileThere: "ce fichier n’existe pas ; contrôlez son nom",
  mayNotBeRead: "sa lecture n’est pas permise ; contrôlez ses droits d’accès",
  diskFull: "le disque est plein ; faites de la place et relancez la commande",
  nestedTooDeeply:
    "il est trop profondément imbriqué pour être lu ; copiez le texte de l’article dans un fichier .txt",
  cannotBeRead:
    "il ne peut pas être lu ({why}) ; copiez le texte de l’article dans un fichier .txt",
  neitherHeadlineNorText: "il n’a ni titre ni texte ; voyez s’il a été enregistré en entier",
  ninjsWithoutText:
    "le ninjs ne contient pas de texte, mais {types} ; indiquez une image avec --picture à côté de son article",
  isNoJson:
    "il commence comme du JSON mais n’en est pas ({why}) ; faites-le envoyer de nouveau, ou nommez le fichier en .txt si c’est du texte",
  isTooLarge:
    "il a {megabytes} Mo, plus que les {most} Mo qu’un article de ce genre peut avoir ; copiez-en l’article dans un fichier .txt",
  hasDocumentType:
    "il contient un type de document, ce qu’aucun fichier Word n’a ; ouvrez-le et enregistrez-le de nouveau en .docx",
  noWords:
    "il ne contient pas de mots ; si son texte se trouve dans des encadrés ou des images, copiez-le dans un fichier .txt",
  draftNamed:
    "il y a déjà un brouillon « {slug} », et rien n’est écrasé ; prenez un autre nom avec --slug",
};
