import type { EN_ACTIONS } from "../en/actions.ts";

/** What the desk's functions refuse and answer about stories, the front and servers, in Spanish. */
export const ES_ACTIONS: Readonly<Record<keyof typeof EN_ACTIONS, string>> = {
  // Errors that have to be fixed first
  errorsFirst:
    "{count, plural, one {Antes hay que corregir un error.} many {Antes hay que corregir # de errores.} other {Antes hay que corregir # errores.}}",
  errorsFirstEditionKept:
    "{count, plural, one {Antes hay que corregir un error. La edición sigue como estaba.} many {Antes hay que corregir # de errores. La edición sigue como estaba.} other {Antes hay que corregir # errores. La edición sigue como estaba.}}",
  frontErrorsFirst:
    "Antes hay que corregir estos errores. Los lectores tienen la portada que tenían.",
  errorsFirstNothingChanged: "Antes hay que corregir estos errores. No se ha cambiado nada.",
  siteFileFirst: "Antes hay que corregir site.yaml.",

  // Stories and files that are named
  noFileCalledMeant: "No hay nada llamado «{name}» en {contentDir}. ¿Quería decir «{meant}»?",
  noFileCalled:
    "No hay nada llamado «{name}» en {contentDir}. Indique un archivo, una carpeta o un artículo; «npm run desk -- list» muestra los artículos más recientes.",
  noStoryCalled:
    "No hay ningún borrador ni artículo llamado «{argument}». «npm run desk -- list» los nombra todos.",
  noStoryCalledMeant:
    "No hay ningún borrador ni artículo llamado «{argument}»; ¿quería decir {near}? «npm run desk -- list» los nombra todos.",
  storiesCalled: "Hay más de un artículo llamado {argument}. Indique cuál es:\n{names}",

  // Where the editors' server works
  deskLockedAtDesk:
    "Otro comando de la mesa de redacción está modificando todavía este periódico. No se ha hecho nada: espere a que termine e inténtelo de nuevo.",
  paperWithoutSiteFile: "Un periódico sin site.yaml",
  contentRemoteWhileEditing:
    "CONTENT_REMOTE está definido, para un servidor que recoge sus contenidos. «npm run dev» es para contenidos en los que alguien trabaja: quítelo e indique en CONTENT_DIR un clon del repositorio.",
  readersEditionWhileEditing:
    "EDITION_FILE es {edition}, que el servidor en {url} muestra a los lectores: les llegarían los borradores y cada cambio guardado. Quite EDITION_FILE para «npm run dev» o indique otro archivo.",
  contentIsFetched:
    "La carpeta de contenidos, {contentDir}, se mantiene como la tiene su repositorio de Git, así que aquí no se cambia nada. Ejecute «{command}» en un clon del repositorio, y haga después commit y push: el servidor publica lo que supera la comprobación, y «npm run desk -- fetch» dice qué ha hecho.",
  deskLocked:
    "Otro comando de la mesa de redacción está modificando todavía este periódico. No se ha hecho nada: espere a que termine y ejecute de nuevo este.",

  // Embargoes
  publishedUnderEmbargoAtDesk:
    "{file} está embargado hasta {embargo}, así que no se puede publicar con fecha {published}. Publíquelo sin indicar una hora y aparecerá cuando termine el embargo; o, si el embargo se ha levantado, quite «embargo» del archivo.",
  embargoAfterPublished:
    "Los lectores ya tienen {file}, y su embargo, hasta {embargo}, no puede retirarlo. Retírelo con «npm run desk -- unpublish {story}» o quite «embargo» del archivo.",
  publishedUnderEmbargo:
    "{file} está embargado hasta {embargo}, así que no se puede publicar con fecha {published}. Publíquelo sin --at y aparecerá cuando termine el embargo; o, si el embargo se ha levantado, quite «embargo» del archivo.",

  // Former addresses
  storyAtTwoAddresses:
    "Los lectores tienen este artículo en {old} («{headline}»), y su carpeta ya no está ahí. No puede estar en dos direcciones, así que diga antes qué ha de ser de aquella:\n  npm run desk -- rename {old} {slug}\n      lleva a sus lectores a la dirección nueva (lo habitual)\n  npm run desk -- unpublish {old}\n      lo retira; publique después de nuevo {address}\nNo se ha cambiado nada.",
  movedStoryPutOffAtDesk:
    "{file} debe publicarse con fecha {published}, pero los lectores ya tienen el artículo, en {old}, así que no se puede aplazar. Dé a «published» la fecha que tenía y no indique una hora, o retire el artículo con «Retirar». No se ha cambiado nada.",
  movedStoryPutOff:
    "{file} debe publicarse con fecha {published}, pero los lectores ya tienen el artículo, en {old}, así que no se puede aplazar. Dé a «published» la fecha que tenía y quite --at, o retire el artículo con «npm run desk -- unpublish {old}». No se ha cambiado nada.",
  folderTaken: "Ya hay algo en {to}; cambie antes el nombre de la carpeta {from}.",

  // New drafts
  noSection:
    "{count, plural, =1 {No existe la sección «{name}». Solo existe {known}.} other {No existe la sección «{name}». Elija una de estas: {known}.}}",
  noSectionMeant:
    "{count, plural, =1 {No existe la sección «{name}». ¿Quería decir «{meant}»? Solo existe {known}.} other {No existe la sección «{name}». ¿Quería decir «{meant}»? Elija una de estas: {known}.}}",
  noAuthor:
    "{count, plural, =1 {No existe el autor «{name}». Solo existe {known}.} other {No existe el autor «{name}». Elija uno de estos: {known}.}}",
  noAuthorMeant:
    "{count, plural, =1 {No existe el autor «{name}». ¿Quería decir «{meant}»? Solo existe {known}.} other {No existe el autor «{name}». ¿Quería decir «{meant}»? Elija uno de estos: {known}.}}",
  draftTaken:
    "Ya hay un borrador en {draft}. Siga escribiendo ahí o dé otro nombre al nuevo con --slug.",

  // Publishing
  alreadyPublishedAtDesk:
    "{address} ya se ha publicado, así que no se puede aplazar. Publíquelo sin indicar una hora para actualizarlo, o retírelo con «Retirar».",
  timeForms:
    "Escriba «now», una hora como «18:30», «mañana 6:00» o «viernes 18:30», «dentro de 20 minutos», un día y una hora como «2014-06-13 18:30» (según los relojes del periódico), o un instante como «2014-06-13T18:30:00-04:00».",
  frontPublishedSince:
    "Desde entonces la portada se ha vuelto a publicar. No se ha deshecho nada; modifique la portada como la quiera y publíquela.",
  storyFolderTaken:
    "Ya hay un artículo en {to}. Dé otro nombre a {from}, que pasará a ser el final de su dirección. No se ha cambiado nada.",
  alreadyPublished:
    "{address} ya se ha publicado, así que no se puede aplazar. Publíquelo sin --at para actualizarlo, o retírelo con «npm run desk -- unpublish {story}».",
  noDay: "«{date}» no es un día del calendario. {forms}",
  dayWithoutTime: "«{time}» nombra un día sin hora. {forms}",
  noPublishingTime: "«{time}» no es un momento en el que publicar. {forms}",

  // Renaming
  noAddressEnd:
    "«{name}» no puede ser el final de una dirección. Use minúsculas latinas, cifras y guiones sencillos. No se ha cambiado nada.",
  noAddressEndBetter:
    "«{name}» no puede ser el final de una dirección. Escriba «{better}». El día que lo precede es el de «published». No se ha cambiado nada.",
  newNameTaken: "Ya hay algo en {to}: elija otro nombre. No se ha cambiado nada.",
  noHeir:
    "La carpeta de {old} ha desaparecido, y no hay ningún artículo llamado {slug} en el que haya podido convertirse. Devuelva la carpeta a su lugar para cambiarle el nombre, o retire el artículo: npm run desk -- unpublish {old}",
  heirIsAnother:
    "{address} es otro artículo. Para llevar allí a los lectores de {old}, escriba «redirectFrom: [{old}]» en {file} y publique {address}; para decir que el artículo ya no existe: npm run desk -- unpublish {old}",

  // Servers that readers have
  serverAnswered: "respondió {status}",
  servedEdition: "edición {served}, no {wanted}",
  ledTo: "{status} a {target}",
  nothingAnswersThere: "allí no responde nada",
  noAnswerWithin: "no respondió en {seconds} segundos",
  cannotBeReached: "no se puede acceder a él: {code}",
  serverOfAnotherSecret:
    "tiene otro secreto; ¿usan ambos el mismo archivo de edición y el mismo BROADSHEET_SECRET?",
  serverOfAnotherVersion: "es de otra versión; reinícielo",
  serverOfAnotherEdition: "sirve otra edición",

  // Pictures
  pictureUnusable: "No se puede usar {name}: {why}. No se ha guardado nada.",
  noPicture: "no es una imagen que se pueda leer",
  pictureNotShown: "es un archivo {format}; guárdelo como JPEG, PNG, WebP, AVIF o GIF",

  // Breaking news and links to drafts
  breakingDraft:
    "{story} es un borrador, que los lectores no pueden abrir. Publíquelo antes: npm run desk -- publish {story}",
  breakingOver: "Habría terminado antes de empezar: {until}.",
  linkTooLong: "Un enlace vale una semana como máximo. Elija un tiempo más corto.",
  nothingAnswersAt: "Nada responde en {url}.",
  serverKnowsNoLink:
    "El servidor en {url} no lo conoce ({answer}): debe tener la misma carpeta de contenidos, la misma edición y el mismo secreto.",
  linkToPublished:
    "Está publicado, así que cualquiera puede leerlo: {site}{address}. Para llevar un cambio a los lectores: npm run desk -- publish {address}",

  // Copies of stories
  fieldsOfCopyUnreadable:
    "No se pueden leer los campos de la cabecera de {file}, así que no se sabe cuáles puede conservar el duplicado. Corríjalos antes.",

  // Taking stories back
  withdrawnToDraft:
    "{address} ya se ha retirado: así se les dice a los lectores (410), y {draft} vuelve a ser un borrador. No queda nada por hacer.",
  withdrawnAlready:
    "{address} ya se ha retirado: así se les dice a los lectores (410). No queda nada por hacer.",
  draftNeverSeen: "{draft} es un borrador: los lectores no lo han visto nunca.",
  addressIsOld:
    "{address} es una dirección anterior y lleva a {target}. Para retirar el artículo: npm run desk -- unpublish {target}",
  addressOfFile:
    "{address} no es un artículo: lo genera {file}. Quite ese archivo y compile: npm run build",
  onAnotherSite:
    "{argument} está en otro sitio: este periódico está en {own}. Indique el artículo por su dirección aquí o por su ruta, como /2014/06/13/dam-opens.",
  changedInSameLines:
    "Desde entonces {file} se ha modificado en las mismas líneas. No se ha deshecho nada; modifique el texto como lo quiera o recupere un estado anterior.",
  storyMovedSince:
    "Desde entonces el artículo ha cambiado de lugar. No se ha deshecho nada; búsquelo en la lista de artículos.",
  throwAwayPublished:
    "Este artículo está publicado o programado. Retírelo antes; entonces podrá desechar su borrador.",
  notThrownAway:
    "Este artículo no está en la papelera: ya se ha recuperado, o han pasado sus 30 días.",
  listUnreadable: "No se puede leer {file}, así que no se puede añadir nada.",

  // Lists
  quoted: "«{name}»",
  andAnother: "{one} y {other}",
};
