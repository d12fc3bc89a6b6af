import type { EN_HELP } from "../en/help.ts";

/** What `--help` of the desk's commands says, in Spanish. Texts of several lines are broken by hand. */
export const ES_HELP: Readonly<Record<keyof typeof EN_HELP, string>> = {
  // The words of every command's help, and of command lines that cannot be read
  usage: "Uso:",
  arguments: "Argumentos:",
  options: "Opciones:",
  commands: "Comandos:",
  examples: "Ejemplos:",
  helpOption: "muestra la ayuda del comando",
  choices: "valores posibles: {values}",
  usualValue: "por defecto: {value}",
  seeHelp: "Ejecútelo con --help para ver ejemplos.",
  unknownOption: "error: opción desconocida: ''{option}''",
  missingArgument: "error: falta el argumento obligatorio ''{argument}''",
  missingOptionArgument: "error: falta el argumento de la opción ''{option}''",
  invalidOptionArgument:
    "error: el argumento ''{value}'' de la opción ''{option}'' no es válido. {why}",
  allowedChoices: "Los valores permitidos son {values}.",
  tooManyArguments:
    "error: demasiados argumentos. Se {expected, plural, one {esperaba # argumento} many {esperaban # de argumentos} other {esperaban # argumentos}} y hay {received}.",
  tooManyArgumentsFor:
    "error: demasiados argumentos para ''{command}''. Se {expected, plural, one {esperaba # argumento} many {esperaban # de argumentos} other {esperaban # argumentos}} y hay {received}.",
  didYouMean: "(¿Quería decir {name}?)",
  didYouMeanOneOf: "(¿Quería decir uno de estos: {names}?)",

  // The desk itself
  deskAbout:
    "La mesa de redacción: en el navegador si no se indica un comando; si no, entran originales y salen artículos publicados.",
  deskPort: "el puerto de la mesa de redacción en el navegador ({port})",
  deskNoOpen: "no abre el navegador",
  deskHost: "la ofrece a quienes inician sesión en un proxy, según diga desk.yaml",

  // Options and arguments of several commands
  jsonOption: "responde en JSON, para programas",
  storyArgument: "el nombre de la carpeta del artículo, su dirección o su archivo",

  // init
  initAbout:
    "Crea un periódico propio: una carpeta de contenidos lista para compilar, en su idioma y su color.",
  initFolder: "dónde estará el periódico, fuera de este",
  initName: "el nombre del periódico",
  initLanguage: "su idioma, como de o pt-BR",
  initTimeZone: "su zona horaria, como Europe/Berlin",
  initSections: "sus secciones, separadas por comas",
  initAccent: "el color de enlaces y filetes, como {example}",
  initUrl: "la dirección en la que lo encontrarán los lectores",
  initEmail: "adónde pueden escribir los lectores",
  initYes: "toma lo habitual para todo lo que no se diga",
  initHelp: `Lo que no se dice se pregunta; con --yes se toma lo habitual. La carpeta recibe todo lo que un periódico
necesita para compilarse: site.yaml con cada campo explicado, secciones, un autor, páginas permanentes y
un primer borrador. docs/own-paper.md continúa a partir de ahí.`,

  // new
  newAbout: "Empieza un borrador: una carpeta con un archivo en el que se explica cada campo.",
  newHeadline: "el titular, entre comillas",
  newSlug: "la última parte de su dirección; si falta, se forma a partir del titular",
  newSection: "la sección a la que pertenece",
  newByline: "quién lo escribe: nombres de archivos de authors",
  newLang: "su idioma, si no es el del periódico, como es",
  newHelp: `El borrador tiene todos los campos de un artículo, cada uno explicado en un comentario. Ponga sus
imágenes al lado, en la misma carpeta.`,

  // import
  importAbout:
    "Convierte originales en borradores: texto, Word, páginas guardadas, Markdown, ninjs.",
  importFile: "archivos o carpetas; - lee la entrada estándar",
  importSection: "sección del artículo, como en content/sections",
  importPicture: "imagen sobre el texto; se copia junto al borrador",
  importSlug: "nombre del borrador, en lugar del formado a partir del titular",
  importLang: "idioma del artículo, como es, si no es el del periódico",
  importHelp: `Lee texto sencillo, páginas web guardadas, archivos de Word (.docx), Markdown de otros sistemas,
exportaciones de Ghost y ninjs. Cada artículo se convierte en un borrador en content/drafts; nunca se
sobrescribe nada. Lo demás, como RSS, NITF, correo, CSV, RTF o PDF, se rechaza por su nombre diciendo
qué hacer en su lugar, y no se escribe nada.`,

  // list
  listAbout:
    "Lista los borradores, los artículos programados y los últimos, con lo que falta en cada uno y lo que ha desaparecido.",
  listLatest: "cuántos artículos publicados se listan",
  listHelp: `También compara la carpeta de contenidos con el periódico tal como lo tienen los lectores: artículos
cuya carpeta ha desaparecido o tiene otro nombre, y artículos que aún no están en el periódico.`,

  // check
  checkAbout: "Dice qué está mal en los contenidos, dónde y cómo corregirlo.",
  checkPaths: "archivos, carpetas o nombres de artículos; si falta, todo",
  checkFormat: "cómo decirlo",
  checkJson: "lo mismo que --format json",
  checkStrict: "termina con el estado 1 también si solo hay avisos",
  checkRules: "lista las reglas",
  checkAll: "todo lo que hay en la carpeta de contenidos",
  checkOne: "un artículo, por el nombre de su carpeta",
  checkDrafts: "todos los borradores",
  checkRulesMeans: "las reglas, y cuáles de ellas se pueden desactivar",
  checkHelp: `Con errores termina con el estado 1; si solo hay avisos, con 0. En un flujo de trabajo de GitHub los
problemas aparecen por sí solos en sus líneas de la pull request.`,

  // preview
  previewAbout: "Crea un enlace a un borrador o a un artículo programado, que caduca.",
  previewStory: "el nombre de la carpeta del artículo, o su archivo",
  previewFor: "cuánto tiempo es válido: 30m, 2h, 3d (7d como máximo)",
  previewOn: "el sitio en el que abrirlo, en lugar del de site.yaml",
  previewUsual: "un enlace válido durante 48 horas, y su código QR",
  previewHelp: `Quien tenga el enlace ve el borrador tal como está cuando lo abre, y nadie más lo ve. Responde el
servidor de lectores («npm start»), que debe tener esta carpeta de contenidos; «npm run dev» le muestra los
borradores solo a usted, en una dirección propia.`,

  // publish
  publishAbout:
    "Publica un borrador, ahora o más tarde, o actualiza un artículo cuyo archivo ha cambiado.",
  publishAt: "cuándo: now, 18:30, «2014-06-13 18:30» o 2014-06-13T18:30:00-04:00",
  publishMinor: "no dice a los lectores que el artículo se ha actualizado",
  publishNow: "el borrador {folder}, ahora",
  publishAtHour: "a las próximas 18:30 según los relojes del periódico",
  publishAgain: "otra vez, cuando su archivo ha cambiado",
  publishMisspelling: "una errata corregida: sin «Actualizado»",
  publishHelp: `Un borrador que dice cuándo se publica (el campo «published») se publica con esa fecha; «--at now» la
cambia por este momento. Antes de su hora nadie puede ver el artículo. Un artículo con embargo (el campo
«embargo») se aplaza hasta que este termine, y uno retenido (el campo «hold») no se publica. Para dar
otro nombre a un artículo, use «rename».`,

  // rename
  renameAbout:
    "Cambia el nombre de un artículo; su dirección anterior lleva a los lectores a la nueva.",
  renameTo: "minúsculas, cifras y guiones sencillos",
  renameHelp: `La carpeta del artículo recibe el nombre nuevo, que pasa a ser el final de su dirección. A los lectores
de un artículo publicado se los lleva desde la dirección anterior («redirectFrom» en su archivo), también si
antes se cambió a mano el nombre de la carpeta. El día de la dirección es el de «published»: cámbielo ahí y
publique.`,

  // renew
  renewAbout:
    "Lleva a los lectores páginas, secciones, autores, temas, site.yaml y artículos modificados.",
  renewAfter: "tras cambios en pages/, sections/, authors/, topics/ o site.yaml",
  renewForPrograms: "para programas, como una tarea que ha traído la carpeta de contenidos",
  renewHelp: `Antes se comprueba todo lo que hay en la carpeta de contenidos menos los borradores; con un error la
edición queda como está (estado 1). Después la edición se sustituye entera, y los servidores en marcha
generan de nuevo las páginas que muestran algo distinto. No se modifica ningún archivo, así que un artículo
cuyo texto ha cambiado no dice «Actualizado»: publíquelo para que lo diga. Para lo que además necesita una
compilación (tipos de letra, código, ajustes): npm run build.`,

  // fetch
  fetchAbout:
    "Hace que los servidores recojan los contenidos por Git, y muestra lo publicado o rechazado.",
  fetchState: "no recoge nada, solo dice cómo está",
  fetchUsual: "se publica lo que se haya enviado, y esto dice qué ha sido de ello",
  fetchStateMeans: "solo dice qué tienen los lectores, y qué se rechazó y por qué",
  fetchForPrograms: "para programas",
  fetchHelp: `Para servidores cuyos contenidos llegan por Git (CONTENT_REMOTE). Termina con el estado 1 si el commit
más reciente no ha llegado a los lectores.`,

  // breaking
  breakingAbout: "Pone una línea de última hora sobre todas las páginas, hasta una hora dada.",
  breakingText: "qué ha ocurrido, en 80 caracteres como máximo",
  breakingStory: "el artículo publicado al que lleva: el nombre de su carpeta, o su dirección",
  breakingUntil: "cuándo termina: 18:30, «2014-06-13 18:30» o 2014-06-13T18:30:00-04:00",
  breakingOff: "la quita",
  breakingHelp: `La línea figura sobre la cabecera de todas las páginas hasta que termina su tiempo o hasta que se quita.
Se escribe en site.yaml; una nueva sustituye a la anterior. Nada más de lo que haya cambiado en la carpeta
de contenidos llega a los lectores.`,

  // unpublish
  unpublishAbout:
    "Retira un artículo; su borrador se conserva, y su dirección dice que ya no existe.",
  unpublishBack: "de vuelta a {folder}",
  unpublishByAddress: "por su dirección, también si su carpeta ha desaparecido",
  unpublishHelp: `A los lectores de su dirección se les dice que el artículo se ha retirado (410), ahora y tras cada
compilación, hasta que vuelva a publicarse. Un artículo programado vuelve a ser un borrador sin más. Los
errores que haya en otros contenidos no importan, y no hace falta ningún servidor en marcha.`,

  // backup
  backupAbout: "Escribe contenidos, borradores y secretos en un solo archivo, o verifica uno.",
  backupOut: "un archivo, si termina en .tar.gz; si no, una carpeta",
  backupKeep: "borra copias de seguridad anteriores de este periódico en esa carpeta",
  backupVerify: "lee entera una copia de seguridad y compara cada archivo que contiene",
  backupUsual: "en la carpeta «{folder}»",
  backupKeepMeans: "y solo quedan las 14 más recientes de este periódico",
  backupHelp: `Contiene todo lo que no puede volver a generarse: la carpeta de contenidos con sus borradores y su
historial de Git, el secreto de la mesa de redacción y la edición, que recuerda qué direcciones tenían los
lectores. Quien la tenga puede ver los borradores y firmar en nombre de la mesa de redacción: solo su
propietario puede leerla, y debería salir cifrada de esta máquina. Mientras tanto la redacción puede seguir
trabajando. «npm run desk -- restore FILE» lo devuelve todo.`,

  // restore
  restoreAbout: "Recupera contenidos, borradores y secretos de una copia de seguridad.",
  restoreFile: "la copia de seguridad",
  restoreInto: "restaura en esta carpeta: content/, edition.sqlite y su secreto",
  restoreReplace: "aparta antes lo que haya ahí",
  restoreIntoMeans: "contenidos y edición en esta carpeta",
  restoreReplaceMeans: "aparta los contenidos actuales",
  restoreHelp: `Antes de tocar nada se verifica el archivo entero. Sin --into el periódico va a CONTENT_DIR y
EDITION_FILE. Una carpeta con contenidos queda como está si no se escribe --replace; entonces se le cambia el
nombre, nunca se borra. Restaure solo archivos que haya creado usted o sus máquinas: una carpeta de
contenidos puede tener un repositorio de Git, cuyos ajustes nombran programas.`,

  // upgrade.ts
  upgradeAbout: "Adaptar los archivos de una versión anterior a lo que lee esta.",
  upgradeDryRun: "decir qué se cambiaría, sin cambiar nada",
  upgradeHelp: `Se cambian todos los archivos o ninguno. Comentarios, comillas y finales de línea quedan como están. La versión que
lo necesite lo dirá en docs/upgrading.md.`,
};
