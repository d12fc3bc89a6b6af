import type { EN_SERVER } from "../en/server.ts";

/** What the server of the desk in the browser refuses and answers, in French. */
export const FR_SERVER: Readonly<Record<keyof typeof EN_SERVER, string>> = {
  // Calls and requests
  fieldNotRead:
    "{kind, select, line {Le champ « {name} » n’est pas une ligne, ou est trop long.} text {Le champ « {name} » n’est pas un texte, ou est trop long.} number {Le champ « {name} » n’est pas un nombre, ou est trop long.} other {Le champ « {name} » n’est ni oui ni non, ou est trop long.}}",
  deskElsewhere: "Le desk n’est pas à cette adresse.",
  deskNeedsScript: "Le desk a besoin de JavaScript. Les pages des lecteurs s’en passent.",
  somethingWrong: "Quelque chose a échoué au desk ; son terminal dit quoi.",
  previewsOnlyRead: "Les aperçus ne peuvent être que lus.",
  addressOnlyRead: "Cette adresse ne peut être que lue.",
  callsByPost: "Les appels s’envoient par POST.",
  callsAreJson: "Les appels sont en JSON.",
  noSuchCall: "Cet appel n’existe pas.",
  callNotJson: "L’appel n’est pas en JSON.",
  noSuchFile: "Ce fichier n’existe pas.",
  callNoObject: "L’appel n’est pas un objet fait de champs.",
  fieldMissing: "Le champ « {name} » manque.",
  fieldNoList: "Le champ « {name} » n’est pas une liste de lignes, ou est trop long.",
  requestTooLarge: "La requête est trop grande.",
  requestTooSlow: "La requête a mis trop de temps à arriver.",
  requestFromElsewhere: "La requête vient d’un autre site.",
  requestOfNoDesk: "La requête ne dit pas qu’elle vient du desk.",

  // Stories
  textNotWritten: "Le texte n’a pas pu être écrit dans {file}.",
  textNotWrittenSince: "Le texte n’a pas pu être écrit dans {file}. {why}",
  nothingToCorrect:
    "Les lecteurs n’ont pas encore vu cet article ; il n’y a donc rien à rectifier pour eux. Modifiez son texte.",
  notWatched:
    "Les dossiers de contenus ne peuvent pas tous être surveillés ({message}). Ce que d’autres programmes y changent sera remarqué au prochain démarrage. Sous Linux, fs.inotify.max_user_watches limite le nombre de dossiers surveillés ; sysctl permet de l’augmenter.",
  contentUnreadable:
    "Le dossier des contenus ne peut pas être lu ; le terminal du desk dit pourquoi. Remédiez-y et réessayez.",
  takenOver:
    "{name} y écrit désormais sur une autre page ; rien n’est donc enregistré depuis celle-ci. « Écrire de nouveau ici » permet de continuer ; d’ici là, votre texte reste ici.",
  storyNotHere:
    "Cet article n’est plus ici : il a été jeté, ou son dossier a été déplacé. Cherchez-le dans la liste des articles.",
  fileIsLink:
    "{file} est un lien vers un autre endroit. Mettez-y le dossier même de l’article ; rien n’a été modifié.",
  undoOver:
    "Cela ne peut plus être défait : une minute est passée, ou cela l’a déjà été. « Retirer » et l’historique de l’article le peuvent encore.",
  nameAlready: "L’article a déjà ce nom ; il n’y a rien à faire.",
  folderUnchanged:
    "Le dossier des contenus n’a pas pu être modifié ({why}) : la prochaine construction ramènerait l’article. Remédiez-y, puis retirez-le de nouveau.",
  stateNotKept: "Cet état antérieur n’est plus conservé. Rouvrez la liste des états.",
  noSuchState: "Les articles n’ont pas d’état de ce nom.",
  noServerRuns: "Aucun serveur des lecteurs ne tourne sur cette machine.",
  linkNotSeen: "Il n’a pas encore été constaté que quelqu’un peut l’ouvrir. {why}",
  correctionMissing: "Écrivez ce qui était faux, et ce qui est juste.",
  correctionTooLong:
    "Une rectification a {count} caractères au plus. Écrivez le reste dans l’article.",
  noSuchAction: "Cette action n’existe pas.",
  noCommit: "Le champ « commit » n’est pas un commit.",
  theirStoryGone:
    "Les autres n’ont plus cet article : ils l’ont jeté ou déplacé. Publiez le vôtre de nouveau pour le garder.",

  // What readers have
  serverSilent: "il ne répond pas",
  notBuilt:
    "Le journal n’a pas encore été construit pour les lecteurs ; personne ne peut donc le lire.",
  noServerYet:
    "Aucun serveur des lecteurs ne tourne sur cette machine. Dès qu’il y en aura un, il répondra ainsi.",
  serverOtherwise: "Le serveur {url} répond autre chose ({instead}).",
  serverNotAsked: "Le serveur {url} n’a pas pu être interrogé ({why}).",
  committedOnly:
    "Le commit est fait dans {contentDir}, et le dépôt que suit le serveur des lecteurs ne le prend pas ({why}). Il partira avec la prochaine publication.",
  publishedOtherWords:
    "Quelqu’un d’autre a publié entre-temps d’autres mots dans les mêmes lignes. Comparez les deux, choisissez, et publiez de nouveau.",
  serverRefuses: "Le serveur {url} le refuse : {why}",
  pushedOnly: "C’est poussé, et le serveur {url} n’a pas dit que les lecteurs l’ont ({why}).",
  noFrontYet:
    "Le journal n’a pas encore été construit pour les lecteurs ; il n’a donc pas de une à modifier. Construisez-le d’abord : npm run build.",
  nothingToRenew:
    "Le journal n’a pas encore été construit pour les lecteurs ; il n’y a donc rien à actualiser. Construisez-le d’abord : npm run build.",

  // Starting the desk
  takeBackButton: "« Retirer »",
  renameButton: "« Renommer »",
  publishButton: "« Publier »",
  deskOfFetchedContent:
    "Le dossier des contenus, {contentDir}, est tenu tel que son dépôt Git le contient : ce qui serait écrit ici serait défait. Lancez le desk dans un clone du dépôt (CONTENT_DIR l’indique).",
  deskRunsAlready: "Le desk tourne déjà : {url}",
  deskAt: "Le desk : {origin}/desk/",
  noDeskFile:
    "Il n’y a pas de {file}, qui dit qui peut travailler à un desk pour plusieurs personnes. docs/operating.md en donne un pour commencer (« A desk for several people »).",
  deskFileWrong: "Le desk n’est pas lancé, car {file} contient des erreurs :\n{problems}",
  portTaken:
    "Le port {port} est utilisé par un autre programme. Arrêtez-le, ou indiquez un autre port : npm run desk -- --port {another}",
  paperBuiltFirst: "Le journal est d’abord construit, ce qui prend une minute.",
  paperNotBuilt:
    "Le journal n’a pas pu être construit ; ce qu’il faut corriger figure ci-dessus. Relancez ensuite le desk.",

  // Who may do what
  frontOnly:
    "Vous pouvez modifier la une, et rien d’autre du journal : ses réglages et ses rubriques demandent quelqu’un qui ait à ce desk le rôle « owner ».",
  nobodyLetIn: "Personne ne peut entrer : desk.yaml manque ou contient une erreur.",
  throughSignIn: "On n’accède au desk que par sa page de connexion.",
  signInSaysNobody: "La connexion n’a pas dit qui vous êtes.",
  notAtThisDesk:
    "{name} n’a pas accès à ce desk. Une personne qui a le rôle « owner » peut vous l’ouvrir par une ligne dans desk.yaml.",
  roleNeeded:
    "{role, select, publisher {Vous pouvez écrire, mais pas faire cela : il faut à ce desk le rôle « publisher ».} other {Vous pouvez écrire, mais pas faire cela : il faut à ce desk le rôle « owner ».}}",

  // Files of the paper
  fileNotHere:
    "Ce fichier n’est plus ici : il a été jeté ou renommé. Cherchez-le dans la liste des fichiers du journal.",
  fileThere: "Il y a déjà un fichier {file}. Ouvrez-le, ou choisissez un autre nom.",
  noSuchKind: "Ce genre de fichier n’existe pas.",
  nameWithoutAddress:
    "On ne peut en tirer aucune adresse. Écrivez la dernière partie de l’adresse avec des lettres de a à z et des chiffres.",
  addressTaken:
    "{file} a déjà l’adresse {address}. Ouvrez ce fichier, ou écrivez une autre dernière partie de l’adresse.",
  addressOfProduct:
    "{address} appartient au site lui-même. Écrivez une autre dernière partie de l’adresse.",
  logoRefused: "Le logo n’a pas été pris : corrigez d’abord ceci dans son fichier.",
  logoChanged: "Il y a maintenant un autre logo ; rien n’a été défait.",
  fileNotMade: "Il n’a pas encore été créé : corrigez d’abord ceci.",
  orderUnwritten:
    "Les champs de {file} ne peuvent pas être lus ; son ordre ne peut donc pas être inscrit. Rien n’a été modifié ; corrigez-le d’abord dans sa source.",
  siteFileStays:
    "Un journal a besoin de son site.yaml. Modifiez-le, ou commencez un autre journal.",
  fileNeeded:
    "{kind, select, section {Cette rubrique ne peut pas être jetée tant que d’autres la nomment : {names}. Modifiez-les d’abord.} author {Cet auteur ne peut pas être jeté tant que d’autres le nomment : {names}. Modifiez-les d’abord.} topic {Ce thème ne peut pas être jeté tant que d’autres le nomment : {names}. Modifiez-les d’abord.} other {Cette page ne peut pas être jetée tant que d’autres la nomment : {names}. Modifiez-les d’abord.}}",
  fileNeededByMany:
    "{kind, select, section {Cette rubrique ne peut pas être jetée tant que d’autres la nomment : {names}, et {more} de plus. Modifiez-les d’abord.} author {Cet auteur ne peut pas être jeté tant que d’autres le nomment : {names}, et {more} de plus. Modifiez-les d’abord.} topic {Ce thème ne peut pas être jeté tant que d’autres le nomment : {names}, et {more} de plus. Modifiez-les d’abord.} other {Cette page ne peut pas être jetée tant que d’autres la nomment : {names}, et {more} de plus. Modifiez-les d’abord.}}",

  // Pictures and files that are sent
  importWithoutName: "L’importation n’a pas de nom.",
  nameNotTaken: "Un fichier ne peut pas être reçu sous le nom « {name} ».",
  noSuchPicture: "Cette image n’existe pas.",
  pictureNotInArchive:
    "Cette image n’est plus dans les archives : son article ne la montre plus, ou son fichier a disparu. Choisissez-en une autre.",
  noSuchUpload: "Cet endroit pour des fichiers n’existe pas.",
  fileTooLarge:
    "Le fichier est trop gros : {megabytes} Mo au plus. Enregistrez-en une version plus petite ; rien n’a été conservé.",
  nothingSent: "Rien n’a été envoyé pour être importé. Déposez les fichiers encore une fois.",

  // Previews
  noServiceWorker: "Il n’y a pas de service worker ici.",
  previewPrepared: "L’aperçu est en préparation.",
  previewSilent: "Le serveur de l’aperçu ne répond pas. Relancez le desk.",
};
