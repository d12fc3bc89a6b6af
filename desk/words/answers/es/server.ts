import type { EN_SERVER } from "../en/server.ts";

/** What the server of the desk in the browser refuses and answers, in Spanish. */
export const ES_SERVER: Readonly<Record<keyof typeof EN_SERVER, string>> = {
  // Calls and requests
  fieldNotRead:
    "{kind, select, line {El campo «{name}» no es una línea, o es demasiado largo.} text {El campo «{name}» no es texto, o es demasiado largo.} number {El campo «{name}» no es un número, o es demasiado largo.} other {El campo «{name}» no es un sí o no, o es demasiado largo.}}",
  deskElsewhere: "La mesa de redacción no está en esta dirección.",
  deskNeedsScript:
    "La mesa de redacción necesita JavaScript. Las páginas de los lectores no lo necesitan.",
  somethingWrong: "Algo ha fallado en la mesa de redacción; su terminal dice qué.",
  previewsOnlyRead: "Las vistas previas solo se pueden leer.",
  addressOnlyRead: "Esta dirección solo se puede leer.",
  callsByPost: "Las llamadas se envían por POST.",
  callsAreJson: "Las llamadas son JSON.",
  noSuchCall: "No existe esa llamada.",
  callNotJson: "La llamada no es JSON.",
  noSuchFile: "No existe ese archivo.",
  callNoObject: "La llamada no es un objeto con campos.",
  fieldMissing: "Falta el campo «{name}».",
  fieldNoList: "El campo «{name}» no es una lista de líneas, o es demasiado largo.",
  requestTooLarge: "La petición es demasiado grande.",
  requestTooSlow: "La petición ha tardado demasiado en llegar.",
  requestFromElsewhere: "La petición procede de otro sitio.",
  requestOfNoDesk: "La petición no dice que procede de la mesa de redacción.",

  // Stories
  textNotWritten: "No se ha podido escribir el texto en {file}.",
  textNotWrittenSince: "No se ha podido escribir el texto en {file}. {why}",
  nothingToCorrect:
    "Los lectores aún no han visto este artículo, así que no hay nada que corregir ante ellos. Modifique su texto.",
  notWatched:
    "No se pueden vigilar todas las carpetas de contenidos ({message}). Lo que otros programas cambien en ellas se advertirá al próximo inicio. En Linux, fs.inotify.max_user_watches limita cuántas carpetas se vigilan; puede aumentarse con sysctl.",
  contentUnreadable:
    "No se puede leer la carpeta de contenidos; la terminal de la mesa de redacción dice por qué. Resuélvalo e inténtelo de nuevo.",
  takenOver:
    "{name} escribe ahora en otra página, así que desde esta no se guarda nada. Pulse «Volver a escribir aquí» para continuar; hasta entonces su texto se queda aquí.",
  storyNotHere:
    "Este artículo ya no está aquí: se ha desechado, o su carpeta ha cambiado de lugar. Búsquelo en la lista de artículos.",
  fileIsLink:
    "{file} es un enlace a otro lugar. Ponga ahí la carpeta del propio artículo; no se ha cambiado nada.",
  undoOver:
    "Esto ya no se puede deshacer: ha pasado un minuto, o ya se ha deshecho. Aún sirven «Retirar» y el historial del artículo.",
  nameAlready: "El artículo ya tiene ese nombre; no hay nada que hacer.",
  folderUnchanged:
    "No se ha podido modificar la carpeta de contenidos ({why}): la próxima compilación traería de vuelta el artículo. Resuélvalo y retírelo de nuevo.",
  stateNotKept: "Este estado anterior ya no se conserva. Abra de nuevo la lista de estados.",
  noSuchState: "No existe ese estado de los artículos.",
  noServerRuns: "En esta máquina no funciona ningún servidor de lectores.",
  linkNotSeen: "Todavía no se ha comprobado que alguien pueda abrirlo. {why}",
  correctionMissing: "Escriba qué estaba mal y qué es correcto.",
  correctionTooLong:
    "Una corrección tiene {count} caracteres como máximo. Escriba lo demás en el artículo.",
  noSuchAction: "No existe esa acción.",
  noCommit: "El campo «commit» no es un commit.",
  theirStoryGone:
    "Allí ya no tienen ese artículo: lo han desechado o ha cambiado de lugar. Publique el suyo de nuevo para conservarlo.",

  // What readers have
  serverSilent: "no responde",
  notBuilt: "El periódico aún no se ha compilado para los lectores, así que nadie puede leerlo.",
  noServerYet:
    "En esta máquina no funciona ningún servidor de lectores. En cuanto funcione uno, responderá así.",
  serverOtherwise: "El servidor en {url} responde otra cosa ({instead}).",
  serverNotAsked: "No se ha podido preguntar al servidor en {url} ({why}).",
  committedOnly:
    "Está en un commit en {contentDir}, y el repositorio al que sigue el servidor de lectores no lo acepta ({why}). Irá con la próxima publicación.",
  publishedOtherWords:
    "Desde entonces otra persona ha publicado otras palabras en las mismas líneas. Mire ambas, decida y publique de nuevo.",
  serverRefuses: "El servidor en {url} lo rechaza: {why}",
  pushedOnly:
    "Se ha enviado, y el servidor en {url} no ha dicho que los lectores lo tengan ({why}).",
  noFrontYet:
    "El periódico aún no se ha compilado para los lectores, así que no hay portada que modificar. Compílelo antes: npm run build.",
  nothingToRenew:
    "El periódico aún no se ha compilado para los lectores, así que no hay nada que actualizar. Compílelo antes: npm run build.",

  // Starting the desk
  takeBackButton: "«Retirar»",
  renameButton: "«Cambiar el nombre»",
  publishButton: "«Publicar»",
  deskOfFetchedContent:
    "La carpeta de contenidos, {contentDir}, se mantiene como la tiene su repositorio de Git: lo que se escribiera aquí se desharía. Inicie la mesa de redacción en un clon del repositorio (CONTENT_DIR lo nombra).",
  deskRunsAlready: "La mesa de redacción ya está en marcha: {url}",
  deskAt: "La mesa de redacción: {origin}/desk/",
  noDeskFile:
    "No existe {file}, que dice quién puede trabajar en una mesa de redacción para varias personas. docs/operating.md tiene uno para empezar («A desk for several people»).",
  deskFileWrong: "La mesa de redacción no se ha iniciado, pues {file} tiene errores:\n{problems}",
  portTaken:
    "Otro programa usa el puerto {port}. Ciérrelo o indique otro puerto: npm run desk -- --port {another}",
  paperBuiltFirst: "Antes se compila el periódico, lo que tarda un minuto.",
  paperNotBuilt:
    "No se ha podido compilar el periódico; más arriba figura lo que hay que corregir. Inicie después de nuevo la mesa de redacción.",

  // Who may do what
  frontOnly:
    "Usted puede modificar la portada y nada más del periódico: sus ajustes y secciones requieren a alguien que sea «owner» en esta mesa de redacción.",
  nobodyLetIn: "No se puede dejar entrar a nadie: desk.yaml falta o tiene un error.",
  throughSignIn: "A la mesa de redacción solo se llega iniciando sesión.",
  signInSaysNobody: "El inicio de sesión no ha dicho quién es usted.",
  notAtThisDesk:
    "{name} no puede trabajar en esta mesa de redacción. Un «owner» le da entrada con una línea en desk.yaml.",
  roleNeeded:
    "{role, select, publisher {Usted puede escribir, pero no hacer esto: requiere a alguien que sea «publisher» en esta mesa de redacción.} other {Usted puede escribir, pero no hacer esto: requiere a alguien que sea «owner» en esta mesa de redacción.}}",

  // Files of the paper
  fileNotHere:
    "Este archivo ya no está aquí: se ha desechado o se le ha cambiado el nombre. Búsquelo en la lista de archivos del periódico.",
  fileThere: "Ya hay un archivo {file}. Ábralo o elija otro nombre.",
  noSuchKind: "No existe esa clase de archivo.",
  nameWithoutAddress:
    "De eso no se puede formar ninguna dirección. Escriba la última parte de la dirección con letras de la a a la z y cifras.",
  addressTaken:
    "{file} ya tiene la dirección {address}. Ábralo o escriba otra última parte de la dirección.",
  addressOfProduct:
    "{address} pertenece al propio sitio. Escriba otra última parte de la dirección.",
  logoRefused: "El logotipo no se ha tomado: corrija antes lo siguiente en su archivo.",
  logoChanged: "Ahora hay otro logotipo; no se ha deshecho nada.",
  fileNotMade: "Aún no se ha creado: corrija antes lo siguiente.",
  orderUnwritten:
    "No se pueden leer los campos de {file}, así que no se puede escribir su orden. No se ha cambiado nada; corríjalo antes en su código fuente.",
  siteFileStays: "Un periódico necesita su site.yaml. Modifíquelo o empiece otro periódico.",
  fileNeeded:
    "{kind, select, section {Esta sección no se puede desechar mientras otros la nombren: {names}. Modifíquelos antes.} author {Este autor no se puede desechar mientras otros lo nombren: {names}. Modifíquelos antes.} topic {Este tema no se puede desechar mientras otros lo nombren: {names}. Modifíquelos antes.} other {Esta página no se puede desechar mientras otros la nombren: {names}. Modifíquelos antes.}}",
  fileNeededByMany:
    "{kind, select, section {Esta sección no se puede desechar mientras otros la nombren: {names} y {more} más. Modifíquelos antes.} author {Este autor no se puede desechar mientras otros lo nombren: {names} y {more} más. Modifíquelos antes.} topic {Este tema no se puede desechar mientras otros lo nombren: {names} y {more} más. Modifíquelos antes.} other {Esta página no se puede desechar mientras otros la nombren: {names} y {more} más. Modifíquelos antes.}}",

  // Pictures and files that are sent
  importWithoutName: "La importación no tiene nombre.",
  nameNotTaken: "No se puede recibir un archivo con el nombre «{name}».",
  noSuchPicture: "No existe esa imagen.",
  pictureNotInArchive:
    "Esta imagen ya no está en la hemeroteca: su artículo ya no la muestra o su archivo ha desaparecido. Elija otra.",
  noSuchUpload: "No existe ese lugar para archivos.",
  fileTooLarge:
    "El archivo es demasiado grande: {megabytes} MB como máximo. Guarde una versión más pequeña; aquí no se ha guardado nada.",
  nothingSent: "No se ha enviado nada que importar. Suelte los archivos otra vez.",

  // Previews
  noServiceWorker: "Aquí no hay ningún service worker.",
  previewPrepared: "Se está preparando la vista previa.",
  previewSilent:
    "El servidor de la vista previa no responde. Inicie de nuevo la mesa de redacción.",
};
