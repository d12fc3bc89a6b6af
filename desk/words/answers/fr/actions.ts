import type { EN_ACTIONS } from "../en/actions.ts";

/** What the desk's functions refuse and answer about stories, the front and servers, in French. */
export const FR_ACTIONS: Readonly<Record<keyof typeof EN_ACTIONS, string>> = {
  // Errors that have to be fixed first
  errorsFirst:
    "{count, plural, one {Il faut d’abord corriger # erreur.} many {Il faut d’abord corriger # d’erreurs.} other {Il faut d’abord corriger # erreurs.}}",
  errorsFirstEditionKept:
    "{count, plural, one {Il faut d’abord corriger # erreur. L’édition est restée telle quelle.} many {Il faut d’abord corriger # d’erreurs. L’édition est restée telle quelle.} other {Il faut d’abord corriger # erreurs. L’édition est restée telle quelle.}}",
  frontErrorsFirst: "Il faut d’abord corriger ces erreurs. Les lecteurs ont la une qu’ils avaient.",
  errorsFirstNothingChanged: "Il faut d’abord corriger ces erreurs. Rien n’a été modifié.",
  siteFileFirst: "site.yaml doit d’abord être corrigé.",

  // Stories and files that are named
  noFileCalledMeant:
    "Rien ne s’appelle « {name} » dans {contentDir}. Vouliez-vous dire « {meant} » ?",
  noFileCalled:
    "Rien ne s’appelle « {name} » dans {contentDir}. Indiquez un fichier, un dossier ou un article ; « npm run desk -- list » affiche les articles les plus récents.",
  noStoryCalled:
    "Aucun brouillon ni article ne s’appelle « {argument} ». « npm run desk -- list » les nomme tous.",
  noStoryCalledMeant:
    "Aucun brouillon ni article ne s’appelle « {argument} » ; vouliez-vous dire {near} ? « npm run desk -- list » les nomme tous.",
  storiesCalled:
    "Plusieurs articles s’appellent {argument}. Indiquez celui que vous voulez :\n{names}",

  // Where the editors' server works
  deskLockedAtDesk:
    "Une autre commande du desk est encore en train de modifier ce journal. Rien n’a été fait : attendez qu’elle ait terminé, puis réessayez.",
  paperWithoutSiteFile: "Un journal sans site.yaml",
  contentRemoteWhileEditing:
    "CONTENT_REMOTE est défini, pour un serveur qui va chercher ses contenus. « npm run dev » est pour des contenus sur lesquels quelqu’un travaille : omettez-le, et indiquez un clone du dépôt dans CONTENT_DIR.",
  readersEditionWhileEditing:
    "EDITION_FILE vaut {edition}, que le serveur {url} montre aux lecteurs : les brouillons et chaque enregistrement leur arriveraient. Omettez EDITION_FILE pour « npm run dev », ou indiquez un autre fichier.",
  contentIsFetched:
    "Le dossier des contenus, {contentDir}, est tenu tel que son dépôt Git le contient ; rien n’est donc modifié ici. Lancez « {command} » dans un clone du dépôt, puis commit et push : le serveur publie ce qui passe la vérification, et « npm run desk -- fetch » dit ce qu’il a fait.",
  deskLocked:
    "Une autre commande du desk est encore en train de modifier ce journal. Rien n’a été fait : attendez qu’elle ait terminé, puis relancez celle-ci.",

  // Embargoes
  publishedUnderEmbargoAtDesk:
    "{file} est sous embargo (fin : {embargo}) et ne peut donc pas être publié à cette date : {published}. Publiez-le sans date, et il paraîtra à la fin de l’embargo ; ou, si l’embargo a été levé, ôtez « embargo » du fichier.",
  embargoAfterPublished:
    "Les lecteurs ont déjà {file}, et son embargo (fin : {embargo}) ne peut pas le leur reprendre. Retirez-le avec « npm run desk -- unpublish {story} », ou ôtez « embargo » du fichier.",
  publishedUnderEmbargo:
    "{file} est sous embargo (fin : {embargo}) et ne peut donc pas être publié à cette date : {published}. Publiez-le sans --at, et il paraîtra à la fin de l’embargo ; ou, si l’embargo a été levé, ôtez « embargo » du fichier.",

  // Former addresses
  storyAtTwoAddresses:
    "Les lecteurs ont cet article à l’adresse {old} (« {headline} »), et son dossier n’y est plus. Il ne peut pas avoir deux adresses ; dites donc d’abord ce que devient celle-là :\n  npm run desk -- rename {old} {slug}\n      mène ses lecteurs à la nouvelle adresse (c’est le cas habituel)\n  npm run desk -- unpublish {old}\n      l’enlève ; publiez ensuite {address} de nouveau\nRien n’a été modifié.",
  movedStoryPutOffAtDesk:
    "{file} doit être publié à cette date : {published}, mais les lecteurs ont déjà l’article, à l’adresse {old}, et il ne peut donc pas être remis à plus tard. Donnez à « published » la date qu’il avait et n’indiquez pas de date, ou retirez l’article avec « Retirer ». Rien n’a été modifié.",
  movedStoryPutOff:
    "{file} doit être publié à cette date : {published}, mais les lecteurs ont déjà l’article, à l’adresse {old}, et il ne peut donc pas être remis à plus tard. Donnez à « published » la date qu’il avait et omettez --at, ou retirez l’article avec « npm run desk -- unpublish {old} ». Rien n’a été modifié.",
  folderTaken:
    "Il y a déjà quelque chose à l’emplacement {to} ; renommez d’abord le dossier {from}.",

  // New drafts
  noSection:
    "{count, plural, =1 {Il n’y a pas de rubrique « {name} ». Il n’y a que {known}.} other {Il n’y a pas de rubrique « {name} ». Choisissez parmi {known}.}}",
  noSectionMeant:
    "{count, plural, =1 {Il n’y a pas de rubrique « {name} ». Vouliez-vous dire « {meant} » ? Il n’y a que {known}.} other {Il n’y a pas de rubrique « {name} ». Vouliez-vous dire « {meant} » ? Choisissez parmi {known}.}}",
  noAuthor:
    "{count, plural, =1 {Il n’y a pas d’auteur « {name} ». Il n’y a que {known}.} other {Il n’y a pas d’auteur « {name} ». Choisissez parmi {known}.}}",
  noAuthorMeant:
    "{count, plural, =1 {Il n’y a pas d’auteur « {name} ». Vouliez-vous dire « {meant} » ? Il n’y a que {known}.} other {Il n’y a pas d’auteur « {name} ». Vouliez-vous dire « {meant} » ? Choisissez parmi {known}.}}",
  draftTaken:
    "Il y a déjà un brouillon à l’emplacement {draft}. Continuez à y écrire, ou donnez un autre nom au nouveau avec --slug.",

  // Publishing
  alreadyPublishedAtDesk:
    "{address} a déjà été publié et ne peut donc pas être remis à plus tard. Publiez-le sans date pour l’actualiser, ou retirez-le avec « Retirer ».",
  timeForms:
    "Écrivez « now », une heure comme « 18:30 », « demain 6:00 » ou « vendredi 18:30 », « dans 20 minutes », un jour et une heure comme « 2014-06-13 18:30 » (à l’heure du journal), ou un instant comme « 2014-06-13T18:30:00-04:00 ».",
  frontPublishedSince:
    "La une a été publiée une fois de plus entre-temps. Rien n’a été défait ; modifiez la une comme vous la voulez et publiez-la.",
  storyFolderTaken:
    "Il y a déjà un article à l’emplacement {to}. Donnez à {from} un autre nom, qui deviendra la fin de son adresse. Rien n’a été modifié.",
  alreadyPublished:
    "{address} a déjà été publié et ne peut donc pas être remis à plus tard. Publiez-le sans --at pour l’actualiser, ou retirez-le avec « npm run desk -- unpublish {story} ».",
  noDay: "« {date} » n’est pas un jour du calendrier. {forms}",
  dayWithoutTime: "« {time} » indique un jour sans heure. {forms}",
  noPublishingTime: "« {time} » n’est pas une date à laquelle publier. {forms}",

  // Renaming
  noAddressEnd:
    "« {name} » ne peut pas être la fin d’une adresse. Employez des minuscules latines, des chiffres et des traits d’union simples. Rien n’a été modifié.",
  noAddressEndBetter:
    "« {name} » ne peut pas être la fin d’une adresse. Écrivez « {better} ». Le jour qui précède est celui de « published ». Rien n’a été modifié.",
  newNameTaken:
    "Il y a déjà quelque chose à l’emplacement {to} : choisissez un autre nom. Rien n’a été modifié.",
  noHeir:
    "Le dossier de {old} a disparu, et il n’y a pas d’article nommé {slug} qu’il aurait pu devenir. Remettez le dossier en place pour le renommer, ou enlevez l’article : npm run desk -- unpublish {old}",
  heirIsAnother:
    "{address} est un autre article. Pour y mener les lecteurs de {old}, écrivez « redirectFrom: [{old}] » dans {file} et publiez {address} ; pour dire que l’article a disparu : npm run desk -- unpublish {old}",

  // Servers that readers have
  serverAnswered: "il a répondu {status}",
  servedEdition: "édition {served}, et non {wanted}",
  ledTo: "{status} vers {target}",
  nothingAnswersThere: "rien n’y répond",
  noAnswerWithin: "il n’a pas répondu en {seconds} secondes",
  cannotBeReached: "il est injoignable : {code}",
  serverOfAnotherSecret:
    "il a un autre secret ; les deux emploient-ils le même fichier d’édition et le même BROADSHEET_SECRET ?",
  serverOfAnotherVersion: "il est d’une autre version ; redémarrez-le",
  serverOfAnotherEdition: "il sert une autre édition",

  // Pictures
  pictureUnusable: "{name} ne peut pas être utilisé : {why}. Rien n’a été enregistré.",
  noPicture: "ce n’est pas une image lisible",
  pictureNotShown: "c’est un fichier {format} ; enregistrez-le en JPEG, PNG, WebP, AVIF ou GIF",

  // Breaking news and links to drafts
  breakingDraft:
    "{story} est un brouillon, que les lecteurs ne peuvent pas ouvrir. Publiez-le d’abord : npm run desk -- publish {story}",
  breakingOver: "Elle aurait pris fin avant de commencer : {until}.",
  linkTooLong: "Un lien vaut une semaine au plus. Choisissez une durée plus courte.",
  nothingAnswersAt: "Rien ne répond à l’adresse {url}.",
  serverKnowsNoLink:
    "Le serveur {url} ne le connaît pas ({answer}) : il lui faut le même dossier des contenus, la même édition et le même secret.",
  linkToPublished:
    "Il est publié, et chacun peut donc le lire : {site}{address}. Pour livrer une modification aux lecteurs : npm run desk -- publish {address}",

  // Copies of stories
  fieldsOfCopyUnreadable:
    "Les champs en tête de {file} ne peuvent pas être lus ; on ne sait donc pas lesquels la copie peut garder. Corrigez-les d’abord.",

  // Taking stories back
  withdrawnToDraft:
    "{address} a déjà été retiré : les lecteurs l’apprennent (410), et {draft} est de nouveau un brouillon. Il ne reste rien à faire.",
  withdrawnAlready:
    "{address} a déjà été retiré : les lecteurs l’apprennent (410). Il ne reste rien à faire.",
  draftNeverSeen: "{draft} est un brouillon : les lecteurs ne l’ont jamais vu.",
  addressIsOld:
    "{address} est une ancienne adresse et mène à {target}. Pour retirer l’article : npm run desk -- unpublish {target}",
  addressOfFile:
    "{address} n’est pas un article : cette page vient de {file}. Enlevez ce fichier et construisez : npm run build",
  onAnotherSite:
    "{argument} est sur un autre site : ce journal est à l’adresse {own}. Indiquez l’article par son adresse là-bas, ou par son chemin, comme /2014/06/13/dam-opens.",
  changedInSameLines:
    "{file} a été modifié entre-temps, aux mêmes lignes. Rien n’a été défait ; modifiez le texte comme vous le voulez, ou rétablissez-en un état antérieur.",
  storyMovedSince:
    "L’article a été déplacé entre-temps. Rien n’a été défait ; cherchez-le dans la liste des articles.",
  throwAwayPublished:
    "Cet article est publié ou programmé. Retirez-le d’abord ; son brouillon pourra ensuite être jeté.",
  notThrownAway:
    "Cet article n’est pas parmi ceux qui ont été jetés : il a déjà été récupéré, ou ses 30 jours sont passés.",
  listUnreadable: "{file} ne peut pas être lu ; rien ne peut donc y être ajouté.",

  // Lists
  quoted: "« {name} »",
  andAnother: "{one} et {other}",
};
