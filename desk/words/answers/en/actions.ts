/** What the desk's functions refuse and answer about stories, the front and servers, in English. */
export const EN_ACTIONS = {
  // Errors that have to be fixed first
  errorsFirst:
    "{count, plural, one {One error has to be fixed first.} other {# errors have to be fixed first.}}",
  errorsFirstEditionKept:
    "{count, plural, one {One error has to be fixed first. The edition is as it was.} other {# errors have to be fixed first. The edition is as it was.}}",
  frontErrorsFirst: "These errors have to be fixed first. Readers have the front that they had.",
  errorsFirstNothingChanged: "These errors have to be fixed first. Nothing has been changed.",
  siteFileFirst: "site.yaml has to be fixed first.",

  // Stories and files that are named
  noFileCalledMeant: "There is nothing called “{name}” in {contentDir}. Did you mean “{meant}”?",
  noFileCalled:
    "There is nothing called “{name}” in {contentDir}. Name a file, a folder or a story; “npm run desk -- list” shows the newest stories.",
  noStoryCalled:
    "There is no draft and no article called “{argument}”. “npm run desk -- list” names them all.",
  noStoryCalledMeant:
    "There is no draft and no article called “{argument}”; did you mean {near}? “npm run desk -- list” names them all.",
  storiesCalled: "There is more than one story called {argument}. Name the one you mean:\n{names}",

  // Where the editors' server works
  deskLockedAtDesk:
    "Another command of the desk is still changing this paper. Nothing has been done: wait until it has ended, then try again.",
  paperWithoutSiteFile: "A paper without a site.yaml",
  contentRemoteWhileEditing:
    "CONTENT_REMOTE is set, for a server that fetches its content. “npm run dev” is for content that somebody works on: leave it out, and set CONTENT_DIR to a clone of the repository.",
  readersEditionWhileEditing:
    "EDITION_FILE is {edition}, which the server at {url} shows to readers: drafts and every save would come before them. Leave EDITION_FILE out for “npm run dev”, or name another file.",
  contentIsFetched:
    "The content folder, {contentDir}, is kept as its Git repository has it, so that nothing is changed here. Run “{command}” in a clone of the repository, then commit and push: the server publishes what passes the check, and “npm run desk -- fetch” says what it has done.",
  deskLocked:
    "Another command of the desk is still changing this paper. Nothing has been done: wait until it has ended, then run this one again.",

  // Embargoes
  publishedUnderEmbargoAtDesk:
    "{file} is embargoed until {embargo}, so that it cannot be published at {published}. Publish it without a time, and it appears when the embargo ends; or, when the embargo has been lifted, take “embargo” out of the file.",
  embargoAfterPublished:
    "Readers have {file} already, and its embargo, until {embargo}, cannot take it back. Take it back with “npm run desk -- unpublish {story}”, or take “embargo” out of the file.",
  publishedUnderEmbargo:
    "{file} is embargoed until {embargo}, so that it cannot be published at {published}. Publish it without --at, and it appears when the embargo ends; or, when the embargo has been lifted, take “embargo” out of the file.",

  // Former addresses
  storyAtTwoAddresses:
    "Readers have this story at {old} (“{headline}”), and its folder is gone from there. It cannot stand at two addresses, so say first what becomes of that one:\n  npm run desk -- rename {old} {slug}\n      leads its readers on to the new address (this is usual)\n  npm run desk -- unpublish {old}\n      takes it away; then publish {address} again\nNothing has been changed.",
  movedStoryPutOffAtDesk:
    "{file} is to be published at {published}, but readers have the story already, at {old}, so that it cannot be put off. Give “published” the date that it had and leave the time out, or take the story back with “Take back”. Nothing has been changed.",
  movedStoryPutOff:
    "{file} is to be published at {published}, but readers have the story already, at {old}, so that it cannot be put off. Give “published” the date that it had and leave --at out, or take the story back with “npm run desk -- unpublish {old}”. Nothing has been changed.",
  folderTaken: "There is something at {to} already; rename the folder {from} first.",

  // New drafts
  noSection:
    "{count, plural, =1 {There is no section “{name}”. There is only {known}.} other {There is no section “{name}”. Choose one of {known}.}}",
  noSectionMeant:
    "{count, plural, =1 {There is no section “{name}”. Did you mean “{meant}”? There is only {known}.} other {There is no section “{name}”. Did you mean “{meant}”? Choose one of {known}.}}",
  noAuthor:
    "{count, plural, =1 {There is no author “{name}”. There is only {known}.} other {There is no author “{name}”. Choose one of {known}.}}",
  noAuthorMeant:
    "{count, plural, =1 {There is no author “{name}”. Did you mean “{meant}”? There is only {known}.} other {There is no author “{name}”. Did you mean “{meant}”? Choose one of {known}.}}",
  draftTaken:
    "There is a draft at {draft} already. Go on writing there, or give the new one another name with --slug.",

  // Publishing
  alreadyPublishedAtDesk:
    "{address} has been published already, so that it cannot be put off. Publish it without a time to renew it, or take it back with “Take back”.",
  timeForms:
    "Write “now”, a time as “18:30”, “tomorrow 6:00” or “Friday 18:30”, “in 20 minutes”, a day and a time as “2014-06-13 18:30” (by the paper's clocks), or an instant as “2014-06-13T18:30:00-04:00”.",
  frontPublishedSince:
    "The front has been published once more since. Nothing has been taken back; change the front as you want it and publish it.",
  storyFolderTaken:
    "There is a story at {to} already. Give {from} another name, which becomes the end of its address. Nothing has been changed.",
  alreadyPublished:
    "{address} has been published already, so that it cannot be put off. Publish it without --at to renew it, or take it back with “npm run desk -- unpublish {story}”.",
  noDay: "“{date}” is no day of the calendar. {forms}",
  dayWithoutTime: "“{time}” names a day without a time. {forms}",
  noPublishingTime: "“{time}” is no time at which to publish. {forms}",

  // Renaming
  noAddressEnd:
    "“{name}” cannot be the end of an address. Use lower-case Latin letters, digits and single hyphens. Nothing has been changed.",
  noAddressEndBetter:
    "“{name}” cannot be the end of an address. Write it “{better}”. The day in front of it is that of “published”. Nothing has been changed.",
  newNameTaken:
    "There is something at {to} already: choose another name. Nothing has been changed.",
  noHeir:
    "The folder of {old} is gone, and there is no article called {slug} that it could have become. Put the folder back to rename it, or take the story away: npm run desk -- unpublish {old}",
  heirIsAnother:
    "{address} is another story. To lead the readers of {old} there, write “redirectFrom: [{old}]” into {file} and publish {address}; to say that the story is gone: npm run desk -- unpublish {old}",

  // Servers that readers have
  serverAnswered: "it answered {status}",
  servedEdition: "edition {served}, not {wanted}",
  ledTo: "{status} to {target}",
  nothingAnswersThere: "nothing answers there",
  noAnswerWithin: "it did not answer within {seconds} seconds",
  cannotBeReached: "it cannot be reached: {code}",
  serverOfAnotherSecret:
    "it has another secret; do both use the same edition file and BROADSHEET_SECRET?",
  serverOfAnotherVersion: "it is of another version; restart it",
  serverOfAnotherEdition: "it serves another edition",

  // Pictures
  pictureUnusable: "{name} cannot be used: {why}. Nothing has been stored.",
  noPicture: "it is no picture that can be read",
  pictureNotShown: "it is a {format} file; save it as JPEG, PNG, WebP, AVIF or GIF",

  // Breaking news and links to drafts
  breakingDraft:
    "{story} is a draft, which readers cannot open. Publish it first: npm run desk -- publish {story}",
  breakingOver: "It would have ended before it began, at {until}.",
  linkTooLong: "A link holds for a week at most. Choose a shorter time.",
  nothingAnswersAt: "Nothing answers at {url}.",
  serverKnowsNoLink:
    "The server at {url} does not know it ({answer}): it has to have the same content folder, edition and secret.",
  linkToPublished:
    "It is published, so that everybody may read it: {site}{address}. To bring a change before readers: npm run desk -- publish {address}",

  // Copies of stories
  fieldsOfCopyUnreadable:
    "The fields at the top of {file} cannot be read, so that it is not known which of them the copy may keep. Put them right first.",

  // Taking stories back
  withdrawnToDraft:
    "{address} has been taken back already: readers are told so (410), and {draft} is a draft again. There is nothing left to do.",
  withdrawnAlready:
    "{address} has been taken back already: readers are told so (410). There is nothing left to do.",
  draftNeverSeen: "{draft} is a draft: readers have never seen it.",
  addressIsOld:
    "{address} is an old address and leads to {target}. To take the story back: npm run desk -- unpublish {target}",
  addressOfFile:
    "{address} is no story: it is made by {file}. Take that file away and build: npm run build",
  onAnotherSite:
    "{argument} is on another site: this paper is at {own}. Name the story by its address there, or by its path, like /2014/06/13/dam-opens.",
  changedInSameLines:
    "{file} has been changed since, in the same lines. Nothing has been taken back; change the text as you want it, or bring back an earlier state of it.",
  storyMovedSince:
    "The story has been moved since. Nothing has been taken back; look for it in the list of stories.",
  throwAwayPublished:
    "This story is published or scheduled. Take it back first; then its draft can be thrown away.",
  notThrownAway:
    "This story is not among those that were thrown away: it has been brought back already, or its 30 days are over.",
  listUnreadable: "{file} cannot be read, so that nothing can be added.",

  // Lists
  quoted: "“{name}”",
  andAnother: "{one} and {other}",
} as const;
