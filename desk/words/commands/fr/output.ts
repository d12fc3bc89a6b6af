import type { EN_OUTPUT } from "../en/output.ts";

/** What the desk's commands print and what they refuse, in French. Words between asterisks are coloured. */
export const FR_OUTPUT: Readonly<Record<keyof typeof EN_OUTPUT, string>> = {
  // paperLine.ts
  paperNamed: "Journal : {name} ({folder})",
  paperAt: "Journal : {folder}",

  // runDesk.ts
  portNoNumber: "--port vaut « {port} » ; il faut un nombre jusqu’à {largest}",

  // terminal.ts
  severityError: "erreur",
  severityWarning: "avertissement",
  problemAndRemedy: "{message} ; {remedy}",

  // commandOutput.ts: what a server does after a change
  noServer:
    "Les lecteurs ne l’ont pas tant qu’aucun serveur ne tourne : « npm start » en lance un.",
  notBuilt:
    "Le site n’a pas encore été construit : « npm run build » le construit, « npm start » le sert.",
  serverShows:
    "Le serveur {url} l’affiche ; {pages, plural, one {# page refaite} many {# de pages refaites} other {# pages refaites}}.",
  serverShowsAtNew:
    "Le serveur {url} l’affiche à sa nouvelle adresse ; {pages, plural, one {# page refaite} many {# de pages refaites} other {# pages refaites}}.",
  serverKeepsBack:
    "Le serveur {url} le retient d’ici là ; {pages, plural, one {# page refaite} many {# de pages refaites} other {# pages refaites}}.",
  serverServes:
    "Le serveur {url} sert cette édition ; {pages, plural, one {# page refaite} many {# de pages refaites} other {# pages refaites}}.",
  serverSaysGone:
    "Le serveur {url} dit qu’il a disparu ; {pages, plural, one {# page refaite} many {# de pages refaites} other {# pages refaites}}.",
  serverHides:
    "Le serveur {url} ne l’affiche pas ; {pages, plural, one {# page refaite} many {# de pages refaites} other {# pages refaites}}.",
  serverShowsUntold:
    "Le serveur {url} l’affiche, bien qu’il n’ait pas pu être prévenu ({failure}).",
  serverShowsAtNewUntold:
    "Le serveur {url} l’affiche à sa nouvelle adresse, bien qu’il n’ait pas pu être prévenu ({failure}).",
  serverKeepsBackUntold:
    "Le serveur {url} le retient d’ici là, bien qu’il n’ait pas pu être prévenu ({failure}).",
  serverServesUntold:
    "Le serveur {url} sert cette édition, bien qu’il n’ait pas pu être prévenu ({failure}).",
  serverSaysGoneUntold:
    "Le serveur {url} dit qu’il a disparu, bien qu’il n’ait pas pu être prévenu ({failure}).",
  serverHidesUntold:
    "Le serveur {url} ne l’affiche pas, bien qu’il n’ait pas pu être prévenu ({failure}).",
  // {found} is what the server answers instead, in parentheses
  serverLacks:
    "Le serveur {url} ne l’affiche pas {found}. Assurez-vous qu’il sert cette édition, redémarrez-le et relancez cette commande.",
  serverLacksThat:
    "Le serveur {url} n’affiche pas cela {found}. Assurez-vous qu’il sert cette édition, redémarrez-le et relancez cette commande.",
  serverLetsOut:
    "Le serveur {url} ne le retient pas {found}. Assurez-vous qu’il sert cette édition, redémarrez-le et relancez cette commande.",
  serverServesOther:
    "Le serveur {url} ne la sert pas {found}. Assurez-vous qu’il sert cette édition, redémarrez-le et relancez cette commande.",
  serverStillAnswers:
    "Le serveur {url} y répond toujours {found}. Assurez-vous qu’il sert cette édition, redémarrez-le et relancez cette commande.",
  serverNotAsked:
    "Le serveur {url} n’a pas pu être interrogé ({failure}) ; on ne sait donc pas si les lecteurs y voient la modification.",
  serverSilent:
    "Le serveur {url} n’a pas pu être interrogé (il ne répond pas) ; on ne sait donc pas si les lecteurs y voient la modification.",
  noServerHere: "Aucun serveur des lecteurs ne tourne ici. {consequence}",
  serverElsewhere:
    "Un serveur qui tourne ailleurs avec cette édition la suit dès la prochaine requête ; nommé dans BROADSHEET_SERVERS, il est interrogé.",
  editorsServer: "« npm run dev » à l’adresse {url} n’est que pour les rédacteurs.",
  editorsServerShows:
    "« npm run dev » à l’adresse {url} n’est que pour les rédacteurs ; vous le voyez à l’adresse {address}.",

  // notifySearchEngines.ts
  searchEnginesNotTold:
    "Les moteurs de recherche et les hubs des flux n’ont pas été prévenus, puisqu’aucun serveur n’a affiché la modification ; ils la trouvent par les plans du site et les flux.",
  searchEnginesFailed: "Les moteurs de recherche n’ont pas été prévenus : {why}.",

  // editionGaps.ts
  goneStories: "Dans le journal, mais disparus du dossier des contenus ({count})",
  goneIsPublic:
    "{address} : les lecteurs l’ont jusqu’à ce qu’il soit retiré ou que le journal soit construit",
  goneIsScheduled: "{address} : il paraîtrait encore à son heure",
  goneSeemsToBe: "il semble être maintenant {file}",
  goneToLead: "pour y mener les lecteurs :",
  goneToTakeAway: "pour l’enlever :",
  goneMore: "et {count} de plus ; « npm run desk -- list --json » les donne tous",
  missingStories: "Dans le dossier des contenus, mais pas dans le journal ({count})",
  missingToPublish: "pour le publier :",
  missingMore: "et {count} de plus ; « npm run build » y fait entrer les {all} d’un coup",

  // dev.ts
  devDrafts: "Brouillons : {url}",
  devNoProblems: "Aucun problème dans {folder}",

  // init.ts
  initDone: "*Un nouveau journal :* {name}",
  initWithinProduct:
    "{folder} se trouve dans le dossier du logiciel, où arrivent les nouvelles versions. Indiquez-en un en dehors, comme {better} ; rien n’a été modifié.",
  initNext: "Ensuite :",
  initStillWorksOn: "Les commandes d’ici continuent de porter sur {paper}.",
  initNextForNew: "Ensuite, pour le nouveau journal :",
  initDesk: "écrire, voir et publier dans le navigateur",
  initSite: "le construire et le servir aux lecteurs",
  initMadeUp: "Inventé, en attendant que vous écriviez les vôtres dans site.yaml : {values}",
  initGoesOn: "{file} donne la suite.",
  initFault: "{fault} Rien n’a été créé.",
  initNoName: "Un journal a un nom : {example}. Rien n’a été créé.",
  initEnvironment:
    "Le journal sur lequel portent les commandes de ce dossier ; sans ce fichier, c’est content/.",

  // new.ts, import.ts
  noLanguage: "« {language} » n’est pas un code de langue. Écrivez-en un comme en, en-GB ou ar.",
  newDone: "*Un nouveau brouillon :* {file}",
  newOpenIt: "Ouvrez-le dans votre éditeur de texte et écrivez ; chaque champ y est expliqué.",
  newSeeIt: "Pour le voir pendant que vous écrivez :",
  newSeeItAt: "npm run dev, puis {url}",
  newStillOpen: "Ce qui reste à faire :",
  newReady: "Quand il est prêt :",
  newNoHeadline: "Un brouillon a besoin d’un titre. Écrivez-le entre guillemets : {example}",
  slugUnfit:
    "« {slug} » ne peut pas figurer dans une adresse. Employez des minuscules, des chiffres et des traits d’union simples.",
  slugUnfitBetter: "« {slug} » ne peut pas figurer dans une adresse. Écrivez « {better} ».",
  slugNone:
    "Aucune adresse ne peut être tirée de « {headline} ». Son écriture n’a pas une seule façon d’être rendue en lettres latines. Donnez-en une avec --slug, en minuscules latines, comme --slug dam-opens.",
  importOneStory: "--slug et --picture sont pour un seul article ; importez les fichiers un par un",
  importNext: "Ensuite : « npm run dev » affiche la liste des brouillons à l’adresse {url}",
  importEmptyFolder:
    "il n’y a pas de copie dans le dossier {folder} ; indiquez un fichier pour savoir pourquoi",
  importPaste: "Collez la copie ici, puis appuyez sur Entrée et Ctrl+D.",
  importNoSection: "il n’y a pas de rubrique « {section} » ; il y a {sections}",
  importNoSectionMeant: "il n’y a pas de rubrique « {section} » ; vouliez-vous dire « {meant} » ?",
  importSlugUnfit:
    "« {slug} » ne peut pas figurer dans une adresse ; employez des minuscules, des chiffres et des traits d’union simples",
  importSlugUnfitBetter: "« {slug} » ne peut pas figurer dans une adresse ; écrivez « {better} »",
  importNoLanguage:
    "« {language} » n’est pas un code de langue ; écrivez-en un comme en, en-GB ou ar",
  importNoPicture: "il n’y a pas d’image {file} ; contrôlez son nom",
  importPictureUnreadable: "l’image {file} ne peut pas être lue ({code})",
  importing: "Importation {bar} {done} sur {total}",

  // list.ts
  listDrafts: "Brouillons ({count})",
  listScheduled: "Programmés ({count})",
  listPublished: "Derniers publiés ({count})",
  listNone: "aucun",
  listNotCompared: "Pas comparé avec le journal : {why}.",
  listToSee: "Ce qui reste à faire pour un article :",
  listToPublish: "Pour publier un brouillon prêt :",
  listToBegin: "Un nouveau brouillon :",
  listHeadline: "Titre",
  listEmbargo: "fin de l’embargo : {time}",
  errorCount: "{count, plural, one {# erreur} many {# d’erreurs} other {# erreurs}}",
  warningCount:
    "{count, plural, one {# avertissement} many {# d’avertissements} other {# avertissements}}",
  listReady: "prêt",
  listNoNumber: "Écrivez un nombre entier, comme 20.",

  // check.ts
  checkClean:
    "{files, plural, one {# fichier vérifié} many {# de fichiers vérifiés} other {# fichiers vérifiés}} : *aucun problème*.",
  checkFound:
    "{files, plural, one {# fichier vérifié} many {# de fichiers vérifiés} other {# fichiers vérifiés}} : {errors, plural, one {# erreur} many {# d’erreurs} other {# erreurs}}, {warnings, plural, one {# avertissement} many {# d’avertissements} other {# avertissements}}.",
  checkWhichReady: "Quels brouillons sont prêts à être publiés :",
  checkErrorsFirst:
    "Rien de ce qui a une erreur ne peut être publié. Corrigez-la et vérifiez de nouveau.",
  checkLacking: "Ce qui manque encore à un brouillon doit être rempli avant la publication.",
  checkWarningsAlone: "Les avertissements n’empêchent aucune publication.",
  checkWhichRules: "Quelles règles peuvent être désactivées :",
  checkOptionalRules:
    "Règles qui peuvent être désactivées, dans site.yaml ou, avec une raison, dans un seul article :",
  checkFixedRules: "Règles qui préservent l’intégrité de l’édition :",

  // preview.ts
  previewOf: "Aperçu : {headline}",
  previewUnanswered:
    "Personne ne peut encore ouvrir son lien : aucun serveur des lecteurs n’a répondu.",
  previewEmbargoed:
    "Fin de l’embargo : {time}. Quiconque reçoit le lien ne doit rien en diffuser avant.",
  previewHeld: "En attente, à ne pas publier : {why}",
  previewHere: "Sur cette machine : {url}",
  previewForYou: "Pour vous, pendant que vous écrivez : {url}",
  previewExpires: "Fin de validité : {time}. Quiconque a le lien peut lire l’article.",
  previewStart:
    "Lancez avec « npm start » le serveur qui y répond (après « npm run build »), puis relancez cette commande.",
  previewDev: "Pour voir vous-même le brouillon, « npm run dev » suffit.",
  previewElsewhere: "Le lien, pour un serveur qui tourne ailleurs : {url}",
  previewNoTime:
    "« {time} » n’est pas une durée pour laquelle un lien peut valoir ; écrivez 30m, 2h ou 3d, 7d au plus.",

  // publish.ts, rename.ts
  published: "*Publié :* {headline}, en date du {time}",
  publishedInEdition: "*Mis dans l’édition :* {headline}, en date du {time}",
  publishedInFolder: "*Mis dans le dossier des contenus :* {headline}, en date du {time}",
  scheduled: "*Programmé :* {headline}. Parution : {time}",
  scheduledAppears:
    "Il paraîtra de lui-même partout où le journal sera servi à ce moment. D’ici là, personne ne peut le voir.",
  updated: "*Mis à jour :* {headline}",
  updatedInEdition: "*Mis dans l’édition :* {headline}",
  updatedInFolder: "*Mis dans le dossier des contenus :* {headline}",
  updatedAt: "L’article indique la date de sa mise à jour : {time}",
  publishUnchanged:
    "{headline} est dans l’édition tel que son fichier ; il n’y a rien à actualiser.",
  publishEmbargoed: "Fin de son embargo (champ « embargo ») : {time}. Pas avant.",
  publishDated:
    "Le brouillon le dit lui-même, dans « published » ; avec --at, vous choisissez une autre date.",
  toBeAt: "sera à l’adresse {url}",
  toBeAtLater: "sera à l’adresse {url}, dès son heure",
  ledOn: "Les lecteurs de {address} y sont menés.",
  namesNewAddress: "{file} porte maintenant sa nouvelle adresse.",
  nextOtherTime: "Une autre date :",
  nextChange: "Après une modification :",
  nextTakeBack: "Pour le retirer :",
  renamed: "*Renommé :* {file}",
  renamedWordsToo:
    "Ses mots avaient changé aussi. L’article indique la date de sa mise à jour : {time}",
  renameUnchanged: "{file} a déjà ce nom ; il n’y a rien à faire.",
  renameText: "Pour livrer aux lecteurs une modification de son texte : {command}",
  renamedDraft:
    "C’est un brouillon : les lecteurs n’en connaissent aucune adresse. Les liens vers un aperçu ne sont plus valables.",
  renamedReady: "Quand il est prêt : {command}",
  renameMentions:
    "Ces fichiers portent encore son ancienne adresse ; écrivez la nouvelle quand vous les modifierez :",

  // renew.ts
  renewFontsMissing:
    "Les polices que nomme le thème sont préparées par une construction : npm run build. D’ici là, les pages ont celles du logiciel.",
  renewed: "*Actualisé :* {edition}",
  renewedInEdition: "*Mis dans l’édition :* {edition}",
  editionNumber: "numéro {number}",
  renewEveryPage: "Chaque page montre maintenant autre chose.",
  renewPages:
    "{count, plural, one {# page montre maintenant autre chose ; toutes les autres restent telles qu’elles sont.} many {# de pages montrent maintenant autre chose ; toutes les autres restent telles qu’elles sont.} other {# pages montrent maintenant autre chose ; toutes les autres restent telles qu’elles sont.}}",
  renewNothing: "L’édition a déjà tout ce qui est dans le dossier des contenus.",
  // The kinds of what has changed; {names} are files, addresses or names, or changedMore
  changedPaper: "site.yaml : {names}",
  changedSections: "rubriques : {names}",
  changedTopics: "thèmes : {names}",
  changedAuthors: "auteurs : {names}",
  changedPages: "pages : {names}",
  changedPublicFiles: "fichiers de public/ : {names}",
  addedStories: "nouveaux articles : {names}",
  changedStories: "articles modifiés : {names}",
  removedStories: "articles qui ont disparu : {names}",
  oldAddresses: "anciennes adresses : {names}",
  changedMore: "{names}, et {count} de plus",

  // fetch.ts
  fetchNoServer:
    "Aucun serveur des lecteurs ne tourne ici. « npm start » avec CONTENT_REMOTE va chercher les contenus.",
  fetchNotAsked: "Il n’a pas pu être interrogé : {why}.",
  fetchedLast: "{remote}, dernier relevé : {time}",
  fetchedLastBranch: "{remote}, branche {branch}, dernier relevé : {time}",
  fetchedNever: "{remote}, aucun relevé encore",
  fetchedNeverBranch: "{remote}, branche {branch}, aucun relevé encore",
  fetchPublished: "*Publié :* {commit} « {subject} » ({author}), édition {edition}",
  fetchRefused: "*Refusé :* {commit} « {subject} » ({author}). {why}",
  fetchMoreErrors:
    "{count, plural, one {et # erreur de plus} many {et # d’erreurs de plus} other {et # erreurs de plus}}",
  fetchFailing: "Aucun relevé n’aboutit (dernier : {since}) : {why}",
  fetchAside:
    "{count, plural, one {# fichier modifié sur le serveur, mis de côté dans {folder} ({time})} many {# de fichiers modifiés sur le serveur, mis de côté dans {folder} ({time})} other {# fichiers modifiés sur le serveur, mis de côté dans {folder} ({time})}}",

  // breaking.ts
  breakingSet: "*Dernière minute :* {text}",
  breakingEnds: "fin : {time}",
  breakingEndsLeading: "fin : {time}, mène à {story}",
  breakingTakenOff: "Enlevée.",
  breakingNone: "Il n’y avait pas d’information de dernière minute.",
  breakingBoth: "Dites ce qui s’est passé, ou --off, pas les deux.",
  breakingNoText: "Dites ce qui s’est passé : {example}",
  breakingNoEnd:
    "Dites quand elle prend fin, car aucune information n’est de dernière minute à jamais : --until 18:30",

  // unpublish.ts
  takenBack: "*Retiré :* {address}",
  takenBackNoFile: "Il n’en existe pas de fichier dans le dossier des contenus.",
  takenBackAlso: "et {address}, qui y menait",
  takenBackEverywhere:
    "Partout où cette édition est servie, son adresse dit qu’il a disparu (410).",
  takenBackNobody: "Un serveur lancé maintenant n’a pas l’article.",
  takenBackCache:
    "Un cache devant le serveur peut continuer un moment à le montrer : videz-le là-bas.",
  takenBackUnfinished:
    "Le dossier des contenus n’a pas pu être modifié ({why}). La prochaine construction ramènerait l’article : remédiez-y, puis relancez cette commande.",
  takenBackMentions: "Ces fichiers y mènent encore ; ôtez-en cela et publiez-les :",
  takenBackReturn: "Pour le ramener : {command}",
  takenBackInGitToo:
    "Les contenus viennent par Git. Tant que l’article n’est pas retiré aussi dans le dépôt, aucun commit qui le contient n’est publié : dans un clone, {command}, puis commit et push.",
  takenBackDraftInGitToo:
    "Les contenus viennent par Git. Le prochain commit qui contient l’article le ramène, à moins qu’il ne soit retiré aussi dans le dépôt : dans un clone, {command}, puis commit et push.",

  // backup.ts, restore.ts
  backupWhole:
    "{count, plural, one {*Intacte :* # fichier, journal : {paper}, sauvegarde du {time}} many {*Intacte :* # de fichiers, journal : {paper}, sauvegarde du {time}} other {*Intacte :* # fichiers, journal : {paper}, sauvegarde du {time}}}",
  backupSaved: "*Sauvegardé :* {file}",
  backupSize:
    "{count, plural, one {# fichier, {size} Mo, journal : {paper}} many {# de fichiers, {size} Mo, journal : {paper}} other {# fichiers, {size} Mo, journal : {paper}}}",
  backupSecretElsewhere:
    "Le secret est celui de BROADSHEET_SECRET, qui n’est pas dans la sauvegarde : gardez-le ailleurs.",
  backupEditionDamaged: "L’édition est endommagée et a été omise ; lancez « npm run build ».",
  backupLeftOut:
    "Omis, car ce n’est pas un fichier, ou aucun autre système ne pourrait l’avoir : {name}",
  backupDeleted: "Supprimé : {name}",
  backupInContent:
    "{file} se trouve dans le dossier des contenus. Rien n’a été écrit ; indiquez un endroit en dehors avec --out.",
  backupNotOne:
    "{file} existe déjà et n’est pas une sauvegarde. Rien n’a été écrit ; indiquez un autre fichier avec --out.",
  backupNoNumber: "Écrivez un nombre entier à partir de 1, comme 14.",
  restored:
    "{count, plural, one {*Restauré :* # fichier des contenus, journal : {paper}, état du {time}} many {*Restauré :* # de fichiers des contenus, journal : {paper}, état du {time}} other {*Restauré :* # fichiers des contenus, journal : {paper}, état du {time}}}",
  restoredContent: "contenus : {folder}",
  restoredAside: "ce qui s’y trouvait avant : {place}",
  restoredNext: "Ensuite : {command}, puis npm start.",
  restoredNoSecret:
    "Il n’y a pas de secret : définissez BROADSHEET_SECRET comme il était, sinon les liens vers des aperçus ne sont plus valables.",

  // upgrade.ts
  upgradeNothing: "Chaque fichier est tel que cette version le lit : il n’y a rien à modifier.",
  upgradeWould:
    "{count, plural, one {*# fichier serait modifié :*} many {*# de fichiers seraient modifiés :*} other {*# fichiers seraient modifiés :*}}",
  upgradeDone:
    "{count, plural, one {*# fichier a été modifié :*} many {*# de fichiers ont été modifiés :*} other {*# fichiers ont été modifiés :*}}",
  upgradeNext: "Ensuite : {command}.",
  upgradeUnreadable: "{why}. Rien n’a été modifié.",
};
