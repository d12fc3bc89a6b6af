/**
 * What the check says of stories, their elements, pictures and places in the paper, in English. Messages and remedies begin in
 * lower case and end without a full stop. Names of fields, files, commands and attributes, and examples of markup, stay
 * as they are. Words of the file stand in the quotation marks of the language, addresses between spaces: by them the
 * column of a problem is found.
 */
export const EN_STORIES = {
  // Several files
  addressMeant: "did you mean {address}?",
  nameMeant: "did you mean “{name}”?",
  lineOut: "take the line out",
  linkOut: "take the link out",
  valueOut: "take it out",
  wordsOrOut: "write it or take it out",
  textOrOut: "write its text or take it out",
  httpsIfThere: "write https:// if the site has it",

  // newsroom/rules/checkAddresses.ts
  folderNameNoAddress: "the folder name “{name}” cannot stand in an address",
  fileNameNoAddress: "the file name “{name}” cannot stand in an address",
  addressOfYear: "{address} is the archive of a year",
  addressOfSite: "{address} belongs to the site itself",
  sectionOtherName: "give the section another file name",
  pageOtherName: "give the page another file name",
  oneOtherName: "give one of the two another file name",

  // newsroom/rules/siteMap.ts: what an address belongs to; “other” is a file
  addressTaken:
    "{address} is the address {owner, select, front {of the front page} search {of the search page} saved {of the page of saved articles} corrections {of the page of corrections} sitemap {of a sitemap} machines {of a file that the site makes for machines} feed {of a feed} fileFeed {of the feed of {name}} archive {of the archive} topic {of the topic “{name}”} topicFeed {of the feed of the topic “{name}”} indexNow {of the key of IndexNow} training {of what “crawlers.training: refuse” tells} site {of something that the site makes itself} other {of {name}}} too",
  redirectFromTaken:
    "{address} cannot redirect: it is the address {owner, select, front {of the front page} search {of the search page} saved {of the page of saved articles} corrections {of the page of corrections} sitemap {of a sitemap} machines {of a file that the site makes for machines} fileFeed {of the feed of {name}} archive {of the archive} topic {of the topic “{name}”} topicFeed {of the feed of the topic “{name}”} other {of {name}}}",

  // newsroom/rules/checkAffiliateNotice.ts
  noticeMissing:
    "there are paid links, as in {file}, and no “affiliate.{name}” about them: readers get “{text}”",
  noticeMissingRemedy: "write it in your own words, “{name}: …” below “affiliate:”",

  // newsroom/rules/checkDates.ts
  storyOnHold: "the story is on hold and may not be published: {reason}",
  draftOnHoldRemedy: "take “hold” out when it is free",
  articleOnHoldRemedy:
    "take “hold” out when it is free; what readers have of it is taken back with “npm run desk -- unpublish {slug}”",
  embargoAfterPublished:
    "the embargo ends at {embargo}, after “published”, and readers see the story only then",
  embargoAfterPublishedRemedy:
    "write the end of the embargo into “published” as well, or take the embargo out when it has been lifted",
  publishedFarAhead: "readers see the story only from {day} on, more than 30 days ahead",
  publishedFarAheadRemedy: "fix “published” if this is a slip",
  embargoFarAhead: "nobody may see the story before {day}, more than 30 days ahead",
  embargoFarAheadRemedy: "fix “embargo” if this is a slip",
  updatedInFuture: "“updated” is in the future ({at}), so readers do not see it yet",
  updatedInFutureRemedy: "write when the story was changed",
  correctionInFuture: "the correction is dated in the future ({at}), so readers do not see it yet",
  correctionInFutureRemedy: "write when it was made",
  folderOtherDay: "the folder says {day}, but the article is published on {published}",
  folderOtherDayRemedy: "move it to {folder} or fix the date",
  updatedBeforePublished: "“updated” is before “published”",
  updatedBeforePublishedRemedy: "fix the one that is wrong, or leave “updated” out",
  correctionBeforePublished: "the correction is dated before the article was published",
  correctionBeforePublishedRemedy: "fix its “at” or the article's “published”",

  // newsroom/rules/checkDuplicates.ts
  textSame: "the text is the same as that of {file}",
  textNearlySame: "the text is nearly the same as that of {file}",
  textSameRemedy: "keep one of the two; the other's address can stand in its redirectFrom",

  // newsroom/rules/checkFieldMarks.ts
  markShown: "“{mark}” would be shown with its marks",
  fieldMarkRemedy: "take the marks out; only the text below the fields is Markdown",

  // newsroom/rules/checkFooter.ts, checkFront.ts
  noPageAt: "there is no page at {address}",
  noPageAtRemedy: "write it in pages or take the line out",
  frontWithdrawn: "the story at {address} has been taken back",
  frontWithdrawnRemedy: "take the line out; until then readers do not see it",
  frontDraft: "{address} is a draft, which readers cannot open",
  frontDraftRemedy:
    "publish it first, with “npm run desk -- publish {slug}”, and write the address that it gets",
  noArticleAt: "there is no article at {address}",
  noArticleAtRemedy: "write an article's address, like /2014/06/12/slug",
  frontTwice: "{address} stands on the front already, by line {line}",
  frontTwiceRemedy: "take one of the two out; the first one counts",
  frontTooMany: "the front shows {most} stories of “{list}”, and this is one more",
  frontTooManyRemedy: "take those out that need not stand there",

  // newsroom/rules/checkLanguage.ts
  wordsInEnglish:
    "{count, plural, one {readers see # word of the product in English, as it has none in “{language}”} other {readers see # words of the product in English, as it has none in “{language}”}}",
  wordsInEnglishRemedy:
    "write them under “words”, beginning with {names}; docs/editing/words.md has all of them",

  // newsroom/rules/checkLinks.ts
  linkToDraft: "the link leads to {address}, which readers cannot open",
  linkToDraftRemedy: "link to the published article, or take the link out",
  linkToScheduled: "the link leads to {address}, which readers cannot open before {opens}",
  linkToScheduledRemedy: "take the link out until then",
  linkToOldAddress: "the link leads to {address}, an old address",
  linkToOldAddressRemedy: "link to {address}",
  linkToWithdrawn: "the link leads to {address}, a story that has been taken back",
  linkToListPage: "the link leads to {address}, whose articles move on with every new one",
  linkToListPageRemedy: "link to {list} or to the article itself",
  linkToNothing: "the link leads to {address}, where there is nothing",
  linkToNothingRemedy: "fix the address or take the link out",

  // newsroom/rules/checkLostCharacters.ts
  characterLost: "“{found}” stands where another character was lost",
  characterLostRemedy: "write what was meant; the text was once read in a wrong encoding",

  // newsroom/rules/checkStarterTexts.ts
  starterTextLeft: "“{found}” is still a text with which every new paper begins",
  starterTextLeftRemedy: "write what your story says in its place, or take it out",
  noteToOwnerLeft: "“{found}” asks you for something, and readers see it",
  noteToOwnerLeftRemedy: "write here what it asks for",

  // newsroom/rules/checkPictures.ts
  heroNarrow: "“{name}” is {width} pixels wide, too narrow for a hero",
  heroNarrowRemedy: "use a file of at least {narrowest} pixels, or show it in the text as a figure",
  heroNoCredit: "the hero has no credit",
  heroNoCreditRemedy: "add “credit: …” with whoever made the picture",

  // newsroom/rules/checkProse.ts
  paragraphLong: "the paragraph “{beginning}” has {words} words",
  paragraphLongRemedy: "divide it into paragraphs of {most} words at most",
  pictureNoCredit: "the picture “{name}” has no credit",
  pictureNoCreditRemedy: "write {example} with whoever made it",
  linkPaidElsewhere:
    "the link to “{address}” is a paid one elsewhere in the story, but is not marked as paid",
  linkLooksPaid: "the link to “{address}” looks like one that pays, but is not marked as paid",
  linkUnmarkedRemedy: "write {mark} right after its closing parenthesis, or take out what pays",

  // newsroom/rules/checkPublicFiles.ts
  robotsLine: "“{line}” is no line of robots.txt",
  robotsLineRemedy:
    "write “Disallow: /path/” or the like below a line “User-agent: …”, or take it out",
  publicUnreachable: "no browser can ask for {address}",
  publicUnreachableRemedy: "rename it, with letters, digits, hyphens, underscores and dots",
  publicTakenRemedy: "rename the file, or take it out",

  // newsroom/rules/checkRedirectRules.ts, checkRedirects.ts
  redirectOfSite: "{address} cannot redirect: everything below {folder} belongs to the site itself",
  redirectOfFeed: "{address} cannot redirect: it leads to a feed",
  redirectAlready: "{address} already redirects to {other}",
  redirectWithdrawn: "{address} is the address of a story that was taken back",
  redirectRuleOut: "take the rule out",
  redirectTakenRemedy: "take it out of redirectFrom, or move what stands there",
  redirectFromOut: "take it out of redirectFrom",
  redirectFromOne: "keep it in one of the two",
  redirectTwice: "{address} means the same as {other} in line {line}",
  redirectTwiceRemedy: "keep one of the two; a slash or .html at the end makes no difference",
  redirectToNothing: "{address} leads to {target}, where there is nothing",
  redirectToNothingRemedy: "write an address that is there, or status: 410",
  redirectCircle: "{address} leads to {target}, and from there in a circle",
  redirectCircleRemedy: "lead one of them to a page that is there",
  redirectToOld: "{address} leads to {target}, an old address itself",
  redirectToGoneRemedy: "write “status: 410” in its place",
  redirectToOldRemedy: "write “to: {address}”",

  // newsroom/rules/checkReferences.ts: {choice} says which there are
  noSection: "there is no section “{name}”",
  noAuthor: "there is no author “{name}”",
  referenceMore: "and {count} more in the folder {folder}",
  referenceAdd: "add {file}",
  referenceAddTo: "add one to the folder {folder}",
  referenceChoose: "{choice}; or add {file}",
  referenceChooseTo: "{choice}; or add one to the folder {folder}",

  // newsroom/rules/checkSearchTitles.ts
  searchTitleLong: "“{name}” has {length} characters; search results cut it off after some {most}",
  headlineLongRemedy: "add a “seoTitle” of {most} characters at most for them",
  seoTitleLongRemedy: "shorten it to {most} at most",

  // newsroom/rules/checkSections.ts
  noSections: "the paper has no sections",
  noSectionsRemedy: "add one, like sections/world.md",
  sectionOrderTwice: "{file} has the order {order} too",
  sectionOrderTwiceRemedy: "give each section its own number",

  // newsroom/rules/checkSources.ts
  sourceInsecure: "the source's address “{address}” is not secure",
  sourcePays: "the source's address “{address}” is one that pays",
  sourcePaysRemedy: "give the address without what pays; a source cannot be a paid link",

  // newsroom/rules/checkThemeFiles.ts
  fontNotInstalled: "the font {name} is not installed",
  fontNotInstalledRemedy: "install it where releases leave it alone: {command}; then build",
  fontMissing: "there is no font at {path} in the content folder",
  fontMissingRemedy:
    "put a file that ends with .woff2, .woff, .ttf or .otf into the folder {folder}",

  // newsroom/rules/checkTranslations.ts
  translationTwice:
    "{kind, select, section {the section is there in “{language}” already} page {the standing page is there in “{language}” already} other {the story is there in “{language}” already}}",
  translationTwiceRemedy: "name one translation for each other language",
  translationWithdrawn: "the translation at {address} has been taken back",
  translationWithdrawnRemedy: "take the translation out",
  noTranslation:
    "{kind, select, section {there is no section at {address}} page {there is no standing page at {address}} other {there is no article at {address}}}",
  translationMoved: "it has moved: write {address}",
  noTranslationRemedy:
    "{kind, select, section {give the address of the translated section, or take the translation out} page {give the address of the translated standing page, or take the translation out} other {give the address of the translated article, or take the translation out}}",
  translationLanguage: "{file} is in “{own}”, not in “{language}”",
  translationLanguageRemedy: "name the language that the translation says it is in",

  // newsroom/rules/checkUnreadText.ts
  textUnread: "sections and topics have no text",
  textUnreadRemedy: "put it into the description, or take it out",

  // newsroom/rules/disabledRules.ts
  ruleOffUnneeded: "the rule “{name}” is turned off, but nothing here is against it",

  // newsroom/rules/pictureIndex.ts
  savePicture: "save it as JPEG, PNG, WebP, AVIF or GIF",
  pageNoPicture: "pages carry no pictures, so “{name}” cannot be shown",
  pageNoPictureRemedy: "take the picture out",
  pageNoFile: "pages carry no files, so “{name}” cannot be shown",
  pageNoFileRemedy: "take the file out",
  pictureNotBeside: "there is no picture “{name}” beside the text",
  fileNotBeside: "there is no file “{name}” beside the text",
  notBesideRemedy: "put the file into the same folder or fix its name",
  strayFile: "nothing reads this file here",
  strayFileRemedy: "move it beside the article, draft or author that shows it, or take it out",
  notPicture: "“{name}” is no picture",
  notPictureRemedy: "name a picture in its place",
  notFormat: "“{name}” is no {format} file",
  notFormatRemedy: "name a {format} file in its place",
  notEitherFormat: "“{name}” is no {format} or {other} file",
  notEitherFormatRemedy: "name a {format} or {other} file in its place",
  notForBrowsers: "“{name}” is no picture that browsers show, and nothing else reads it",
  notForBrowsersRemedy:
    "take it out, or save it as JPEG, PNG, WebP, AVIF or GIF if it is a picture",
  pictureNameSigns: "“{name}” has signs in its name that an address cannot have",
  pictureNameSignsRemedy: "rename it with Latin letters, digits, dots, hyphens and underscores",

  // newsroom/rules/pictureIndex.ts: {what} is one of the messages that begin with “broken”
  brokenFile: "“{name}” is {what}",
  // newsroom/pictures/measurePicture.ts
  brokenUnread: "no picture that can be read",
  brokenNoPicture: "no picture",
  brokenFormat: "a {format} file",
  brokenHeic: "a HEIC file",
  brokenLarge: "too large to be decoded, with {width} × {height} pixels",
  brokenLargeFrames: "too large to be decoded, with {width} × {height} pixels in {frames} frames",
  brokenLargeRemedy: "scale it down to 3000 pixels on its longer side",
  brokenDamaged: "damaged: not all of it can be decoded",
  fileAgain: "export or copy it again: an upload may have broken off",
  // newsroom/story/elements/video/captionsFile.ts
  brokenNoUtf8: "not written in UTF-8",
  brokenNoUtf8Remedy: "save it as UTF-8",
  brokenNoWebvtt: "missing the line WEBVTT at its beginning",
  brokenNoWebvttRemedy: "write WEBVTT on its first line, and an empty line below",
  brokenNoCaptions: "without any captions",
  brokenNoCaptionsRemedy: "write what is said",
  brokenNoTime: "broken by a caption that has no time",
  brokenTime: "broken by a time that cannot be read, “{time}”",
  captionTime: "write it as 00:00:01.000 --> 00:00:04.000",
  captionTimeDot: "write it as 00:00:01.000 --> 00:00:04.000; a dot stands before the thousandths",
  brokenOrder: "broken by a caption that ends before it begins",
  brokenOrderRemedy: "correct its times",
  // newsroom/story/elements/video/mp4File.ts, webmFile.ts
  brokenNoMp4: "no MP4 file",
  brokenNoWebm: "no WebM file",
  brokenQuickTime: "a QuickTime file or another that browsers do not play",
  brokenMatroska: "a Matroska file, which browsers do not play",
  brokenCutShort: "cut short",
  brokenNoPictureTrack: "without a picture track",
  brokenTrackOf:
    "carrying a track of “{kind}” beside picture and sound, which may tell where it was recorded",
  brokenOtherTrack: "carrying another track beside picture and sound",
  brokenCodec: "coded as {codec}, which not all browsers play",
  encodeAnew: "encode it anew: {command}",
  copyTracks: "copy picture and sound alone: {command}",

  // newsroom/rules/pictureSize.ts
  pictureSmall: "“{name}” is {width} pixels wide and will look blurred",
  pictureSmallRemedy: "use a file of at least {narrowest} pixels",
  pictureHeavyBytes: "“{name}” is too heavy, with {megabytes} MB",
  pictureHeavyPixels: "“{name}” is too heavy, with {width} × {height} pixels",
  pictureHeavyRemedy:
    "scale it down to 3000 pixels on its longer side, and save a photograph as JPEG",
  pictureMisnamed: "“{name}” is a file in the format {format}",
  pictureMisnamedRemedy: "give it a name that ends with .{ending}",

  // newsroom/pictures/versionFaults.ts
  versionShape: "“{name}” has another shape than “{other}”: {size}, not {otherSize}",
  versionShapeRemedy:
    "give both the same width and height, so that nothing moves when the theme changes",
  thumbnailShape: "“thumbnail” is {size}, not in 3:2",
  thumbnailShapeRemedy: "give it a shape of 3:2, such as 720 × 480, in which lists show it",
  versionMissing: "the picture has no “{name}” beside its other versions",
  versionMissingRemedy: "add “{name}”, so that a phone in either theme has a version of its own",

  // newsroom/story/placement.ts
  boxMisplaced:
    "{around, select, list {a box cannot stand inside a list} quotation {a box cannot stand inside a quotation} box {a box cannot stand inside a box} other {a box cannot stand inside a footnote}}",
  pullQuoteMisplaced:
    "{around, select, list {a pull quote cannot stand inside a list} quotation {a pull quote cannot stand inside a quotation} box {a pull quote cannot stand inside a box} other {a pull quote cannot stand inside a footnote}}",
  misplacedRemedy: "move it between two paragraphs of the story",

  // newsroom/story/directives.ts
  directiveUnknown: "there is no directive {directive}",
  directiveUnknownRemedy: "use one of {names} and {last}",
  directiveLeaf: "“{name}” is written with two colons",
  directiveLeafRemedy: "write {example} on one line, without a closing line",
  directiveContainer: "“{name}” is written with three colons",
  directiveContainerRemedy: "write {example}, the text, and a line ::: that closes it",
  directiveOpen: "this {name} is never closed and takes in everything below it",
  directiveOpenRemedy: "put a line ::: where it ends",
  directiveLabel: "words in square brackets after “{name}” are not shown",
  directiveLabelRemedy: "write them in braces: {attributes}",
  attributeStyleMark: "“{name}” is a style mark, and styles have no place in a story",
  attributeRefused: "the attribute “{name}” has no place in a story",
  attributeUnknown: "{directive} has no attribute “{name}”",
  attributeTwice: "the attribute “{name}” is given twice",
  attributeRemedy: "keep to {attributes}",
  directiveUnreadable: "“{line}” looks like a directive but cannot be read as one",
  directiveUnreadableRemedy:
    "write it as {example}, with no space after the colons, or take the line out",

  // newsroom/story/readBlocks.ts
  elementUnknown: "a story has no element “{name}”",
  elementUnknownRemedy: "write it as plain text or take it out",
  elementInLine: "“{name}” cannot stand inside a line of a story",
  elementInLineRemedy: "write it as plain text",

  // newsroom/story/elements/box
  boxNoTitle: "a box has no title",
  boxNoText: "a box has no text",
  beginWithExample: "begin it with {example}",

  // newsroom/story/elements/figure; “other” is a picture
  altMissing:
    "{what, select, video {the video has no alternative text} other {the picture has no alternative text}}",
  altMissingRemedy: "say in a few words what can be seen on it",
  altOpening: "the alternative text starts with “{words}”",
  altOpeningRemedy:
    "{what, select, video {leave these words out; readers are told that it is a video} other {leave these words out; readers are told that it is a picture}}",
  altCaption: "the alternative text repeats the caption",
  altCaptionRemedy:
    "{what, select, video {say what can be seen on the video; the caption says what it means} other {say what can be seen on the picture; the caption says what it means}}",
  aiUnknown: "“{part}” is no part that artificial intelligence can have in a picture",
  aiUnknownRemedy: "write {example} or {other}, or leave it out",
  figureNoPicture: "a figure names no picture",
  figureNoPictureRemedy: "name the picture file beside the text, as in {example}",
  pictureElsewhere: "the picture “{name}” is not beside the text",
  pictureElsewhereRemedy: "put the picture file into the story's folder and name it without a path",
  pictureFaultRemedy: "put the picture beside the text or correct its name",

  // newsroom/story/elements/footnote
  footnoteTwice: "the footnote {mark} is written twice",
  oneOutOrRenamed: "take one of the two out or give it another name",
  footnoteEmpty: "the footnote {mark} has no text",
  footnoteUnused: "nothing in the text refers to the footnote {mark}",
  footnoteUnusedRemedy: "put its mark into the text or take the note out",
  footnoteMissing: "there is no footnote {mark}",
  footnoteMissingRemedy: "write the note on a line of its own, {mark}: text, or take the mark out",

  // newsroom/story/elements/link
  anchorMissing: "there is no place “{address}” in this story",
  anchorMissingRemedy: "link to one of its subheads: {subheads}",
  anchorNoSubheads: "take the link out; the story has no subheads",
  addressSigns: "the address of a link has spaces, control characters or backslashes in it",
  addressSignsRemedy: "copy the address anew; a space in it is written %20",
  addressEmpty: "a link has no address",
  addressRefused: "a story cannot link to “{address}”",
  addressRefusedRemedy:
    "start the address with https:// for another site, with / for this one, or with # for a place in this story",
  linkMarkUnknown: "a link has no mark “{mark}”",
  linkMarkUnknownRemedy: "write {mark} for a paid link, or put a space before the brace",
  linkMarkInAddress: "the mark has become a part of the link's address",
  linkMarkInAddressRemedy: "write the link as {example}",
  linkNoWords: "the link to “{address}” has no words",
  linkNoWordsRemedy: "write in the square brackets what a reader will find there",
  linkNested: "the mark of a footnote stands inside the words of a link",
  linkNestedRemedy: "put the mark after the link",
  linkInsecure: "the link to “{address}” is not secure",
  linkNotPaid: "only a link to another site can be a paid link",
  linkNotPaidRemedy: "take {mark} out",
  linkMarkStray: "{mark} follows no link",
  linkMarkStrayRemedy: "put it right after the closing parenthesis of a link, without a space",

  // newsroom/story/elements/list
  taskList: "a list with boxes to tick has no place in a story",
  taskListRemedy: "take out the [ ] and [x] at the start of the items",

  // newsroom/story/elements/pullQuote
  pullQuoteContent: "a pull quote holds something other than plain words",
  pullQuoteContentRemedy:
    "write it as plain paragraphs, without links, emphasis, footnotes or lists",
  pullQuoteEmpty: "a pull quote has no words",
  pullQuoteEmptyRemedy: "copy words of the article into it or take it out",
  pullQuoteNotInText: "the pull quote “{quote}” is not in the article",
  pullQuoteNotInTextRemedy:
    "copy the words exactly as they stand in the article, or take the quote out",
  pullQuoteDepartsRemedy:
    "copy the words exactly as they stand in the article (it departs from them after “{beginning}”), or take the quote out",

  // newsroom/story/elements/subhead
  subheadEmpty: "a heading has no words",
  subheadFirstLevel: "the headline is the only heading of the first level",
  subheadFirstLevelRemedy: "write ## for a subhead",
  subheadDeep: "a heading of level {level} is too deep for a story",
  subheadDeepRemedy: "use ##, ### or ####",
  subheadSkips: "the heading “{text}” skips a level",
  subheadSkipsRemedy: "write it with {marks}",

  // newsroom/story/elements/table
  tableCells: "this row has {cells} cells, the head of the table {columns}",
  tableCellsRemedy: "give both the same number of cells; a plain | in a cell is written \\|",
  tableNoCaption: "a table has no caption",
  tableContent: "between :::table and its end stands something other than one table",
  tableContentRemedy:
    "leave there only the lines of the table, and move everything else above or below",

  // newsroom/story/elements/video
  videoLarge: "show a shorter piece, or encode it smaller: {command}",
  captionsLarge: "leave out all but the captions",
  videoNoFile: "a video names no file",
  videoNoPoster: "the video has no poster",
  videoNoCaptions: "the video has no captions",
  videoNamesRemedy: "write {example} with a file beside the text",
  fileElsewhere: "the file “{name}” is not beside the text",
  fileElsewhereRemedy: "put it into the story's folder and name it without a path",
  fileFaultRemedy: "put the file beside the text or correct its name",
  // {what} is “videoIndexLast”
  videoSlow: "“{name}” {what}",
  videoIndexLast: "has its index at the end, so that it starts late",
  videoIndexLastRemedy: "move it to the front: {command}",
  posterShape: "the poster “{name}” has another shape than the video, {width} × {height}",
  posterShapeRemedy: "take a frame of the video, so that nothing stands beside it",

  // newsroom/story/elements/words
  pictureInLine: "the picture “{alt}” stands inside a line",
  pictureInLineRemedy:
    "put it on a line of its own, with an empty line above and below, or use {example}",

  // newsroom/story/markdown
  definitionTwice: "the link name “{name}” is defined twice",
  definitionUnused: "no link uses the name “{name}”, so a reader never sees this line",
  definitionUnusedRemedy: "take it out or use it in a link",
  definitionMissing: "the link name “{name}” is defined nowhere",
  definitionMissingRemedy:
    "add a line [name]: address, or write the address in parentheses after the link's words",
  textMarkRemedy:
    "close them without spaces inside, or write \\ before each one that is meant to be read",
  directiveInLine: "“{written}” inside a line is no directive",
  directiveInLineRemedy:
    "use one of {names} and {last} on lines of their own, or write \\: for a plain colon",
  nestedDeep: "quotations, lists or emphasis stand too deeply inside one another",
  nestedDeepRemedy: "write it flatter",
  textUnreadable: "the text cannot be read ({reason})",
  textUnreadableRemedy: "take out what nests most deeply",
  rawHtml: "raw HTML (“{html}”) has no place in a story",
  rawHtmlRemedy: "write it in Markdown or take it out; a plain < is written \\<",

  // newsroom/paper/checkTheme.ts
  paperDark:
    "the paper {colour} is too dark for text in grey and in colours: its contrast with black is {found}, less than {least}",
  paperDarkRemedy: "the nearest that is light enough is “{colour}”",
  colourOnTint:
    "text in {colour} has a contrast of {found} with the tint of boxes, {tint}, less than {least}",
  colourOnPaper: "text in {colour} has a contrast of {found} with the paper, less than {least}",
  colourRemedy: "the nearest colour that can be read is “{colour}”",

  // newsroom/paper/logo.ts
  logoText: "convert text to paths before saving: a page has not the fonts of the drawing program",
  logoStyle: "save the drawing with presentation attributes instead of a style sheet",
  logoUse: "write the shape itself in each place",
  logoImage: "draw it with paths; a picture inside a logo is not shown",
  logoLargeFile: "the file is too large for a logo",
  logoLargeFileRemedy: "simplify the drawing",
  logoWords: "there are words outside of any element",
  logoWordsRemedy: "take them out",
  logoEntities: "the file declares entities",
  logoEntitiesRemedy: "take the declaration in brackets out",
  logoMalformed: "the file is no well-formed SVG",
  logoMalformedRemedy: "save it anew from the drawing program",
  logoIdMissing: "nothing in the logo has the id “{id}”",
  logoIdMissingRemedy: "define it in the same file, or take the reference out",
  logoLong: "the logo has {size} bytes, {excess} too many for a page that carries it",
  logoLongRemedy: "simplify its paths and round its coordinates, with SVGO for example",
  logoNoSvg: "the file is no SVG but <{element}>",
  logoNoSvgRemedy: "save the logo as SVG",
  logoElement: "a logo cannot have <{element}>",
  logoElementRemedy: "take it out, with everything in it",
  logoNested: "too many groups are nested",
  logoNestedRemedy: "ungroup them",
  logoNoSize: "the logo has no size",
  logoNoSizeRemedy: "give its <svg> a viewBox, like {example}",
  logoNothing: "the logo draws nothing",
  logoNothingRemedy: "save it with its shapes, or take the file out",
  logoThin: "a logo of {width} by {height} would be too thin to be seen",
  logoThinRemedy: "crop its viewBox to the drawing",
  logoScript: "a logo cannot have “{name}”, which runs a script",
  logoOutside: "“{name}” refers to something outside of the logo",
  logoOutsideRemedy: "take it out: a logo is one file",
  logoHidden: "a part of the logo is hidden",
  logoAttribute: "a logo cannot have the attribute “{name}”",
  logoProperty: "a logo cannot have the style “{name}”",
  logoValue: "the value of “{name}” is none of a drawing",

  // newsroom/paper/paper.ts
  siteMissing: "the file is missing",
  siteMissingRemedy: "write one with name, tagline, url, language and timeZone",
  siteNoFields: "the file is not a list of fields",
  siteNoFieldsRemedy: "write one “name: value” a line",

  // newsroom/edition/lostAddresses.ts
  addressLost:
    "readers had {kind, select, story {a story at {address}} section {a section at {address}} topic {a topic at {address}} author {an author's page at {address}} page {a page at {address}} other {an old address that led them on at {address}}}, and nothing is there for them now",
  addressLostUntil:
    "readers had {kind, select, story {a story at {address}} section {a section at {address}} topic {a topic at {address}} author {an author's page at {address}} page {a page at {address}} other {an old address that led them on at {address}}}, and nothing is there for them before {opens}",
  storyLostRemedy:
    "write “redirectFrom: [{address}]” in the story that they are to be led to, or say that it is gone: npm run desk -- unpublish {address}",
  fileLostRemedy:
    "write “redirectFrom: [{address}]” in the story that they are to be led to, put {file} back, or say that it is gone: npm run desk -- unpublish {address}",
  addressLostUntilRemedy:
    "date the story as it was, or take it back with “npm run desk -- unpublish” until then",

  // newsroom/edition: refusals
  editionMissing: "there is no edition at {file}; run “npm run build” to write it",
  editionOtherVersion:
    "the edition at {file} is of another version; run “npm run build” to renew it",
  editionOtherBytes:
    "the edition at {file} cannot be read (its bytes are not those that were written); delete it and run “npm run build”",
  editionNoDatabase:
    "the edition at {file} cannot be read (it is not a database); delete it and run “npm run build”",
  editionUnreadable:
    "the edition at {file} cannot be read ({reason}); delete it and run “npm run build”",

  // newsroom/signing/secret.ts
  secretOpen:
    "{file} can be read by others than its owner; delete it (the next start makes a new one)",
  secretShort:
    "the secret in {name} is too short; it needs {least} characters or more, as “openssl rand -hex 32” makes them",
} as const;
