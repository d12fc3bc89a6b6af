/**
 * What the check says of files, fields and values, in English; the type of every other language's file. Messages and
 * remedies begin in lower case and end without a full stop. The examples of markup are values, since nobody translates them.
 */
export const EN_FILES = {
  // problems/nearestName.ts and other places that suggest a name
  didYouMean: "did you mean “{meant}”?",
  onlyOne: "there is only {names}",
  oneOf: "choose one of {names}",
  meantOrOnlyOne: "did you mean “{meant}”? There is only {names}",
  meantOrOneOf: "did you mean “{meant}”? Choose one of {names}",
  eitherOf: "{one} or {other}",

  // problems/ruleBook.ts
  ruleNeeded: "the rule “{name}” keeps the edition whole and cannot be turned off",
  ruleNeededRemedy: "fix what it reports, and take this line out",
  ruleUnknown: "there is no rule “{name}”",
  ruleUnknownRemedy: "those that can be turned off: {names}",

  // addresses/redirectRules.ts
  redirectNoAddress: "“{from}” is no address of this site",
  redirectNoAddressRemedy:
    "write the path alone, from the slash after the host on: /news/2014/dam.html",
  redirectSpace: "“{from}” has a space",
  redirectSpaceRemedy: "write {address}",
  redirectFragment: "“{from}” has a fragment, which browsers do not send",
  redirectFragmentRemedy: "leave out {fragment}",
  redirectEncoding: "“{from}” has an encoded letter that is not UTF-8",
  redirectEncodingRemedy: "write its letters as they are, like /café",
  redirectPatternQuery: "“{from}” is a pattern with a query",
  redirectPatternQueryRemedy:
    "write a rule for each query, or leave the query out: it is passed on",
  redirectAsterisk: "“{from}” has an asterisk in its middle",
  redirectAsteriskRemedy: "write it once, alone after the last slash: /old/*",
  redirectParameterTwice: "“{from}” has {parameter} twice",
  redirectParameterTwiceRemedy: "name one of the two otherwise",
  redirectCrowded: "“{segment}” has more than two parameters, which could be read in many ways",
  redirectCrowdedRemedy: "take two of them together",

  // content/contentFile.ts
  strayDayRemedy: "name the folders after a real day, as in 2014/06/12",
  strayNameRemedy: "rename it {name}",
  strayPlaceRemedy: "move it to {path}",
  strayRemedy: "move it to articles, drafts, authors, sections, topics or pages",
  frontMatterOpen: "the front matter has no end",
  frontMatterOpenRemedy: "write a line --- below its last field",
  frontMatterMissing: "there is no front matter",
  frontMatterMissingRemedy: "start the file with a line ---, the fields, and another line ---",
  frontMatterNoFields: "the front matter is not a list of fields",
  frontMatterNoFieldsRemedy: "write one “name: value” a line",

  // content/contentFolder.ts
  unreadFile: "nothing reads this file here",

  // content/contentFolderAccess.ts
  contentFolderEmpty:
    "the content folder, {folder}, is empty; set CONTENT_DIR to a paper's, or make a new paper with “{command}”",
  contentFolderMissing:
    "there is no content folder at {folder}; set CONTENT_DIR to a paper's, or make a new paper with “{command}”",
  contentFolderNoFolder:
    "the content folder, {folder}, is a file or lies below one; set CONTENT_DIR to a folder",

  // content/decodeText.ts
  encodingUtf32: "the file is UTF-32, which nothing here reads",
  encodingUnmarked: "the file is UTF-16 without the mark that says so",
  encodingRemedy: "save the file as UTF-8",
  encodingNotUtf8: "the file is not UTF-8: the first wrong byte here is {bytes}",
  encodingNotUtf16:
    "the file is not the UTF-16 that it claims to be: the first wrong byte here is {bytes}",
  encodingWrongByteRemedy: "save the file as UTF-8, and look at its accents and quotation marks",
  controlCharacter: "a character that cannot be seen ({character}) stands here",
  controlCharacters:
    "a character that cannot be seen ({character}) stands here, and more in line {lines}",
  controlCharactersMany:
    "a character that cannot be seen ({character}) stands here, and more in line {lines} and {others, plural, one {# other line} other {# other lines}}",
  controlCharacterRemedy: "delete it; it comes along when text is copied from other programs",

  // content/deskFile.ts
  fieldUnknown: "there is no field “{name}”",
  deskFieldRemedy: "there are {names}",
  deskOrigin: "“origin” is no address without a path",
  deskOriginRemedy: "write where editors reach the desk, like {example}",
  deskProxies: "“proxies” is no list of addresses",
  deskProxiesRemedy:
    "write from where the proxy's requests come, like {example}; its header is believed from there alone",
  deskHeader: "“header” is no name of a header",
  deskHeaderRemedy: "write the one in which the proxy says who is signed in, like {example}",
  deskPeople: "“people” has nobody",
  deskPeopleRemedy: "write who may work here, like {example}",
  deskRole: "the role of {person} is none",
  deskRoleRemedy: "write one of {roles}",

  // content/pictureFile.ts, as what a file is (brokenFile)
  brokenUnreadable: "no file that can be read",
  brokenUnreadableRemedy: "look at who may read it",
  brokenHeavy: "too heavy, with {megabytes} MB of {most} at most",
  brokenGone: "gone",
  brokenGoneRemedy: "put it there again",

  // content/redirectsFile.ts
  redirectForm: "an entry is no rule",
  redirectFormRemedy: "write “{example}” a line",
  redirectFieldRemedy: "write from, to and status",
  redirectStatus: "“{status}” is no status of a redirect",
  redirectStatusRemedy: "write 301, 308 or 410",
  redirectGoneLeads: "what is gone (410) leads nowhere",
  redirectGoneLeadsRemedy: "leave out “to”, or the status",
  redirectNowhere: "{from} leads nowhere",
  redirectNowhereRemedy: "write “to” with an address, or “status: 410” where nothing is any more",
  redirectTarget: "“{to}” is no address of this site, and no rule leads to another",
  redirectTargetRemedy: "write an address that begins with one slash, like /about",
  redirectTargetAsterisk: "“{to}” has an asterisk, which “{from}” does not",
  redirectTargetParameter: "“{to}” has {parameter}, which “{from}” does not",
  redirectTargetParameterRemedy: "write it in “from” too, or an address without it",
  redirectTargetPlain: "“{to}” is no plain address",
  redirectTargetPlainRemedy: "write one like /about",

  // content/withdrawn.ts
  withdrawnNoList: "the file is no list",
  withdrawnEntry: "an entry has no plain address and time",
  withdrawnRemedy: "write “{example}” a line",

  // content/yamlMessages.ts
  quoteWhole: "put the whole value in quotes",
  quoteAs: "put it in quotes: {example}",
  quoteAllAs: "put all of it in quotes: {example}",
  commaOrQuoteRemedy: "write the comma, or put the whole value in quotes",
  outOrQuoteRemedy: "take it out, or put the whole value in quotes",
  keyLong: "“{line}” has more than 1024 letters before its colon",
  keyLongRemedy:
    "write “name: value” with a short name, or put all of it in quotes if it is a value",
  commaMissing: "a comma is missing before “{rest}”",
  endsBefore:
    "{named, select, yes {the value of “{name}” ends before “{rest}”} other {a value ends before “{rest}”}}",
  endsBeforeRemedy:
    "put the whole value in quotes, or write a space in front of the # if a note begins there",
  dashInBrackets: "the entry “{rest}” of “{name}” is in brackets, and has a - in front",
  dashInBracketsRemedy: "take the - out, and write commas between the entries",
  commaMissingBehind: "a comma is missing behind “{rest}”",
  colonShown:
    "{named, select, yes {the value of “{name}” has a colon in it: “{value}”} other {a value has a colon in it: “{value}”}}",
  colonInBrackets:
    "{named, select, yes {the value of “{name}” has a colon in it} other {a value has a colon in it}}",
  escape: "“{rest}” means nothing between double quotation marks",
  escapeRemedy: "write {example} for a backslash, or use single quotation marks",
  documentsMany: "the line “{line}” ends the fields, and more stands below it",
  documentsManyRemedy: "take the line out",
  tooDeep:
    "{named, select, yes {the value of “{name}” has too many brackets or groups one in another} other {a value has too many brackets or groups one in another}}",
  tooDeepRemedy: "take out those that are not needed",
  tabIndent: "the line is indented with a tab",
  tabIndentRemedy: "indent it with spaces",
  entryBeside: "the entry “{rest}” stands in the line of its field",
  entryBesideRemedy:
    "write each “- …” in a line of its own below “{name}:”, or put the value in quotes",
  behindBlockSign: "behind {sign} nothing can stand in the same line",
  behindBlockSignRemedy:
    "begin the text in the next line, indented; or put it in quotes: {example}",
  strayMark: "“{mark}” in the value of “{name}” closes or parts nothing",
  strayMarkUnnamed: "“{mark}” in a value closes or parts nothing",
  quotationEnds:
    "{named, select, yes {the value of “{name}” ends before “{rest}”: a quotation mark closes there} other {a value ends before “{rest}”: a quotation mark closes there}}",
  bracketEnds:
    "{named, select, yes {the value of “{name}” ends before “{rest}”: a bracket closes there} other {a value ends before “{rest}”: a bracket closes there}}",
  colonGlued: "there is no space behind the colon of “{line}”",
  colonGluedRemedy: "write “{example}”",
  lineNoField: "“{line}” is no field: it has no name with a colon",
  lineNoFieldRemedy:
    "write “name: value”; indent the line if it goes on with the one above, or take it out",
  fieldTwice: "“{name}” stands twice",
  fieldTwiceRemedy: "keep one of the two",
  badStart:
    "{named, select, yes {the value of “{name}” cannot begin with {sign}: “{rest}”} other {a value cannot begin with {sign}: “{rest}”}}",
  badStartUnseen:
    "{named, select, yes {the value of “{name}” cannot begin with this sign: “{rest}”} other {a value cannot begin with this sign: “{rest}”}}",
  lineUnreadable: "the line “{line}” cannot be read",
  lineUnreadableRemedy: "put values with signs like {signs} in quotes, and check the indentation",
  quotationOpen:
    "{named, select, yes {the value of “{name}” opens with a quotation mark that is never closed} other {a value opens with a quotation mark that is never closed}}",
  quotationOpenRemedy: "write the same mark at its end, or take the first one away",
  bracketOpen:
    "{named, select, yes {the value of “{name}” opens a bracket {mark} that is never closed} other {a value opens a bracket {mark} that is never closed}}",
  bracketOpenRemedy: "write {mark} at its end, or put the whole value in quotes",
  bracketUnindented: "the line “{rest}” is within brackets, and not indented",
  bracketUnindentedRemedy: "begin it with more spaces than the line of the field, without tabs",
  indentOther: "“{line}” is indented otherwise than the lines that it belongs to",
  indentOtherRemedy: "begin the fields of one group in the same column",
  indentBelow:
    "“{line}” is indented as if it went on with the value of “{name}”, which has a value already",
  indentBelowUnnamed:
    "“{line}” is indented as if it went on with a value, which has a value already",
  indentBelowRemedy:
    "begin the line in the column of the field that it belongs beside, or put the value in quotes",
  valuesTooMany: "the fields have more than {most} values, most of them by reference",
  valuesTooManyRemedy: "write values out instead of repeating them with & and *",
  valueStrange: "this value is neither text nor a number",
  valueStrangeRemedy: "write it as text, without a word that starts with ! in front",
  nameStrange: "a field has no name that is plain text",
  nameStrangeRemedy: "write “name: value”",
  valueUnseen: "the value has a character that cannot be seen ({character})",
  valueUnseenRemedy: "take it out",
  cutOff: "“{note}” is left out: a # behind a space begins a note",
  cutOffRemedy: "put the whole value in quotes, or write a space behind the # if it is a note",
  referenceLost: "“{reference}” refers to a value that does not stand above it",
  referenceLostRemedy: "put values that start with * in quotes: {example}",

  // schema/checkFields.ts
  colourCommented: "“{field}” is empty, since # begins a comment in YAML",
  colourCommentedRemedy: "put the colour in quotes, like {example}",
  textLong: "“{field}” has {length} characters, {excess} too many",
  textLongRemedy: "shorten it to {most} at most",
  lineBreaks: "“{field}” runs over several lines",
  lineBreaksRemedy: "write it on one line",
  entryTwice: "“{entry}” stands twice in {field}",
  entryTwiceRemedy: "take one of them out",
  fieldUnknownRemedy: "known fields are {names}",
  fieldMissing: "“{field}” is missing",
  fieldMissingRemedy: "add a line “{line}”",
  fieldMissingInGroupRemedy: "add “{line}” to {group}",
  fieldEmpty: "“{field}” is empty",
  fieldEmptyRemedy: "fill it in, as in “{line}”",
  notGroup:
    "“{field}” {found, select, empty {is empty, not a group of fields} list {is a list, not a group of fields} group {is a group of fields, not a group of fields} text {is text, not a group of fields} number {is a number, not a group of fields} other {is yes or no, not a group of fields}}",
  notList:
    "“{field}” {found, select, empty {is empty, not a list} list {is a list, not a list} group {is a group of fields, not a list} text {is text, not a list} number {is a number, not a list} other {is yes or no, not a list}}",
  notNumber:
    "“{field}” {found, select, empty {is empty, not a number} list {is a list, not a number} group {is a group of fields, not a number} text {is text, not a number} number {is a number, not a number} other {is yes or no, not a number}}",
  notText:
    "“{field}” {found, select, empty {is empty, not text} list {is a list, not text} group {is a group of fields, not text} text {is text, not text} number {is a number, not text} other {is yes or no, not text}}",
  notGroupRemedy: "indent its fields below “{name}:”",
  notListRemedy: "write “{line}”",
  notNumberRemedy: "write “{line}”, without quotes",
  notTextRemedy: "write it as one line of text",

  // schema/checkMessages.ts
  wordsUnknown: "there is no message “{name}”",
  wordsUnknownRemedy: "use one of the names in docs/editing/words.md",
  wordsMeantRemedy: "use one of the names in docs/editing/words.md, such as {meant}",
  wordsNone: "the message “{name}” has no words",
  wordsNoneRemedy: "write them after the colon, or take the line out",
  wordsUnreadable: "the braces or angle brackets of “{name}” cannot be read",
  wordsForeignValue: "the message “{name}” has no value “{value}”",
  wordsLostValue: "the words of “{name}” leave out “{value}”",
  wordsLikeRemedy: "write it like the product's: {example}",

  // schema/checkRuleSettings.ts
  ruleSwitch: "the rule “{name}” is neither on nor off",
  ruleSwitchRemedy: "write “{line}”, or take the line out",
  ruleReason: "the rule “{name}” is turned off without a reason",
  ruleReasonRemedy: "write why in a few words, as in “{name}: The speech is printed whole.”",

  // schema/checkText.ts
  slugEntry: "“{value}” in {field} cannot stand in an address",
  slugRemedy: "use lower-case letters, digits and single hyphens",
  writeItRemedy: "write it “{better}”",
  language: "“{value}” is no language tag",
  languageRemedy: "write one like en, en-GB or ar",
  timeZone: "“{value}” is no time zone",
  timeZoneRemedy: "write one like America/New_York",
  focus: "“{value}” is no point of the picture",
  focusRemedy: "write two percentages, from the left and from the top, like 50% 40%",
  webAddress: "“{value}” is no complete web address",
  webAddressRemedy: "write it with https:// in front, like https://example.org/page",
  fediverse: "“{value}” in {field} is no name on the fediverse",
  fediverseRemedy: "write it like “@jane@social.example”, in quotes",
  address: "“{value}” in {field} is no address",
  addressRemedy: "write /2014/06/12/story for a page of this site, or begin with https://",
  ownAddress: "“{value}” in {field} is no plain address of this site",
  ownAddressRemedy:
    "start it with / and use lower-case letters, digits, hyphens and dots, like /old/address",
  indexNowKey: "“{field}” is no key",
  indexNowKeyRemedy: "write 8 to 128 lower-case Latin letters, digits and hyphens",
  font: "“{value}” in {field} is no font",
  fontRemedy: "write a package like “{package}” in quotes, or a file like {file}",
  colour: "“{value}” in {field} is no colour",
  colourUnquotedRemedy: "write it “{example}”, in quotes",
  colourDigitsRemedy: "write it as six hexadecimal digits in quotes, like {example}",
  choice: "“{value}” is no {field} that is on offer",
  siteAddressRemedy: "give the bare address of the site",
  instantTwice: "the paper's clocks show the time in “{field}” twice, since they are put back",
  instantTwiceRemedy: "write which one: {earlier} or {later}",
  instantSkipped: "the paper's clocks never show the time in “{field}”, since they are put forward",
  instantSkippedRemedy: "write {instant} if it is meant",
  instantDay: "“{field}” says no time of the day",
  instantNone: "“{value}” in {field} is no real date and time",
  instantRemedy:
    "write it like 2014-06-12 18:05 by the paper's clocks, or with an offset like 2014-06-12T18:05:00-04:00",
} as const;
