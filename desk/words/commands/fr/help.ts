import type { EN_HELP } from "../en/help.ts";

/** What `--help` of the desk's commands says, in French. Texts of several lines are broken by hand. */
export const FR_HELP: Readonly<Record<keyof typeof EN_HELP, string>> = {
  // commander.ts
  usage: "Emploi :",
  arguments: "Arguments :",
  options: "Options :",
  commands: "Commandes :",
  examples: "Exemples :",
  helpOption: "afficher l’aide de la commande",
  choices: "choix : {values}",
  usualValue: "par défaut : {value}",
  seeHelp: "Lancez-la avec --help pour voir des exemples.",
  unknownOption: "erreur : option inconnue « {option} »",
  missingArgument: "erreur : il manque l’argument nécessaire « {argument} »",
  missingOptionArgument: "erreur : il manque l’argument de l’option « {option} »",
  invalidOptionArgument:
    "erreur : l’argument « {value} » de l’option « {option} » n’est pas valable. {why}",
  allowedChoices: "Les choix possibles sont {values}.",
  tooManyArguments:
    "erreur : trop d’arguments. {expected, plural, one {# argument attendu} many {# d’arguments attendus} other {# arguments attendus}}, mais {received} reçus.",
  tooManyArgumentsFor:
    "erreur : trop d’arguments pour « {command} ». {expected, plural, one {# argument attendu} many {# d’arguments attendus} other {# arguments attendus}}, mais {received} reçus.",
  didYouMean: "(Vouliez-vous dire {name} ?)",
  didYouMeanOneOf: "(Vouliez-vous dire l’un de ceux-ci : {names} ?)",

  // runDesk.ts
  deskAbout:
    "Le desk des rédacteurs : dans le navigateur sans commande ; sinon, la copie brute y entre, l’article publié en sort.",
  deskPort: "le port du desk dans le navigateur ({port})",
  deskNoOpen: "ne pas ouvrir le navigateur",
  deskHost: "le servir à ceux qu’un proxy a identifiés, comme le dit desk.yaml",

  // Options and arguments of several commands
  jsonOption: "répondre en JSON, pour les programmes",
  storyArgument: "le nom du dossier de l’article, son adresse ou son fichier",

  // init.ts
  initAbout:
    "Créer un journal à vous : un dossier des contenus prêt à construire, dans sa langue et sa couleur.",
  initFolder: "où le journal se trouvera, en dehors de celui-ci",
  initName: "le nom du journal",
  initLanguage: "sa langue, comme de ou pt-BR",
  initTimeZone: "son fuseau horaire, comme Europe/Berlin",
  initSections: "ses rubriques, séparées par des virgules",
  initAccent: "la couleur des liens et des filets, comme {example}",
  initUrl: "l’adresse à laquelle les lecteurs le trouveront",
  initEmail: "où les lecteurs peuvent écrire",
  initYes: "prendre les valeurs habituelles pour ce qui n’est pas dit",
  initHelp: `Ce qui n’est pas dit est demandé ; avec --yes, les valeurs habituelles sont prises. Le dossier reçoit tout ce
qu’il faut à un journal pour être construit : site.yaml où chaque champ est expliqué, des rubriques, un
auteur, des pages permanentes et un premier brouillon. docs/own-paper.md donne la suite.`,

  // new.ts
  newAbout: "Commencer un brouillon : un dossier avec un fichier où chaque champ est expliqué.",
  newHeadline: "le titre, entre guillemets",
  newSlug: "la dernière partie de son adresse ; tirée du titre si elle est omise",
  newSection: "la rubrique à laquelle il appartient",
  newByline: "qui l’écrit : noms de fichiers de authors",
  newLang: "sa langue, si ce n’est pas celle du journal, comme es",
  newHelp: `Le brouillon a tous les champs d’un article, chacun expliqué dans un commentaire. Mettez ses images à côté
de lui, dans le même dossier.`,

  // import.ts
  importAbout:
    "Faire de copies brutes des brouillons : texte, Word, pages enregistrées, Markdown, ninjs.",
  importFile: "fichiers ou dossiers ; - lit l’entrée standard",
  importSection: "rubrique de l’article, comme dans content/sections",
  importPicture: "image au-dessus de l’article ; copiée à côté du brouillon",
  importSlug: "nom du brouillon, à la place de celui qui est tiré du titre",
  importLang: "langue de l’article, comme es, si ce n’est pas celle du journal",
  importHelp: `Sont lus : le texte simple, les pages web enregistrées, les fichiers Word (.docx), le Markdown d’autres
systèmes, les exportations de Ghost et ninjs. Chaque article devient un brouillon dans content/drafts ;
rien n’est jamais écrasé. Tout le reste, comme RSS, NITF, courriel, CSV, RTF ou PDF, est refusé par son
nom, avec ce qu’il faut faire à la place, et rien n’est écrit.`,

  // list.ts
  listAbout:
    "Dresser la liste des brouillons, des articles programmés et des derniers publiés, avec ce qui reste à faire, et de ce qui a disparu.",
  listLatest: "combien d’articles publiés afficher",
  listHelp: `La liste compare aussi le dossier des contenus avec le journal tel que les lecteurs l’ont : articles dont
le dossier a disparu ou porte un autre nom, et articles qui ne sont pas encore dans le journal.`,

  // check.ts
  checkAbout: "Dire ce qui ne va pas dans les contenus, où, et comment le corriger.",
  checkPaths: "fichiers, dossiers ou noms d’articles ; tout si rien n’est indiqué",
  checkFormat: "comment le dire",
  checkJson: "la même chose que --format json",
  checkStrict: "finir avec le code 1 aussi pour des avertissements",
  checkRules: "afficher les règles",
  checkAll: "tout le dossier des contenus",
  checkOne: "un seul article, par le nom de son dossier",
  checkDrafts: "tous les brouillons",
  checkRulesMeans: "les règles, et celles qui peuvent être désactivées",
  checkHelp: `Des erreurs donnent le code de sortie 1, des avertissements seuls le code 0. Dans un workflow GitHub, les
problèmes apparaissent d’eux-mêmes à leurs lignes dans la pull request.`,

  // preview.ts
  previewAbout: "Créer un lien vers un brouillon ou un article programmé, qui expire.",
  previewStory: "le nom du dossier de l’article, ou son fichier",
  previewFor: "combien de temps il est valable : 30m, 2h, 3d (7d au plus)",
  previewOn: "le site où l’ouvrir, à la place de celui de site.yaml",
  previewUsual: "un lien valable 48 heures, et son code QR",
  previewHelp: `Quiconque a le lien voit le brouillon tel qu’il est au moment où il l’ouvre, et personne d’autre. C’est le
serveur des lecteurs qui y répond (« npm start ») : il doit avoir ce dossier des contenus. « npm run dev »
montre les brouillons à vous seul, à une adresse à lui.`,

  // publish.ts
  publishAbout:
    "Publier un brouillon, maintenant ou plus tard, ou actualiser un article dont le fichier a changé.",
  publishAt: "quand : now, 18:30, « 2014-06-13 18:30 » ou 2014-06-13T18:30:00-04:00",
  publishMinor: "ne pas dire aux lecteurs que l’article a été mis à jour",
  publishNow: "le brouillon {folder}, maintenant",
  publishAtHour: "aux prochaines six heures et demie du soir, à l’heure du journal",
  publishAgain: "une fois de plus, quand son fichier a changé",
  publishMisspelling: "une coquille corrigée : sans « Mis à jour »",
  publishHelp: `Un brouillon qui dit quand il est publié (le champ « published ») est publié à cette date ; « --at now »
en fait l’instant présent. Avant l’heure de l’article, personne ne peut le voir. Un article sous embargo
(le champ « embargo ») est remis à la fin de celui-ci, et un article en attente (le champ « hold ») n’est
pas publié. Pour donner un autre nom à un article, employez « rename ».`,

  // rename.ts
  renameAbout:
    "Donner un autre nom à un article ; les lecteurs de l’ancienne adresse sont menés à la nouvelle.",
  renameTo: "minuscules, chiffres et traits d’union simples",
  renameHelp: `Le dossier de l’article reçoit le nouveau nom, qui devient la fin de son adresse. Les lecteurs d’un article
publié sont menés depuis l’ancienne adresse (« redirectFrom » dans son fichier), même si le dossier avait
déjà été renommé à la main. Le jour dans l’adresse est celui de « published » : modifiez-le là et publiez.`,

  // renew.ts
  renewAbout:
    "Livrer aux lecteurs pages, rubriques, auteurs, thèmes, site.yaml et articles modifiés.",
  renewAfter: "après des modifications de pages/, sections/, authors/, topics/ ou site.yaml",
  renewForPrograms: "pour les programmes, comme une tâche qui a récupéré le dossier des contenus",
  renewHelp: `Tout le dossier des contenus, sauf les brouillons, est d’abord vérifié ; une erreur laisse l’édition telle
qu’elle est (code de sortie 1). Puis l’édition est remplacée en entier, et les serveurs en marche refont
les pages qui montrent autre chose. Aucun fichier n’est modifié : un article dont le texte a changé ne
dit donc pas « Mis à jour » ; publiez-le pour qu’il le dise. Pour le reste (polices, code, réglages), il
faut une construction : npm run build.`,

  // fetch.ts
  fetchAbout:
    "Faire chercher les contenus par les serveurs avec Git, et voir ce qui a été publié ou refusé.",
  fetchState: "ne rien chercher, dire seulement où l’on en est",
  fetchUsual: "ce qui a été poussé est publié, et ceci dit ce qu’il en est advenu",
  fetchStateMeans: "dit seulement ce que les lecteurs ont, ce qui a été refusé et pourquoi",
  fetchForPrograms: "pour les programmes",
  fetchHelp: `Pour les serveurs dont les contenus viennent par Git (CONTENT_REMOTE). Code de sortie 1 quand le dernier
commit n’est pas arrivé aux lecteurs.`,

  // breaking.ts
  breakingAbout:
    "Mettre une ligne de dernière minute au-dessus de chaque page, jusqu’à une certaine heure.",
  breakingText: "ce qui s’est passé, en 80 caractères au plus",
  breakingStory: "l’article publié auquel elle mène : le nom de son dossier, ou son adresse",
  breakingUntil: "quand elle prend fin : 18:30, « 2014-06-13 18:30 » ou 2014-06-13T18:30:00-04:00",
  breakingOff: "l’enlever",
  breakingHelp: `La ligne figure au-dessus du nom du journal, sur chaque page, jusqu’à l’heure de sa fin ou jusqu’à ce
qu’elle soit enlevée. Elle est inscrite dans site.yaml ; une nouvelle remplace la précédente. Rien d’autre
de ce qui a changé dans le dossier des contenus n’arrive aux lecteurs.`,

  // unpublish.ts
  unpublishAbout: "Retirer un article ; son brouillon demeure, et son adresse dit qu’il a disparu.",
  unpublishBack: "de retour dans {folder}",
  unpublishByAddress: "par son adresse, même quand son dossier a disparu",
  unpublishHelp: `Les lecteurs de son adresse apprennent que l’article a été retiré (410), maintenant et après chaque
construction, jusqu’à ce qu’il soit publié de nouveau. Un article programmé redevient simplement un
brouillon. Les erreurs ailleurs dans les contenus n’importent pas, et aucun serveur n’a besoin de tourner.`,

  // backup.ts
  backupAbout: "Écrire contenus, brouillons et secrets dans un seul fichier, ou en contrôler un.",
  backupOut: "un fichier, s’il se termine par .tar.gz ; sinon un dossier",
  backupKeep: "supprimer de ce dossier les sauvegardes plus anciennes de ce journal",
  backupVerify: "lire une sauvegarde en entier et comparer chacun de ses fichiers",
  backupUsual: "dans le dossier « {folder} »",
  backupKeepMeans: "et seules les 14 plus récentes de ce journal sont gardées",
  backupHelp: `Elle contient tout ce qui ne peut pas être refait : le dossier des contenus avec ses brouillons et son
historique Git, le secret du desk, et l’édition, qui se rappelle quelles adresses les lecteurs avaient. Qui
la possède peut voir les brouillons et signer au nom du desk : seul son propriétaire doit pouvoir la lire,
et elle ne devrait quitter cette machine que chiffrée. Les rédacteurs peuvent continuer à travailler.
« npm run desk -- restore FILE » remet tout en place.`,

  // restore.ts
  restoreAbout: "Remettre en place contenus, brouillons et secrets depuis une sauvegarde.",
  restoreFile: "la sauvegarde",
  restoreInto: "restaurer dans ce dossier : content/, edition.sqlite et son secret",
  restoreReplace: "mettre d’abord de côté ce qui s’y trouve",
  restoreIntoMeans: "contenus et édition dans ce dossier",
  restoreReplaceMeans: "met de côté les contenus actuels",
  restoreHelp: `Tout le fichier est contrôlé avant qu’on touche à quoi que ce soit. Sans --into, le journal va à CONTENT_DIR
et à EDITION_FILE. Un dossier qui a des contenus reste tel qu’il est, sauf si --replace est écrit ; il est
alors renommé, jamais supprimé. Ne restaurez que des fichiers que vous ou vos machines avez faits : un
dossier des contenus peut avoir un dépôt Git, dont les réglages nomment des programmes.`,

  // upgrade.ts
  upgradeAbout: "Adapter les fichiers d’une version antérieure à ce que lit celle-ci.",
  upgradeDryRun: "dire ce qui serait modifié, sans rien modifier",
  upgradeHelp: `Tous les fichiers sont modifiés, ou aucun. Commentaires, guillemets et fins de ligne restent tels quels. Une version
qui en a besoin le dit dans docs/upgrading.md.`,
};
