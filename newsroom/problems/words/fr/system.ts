import type { EN_SYSTEM } from "../en/system.ts";

/** What the report of the check, the settings, the system and the compiler say, in French. */
export const FR_SYSTEM: Readonly<Record<keyof typeof EN_SYSTEM, string>> = {
  // problems/problem.ts
  reportWarnings: "Avertissements",
  reportErrors: "Erreurs",
  reportCount:
    "{errors, plural, one {# erreur} many {# d’erreurs} other {# erreurs}}, {warnings, plural, one {# avertissement} many {# d’avertissements} other {# avertissements}}",

  // content/withdrawn.ts
  withdrawnFileAbout:
    "Articles qui ont été retirés. Les lecteurs l’apprennent à ces adresses (410).",
  withdrawnFileKeepers: "« npm run desk -- unpublish » et « publish » tiennent cette liste.",

  // content/compiler.ts
  compilerFailed:
    "contentlayer n’a pas compilé ce que la vérification a laissé passer ; merci de le signaler :",

  // edition/editionError.ts
  contentToBeFixed: "Il faut d’abord corriger les contenus de {folder}.",

  // addresses/editorLink.ts
  editorOpensNothing:
    "BROADSHEET_EDITOR vaut « {written} », qui n’ouvre aucun fichier ; écrivez l’un de ceux-ci : {editors}, ou une adresse comme {example}",

  // deploy/themeFonts.ts
  themeFontUnreadable:
    "La police {file} de {name} est illisible. Indiquez-en une autre dans site.yaml, sous theme: fonts.",
  themeFontNoLetters:
    "La police {name} n’a aucune des lettres du journal. Indiquez-en une autre dans site.yaml, sous theme: fonts, ou aucune : c’est alors la police du système qui sert.",
  themeFontNotInstalled:
    "La police {name}, indiquée dans site.yaml sous theme: fonts, n’est pas installée. Installez-la : {command}",
  themeFontSlanted:
    "La police {name} n’a pas de caractères droits. Indiquez-en une autre dans site.yaml, sous theme: fonts.",
  themeFontHeavy:
    "La police {name} pèse {kilobytes} ko pour une seule graisse, plus que les lecteurs ne devraient attendre. Indiquez-en une autre dans site.yaml, sous theme: fonts.",

  // settings/settings.ts
  workFolderOutside:
    "WORK_DIR est « {written} », qui n’est pas sous {root} ; indiquez un dossier qui s’y trouve, comme {example}",
  clockNoInstant:
    'BROADSHEET_NOW vaut "{written}", qui n’est pas un instant ; écrivez-le comme 2014-06-13T12:00:00-04:00',
  settingNoAddress:
    '{name} vaut "{written}", qui n’est pas une adresse ; écrivez-la comme {example}',
  offlineUnknown: 'OFFLINE vaut "{written}" ; écrivez on ou off, ou omettez-le',
  siteUrlScheme: '{name} vaut "{written}" ; il faut commencer par https:// ou http://',
  siteUrlPath: '{name} vaut "{written}" ; omettez tout ce qui suit le nom de domaine',

  // settings/contentRemote.ts
  remoteMissing:
    "{name} est défini sans CONTENT_REMOTE ; écrivez-y l’adresse du dépôt, ou omettez {name}",
  remoteNoAddress:
    'CONTENT_REMOTE vaut "{written}" ; écrivez une adresse comme https://host/paper.git, ssh://git@host/paper.git, git@host:paper.git ou file:///srv/paper.git',
  remotePassword:
    'CONTENT_REMOTE vaut "{written}" avec un mot de passe, que ssh n’accepte pas ; donnez à l’utilisateur du serveur une clé qui puisse lire le dépôt',
  remoteBranch:
    'CONTENT_BRANCH vaut "{written}", qui ne peut pas être une branche ; écrivez un nom comme main, ou omettez-le pour suivre le choix du dépôt distant',
  remoteFolder:
    'CONTENT_PATH vaut "{written}" ; écrivez un dossier du dépôt, comme content, ou omettez-le si tout le dépôt est fait de contenus',
  remotePoll:
    'CONTENT_POLL vaut "{written}" ; écrivez le nombre de secondes entre deux relevés, comme {seconds}, ou off',
  hookSecretShort:
    "CONTENT_HOOK_SECRET est trop court ; il lui faut {least} caractères ou plus, comme en produit « openssl rand -hex 32 »",

  // settings/serverSettings.ts
  logFormat:
    'LOG_FORMAT vaut "{written}" ; écrivez text ou json, ou omettez-le : text dans un terminal, sinon json',
  accessLog:
    'ACCESS_LOG vaut "{written}" ; écrivez 1, ou ce qu’il doit contenir en plus : addresses, queries, ou addresses,queries',
  trustedProxies:
    'TRUSTED_PROXIES vaut "{written}" ; écrivez des adresses et des réseaux séparés par des virgules, comme loopback,10.0.0.0/8, ou none',
  searchLimit:
    'SEARCH_LIMIT vaut "{written}" ; écrivez combien de recherches un client peut faire par minute, comme {searches}, ou off',
  metricsPort: 'METRICS_PORT vaut "{written}" ; il faut un nombre de 1 à 65535',
  metricsPortTaken:
    "METRICS_PORT vaut {written}, le port des lecteurs ; les mesures demandent leur propre port, comme METRICS_PORT={free}",
  drainDelay:
    'DRAIN_DELAY vaut "{written}" ; écrivez des secondes, de 0 à {most}, plus que le répartiteur de charge n’en met à redemander /readyz',
  redisUrl:
    "REDIS_URL n’est pas une adresse de Redis ; écrivez-la comme redis://127.0.0.1:6379, ou rediss://user:password@redis.example:6380 avec TLS",

  // system/failure.ts
  userNumber: "numéro {number}",
  diskFull: "Le disque est plein. Faites de la place, puis relancez la même commande.",
  diskFullAt:
    "Le disque est plein à l’emplacement {path}. Faites de la place, puis relancez la même commande.",
  quotaUsed:
    "La part de disque de cet utilisateur est épuisée. Faites de la place, puis relancez la même commande.",
  quotaUsedAt:
    "La part de disque de cet utilisateur est épuisée à l’emplacement {path}. Faites de la place, puis relancez la même commande.",
  fileTooLarge:
    "Un fichier deviendrait plus gros que cet utilisateur ou ce disque ne le permet. Relevez la limite (« ulimit -f »), puis relancez la même commande.",
  fileTooLargeAt:
    "Un fichier deviendrait plus gros que cet utilisateur ou ce disque ne le permet à l’emplacement {path}. Relevez la limite (« ulimit -f »), puis relancez la même commande.",
  diskUnreliable:
    "Le disque ne peut être ni lu ni écrit (erreur d’entrée-sortie). Examinez-le, puis relancez la même commande.",
  diskUnreliableAt:
    "Le disque ne peut être ni lu ni écrit à l’emplacement {path} (erreur d’entrée-sortie). Examinez-le, puis relancez la même commande.",
  diskReadOnly:
    "Le système de fichiers est en lecture seule. Montez-le en écriture, ou indiquez dans EDITION_FILE et CONTENT_DIR des emplacements où l’on peut écrire.",
  diskReadOnlyAt:
    "Le système de fichiers à l’emplacement {path} est en lecture seule. Montez-le en écriture, ou indiquez dans EDITION_FILE et CONTENT_DIR des emplacements où l’on peut écrire.",
  editionReadOnly:
    "Cet utilisateur ({user}) n’a pas le droit d’écrire l’édition. Donnez-lui son fichier et son dossier, ou lancez la commande sous l’utilisateur à qui ils appartiennent.",
  editionReadOnlyAt:
    "Cet utilisateur ({user}) n’a pas le droit d’écrire l’édition à l’emplacement {path}. Donnez-lui son fichier et son dossier, ou lancez la commande sous l’utilisateur à qui ils appartiennent.",
  editionNotOpened:
    "L’édition, ou le verrou à côté d’elle, ne peut être ni ouverte ni créée. Assurez-vous que son dossier existe et que cet utilisateur ({user}) peut y écrire.",
  editionNotOpenedAt:
    "L’édition, ou le verrou à côté d’elle, ne peut être ni ouverte ni créée à l’emplacement {path}. Assurez-vous que son dossier existe et que cet utilisateur ({user}) peut y écrire.",
  nothingThere: "Il n’y a rien là. Créez ce qui manque, ou écrivez le chemin autrement.",
  nothingThereAt:
    "Il n’y a rien à l’emplacement {path}. Créez ce qui manque, ou écrivez le chemin autrement.",
  fileForFolder:
    "Une partie du chemin est un fichier là où il faut un dossier. Enlevez le fichier, ou écrivez le chemin autrement.",
  fileForFolderAt:
    "Une partie du chemin {path} est un fichier là où il faut un dossier. Enlevez le fichier, ou écrivez le chemin autrement.",
  folderForFile:
    "Il y a un dossier là où il faut un fichier. Enlevez-le, ou écrivez le chemin autrement.",
  folderForFileAt:
    "Il y a un dossier à l’emplacement {path}, là où il faut un fichier. Enlevez-le, ou écrivez le chemin autrement.",
  filesTooMany:
    "Trop de fichiers sont ouverts pour en ouvrir un autre. Relevez la limite (« ulimit -n »), puis relancez la même commande.",
  filesTooManyAt:
    "Trop de fichiers sont ouverts pour en ouvrir un autre à l’emplacement {path}. Relevez la limite (« ulimit -n »), puis relancez la même commande.",
  addressInUse:
    "L’adresse est utilisée par un autre programme ; arrêtez-le, ou indiquez une autre adresse.",
  addressInUseAt:
    "L’adresse {path} est utilisée par un autre programme ; arrêtez-le, ou indiquez une autre adresse.",
  portInUse:
    "Le port {port} est utilisé par un autre programme ; arrêtez-le, ou indiquez un autre port, comme PORT={free}.",
  addressUnknown:
    "Cette machine n’a pas d’adresse {address} sur laquelle écouter. Écrivez-en une qu’elle possède.",
  addressNotFound:
    "Cette machine n’a pas d’adresse de ce nom sur laquelle écouter. Écrivez-en une qu’elle possède.",
  editionBusy:
    "Un autre programme modifie l’édition et n’en finit pas. Attendez qu’il ait terminé, puis relancez la même commande.",
  editionDamaged:
    "L’édition est endommagée. Lancez « npm run build » pour la réécrire à partir du dossier des contenus.",
  editionDamagedAt:
    "L’édition à l’emplacement {path} est endommagée. Lancez « npm run build » pour la réécrire à partir du dossier des contenus.",
  portForbidden:
    "Le port {port} ne peut pas être utilisé par cet utilisateur ({user}) ; indiquez-en un au-dessus de 1023, comme PORT=3000.",
  forbidden:
    "Cet utilisateur ({user}) n’a pas droit à ce qui est demandé. Donnez-lui ce droit, ou lancez la commande sous l’utilisateur qui l’a.",
  forbiddenAt:
    "Cet utilisateur ({user}) n’a pas droit à ce qui se trouve à l’emplacement {path}. Donnez-lui ce droit, ou lancez la commande sous l’utilisateur qui l’a.",
  forbiddenCall:
    "Cet utilisateur ({user}) n’a pas droit à ce qui est demandé ({call}). Donnez-lui ce droit, ou lancez la commande sous l’utilisateur qui l’a.",
  forbiddenCallAt:
    "Cet utilisateur ({user}) n’a pas droit à ce qui se trouve à l’emplacement {path} ({call}). Donnez-lui ce droit, ou lancez la commande sous l’utilisateur qui l’a.",
  refused:
    "Le système refuse : {meaning} ({code}). On n’en sait pas plus ; remédiez-y, puis relancez la même commande.",
  refusedAt:
    "Le système refuse à l’emplacement {path} : {meaning} ({code}). On n’en sait pas plus ; remédiez-y, puis relancez la même commande.",
  refusedCall:
    "Le système refuse « {call} » : {meaning} ({code}). On n’en sait pas plus ; remédiez-y, puis relancez la même commande.",
  refusedCallAt:
    "Le système refuse « {call} » à l’emplacement {path} : {meaning} ({code}). On n’en sait pas plus ; remédiez-y, puis relancez la même commande.",
};
