import type { EN_PAPERS } from "../en/papers.ts";

/** What is said of new papers, backups and repositories, in Spanish. */
export const ES_PAPERS: Readonly<Record<keyof typeof EN_PAPERS, string>> = {
  // New papers
  noLanguage: "«{language}» no es una etiqueta de idioma. Escriba una como en, de o ar.",
  noLanguageMeant: "«{language}» no es una etiqueta de idioma. Escriba «{meant}».",
  noColour:
    "«{colour}» no es un color. Escriba uno como «#0b4f2e», entre comillas en la línea de comandos.",
  noColourMeant:
    "«{colour}» no es un color. Escriba «{meant}», entre comillas en la línea de comandos.",
  theAddress: "La dirección",
  faultAndRemedy: "{fault}; {remedy}.",
  folderNotEmpty:
    "Ya hay algo en {folder}: {names}. Indique una carpeta que esté vacía o que no exista; no se ha cambiado nada.",
  folderNotEmptyMore:
    "Ya hay algo en {folder}: {names} …. Indique una carpeta que esté vacía o que no exista; no se ha cambiado nada.",
  paperHasName: "Un periódico tiene un nombre.",
  noEmail:
    "«{email}» no es una dirección de correo electrónico. Escriba una como desk@courier.example.",
  question: "{question}:",
  questionOffered: "{question} [{offered}]:",
  askName: "El nombre del periódico",
  askLanguage: "Su idioma, como en, de, fr, es, pt, ar o ja",
  askTimeZone: "Su zona horaria",
  askSections: "Sus secciones, separadas por comas",
  askAccent: "El color de enlaces y filetes, como #0b4f2e, o nada para el del programa",
  noTimeZone: "«{zone}» no es una zona horaria. Escriba una como {like}.",
  nothingMade: "No se ha creado nada.",
  fileForFolder: "{file} es un archivo. Indique una carpeta; no se ha cambiado nada.",
  insidePaper:
    "{folder} sería una parte del periódico en {paper}. Indique una carpeta fuera de él; no se ha cambiado nada.",
  paperNotMade: "No se ha creado el periódico.",

  // Backups
  paperNamedAt: "«{name}» ({url})",
  strangeEntry:
    "{file} contiene un archivo que no tiene ninguna copia de seguridad: {name}. No se ha restaurado nada; desconfíe de la procedencia de este archivo.",
  entryNoFile:
    "{file} contiene un elemento de tipo {type} en {name}, donde una copia de seguridad solo tiene archivos. No se ha restaurado nada; desconfíe de la procedencia de este archivo.",
  unpacksToMore:
    "{file} ocupa al descomprimirse muchas veces su tamaño, lo que no ocurre en ninguna copia de seguridad. No se ha restaurado nada; desconfíe de la procedencia de este archivo.",
  paperWithoutName: "un periódico sin nombre",
  somethingAfterList: "hay algo después de su lista de archivos",
  backupEmpty: "está vacía",
  listMissing: "falta su lista de archivos",
  entryMissing: "falta {path}",
  entryDiffers: "{path} tiene otros bytes que los que se copiaron",
  beginsWith: "empieza por {path}",
  noFormat: "{head} no indica ningún formato",
  newerBackup:
    "{file} se creó con una versión más reciente de este programa ({version}), que esta no puede leer. Actualice el programa y ejecute de nuevo este comando.",
  listTooLarge: "su lista de archivos es demasiado grande",
  damagedBackup:
    "{file} no es una copia de seguridad íntegra: {why}. No se ha restaurado nada; tome otra copia de seguridad o copie esta de nuevo desde donde se creó.",
  backupOfAnother:
    "La copia de seguridad es de {paper}, y {contentDir} tiene otro periódico, {other}. No se ha restaurado nada; indique una carpeta vacía con --into.",
  restoreTaken:
    "Ya hay algo en {there}. No se ha restaurado nada; escriba --replace para apartarlo antes, o indique una carpeta vacía con --into.",
  noRoom:
    "El disco tiene en {folder} espacio para {room} bytes, y la copia de seguridad necesita {needed}. No se ha restaurado nada; libere espacio y ejecute de nuevo este comando.",
  backupChanged:
    "{file} ha cambiado mientras se leía. No se ha restaurado nada; ejecute de nuevo este comando.",
  backupOfNothing:
    "El periódico tiene {bytes} bytes que no dicen casi nada, la mayoría en {file}; una copia de seguridad así no se distinguiría de una hecha para llenar un disco. No se ha escrito nada; quite ese archivo y ejecute de nuevo este comando.",
  changesAlways:
    "{file} cambia sin cesar, así que ninguna copia de seguridad lo tiene íntegro. No se ha escrito nada: termine lo que escribe ahí y ejecute de nuevo este comando.",

  // Content that a server fetches
  commitUnpublished: "El commit {commit} de {url} no se puede publicar. {why}",
  noOwnBranch:
    "El repositorio en {url} no dice cuál es su rama principal. Indique en CONTENT_BRANCH una de sus ramas: {names}.",
  noOwnBranchOfMany:
    "El repositorio en {url} no dice cuál es su rama principal. Indique en CONTENT_BRANCH una de sus ramas: {names} y {more} más.",
  noSuchBranch:
    "El repositorio en {url} no tiene ninguna rama «{branch}». Indique en CONTENT_BRANCH una de sus ramas: {names}.",
  noSuchBranchOfMany:
    "El repositorio en {url} no tiene ninguna rama «{branch}». Indique en CONTENT_BRANCH una de sus ramas: {names} y {more} más.",
  noSuchBranchMeant:
    "El repositorio en {url} no tiene ninguna rama «{branch}». ¿Quería decir CONTENT_BRANCH={meant}?",
  hostNotFound:
    "No se encuentra el servidor de {url}. Compruebe la dirección y el DNS de esta máquina. Git dice: {said}",
  hostKeyUnknown:
    "ssh no conoce el servidor de {url}. Añada su clave al ~/.ssh/known_hosts de este usuario (ssh-keyscan la muestra; compárela con la que publica el servidor). Git dice: {said}",
  mayNotRead:
    "El servidor de {url} no permite que este lea el repositorio. Dé a su usuario una clave de despliegue, o un token, que sí pueda. Git dice: {said}",
  noRemoteRepository:
    "No hay ningún repositorio en {url}, o este servidor no puede leerlo. Git dice: {said}",
  otherOwner:
    "El repositorio en {url} pertenece a otro usuario de esta máquina. Asígnelo a este o permítalo: git config --global --add safe.directory PATH Git dice: {said}",
  certificateRefused:
    "No se acepta el certificado de {url}. Compruébelo, y también el reloj de esta máquina. Git dice: {said}",
  hostSilent: "El servidor de {url} no responde. Git dice: {said}",
  cannotFetch: "El repositorio en {url} no se puede recoger. Git dice: {said}",
  lfsPointer: "no es el archivo, sino que dice dónde lo tiene Git LFS",
  lfsPointerRemedy:
    "haga commit del propio archivo: git lfs untrack con su tipo, git add --renormalize y commit",
  symbolicLink: "es un enlace simbólico, que puede llevar a archivos ajenos a los contenidos",
  symbolicLinkRemedy: "haga commit del propio archivo en su lugar",
  submodule: "es un submódulo, cuyos archivos están en otro repositorio",
  submoduleRemedy: "haga commit de sus propios archivos o quítelo de los contenidos",
  nameNoUtf8: "tiene un nombre que no está en UTF-8",
  nameNoUtf8Remedy: "dele otro nombre",
  nameUnusable: "tiene un nombre que no se puede escribir aquí",
  noFolderInCommit:
    "El commit no tiene ninguna carpeta «{folder}». Indique en CONTENT_PATH la carpeta que tiene site.yaml, o quítelo si todo el repositorio son contenidos.",
  withdrawnOnServer: "se retiró en el servidor, y el repositorio aún lo tiene",
  withdrawnOnServerRemedy:
    "retírelo también en el repositorio: npm run desk -- unpublish {address}",
  siteFileElsewhere:
    "No hay ningún site.yaml donde se buscan los contenidos, pero sí en {folders}. Indique en CONTENT_PATH esa carpeta del repositorio.",
  fetchedElsewhere: "Otro proceso está recogiendo los contenidos de esta edición.",
  gitFailed: "Git ha fallado: {why}",
  checkEnded: "El proceso que comprueba los contenidos ha terminado por sí solo ({how}). {said}",
  remoteEmpty: "El repositorio en {url} está vacío. Envíe a él los contenidos (git push).",
  strangeFiles:
    "la carpeta de contenidos, {folder}, tiene archivos que no proceden de CONTENT_REMOTE; llévelos a otro lugar o indique en CONTENT_DIR una carpeta que aún no exista",
  gitTooOld:
    "{version} es demasiado antiguo para CONTENT_REMOTE; instale Git {oldest} o posterior.",
  noGit:
    "CONTENT_REMOTE está definido, y en esta máquina no hay Git. Instálelo (en Debian: apt-get install git) o quite CONTENT_REMOTE.",

  // Repositories
  noBranch:
    "En {repository} no está activa ninguna rama, así que se perdería lo que se publicara. Active una (git switch NAME).",
  noRepository:
    "site.yaml dice «publishing: git», y {contentDir} no está en ningún repositorio de Git. Conviértalo en uno o quite esa línea.",
  repositoryThere: "La carpeta {contentDir} ya está en un repositorio de Git.",
  repositoryMissing:
    "La carpeta {contentDir} no está en ningún repositorio de Git. Cree primero uno.",
  repositoryConnected: "El repositorio ya está conectado.",
  repositoryNotReached: "No se puede usar {address}: {why}",
  repositoryNotEmpty: "El repositorio {address} ya tiene algo dentro. Cree uno vacío, sin README.",
  repositoryNoAddress:
    "«{written}» no es la dirección de un repositorio de Git. Copie la que muestra el servicio.",
  repositoryPassword:
    "La dirección contiene un nombre o una contraseña que aquí podría leer cualquiera. Quítelo y guárdelo en Git (git credential), o use una clave.",
  noRemote:
    "El repositorio {repository} no tiene ningún remoto del que un servidor pueda recoger lo publicado. Añada uno: git remote add origin ADDRESS.",
  serverWithoutGit: "sus contenidos no llegan por Git; inícielo con CONTENT_REMOTE",
  notPublishedYet: "aún no lo ha publicado",
};
