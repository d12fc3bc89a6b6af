import type { EN_PAPERS } from "../en/papers.ts";

/** What is said of new papers, backups and repositories, in French. */
export const FR_PAPERS: Readonly<Record<keyof typeof EN_PAPERS, string>> = {
  // New papers
  noLanguage: "« {language} » n’est pas un code de langue. Écrivez-en un comme en, de ou ar.",
  noLanguageMeant: "« {language} » n’est pas un code de langue. Écrivez « {meant} ».",
  noColour:
    "« {colour} » n’est pas une couleur. Écrivez-en une comme « #0b4f2e », entre guillemets sur une ligne de commande.",
  noColourMeant:
    "« {colour} » n’est pas une couleur. Écrivez « {meant} », entre guillemets sur une ligne de commande.",
  theAddress: "L’adresse",
  faultAndRemedy: "{fault} ; {remedy}.",
  folderNotEmpty:
    "Il y a déjà quelque chose dans {folder} : {names}. Indiquez un dossier vide ou qui n’existe pas ; rien n’a été modifié.",
  folderNotEmptyMore:
    "Il y a déjà quelque chose dans {folder} : {names} …. Indiquez un dossier vide ou qui n’existe pas ; rien n’a été modifié.",
  paperHasName: "Un journal a un nom.",
  noEmail:
    "« {email} » n’est pas une adresse électronique. Écrivez-en une comme desk@courier.example.",
  question: "{question} :",
  questionOffered: "{question} [{offered}] :",
  askName: "Le nom du journal",
  askLanguage: "Sa langue, comme en, de, fr, es, pt, ar ou ja",
  askTimeZone: "Son fuseau horaire",
  askSections: "Ses rubriques, séparées par des virgules",
  askAccent: "La couleur des liens et des filets, comme #0b4f2e, ou rien pour celle du logiciel",
  noTimeZone: "« {zone} » n’est pas un fuseau horaire. Écrivez-en un comme {like}.",
  nothingMade: "Rien n’a été créé.",
  fileForFolder: "{file} est un fichier. Indiquez un dossier ; rien n’a été modifié.",
  insidePaper:
    "{folder} ferait partie du journal dans {paper}. Indiquez un dossier en dehors ; rien n’a été modifié.",
  paperNotMade: "Le journal n’a pas été créé.",

  // Backups
  paperNamedAt: "« {name} » ({url})",
  strangeEntry:
    "{file} contient un fichier qu’aucune sauvegarde ne contient : {name}. Rien n’a été restauré ; méfiez-vous de la provenance de ce fichier.",
  entryNoFile:
    "{file} contient un élément de type {type} à l’emplacement {name}, là où une sauvegarde n’a que des fichiers. Rien n’a été restauré ; méfiez-vous de la provenance de ce fichier.",
  unpacksToMore:
    "{file} se décompresse en bien des fois sa taille, ce que ne fait aucune sauvegarde. Rien n’a été restauré ; méfiez-vous de la provenance de ce fichier.",
  paperWithoutName: "un journal sans nom",
  somethingAfterList: "quelque chose suit sa liste de fichiers",
  backupEmpty: "elle est vide",
  listMissing: "sa liste de fichiers manque",
  entryMissing: "{path} manque",
  entryDiffers: "{path} a d’autres octets que ceux qui ont été sauvegardés",
  beginsWith: "elle commence par {path}",
  noFormat: "{head} n’indique pas de format",
  newerBackup:
    "{file} vient d’une version plus récente de ce logiciel ({version}), que celle-ci ne peut pas lire. Mettez le logiciel à jour, puis relancez cette commande.",
  listTooLarge: "sa liste de fichiers est trop grande",
  damagedBackup:
    "{file} n’est pas une sauvegarde intacte : {why}. Rien n’a été restauré ; prenez une autre sauvegarde, ou copiez de nouveau celle-ci depuis son lieu d’origine.",
  backupOfAnother:
    "La sauvegarde porte sur {paper}, et {contentDir} contient un autre journal, {other}. Rien n’a été restauré ; indiquez un dossier vide avec --into.",
  restoreTaken:
    "Il y a déjà quelque chose à l’emplacement {there}. Rien n’a été restauré ; écrivez --replace pour le mettre d’abord de côté, ou indiquez un dossier vide avec --into.",
  noRoom:
    "Le disque de {folder} a de la place pour {room} octets, et il en faut {needed} à la sauvegarde. Rien n’a été restauré ; faites de la place, puis relancez cette commande.",
  backupChanged:
    "{file} a changé pendant sa lecture. Rien n’a été restauré ; relancez cette commande.",
  backupOfNothing:
    "Le journal a {bytes} octets qui ne disent presque rien, la plupart dans {file} ; une telle sauvegarde ne pourrait pas être distinguée de celles qui sont faites pour remplir un disque. Rien n’a été écrit ; enlevez ce fichier, puis relancez cette commande.",
  changesAlways:
    "{file} change sans cesse, et aucune sauvegarde ne peut donc l’avoir en entier. Rien n’a été écrit : arrêtez ce qui y écrit, puis relancez cette commande.",

  // Content that a server fetches
  commitUnpublished: "Le commit {commit} de {url} ne peut pas être publié. {why}",
  noOwnBranch:
    "Le dépôt {url} ne dit pas quelle branche est la sienne. Indiquez dans CONTENT_BRANCH l’une de ses branches : {names}.",
  noOwnBranchOfMany:
    "Le dépôt {url} ne dit pas quelle branche est la sienne. Indiquez dans CONTENT_BRANCH l’une de ses branches : {names}, et {more} de plus.",
  noSuchBranch:
    "Le dépôt {url} n’a pas de branche « {branch} ». Indiquez dans CONTENT_BRANCH l’une de ses branches : {names}.",
  noSuchBranchOfMany:
    "Le dépôt {url} n’a pas de branche « {branch} ». Indiquez dans CONTENT_BRANCH l’une de ses branches : {names}, et {more} de plus.",
  noSuchBranchMeant:
    "Le dépôt {url} n’a pas de branche « {branch} ». Vouliez-vous dire CONTENT_BRANCH={meant} ?",
  hostNotFound:
    "L’hôte de {url} est introuvable. Contrôlez l’adresse, et le DNS de cette machine. Git dit : {said}",
  hostKeyUnknown:
    "ssh ne connaît pas l’hôte de {url}. Ajoutez sa clé au fichier ~/.ssh/known_hosts de cet utilisateur (ssh-keyscan l’affiche ; comparez-la avec ce que l’hôte publie). Git dit : {said}",
  mayNotRead:
    "L’hôte de {url} ne laisse pas ce serveur lire le dépôt. Donnez à son utilisateur une clé de déploiement, ou un jeton, qui le permette. Git dit : {said}",
  noRemoteRepository:
    "Il n’y a pas de dépôt à l’adresse {url}, ou ce serveur n’a pas le droit de le lire. Git dit : {said}",
  otherOwner:
    "Le dépôt {url} appartient à un autre utilisateur de cette machine. Donnez-le à celui-ci, ou autorisez-le : git config --global --add safe.directory PATH Git dit : {said}",
  certificateRefused:
    "Le certificat de {url} n’est pas accepté. Contrôlez-le, ainsi que l’horloge de cette machine. Git dit : {said}",
  hostSilent: "L’hôte de {url} ne répond pas. Git dit : {said}",
  cannotFetch: "Le dépôt {url} ne peut pas être récupéré. Git dit : {said}",
  lfsPointer: "n’est pas le fichier, mais dit où Git LFS le conserve",
  lfsPointerRemedy:
    "mettez le fichier lui-même dans le commit : git lfs untrack pour ce genre de fichiers, git add --renormalize, puis commit",
  symbolicLink: "est un lien symbolique, qui peut mener à des fichiers en dehors des contenus",
  symbolicLinkRemedy: "mettez à la place le fichier lui-même dans le commit",
  submodule: "est un sous-module, dont les fichiers sont dans un autre dépôt",
  submoduleRemedy: "mettez ses fichiers eux-mêmes dans le commit, ou ôtez-le des contenus",
  nameNoUtf8: "a un nom qui n’est pas en UTF-8",
  nameNoUtf8Remedy: "donnez-lui un autre nom",
  nameUnusable: "a un nom qui ne peut pas être écrit ici",
  noFolderInCommit:
    "Le commit n’a pas de dossier « {folder} ». Indiquez dans CONTENT_PATH le dossier qui contient site.yaml, ou omettez-le si tout le dépôt est fait de contenus.",
  withdrawnOnServer: "a été retiré sur le serveur, et le dépôt le contient encore",
  withdrawnOnServerRemedy: "retirez-le aussi dans le dépôt : npm run desk -- unpublish {address}",
  siteFileElsewhere:
    "Il n’y a pas de site.yaml là où les contenus sont cherchés, mais il y en a un dans {folders}. Indiquez ce dossier du dépôt dans CONTENT_PATH.",
  fetchedElsewhere: "Un autre processus est en train de chercher les contenus de cette édition.",
  gitFailed: "Git a échoué : {why}",
  checkEnded: "Le processus qui vérifie les contenus s’est arrêté de lui-même ({how}). {said}",
  remoteEmpty: "Le dépôt {url} est vide. Poussez-y les contenus.",
  strangeFiles:
    "le dossier des contenus, {folder}, contient des fichiers qui ne viennent pas de CONTENT_REMOTE ; mettez-les ailleurs, ou indiquez dans CONTENT_DIR un dossier qui n’existe pas encore",
  gitTooOld:
    "{version} est trop ancien pour CONTENT_REMOTE ; installez Git {oldest} ou plus récent.",
  noGit:
    "CONTENT_REMOTE est défini, et il n’y a pas de Git sur cette machine. Installez-le (sous Debian : apt-get install git), ou omettez CONTENT_REMOTE.",

  // Repositories
  noBranch:
    "Aucune branche n’est active dans {repository} : ce qui est publié serait donc perdu. Activez-en une (git switch NAME).",
  noRepository:
    "site.yaml dit « publishing: git », et {contentDir} n’est dans aucun dépôt Git. Faites-en un, ou ôtez cette ligne.",
  repositoryThere: "Le dossier {contentDir} est déjà dans un dépôt Git.",
  repositoryMissing:
    "Le dossier {contentDir} n’est dans aucun dépôt Git. Commencez par en créer un.",
  repositoryConnected: "Le dépôt est déjà relié.",
  repositoryNotReached: "{address} est inutilisable : {why}",
  repositoryNotEmpty:
    "Le dépôt {address} contient déjà quelque chose. Créez-en un vide, sans README.",
  repositoryNoAddress:
    "« {written} » n’est pas l’adresse d’un dépôt Git. Copiez celle que l’hébergeur affiche.",
  repositoryPassword:
    "L’adresse contient un nom ou un mot de passe, que tout le monde pourrait lire ici. Retirez-le et confiez-le à Git (git credential), ou utilisez une clé.",
  noRemote:
    "Le dépôt {repository} n’a pas de dépôt distant où un serveur pourrait prendre ce qui est publié. Ajoutez-en un : git remote add origin ADDRESS.",
  serverWithoutGit: "ses contenus ne viennent pas par Git ; lancez-le avec CONTENT_REMOTE",
  notPublishedYet: "il ne l’a pas encore publié",
};
