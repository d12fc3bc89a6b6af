import type { EN_OUTPUT } from "../en/output.ts";

/** What the desk's commands print and what they refuse, in Spanish. Words between asterisks are coloured. */
export const ES_OUTPUT: Readonly<Record<keyof typeof EN_OUTPUT, string>> = {
  // The paper
  paperNamed: "Periódico: {name} ({folder})",
  paperAt: "Periódico: {folder}",

  // The desk itself
  portNoNumber: "--port es «{port}»; tiene que ser un número de hasta {largest}",

  // Problems
  severityError: "error",
  severityWarning: "aviso",
  problemAndRemedy: "{message}; {remedy}",

  // What a server does after a change
  noServer: "Los lectores no lo tendrán hasta que funcione uno: «npm start» inicia un servidor.",
  notBuilt: "El sitio aún no se ha compilado: «npm run build» lo compila y «npm start» lo sirve.",
  serverShows:
    "El servidor en {url} lo muestra; {pages, plural, one {# página actualizada} many {# de páginas actualizadas} other {# páginas actualizadas}}.",
  serverShowsAtNew:
    "El servidor en {url} lo muestra en su nueva dirección; {pages, plural, one {# página actualizada} many {# de páginas actualizadas} other {# páginas actualizadas}}.",
  serverKeepsBack:
    "El servidor en {url} lo retiene hasta entonces; {pages, plural, one {# página actualizada} many {# de páginas actualizadas} other {# páginas actualizadas}}.",
  serverServes:
    "El servidor en {url} sirve esta edición; {pages, plural, one {# página actualizada} many {# de páginas actualizadas} other {# páginas actualizadas}}.",
  serverSaysGone:
    "El servidor en {url} dice que ya no existe; {pages, plural, one {# página actualizada} many {# de páginas actualizadas} other {# páginas actualizadas}}.",
  serverHides:
    "El servidor en {url} no lo muestra; {pages, plural, one {# página actualizada} many {# de páginas actualizadas} other {# páginas actualizadas}}.",
  serverShowsUntold:
    "El servidor en {url} lo muestra, aunque no se le ha podido avisar ({failure}).",
  serverShowsAtNewUntold:
    "El servidor en {url} lo muestra en su nueva dirección, aunque no se le ha podido avisar ({failure}).",
  serverKeepsBackUntold:
    "El servidor en {url} lo retiene hasta entonces, aunque no se le ha podido avisar ({failure}).",
  serverServesUntold:
    "El servidor en {url} sirve esta edición, aunque no se le ha podido avisar ({failure}).",
  serverSaysGoneUntold:
    "El servidor en {url} dice que ya no existe, aunque no se le ha podido avisar ({failure}).",
  serverHidesUntold:
    "El servidor en {url} no lo muestra, aunque no se le ha podido avisar ({failure}).",
  // {found} is what the server answers instead, in parentheses
  serverLacks:
    "El servidor en {url} no lo muestra {found}. Compruebe que sirve esta edición, reinícielo y ejecute de nuevo este comando.",
  serverLacksThat:
    "El servidor en {url} no muestra eso {found}. Compruebe que sirve esta edición, reinícielo y ejecute de nuevo este comando.",
  serverLetsOut:
    "El servidor en {url} no lo retiene {found}. Compruebe que sirve esta edición, reinícielo y ejecute de nuevo este comando.",
  serverServesOther:
    "El servidor en {url} no la sirve {found}. Compruebe que sirve esta edición, reinícielo y ejecute de nuevo este comando.",
  serverStillAnswers:
    "El servidor en {url} todavía lo ofrece {found}. Compruebe que sirve esta edición, reinícielo y ejecute de nuevo este comando.",
  serverNotAsked:
    "No se ha podido preguntar al servidor en {url} ({failure}); no se sabe si sus lectores ven el cambio.",
  serverSilent:
    "No se ha podido preguntar al servidor en {url} (no responde); no se sabe si sus lectores ven el cambio.",
  noServerHere: "Aquí no funciona ningún servidor de lectores. {consequence}",
  serverElsewhere:
    "Uno que funcione en otro lugar con esta edición la seguirá desde su próxima petición; si se nombra en BROADSHEET_SERVERS, se le pregunta.",
  editorsServer: "«npm run dev» en {url} es solo para la redacción.",
  editorsServerShows: "«npm run dev» en {url} es solo para la redacción; usted lo ve en {address}.",

  // Search engines
  searchEnginesNotTold:
    "No se ha avisado a los buscadores ni a los servidores de canales, pues ningún servidor ha mostrado el cambio; lo encontrarán por los mapas del sitio y los canales.",
  searchEnginesFailed: "No se ha avisado a los buscadores: {why}.",

  // Gaps between the content folder and the edition
  goneStories: "En el periódico, pero desaparecidos de la carpeta de contenidos ({count})",
  goneIsPublic: "{address}: los lectores lo tienen hasta que se retire o se compile el periódico",
  goneIsScheduled: "{address}: aún aparecería a su hora",
  goneSeemsToBe: "parece que ahora es {file}",
  goneToLead: "para llevar allí a los lectores:",
  goneToTakeAway: "para retirarlo:",
  goneMore: "y {count} más; «npm run desk -- list --json» los muestra todos",
  missingStories: "En la carpeta de contenidos, pero no en el periódico ({count})",
  missingToPublish: "para publicarlo:",
  missingMore: "y {count} más; «npm run build» incorpora de una vez los {all}",

  // npm run dev
  devDrafts: "Borradores: {url}",
  devNoProblems: "Ningún problema en {folder}",

  // init
  initDone: "*Un periódico nuevo:* {name}",
  initWithinProduct:
    "{folder} está en la carpeta del programa, a la que se traen sus versiones. Indique una de fuera, como {better}; no se ha cambiado nada.",
  initNext: "A continuación:",
  initStillWorksOn: "Los comandos de aquí siguen trabajando con {paper}.",
  initNextForNew: "A continuación, para el periódico nuevo:",
  initDesk: "escribir, ver y publicar en el navegador",
  initSite: "compilarlo y servirlo a los lectores",
  initMadeUp: "Inventado, hasta que escriba los suyos en site.yaml: {values}",
  initGoesOn: "{file} continúa a partir de ahí.",
  initFault: "{fault} No se ha creado nada.",
  initNoName: "Un periódico tiene un nombre: {example}. No se ha creado nada.",
  initEnvironment:
    "El periódico con el que trabajan los comandos de esta carpeta; sin este archivo es content/.",

  // new, import
  noLanguage: "«{language}» no es una etiqueta de idioma. Escriba una como en, en-GB o ar.",
  newDone: "*Un borrador nuevo:* {file}",
  newOpenIt: "Ábralo en su editor de texto y escriba; en él se explica cada campo.",
  newSeeIt: "Para verlo mientras escribe:",
  newSeeItAt: "npm run dev y después {url}",
  newStillOpen: "Lo que aún falta:",
  newReady: "Cuando esté listo:",
  newNoHeadline: "Un borrador necesita un titular. Escríbalo entre comillas: {example}",
  slugUnfit:
    "«{slug}» no puede formar parte de una dirección. Use minúsculas, cifras y guiones sencillos.",
  slugUnfitBetter: "«{slug}» no puede formar parte de una dirección. Escriba «{better}».",
  slugNone:
    "De «{headline}» no puede formarse una dirección. Su escritura no tiene una única transcripción en letras latinas. Indique una con --slug, en minúsculas latinas, como --slug dam-opens.",
  importOneStory:
    "--slug y --picture son para un solo artículo; importe los archivos de uno en uno",
  importNext: "A continuación: «npm run dev» lista los borradores en {url}",
  importEmptyFolder:
    "no hay ningún original en la carpeta {folder}; indique un archivo para ver por qué",
  importPaste: "Pegue aquí el original y pulse después Intro y Ctrl+D.",
  importNoSection: "no existe la sección «{section}»; las que hay son {sections}",
  importNoSectionMeant: "no existe la sección «{section}»; ¿quería decir «{meant}»?",
  importSlugUnfit:
    "«{slug}» no puede formar parte de una dirección; use minúsculas, cifras y guiones sencillos",
  importSlugUnfitBetter: "«{slug}» no puede formar parte de una dirección; escriba «{better}»",
  importNoLanguage: "«{language}» no es una etiqueta de idioma; escriba una como en, en-GB o ar",
  importNoPicture: "no existe la imagen {file}; compruebe su nombre",
  importPictureUnreadable: "no se puede leer la imagen {file} ({code})",
  importing: "Importando {bar} {done} de {total}",

  // list
  listDrafts: "Borradores ({count})",
  listScheduled: "Programados ({count})",
  listPublished: "Últimos ({count})",
  listNone: "ninguno",
  listNotCompared: "No se ha comparado con el periódico: {why}.",
  listToSee: "Lo que falta en un artículo:",
  listToPublish: "Para publicar un borrador listo:",
  listToBegin: "Un borrador nuevo:",
  listHeadline: "Titular",
  listEmbargo: "embargado hasta: {time}",
  errorCount: "{count, plural, one {# error} many {# de errores} other {# errores}}",
  warningCount: "{count, plural, one {# aviso} many {# de avisos} other {# avisos}}",
  listReady: "listo",
  listNoNumber: "Escriba un número entero, como 20.",

  // check
  checkClean:
    "{files, plural, one {# archivo comprobado} many {# de archivos comprobados} other {# archivos comprobados}}: *ningún problema*.",
  checkFound:
    "{files, plural, one {# archivo comprobado} many {# de archivos comprobados} other {# archivos comprobados}}: {errors, plural, one {# error} many {# de errores} other {# errores}}, {warnings, plural, one {# aviso} many {# de avisos} other {# avisos}}.",
  checkWhichReady: "Qué borradores están listos para publicarse:",
  checkErrorsFirst: "No se puede publicar nada que tenga un error. Corríjalo y compruebe de nuevo.",
  checkLacking: "Lo que aún falta en un borrador tiene que completarse antes de publicarlo.",
  checkWarningsAlone: "Los avisos no impiden publicar nada.",
  checkWhichRules: "Qué reglas se pueden desactivar:",
  checkOptionalRules:
    "Reglas que se pueden desactivar, en site.yaml o con un motivo en un artículo:",
  checkFixedRules: "Reglas que mantienen íntegra la edición:",

  // preview
  previewOf: "Vista previa de {headline}",
  previewUnanswered:
    "Nadie puede abrir aún su enlace: no ha respondido ningún servidor de lectores.",
  previewEmbargoed: "Embargado hasta {time}: quien reciba el enlace no puede difundirlo antes.",
  previewHeld: "Retenido, no publicar: {why}",
  previewHere: "En esta máquina: {url}",
  previewForYou: "Para usted, mientras escribe: {url}",
  previewExpires: "Caduca: {time}. Quien lo tenga puede leer el artículo.",
  previewStart:
    "Inicie el servidor que responde con «npm start» (después de «npm run build») y ejecute de nuevo este comando.",
  previewDev: "Para ver usted el borrador basta «npm run dev».",
  previewElsewhere: "El enlace, para un servidor que funcione en otro lugar: {url}",
  previewNoTime:
    "«{time}» no es un tiempo durante el que pueda valer un enlace; escriba 30m, 2h o 3d, 7d como máximo.",

  // publish, rename
  published: "*Publicado:* {headline}, con fecha {time}",
  publishedInEdition: "*Incluido en la edición:* {headline}, con fecha {time}",
  publishedInFolder: "*Incluido en la carpeta de contenidos:* {headline}, con fecha {time}",
  scheduled: "*Programado:* {headline}, para {time}",
  scheduledAppears:
    "Aparecerá por sí solo dondequiera que se sirva entonces el periódico. Hasta ese momento nadie puede verlo.",
  updated: "*Actualizado:* {headline}",
  updatedInEdition: "*Incluido en la edición:* {headline}",
  updatedInFolder: "*Incluido en la carpeta de contenidos:* {headline}",
  updatedAt: "El artículo dice: actualizado {time}",
  publishUnchanged:
    "{headline} está en la edición tal como está su archivo; no hay nada que actualizar.",
  publishEmbargoed: "Está embargado hasta {time} (su campo «embargo»): no antes.",
  publishDated: "Lo dice el propio borrador, en «published»; con --at puede elegir otro momento.",
  toBeAt: "estará en {url}",
  toBeAtLater: "estará en {url}, a partir de su hora",
  ledOn: "A los lectores de {address} se los lleva a él.",
  namesNewAddress: "{file} nombra ahora su nueva dirección.",
  nextOtherTime: "Otro momento:",
  nextChange: "Después de un cambio:",
  nextTakeBack: "Para retirarlo:",
  renamed: "*Nombre cambiado:* {file}",
  renamedWordsToo: "También su texto había cambiado. El artículo dice: actualizado {time}",
  renameUnchanged: "{file} ya tiene ese nombre; no hay nada que hacer.",
  renameText: "Para llevar a los lectores un cambio de su texto: {command}",
  renamedDraft:
    "Es un borrador: los lectores no conocen ninguna dirección suya. Los enlaces a su vista previa ya no son válidos.",
  renamedReady: "Cuando esté listo: {command}",
  renameMentions:
    "Estos tienen todavía su dirección anterior; escriba la nueva la próxima vez que los modifique:",

  // renew
  renewFontsMissing:
    "Los tipos de letra que nombra el tema los prepara una compilación: npm run build. Hasta entonces las páginas tienen los del programa.",
  renewed: "*Actualizado:* {edition}",
  renewedInEdition: "*Incluido en la edición:* {edition}",
  editionNumber: "número {number}",
  renewEveryPage: "Ahora todas las páginas muestran algo distinto.",
  renewPages:
    "{count, plural, one {# página muestra ahora algo distinto; todas las demás siguen como están.} many {# de páginas muestran ahora algo distinto; todas las demás siguen como están.} other {# páginas muestran ahora algo distinto; todas las demás siguen como están.}}",
  renewNothing: "La edición ya lo tiene todo tal como está en la carpeta de contenidos.",
  // The kinds of what has changed; {names} are files, addresses or names, or changedMore
  changedPaper: "site.yaml: {names}",
  changedSections: "secciones: {names}",
  changedTopics: "temas: {names}",
  changedAuthors: "autores: {names}",
  changedPages: "páginas: {names}",
  changedPublicFiles: "archivos de public/: {names}",
  addedStories: "artículos nuevos: {names}",
  changedStories: "artículos modificados: {names}",
  removedStories: "artículos que ya no están: {names}",
  oldAddresses: "direcciones anteriores: {names}",
  changedMore: "{names} y {count} más",

  // fetch
  fetchNoServer:
    "Aquí no funciona ningún servidor de lectores. «npm start» con CONTENT_REMOTE recoge los contenidos.",
  fetchNotAsked: "No se le ha podido preguntar: {why}.",
  fetchedLast: "{remote}, recogido por última vez: {time}",
  fetchedLastBranch: "{remote}, rama {branch}, recogido por última vez: {time}",
  fetchedNever: "{remote}, no recogido nunca",
  fetchedNeverBranch: "{remote}, rama {branch}, no recogido nunca",
  fetchPublished: "*Publicado:* {commit} «{subject}» de {author}, edición {edition}",
  fetchRefused: "*Rechazado:* {commit} «{subject}» de {author}. {why}",
  fetchMoreErrors:
    "{count, plural, one {y # error más} many {y # de errores más} other {y # errores más}}",
  fetchFailing: "No se recoge desde {since}: {why}",
  fetchAside:
    "{count, plural, one {# archivo modificado en el servidor, apartado en {folder} ({time})} many {# de archivos modificados en el servidor, apartados en {folder} ({time})} other {# archivos modificados en el servidor, apartados en {folder} ({time})}}",

  // breaking
  breakingSet: "*Última hora:* {text}",
  breakingEnds: "hasta: {time}",
  breakingEndsLeading: "hasta: {time}; lleva a {story}",
  breakingTakenOff: "Se ha quitado.",
  breakingNone: "No había ninguna noticia de última hora.",
  breakingBoth: "Diga qué ha ocurrido, o bien --off, pero no ambas cosas.",
  breakingNoText: "Diga qué ha ocurrido: {example}",
  breakingNoEnd:
    "Diga cuándo termina, pues ninguna noticia es de última hora para siempre: --until 18:30",

  // unpublish
  takenBack: "*Retirado:* {address}",
  takenBackNoFile: "No hay ningún archivo suyo en la carpeta de contenidos.",
  takenBackAlso: "y {address}, que llevaba a él",
  takenBackEverywhere:
    "Dondequiera que se sirva esta edición, su dirección dice que ya no existe (410).",
  takenBackNobody: "Uno que se inicie ahora no tiene el artículo.",
  takenBackCache:
    "Una caché delante del servidor puede seguir mostrándolo un tiempo: vacíela allí.",
  takenBackUnfinished:
    "No se ha podido modificar la carpeta de contenidos ({why}). La próxima compilación traería de vuelta el artículo: resuélvalo y ejecute de nuevo este comando.",
  takenBackMentions: "Estos llevan todavía a él; quítelo de ellos y publíquelos:",
  takenBackReturn: "Para recuperarlo: {command}",
  takenBackInGitToo:
    "Los contenidos llegan por Git. Hasta que el artículo se retire también en el repositorio, no se publica ningún commit que lo tenga: en un clon, {command}, commit y push.",
  takenBackDraftInGitToo:
    "Los contenidos llegan por Git. El próximo commit que tenga el artículo lo trae de vuelta, a no ser que se retire también en el repositorio: en un clon, {command}, commit y push.",

  // backup, restore
  backupWhole:
    "{count, plural, one {*Íntegra:* # archivo de {paper}, copia de {time}} many {*Íntegra:* # de archivos de {paper}, copia de {time}} other {*Íntegra:* # archivos de {paper}, copia de {time}}}",
  backupSaved: "*Guardada:* {file}",
  backupSize:
    "{count, plural, one {# archivo, {size} MB, de {paper}} many {# de archivos, {size} MB, de {paper}} other {# archivos, {size} MB, de {paper}}}",
  backupSecretElsewhere:
    "El secreto es el de BROADSHEET_SECRET, que no está en la copia de seguridad: guárdelo en otro lugar.",
  backupEditionDamaged: "La edición está dañada y se ha omitido; ejecute «npm run build».",
  backupLeftOut:
    "Se ha omitido, pues no es un archivo o ningún otro sistema podría tenerlo: {name}",
  backupDeleted: "Borrada: {name}",
  backupInContent:
    "{file} está en la carpeta de contenidos. No se ha escrito nada; indique con --out un lugar fuera de ella.",
  backupNotOne:
    "{file} ya existe y no es una copia de seguridad. No se ha escrito nada; indique otro archivo con --out.",
  backupNoNumber: "Escriba un número entero, 1 o más, como 14.",
  restored:
    "{count, plural, one {*Restaurado:* # archivo de contenidos de {paper}, tal como estaba: {time}} many {*Restaurados:* # de archivos de contenidos de {paper}, tal como estaban: {time}} other {*Restaurados:* # archivos de contenidos de {paper}, tal como estaban: {time}}}",
  restoredContent: "contenidos: {folder}",
  restoredAside: "lo que había antes: {place}",
  restoredNext: "A continuación: {command} y después npm start.",
  restoredNoSecret:
    "No tiene secreto: defina BROADSHEET_SECRET como estaba, o los enlaces de vista previa dejarán de ser válidos.",

  // upgrade.ts
  upgradeNothing: "Cada archivo está como lo lee esta versión: no hay nada que cambiar.",
  upgradeWould:
    "{count, plural, one {*Se cambiaría # archivo:*} many {*Se cambiarían # de archivos:*} other {*Se cambiarían # archivos:*}}",
  upgradeDone:
    "{count, plural, one {*Se ha cambiado # archivo:*} many {*Se han cambiado # de archivos:*} other {*Se han cambiado # archivos:*}}",
  upgradeNext: "A continuación: {command}.",
  upgradeUnreadable: "{why}. No se ha cambiado nada.",
};
