import type { EN_FILES } from "../en/files.ts";

/** What the check says of files, fields and values, in Spanish; editors are addressed formally. */
export const ES_FILES: Readonly<Record<keyof typeof EN_FILES, string>> = {
  // Names that are suggested
  didYouMean: "¿quería decir «{meant}»?",
  onlyOne: "solo existe {names}",
  oneOf: "elija uno de estos: {names}",
  meantOrOnlyOne: "¿quería decir «{meant}»? Solo existe {names}",
  meantOrOneOf: "¿quería decir «{meant}»? Elija uno de estos: {names}",
  eitherOf: "{one} o {other}",

  // Rules
  ruleNeeded: "la regla «{name}» mantiene íntegra la edición y no se puede desactivar",
  ruleNeededRemedy: "corrija lo que señala y quite esta línea",
  ruleUnknown: "no existe la regla «{name}»",
  ruleUnknownRemedy: "las que se pueden desactivar son: {names}",

  // Rules of redirects
  redirectNoAddress: "«{from}» no es una dirección de este sitio",
  redirectNoAddressRemedy:
    "escriba solo la ruta, desde la barra que sigue al dominio: /news/2014/dam.html",
  redirectSpace: "«{from}» tiene un espacio",
  redirectSpaceRemedy: "escriba {address}",
  redirectFragment: "«{from}» tiene un fragmento, que los navegadores no envían",
  redirectFragmentRemedy: "omita {fragment}",
  redirectEncoding: "«{from}» tiene un carácter codificado que no es UTF-8",
  redirectEncodingRemedy: "escriba sus letras tal cual, como /café",
  redirectPatternQuery: "«{from}» es un patrón con una consulta",
  redirectPatternQueryRemedy:
    "escriba una regla para cada consulta o quite la consulta: se transmite igualmente",
  redirectAsterisk: "«{from}» tiene un asterisco en medio",
  redirectAsteriskRemedy: "escríbalo una sola vez, solo tras la última barra: /old/*",
  redirectParameterTwice: "«{from}» tiene {parameter} dos veces",
  redirectParameterTwiceRemedy: "dé otro nombre a uno de los dos",
  redirectCrowded: "«{segment}» tiene más de dos parámetros, que podrían leerse de muchas maneras",
  redirectCrowdedRemedy: "una dos de ellos en uno",

  // Files of the content folder
  strayDayRemedy: "dé a las carpetas el nombre de un día que exista, como 2014/06/12",
  strayNameRemedy: "cámbiele el nombre a {name}",
  strayPlaceRemedy: "muévalo a {path}",
  strayRemedy: "muévalo a articles, drafts, authors, sections, topics o pages",
  frontMatterOpen: "el bloque de campos no tiene final",
  frontMatterOpenRemedy: "escriba una línea --- debajo del último campo",
  frontMatterMissing: "falta el bloque de campos",
  frontMatterMissingRemedy: "empiece el archivo con una línea ---, los campos y otra línea ---",
  frontMatterNoFields: "el bloque de campos no es una lista de campos",
  frontMatterNoFieldsRemedy: "escriba «name: value», uno por línea",

  // The content folder
  unreadFile: "aquí nada lee este archivo",

  // Access to the content folder
  contentFolderEmpty:
    "la carpeta de contenidos, {folder}, está vacía; indique en CONTENT_DIR la de un periódico o cree uno nuevo con «{command}»",
  contentFolderMissing:
    "no hay ninguna carpeta de contenidos en {folder}; indique en CONTENT_DIR la de un periódico o cree uno nuevo con «{command}»",
  contentFolderNoFolder:
    "la carpeta de contenidos, {folder}, es un archivo o está debajo de uno; indique una carpeta en CONTENT_DIR",

  // Encodings
  encodingUtf32: "el archivo está en UTF-32, que aquí nada lee",
  encodingUnmarked: "el archivo está en UTF-16 sin la marca que lo indica",
  encodingRemedy: "guarde el archivo en UTF-8",
  encodingNotUtf8: "el archivo no está en UTF-8: el primer byte erróneo que hay aquí es {bytes}",
  encodingNotUtf16:
    "el archivo dice estar en UTF-16 y no lo está: el primer byte erróneo que hay aquí es {bytes}",
  encodingWrongByteRemedy: "guarde el archivo en UTF-8 y revise sus acentos y comillas",
  controlCharacter: "aquí hay un carácter invisible ({character})",
  controlCharacters: "aquí hay un carácter invisible ({character}), y más en la línea {lines}",
  controlCharactersMany:
    "aquí hay un carácter invisible ({character}), y más en la línea {lines} y en {others, plural, one {# línea más} many {# de líneas más} other {# líneas más}}",
  controlCharacterRemedy: "bórrelo; viene al copiar texto de otros programas",

  // desk.yaml
  fieldUnknown: "no existe el campo «{name}»",
  deskFieldRemedy: "los que hay son {names}",
  deskOrigin: "«origin» no es una dirección sin ruta",
  deskOriginRemedy: "escriba la dirección en la que la redacción encuentra la mesa, como {example}",
  deskProxies: "«proxies» no es una lista de direcciones",
  deskProxiesRemedy:
    "escriba de dónde llegan las peticiones del proxy, como {example}; solo de ahí se da crédito a su cabecera",
  deskHeader: "«header» no es el nombre de una cabecera",
  deskHeaderRemedy:
    "escriba aquella en la que el proxy dice quién ha iniciado sesión, como {example}",
  deskPeople: "«people» no tiene a nadie",
  deskPeopleRemedy: "escriba quién puede trabajar aquí, como {example}",
  deskRole: "la función de {person} no existe",
  deskRoleRemedy: "escriba una de estas: {roles}",

  // What a file is: the rest of “brokenFile”
  brokenUnreadable: "no es un archivo que se pueda leer",
  brokenUnreadableRemedy: "compruebe quién tiene permiso para leerlo",
  brokenHeavy: "pesa demasiado: {megabytes} MB, de {most} como máximo",
  brokenGone: "ya no existe",
  brokenGoneRemedy: "vuelva a ponerlo en su lugar",

  // redirects.yaml
  redirectForm: "una entrada no es una regla",
  redirectFormRemedy: "escriba «{example}», una por línea",
  redirectFieldRemedy: "escriba from, to y status",
  redirectStatus: "«{status}» no es un estado de redirección",
  redirectStatusRemedy: "escriba 301, 308 o 410",
  redirectGoneLeads: "lo que ya no existe (410) no lleva a ninguna parte",
  redirectGoneLeadsRemedy: "quite «to» o el estado",
  redirectNowhere: "{from} no lleva a ninguna parte",
  redirectNowhereRemedy: "escriba «to» con una dirección, o «status: 410» donde ya no haya nada",
  redirectTarget: "«{to}» no es una dirección de este sitio, y ninguna regla lleva a otro",
  redirectTargetRemedy: "escriba una dirección que empiece por una sola barra, como /about",
  redirectTargetAsterisk: "«{to}» tiene un asterisco, y «{from}» no",
  redirectTargetParameter: "«{to}» tiene {parameter}, y «{from}» no",
  redirectTargetParameterRemedy: "escríbalo también en «from», o dé una dirección que no lo tenga",
  redirectTargetPlain: "«{to}» no es una dirección sencilla",
  redirectTargetPlainRemedy: "escriba una como /about",

  // withdrawn.yaml
  withdrawnNoList: "el archivo no es una lista",
  withdrawnEntry: "una entrada no tiene una dirección sencilla y una hora",
  withdrawnRemedy: "escriba «{example}», uno por línea",

  // What cannot be read as YAML
  quoteWhole: "ponga todo el valor entre comillas",
  quoteAs: "póngalo entre comillas: {example}",
  quoteAllAs: "póngalo todo entre comillas: {example}",
  commaOrQuoteRemedy: "escriba la coma o ponga todo el valor entre comillas",
  outOrQuoteRemedy: "quítelo o ponga todo el valor entre comillas",
  keyLong: "«{line}» tiene más de 1024 letras antes de los dos puntos",
  keyLongRemedy:
    "escriba «name: value» con un nombre corto o, si es un valor, póngalo todo entre comillas",
  commaMissing: "falta una coma antes de «{rest}»",
  endsBefore:
    "{named, select, yes {el valor de «{name}» termina antes de «{rest}»} other {un valor termina antes de «{rest}»}}",
  endsBeforeRemedy:
    "ponga todo el valor entre comillas o, si ahí empieza una nota, escriba un espacio antes del #",
  dashInBrackets: "la entrada «{rest}» de «{name}» está entre corchetes y lleva un - delante",
  dashInBracketsRemedy: "quite el - y escriba comas entre las entradas",
  commaMissingBehind: "falta una coma después de «{rest}»",
  colonShown:
    "{named, select, yes {el valor de «{name}» contiene dos puntos: «{value}»} other {un valor contiene dos puntos: «{value}»}}",
  colonInBrackets:
    "{named, select, yes {el valor de «{name}» contiene dos puntos} other {un valor contiene dos puntos}}",
  escape: "«{rest}» no significa nada entre comillas dobles",
  escapeRemedy: "escriba {example} para una barra invertida, o use comillas simples",
  documentsMany: "la línea «{line}» cierra los campos, y debajo hay más",
  documentsManyRemedy: "quite la línea",
  tooDeep:
    "{named, select, yes {el valor de «{name}» tiene demasiados corchetes o grupos unos dentro de otros} other {un valor tiene demasiados corchetes o grupos unos dentro de otros}}",
  tooDeepRemedy: "quite los que no hagan falta",
  tabIndent: "la línea está sangrada con un tabulador",
  tabIndentRemedy: "sángrela con espacios",
  entryBeside: "la entrada «{rest}» está en la línea de su campo",
  entryBesideRemedy:
    "escriba cada «- …» en una línea propia debajo de «{name}:», o ponga el valor entre comillas",
  behindBlockSign: "detrás de {sign} no puede haber nada en la misma línea",
  behindBlockSignRemedy:
    "empiece el texto en la línea siguiente, sangrado, o póngalo entre comillas: {example}",
  strayMark: "«{mark}» en el valor de «{name}» no cierra ni separa nada",
  strayMarkUnnamed: "«{mark}» en un valor no cierra ni separa nada",
  quotationEnds:
    "{named, select, yes {el valor de «{name}» termina antes de «{rest}»: ahí se cierran unas comillas} other {un valor termina antes de «{rest}»: ahí se cierran unas comillas}}",
  bracketEnds:
    "{named, select, yes {el valor de «{name}» termina antes de «{rest}»: ahí se cierra un corchete} other {un valor termina antes de «{rest}»: ahí se cierra un corchete}}",
  colonGlued: "falta un espacio tras los dos puntos de «{line}»",
  colonGluedRemedy: "escriba «{example}»",
  lineNoField: "«{line}» no es un campo: no tiene un nombre seguido de dos puntos",
  lineNoFieldRemedy: "escriba «name: value»; sangre la línea si continúa la anterior, o quítela",
  fieldTwice: "«{name}» aparece dos veces",
  fieldTwiceRemedy: "conserve uno de los dos",
  badStart:
    "{named, select, yes {el valor de «{name}» no puede empezar por {sign}: «{rest}»} other {un valor no puede empezar por {sign}: «{rest}»}}",
  badStartUnseen:
    "{named, select, yes {el valor de «{name}» no puede empezar por este signo: «{rest}»} other {un valor no puede empezar por este signo: «{rest}»}}",
  lineUnreadable: "la línea «{line}» no se puede leer",
  lineUnreadableRemedy:
    "ponga entre comillas los valores con signos como {signs} y compruebe la sangría",
  quotationOpen:
    "{named, select, yes {el valor de «{name}» abre unas comillas que no se cierran} other {un valor abre unas comillas que no se cierran}}",
  quotationOpenRemedy: "escriba la misma comilla al final o quite la primera",
  bracketOpen:
    "{named, select, yes {el valor de «{name}» abre un corchete {mark} que no se cierra} other {un valor abre un corchete {mark} que no se cierra}}",
  bracketOpenRemedy: "escriba {mark} al final o ponga todo el valor entre comillas",
  bracketUnindented: "la línea «{rest}» está dentro de unos corchetes y no está sangrada",
  bracketUnindentedRemedy: "empiécela con más espacios que la línea del campo, sin tabuladores",
  indentOther: "«{line}» tiene otra sangría que las líneas de su grupo",
  indentOtherRemedy: "empiece los campos de un mismo grupo en la misma columna",
  indentBelow:
    "«{line}» está sangrada como si continuara el valor de «{name}», que ya tiene un valor",
  indentBelowUnnamed: "«{line}» está sangrada como si continuara un valor que ya está completo",
  indentBelowRemedy:
    "empiece la línea en la columna del campo junto al que va, o ponga el valor entre comillas",
  valuesTooMany: "los campos tienen más de {most} valores, la mayoría por referencia",
  valuesTooManyRemedy: "escriba los valores por extenso en vez de repetirlos con & y *",
  valueStrange: "este valor no es ni texto ni un número",
  valueStrangeRemedy: "escríbalo como texto, sin una palabra que empiece por ! delante",
  nameStrange: "el nombre de un campo no es texto sencillo",
  nameStrangeRemedy: "escriba «name: value»",
  valueUnseen: "el valor contiene un carácter invisible ({character})",
  valueUnseenRemedy: "quítelo",
  cutOff: "«{note}» se omite: un # tras un espacio empieza una nota",
  cutOffRemedy:
    "ponga todo el valor entre comillas o, si es una nota, escriba un espacio después del #",
  referenceLost: "«{reference}» remite a un valor que no está más arriba",
  referenceLostRemedy: "ponga entre comillas los valores que empiezan por *: {example}",

  // Fields
  colourCommented: "«{field}» está vacío, pues # empieza un comentario en YAML",
  colourCommentedRemedy: "ponga el color entre comillas, como {example}",
  textLong: "«{field}» tiene {length} caracteres: sobran {excess}",
  textLongRemedy: "acórtelo a {most} como máximo",
  lineBreaks: "«{field}» ocupa varias líneas",
  lineBreaksRemedy: "escríbalo en una sola línea",
  entryTwice: "«{entry}» aparece dos veces en {field}",
  entryTwiceRemedy: "quite una de las dos",
  fieldUnknownRemedy: "los campos conocidos son {names}",
  fieldMissing: "falta «{field}»",
  fieldMissingRemedy: "añada una línea «{line}»",
  fieldMissingInGroupRemedy: "añada «{line}» a {group}",
  fieldEmpty: "«{field}» está vacío",
  fieldEmptyRemedy: "rellénelo, como en «{line}»",
  notGroup:
    "«{field}» {found, select, empty {está vacío y debe ser un grupo de campos} list {es una lista y debe ser un grupo de campos} group {es un grupo de campos y debe ser un grupo de campos} text {es texto y debe ser un grupo de campos} number {es un número y debe ser un grupo de campos} other {es sí o no y debe ser un grupo de campos}}",
  notList:
    "«{field}» {found, select, empty {está vacío y debe ser una lista} list {es una lista y debe ser una lista} group {es un grupo de campos y debe ser una lista} text {es texto y debe ser una lista} number {es un número y debe ser una lista} other {es sí o no y debe ser una lista}}",
  notNumber:
    "«{field}» {found, select, empty {está vacío y debe ser un número} list {es una lista y debe ser un número} group {es un grupo de campos y debe ser un número} text {es texto y debe ser un número} number {es un número y debe ser un número} other {es sí o no y debe ser un número}}",
  notText:
    "«{field}» {found, select, empty {está vacío y debe ser texto} list {es una lista y debe ser texto} group {es un grupo de campos y debe ser texto} text {es texto y debe ser texto} number {es un número y debe ser texto} other {es sí o no y debe ser texto}}",
  notGroupRemedy: "sangre sus campos debajo de «{name}:»",
  notListRemedy: "escriba «{line}»",
  notNumberRemedy: "escriba «{line}», sin comillas",
  notTextRemedy: "escríbalo como una línea de texto",

  // The paper's own words
  wordsUnknown: "no existe el mensaje «{name}»",
  wordsUnknownRemedy: "use uno de los nombres de docs/editing/words.md",
  wordsMeantRemedy: "use uno de los nombres de docs/editing/words.md, como {meant}",
  wordsNone: "el mensaje «{name}» no tiene palabras",
  wordsNoneRemedy: "escríbalas tras los dos puntos o quite la línea",
  wordsUnreadable: "las llaves o los paréntesis angulares de «{name}» no se pueden leer",
  wordsForeignValue: "el mensaje «{name}» no tiene ningún valor «{value}»",
  wordsLostValue: "en las palabras de «{name}» falta «{value}»",
  wordsLikeRemedy: "escríbalo como el del programa: {example}",

  // Rules that are turned off
  ruleSwitch: "la regla «{name}» no está ni activada ni desactivada",
  ruleSwitchRemedy: "escriba «{line}» o quite la línea",
  ruleReason: "la regla «{name}» está desactivada sin un motivo",
  ruleReasonRemedy:
    "escriba por qué en pocas palabras, como en «{name}: El discurso se publica íntegro.»",

  // Values
  slugEntry: "«{value}» en {field} no puede formar parte de una dirección",
  slugRemedy: "use minúsculas, cifras y guiones sencillos",
  writeItRemedy: "escríbalo así: «{better}»",
  language: "«{value}» no es una etiqueta de idioma",
  languageRemedy: "escriba una como en, en-GB o ar",
  timeZone: "«{value}» no es una zona horaria",
  timeZoneRemedy: "escriba una como America/New_York",
  focus: "«{value}» no es un punto de la imagen",
  focusRemedy: "escriba dos porcentajes, desde la izquierda y desde arriba, como 50% 40%",
  webAddress: "«{value}» no es una dirección web completa",
  webAddressRemedy: "escríbala con https:// delante, como https://example.org/page",
  fediverse: "«{value}» en {field} no es un nombre del fediverso",
  fediverseRemedy: "escríbalo como «@jane@social.example», entre comillas",
  address: "«{value}» en {field} no es una dirección",
  addressRemedy: "escriba /2014/06/12/story para una página de este sitio, o empiece por https://",
  ownAddress: "«{value}» en {field} no es una dirección sencilla de este sitio",
  ownAddressRemedy: "empiécela por / y use minúsculas, cifras, guiones y puntos, como /old/address",
  indexNowKey: "«{field}» no es una clave",
  indexNowKeyRemedy: "escriba de 8 a 128 minúsculas latinas, cifras y guiones",
  font: "«{value}» en {field} no es un tipo de letra",
  fontRemedy: "escriba un paquete como «{package}» entre comillas, o un archivo como {file}",
  colour: "«{value}» en {field} no es un color",
  colourUnquotedRemedy: "escríbalo así: «{example}», entre comillas",
  colourDigitsRemedy: "escríbalo con seis cifras hexadecimales entre comillas, como {example}",
  choice: "«{value}» no está entre las opciones de {field}",
  siteAddressRemedy: "dé la dirección del sitio sin nada más",
  instantTwice: "los relojes del periódico marcan dos veces la hora de «{field}», pues se atrasan",
  instantTwiceRemedy: "escriba cuál de las dos: {earlier} o {later}",
  instantSkipped:
    "los relojes del periódico no marcan nunca la hora de «{field}», pues se adelantan",
  instantSkippedRemedy: "escriba {instant} si es la que quería decir",
  instantDay: "«{field}» no indica la hora del día",
  instantNone: "«{value}» en {field} no es una fecha y hora que exista",
  instantRemedy:
    "escríbalo como 2014-06-12 18:05, según los relojes del periódico, o con la diferencia horaria, como 2014-06-12T18:05:00-04:00",
};
