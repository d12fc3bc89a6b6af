import type { EN_FORMS } from "../en/forms.ts";

/** What is said where a file is edited in forms, in French. */
export const FR_FORMS: Readonly<Record<keyof typeof EN_FORMS, string>> = {
  // Fields of every file
  colourCommentedInForm: "« {field} » est vide",
  colourCommentedRemedyInForm: "choisissez une couleur",
  fieldMissingRemedyInForm: "remplissez-le",
  fieldMissingInGroupRemedyInForm: "remplissez-le",
  fieldEmptyRemedyInForm: "remplissez-le",
  notGroupRemedyInForm: "remplissez ses champs",
  notListRemedyInForm: "écrivez de nouveau ses entrées",
  notNumberRemedyInForm: "écrivez un nombre",
  notTextRemedyInForm: "écrivez-le de nouveau sur une seule ligne",
  quoteAsInForm: "écrivez-le de nouveau",
  wordsUnknownRemedyInForm: "choisissez un autre message, ou ôtez-le",
  wordsMeantRemedyInForm: "vouliez-vous dire {meant} ?",
  wordsNoneRemedyInForm: "écrivez-les, ou ôtez le message",
  ruleSwitchRemedyInForm: "ôtez-la, ou ajoutez-la de nouveau",
  ruleReasonRemedyInForm: "écrivez pourquoi en quelques mots",
  fediverseRemedyInForm: "écrivez-le comme @jane@social.example",
  fontRemedyInForm: "écrivez un paquet comme {package}, ou un fichier comme {file}",
  colourUnquotedRemedyInForm: "écrivez # et six chiffres hexadécimaux",
  colourDigitsRemedyInForm: "écrivez # et six chiffres hexadécimaux",
  instantRemedyInForm: "choisissez le jour et l’heure",
  entryTwiceInForm: "« {entry} » figure deux fois dans « {field} »",
  slugEntryInForm: "« {value} » dans « {field} » ne peut pas figurer dans une adresse",
  fediverseInForm: "« {value} » dans « {field} » n’est pas un nom du fédivers",
  addressInForm: "« {value} » dans « {field} » n’est pas une adresse",
  ownAddressInForm: "« {value} » dans « {field} » n’est pas une adresse simple de ce site",
  fontInForm: "« {value} » dans « {field} » n’est pas une police",
  colourInForm: "« {value} » dans « {field} » n’est pas une couleur",
  choiceInForm: "« {value} » n’est pas un choix de « {field} »",
  instantNoneInForm: "« {value} » dans « {field} » n’est pas une date et une heure réelles",

  // Stories
  lineOutInForm: "ôtez-le",
  articleOnHoldRemedyInForm:
    "videz « hold » quand il est libre ; au desk, « Retirer » reprend ce que les lecteurs en ont",
  folderOtherDayRemedyInForm: "choisissez de nouveau le jour de son adresse",
  heroNoCreditRemedyInForm: "écrivez dans « credit » qui a fait l’image",
  referenceAddInForm: "choisissez une autre valeur, ou créez celle-ci ici",
  referenceAddToInForm: "choisissez une autre valeur, ou créez celle-ci ici",
  referenceChooseInForm: "{choice} ; ou créez-le ici",
  referenceChooseToInForm: "{choice} ; ou créez-le ici",
  notBesideRemedyInForm: "choisissez un autre fichier, ou ajoutez-le de nouveau",
  pictureFaultRemedyInForm: "choisissez un autre fichier, ou ajoutez-le de nouveau",
  fileFaultRemedyInForm: "choisissez un autre fichier, ou ajoutez-le de nouveau",
  pictureElsewhereRemedyInForm: "choisissez un autre fichier, ou ajoutez-le de nouveau",
  fileElsewhereRemedyInForm: "choisissez un autre fichier, ou ajoutez-le de nouveau",
  notPictureRemedyInForm: "choisissez une image",
  pictureNameSignsRemedyInForm:
    "ajoutez-la de nouveau sous un nom fait de lettres latines, de chiffres, de points et de traits d’union ou bas",
  pictureMisnamedRemedyInForm: "ajoutez-la de nouveau sous un nom qui se termine par .{ending}",

  // Elements of a text
  pictureNoCreditRemedyInForm: "écrivez dans son formulaire qui l’a faite",
  figureNoPictureRemedyInForm: "choisissez-en un dans son formulaire",
  videoNamesRemedyInForm: "choisissez-en un dans son formulaire",
  aiUnknownRemedyInForm: "choisissez-en un dans son formulaire",
  linkUnmarkedRemedyInForm: "ouvrez le lien et dites qu’il est rémunéré, ou ôtez ce qui rémunère",
  linkNotPaidRemedyInForm: "ouvrez le lien et ôtez-lui cette marque",
  linkNoWordsRemedyInForm: "écrivez ce que le lecteur y trouvera",
  beginWithExampleInForm: "remplissez-le",
  pictureInLineRemedyInForm: "mettez-la dans un paragraphe à elle",
  subheadFirstLevelRemedyInForm: "faites-en un intertitre",
  subheadDeepRemedyInForm: "faites-en un intertitre plus grand",
  subheadSkipsRemedyInForm: "faites-en un intertitre plus grand",
  footnoteMissingRemedyInForm: "écrivez la note, ou ôtez son appel",
  tableCellsRemedyInForm: "donnez aux deux le même nombre de cellules",
  directiveUnknownInForm: "aucun élément d’article ne commence par « {directive} »",
  directiveLeafInForm:
    "« {name} » ne commence pas ici comme cet élément le doit ; les lecteurs ne l’auraient pas",
  directiveContainerInForm:
    "« {name} » ne commence pas ici comme cet élément le doit ; les lecteurs ne l’auraient pas",
  directiveOpenInForm:
    "rien ne dit où se termine cet élément {name}, si bien que tout ce qui suit en fait partie",
  directiveUnreadableInForm: "on dirait qu’un élément commence ici, mais il n’en est rien",
  attributeUnknownInForm: "« {name} » est aussi écrit ici, et les lecteurs ne le reçoivent pas",
  attributeTwiceInForm: "« {name} » est écrit deux fois ici",
  attributeRefusedInForm: "« {name} » est aussi écrit ici, et les lecteurs ne le reçoivent pas",
  attributeRemedyInForm: "retirez-le avec le bouton placé sous les champs",
  directiveInLineInForm: "« {written} » au milieu d’une phrase n’est pas un élément de l’article",
  directiveInLineRemedyInForm: "ôtez-le, et choisissez l’élément dans le menu « Insérer »",
  textMarkRemedyInForm:
    "ôtez-les, et mettez les mots en relief avec les boutons placés au-dessus du texte",
  definitionMissingRemedyInForm: "ôtez les crochets, et refaites le lien",
  rawHtmlInForm: "« {html} » est du HTML, qui n’a pas sa place dans un article",
  rawHtmlRemedyInForm: "ôtez-le, et servez-vous plutôt des boutons placés au-dessus du texte",
  linkMarkUnknownRemedyInForm: "ôtez-la ; c’est le formulaire du lien qui dit s’il est rémunéré",
  linkMarkInAddressRemedyInForm:
    "ôtez-la de l’adresse ; c’est le formulaire du lien qui dit s’il est rémunéré",
  linkMarkStrayRemedyInForm: "ôtez-la ; c’est le formulaire du lien qui dit s’il est rémunéré",
  taskListRemedyInForm: "cliquez sur l’une des cases, ce qui les retire toutes de la liste",
  directiveUnknownRemedyInForm:
    "choisissez, par les boutons de cette partie du texte, ce qu’elle doit être",
  directiveLeafRemedyInForm:
    "choisissez, par les boutons de cette partie du texte, ce qu’elle doit être",
  directiveContainerRemedyInForm:
    "choisissez, par les boutons de cette partie du texte, ce qu’elle doit être",
  directiveOpenRemedyInForm:
    "choisissez, par les boutons de cette partie du texte, ce qu’elle doit être",
  directiveLabelRemedyInForm:
    "choisissez, par les boutons de cette partie du texte, ce qu’elle doit être",
  directiveUnreadableRemedyInForm:
    "choisissez, par les boutons de cette partie du texte, ce qu’elle doit être",

  // The paper's own files
  noticeMissingRemedyInForm: "écrivez-le avec vos mots dans les réglages du journal",
  noPageAtRemedyInForm: "créez d’abord cette page, ou ôtez-la",
  frontWithdrawnRemedyInForm: "ôtez-le ; d’ici là, les lecteurs ne le voient pas",
  frontDraftRemedyInForm: "publiez-le d’abord, et choisissez-le de nouveau",
  noArticleAtRemedyInForm: "choisissez un article publié",
  frontTwiceInForm: "{address} est déjà à la une",
  wordsInEnglishRemedyInForm: "écrivez-les sous « words », en commençant par {names}",
  redirectToNothingRemedyInForm:
    "écrivez dans « to » une adresse qui existe, ou 410 dans « status »",
  redirectNowhereRemedyInForm: "écrivez dans « to » une adresse qui existe, ou 410 dans « status »",
  redirectToGoneRemedyInForm: "videz « to », et écrivez 410 dans « status »",
  redirectToOldRemedyInForm: "écrivez {address} dans « to »",
  redirectTwiceInForm: "{address} veut dire la même chose que {other}",
  noSectionsRemedyInForm: "créez-en une",
  storyLostRemedyInForm:
    "écrivez {address} dans « redirectFrom » de l’article où ils doivent être menés, ou remettez ce qui s’y trouvait",
  fileLostRemedyInForm:
    "écrivez {address} dans « redirectFrom » de l’article où ils doivent être menés, ou remettez ce qui s’y trouvait",
  addressLostUntilRemedyInForm: "redonnez à l’article sa date d’avant",
  textSameRemedyInForm:
    "gardez l’un des deux ; l’adresse de l’autre peut figurer dans son « redirectFrom »",
  redirectTakenRemedyInForm: "ôtez-la de « redirectFrom », ou déplacez ce qui s’y trouve",
  redirectFromOutInForm: "ôtez-la de « redirectFrom »",
};
