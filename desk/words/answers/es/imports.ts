import type { EN_IMPORTS } from "../en/imports.ts";

/** What is said of copies that are imported, of their parts and their drafts, in Spanish. */
export const ES_IMPORTS: Readonly<Record<keyof typeof EN_IMPORTS, string>> = {
  // Text that is not all of the story
  noTextOnPage:
    "no se ha encontrado ningún texto en la página; copie a mano el texto del artículo en el borrador",
  noWordOfHeadline:
    "el texto no tiene ninguna palabra del titular, así que puede ser otra parte de la página; compárelo con la página antes de seguir",
  fewWords: "el texto solo tiene {words} palabras; compárelo con la página antes de seguir",
  wordsOfWanted:
    "el texto tiene {words} de las {wanted} palabras que la página dice tener; compárelo con la página antes de seguir",
  shareOfArticle:
    "solo se ha tomado el {share} % de lo que la página marca como su artículo; compárelo con la página antes de seguir",
  forSubscribers:
    "la página reserva su texto (o una parte) a los suscriptores, así que puede faltar el final; compárelo con la página antes de seguir",
  endsElsewhere:
    "el texto termina como si continuara en otro lugar; compárelo con la página antes de seguir",
  draftWithoutText: "el borrador no tiene texto; copie en él a mano el del artículo",

  // Kinds of words that are kept
  compensationNotice: "aviso de remuneración",
  endMark: "marca de final",
  copyrightLine: "línea de derechos de autor",
  signOff: "firma final",
  noteToEditors: "nota para la redacción",
  contact: "contacto",
  wireCode: "código de agencia",
  embedded: "incrustado",
  description: "descripción",
  pictureCreator: "{picture}, autoría",
  pictureRights: "{picture}, derechos",
  pictureRightsPage: "{picture}, página de derechos",
  pictureDate: "{picture}, fecha",
  comment: "comentario",
  commentInDocument: "comentario en el documento",
  htmlComment: "comentario de HTML",
  hiddenText: "texto oculto",
  noteOfHeadline: "nota al pie del titular o de la entradilla",
  embeddedElement: "{element} incrustado",
  frontMatterKept: "bloque de campos",
  linkOf: "enlace de «{words}»",
  markOfHeadline: "marca del titular",
  partOfPage: "parte de la página de la que se copió",
  readingTime: "tiempo de lectura",
  dayInDateline: "día en la data",
  fieldKept: "campo {name}",
  bylineOfPage: "firma de la página",
  dateOnPage: "fecha en la página",
  heroKept: "imagen principal",
  versionKept: "versión {version} de una imagen",
  authorsPage: "página del autor",
  templateCommand: "instrucción de plantilla",
  authorOfFile: "autor del archivo",
  titleOfFile: "título del archivo",
  fileMadeOn: "creación del archivo",
  commentBy: "comentario de {author}",
  deletedText: "texto eliminado",
  altTextKept: "texto alternativo",
  pictureKept: "imagen",
  pageNumber: "número de página",

  // Formats
  aGhostExport: "una exportación de Ghost",
  aSavedPage: "una página guardada",
  aWordFile: "un archivo de Word",
  plainText: "texto sencillo",
  markdownWithFields: "Markdown con un bloque de campos en {kind}",

  // Encodings
  charactersLost:
    "{count, plural, one {# carácter no se ha podido leer y figura como {sign}} many {# de caracteres no se han podido leer y figuran como {sign}} other {# caracteres no se han podido leer y figuran como {sign}}}",
  readsAsUtf16: "el archivo no dice su codificación; puede leerse como UTF-16",
  readAsWestern:
    "el archivo no está en UTF-8; se ha leído como Windows occidental (1252), así que revise sus acentos",

  // The draft
  sectionUnknown: "el periódico no tiene ninguna sección «{section}»",
  sectionUnknownMeant:
    "el periódico no tiene ninguna sección «{section}»; ¿quería decir el original «{meant}»?",
  authorUnknown: "aún no existe el autor «{name}»: escriba {file} y después «{line}»",
  authorUnknownWithoutFile:
    "aún no existe el autor «{name}»: escriba un archivo para él en authors y nómbrelo en «byline»",
  cutInCopy: "{start} … y {count} caracteres más en el original",
  bothReasons: "{one}; {other}",
  givenSection: "indicada con --section",
  givenLang: "indicado con --lang",
  altIsCaption: "la descripción de la imagen repite su pie de foto y se ha omitido; diga qué se ve",
  importedOn: "Importado el {day} de {copy} ({format}).",
  guessedHead: "Supuesto; le rogamos que lo compruebe:",
  lookFirstHead: "Mire primero esto:",
  toKnowHead: "Conviene saber:",
  keptHead: "Dejado fuera del artículo, que no tiene lugar para ello:",

  // Dates and embargoes
  placeInCopy: "{place, select, paragraph {el párrafo {number}} other {la línea {number}}}",
  saysSo: "lo dice {where}",
  dayMonthUnsure: "{why}; el día y el mes podrían estar al revés",
  copyWithheld: "El original dice que está retenido.",
  itsField: "su campo «{name}»",
  embargoWithoutDay: "El original dice «{said}», que no indica ningún día que esperar.",
  embargoAmbiguous:
    "El original dice «{said}», donde el día y el mes podrían estar al revés; escriba «embargo» y quite esto.",
  saysNoon: "el original no indica la hora, así que se ha puesto mediodía",
  saysZone: "el original no indica la zona horaria, así que es {zone}",

  // Why a line is taken for a part
  headlineBy:
    "{place, select, paragraph {el párrafo {number} {reasons}} other {la línea {number} {reasons}}}",
  markedSo:
    "{place, select, paragraph {el párrafo {number} está marcado así} other {la línea {number} está marcada así}}",
  noteLeft:
    "{place, select, paragraph {el párrafo {number} es una nota de la redacción y se ha dejado para los lectores; quítelo si es para la mesa de redacción: {note}} other {la línea {number} es una nota de la redacción y se ha dejado para los lectores; quítela si es para la mesa de redacción: {note}}}",
  noticeLeft:
    "{place, select, paragraph {el párrafo {number} parece un aviso sobre enlaces pagados, pero está en medio del texto; se ha dejado ahí} other {la línea {number} parece un aviso sobre enlaces pagados, pero está en medio del texto; se ha dejado ahí}}",
  dateAlone:
    "{place, select, paragraph {el párrafo {number} es una fecha y nada más} other {la línea {number} es una fecha y nada más}}",
  beginsWithBy:
    "{place, select, paragraph {el párrafo {number} empieza como una firma} other {la línea {number} empieza como una firma}}",
  namedAfterByline:
    "{place, select, paragraph {el párrafo {number} lo nombra después de la firma} other {la línea {number} lo nombra después de la firma}}",
  endsWithIt:
    "{place, select, paragraph {el párrafo {number} termina con este dato} other {la línea {number} termina con este dato}}",
  nameOfSection:
    "{place, select, paragraph {el párrafo {number} es el nombre de la sección} other {la línea {number} es el nombre de la sección}}",
  fromPlace:
    "{place, select, paragraph {del párrafo {number}: {why}} other {de la línea {number}: {why}}}",
  nameOfAgency:
    "{place, select, paragraph {el párrafo {number} es el nombre de una agencia} other {la línea {number} es el nombre de una agencia}}",
  betweenHeadlineAndDate:
    "{place, select, paragraph {el párrafo {number} está entre el titular y la fecha o la firma} other {la línea {number} está entre el titular y la fecha o la firma}}",
  rightBelowHeadline:
    "{place, select, paragraph {el párrafo {number} está justo debajo del titular} other {la línea {number} está justo debajo del titular}}",
  opensWithIt:
    "{place, select, paragraph {el párrafo {number} empieza por este dato} other {la línea {number} empieza por este dato}}",
  namesItInDateline:
    "{place, select, paragraph {el párrafo {number} lo nombra en su data} other {la línea {number} lo nombra en su data}}",
  setAsHeading: "tiene formato de título",
  aboveDate: "está encima de la fecha o de la firma",
  belowDate: "está debajo de la fecha o de la firma",
  standsAlone: "está aparte",
  comesFirst: "va al principio",
  lengthOfHeadline: "tiene la longitud de un titular",
  inCapitals: "tiene mayúsculas de titular",
  firstWords: "ninguna línea parece un titular; son las primeras palabras del texto",
  becamePullQuote:
    "la línea {line} repite palabras del texto y se ha convertido en cita destacada: {words}",
  takenForSubhead: "la línea {line} se ha tomado por un ladillo: {words}",

  // What copies say of themselves
  nameOfFolder: "el nombre de su carpeta",
  agencyForbids: "La agencia dice que no se puede usar: su «pubstatus» es {status}.",
  agencyForbidsSince:
    "La agencia dice que no se puede usar: su «pubstatus» es {status} ({reason}).",
  pageMarksAuthor: "la página lo marca como autor",
  pageMarksPublished: "la página lo marca como momento de su publicación",
  firstTimeBelow: "es la primera hora debajo del titular que la página marca como tal",
  wherePageSetsDate: "está donde la página pone una fecha",
  inPagesByline: "está en la firma de la página",
  pageFromThere: "la página es de ahí",
  addressHasIt: "figura en la dirección de la página",
  pagesOneHeading: "es el único título de primer nivel de la página",
  pageNamesPicture: "la página la nombra como su imagen",
  wordFileSays: "Archivo de Word: {said}",
  styleOfTitles: "tiene el estilo de título de Word",
  itIsOneHeading: "es el único título de primer nivel",
  styleOfSubtitles: "tiene el estilo de subtítulo de Word",
  propertiesNameThem: "figuran en las propiedades del archivo",
  propertiesNameIt: "figura en las propiedades del archivo",
  commentOfFile: "el comentario del archivo dice: {comment}",
  fieldsUnreadable: "no se pueden leer los campos que preceden al texto: {why}",
  lineLeftOut: "se ha omitido la línea {line} del texto: {why}",
  nameBeginsWithIt: "el nombre del archivo empieza por este dato",
  nameOfFile: "el nombre del archivo",
  oneHeading: "el único título de primer nivel",
  onlyEditorsForm:
    "la exportación solo tiene este texto en el formato propio del editor; cópielo a mano",
  wasPage: "allí era una página, no un artículo",
  linksWithoutTracking:
    "los enlaces llevan directamente a sus páginas: se quitaron las redirecciones que cuentan lectores y los parámetros que los siguen",
  descriptionRepeats:
    "la descripción de la página es su primer párrafo y no se ha tomado dos veces",
  fieldsNoList: "no son una lista de campos",
  itsHeadline: "su titular",
  itsDescription: "su descripción",
  whereWritten: "dónde se escribió, según dice",
  itsLanguage: "su idioma",
  itsByline: "su firma",
  itsSubjects: "sus materias y palabras clave",
  whoseNews: "de quién es la noticia, según dice",
  pictureWithIt: "la imagen que lo acompaña",
  itsPubstatus: "su pubstatus",
  noteSays: "nota para la redacción: {note}",
  itsNamed: "su {name}",
  inJsonLd: "la página lo dice en JSON-LD",
  inOpenGraph: "la página lo dice en Open Graph",
  inMetaTags: "la página lo dice en sus etiquetas meta",
  inTitle: "la página lo dice en su título",
  inDescription: "la página lo dice en su descripción",
  inLangAttribute: "la página lo dice en su atributo lang",

  // The report
  lookFirst: "mirar primero",
  wasRecognised: "reconocido",
  wasGuessed: "supuesto",
  toFix: "por corregir",
  isMissing: "falta",
  wasKept: "dejado fuera",
  toKnow: "conviene saber",
  importRefused: "rechazado",
  importKnown: "conocido",
  importDone: "importado",
  sameCopy:
    "{copy}: el mismo original ya está en el periódico, como {draft}; no se ha escrito nada",
  importedAs: "{copy} como {format} → {draft}",
  lookFirstAt: "mirar primero: {doubts}",
  countGuessed: "supuestos: {count}",
  countMissing: "faltan: {count}",
  storiesImported:
    "{count, plural, one {# artículo importado} many {# de artículos importados} other {# artículos importados}}",
  knownAlready: "ya conocidos: {count}",
  countRefused: "rechazados: {count}",
  passedOver:
    "{count, plural, one {# archivo más pasado por alto} many {# de archivos más pasados por alto} other {# archivos más pasados por alto}}",
  nextReadThrough:
    "A continuación: abra {file}, léalo entero y véalo con «npm run dev» en {address}",
  nextFillIn:
    "A continuación: abra {file}, complete lo que falta y véalo con «npm run dev» en {address}",
  nextCompareAndRead:
    "A continuación: abra {file}, compare su texto con el original, léalo entero y véalo con «npm run dev» en {address}",
  nextCompareAndFillIn:
    "A continuación: abra {file}, compare su texto con el original, complete lo que falta y véalo con «npm run dev» en {address}",
  standardInput: "entrada estándar",

  // Pictures
  givenPicture: "indicada con --picture",
  opensText: "la imagen que abre el texto",
  heroNotHere: "la imagen sobre el texto, {file}, no está aquí: {why}",
  heroTooNarrow:
    "{name} tiene {width} píxeles de ancho, muy pocos para ir sobre el texto, y figura dentro de él",
  versionNotHere: "una versión de una imagen, {file}, no está aquí: {why}",
  figureWaits: "un elemento figure espera su imagen: póngala junto al texto como {name} ({why})",
  pictureOnWeb: "está en la web, y de ahí no se recoge nada",
  inputWithoutFiles: "la entrada estándar llega sin archivos",
  pictureNotThere: "no hay tal archivo junto al original",
  pictureOutside: "está fuera de la carpeta del original",
  pictureHasMegabytes: "tiene {megabytes} MB",
  captionWithCreditAndDescription:
    "un pie de foto que termina con su crédito, junto a una descripción de la misma imagen",
  captionWithCredit: "un pie de foto que termina con su crédito",
  twoLinesAlike:
    "dos líneas sobre lo mismo encima del titular, la primera de las cuales no es una oración",
};
