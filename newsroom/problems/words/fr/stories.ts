import type { EN_STORIES } from "../en/stories.ts";

/** What the check says of stories, their elements, pictures and places in the paper, in French. */
export const FR_STORIES: Readonly<Record<keyof typeof EN_STORIES, string>> = {
  // Several files
  addressMeant: "vouliez-vous dire {address} ?",
  nameMeant: "vouliez-vous dire « {name} » ?",
  lineOut: "ôtez la ligne",
  linkOut: "ôtez le lien",
  valueOut: "ôtez-le",
  wordsOrOut: "écrivez-le ou ôtez-le",
  textOrOut: "écrivez son texte ou ôtez-le",
  httpsIfThere: "écrivez https:// si le site le permet",

  // newsroom/rules/checkAddresses.ts
  folderNameNoAddress: "le nom de dossier « {name} » ne peut pas figurer dans une adresse",
  fileNameNoAddress: "le nom de fichier « {name} » ne peut pas figurer dans une adresse",
  addressOfYear: "{address} est l’adresse des archives d’une année",
  addressOfSite: "{address} appartient au site lui-même",
  sectionOtherName: "donnez un autre nom au fichier de la rubrique",
  pageOtherName: "donnez un autre nom au fichier de la page",
  oneOtherName: "donnez un autre nom à l’un des deux fichiers",

  // newsroom/rules/siteMap.ts
  addressTaken:
    "{address} est aussi l’adresse {owner, select, front {de la une} search {de la page de recherche} saved {de la page des articles enregistrés} corrections {de la page des rectifications} sitemap {d’un plan du site} machines {d’un fichier que le site établit pour les machines} feed {d’un flux} fileFeed {du flux de {name}} archive {des archives} topic {du thème « {name} »} topicFeed {du flux du thème « {name} »} indexNow {de la clé d’IndexNow} training {de ce qu’annonce « crawlers.training: refuse »} site {de quelque chose que le site établit lui-même} other {de {name}}}",
  redirectFromTaken:
    "{address} ne peut pas rediriger : c’est l’adresse {owner, select, front {de la une} search {de la page de recherche} saved {de la page des articles enregistrés} corrections {de la page des rectifications} sitemap {d’un plan du site} machines {d’un fichier que le site établit pour les machines} fileFeed {du flux de {name}} archive {des archives} topic {du thème « {name} »} topicFeed {du flux du thème « {name} »} other {de {name}}}",

  // newsroom/rules/checkAffiliateNotice.ts
  noticeMissing:
    "il y a des liens rémunérés, par exemple dans {file}, et pas de « affiliate.{name} » à leur sujet : les lecteurs lisent « {text} »",
  noticeMissingRemedy: "écrivez-le avec vos mots, « {name}: … » sous « affiliate: »",

  // newsroom/rules/checkDates.ts
  storyOnHold: "l’article est en attente et ne peut pas être publié : {reason}",
  draftOnHoldRemedy: "ôtez « hold » quand il sera libre",
  articleOnHoldRemedy:
    "ôtez « hold » quand il sera libre ; ce que les lecteurs en ont se retire avec « npm run desk -- unpublish {slug} »",
  embargoAfterPublished:
    "fin de l’embargo : {embargo}, après « published », et les lecteurs ne verront l’article qu’à ce moment",
  embargoAfterPublishedRemedy:
    "inscrivez aussi la fin de l’embargo dans « published », ou ôtez l’embargo s’il a été levé",
  publishedFarAhead: "début de l’affichage pour les lecteurs : {day}, dans plus de 30 jours",
  publishedFarAheadRemedy: "corrigez « published » si c’est une erreur",
  embargoFarAhead:
    "personne ne peut voir l’article avant cette date : {day}, dans plus de 30 jours",
  embargoFarAheadRemedy: "corrigez « embargo » si c’est une erreur",
  updatedInFuture:
    "« updated » est dans l’avenir ({at}) ; les lecteurs ne le voient donc pas encore",
  updatedInFutureRemedy: "écrivez quand l’article a été modifié",
  correctionInFuture:
    "la rectification est datée dans l’avenir ({at}) ; les lecteurs ne la voient donc pas encore",
  correctionInFutureRemedy: "écrivez quand elle a été faite",
  folderOtherDay:
    "le dossier indique {day}, mais l’article est publié à une autre date : {published}",
  folderOtherDayRemedy: "déplacez-le vers {folder} ou corrigez la date",
  updatedBeforePublished: "« updated » précède « published »",
  updatedBeforePublishedRemedy: "corrigez celui qui est faux, ou omettez « updated »",
  correctionBeforePublished: "la rectification est datée d’avant la publication de l’article",
  correctionBeforePublishedRemedy: "corrigez son « at » ou le « published » de l’article",

  // newsroom/rules/checkDuplicates.ts
  textSame: "le texte est le même que celui de {file}",
  textNearlySame: "le texte est presque le même que celui de {file}",
  textSameRemedy: "gardez l’un des deux ; l’adresse de l’autre peut figurer dans son redirectFrom",

  // newsroom/rules/checkFieldMarks.ts
  markShown: "« {mark} » serait affiché avec ses signes",
  fieldMarkRemedy: "ôtez ces signes ; seul le texte sous les champs est en Markdown",

  // newsroom/rules/checkFooter.ts, checkFront.ts
  noPageAt: "il n’y a pas de page à l’adresse {address}",
  noPageAtRemedy: "écrivez-la dans pages ou ôtez la ligne",
  frontWithdrawn: "l’article à l’adresse {address} a été retiré",
  frontWithdrawnRemedy: "ôtez la ligne ; d’ici là, les lecteurs ne le voient pas",
  frontDraft: "{address} est un brouillon, que les lecteurs ne peuvent pas ouvrir",
  frontDraftRemedy:
    "publiez-le d’abord, avec « npm run desk -- publish {slug} », et écrivez l’adresse qu’il reçoit",
  noArticleAt: "il n’y a pas d’article à l’adresse {address}",
  noArticleAtRemedy: "écrivez l’adresse d’un article, comme /2014/06/12/slug",
  frontTwice: "{address} figure déjà à la une, à la ligne {line}",
  frontTwiceRemedy: "ôtez l’un des deux ; c’est le premier qui compte",
  frontTooMany: "la une affiche {most} articles de « {list} », et celui-ci est en trop",
  frontTooManyRemedy: "ôtez ceux qui n’ont pas besoin d’y être",

  // newsroom/rules/checkLanguage.ts
  wordsInEnglish:
    "{count, plural, one {les lecteurs voient # message du logiciel en anglais, faute de mots en « {language} »} many {les lecteurs voient # de messages du logiciel en anglais, faute de mots en « {language} »} other {les lecteurs voient # messages du logiciel en anglais, faute de mots en « {language} »}}",
  wordsInEnglishRemedy:
    "écrivez-les sous « words », en commençant par {names} ; docs/editing/words.md les contient tous",

  // newsroom/rules/checkLinks.ts
  linkToDraft: "le lien mène à {address}, que les lecteurs ne peuvent pas ouvrir",
  linkToDraftRemedy: "renvoyez à l’article publié, ou ôtez le lien",
  linkToScheduled:
    "le lien mène à {address}, que les lecteurs ne peuvent pas ouvrir avant la parution ({opens})",
  linkToScheduledRemedy: "ôtez le lien d’ici là",
  linkToOldAddress: "le lien mène à {address}, une ancienne adresse",
  linkToOldAddressRemedy: "renvoyez à {address}",
  linkToWithdrawn: "le lien mène à {address}, un article qui a été retiré",
  linkToListPage:
    "le lien mène à {address}, dont les articles se déplacent à chaque nouvel article",
  linkToListPageRemedy: "renvoyez à {list} ou à l’article lui-même",
  linkToNothing: "le lien mène à {address}, où il n’y a rien",
  linkToNothingRemedy: "corrigez l’adresse ou ôtez le lien",

  // newsroom/rules/checkLostCharacters.ts
  characterLost: "« {found} » figure là où un autre caractère a été perdu",
  characterLostRemedy:
    "écrivez ce qui devait y être ; le texte a été lu un jour dans un mauvais encodage",

  // newsroom/rules/checkStarterTexts.ts
  starterTextLeft: "« {found} » est encore un texte avec lequel commence tout nouveau journal",
  starterTextLeftRemedy: "écrivez à sa place ce que dit votre article, ou retirez-le",
  noteToOwnerLeft: "« {found} » s’adresse à vous, et les lecteurs le voient",
  noteToOwnerLeftRemedy: "écrivez ici ce qui est demandé",

  // newsroom/rules/checkPictures.ts
  heroNarrow: "« {name} » fait {width} pixels de large, trop peu pour une image principale",
  heroNarrowRemedy:
    "prenez un fichier d’au moins {narrowest} pixels, ou montrez l’image dans le texte",
  heroNoCredit: "l’image principale n’a pas de crédit",
  heroNoCreditRemedy: "ajoutez « credit: … » avec l’auteur de l’image",

  // newsroom/rules/checkProse.ts
  paragraphLong: "le paragraphe « {beginning} » a {words} mots",
  paragraphLongRemedy: "divisez-le en paragraphes de {most} mots au plus",
  pictureNoCredit: "l’image « {name} » n’a pas de crédit",
  pictureNoCreditRemedy: "écrivez {example} avec l’auteur de l’image",
  linkPaidElsewhere:
    "le lien vers « {address} » est rémunéré ailleurs dans l’article, mais n’est pas marqué comme tel",
  linkLooksPaid: "le lien vers « {address} » semble rémunéré, mais n’est pas marqué comme tel",
  linkUnmarkedRemedy:
    "écrivez {mark} juste après sa parenthèse fermante, ou ôtez ce qui le rémunère",

  // newsroom/rules/checkPublicFiles.ts
  robotsLine: "« {line} » n’est pas une ligne de robots.txt",
  robotsLineRemedy:
    "écrivez « Disallow: /path/ » ou une ligne semblable sous une ligne « User-agent: … », ou ôtez-la",
  publicUnreachable: "aucun navigateur ne peut demander {address}",
  publicUnreachableRemedy:
    "renommez-le, avec des lettres, des chiffres, des traits d’union, des soulignés et des points",
  publicTakenRemedy: "renommez le fichier, ou ôtez-le",

  // newsroom/rules/checkRedirectRules.ts, checkRedirects.ts
  redirectOfSite:
    "{address} ne peut pas rediriger : tout ce qui est sous {folder} appartient au site lui-même",
  redirectOfFeed: "{address} ne peut pas rediriger : cette adresse mène à un flux",
  redirectAlready: "{address} redirige déjà vers {other}",
  redirectWithdrawn: "{address} est l’adresse d’un article qui a été retiré",
  redirectRuleOut: "ôtez la règle",
  redirectTakenRemedy: "ôtez-la de redirectFrom, ou déplacez ce qui s’y trouve",
  redirectFromOut: "ôtez-la de redirectFrom",
  redirectFromOne: "gardez-la dans l’un des deux",
  redirectTwice: "{address} veut dire la même chose que {other} à la ligne {line}",
  redirectTwiceRemedy:
    "gardez l’une des deux ; une barre oblique ou .html à la fin ne fait pas de différence",
  redirectToNothing: "{address} mène à {target}, où il n’y a rien",
  redirectToNothingRemedy: "écrivez une adresse qui existe, ou status: 410",
  redirectCircle: "{address} mène à {target}, et de là tourne en rond",
  redirectCircleRemedy: "faites mener l’une d’elles à une page qui existe",
  redirectToOld: "{address} mène à {target}, elle-même une ancienne adresse",
  redirectToGoneRemedy: "écrivez « status: 410 » à la place",
  redirectToOldRemedy: "écrivez « to: {address} »",

  // newsroom/rules/checkReferences.ts
  noSection: "il n’y a pas de rubrique « {name} »",
  noAuthor: "il n’y a pas d’auteur « {name} »",
  referenceMore: "et {count} de plus dans le dossier {folder}",
  referenceAdd: "ajoutez {file}",
  referenceAddTo: "ajoutez un fichier au dossier {folder}",
  referenceChoose: "{choice} ; ou ajoutez {file}",
  referenceChooseTo: "{choice} ; ou ajoutez un fichier au dossier {folder}",

  // newsroom/rules/checkSearchTitles.ts
  searchTitleLong:
    "« {name} » a {length} caractères ; les résultats de recherche le coupent après quelque {most}",
  headlineLongRemedy: "ajoutez à leur intention un « seoTitle » de {most} caractères au plus",
  seoTitleLongRemedy: "ramenez-le à {most} au plus",

  // newsroom/rules/checkSections.ts
  noSections: "le journal n’a pas de rubrique",
  noSectionsRemedy: "ajoutez-en une, comme sections/world.md",
  sectionOrderTwice: "{file} porte aussi le numéro d’ordre {order}",
  sectionOrderTwiceRemedy: "donnez à chaque rubrique son propre numéro",

  // newsroom/rules/checkSources.ts
  sourceInsecure: "l’adresse « {address} » de la source n’est pas sécurisée",
  sourcePays: "l’adresse « {address} » de la source est rémunérée",
  sourcePaysRemedy:
    "donnez l’adresse sans ce qui la rémunère ; une source ne peut pas être un lien rémunéré",

  // newsroom/rules/checkThemeFiles.ts
  fontNotInstalled: "la police {name} n’est pas installée",
  fontNotInstalledRemedy:
    "installez-la là où les nouvelles versions n’y touchent pas : {command} ; puis construisez",
  fontMissing: "il n’y a pas de police {path} dans le dossier des contenus",
  fontMissingRemedy:
    "mettez dans le dossier {folder} un fichier qui se termine par .woff2, .woff, .ttf ou .otf",

  // newsroom/rules/checkTranslations.ts
  translationTwice:
    "{kind, select, section {la rubrique existe déjà en « {language} »} page {la page permanente existe déjà en « {language} »} other {l’article existe déjà en « {language} »}}",
  translationTwiceRemedy: "indiquez une seule traduction pour chaque autre langue",
  translationWithdrawn: "la traduction à l’adresse {address} a été retirée",
  translationWithdrawnRemedy: "ôtez la traduction",
  noTranslation:
    "{kind, select, section {il n’y a pas de rubrique à l’adresse {address}} page {il n’y a pas de page permanente à l’adresse {address}} other {il n’y a pas d’article à l’adresse {address}}}",
  translationMoved: "l’adresse a changé : écrivez {address}",
  noTranslationRemedy:
    "{kind, select, section {donnez l’adresse de la rubrique traduite, ou ôtez la traduction} page {donnez l’adresse de la page permanente traduite, ou ôtez la traduction} other {donnez l’adresse de l’article traduit, ou ôtez la traduction}}",
  translationLanguage: "{file} est en « {own} », non en « {language} »",
  translationLanguageRemedy: "indiquez la langue que la traduction annonce",

  // newsroom/rules/checkUnreadText.ts
  textUnread: "les rubriques et les thèmes n’ont pas de texte",
  textUnreadRemedy: "mettez-le dans la description, ou ôtez-le",

  // newsroom/rules/disabledRules.ts
  ruleOffUnneeded: "la règle « {name} » est désactivée, mais rien ici ne l’enfreint",

  // newsroom/rules/pictureIndex.ts
  savePicture: "enregistrez-la en JPEG, PNG, WebP, AVIF ou GIF",
  pageNoPicture: "les pages ne portent pas d’images ; « {name} » ne peut donc pas être affichée",
  pageNoPictureRemedy: "ôtez l’image",
  pageNoFile: "les pages ne portent pas de fichiers ; « {name} » ne peut donc pas être affiché",
  pageNoFileRemedy: "ôtez le fichier",
  pictureNotBeside: "il n’y a pas d’image « {name} » à côté du texte",
  fileNotBeside: "il n’y a pas de fichier « {name} » à côté du texte",
  notBesideRemedy: "mettez le fichier dans le même dossier ou corrigez son nom",
  strayFile: "rien ne lit ce fichier ici",
  strayFileRemedy:
    "déplacez-le à côté de l’article, du brouillon ou de l’auteur qui le montre, ou ôtez-le",
  notPicture: "« {name} » n’est pas une image",
  notPictureRemedy: "indiquez une image à la place",
  notFormat: "« {name} » n’est pas un fichier {format}",
  notFormatRemedy: "indiquez un fichier {format} à la place",
  notEitherFormat: "« {name} » n’est pas un fichier {format} ou {other}",
  notEitherFormatRemedy: "indiquez un fichier {format} ou {other} à la place",
  notForBrowsers:
    "« {name} » n’est pas une image que les navigateurs affichent, et rien d’autre ne le lit",
  notForBrowsersRemedy:
    "ôtez-le, ou enregistrez-le en JPEG, PNG, WebP, AVIF ou GIF si c’est une image",
  pictureNameSigns: "« {name} » a dans son nom des signes qu’une adresse ne peut pas avoir",
  pictureNameSignsRemedy:
    "renommez-le avec des lettres latines, des chiffres, des points, des traits d’union et des soulignés",

  // {what} is one of the messages that begin with “broken”
  brokenFile: "« {name} » est {what}",
  // newsroom/pictures/measurePicture.ts
  brokenUnread: "une image illisible",
  brokenNoPicture: "un fichier qui n’est pas une image",
  brokenFormat: "un fichier {format}",
  brokenHeic: "un fichier HEIC",
  brokenLarge: "trop grand pour être décodé, avec {width} × {height} pixels",
  brokenLargeFrames:
    "trop grand pour être décodé, avec {width} × {height} pixels en {frames} images",
  brokenLargeRemedy: "réduisez-le à 3000 pixels sur son plus grand côté",
  brokenDamaged: "endommagé : une partie ne peut pas être décodée",
  fileAgain: "exportez-le ou copiez-le de nouveau : un envoi a pu s’interrompre",
  // newsroom/story/elements/video/captionsFile.ts
  brokenNoUtf8: "écrit dans un autre encodage que UTF-8",
  brokenNoUtf8Remedy: "enregistrez-le en UTF-8",
  brokenNoWebvtt: "dépourvu de la ligne WEBVTT au début",
  brokenNoWebvttRemedy: "écrivez WEBVTT sur la première ligne, suivie d’une ligne vide",
  brokenNoCaptions: "dépourvu de sous-titres",
  brokenNoCaptionsRemedy: "écrivez ce qui est dit",
  brokenNoTime: "inutilisable, car un sous-titre n’a pas d’indication de temps",
  brokenTime: "inutilisable, car une indication de temps ne peut pas être lue, « {time} »",
  captionTime: "écrivez-la comme 00:00:01.000 --> 00:00:04.000",
  captionTimeDot: "écrivez-la comme 00:00:01.000 --> 00:00:04.000 ; un point précède les millièmes",
  brokenOrder: "inutilisable, car un sous-titre se termine avant de commencer",
  brokenOrderRemedy: "corrigez ses indications de temps",
  // newsroom/story/elements/video/mp4File.ts, webmFile.ts
  brokenNoMp4: "autre chose qu’un fichier MP4",
  brokenNoWebm: "autre chose qu’un fichier WebM",
  brokenQuickTime: "un fichier QuickTime ou d’un autre format que les navigateurs ne lisent pas",
  brokenMatroska: "un fichier Matroska, que les navigateurs ne lisent pas",
  brokenCutShort: "tronqué",
  brokenNoPictureTrack: "dépourvu de piste d’image",
  brokenTrackOf:
    "doté d’une piste « {kind} » en plus de l’image et du son, qui peut révéler où il a été filmé",
  brokenOtherTrack: "doté d’une autre piste en plus de l’image et du son",
  brokenCodec: "codé en {codec}, que tous les navigateurs ne lisent pas",
  encodeAnew: "encodez-le de nouveau : {command}",
  copyTracks: "copiez l’image et le son seuls : {command}",

  // newsroom/rules/pictureSize.ts
  pictureSmall: "« {name} » fait {width} pixels de large et paraîtra floue",
  pictureSmallRemedy: "prenez un fichier d’au moins {narrowest} pixels",
  pictureHeavyBytes: "« {name} » est trop lourde, avec {megabytes} Mo",
  pictureHeavyPixels: "« {name} » est trop lourde, avec {width} × {height} pixels",
  pictureHeavyRemedy:
    "réduisez-la à 3000 pixels sur son plus grand côté, et enregistrez les photographies en JPEG",
  pictureMisnamed: "« {name} » est un fichier au format {format}",
  pictureMisnamedRemedy: "donnez-lui un nom qui se termine par .{ending}",

  // newsroom/pictures/versionFaults.ts
  versionShape: "« {name} » n’a pas la même forme que « {other} » : {size}, et non {otherSize}",
  versionShapeRemedy:
    "donnez aux deux la même largeur et la même hauteur, pour que rien ne bouge quand le thème change",
  thumbnailShape: "« thumbnail » fait {size}, et n’est pas en 3:2",
  thumbnailShapeRemedy:
    "donnez-lui une forme de 3:2, par exemple 720 × 480, dans laquelle les listes l’affichent",
  versionMissing: "l’image n’a pas de « {name} » à côté de ses autres versions",
  versionMissingRemedy:
    "ajoutez « {name} », pour qu’un téléphone ait sa propre version dans chaque thème",

  // newsroom/story/placement.ts
  boxMisplaced:
    "{around, select, list {un encadré ne peut pas figurer dans une liste} quotation {un encadré ne peut pas figurer dans une citation} box {un encadré ne peut pas figurer dans un encadré} other {un encadré ne peut pas figurer dans une note}}",
  pullQuoteMisplaced:
    "{around, select, list {un exergue ne peut pas figurer dans une liste} quotation {un exergue ne peut pas figurer dans une citation} box {un exergue ne peut pas figurer dans un encadré} other {un exergue ne peut pas figurer dans une note}}",
  misplacedRemedy: "placez-le entre deux paragraphes de l’article",

  // newsroom/story/directives.ts
  directiveUnknown: "il n’y a pas de directive {directive}",
  directiveUnknownRemedy: "employez {names} ou {last}",
  directiveLeaf: "« {name} » s’écrit avec deux deux-points",
  directiveLeafRemedy: "écrivez {example} sur une ligne, sans ligne de fermeture",
  directiveContainer: "« {name} » s’écrit avec trois deux-points",
  directiveContainerRemedy: "écrivez {example}, le texte, puis une ligne ::: qui le ferme",
  directiveOpen: "cet élément {name} n’est jamais fermé et englobe tout ce qui suit",
  directiveOpenRemedy: "mettez une ligne ::: là où il se termine",
  directiveLabel: "les mots entre crochets après « {name} » ne sont pas affichés",
  directiveLabelRemedy: "écrivez-les entre accolades : {attributes}",
  attributeStyleMark:
    "« {name} » est une marque de style, et les styles n’ont pas leur place dans un article",
  attributeRefused: "l’attribut « {name} » n’a pas sa place dans un article",
  attributeUnknown: "{directive} n’a pas d’attribut « {name} »",
  attributeTwice: "l’attribut « {name} » est donné deux fois",
  attributeRemedy: "tenez-vous-en à {attributes}",
  directiveUnreadable: "« {line} » ressemble à une directive mais ne peut pas être lue comme telle",
  directiveUnreadableRemedy:
    "écrivez-la comme {example}, sans espace après les deux-points, ou ôtez la ligne",

  // newsroom/story/readBlocks.ts
  elementUnknown: "un article n’a pas d’élément « {name} »",
  elementUnknownRemedy: "écrivez-le en texte simple ou ôtez-le",
  elementInLine: "« {name} » ne peut pas figurer à l’intérieur d’une ligne de l’article",
  elementInLineRemedy: "écrivez-le en texte simple",

  // newsroom/story/elements/box
  boxNoTitle: "un encadré n’a pas de titre",
  boxNoText: "un encadré n’a pas de texte",
  beginWithExample: "commencez-le par {example}",

  // newsroom/story/elements/figure
  altMissing:
    "{what, select, video {la vidéo n’a pas de texte alternatif} other {l’image n’a pas de texte alternatif}}",
  altMissingRemedy: "dites en quelques mots ce qu’on y voit",
  altOpening: "le texte alternatif commence par « {words} »",
  altOpeningRemedy:
    "{what, select, video {omettez ces mots ; les lecteurs apprennent déjà que c’est une vidéo} other {omettez ces mots ; les lecteurs apprennent déjà que c’est une image}}",
  altCaption: "le texte alternatif répète la légende",
  altCaptionRemedy:
    "{what, select, video {dites ce qu’on voit dans la vidéo ; la légende dit ce que cela signifie} other {dites ce qu’on voit sur l’image ; la légende dit ce que cela signifie}}",
  aiUnknown:
    "« {part} » n’est pas une part que l’intelligence artificielle peut avoir dans une image",
  aiUnknownRemedy: "écrivez {example} ou {other}, ou n’en dites rien",
  figureNoPicture: "une figure n’indique aucune image",
  figureNoPictureRemedy: "indiquez le fichier image à côté du texte, comme dans {example}",
  pictureElsewhere: "l’image « {name} » n’est pas à côté du texte",
  pictureElsewhereRemedy:
    "mettez le fichier image dans le dossier de l’article et indiquez-le sans chemin",
  pictureFaultRemedy: "mettez l’image à côté du texte ou corrigez son nom",

  // newsroom/story/elements/footnote
  footnoteTwice: "la note {mark} est écrite deux fois",
  oneOutOrRenamed: "ôtez l’une des deux ou donnez-lui un autre nom",
  footnoteEmpty: "la note {mark} n’a pas de texte",
  footnoteUnused: "rien dans le texte ne renvoie à la note {mark}",
  footnoteUnusedRemedy: "mettez son appel dans le texte ou ôtez la note",
  footnoteMissing: "il n’y a pas de note {mark}",
  footnoteMissingRemedy: "écrivez la note sur sa propre ligne, {mark}: texte, ou ôtez l’appel",

  // newsroom/story/elements/link
  anchorMissing: "il n’y a pas d’endroit « {address} » dans cet article",
  anchorMissingRemedy: "renvoyez à l’un de ses intertitres : {subheads}",
  anchorNoSubheads: "ôtez le lien ; l’article n’a pas d’intertitres",
  addressSigns:
    "l’adresse d’un lien contient des espaces, des caractères de contrôle ou des barres obliques inverses",
  addressSignsRemedy: "copiez l’adresse de nouveau ; une espace s’y écrit %20",
  addressEmpty: "un lien n’a pas d’adresse",
  addressRefused: "un article ne peut pas renvoyer à « {address} »",
  addressRefusedRemedy:
    "commencez l’adresse par https:// pour un autre site, par / pour celui-ci, ou par # pour un endroit de cet article",
  linkMarkUnknown: "un lien n’a pas de marque « {mark} »",
  linkMarkUnknownRemedy:
    "écrivez {mark} pour un lien rémunéré, ou mettez une espace avant l’accolade",
  linkMarkInAddress: "la marque est devenue une partie de l’adresse du lien",
  linkMarkInAddressRemedy: "écrivez le lien comme {example}",
  linkNoWords: "le lien vers « {address} » n’a pas de mots",
  linkNoWordsRemedy: "écrivez entre les crochets ce que le lecteur y trouvera",
  linkNested: "un appel de note se trouve à l’intérieur des mots d’un lien",
  linkNestedRemedy: "mettez l’appel après le lien",
  linkInsecure: "le lien vers « {address} » n’est pas sécurisé",
  linkNotPaid: "seul un lien vers un autre site peut être un lien rémunéré",
  linkNotPaidRemedy: "ôtez {mark}",
  linkMarkStray: "{mark} ne suit aucun lien",
  linkMarkStrayRemedy:
    "mettez cette marque juste après la parenthèse fermante d’un lien, sans espace",

  // newsroom/story/elements/list
  taskList: "une liste de cases à cocher n’a pas sa place dans un article",
  taskListRemedy: "ôtez les [ ] et les [x] au début des entrées",

  // newsroom/story/elements/pullQuote
  pullQuoteContent: "un exergue contient autre chose que de simples mots",
  pullQuoteContentRemedy:
    "écrivez-le en paragraphes simples, sans liens, mises en relief, notes ni listes",
  pullQuoteEmpty: "un exergue n’a pas de mots",
  pullQuoteEmptyRemedy: "copiez-y des mots de l’article ou ôtez-le",
  pullQuoteNotInText: "l’exergue « {quote} » ne figure pas dans l’article",
  pullQuoteNotInTextRemedy:
    "copiez les mots exactement tels qu’ils figurent dans l’article, ou ôtez l’exergue",
  pullQuoteDepartsRemedy:
    "copiez les mots exactement tels qu’ils figurent dans l’article (il s’en écarte après « {beginning} »), ou ôtez l’exergue",

  // newsroom/story/elements/subhead
  subheadEmpty: "un intertitre n’a pas de mots",
  subheadFirstLevel: "le titre est le seul titre de premier niveau",
  subheadFirstLevelRemedy: "écrivez ## pour un intertitre",
  subheadDeep: "un intertitre de niveau {level} est trop profond pour un article",
  subheadDeepRemedy: "employez ##, ### ou ####",
  subheadSkips: "l’intertitre « {text} » saute un niveau",
  subheadSkipsRemedy: "écrivez-le avec {marks}",

  // newsroom/story/elements/table
  tableCells: "cette ligne a {cells} cellules, la tête du tableau {columns}",
  tableCellsRemedy:
    "donnez aux deux le même nombre de cellules ; un simple | dans une cellule s’écrit \\|",
  tableNoCaption: "un tableau n’a pas de légende",
  tableContent: "entre :::table et sa fin se trouve autre chose qu’un seul tableau",
  tableContentRemedy:
    "n’y laissez que les lignes du tableau, et mettez tout le reste au-dessus ou au-dessous",

  // newsroom/story/elements/video
  videoLarge: "montrez un extrait plus court, ou encodez-la plus légère : {command}",
  captionsLarge: "n’y laissez que les sous-titres",
  videoNoFile: "une vidéo n’indique aucun fichier",
  videoNoPoster: "la vidéo n’a pas d’image avant la lecture",
  videoNoCaptions: "la vidéo n’a pas de sous-titres",
  videoNamesRemedy: "écrivez {example} avec un fichier à côté du texte",
  fileElsewhere: "le fichier « {name} » n’est pas à côté du texte",
  fileElsewhereRemedy: "mettez-le dans le dossier de l’article et indiquez-le sans chemin",
  fileFaultRemedy: "mettez le fichier à côté du texte ou corrigez son nom",
  // {what} is “videoIndexLast”
  videoSlow: "« {name} » {what}",
  videoIndexLast: "a son index à la fin, et démarre donc tard",
  videoIndexLastRemedy: "déplacez-le au début : {command}",
  posterShape:
    "l’image avant la lecture « {name} » n’a pas la forme de la vidéo, {width} × {height}",
  posterShapeRemedy: "prenez une image de la vidéo, pour que rien ne dépasse sur les côtés",

  // newsroom/story/elements/words
  pictureInLine: "l’image « {alt} » se trouve à l’intérieur d’une ligne",
  pictureInLineRemedy:
    "mettez-la sur sa propre ligne, avec une ligne vide au-dessus et au-dessous, ou employez {example}",

  // newsroom/story/markdown
  definitionTwice: "le nom de lien « {name} » est défini deux fois",
  definitionUnused:
    "aucun lien n’emploie le nom « {name} » ; aucun lecteur ne voit donc cette ligne",
  definitionUnusedRemedy: "ôtez-la ou employez ce nom dans un lien",
  definitionMissing: "le nom de lien « {name} » n’est défini nulle part",
  definitionMissingRemedy:
    "ajoutez une ligne [name]: address, ou écrivez l’adresse entre parenthèses après les mots du lien",
  textMarkRemedy:
    "fermez-les sans espaces à l’intérieur, ou écrivez \\ devant chacun de ceux qui doivent être lus",
  directiveInLine: "« {written} » à l’intérieur d’une ligne n’est pas une directive",
  directiveInLineRemedy:
    "employez {names} ou {last} sur leurs propres lignes, ou écrivez \\: pour un simple deux-points",
  nestedDeep: "des citations, des listes ou des mises en relief sont trop profondément imbriquées",
  nestedDeepRemedy: "écrivez-le plus simplement",
  textUnreadable: "le texte ne peut pas être lu ({reason})",
  textUnreadableRemedy: "ôtez ce qui est le plus profondément imbriqué",
  rawHtml: "le HTML brut (« {html} ») n’a pas sa place dans un article",
  rawHtmlRemedy: "écrivez-le en Markdown ou ôtez-le ; un simple < s’écrit \\<",

  // newsroom/paper/checkTheme.ts
  paperDark:
    "le papier {colour} est trop sombre pour un texte en gris et en couleurs : son contraste avec le noir est de {found}, moins que {least}",
  paperDarkRemedy: "la plus proche qui soit assez claire est « {colour} »",
  colourOnTint:
    "un texte en {colour} a un contraste de {found} avec la teinte des encadrés, {tint}, moins que {least}",
  colourOnPaper: "un texte en {colour} a un contraste de {found} avec le papier, moins que {least}",
  colourRemedy: "la couleur lisible la plus proche est « {colour} »",

  // newsroom/paper/logo.ts
  logoText:
    "convertissez le texte en tracés avant d’enregistrer : une page n’a pas les polices du logiciel de dessin",
  logoStyle:
    "enregistrez le dessin avec des attributs de présentation au lieu d’une feuille de style",
  logoUse: "écrivez la forme elle-même à chaque endroit",
  logoImage: "dessinez-le en tracés ; une image dans un logo n’est pas affichée",
  logoLargeFile: "le fichier est trop gros pour un logo",
  logoLargeFileRemedy: "simplifiez le dessin",
  logoWords: "il y a des mots en dehors de tout élément",
  logoWordsRemedy: "ôtez-les",
  logoEntities: "le fichier déclare des entités",
  logoEntitiesRemedy: "ôtez la déclaration entre crochets",
  logoMalformed: "le fichier n’est pas un SVG bien formé",
  logoMalformedRemedy: "enregistrez-le de nouveau depuis le logiciel de dessin",
  logoIdMissing: "rien dans le logo ne porte l’identifiant « {id} »",
  logoIdMissingRemedy: "définissez-le dans le même fichier, ou ôtez le renvoi",
  logoLong: "le logo a {size} octets, {excess} de trop pour une page qui le porte",
  logoLongRemedy: "simplifiez ses tracés et arrondissez ses coordonnées, avec SVGO par exemple",
  logoNoSvg: "le fichier n’est pas un SVG mais un <{element}>",
  logoNoSvgRemedy: "enregistrez le logo en SVG",
  logoElement: "un logo ne peut pas contenir <{element}>",
  logoElementRemedy: "ôtez-le, avec tout ce qu’il contient",
  logoNested: "trop de groupes sont imbriqués",
  logoNestedRemedy: "dissociez-les",
  logoNoSize: "le logo n’a pas de dimensions",
  logoNoSizeRemedy: "donnez à son <svg> un viewBox, comme {example}",
  logoNothing: "le logo ne dessine rien",
  logoNothingRemedy: "enregistrez-le avec ses formes, ou retirez le fichier",
  logoThin: "un logo de {width} sur {height} serait trop mince pour être vu",
  logoThinRemedy: "rognez son viewBox au dessin",
  logoScript: "un logo ne peut pas contenir « {name} », qui lance un script",
  logoOutside: "« {name} » renvoie à quelque chose d’extérieur au logo",
  logoOutsideRemedy: "ôtez-le : un logo est un seul fichier",
  logoHidden: "une partie du logo est masquée",
  logoAttribute: "un logo ne peut pas avoir l’attribut « {name} »",
  logoProperty: "un logo ne peut pas avoir le style « {name} »",
  logoValue: "la valeur de « {name} » n’est pas celle d’un dessin",

  // newsroom/paper/paper.ts
  siteMissing: "le fichier manque",
  siteMissingRemedy: "écrivez-en un avec name, tagline, url, language et timeZone",
  siteNoFields: "le fichier n’est pas une liste de champs",
  siteNoFieldsRemedy: "écrivez un « name: value » par ligne",

  // newsroom/edition/lostAddresses.ts
  addressLost:
    "les lecteurs avaient {kind, select, story {un article à l’adresse {address}} section {une rubrique à l’adresse {address}} topic {un thème à l’adresse {address}} author {la page d’un auteur à l’adresse {address}} page {une page à l’adresse {address}} other {une ancienne adresse qui les menait plus loin, {address}}}, et il n’y a plus rien là pour eux",
  addressLostUntil:
    "les lecteurs avaient {kind, select, story {un article à l’adresse {address}} section {une rubrique à l’adresse {address}} topic {un thème à l’adresse {address}} author {la page d’un auteur à l’adresse {address}} page {une page à l’adresse {address}} other {une ancienne adresse qui les menait plus loin, {address}}}, et il n’y a rien là pour eux avant cette date : {opens}",
  storyLostRemedy:
    "écrivez « redirectFrom: [{address}] » dans l’article auquel ils doivent être menés, ou dites qu’il a disparu : npm run desk -- unpublish {address}",
  fileLostRemedy:
    "écrivez « redirectFrom: [{address}] » dans l’article auquel ils doivent être menés, remettez {file} en place, ou dites qu’il a disparu : npm run desk -- unpublish {address}",
  addressLostUntilRemedy:
    "rendez à l’article sa date d’avant, ou retirez-le d’ici là avec « npm run desk -- unpublish »",

  // newsroom/edition: refusals
  editionMissing:
    "il n’y a pas d’édition à l’emplacement {file} ; lancez « npm run build » pour l’écrire",
  editionOtherVersion:
    "l’édition à l’emplacement {file} est d’une autre version ; lancez « npm run build » pour la renouveler",
  editionOtherBytes:
    "l’édition à l’emplacement {file} ne peut pas être lue (ses octets ne sont pas ceux qui ont été écrits) ; supprimez-la et lancez « npm run build »",
  editionNoDatabase:
    "l’édition à l’emplacement {file} ne peut pas être lue (ce n’est pas une base de données) ; supprimez-la et lancez « npm run build »",
  editionUnreadable:
    "l’édition à l’emplacement {file} ne peut pas être lue ({reason}) ; supprimez-la et lancez « npm run build »",

  // newsroom/signing/secret.ts
  secretOpen:
    "{file} peut être lu par d’autres que son propriétaire ; supprimez-le (le prochain démarrage en crée un nouveau)",
  secretShort:
    "le secret dans {name} est trop court ; il lui faut {least} caractères ou plus, comme en produit « openssl rand -hex 32 »",
};
