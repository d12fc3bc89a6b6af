/**
 * What is said in place of a message or remedy where a file is edited in forms, in English: remedies there speak of fields
 * and buttons, not of lines. Each has the name of its message and the ending “InForm”, and only values that this has.
 * Names of fields stand in quotation marks: the form puts its labels there (desk/browser/fields/problemWords.ts).
 */
export const EN_FORMS = {
  // Fields of every file
  colourCommentedInForm: "“{field}” is empty",
  colourCommentedRemedyInForm: "choose a colour",
  fieldMissingRemedyInForm: "fill it in",
  fieldMissingInGroupRemedyInForm: "fill it in",
  fieldEmptyRemedyInForm: "fill it in",
  notGroupRemedyInForm: "fill in its fields",
  notListRemedyInForm: "write its entries anew",
  notNumberRemedyInForm: "write a number",
  notTextRemedyInForm: "write it anew in one line",
  quoteAsInForm: "write it anew",
  wordsUnknownRemedyInForm: "choose another message, or take it out",
  wordsMeantRemedyInForm: "did you mean {meant}?",
  wordsNoneRemedyInForm: "write them, or take the message out",
  ruleSwitchRemedyInForm: "take it out, or add it anew",
  ruleReasonRemedyInForm: "write why in a few words",
  fediverseRemedyInForm: "write it like @jane@social.example",
  fontRemedyInForm: "write a package like {package}, or a file like {file}",
  colourUnquotedRemedyInForm: "write # and six hexadecimal digits",
  colourDigitsRemedyInForm: "write # and six hexadecimal digits",
  instantRemedyInForm: "choose day and time",
  entryTwiceInForm: "“{entry}” stands twice in “{field}”",
  slugEntryInForm: "“{value}” in “{field}” cannot stand in an address",
  fediverseInForm: "“{value}” in “{field}” is no name on the fediverse",
  addressInForm: "“{value}” in “{field}” is no address",
  ownAddressInForm: "“{value}” in “{field}” is no plain address of this site",
  fontInForm: "“{value}” in “{field}” is no font",
  colourInForm: "“{value}” in “{field}” is no colour",
  choiceInForm: "“{value}” cannot be chosen in “{field}”",
  instantNoneInForm: "“{value}” in “{field}” is no real date and time",

  // Stories
  lineOutInForm: "take it out",
  articleOnHoldRemedyInForm:
    "empty “hold” when it is free; the desk's “Take back” takes back what readers have of it",
  folderOtherDayRemedyInForm: "choose the day of its address again",
  heroNoCreditRemedyInForm: "write into “credit” who made the picture",
  referenceAddInForm: "choose another, or make it here",
  referenceAddToInForm: "choose another, or make it here",
  referenceChooseInForm: "{choice}; or make it here",
  referenceChooseToInForm: "{choice}; or make it here",
  notBesideRemedyInForm: "choose another file, or add it again",
  pictureFaultRemedyInForm: "choose another file, or add it again",
  fileFaultRemedyInForm: "choose another file, or add it again",
  pictureElsewhereRemedyInForm: "choose another file, or add it again",
  fileElsewhereRemedyInForm: "choose another file, or add it again",
  notPictureRemedyInForm: "choose a picture",
  pictureNameSignsRemedyInForm:
    "add it again under a name with Latin letters, digits, dots, hyphens and underscores",
  pictureMisnamedRemedyInForm: "add it again under a name that ends with .{ending}",

  // Elements of a text
  pictureNoCreditRemedyInForm: "write in its form who made it",
  figureNoPictureRemedyInForm: "choose one in its form",
  videoNamesRemedyInForm: "choose one in its form",
  aiUnknownRemedyInForm: "choose one in its form",
  linkUnmarkedRemedyInForm: "open the link and say that it pays, or take out what pays",
  linkNotPaidRemedyInForm: "open the link and take that mark off",
  linkNoWordsRemedyInForm: "write what a reader will find there",
  beginWithExampleInForm: "fill it in",
  pictureInLineRemedyInForm: "put it into a paragraph of its own",
  subheadFirstLevelRemedyInForm: "make it a subhead",
  subheadDeepRemedyInForm: "make it a larger subhead",
  subheadSkipsRemedyInForm: "make it a larger subhead",
  footnoteMissingRemedyInForm: "write the note, or take its mark out",
  tableCellsRemedyInForm: "give both the same number of cells",
  directiveUnknownRemedyInForm: "choose with the buttons at this part of the text what it is to be",
  directiveLeafRemedyInForm: "choose with the buttons at this part of the text what it is to be",
  directiveContainerRemedyInForm:
    "choose with the buttons at this part of the text what it is to be",
  directiveOpenRemedyInForm: "choose with the buttons at this part of the text what it is to be",
  directiveLabelRemedyInForm: "choose with the buttons at this part of the text what it is to be",
  directiveUnreadableRemedyInForm:
    "choose with the buttons at this part of the text what it is to be",

  // The paper's own files
  noticeMissingRemedyInForm: "write it in your own words in the paper's settings",
  noPageAtRemedyInForm: "make this page first, or take it out",
  frontWithdrawnRemedyInForm: "take it off; until then readers do not see it",
  frontDraftRemedyInForm: "publish it first, and choose it again",
  noArticleAtRemedyInForm: "choose a published story",
  frontTwiceInForm: "{address} stands on the front already",
  wordsInEnglishRemedyInForm: "write them under “words”, beginning with {names}",
  redirectToNothingRemedyInForm: "write an address that is there into “to”, or 410 into “status”",
  redirectNowhereRemedyInForm: "write an address that is there into “to”, or 410 into “status”",
  redirectToGoneRemedyInForm: "empty “to”, and write 410 into “status”",
  redirectToOldRemedyInForm: "write {address} into “to”",
  redirectTwiceInForm: "{address} means the same as {other}",
  noSectionsRemedyInForm: "make one",
  storyLostRemedyInForm:
    "write {address} into “redirectFrom” of the story that they are to be led to, or put back what stood there",
  fileLostRemedyInForm:
    "write {address} into “redirectFrom” of the story that they are to be led to, or put back what stood there",
  addressLostUntilRemedyInForm: "date the story as it was",
  textSameRemedyInForm: "keep one of the two; the other's address can stand in its “redirectFrom”",
  redirectTakenRemedyInForm: "take it out of “redirectFrom”, or move what stands there",
  redirectFromOutInForm: "take it out of “redirectFrom”",
} as const;
