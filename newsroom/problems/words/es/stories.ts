import type { EN_STORIES } from "../en/stories.ts";

/** What the check says of stories, their elements, pictures and places in the paper, in Spanish. */
export const ES_STORIES: Readonly<Record<keyof typeof EN_STORIES, string>> = {
  // Several files
  addressMeant: "¿quería decir {address}?",
  nameMeant: "¿quería decir «{name}»?",
  lineOut: "quite la línea",
  linkOut: "quite el enlace",
  valueOut: "quítelo",
  wordsOrOut: "escríbalo o quítelo",
  textOrOut: "escriba su texto o quítelo",
  httpsIfThere: "escriba https:// si el sitio lo admite",

  // Addresses
  folderNameNoAddress: "el nombre de carpeta «{name}» no puede formar parte de una dirección",
  fileNameNoAddress: "el nombre de archivo «{name}» no puede formar parte de una dirección",
  addressOfYear: "{address} es la hemeroteca de un año",
  addressOfSite: "{address} pertenece al propio sitio",
  sectionOtherName: "dé otro nombre al archivo de la sección",
  pageOtherName: "dé otro nombre al archivo de la página",
  oneOtherName: "dé otro nombre al archivo de una de las dos",

  // What an address belongs to; “other” is a file
  addressTaken:
    "{address} es también la dirección {owner, select, front {de la portada} search {de la página de búsqueda} saved {de la página de artículos guardados} corrections {de la página de correcciones} sitemap {de un mapa del sitio} machines {de un archivo que el sitio genera para programas} feed {de un canal} fileFeed {del canal de {name}} archive {de la hemeroteca} topic {del tema «{name}»} topicFeed {del canal del tema «{name}»} indexNow {de la clave de IndexNow} training {de lo que comunica «crawlers.training: refuse»} site {de algo que genera el propio sitio} other {de {name}}}",
  redirectFromTaken:
    "{address} no puede redirigir: es la dirección {owner, select, front {de la portada} search {de la página de búsqueda} saved {de la página de artículos guardados} corrections {de la página de correcciones} sitemap {de un mapa del sitio} machines {de un archivo que el sitio genera para programas} fileFeed {del canal de {name}} archive {de la hemeroteca} topic {del tema «{name}»} topicFeed {del canal del tema «{name}»} other {de {name}}}",

  // The notice about paid links
  noticeMissing:
    "hay enlaces pagados, como en {file}, y ningún «affiliate.{name}» que los explique: los lectores ven «{text}»",
  noticeMissingRemedy: "escríbalo con sus propias palabras: «{name}: …» debajo de «affiliate:»",

  // Dates
  storyOnHold: "el artículo está retenido y no se puede publicar: {reason}",
  draftOnHoldRemedy: "quite «hold» cuando pueda publicarse",
  articleOnHoldRemedy:
    "quite «hold» cuando pueda publicarse; lo que los lectores ya tienen de él se retira con «npm run desk -- unpublish {slug}»",
  embargoAfterPublished:
    "el embargo termina después de «published» ({embargo}), y los lectores solo verán el artículo entonces",
  embargoAfterPublishedRemedy:
    "escriba el final del embargo también en «published», o quite el embargo si se ha levantado",
  publishedFarAhead:
    "los lectores solo verán el artículo a partir del {day}, dentro de más de 30 días",
  publishedFarAheadRemedy: "corrija «published» si es un descuido",
  embargoFarAhead: "nadie puede ver el artículo antes del {day}, dentro de más de 30 días",
  embargoFarAheadRemedy: "corrija «embargo» si es un descuido",
  updatedInFuture: "«updated» está en el futuro ({at}), así que los lectores aún no lo ven",
  updatedInFutureRemedy: "escriba cuándo se modificó el artículo",
  correctionInFuture:
    "la corrección tiene una fecha futura ({at}), así que los lectores aún no la ven",
  correctionInFutureRemedy: "escriba cuándo se hizo",
  folderOtherDay: "la carpeta dice {day}, pero el artículo se publica el {published}",
  folderOtherDayRemedy: "muévalo a {folder} o corrija la fecha",
  updatedBeforePublished: "«updated» es anterior a «published»",
  updatedBeforePublishedRemedy: "corrija el que esté mal o quite «updated»",
  correctionBeforePublished: "la corrección lleva una fecha anterior a la publicación del artículo",
  correctionBeforePublishedRemedy: "corrija su «at» o el «published» del artículo",

  // Duplicates
  textSame: "el texto es igual al de {file}",
  textNearlySame: "el texto es casi igual al de {file}",
  textSameRemedy: "conserve uno de los dos; la dirección del otro puede figurar en su redirectFrom",

  // Marks in fields
  markShown: "«{mark}» se mostraría con sus signos",
  fieldMarkRemedy: "quite los signos; solo el texto que sigue a los campos es Markdown",

  // The footer and the front
  noPageAt: "no hay ninguna página en {address}",
  noPageAtRemedy: "escríbala en pages o quite la línea",
  frontWithdrawn: "el artículo en {address} se ha retirado",
  frontWithdrawnRemedy: "quite la línea; hasta entonces los lectores no lo ven",
  frontDraft: "{address} es un borrador, que los lectores no pueden abrir",
  frontDraftRemedy:
    "publíquelo antes con «npm run desk -- publish {slug}» y escriba la dirección que reciba",
  noArticleAt: "no hay ningún artículo en {address}",
  noArticleAtRemedy: "escriba la dirección de un artículo, como /2014/06/12/slug",
  frontTwice: "{address} ya está en la portada, por la línea {line}",
  frontTwiceRemedy: "quite uno de los dos; cuenta el primero",
  frontTooMany: "la portada muestra {most} artículos de «{list}», y este sobra",
  frontTooManyRemedy: "quite los que no tengan que estar ahí",

  // Words of the product
  wordsInEnglish:
    "{count, plural, one {los lectores ven # mensaje del programa en inglés, pues no lo hay en «{language}»} many {los lectores ven # de mensajes del programa en inglés, pues no los hay en «{language}»} other {los lectores ven # mensajes del programa en inglés, pues no los hay en «{language}»}}",
  wordsInEnglishRemedy:
    "escríbalos debajo de «words», empezando por {names}; docs/editing/words.md los tiene todos",

  // Links
  linkToDraft: "el enlace lleva a {address}, que los lectores no pueden abrir",
  linkToDraftRemedy: "enlace el artículo publicado o quite el enlace",
  linkToScheduled: "el enlace lleva a {address}, que los lectores no pueden abrir antes de {opens}",
  linkToScheduledRemedy: "quite el enlace hasta entonces",
  linkToOldAddress: "el enlace lleva a {address}, una dirección anterior",
  linkToOldAddressRemedy: "enlace a {address}",
  linkToWithdrawn: "el enlace lleva a {address}, un artículo que se ha retirado",
  linkToListPage:
    "el enlace lleva a {address}, cuyos artículos se desplazan con cada uno que se añade",
  linkToListPageRemedy: "enlace a {list} o al propio artículo",
  linkToNothing: "el enlace lleva a {address}, donde no hay nada",
  linkToNothingRemedy: "corrija la dirección o quite el enlace",

  // Lost characters
  characterLost: "«{found}» ocupa el lugar de otro carácter que se ha perdido",
  characterLostRemedy:
    "escriba el que debía ser; el texto se leyó alguna vez con una codificación errónea",

  // Pictures
  // newsroom/rules/checkStarterTexts.ts
  starterTextLeft: "«{found}» es todavía un texto con el que empieza todo periódico nuevo",
  starterTextLeftRemedy: "escriba en su lugar lo que dice su artículo, o quítelo",
  noteToOwnerLeft: "«{found}» se dirige a usted, y los lectores lo ven",
  noteToOwnerLeftRemedy: "escriba aquí lo que se pide",

  heroNarrow: "«{name}» tiene {width} píxeles de ancho, muy pocos para una imagen principal",
  heroNarrowRemedy:
    "use un archivo de {narrowest} píxeles como mínimo, o muestre la imagen dentro del texto",
  heroNoCredit: "la imagen principal no tiene crédito",
  heroNoCreditRemedy: "añada «credit: …» con quien haya hecho la imagen",

  // Prose
  paragraphLong: "el párrafo «{beginning}» tiene {words} palabras",
  paragraphLongRemedy: "divídalo en párrafos de {most} palabras como máximo",
  pictureNoCredit: "la imagen «{name}» no tiene crédito",
  pictureNoCreditRemedy: "escriba {example} con quien la haya hecho",
  linkPaidElsewhere:
    "el enlace a «{address}» es pagado en otro lugar del artículo, pero aquí no está marcado como tal",
  linkLooksPaid: "el enlace a «{address}» parece pagado, pero no está marcado como tal",
  linkUnmarkedRemedy:
    "escriba {mark} justo después de su paréntesis de cierre, o quite lo que lo hace pagado",

  // Public files
  robotsLine: "«{line}» no es una línea de robots.txt",
  robotsLineRemedy:
    "escriba «Disallow: /path/» o algo similar debajo de una línea «User-agent: …», o quítela",
  publicUnreachable: "ningún navegador puede pedir {address}",
  publicUnreachableRemedy:
    "cámbiele el nombre por uno con letras, cifras, guiones, guiones bajos y puntos",
  publicTakenRemedy: "cambie el nombre del archivo o quítelo",

  // Redirects
  redirectOfSite:
    "{address} no puede redirigir: todo lo que hay debajo de {folder} pertenece al propio sitio",
  redirectOfFeed: "{address} no puede redirigir: lleva a un canal",
  redirectAlready: "{address} ya redirige a {other}",
  redirectWithdrawn: "{address} es la dirección de un artículo que se ha retirado",
  redirectRuleOut: "quite la regla",
  redirectTakenRemedy: "quítela de redirectFrom o mueva lo que hay ahí",
  redirectFromOut: "quítela de redirectFrom",
  redirectFromOne: "consérvela en uno de los dos",
  redirectTwice: "{address} significa lo mismo que {other} en la línea {line}",
  redirectTwiceRemedy: "conserve una de las dos; una barra o .html al final no cambia nada",
  redirectToNothing: "{address} lleva a {target}, donde no hay nada",
  redirectToNothingRemedy: "escriba una dirección que exista o status: 410",
  redirectCircle: "{address} lleva a {target}, y desde ahí en círculo",
  redirectCircleRemedy: "lleve una de ellas a una página que exista",
  redirectToOld: "{address} lleva a {target}, que es a su vez una dirección anterior",
  redirectToGoneRemedy: "escriba «status: 410» en su lugar",
  redirectToOldRemedy: "escriba «to: {address}»",

  // References: {choice} says which there are
  noSection: "no existe la sección «{name}»",
  noAuthor: "no existe el autor «{name}»",
  referenceMore: "y {count} más en la carpeta {folder}",
  referenceAdd: "añada {file}",
  referenceAddTo: "añada uno en la carpeta {folder}",
  referenceChoose: "{choice}; o añada {file}",
  referenceChooseTo: "{choice}; o añada uno en la carpeta {folder}",

  // Titles in search results
  searchTitleLong: "«{name}» tiene {length} caracteres; los buscadores lo cortan tras unos {most}",
  headlineLongRemedy: "añada para ellos un «seoTitle» de {most} caracteres como máximo",
  seoTitleLongRemedy: "acórtelo a {most} como máximo",

  // Sections
  noSections: "el periódico no tiene secciones",
  noSectionsRemedy: "añada una, como sections/world.md",
  sectionOrderTwice: "{file} tiene también el orden {order}",
  sectionOrderTwiceRemedy: "dé a cada sección un número propio",

  // Sources
  sourceInsecure: "la dirección de la fuente, «{address}», no es segura",
  sourcePays: "la dirección de la fuente, «{address}», es de las que pagan",
  sourcePaysRemedy:
    "dé la dirección sin lo que la hace pagada; una fuente no puede ser un enlace pagado",

  // Fonts
  fontNotInstalled: "el tipo de letra {name} no está instalado",
  fontNotInstalledRemedy:
    "instálelo donde las versiones nuevas no lo toquen: {command}; después, compile",
  fontMissing: "no hay ningún tipo de letra en {path} de la carpeta de contenidos",
  fontMissingRemedy:
    "ponga un archivo que termine en .woff2, .woff, .ttf o .otf en la carpeta {folder}",

  // Translations
  translationTwice:
    "{kind, select, section {la sección ya está en «{language}»} page {la página permanente ya está en «{language}»} other {el artículo ya está en «{language}»}}",
  translationTwiceRemedy: "indique una sola traducción para cada idioma",
  translationWithdrawn: "la traducción en {address} se ha retirado",
  translationWithdrawnRemedy: "quite la traducción",
  noTranslation:
    "{kind, select, section {no hay ninguna sección en {address}} page {no hay ninguna página permanente en {address}} other {no hay ningún artículo en {address}}}",
  translationMoved: "ha cambiado de lugar: escriba {address}",
  noTranslationRemedy:
    "{kind, select, section {dé la dirección de la sección traducida o quite la traducción} page {dé la dirección de la página permanente traducida o quite la traducción} other {dé la dirección del artículo traducido o quite la traducción}}",
  translationLanguage: "{file} está en «{own}», no en «{language}»",
  translationLanguageRemedy: "indique el idioma en el que la traducción dice estar",

  // Text that nobody sees
  textUnread: "las secciones y los temas no tienen texto",
  textUnreadRemedy: "póngalo en la descripción o quítelo",

  // Rules that are turned off
  ruleOffUnneeded: "la regla «{name}» está desactivada, pero aquí nada la incumple",

  // Pictures and other files beside the text
  savePicture: "guárdela como JPEG, PNG, WebP, AVIF o GIF",
  pageNoPicture: "las páginas no llevan imágenes, así que «{name}» no se puede mostrar",
  pageNoPictureRemedy: "quite la imagen",
  pageNoFile: "las páginas no llevan archivos, así que «{name}» no se puede mostrar",
  pageNoFileRemedy: "quite el archivo",
  pictureNotBeside: "no hay ninguna imagen «{name}» junto al texto",
  fileNotBeside: "no hay ningún archivo «{name}» junto al texto",
  notBesideRemedy: "ponga el archivo en la misma carpeta o corrija su nombre",
  strayFile: "aquí nada lee este archivo",
  strayFileRemedy: "muévalo junto al artículo, borrador o autor que lo muestra, o quítelo",
  notPicture: "«{name}» no es una imagen",
  notPictureRemedy: "indique una imagen en su lugar",
  notFormat: "«{name}» no es un archivo {format}",
  notFormatRemedy: "indique un archivo {format} en su lugar",
  notEitherFormat: "«{name}» no es un archivo {format} ni {other}",
  notEitherFormatRemedy: "indique un archivo {format} o {other} en su lugar",
  notForBrowsers: "«{name}» no es una imagen que muestren los navegadores, y nada más la lee",
  notForBrowsersRemedy: "quítela o, si es una imagen, guárdela como JPEG, PNG, WebP, AVIF o GIF",
  pictureNameSigns: "«{name}» tiene en su nombre signos que no caben en una dirección",
  pictureNameSignsRemedy:
    "cámbiele el nombre por uno con letras latinas, cifras, puntos, guiones y guiones bajos",

  // {what} is one of the messages that begin with “broken”, with its verb
  brokenFile: "«{name}» {what}",
  brokenUnread: "no es una imagen que se pueda leer",
  brokenNoPicture: "no es una imagen",
  brokenFormat: "es un archivo {format}",
  brokenHeic: "es un archivo HEIC",
  brokenLarge: "es demasiado grande para descodificarlo: {width} × {height} píxeles",
  brokenLargeFrames:
    "es demasiado grande para descodificarlo: {width} × {height} píxeles en {frames} fotogramas",
  brokenLargeRemedy: "redúzcala a 3000 píxeles por su lado más largo",
  brokenDamaged: "está dañado: no se puede descodificar entero",
  fileAgain: "expórtelo o cópielo otra vez: puede que se interrumpiera una subida",
  brokenNoUtf8: "no está escrito en UTF-8",
  brokenNoUtf8Remedy: "guárdelo en UTF-8",
  brokenNoWebvtt: "no tiene la línea WEBVTT al principio",
  brokenNoWebvttRemedy: "escriba WEBVTT en la primera línea y deje una línea vacía debajo",
  brokenNoCaptions: "no tiene subtítulos",
  brokenNoCaptionsRemedy: "escriba lo que se dice",
  brokenNoTime: "falla en un subtítulo que no tiene tiempo",
  brokenTime: "falla en un tiempo que no se puede leer, «{time}»",
  captionTime: "escríbalo como 00:00:01.000 --> 00:00:04.000",
  captionTimeDot: "escríbalo como 00:00:01.000 --> 00:00:04.000; un punto precede a las milésimas",
  brokenOrder: "falla en un subtítulo que termina antes de empezar",
  brokenOrderRemedy: "corrija sus tiempos",
  brokenNoMp4: "no es un archivo MP4",
  brokenNoWebm: "no es un archivo WebM",
  brokenQuickTime: "es un archivo QuickTime u otro que los navegadores no reproducen",
  brokenMatroska: "es un archivo Matroska, que los navegadores no reproducen",
  brokenCutShort: "está incompleto",
  brokenNoPictureTrack: "no tiene pista de imagen",
  brokenTrackOf:
    "lleva una pista de «{kind}» además de imagen y sonido, que puede revelar dónde se grabó",
  brokenOtherTrack: "lleva otra pista además de imagen y sonido",
  brokenCodec: "está codificado en {codec}, que no todos los navegadores reproducen",
  encodeAnew: "codifíquelo de nuevo: {command}",
  copyTracks: "copie solo la imagen y el sonido: {command}",

  // Sizes of pictures
  pictureSmall: "«{name}» tiene {width} píxeles de ancho y se verá borrosa",
  pictureSmallRemedy: "use un archivo de {narrowest} píxeles como mínimo",
  pictureHeavyBytes: "«{name}» pesa demasiado: {megabytes} MB",
  pictureHeavyPixels: "«{name}» es demasiado grande: {width} × {height} píxeles",
  pictureHeavyRemedy:
    "redúzcala a 3000 píxeles por su lado más largo y, si es una fotografía, guárdela como JPEG",
  pictureMisnamed: "«{name}» es un archivo en formato {format}",
  pictureMisnamedRemedy: "dele un nombre que termine en .{ending}",

  // Versions of a picture
  versionShape: "«{name}» tiene otra forma que «{other}»: {size}, no {otherSize}",
  versionShapeRemedy: "dé a ambas el mismo ancho y alto, para que nada se mueva al cambiar de tema",
  thumbnailShape: "«thumbnail» es de {size}, no de 3:2",
  thumbnailShapeRemedy: "dele una forma de 3:2, como 720 × 480, que es la que muestran las listas",
  versionMissing: "a la imagen le falta «{name}» junto a sus otras versiones",
  versionMissingRemedy:
    "añada «{name}», para que los teléfonos tengan una versión propia en cada tema",

  // Where elements can stand
  boxMisplaced:
    "{around, select, list {un recuadro no puede estar dentro de una lista} quotation {un recuadro no puede estar dentro de una cita} box {un recuadro no puede estar dentro de un recuadro} other {un recuadro no puede estar dentro de una nota}}",
  pullQuoteMisplaced:
    "{around, select, list {una cita destacada no puede estar dentro de una lista} quotation {una cita destacada no puede estar dentro de una cita} box {una cita destacada no puede estar dentro de un recuadro} other {una cita destacada no puede estar dentro de una nota}}",
  misplacedRemedy: "póngalo entre dos párrafos del artículo",

  // Directives
  directiveUnknown: "no existe la directiva {directive}",
  directiveUnknownRemedy: "use una de estas: {names} y {last}",
  directiveLeaf: "«{name}» se escribe con dos signos de dos puntos",
  directiveLeafRemedy: "escriba {example} en una sola línea, sin línea de cierre",
  directiveContainer: "«{name}» se escribe con tres signos de dos puntos",
  directiveContainerRemedy: "escriba {example}, el texto y una línea ::: que lo cierre",
  directiveOpen: "este elemento {name} no se cierra y abarca todo lo que sigue",
  directiveOpenRemedy: "ponga una línea ::: donde termina",
  directiveLabel: "las palabras entre corchetes después de «{name}» no se muestran",
  directiveLabelRemedy: "escríbalas entre llaves: {attributes}",
  attributeStyleMark: "«{name}» es una marca de estilo, y los estilos no caben en un artículo",
  attributeRefused: "el atributo «{name}» no cabe en un artículo",
  attributeUnknown: "{directive} no tiene ningún atributo «{name}»",
  attributeTwice: "el atributo «{name}» aparece dos veces",
  attributeRemedy: "use solo {attributes}",
  directiveUnreadable: "«{line}» parece una directiva, pero no se puede leer como tal",
  directiveUnreadableRemedy:
    "escríbala como {example}, sin espacio tras los signos de dos puntos, o quite la línea",

  // Blocks
  elementUnknown: "un artículo no tiene ningún elemento «{name}»",
  elementUnknownRemedy: "escríbalo como texto sencillo o quítelo",
  elementInLine: "«{name}» no puede estar dentro de una línea de un artículo",
  elementInLineRemedy: "escríbalo como texto sencillo",

  // Boxes
  boxNoTitle: "un recuadro no tiene título",
  boxNoText: "un recuadro no tiene texto",
  beginWithExample: "empiece por {example}",

  // Figures; “other” is a picture
  altMissing:
    "{what, select, video {el vídeo no tiene texto alternativo} other {la imagen no tiene texto alternativo}}",
  altMissingRemedy: "diga en pocas palabras qué se ve",
  altOpening: "el texto alternativo empieza por «{words}»",
  altOpeningRemedy:
    "{what, select, video {quite esas palabras; a los lectores se les dice que es un vídeo} other {quite esas palabras; a los lectores se les dice que es una imagen}}",
  altCaption: "el texto alternativo repite el pie de foto",
  altCaptionRemedy:
    "{what, select, video {diga qué se ve en el vídeo; el pie dice qué significa} other {diga qué se ve en la imagen; el pie dice qué significa}}",
  aiUnknown: "«{part}» no es una parte que la inteligencia artificial pueda tener en una imagen",
  aiUnknownRemedy: "escriba {example} o {other}, o quítelo",
  figureNoPicture: "un elemento figure no nombra ninguna imagen",
  figureNoPictureRemedy: "nombre el archivo de imagen que está junto al texto, como en {example}",
  pictureElsewhere: "la imagen «{name}» no está junto al texto",
  pictureElsewhereRemedy:
    "ponga el archivo de imagen en la carpeta del artículo y nómbrelo sin ruta",
  pictureFaultRemedy: "ponga la imagen junto al texto o corrija su nombre",

  // Footnotes
  footnoteTwice: "la nota {mark} está escrita dos veces",
  oneOutOrRenamed: "quite una de las dos o dele otro nombre",
  footnoteEmpty: "la nota {mark} no tiene texto",
  footnoteUnused: "nada en el texto remite a la nota {mark}",
  footnoteUnusedRemedy: "ponga su llamada en el texto o quite la nota",
  footnoteMissing: "no existe la nota {mark}",
  footnoteMissingRemedy: "escriba la nota en una línea propia, {mark}: texto, o quite la llamada",

  // Links
  anchorMissing: "no hay ningún lugar «{address}» en este artículo",
  anchorMissingRemedy: "enlace a uno de sus ladillos: {subheads}",
  anchorNoSubheads: "quite el enlace; el artículo no tiene ladillos",
  addressSigns:
    "la dirección de un enlace tiene espacios, caracteres de control o barras invertidas",
  addressSignsRemedy: "copie de nuevo la dirección; un espacio se escribe %20",
  addressEmpty: "un enlace no tiene dirección",
  addressRefused: "un artículo no puede enlazar a «{address}»",
  addressRefusedRemedy:
    "empiece la dirección por https:// para otro sitio, por / para este o por # para un lugar de este artículo",
  linkMarkUnknown: "un enlace no tiene ninguna marca «{mark}»",
  linkMarkUnknownRemedy:
    "escriba {mark} para un enlace pagado, o ponga un espacio antes de la llave",
  linkMarkInAddress: "la marca ha pasado a formar parte de la dirección del enlace",
  linkMarkInAddressRemedy: "escriba el enlace como {example}",
  linkNoWords: "el enlace a «{address}» no tiene palabras",
  linkNoWordsRemedy: "escriba entre los corchetes qué encontrará allí el lector",
  linkNested: "la llamada de una nota está dentro de las palabras de un enlace",
  linkNestedRemedy: "ponga la llamada después del enlace",
  linkInsecure: "el enlace a «{address}» no es seguro",
  linkNotPaid: "solo un enlace a otro sitio puede ser un enlace pagado",
  linkNotPaidRemedy: "quite {mark}",
  linkMarkStray: "{mark} no sigue a ningún enlace",
  linkMarkStrayRemedy: "póngalo justo después del paréntesis de cierre de un enlace, sin espacio",

  // Lists
  taskList: "una lista con casillas no cabe en un artículo",
  taskListRemedy: "quite los [ ] y [x] del principio de sus entradas",

  // Pull quotes
  pullQuoteContent: "una cita destacada contiene algo más que palabras sencillas",
  pullQuoteContentRemedy: "escríbala en párrafos sencillos, sin enlaces, énfasis, notas ni listas",
  pullQuoteEmpty: "una cita destacada no tiene palabras",
  pullQuoteEmptyRemedy: "copie en ella palabras del artículo o quítela",
  pullQuoteNotInText: "la cita destacada «{quote}» no está en el artículo",
  pullQuoteNotInTextRemedy:
    "copie las palabras exactamente como están en el artículo o quite la cita",
  pullQuoteDepartsRemedy:
    "copie las palabras exactamente como están en el artículo (se aparta de ellas después de «{beginning}») o quite la cita",

  // Subheads
  subheadEmpty: "un ladillo no tiene palabras",
  subheadFirstLevel: "el titular es el único título del primer nivel",
  subheadFirstLevelRemedy: "escriba ## para un ladillo",
  subheadDeep: "un título de nivel {level} es demasiado profundo para un artículo",
  subheadDeepRemedy: "use ##, ### o ####",
  subheadSkips: "el ladillo «{text}» se salta un nivel",
  subheadSkipsRemedy: "escríbalo con {marks}",

  // Tables
  tableCells: "esta fila tiene {cells} celdas; la cabecera de la tabla, {columns}",
  tableCellsRemedy:
    "dé a ambas el mismo número de celdas; un simple | dentro de una celda se escribe \\|",
  tableNoCaption: "una tabla no tiene título («caption»)",
  tableContent: "entre :::table y su final hay algo más que una tabla",
  tableContentRemedy: "deje ahí solo las líneas de la tabla y ponga todo lo demás encima o debajo",

  // Videos
  videoLarge: "muestre un fragmento más corto o codifíquelo más pequeño: {command}",
  captionsLarge: "deje solo los subtítulos",
  videoNoFile: "un vídeo no nombra ningún archivo",
  videoNoPoster: "el vídeo no tiene imagen previa («poster»)",
  videoNoCaptions: "el vídeo no tiene subtítulos",
  videoNamesRemedy: "escriba {example} con un archivo que esté junto al texto",
  fileElsewhere: "el archivo «{name}» no está junto al texto",
  fileElsewhereRemedy: "póngalo en la carpeta del artículo y nómbrelo sin ruta",
  fileFaultRemedy: "ponga el archivo junto al texto o corrija su nombre",
  // {what} is “videoIndexLast”
  videoSlow: "«{name}» {what}",
  videoIndexLast: "tiene el índice al final, así que tarda en empezar",
  videoIndexLastRemedy: "páselo al principio: {command}",
  posterShape: "la imagen previa «{name}» tiene otra forma que el vídeo, {width} × {height}",
  posterShapeRemedy: "tome un fotograma del vídeo, para que no quede nada a los lados",

  // Pictures in a line
  pictureInLine: "la imagen «{alt}» está dentro de una línea",
  pictureInLineRemedy:
    "póngala en una línea propia, con una línea vacía encima y otra debajo, o use {example}",

  // Markdown
  definitionTwice: "el nombre de enlace «{name}» está definido dos veces",
  definitionUnused: "ningún enlace usa el nombre «{name}», así que ningún lector verá esta línea",
  definitionUnusedRemedy: "quítela o use el nombre en un enlace",
  definitionMissing: "el nombre de enlace «{name}» no está definido en ninguna parte",
  definitionMissingRemedy:
    "añada una línea [name]: address, o escriba la dirección entre paréntesis tras las palabras del enlace",
  textMarkRemedy:
    "ciérrelos sin espacios por dentro, o escriba \\ antes de cada uno que deba leerse",
  directiveInLine: "«{written}» dentro de una línea no es una directiva",
  directiveInLineRemedy:
    "use una de estas en líneas propias: {names} y {last}; o escriba \\: para unos simples dos puntos",
  nestedDeep: "hay citas, listas o énfasis demasiado hondos unos dentro de otros",
  nestedDeepRemedy: "escríbalo con menos niveles",
  textUnreadable: "el texto no se puede leer ({reason})",
  textUnreadableRemedy: "quite lo que esté a mayor profundidad",
  rawHtml: "el HTML («{html}») no cabe en un artículo",
  rawHtmlRemedy: "escríbalo en Markdown o quítelo; un simple < se escribe \\<",

  // The theme
  paperDark:
    "el papel {colour} es demasiado oscuro para texto gris y en color: su contraste con el negro es de {found}, menos de {least}",
  paperDarkRemedy: "el más parecido de claridad suficiente es «{colour}»",
  colourOnTint:
    "el texto en {colour} tiene un contraste de {found} con el fondo de los recuadros, {tint}, menos de {least}",
  colourOnPaper:
    "el texto en {colour} tiene un contraste de {found} con el papel, menos de {least}",
  colourRemedy: "el color legible más parecido es «{colour}»",

  // The logo
  logoText:
    "convierta el texto en trazados antes de guardar: una página no tiene las letras del programa de dibujo",
  logoStyle: "guarde el dibujo con atributos de presentación en vez de una hoja de estilo",
  logoUse: "escriba la propia forma en cada lugar",
  logoImage: "dibújela con trazados; una imagen dentro de un logotipo no se muestra",
  logoLargeFile: "el archivo es demasiado grande para un logotipo",
  logoLargeFileRemedy: "simplifique el dibujo",
  logoWords: "hay palabras fuera de todo elemento",
  logoWordsRemedy: "quítelas",
  logoEntities: "el archivo declara entidades",
  logoEntitiesRemedy: "quite la declaración entre corchetes",
  logoMalformed: "el archivo no es un SVG bien formado",
  logoMalformedRemedy: "guárdelo de nuevo desde el programa de dibujo",
  logoIdMissing: "nada en el logotipo tiene el id «{id}»",
  logoIdMissingRemedy: "defínalo en el mismo archivo o quite la referencia",
  logoLong: "el logotipo tiene {size} bytes: sobran {excess} para una página que lo lleva",
  logoLongRemedy: "simplifique sus trazados y redondee sus coordenadas, por ejemplo con SVGO",
  logoNoSvg: "el archivo no es un SVG, sino <{element}>",
  logoNoSvgRemedy: "guarde el logotipo como SVG",
  logoElement: "un logotipo no puede tener <{element}>",
  logoElementRemedy: "quítelo con todo lo que contiene",
  logoNested: "hay demasiados grupos unos dentro de otros",
  logoNestedRemedy: "desagrúpelos",
  logoNoSize: "el logotipo no tiene tamaño",
  logoNoSizeRemedy: "dé a su <svg> un viewBox, como {example}",
  logoNothing: "el logotipo no dibuja nada",
  logoNothingRemedy: "guárdelo con sus formas, o quite el archivo",
  logoThin: "un logotipo de {width} por {height} sería demasiado fino para verse",
  logoThinRemedy: "recorte su viewBox al dibujo",
  logoScript: "un logotipo no puede tener «{name}», que ejecuta un script",
  logoOutside: "«{name}» remite a algo de fuera del logotipo",
  logoOutsideRemedy: "quítelo: un logotipo es un solo archivo",
  logoHidden: "una parte del logotipo está oculta",
  logoAttribute: "un logotipo no puede tener el atributo «{name}»",
  logoProperty: "un logotipo no puede tener el estilo «{name}»",
  logoValue: "el valor de «{name}» no es propio de un dibujo",

  // site.yaml
  siteMissing: "falta el archivo",
  siteMissingRemedy: "escriba uno con name, tagline, url, language y timeZone",
  siteNoFields: "el archivo no es una lista de campos",
  siteNoFieldsRemedy: "escriba «name: value», uno por línea",

  // Addresses that readers had
  addressLost:
    "los lectores tenían {kind, select, story {un artículo en {address}} section {una sección en {address}} topic {un tema en {address}} author {la página de un autor en {address}} page {una página en {address}} other {en {address} una dirección anterior que los llevaba a otra}}, y ahora no hay nada ahí para ellos",
  addressLostUntil:
    "los lectores tenían {kind, select, story {un artículo en {address}} section {una sección en {address}} topic {un tema en {address}} author {la página de un autor en {address}} page {una página en {address}} other {en {address} una dirección anterior que los llevaba a otra}}, y no hay nada ahí para ellos antes de {opens}",
  storyLostRemedy:
    "escriba «redirectFrom: [{address}]» en el artículo al que deban llegar, o diga que ya no existe: npm run desk -- unpublish {address}",
  fileLostRemedy:
    "escriba «redirectFrom: [{address}]» en el artículo al que deban llegar, devuelva {file} a su lugar o diga que ya no existe: npm run desk -- unpublish {address}",
  addressLostUntilRemedy:
    "ponga al artículo la fecha que tenía, o retírelo hasta entonces con «npm run desk -- unpublish»",

  // The edition
  editionMissing: "no hay ninguna edición en {file}; ejecute «npm run build» para escribirla",
  editionOtherVersion:
    "la edición en {file} es de otra versión; ejecute «npm run build» para actualizarla",
  editionOtherBytes:
    "la edición en {file} no se puede leer (sus bytes no son los que se escribieron); bórrela y ejecute «npm run build»",
  editionNoDatabase:
    "la edición en {file} no se puede leer (no es una base de datos); bórrela y ejecute «npm run build»",
  editionUnreadable:
    "la edición en {file} no se puede leer ({reason}); bórrela y ejecute «npm run build»",

  // Secrets
  secretOpen:
    "{file} pueden leerlo otros además de su propietario; bórrelo (el próximo inicio crea uno nuevo)",
  secretShort:
    "el secreto en {name} es demasiado corto; necesita {least} caracteres o más, como los genera «openssl rand -hex 32»",
};
