import type { EN_FILES } from "../en/files.ts";

/** What the check says of files, fields and values, in French; spaces as in newsroom/locales/words/fr.ts. */
export const FR_FILES: Readonly<Record<keyof typeof EN_FILES, string>> = {
  // Suggested names
  didYouMean: "vouliez-vous dire « {meant} » ?",
  onlyOne: "il n’y a que {names}",
  oneOf: "choisissez parmi {names}",
  meantOrOnlyOne: "vouliez-vous dire « {meant} » ? Il n’y a que {names}",
  meantOrOneOf: "vouliez-vous dire « {meant} » ? Choisissez parmi {names}",
  eitherOf: "{one} ou {other}",

  // problems/ruleBook.ts
  ruleNeeded:
    "la règle « {name} » préserve l’intégrité de l’édition et ne peut pas être désactivée",
  ruleNeededRemedy: "corrigez ce qu’elle signale, et ôtez cette ligne",
  ruleUnknown: "il n’y a pas de règle « {name} »",
  ruleUnknownRemedy: "celles qui peuvent être désactivées : {names}",

  // addresses/redirectRules.ts
  redirectNoAddress: "« {from} » n’est pas une adresse de ce site",
  redirectNoAddressRemedy:
    "écrivez le chemin seul, à partir de la barre oblique qui suit le nom de domaine : /news/2014/dam.html",
  redirectSpace: "« {from} » a une espace",
  redirectSpaceRemedy: "écrivez {address}",
  redirectFragment: "« {from} » a un fragment, que les navigateurs n’envoient pas",
  redirectFragmentRemedy: "omettez {fragment}",
  redirectEncoding: "« {from} » a un caractère encodé qui n’est pas de l’UTF-8",
  redirectEncodingRemedy: "écrivez ses lettres telles quelles, comme /café",
  redirectPatternQuery: "« {from} » est un modèle suivi d’une requête",
  redirectPatternQueryRemedy:
    "écrivez une règle pour chaque requête, ou omettez la requête : elle est transmise",
  redirectAsterisk: "« {from} » a un astérisque en son milieu",
  redirectAsteriskRemedy:
    "écrivez-le une seule fois, seul après la dernière barre oblique : /old/*",
  redirectParameterTwice: "« {from} » contient deux fois {parameter}",
  redirectParameterTwiceRemedy: "donnez un autre nom à l’un des deux",
  redirectCrowded:
    "« {segment} » a plus de deux paramètres, qui pourraient être lus de bien des façons",
  redirectCrowdedRemedy: "réunissez-en deux",

  // content/contentFile.ts
  strayDayRemedy: "donnez aux dossiers le nom d’un jour réel, comme 2014/06/12",
  strayNameRemedy: "renommez-le {name}",
  strayPlaceRemedy: "déplacez-le vers {path}",
  strayRemedy: "déplacez-le dans articles, drafts, authors, sections, topics ou pages",
  frontMatterOpen: "les champs d’en-tête n’ont pas de fin",
  frontMatterOpenRemedy: "écrivez une ligne --- sous le dernier champ",
  frontMatterMissing: "les champs d’en-tête manquent",
  frontMatterMissingRemedy:
    "commencez le fichier par une ligne ---, les champs, et une autre ligne ---",
  frontMatterNoFields: "l’en-tête n’est pas une liste de champs",
  frontMatterNoFieldsRemedy: "écrivez un « name: value » par ligne",

  // content/contentFolder.ts
  unreadFile: "rien ne lit ce fichier ici",

  // content/contentFolderAccess.ts
  contentFolderEmpty:
    "le dossier des contenus, {folder}, est vide ; indiquez celui d’un journal dans CONTENT_DIR, ou créez un journal avec « {command} »",
  contentFolderMissing:
    "il n’y a pas de dossier des contenus à l’emplacement {folder} ; indiquez celui d’un journal dans CONTENT_DIR, ou créez un journal avec « {command} »",
  contentFolderNoFolder:
    "le dossier des contenus, {folder}, est un fichier ou se trouve sous un fichier ; indiquez un dossier dans CONTENT_DIR",

  // content/decodeText.ts
  encodingUtf32: "le fichier est en UTF-32, que rien ne lit ici",
  encodingUnmarked: "le fichier est en UTF-16 sans la marque qui l’indique",
  encodingRemedy: "enregistrez le fichier en UTF-8",
  encodingNotUtf8: "le fichier n’est pas en UTF-8 : le premier octet erroné est ici {bytes}",
  encodingNotUtf16:
    "le fichier n’est pas en UTF-16 comme il le prétend : le premier octet erroné est ici {bytes}",
  encodingWrongByteRemedy:
    "enregistrez le fichier en UTF-8, et contrôlez ses accents et ses guillemets",
  controlCharacter: "un caractère invisible ({character}) se trouve ici",
  controlCharacters:
    "un caractère invisible ({character}) se trouve ici, et d’autres à la ligne {lines}",
  controlCharactersMany:
    "un caractère invisible ({character}) se trouve ici, et d’autres à la ligne {lines} et à {others, plural, one {# autre ligne} many {# d’autres lignes} other {# autres lignes}}",
  controlCharacterRemedy: "effacez-le ; il arrive avec le texte que l’on copie d’autres programmes",

  // content/deskFile.ts
  fieldUnknown: "il n’y a pas de champ « {name} »",
  deskFieldRemedy: "il y a {names}",
  deskOrigin: "« origin » n’est pas une adresse sans chemin",
  deskOriginRemedy: "écrivez où les rédacteurs trouvent le desk, comme {example}",
  deskProxies: "« proxies » n’est pas une liste d’adresses",
  deskProxiesRemedy:
    "écrivez d’où viennent les requêtes du proxy, comme {example} ; son en-tête n’est cru que de là",
  deskHeader: "« header » n’est pas un nom d’en-tête",
  deskHeaderRemedy: "écrivez celui où le proxy dit qui est connecté, comme {example}",
  deskPeople: "« people » ne nomme personne",
  deskPeopleRemedy: "écrivez qui peut travailler ici, comme {example}",
  deskRole: "le rôle de {person} n’existe pas",
  deskRoleRemedy: "écrivez l’un de ceux-ci : {roles}",

  // content/pictureFile.ts, as what a file is (brokenFile)
  brokenUnreadable: "un fichier illisible",
  brokenUnreadableRemedy: "contrôlez qui a le droit de le lire",
  brokenHeavy: "trop lourd, avec {megabytes} Mo pour {most} au plus",
  brokenGone: "introuvable",
  brokenGoneRemedy: "remettez-le en place",

  // content/redirectsFile.ts
  redirectForm: "une entrée n’est pas une règle",
  redirectFormRemedy: "écrivez un « {example} » par ligne",
  redirectFieldRemedy: "écrivez from, to et status",
  redirectStatus: "« {status} » n’est pas un code de redirection",
  redirectStatusRemedy: "écrivez 301, 308 ou 410",
  redirectGoneLeads: "ce qui a disparu (410) ne mène nulle part",
  redirectGoneLeadsRemedy: "omettez « to », ou le code",
  redirectNowhere: "{from} ne mène nulle part",
  redirectNowhereRemedy:
    "écrivez « to » avec une adresse, ou « status: 410 » là où il n’y a plus rien",
  redirectTarget: "« {to} » n’est pas une adresse de ce site, et aucune règle ne mène ailleurs",
  redirectTargetRemedy:
    "écrivez une adresse qui commence par une seule barre oblique, comme /about",
  redirectTargetAsterisk: "« {to} » a un astérisque, que « {from} » n’a pas",
  redirectTargetParameter: "« {to} » contient {parameter}, que « {from} » n’a pas",
  redirectTargetParameterRemedy: "écrivez-le aussi dans « from », ou une adresse qui s’en passe",
  redirectTargetPlain: "« {to} » n’est pas une adresse simple",
  redirectTargetPlainRemedy: "écrivez-en une comme /about",

  // content/withdrawn.ts
  withdrawnNoList: "le fichier n’est pas une liste",
  withdrawnEntry: "une entrée n’a pas d’adresse simple suivie d’une date",
  withdrawnRemedy: "écrivez un « {example} » par ligne",

  // content/yamlMessages.ts
  quoteWhole: "mettez toute la valeur entre guillemets",
  quoteAs: "mettez-la entre guillemets : {example}",
  quoteAllAs: "mettez le tout entre guillemets : {example}",
  commaOrQuoteRemedy: "écrivez la virgule, ou mettez toute la valeur entre guillemets",
  outOrQuoteRemedy: "ôtez-le, ou mettez toute la valeur entre guillemets",
  keyLong: "« {line} » a plus de 1024 caractères avant son deux-points",
  keyLongRemedy:
    "écrivez « name: value » avec un nom court, ou mettez le tout entre guillemets si c’est une valeur",
  commaMissing: "il manque une virgule avant « {rest} »",
  endsBefore:
    "{named, select, yes {la valeur de « {name} » se termine avant « {rest} »} other {une valeur se termine avant « {rest} »}}",
  endsBeforeRemedy:
    "mettez toute la valeur entre guillemets, ou écrivez une espace avant le # si une note commence là",
  dashInBrackets: "l’entrée « {rest} » de « {name} » est entre crochets et commence par un -",
  dashInBracketsRemedy: "ôtez le -, et séparez les entrées par des virgules",
  commaMissingBehind: "il manque une virgule après « {rest} »",
  colonShown:
    "{named, select, yes {la valeur de « {name} » contient un deux-points : « {value} »} other {une valeur contient un deux-points : « {value} »}}",
  colonInBrackets:
    "{named, select, yes {la valeur de « {name} » contient un deux-points} other {une valeur contient un deux-points}}",
  escape: "« {rest} » ne veut rien dire entre guillemets doubles",
  escapeRemedy:
    "écrivez {example} pour une barre oblique inverse, ou employez des guillemets simples",
  documentsMany: "la ligne « {line} » met fin aux champs, et il y en a d’autres au-dessous",
  documentsManyRemedy: "ôtez cette ligne",
  tooDeep:
    "{named, select, yes {la valeur de « {name} » a trop de crochets ou de groupes les uns dans les autres} other {une valeur a trop de crochets ou de groupes les uns dans les autres}}",
  tooDeepRemedy: "ôtez ceux qui ne sont pas nécessaires",
  tabIndent: "la ligne est mise en retrait par une tabulation",
  tabIndentRemedy: "mettez-la en retrait par des espaces",
  entryBeside: "l’entrée « {rest} » est sur la ligne de son champ",
  entryBesideRemedy:
    "écrivez chaque « - … » sur sa propre ligne sous « {name}: », ou mettez la valeur entre guillemets",
  behindBlockSign: "après {sign}, rien ne peut figurer sur la même ligne",
  behindBlockSignRemedy:
    "commencez le texte à la ligne suivante, en retrait ; ou mettez-le entre guillemets : {example}",
  strayMark: "« {mark} » dans la valeur de « {name} » ne ferme ni ne sépare rien",
  strayMarkUnnamed: "« {mark} » dans une valeur ne ferme ni ne sépare rien",
  quotationEnds:
    "{named, select, yes {la valeur de « {name} » se termine avant « {rest} » : un guillemet s’y ferme} other {une valeur se termine avant « {rest} » : un guillemet s’y ferme}}",
  bracketEnds:
    "{named, select, yes {la valeur de « {name} » se termine avant « {rest} » : un crochet s’y ferme} other {une valeur se termine avant « {rest} » : un crochet s’y ferme}}",
  colonGlued: "il n’y a pas d’espace après le deux-points de « {line} »",
  colonGluedRemedy: "écrivez « {example} »",
  lineNoField: "« {line} » n’est pas un champ : il y manque un nom suivi d’un deux-points",
  lineNoFieldRemedy:
    "écrivez « name: value » ; mettez la ligne en retrait si elle continue celle du dessus, ou ôtez-la",
  fieldTwice: "« {name} » figure deux fois",
  fieldTwiceRemedy: "gardez l’un des deux",
  badStart:
    "{named, select, yes {la valeur de « {name} » ne peut pas commencer par {sign} : « {rest} »} other {une valeur ne peut pas commencer par {sign} : « {rest} »}}",
  badStartUnseen:
    "{named, select, yes {la valeur de « {name} » ne peut pas commencer par ce signe : « {rest} »} other {une valeur ne peut pas commencer par ce signe : « {rest} »}}",
  lineUnreadable: "la ligne « {line} » ne peut pas être lue",
  lineUnreadableRemedy:
    "mettez entre guillemets les valeurs qui contiennent des signes comme {signs}, et contrôlez les retraits",
  quotationOpen:
    "{named, select, yes {la valeur de « {name} » ouvre un guillemet qui n’est jamais fermé} other {une valeur ouvre un guillemet qui n’est jamais fermé}}",
  quotationOpenRemedy: "écrivez le même signe à la fin, ou ôtez le premier",
  bracketOpen:
    "{named, select, yes {la valeur de « {name} » ouvre un crochet {mark} qui n’est jamais fermé} other {une valeur ouvre un crochet {mark} qui n’est jamais fermé}}",
  bracketOpenRemedy: "écrivez {mark} à la fin, ou mettez toute la valeur entre guillemets",
  bracketUnindented: "la ligne « {rest} » est entre crochets, mais sans retrait",
  bracketUnindentedRemedy: "commencez-la par plus d’espaces que la ligne du champ, sans tabulation",
  indentOther: "« {line} » n’a pas le même retrait que les lignes de son groupe",
  indentOtherRemedy: "commencez les champs d’un même groupe dans la même colonne",
  indentBelow:
    "« {line} » est en retrait comme si elle continuait la valeur de « {name} », qui a déjà une valeur",
  indentBelowUnnamed:
    "« {line} » est en retrait comme si elle continuait une valeur, qui est déjà complète",
  indentBelowRemedy:
    "commencez la ligne dans la colonne du champ auquel elle s’ajoute, ou mettez la valeur entre guillemets",
  valuesTooMany: "les champs ont plus de {most} valeurs, la plupart par renvoi",
  valuesTooManyRemedy: "écrivez les valeurs en entier au lieu de les répéter par & et *",
  valueStrange: "cette valeur n’est ni un texte ni un nombre",
  valueStrangeRemedy: "écrivez-la comme un texte, sans mot qui commence par ! devant",
  nameStrange: "un champ n’a pas pour nom un simple texte",
  nameStrangeRemedy: "écrivez « name: value »",
  valueUnseen: "la valeur contient un caractère invisible ({character})",
  valueUnseenRemedy: "ôtez-le",
  cutOff: "« {note} » n’est pas lu : un # après une espace commence une note",
  cutOffRemedy:
    "mettez toute la valeur entre guillemets, ou écrivez une espace après le # si c’est une note",
  referenceLost: "« {reference} » renvoie à une valeur qui ne figure pas plus haut",
  referenceLostRemedy: "mettez entre guillemets les valeurs qui commencent par * : {example}",

  // schema/checkFields.ts
  colourCommented: "« {field} » est vide, car # commence un commentaire en YAML",
  colourCommentedRemedy: "mettez la couleur entre guillemets, comme {example}",
  textLong: "« {field} » a {length} caractères, {excess} de trop",
  textLongRemedy: "ramenez-le à {most} au plus",
  lineBreaks: "« {field} » s’étend sur plusieurs lignes",
  lineBreaksRemedy: "écrivez-le sur une seule ligne",
  entryTwice: "« {entry} » figure deux fois dans {field}",
  entryTwiceRemedy: "ôtez l’une des deux entrées",
  fieldUnknownRemedy: "les champs connus sont {names}",
  fieldMissing: "« {field} » manque",
  fieldMissingRemedy: "ajoutez une ligne « {line} »",
  fieldMissingInGroupRemedy: "ajoutez « {line} » à {group}",
  fieldEmpty: "« {field} » est vide",
  fieldEmptyRemedy: "remplissez-le, par exemple « {line} »",
  notGroup:
    "« {field} » {found, select, empty {est vide, et non un groupe de champs} list {est une liste, et non un groupe de champs} group {est un groupe de champs, et non un groupe de champs} text {est un texte, et non un groupe de champs} number {est un nombre, et non un groupe de champs} other {est oui ou non, et non un groupe de champs}}",
  notList:
    "« {field} » {found, select, empty {est vide, et non une liste} list {est une liste, et non une liste} group {est un groupe de champs, et non une liste} text {est un texte, et non une liste} number {est un nombre, et non une liste} other {est oui ou non, et non une liste}}",
  notNumber:
    "« {field} » {found, select, empty {est vide, et non un nombre} list {est une liste, et non un nombre} group {est un groupe de champs, et non un nombre} text {est un texte, et non un nombre} number {est un nombre, et non un nombre} other {est oui ou non, et non un nombre}}",
  notText:
    "« {field} » {found, select, empty {est vide, et non un texte} list {est une liste, et non un texte} group {est un groupe de champs, et non un texte} text {est un texte, et non un texte} number {est un nombre, et non un texte} other {est oui ou non, et non un texte}}",
  notGroupRemedy: "écrivez ses champs en retrait sous « {name}: »",
  notListRemedy: "écrivez « {line} »",
  notNumberRemedy: "écrivez « {line} », sans guillemets",
  notTextRemedy: "écrivez-le comme un texte d’une seule ligne",

  // schema/checkMessages.ts
  wordsUnknown: "il n’y a pas de message « {name} »",
  wordsUnknownRemedy: "employez l’un des noms de docs/editing/words.md",
  wordsMeantRemedy: "employez l’un des noms de docs/editing/words.md, comme {meant}",
  wordsNone: "le message « {name} » n’a pas de mots",
  wordsNoneRemedy: "écrivez-les après le deux-points, ou ôtez la ligne",
  wordsUnreadable: "les accolades ou les chevrons de « {name} » ne peuvent pas être lus",
  wordsForeignValue: "le message « {name} » n’a pas de valeur « {value} »",
  wordsLostValue: "les mots de « {name} » omettent « {value} »",
  wordsLikeRemedy: "écrivez-le comme celui du logiciel : {example}",

  // schema/checkRuleSettings.ts
  ruleSwitch: "la règle « {name} » n’est ni activée ni désactivée",
  ruleSwitchRemedy: "écrivez « {line} », ou ôtez la ligne",
  ruleReason: "la règle « {name} » est désactivée sans raison",
  ruleReasonRemedy:
    "écrivez pourquoi en quelques mots, par exemple « {name}: Le discours est publié en entier. »",

  // schema/checkText.ts
  slugEntry: "« {value} » dans {field} ne peut pas figurer dans une adresse",
  slugRemedy: "employez des minuscules, des chiffres et des traits d’union simples",
  writeItRemedy: "écrivez-le ainsi : « {better} »",
  language: "« {value} » n’est pas un code de langue",
  languageRemedy: "écrivez-en un comme en, en-GB ou ar",
  timeZone: "« {value} » n’est pas un fuseau horaire",
  timeZoneRemedy: "écrivez-en un comme America/New_York",
  focus: "« {value} » n’est pas un point de l’image",
  focusRemedy: "écrivez deux pourcentages, depuis la gauche et depuis le haut, comme 50% 40%",
  webAddress: "« {value} » n’est pas une adresse web complète",
  webAddressRemedy: "écrivez-la avec https:// au début, comme https://example.org/page",
  fediverse: "« {value} » dans {field} n’est pas un nom du fédivers",
  fediverseRemedy: "écrivez-le comme « @jane@social.example », entre guillemets",
  address: "« {value} » dans {field} n’est pas une adresse",
  addressRemedy: "écrivez /2014/06/12/story pour une page de ce site, ou commencez par https://",
  ownAddress: "« {value} » dans {field} n’est pas une adresse simple de ce site",
  ownAddressRemedy:
    "commencez-la par / et employez des minuscules, des chiffres, des traits d’union et des points, comme /old/address",
  indexNowKey: "« {field} » n’est pas une clé",
  indexNowKeyRemedy: "écrivez de 8 à 128 minuscules latines, chiffres et traits d’union",
  font: "« {value} » dans {field} n’est pas une police",
  fontRemedy: "écrivez un paquet comme « {package} » entre guillemets, ou un fichier comme {file}",
  colour: "« {value} » dans {field} n’est pas une couleur",
  colourUnquotedRemedy: "écrivez « {example} », entre guillemets",
  colourDigitsRemedy: "écrivez-la en six chiffres hexadécimaux entre guillemets, comme {example}",
  choice: "« {value} » n’est pas l’un des choix de {field}",
  siteAddressRemedy: "donnez l’adresse du site, sans rien d’autre",
  instantTwice:
    "les horloges du journal indiquent deux fois l’heure de « {field} », car elles sont retardées",
  instantTwiceRemedy: "écrivez laquelle des deux : {earlier} ou {later}",
  instantSkipped:
    "les horloges du journal n’indiquent jamais l’heure de « {field} », car elles sont avancées",
  instantSkippedRemedy: "écrivez {instant} si c’est ce que vous vouliez dire",
  instantDay: "« {field} » n’indique pas d’heure",
  instantNone: "« {value} » dans {field} n’est pas une date et une heure réelles",
  instantRemedy:
    "écrivez-la comme 2014-06-12 18:05 à l’heure du journal, ou avec un décalage comme 2014-06-12T18:05:00-04:00",
};
