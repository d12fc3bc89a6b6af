import type { EN_COPIES } from "../en/refusals.ts";

/** Why a copy cannot be imported, and what to do instead, in Spanish. */
export const ES_COPIES: Readonly<Record<keyof typeof EN_COPIES, string>> = {
  // What to do instead
  faultInstead: "{fault}; {instead}",
  saveAsDocx: "ábralo y guárdelo como .docx",
  saveAsWordOrPage:
    "guárdelo como .docx o .html, o copie solo el texto del artículo en un archivo .txt",
  copyText: "copie su texto en un archivo .txt",
  copyTextAlone: "copie solo el texto del artículo en un archivo .txt",
  copyWithoutAddresses: "copie solo el texto del artículo en un archivo .txt, sin las direcciones",
  copyOneByOne: "copie el texto de cada artículo en un archivo .txt propio",
  copyFromPdf: "copie en un archivo .txt el texto del artículo desde el PDF que genera",
  copyFromReader: "ábralo en su lector y copie el texto del artículo en un archivo .txt",
  unpackFirst: "descomprímalo antes e importe los archivos que contiene",
  wordsElsewhere: "las palabras de un artículo están en otro archivo",
  theStorysWordsElsewhere: "las palabras del artículo están en otro archivo",
  savePageComplete: "guarde la página como «Página web, completa» (.html) en su lugar",
  saveAsOneList:
    "guarde las entradas como una sola lista JSON en ninjs, o copie el texto de cada artículo en un archivo .txt propio",
  copyOrWriteFields:
    "copie su texto en un archivo .txt, o escriba los campos entre líneas --- sobre un texto en un archivo .md",
  savePages: "guarde la página de cada artículo como .html e impórtela",
  drawMap: "dibújelo y nómbrelo con --picture junto a su artículo",
  askForNinjs:
    "pida a la agencia ninjs (.json), o copie solo el texto del artículo en un archivo .txt",
  openAndSavePages:
    "abra cada artículo en un navegador, guárdelo como página web e importe esa página",
  convertWordPress:
    "conviértalo a Markdown con una herramienta como wordpress-export-to-markdown, o abra cada artículo en un navegador, guárdelo como página web e importe esa página",
  saveAsPng: "guárdelo como PNG y nómbrelo con --picture junto a su artículo",

  // Bytes
  isRtf: "es texto enriquecido (RTF)",
  isPostScript: "es PostScript",
  isWordPerfect: "es un archivo de WordPerfect",
  isOldWord: "es un archivo de Word muy antiguo",
  isWrite: "es un archivo de Microsoft Write",
  isKindle: "es un libro de Kindle",
  isDjVu: "es un documento DjVu",
  isHelpBook: "es un libro de ayuda de Windows",
  isGzip: "está comprimido (gzip)",
  isBzip2: "está comprimido (bzip2)",
  isXz: "está comprimido (xz)",
  isZstd: "está comprimido (zstd)",
  isSevenZip: "es un archivo comprimido 7-Zip",
  isRar: "es un archivo comprimido RAR",
  isTar: "es un archivo tar",
  isPicture: "es una imagen; nómbrela con --picture junto al artículo al que pertenece",
  isFilm: "es sonido o vídeo y no tiene palabras que leer; escríbalas en un archivo .txt",
  isDatabase: "es una base de datos; exporte de ella el texto del artículo",
  isFont: "es un tipo de letra",
  isProgram: "es un programa",
  isUtf32: "está escrito en UTF-32; guárdelo como texto en UTF-8",
  isOldWordOrOffice: "es un archivo antiguo de Word u Office",
  isEpub: "es un libro EPUB",
  isOdt: "es un texto OpenDocument (.odt)",
  isArchive: "es un archivo comprimido, pero no de Word",
  isWireMessage:
    "es un teletipo con sus signos de transmisión (IPTC 7901 o ANPA 1312); copie solo el texto del artículo en un archivo .txt",
  isPdf: "es un PDF; copie su texto en un archivo .txt",
  isWebArchive:
    "es un archivo web de Safari; guarde en su lugar la página como código fuente (.html)",
  isMacSettings:
    "es una lista de ajustes de un Mac; las palabras de un artículo están en otro archivo",
  isLocked: "está protegido con una contraseña; guárdelo sin ella",
  isOutlook: "es un mensaje de Outlook; copie solo el texto del artículo en un archivo .txt",
  isOldOffice:
    "es una tabla o presentación antigua de Office; copie el texto del artículo en un archivo .txt",
  isOpenDocument:
    "es una tabla o dibujo OpenDocument; copie el texto del artículo en un archivo .txt",
  isInDesign: "es un archivo de InDesign; exporte su texto desde allí",
  isExcel: "es una tabla de Excel; copie el texto del artículo en un archivo .txt",
  isPowerPoint: "es un archivo de PowerPoint; copie el texto del artículo en un archivo .txt",
  isPages: "es un archivo de Pages, Numbers o Keynote; expórtelo como Word (.docx)",

  // Texts
  isMhtml: "es una página web en un solo archivo (MHTML)",
  isMail: "es un correo electrónico",
  isCalendar: "es un calendario",
  isAddressCard: "es una tarjeta de contacto",
  isSubtitles: "son subtítulos",
  isMovableType: "es una exportación de Movable Type",
  isLaTeX: "es LaTeX",
  isReStructuredText: "es reStructuredText",
  isAsciiDoc: "es AsciiDoc",
  isOrg: "es Org",
  isWiki: "es texto de wiki",
  isManual: "es una página de manual (troff)",
  isTextile: "es Textile",
  isScript: "es un script",
  isJsonLines: "es JSON con un objeto por línea",
  isTsv: "es una tabla de valores separados por tabuladores (TSV)",
  isCsv: "es una tabla de valores separados por comas (CSV)",
  isYaml: "es YAML",
  isSettings: "es un archivo de ajustes",
  isCode: "es código de programa",
  isJsonFeed: "es un canal JSON",
  isWordPressAnswer: "es una respuesta de la interfaz de WordPress",
  isJsonLd: "son datos estructurados de una página (JSON-LD)",
  isGeoJson: "es un mapa (GeoJSON)",
  isOtherJson: "es JSON, pero no ninjs ni una exportación de Ghost",

  // XML
  isNitf: "es NITF",
  isNewsMl1: "es NewsML 1",
  isNewsMlG2: "es NewsML-G2",
  isEventsMl: "es EventsML",
  isWordPressExport: "es una exportación de WordPress",
  isRss: "es un canal RSS",
  isAtom: "es un canal Atom",
  isOpml: "es una lista de canales (OPML)",
  isSitemap: "es un mapa del sitio",
  isSvg: "es un dibujo (SVG)",
  isWordXml: "es un archivo de Word en XML",
  isOdtXml: "es un texto OpenDocument en XML",
  isPropertyList: "es una lista de propiedades de un Mac",
  isTei: "es TEI",
  isFictionBook: "es un FictionBook",
  isMediaWiki: "es una exportación de MediaWiki",
  isOtherXml: "es XML de un tipo que aquí no se lee (su primer elemento es «{element}»)",

  // Copies that cannot be read
  ninjsItemEmpty: "la entrada {item} de ninjs no tiene ni titular ni texto; pídala a la agencia",
  isDamaged: "está dañado y no se puede descomprimir; pida que se lo envíen de nuevo",
  partTooMany:
    "al descomprimirse tiene más de {count} partes, lo que no ocurre en ningún documento; copie el texto del artículo en un archivo .txt",
  partDamaged: "está dañado, una parte no se puede descomprimir; pida que se lo envíen de nuevo",
  unpacksTooLarge:
    "al descomprimirse ocupa más de {megabytes} MB, lo que no ocurre en ningún documento; copie el texto del artículo en un archivo .txt",
  partOfOtherSize:
    "está dañado, una parte no tiene el tamaño que dice; pida que se lo envíen de nuevo",
  partsUnreadable:
    "está dañado, la lista de sus partes no se puede leer; pida que se lo envíen de nuevo",
  isNoText:
    "no es texto, está lleno de caracteres de control; ábralo en su programa y guárdelo como texto o .docx",
  isEmpty: "está vacío; compruebe si se guardó o se envió entero",
  ghostWithoutPosts: "la exportación de Ghost no contiene artículos; expórtela de nuevo con ellos",
  noArticle:
    "no contiene ningún artículo; abra la página, copie el texto del artículo en un archivo .txt e impórtelo",
  holdsMore: "{copy} contiene {count} artículos; --slug y --picture son para uno solo",
  isNoFile: "no es un archivo; indique un archivo o una carpeta",
  noFileThere: "no existe ese archivo; compruebe su nombre",
  mayNotBeRead: "no se permite leerlo; compruebe sus permisos",
  diskFull: "el disco está lleno; libere espacio y escriba de nuevo el comando",
  nestedTooDeeply:
    "tiene demasiados niveles para leerlo; copie el texto del artículo en un archivo .txt",
  cannotBeRead: "no se puede leer ({why}); copie el texto del artículo en un archivo .txt",
  neitherHeadlineNorText: "no tiene ni titular ni texto; compruebe si se guardó entero",
  ninjsWithoutText:
    "el ninjs no contiene texto, sino {types}; nombre una imagen con --picture junto a su artículo",
  isNoJson:
    "empieza como JSON, pero no lo es ({why}); pida que se lo envíen de nuevo o, si es texto, dele un nombre que termine en .txt",
  isTooLarge:
    "tiene {megabytes} MB, más de los {most} MB que puede tener un artículo de este tipo; copie el artículo en un archivo .txt",
  hasDocumentType:
    "contiene un tipo de documento, lo que no tiene ningún archivo de Word; ábralo y guárdelo de nuevo como .docx",
  noWords:
    "no contiene palabras; si su texto está en cuadros o imágenes, cópielo en un archivo .txt",
  draftNamed: "ya hay un borrador «{slug}», y no se sobrescribe nada; elija otro nombre con --slug",
};
