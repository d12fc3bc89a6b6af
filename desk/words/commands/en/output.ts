/**
 * What the desk's commands print and what they refuse, in English. Words between asterisks are coloured on a terminal.
 * Refusals of import.ts and settings begin in lower case, as those of the whole program do.
 */
export const EN_OUTPUT = {
  // paperLine.ts, as commands say it
  paperNamed: "Paper: {name} ({folder})",
  paperAt: "Paper: {folder}",

  // runDesk.ts
  portNoNumber: "--port is “{port}”; it has to be a number up to {largest}",

  // terminal.ts
  severityError: "error",
  severityWarning: "warning",
  problemAndRemedy: "{message}; {remedy}",

  // commandOutput.ts: what a server does after a change
  noServer: "Readers do not have it until one does: “npm start” starts one.",
  notBuilt: "The site has not been built yet: “npm run build” makes it, “npm start” serves it.",
  serverShows:
    "The server at {url} shows it; {pages, plural, one {# page} other {# pages}} renewed.",
  serverShowsAtNew:
    "The server at {url} shows it at its new address; {pages, plural, one {# page} other {# pages}} renewed.",
  serverKeepsBack:
    "The server at {url} keeps it back until then; {pages, plural, one {# page} other {# pages}} renewed.",
  serverServes:
    "The server at {url} serves this edition; {pages, plural, one {# page} other {# pages}} renewed.",
  serverSaysGone:
    "The server at {url} says that it is gone; {pages, plural, one {# page} other {# pages}} renewed.",
  serverHides:
    "The server at {url} does not show it; {pages, plural, one {# page} other {# pages}} renewed.",
  serverShowsUntold: "The server at {url} shows it, though it could not be told ({failure}).",
  serverShowsAtNewUntold:
    "The server at {url} shows it at its new address, though it could not be told ({failure}).",
  serverKeepsBackUntold:
    "The server at {url} keeps it back until then, though it could not be told ({failure}).",
  serverServesUntold:
    "The server at {url} serves this edition, though it could not be told ({failure}).",
  serverSaysGoneUntold:
    "The server at {url} says that it is gone, though it could not be told ({failure}).",
  serverHidesUntold:
    "The server at {url} does not show it, though it could not be told ({failure}).",
  // {found} is what the server answers instead, in parentheses
  serverLacks:
    "The server at {url} does not show it {found}. See that it serves this edition, restart it and run this command again.",
  serverLacksThat:
    "The server at {url} does not show that {found}. See that it serves this edition, restart it and run this command again.",
  serverLetsOut:
    "The server at {url} does not keep it back {found}. See that it serves this edition, restart it and run this command again.",
  serverServesOther:
    "The server at {url} does not serve it {found}. See that it serves this edition, restart it and run this command again.",
  serverStillAnswers:
    "The server at {url} still answers for it {found}. See that it serves this edition, restart it and run this command again.",
  serverNotAsked:
    "The server at {url} could not be asked ({failure}); whether readers there see the change is not known.",
  serverSilent:
    "The server at {url} could not be asked (it does not answer); whether readers there see the change is not known.",
  noServerHere: "No server for readers is running here. {consequence}",
  serverElsewhere:
    "One that runs elsewhere with this edition goes by it from its next request on; named in BROADSHEET_SERVERS it is asked.",
  editorsServer: "“npm run dev” at {url} is for editors only.",
  editorsServerShows: "“npm run dev” at {url} is for editors only; you see it at {address}.",

  // notifySearchEngines.ts
  searchEnginesNotTold:
    "Search engines and feed hubs were not told, since no server has shown the change; they find it by the sitemaps and feeds.",
  searchEnginesFailed: "Search engines were not told: {why}.",

  // editionGaps.ts
  goneStories: "In the paper, but gone from the content folder ({count})",
  goneIsPublic: "{address}: readers have it until it is taken back or the paper is built",
  goneIsScheduled: "{address}: it would still appear at its time",
  goneSeemsToBe: "it seems to be {file} now",
  goneToLead: "to lead readers there:",
  goneToTakeAway: "to take it away:",
  goneMore: "and {count} more; “npm run desk -- list --json” has all of them",
  missingStories: "In the content folder, but not in the paper ({count})",
  missingToPublish: "to publish it:",
  missingMore: "and {count} more; “npm run build” brings all {all} in at once",

  // dev.ts
  devDrafts: "Drafts: {url}",
  devNoProblems: "No problems in {folder}",

  // init.ts
  initDone: "*A new paper:* {name}",
  initWithinProduct:
    "{folder} lies in the folder of the product, into which releases are pulled. Name one outside, such as {better}; nothing was changed.",
  initNext: "Next:",
  initStillWorksOn: "Commands here go on working on {paper}.",
  initNextForNew: "Next, for the new paper:",
  initDesk: "write, see and publish in the browser",
  initSite: "build it and serve it to readers",
  initMadeUp: "Made up until you write your own into site.yaml: {values}",
  initGoesOn: "{file} goes on from there.",
  initFault: "{fault} Nothing was made.",
  initNoName: "A paper has a name: {example}. Nothing was made.",
  initEnvironment:
    "The paper that commands of this folder work on; without this file that is content/.",

  // new.ts, import.ts
  noLanguage: "“{language}” is no language tag. Write one like en, en-GB or ar.",
  newDone: "*A new draft:* {file}",
  newOpenIt: "Open it in your text editor and write; every field is explained in it.",
  newSeeIt: "See it as you write:",
  newSeeItAt: "npm run dev, then {url}",
  newStillOpen: "What is still open:",
  newReady: "When it is ready:",
  newNoHeadline: "A draft needs a headline. Write it in quotation marks: {example}",
  slugUnfit:
    "“{slug}” cannot stand in an address. Use lower-case letters, digits and single hyphens.",
  slugUnfitBetter: "“{slug}” cannot stand in an address. Write it “{better}”.",
  slugNone:
    "No address can be made from “{headline}”. Its script has no one way to be written in Latin letters. Give one with --slug, in lower-case Latin letters, like --slug dam-opens.",
  importOneStory: "--slug and --picture are for one story; import the files one by one",
  importNext: "Next: “npm run dev” lists the drafts at {url}",
  importEmptyFolder: "there is no copy in the folder {folder}; name a file to see why",
  importPaste: "Paste the copy here, then press Enter and Ctrl+D.",
  importNoSection: "there is no section “{section}”; there are {sections}",
  importNoSectionMeant: "there is no section “{section}”; did you mean “{meant}”?",
  importSlugUnfit:
    "“{slug}” cannot stand in an address; use lower-case letters, digits and single hyphens",
  importSlugUnfitBetter: "“{slug}” cannot stand in an address; write it “{better}”",
  importNoLanguage: "“{language}” is no language tag; write one like en, en-GB or ar",
  importNoPicture: "there is no picture {file}; look at its name",
  importPictureUnreadable: "the picture {file} cannot be read ({code})",
  importing: "Importing {bar} {done} of {total}",

  // list.ts
  listDrafts: "Drafts ({count})",
  listScheduled: "Scheduled ({count})",
  listPublished: "Latest ({count})",
  listNone: "none",
  listNotCompared: "Not compared with the paper: {why}.",
  listToSee: "What is open about a story:",
  listToPublish: "To publish a ready draft:",
  listToBegin: "A new draft:",
  listHeadline: "Headline",
  listEmbargo: "embargoed until {time}",
  errorCount: "{count, plural, one {# error} other {# errors}}",
  warningCount: "{count, plural, one {# warning} other {# warnings}}",
  listReady: "ready",
  listNoNumber: "Write a whole number, like 20.",

  // check.ts
  checkClean: "{files, plural, one {# file} other {# files}} checked: *no problems*.",
  checkFound:
    "{files, plural, one {# file} other {# files}} checked: {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}.",
  checkWhichReady: "Which drafts are ready to be published:",
  checkErrorsFirst: "Nothing with an error can be published. Fix it and check again.",
  checkLacking: "What a draft still lacks has to be filled in before it is published.",
  checkWarningsAlone: "Warnings keep nothing from being published.",
  checkWhichRules: "Which rules may be turned off:",
  checkOptionalRules: "Rules that may be turned off, in site.yaml or with a reason in one story:",
  checkFixedRules: "Rules that keep the edition whole:",

  // preview.ts
  previewOf: "Preview of {headline}",
  previewUnanswered: "Nobody can open its link yet: no server for readers has answered.",
  previewEmbargoed: "Embargoed until {time}: whoever gets the link may not tell of it before.",
  previewHeld: "On hold, not to be published: {why}",
  previewHere: "On this machine: {url}",
  previewForYou: "For you, as you write: {url}",
  previewExpires: "It expires at {time}. Whoever has it can read the story.",
  previewStart:
    "Start the server that answers it with “npm start” (after “npm run build”), then run this command again.",
  previewDev: "To see the draft yourself, “npm run dev” is enough.",
  previewElsewhere: "The link, for a server that runs elsewhere: {url}",
  previewNoTime: "“{time}” is no time for which a link may hold; write 30m, 2h or 3d, 7d at most.",

  // publish.ts, rename.ts
  published: "*Published* {headline}, as of {time}",
  publishedInEdition: "*Put into the edition:* {headline}, as of {time}",
  publishedInFolder: "*Put into the content folder:* {headline}, as of {time}",
  scheduled: "*Scheduled* {headline} for {time}",
  scheduledAppears:
    "It appears by itself wherever the paper is served then. Until then nobody can see it.",
  updated: "*Updated* {headline}",
  updatedInEdition: "*Put into the edition:* {headline}",
  updatedInFolder: "*Put into the content folder:* {headline}",
  updatedAt: "The story says: updated {time}",
  publishUnchanged: "{headline} is in the edition as its file stands; there is nothing to renew.",
  publishEmbargoed: "It is embargoed until {time} (its field “embargo”): not earlier.",
  publishDated: "The draft says so itself, in “published”; with --at you choose another time.",
  toBeAt: "to be at {url}",
  toBeAtLater: "to be at {url}, from its time on",
  ledOn: "Readers of {address} are led on to it.",
  namesNewAddress: "{file} names its new address now.",
  nextOtherTime: "Another time:",
  nextChange: "After a change:",
  nextTakeBack: "To take it back:",
  renamed: "*Renamed* {file}",
  renamedWordsToo: "Its words had changed as well. The story says: updated {time}",
  renameUnchanged: "{file} has that name already; there is nothing to do.",
  renameText: "To bring a change of its text before readers: {command}",
  renamedDraft:
    "It is a draft: readers know no address of it. Links to a preview of it are void now.",
  renamedReady: "When it is ready: {command}",
  renameMentions: "These still have its old address; write the new one when you next change them:",

  // renew.ts
  renewFontsMissing:
    "The fonts that the theme names are made by a build: npm run build. Until then pages have the product's.",
  renewed: "*Renewed:* {edition}",
  renewedInEdition: "*Put into the edition:* {edition}",
  editionNumber: "number {number}",
  renewEveryPage: "Every page shows something else now.",
  renewPages:
    "{count, plural, one {# page shows something else now; all others stay as they are.} other {# pages show something else now; all others stay as they are.}}",
  renewNothing: "The edition has everything as it stands in the content folder already.",
  // The kinds of what has changed; {names} are files, addresses or names, or changedMore
  changedPaper: "site.yaml: {names}",
  changedSections: "sections: {names}",
  changedTopics: "topics: {names}",
  changedAuthors: "authors: {names}",
  changedPages: "pages: {names}",
  changedPublicFiles: "files of public/: {names}",
  addedStories: "new stories: {names}",
  changedStories: "changed stories: {names}",
  removedStories: "stories no longer there: {names}",
  oldAddresses: "old addresses: {names}",
  changedMore: "{names}, and {count} more",

  // fetch.ts
  fetchNoServer:
    "No server for readers is running here. “npm start” with CONTENT_REMOTE fetches the content.",
  fetchNotAsked: "It could not be asked: {why}.",
  fetchedLast: "{remote}, last fetched {time}",
  fetchedLastBranch: "{remote}, branch {branch}, last fetched {time}",
  fetchedNever: "{remote}, last fetched never",
  fetchedNeverBranch: "{remote}, branch {branch}, last fetched never",
  fetchPublished: "*Published:* {commit} “{subject}” by {author}, edition {edition}",
  fetchRefused: "*Refused:* {commit} “{subject}” by {author}. {why}",
  fetchMoreErrors: "{count, plural, one {and # error more} other {and # errors more}}",
  fetchFailing: "Not fetched since {since}: {why}",
  fetchAside:
    "{count, plural, one {# file changed on the server, put aside in {folder} ({time})} other {# files changed on the server, put aside in {folder} ({time})}}",

  // breaking.ts
  breakingSet: "*Breaking:* {text}",
  breakingEnds: "until {time}",
  breakingEndsLeading: "until {time}, leading to {story}",
  breakingTakenOff: "Taken off.",
  breakingNone: "There was no breaking news.",
  breakingBoth: "Say what has happened, or --off, not both.",
  breakingNoText: "Say what has happened: {example}",
  breakingNoEnd: "Say when it ends, since no news is breaking for ever: --until 18:30",

  // unpublish.ts
  takenBack: "*Taken back* {address}",
  takenBackNoFile: "There is no file of it in the content folder.",
  takenBackAlso: "and {address}, which led to it",
  takenBackEverywhere: "Wherever this edition is served, its address says that it is gone (410).",
  takenBackNobody: "One that is started now does not have the story.",
  takenBackCache:
    "A cache in front of the server may go on showing it for a while: empty it there.",
  takenBackUnfinished:
    "The content folder could not be changed ({why}). The next build would bring the story back: put that right, then run this command again.",
  takenBackMentions: "These still lead to it; take that out and publish them:",
  takenBackReturn: "To bring it back: {command}",
  takenBackInGitToo:
    "The content comes by Git. Until the story is taken back in the repository too, no commit that has it is published: in a clone, {command}, commit and push.",
  takenBackDraftInGitToo:
    "The content comes by Git. The next commit that has the story brings it back, unless it is taken back in the repository too: in a clone, {command}, commit and push.",

  // backup.ts, restore.ts
  backupWhole:
    "{count, plural, one {*Whole:* # file of {paper}, made {time}} other {*Whole:* # files of {paper}, made {time}}}",
  backupSaved: "*Saved:* {file}",
  backupSize:
    "{count, plural, one {# file, {size} MB, of {paper}} other {# files, {size} MB, of {paper}}}",
  backupSecretElsewhere:
    "The secret is that of BROADSHEET_SECRET, which is not in the backup: keep it elsewhere.",
  backupEditionDamaged: "The edition is damaged and was left out; run “npm run build”.",
  backupLeftOut: "Left out, since it is no file, or no other system could have it: {name}",
  backupDeleted: "Deleted: {name}",
  backupInContent:
    "{file} lies in the content folder. Nothing has been written; name a place outside of it with --out.",
  backupNotOne:
    "{file} is there already and is no backup. Nothing has been written; name another file with --out.",
  backupNoNumber: "Write a whole number of 1 or more, like 14.",
  restored:
    "{count, plural, one {*Restored:* # content file of {paper} as of {time}} other {*Restored:* # content files of {paper} as of {time}}}",
  restoredContent: "content: {folder}",
  restoredAside: "what was there before: {place}",
  restoredNext: "Next: {command}, then npm start.",
  restoredNoSecret:
    "It has no secret: set BROADSHEET_SECRET as it was, or links to previews are void.",

  // upgrade.ts
  upgradeNothing: "Every content file is as this version reads it: there is nothing to change.",
  upgradeWould:
    "{count, plural, one {*# file would be changed:*} other {*# files would be changed:*}}",
  upgradeDone:
    "{count, plural, one {*# file has been changed:*} other {*# files have been changed:*}}",
  upgradeNext: "Next: {command}.",
  upgradeUnreadable: "{why}. Nothing has been changed.",
} as const;
