import type { EN_SYSTEM } from "../en/system.ts";

/** What the report of the check, the settings, the system and the compiler say, in Spanish. */
export const ES_SYSTEM: Readonly<Record<keyof typeof EN_SYSTEM, string>> = {
  // The report
  reportWarnings: "Avisos",
  reportErrors: "Errores",
  reportCount:
    "{errors, plural, one {# error} many {# de errores} other {# errores}}, {warnings, plural, one {# aviso} many {# de avisos} other {# avisos}}",

  // Notes at the head of withdrawn.yaml
  withdrawnFileAbout:
    "Artículos que se han retirado. En estas direcciones se les dice así a los lectores (410).",
  withdrawnFileKeepers: "«npm run desk -- unpublish» y «publish» mantienen esta lista.",

  // The compiler
  compilerFailed:
    "contentlayer no ha compilado lo que la comprobación dejó pasar; le rogamos que lo comunique:",

  // The edition
  contentToBeFixed: "Antes hay que corregir los contenidos de {folder}.",

  // Links to the editor
  editorOpensNothing:
    "BROADSHEET_EDITOR es «{written}», que no abre ningún archivo; escriba uno de estos: {editors}; o una dirección como {example}",

  // Settings
  // deploy/themeFonts.ts
  themeFontUnreadable:
    "El tipo de letra {file} de {name} no se puede leer. Indique otro en site.yaml, en theme: fonts.",
  themeFontNoLetters:
    "El tipo de letra {name} no tiene ninguna de las letras del periódico. Indique otro en site.yaml, en theme: fonts, o ninguno: entonces se usa el del sistema.",
  themeFontNotInstalled:
    "El tipo de letra {name}, que site.yaml indica en theme: fonts, no está instalado. Instálelo: {command}",
  themeFontSlanted:
    "El tipo de letra {name} no tiene letras redondas. Indique otro en site.yaml, en theme: fonts.",
  themeFontHeavy:
    "El tipo de letra {name} ocupa {kilobytes} kB para un solo grosor, más de lo que los lectores deberían esperar. Indique otro en site.yaml, en theme: fonts.",

  workFolderOutside:
    "WORK_DIR es «{written}», que no está dentro de {root}; indique una carpeta de allí, como {example}",
  clockNoInstant:
    'BROADSHEET_NOW es "{written}", que no es un instante; escríbalo como 2014-06-13T12:00:00-04:00',
  settingNoAddress: '{name} es "{written}", que no es una dirección; escríbala como {example}',
  offlineUnknown: 'OFFLINE es "{written}"; escriba on u off, o quítelo',
  siteUrlScheme: '{name} es "{written}"; tiene que empezar por https:// o http://',
  siteUrlPath: '{name} es "{written}"; quite todo lo que sigue al dominio',

  // The repository of the content
  remoteMissing:
    "{name} está definido sin CONTENT_REMOTE; escriba ahí la dirección del repositorio o quite {name}",
  remoteNoAddress:
    'CONTENT_REMOTE es "{written}"; escriba una dirección como https://host/paper.git, ssh://git@host/paper.git, git@host:paper.git o file:///srv/paper.git',
  remotePassword:
    'CONTENT_REMOTE es "{written}", con una contraseña, que ssh no admite; dé al usuario del servidor una clave que pueda leer el repositorio',
  remoteBranch:
    'CONTENT_BRANCH es "{written}", que no puede ser una rama; escriba un nombre como main, o quítelo para que elija el propio remoto',
  remoteFolder:
    'CONTENT_PATH es "{written}"; escriba una carpeta del repositorio, como content, o quítelo si todo él son contenidos',
  remotePoll:
    'CONTENT_POLL es "{written}"; escriba los segundos entre dos consultas, como {seconds}, u off',
  hookSecretShort:
    "CONTENT_HOOK_SECRET es demasiado corto; necesita {least} caracteres o más, como los genera «openssl rand -hex 32»",

  // Settings of servers
  logFormat:
    'LOG_FORMAT es "{written}"; escriba text o json, o quítelo: text en una terminal y json en lo demás',
  accessLog:
    'ACCESS_LOG es "{written}"; escriba 1, o lo que deba tener además: addresses, queries o addresses,queries',
  trustedProxies:
    'TRUSTED_PROXIES es "{written}"; escriba direcciones y redes separadas por comas, como loopback,10.0.0.0/8, o none',
  searchLimit:
    'SEARCH_LIMIT es "{written}"; escriba cuántas búsquedas puede hacer un cliente por minuto, como {searches}, u off',
  metricsPort: 'METRICS_PORT es "{written}"; tiene que ser un número de 1 a 65535',
  metricsPortTaken:
    "METRICS_PORT es {written}, el puerto de los lectores; las métricas necesitan un puerto propio, como METRICS_PORT={free}",
  drainDelay:
    'DRAIN_DELAY es "{written}"; escriba segundos de 0 a {most}, más de lo que tarda el balanceador de carga en volver a pedir /readyz',
  redisUrl:
    "REDIS_URL no es una dirección de Redis; escríbala como redis://127.0.0.1:6379, o rediss://user:password@redis.example:6380 con TLS",

  // Failures of the system
  userNumber: "número {number}",
  diskFull: "El disco está lleno. Libere espacio y ejecute de nuevo el mismo comando.",
  diskFullAt: "El disco está lleno en {path}. Libere espacio y ejecute de nuevo el mismo comando.",
  quotaUsed:
    "Este usuario ha agotado su parte del disco. Libere espacio y ejecute de nuevo el mismo comando.",
  quotaUsedAt:
    "Este usuario ha agotado su parte del disco en {path}. Libere espacio y ejecute de nuevo el mismo comando.",
  fileTooLarge:
    "Un archivo superaría el tamaño que permite este usuario o este disco. Eleve el límite («ulimit -f») y ejecute de nuevo el mismo comando.",
  fileTooLargeAt:
    "Un archivo superaría en {path} el tamaño que permite este usuario o este disco. Eleve el límite («ulimit -f») y ejecute de nuevo el mismo comando.",
  diskUnreliable:
    "No se puede leer o escribir el disco (error de entrada/salida). Revíselo y ejecute de nuevo el mismo comando.",
  diskUnreliableAt:
    "No se puede leer o escribir el disco en {path} (error de entrada/salida). Revíselo y ejecute de nuevo el mismo comando.",
  diskReadOnly:
    "El sistema de archivos es de solo lectura. Móntelo de modo que se pueda escribir, o indique en EDITION_FILE y CONTENT_DIR lugares en los que se pueda.",
  diskReadOnlyAt:
    "El sistema de archivos en {path} es de solo lectura. Móntelo de modo que se pueda escribir, o indique en EDITION_FILE y CONTENT_DIR lugares en los que se pueda.",
  editionReadOnly:
    "Este usuario ({user}) no puede escribir la edición. Asigne su archivo y su carpeta al usuario, o ejecute el comando como aquel al que pertenecen.",
  editionReadOnlyAt:
    "Este usuario ({user}) no puede escribir la edición en {path}. Asigne su archivo y su carpeta al usuario, o ejecute el comando como aquel al que pertenecen.",
  editionNotOpened:
    "No se puede abrir o crear la edición, o el bloqueo que la acompaña. Compruebe que su carpeta existe y que este usuario ({user}) puede escribir en ella.",
  editionNotOpenedAt:
    "No se puede abrir o crear en {path} la edición, o el bloqueo que la acompaña. Compruebe que su carpeta existe y que este usuario ({user}) puede escribir en ella.",
  nothingThere: "No hay nada. Créelo o escriba la ruta de nuevo.",
  nothingThereAt: "No hay nada en {path}. Créelo o escriba la ruta de nuevo.",
  fileForFolder:
    "Una parte de la ruta es un archivo donde tiene que haber una carpeta. Quite el archivo o escriba la ruta de nuevo.",
  fileForFolderAt:
    "Una parte de la ruta {path} es un archivo donde tiene que haber una carpeta. Quite el archivo o escriba la ruta de nuevo.",
  folderForFile:
    "Hay una carpeta donde tiene que haber un archivo. Quítela o escriba la ruta de nuevo.",
  folderForFileAt:
    "Hay una carpeta en {path}, donde tiene que haber un archivo. Quítela o escriba la ruta de nuevo.",
  filesTooMany:
    "Hay demasiados archivos abiertos para abrir otro. Eleve el límite («ulimit -n») y ejecute de nuevo el mismo comando.",
  filesTooManyAt:
    "Hay demasiados archivos abiertos para abrir otro en {path}. Eleve el límite («ulimit -n») y ejecute de nuevo el mismo comando.",
  addressInUse: "Otro programa usa la dirección; termínelo o indique otra dirección.",
  addressInUseAt: "Otro programa usa la dirección en {path}; termínelo o indique otra dirección.",
  portInUse:
    "Otro programa usa el puerto {port}; termínelo o indique otro puerto, como PORT={free}.",
  addressUnknown:
    "Esta máquina no tiene ninguna dirección {address} en la que escuchar. Escriba una que tenga.",
  addressNotFound:
    "Esta máquina no tiene ninguna dirección con ese nombre en la que escuchar. Escriba una que tenga.",
  editionBusy:
    "Otro programa está modificando la edición y no termina. Espere a que lo haga y ejecute de nuevo el mismo comando.",
  editionDamaged:
    "La edición está dañada. Ejecute «npm run build» para escribirla de nuevo a partir de la carpeta de contenidos.",
  editionDamagedAt:
    "La edición en {path} está dañada. Ejecute «npm run build» para escribirla de nuevo a partir de la carpeta de contenidos.",
  portForbidden:
    "Este usuario ({user}) no puede usar el puerto {port}; indique uno superior a 1023, como PORT=3000.",
  forbidden:
    "Este usuario ({user}) no tiene permiso para lo que se pide. Déselo o ejecute el comando como el usuario que lo tiene.",
  forbiddenAt:
    "Este usuario ({user}) no tiene permiso para lo que hay en {path}. Déselo o ejecute el comando como el usuario que lo tiene.",
  forbiddenCall:
    "Este usuario ({user}) no tiene permiso para lo que se pide ({call}). Déselo o ejecute el comando como el usuario que lo tiene.",
  forbiddenCallAt:
    "Este usuario ({user}) no tiene permiso para lo que hay en {path} ({call}). Déselo o ejecute el comando como el usuario que lo tiene.",
  refused:
    "El sistema se niega: {meaning} ({code}). No se sabe nada más; resuélvalo y ejecute de nuevo el mismo comando.",
  refusedAt:
    "El sistema se niega en {path}: {meaning} ({code}). No se sabe nada más; resuélvalo y ejecute de nuevo el mismo comando.",
  refusedCall:
    "El sistema rechaza «{call}»: {meaning} ({code}). No se sabe nada más; resuélvalo y ejecute de nuevo el mismo comando.",
  refusedCallAt:
    "El sistema rechaza «{call}» en {path}: {meaning} ({code}). No se sabe nada más; resuélvalo y ejecute de nuevo el mismo comando.",
};
