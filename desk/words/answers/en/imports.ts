/** What is said of copies that are imported, of their parts and their drafts, in English. */
export const EN_IMPORTS = {
  // Text that is not all of the story
  noTextOnPage:
    "the page has no text that could be found; copy the story's text into the draft by hand",
  noWordOfHeadline:
    "the text has no word of the headline, so it may be another part of the page; compare it with the page before you go on",
  fewWords: "the text has only {words} words; compare it with the page before you go on",
  wordsOfWanted:
    "the text has {words} of the {wanted} words that the page says it has; compare it with the page before you go on",
  shareOfArticle:
    "only {share} % of what the page marks as its article was taken; compare it with the page before you go on",
  forSubscribers:
    "the page keeps (a part of) its text for subscribers, so the end may be missing; compare it with the page before you go on",
  endsElsewhere:
    "the text ends as if more of it stood elsewhere; compare it with the page before you go on",
  draftWithoutText: "the draft has no text; copy the story's text into it by hand",

  // Kinds of words that are kept
  compensationNotice: "compensation notice",
  endMark: "end mark",
  copyrightLine: "copyright line",
  signOff: "sign-off",
  noteToEditors: "note to editors",
  contact: "contact",
  wireCode: "wire code",
  embedded: "embedded",
  description: "description",
  pictureCreator: "{picture}, creator",
  pictureRights: "{picture}, rights",
  pictureRightsPage: "{picture}, rights page",
  pictureDate: "{picture}, date",
  comment: "comment",
  commentInDocument: "comment in the document",
  htmlComment: "HTML comment",
  hiddenText: "hidden text",
  noteOfHeadline: "footnote of the headline or the standfirst",
  embeddedElement: "embedded {element}",
  frontMatterKept: "front matter",
  linkOf: "link of “{words}”",
  markOfHeadline: "mark of the headline",
  partOfPage: "part of the page it was copied from",
  readingTime: "reading time",
  dayInDateline: "day in the dateline",
  fieldKept: "field {name}",
  bylineOfPage: "byline of the page",
  dateOnPage: "date on the page",
  heroKept: "hero picture",
  versionKept: "{version} version of a picture",
  authorsPage: "author's page",
  templateCommand: "template command",
  authorOfFile: "author of the file",
  titleOfFile: "title of the file",
  fileMadeOn: "file made on",
  commentBy: "comment by {author}",
  deletedText: "deleted text",
  altTextKept: "alternative text",
  pictureKept: "picture",
  pageNumber: "page number",

  // Formats
  aGhostExport: "a Ghost export",
  aSavedPage: "a saved page",
  aWordFile: "a Word file",
  plainText: "plain text",
  markdownWithFields: "Markdown with {kind} front matter",

  // Encodings
  charactersLost:
    "{count, plural, one {# character could not be read and stands as {sign}} other {# characters could not be read and stand as {sign}}}",
  readsAsUtf16: "the file does not name its encoding; it reads as UTF-16",
  readAsWestern:
    "the file is not UTF-8; it was read as Windows Western (1252), so look at its accents",

  // The draft
  sectionUnknown: "the paper has no section “{section}”",
  sectionUnknownMeant: "the paper has no section “{section}”; did the copy mean “{meant}”?",
  authorUnknown: "there is no author “{name}” yet: write {file}, then “{line}”",
  authorUnknownWithoutFile:
    "there is no author “{name}” yet: write a file for them in authors and name it in “byline”",
  cutInCopy: "{start} … and {count} characters more in the copy",
  bothReasons: "{one}; {other}",
  givenSection: "given with --section",
  givenLang: "given with --lang",
  altIsCaption:
    "the description of the picture repeats its caption and was left out; say what can be seen",
  importedOn: "Imported on {day} from {copy} ({format}).",
  guessedHead: "Guessed; please look:",
  lookFirstHead: "Look at this first:",
  toKnowHead: "To know:",
  keptHead: "Kept from the copy, since a story has no place for it:",

  // Dates and embargoes
  placeInCopy: "{place, select, paragraph {paragraph {number}} other {line {number}}}",
  saysSo: "{where} says so",
  dayMonthUnsure: "{why}; day and month could be the other way round",
  copyWithheld: "The copy says that it is withheld.",
  itsField: "its field “{name}”",
  embargoWithoutDay: "The copy says “{said}”, which gives no day to wait for.",
  embargoAmbiguous:
    "The copy says “{said}”, where day and month could be the other way round; write “embargo” and take this out.",
  saysNoon: "the copy gives no hour, so it says noon",
  saysZone: "the copy gives no time zone, so it is {zone}",

  // Why a line is taken for a part
  headlineBy:
    "{place, select, paragraph {paragraph {number} {reasons}} other {line {number} {reasons}}}",
  markedSo:
    "{place, select, paragraph {paragraph {number} is marked so} other {line {number} is marked so}}",
  noteLeft:
    "{place, select, paragraph {paragraph {number} is an editor's note and was left for readers; take it out if it is for the desk: {note}} other {line {number} is an editor's note and was left for readers; take it out if it is for the desk: {note}}}",
  noticeLeft:
    "{place, select, paragraph {paragraph {number} reads like a notice about paid links, but stands in the middle of the text; it was left there} other {line {number} reads like a notice about paid links, but stands in the middle of the text; it was left there}}",
  dateAlone:
    "{place, select, paragraph {paragraph {number} is a date and nothing else} other {line {number} is a date and nothing else}}",
  beginsWithBy:
    "{place, select, paragraph {paragraph {number} begins as a byline does} other {line {number} begins as a byline does}}",
  namedAfterByline:
    "{place, select, paragraph {paragraph {number} names it after the byline} other {line {number} names it after the byline}}",
  endsWithIt:
    "{place, select, paragraph {paragraph {number} ends with it} other {line {number} ends with it}}",
  nameOfSection:
    "{place, select, paragraph {paragraph {number} is the name of the section} other {line {number} is the name of the section}}",
  fromPlace:
    "{place, select, paragraph {from paragraph {number}: {why}} other {from line {number}: {why}}}",
  nameOfAgency:
    "{place, select, paragraph {paragraph {number} is the name of an agency} other {line {number} is the name of an agency}}",
  betweenHeadlineAndDate:
    "{place, select, paragraph {paragraph {number} stands between the headline and the date or byline} other {line {number} stands between the headline and the date or byline}}",
  rightBelowHeadline:
    "{place, select, paragraph {paragraph {number} stands right below the headline} other {line {number} stands right below the headline}}",
  opensWithIt:
    "{place, select, paragraph {paragraph {number} opens with it} other {line {number} opens with it}}",
  namesItInDateline:
    "{place, select, paragraph {paragraph {number} names it in its dateline} other {line {number} names it in its dateline}}",
  setAsHeading: "set as a heading",
  aboveDate: "stands above the date or the byline",
  belowDate: "stands below the date or the byline",
  standsAlone: "stands alone",
  comesFirst: "comes first",
  lengthOfHeadline: "has the length of one",
  inCapitals: "is written in capitals",
  firstWords: "no line is like a headline; these are the first words of the text",
  becamePullQuote: "line {line} repeats words of the text and has become a pull quote: {words}",
  takenForSubhead: "line {line} was taken for a subhead: {words}",

  // What copies say of themselves
  nameOfFolder: "the name of its folder",
  agencyForbids: "The agency says that it may not be used: its “pubstatus” is {status}.",
  agencyForbidsSince:
    "The agency says that it may not be used: its “pubstatus” is {status} ({reason}).",
  pageMarksAuthor: "the page marks them as its author",
  pageMarksPublished: "the page marks it as when it was published",
  firstTimeBelow: "it is the first time below the headline that the page marks as one",
  wherePageSetsDate: "it stands where the page sets a date",
  inPagesByline: "it stands in the page's byline",
  pageFromThere: "the page is from there",
  addressHasIt: "the page's address has it",
  pagesOneHeading: "it is the page's one heading of the first level",
  pageNamesPicture: "the page names it as its picture",
  wordFileSays: "Word file: {said}",
  styleOfTitles: "it is set in Word's style for titles",
  itIsOneHeading: "it is the one heading of the first level",
  styleOfSubtitles: "it is set in Word's style for subtitles",
  propertiesNameThem: "the file's properties name them",
  propertiesNameIt: "the file's properties name it",
  commentOfFile: "the file's comment says: {comment}",
  fieldsUnreadable: "the fields above the text cannot be read: {why}",
  lineLeftOut: "line {line} of the text was left out: {why}",
  nameBeginsWithIt: "the name of the file begins with it",
  nameOfFile: "the name of the file",
  oneHeading: "the one heading of the first level",
  onlyEditorsForm: "the export holds this text only in the editor's own form; copy it by hand",
  wasPage: "it was a page there, not a story",
  linksWithoutTracking:
    "links lead straight to their pages: redirects that count readers, and parameters that track them, were taken off",
  descriptionRepeats: "the page's description is its first paragraph and was not taken twice",
  fieldsNoList: "they are not a list of fields",
  itsHeadline: "its headline",
  itsDescription: "its description",
  whereWritten: "where it was written, as it says",
  itsLanguage: "its language",
  itsByline: "its byline",
  itsSubjects: "its subjects and keywords",
  whoseNews: "whose news it is, as it says",
  pictureWithIt: "the picture that comes with it",
  itsPubstatus: "its pubstatus",
  noteSays: "note to editors: {note}",
  itsNamed: "its {name}",
  inJsonLd: "the page says so in JSON-LD",
  inOpenGraph: "the page says so in Open Graph",
  inMetaTags: "the page says so in its meta tags",
  inTitle: "the page says so in its title",
  inDescription: "the page says so in its description",
  inLangAttribute: "the page says so in its lang attribute",

  // The report
  lookFirst: "look first",
  wasRecognised: "recognised",
  wasGuessed: "guessed",
  toFix: "to fix",
  isMissing: "missing",
  wasKept: "kept",
  toKnow: "to know",
  importRefused: "refused",
  importKnown: "known",
  importDone: "imported",
  sameCopy: "{copy}: the same copy is in the paper already, as {draft}; nothing was written",
  importedAs: "{copy} as {format} → {draft}",
  lookFirstAt: "look first: {doubts}",
  countGuessed: "{count} guessed",
  countMissing: "{count} missing",
  storiesImported: "{count, plural, one {# story imported} other {# stories imported}}",
  knownAlready: "{count} known already",
  countRefused: "{count} refused",
  passedOver: "{count, plural, one {# other file passed over} other {# other files passed over}}",
  nextReadThrough: "Next: open {file}, read it through, and see it with “npm run dev” at {address}",
  nextFillIn:
    "Next: open {file}, fill in what is missing, and see it with “npm run dev” at {address}",
  nextCompareAndRead:
    "Next: open {file}, compare its text with the copy, read it through, and see it with “npm run dev” at {address}",
  nextCompareAndFillIn:
    "Next: open {file}, compare its text with the copy, fill in what is missing, and see it with “npm run dev” at {address}",
  standardInput: "standard input",

  // Pictures
  givenPicture: "given with --picture",
  opensText: "the picture that opens the text",
  heroNotHere: "the picture above the text, {file}, is not here: {why}",
  heroTooNarrow:
    "{name} is {width} pixels wide, too narrow above the text, and stands in it as a figure",
  versionNotHere: "a version of a picture, {file}, is not here: {why}",
  figureWaits: "a figure waits for its picture: put it beside the text as {name} ({why})",
  pictureOnWeb: "it is on the web, and nothing is fetched from there",
  inputWithoutFiles: "standard input comes with no files",
  pictureNotThere: "no such file lies with the copy",
  pictureOutside: "it lies outside the folder of the copy",
  pictureHasMegabytes: "it has {megabytes} MB",
  captionWithCreditAndDescription:
    "a caption that ends with its credit, beside a description of the same picture",
  captionWithCredit: "a caption that ends with its credit",
  twoLinesAlike: "two lines about the same thing above the headline, the first not a sentence",
} as const;
