/**
 * What `--help` of the desk's commands says, in English. Flags, values and examples of commands stay as they are. Texts
 * of several lines are broken by hand, at about a hundred characters.
 */
export const EN_HELP = {
  // commander.ts: the words of every command's help, and of command lines that cannot be read
  usage: "Usage:",
  arguments: "Arguments:",
  options: "Options:",
  commands: "Commands:",
  examples: "Examples:",
  helpOption: "display help for command",
  choices: "choices: {values}",
  usualValue: "default: {value}",
  seeHelp: "Run it with --help for examples.",
  unknownOption: "error: unknown option ''{option}''",
  missingArgument: "error: missing required argument ''{argument}''",
  missingOptionArgument: "error: option ''{option}'' argument missing",
  invalidOptionArgument: "error: option ''{option}'' argument ''{value}'' is invalid. {why}",
  allowedChoices: "Allowed choices are {values}.",
  tooManyArguments:
    "error: too many arguments. Expected {expected, plural, one {# argument} other {# arguments}} but got {received}.",
  tooManyArgumentsFor:
    "error: too many arguments for ''{command}''. Expected {expected, plural, one {# argument} other {# arguments}} but got {received}.",
  didYouMean: "(Did you mean {name}?)",
  didYouMeanOneOf: "(Did you mean one of {names}?)",

  // runDesk.ts
  deskAbout:
    "The editor's desk: in the browser without a command, else raw copy in, published stories out.",
  deskPort: "the port of the desk in the browser ({port})",
  deskNoOpen: "do not open the browser",
  deskHost: "serve it to those whom a proxy signs in, as desk.yaml says",

  // Options and arguments of several commands
  jsonOption: "answer in JSON, for programs",
  storyArgument: "the name of the story's folder, its address, or its file",

  // init.ts
  initAbout: "Make a paper of your own: a content folder that builds, in its language and colour.",
  initFolder: "where the paper will lie, outside of this one",
  initName: "the paper's name",
  initLanguage: "its language, like de or pt-BR",
  initTimeZone: "its time zone, like Europe/Berlin",
  initSections: "its sections, separated by commas",
  initAccent: "the colour of links and rules, like {example}",
  initUrl: "the address at which readers will find it",
  initEmail: "where readers can write to",
  initYes: "take the usual for what is not said",
  initHelp: `What is not said is asked for; with --yes the usual is taken. The folder gets everything that a paper needs to be
built: site.yaml with every field explained, sections, an author, standing pages, and a first draft. docs/own-paper.md
goes on from there.`,

  // new.ts
  newAbout: "Begin a draft: a folder with a file in which every field is explained.",
  newHeadline: "the headline, in quotation marks",
  newSlug: "the last part of its address; made from the headline when left out",
  newSection: "the section it belongs to",
  newByline: "who writes it: names of files in authors",
  newLang: "its language, where it is not the paper's, like es",
  newHelp: `The draft has every field of an article, each explained in a comment. Put its pictures beside it, into
the same folder.`,

  // import.ts
  importAbout: "Turn raw copy into drafts: text, Word, saved pages, Markdown, ninjs.",
  importFile: "files or folders; - reads standard input",
  importSection: "section of the story, as in content/sections",
  importPicture: "picture above the story; copied beside the draft",
  importSlug: "name of the draft, instead of one made from the headline",
  importLang: "language of the story, such as es, where it is not the paper's",
  importHelp: `It reads plain text, saved web pages, Word files (.docx), Markdown of other systems, exports of Ghost
and ninjs. Each story becomes a draft in content/drafts; nothing is ever overwritten. Anything else, such
as RSS, NITF, mail, CSV, RTF or PDF, is refused by name with what to do instead, and nothing is written.`,

  // list.ts
  listAbout:
    "List drafts, scheduled and latest stories with what is open about each, and what has gone.",
  listLatest: "how many published stories to list",
  listHelp: `It also compares the content folder with the paper as readers have it: stories whose folder is gone or
has another name, and stories that are not in the paper yet.`,

  // check.ts
  checkAbout: "Say what is wrong in the content, where, and how to fix it.",
  checkPaths: "files, folders or names of stories; everything when left out",
  checkFormat: "how to say it",
  checkJson: "the same as --format json",
  checkStrict: "end with exit status 1 on warnings too",
  checkRules: "list the rules",
  checkAll: "everything in the content folder",
  checkOne: "one story, by the name of its folder",
  checkDrafts: "all drafts",
  checkRulesMeans: "the rules, and which of them may be turned off",
  checkHelp: `Errors end with exit status 1, warnings alone with 0. In a GitHub workflow the problems appear at
their lines in the pull request by themselves.`,

  // preview.ts
  previewAbout: "Make a link to a draft or a scheduled story, which expires.",
  previewStory: "the name of the story's folder, or its file",
  previewFor: "how long it holds: 30m, 2h, 3d (7d at most)",
  previewOn: "the site to open it on, instead of the one in site.yaml",
  previewUsual: "a link that holds for 48 hours, and its QR code",
  previewHelp: `Whoever has the link sees the draft as it stands when they open it, and nobody else does. The readers'
server answers it (“npm start”), which has to have this content folder; “npm run dev” shows drafts to
you alone, at an address of its own.`,

  // publish.ts
  publishAbout: "Publish a draft, now or later, or renew an article whose file has changed.",
  publishAt: "when: now, 18:30, “2014-06-13 18:30” or 2014-06-13T18:30:00-04:00",
  publishMinor: "do not tell readers that the story has been updated",
  publishNow: "the draft {folder}, now",
  publishAtHour: "at the next half past six by the paper's clocks",
  publishAgain: "once more, when its file has changed",
  publishMisspelling: "a misspelling corrected: without “Updated”",
  publishHelp: `A draft that says when it is published (the field “published”) is published as of then; “--at now” makes
it this moment. Before the story's time nobody can see it. A story with an embargo (the field
“embargo”) is put off to its end, and one on hold (the field “hold”) is not published. To give a story
another name, use “rename”.`,

  // rename.ts
  renameAbout: "Give a story another name; readers of its old address are led on.",
  renameTo: "lower-case letters, digits and single hyphens",
  renameHelp: `The story's folder gets the new name, which becomes the end of its address. Readers of a published
story are led on from the old address (“redirectFrom” in its file), also when the folder has been
renamed by hand before. The day in the address is that of “published”: change it there and publish.`,

  // renew.ts
  renewAbout:
    "Bring pages, sections, authors, topics, site.yaml and changed stories before readers.",
  renewAfter: "after changes of pages/, sections/, authors/, topics/ or site.yaml",
  renewForPrograms: "for programs, such as a job that has pulled the content folder",
  renewHelp: `Everything in the content folder but the drafts is checked first; a mistake leaves the edition as it is
(exit status 1). Then the edition is replaced as a whole, and servers that run render those pages anew
that show something else. No file is changed, so that a story whose text has changed does not say
“Updated”: publish it to have that said. What a build needs besides (fonts, code, settings): npm run build.`,

  // fetch.ts
  fetchAbout: "Have servers fetch the content by Git, and see what was published or refused.",
  fetchState: "fetch nothing, only say how it is",
  fetchUsual: "what was pushed is published, and this says what became of it",
  fetchStateMeans: "only says what readers have, and what was refused and why",
  fetchForPrograms: "for programs",
  fetchHelp: `For servers whose content comes by Git (CONTENT_REMOTE). Exit status 1 when the newest commit is not before
readers.`,

  // breaking.ts
  breakingAbout: "Put one line of breaking news above every page, until a time.",
  breakingText: "what has happened, in 80 characters at most",
  breakingStory: "the published story that it leads to: its folder's name, or address",
  breakingUntil: "when it ends: 18:30, “2014-06-13 18:30” or 2014-06-13T18:30:00-04:00",
  breakingOff: "take it off",
  breakingHelp: `The line stands above the masthead of every page until its time ends, or until it is taken off. It is written
into site.yaml; a new one replaces the one before. Nothing else that has changed in the content folder
comes before readers.`,

  // unpublish.ts
  unpublishAbout: "Take a story back; its draft stays, and its address says that it is gone.",
  unpublishBack: "back into {folder}",
  unpublishByAddress: "by its address, also when its folder is gone",
  unpublishHelp: `Readers of its address are told that the story has been withdrawn (410), now and after every build,
until it is published again. A scheduled story just becomes a draft again. Mistakes elsewhere in the
content do not matter, and no server has to run.`,

  // backup.ts
  backupAbout: "Write content, drafts and secrets into one file, or verify one.",
  backupOut: "a file, if it ends with .tar.gz; else a folder",
  backupKeep: "delete older backups of this paper in that folder",
  backupVerify: "read a backup whole and compare every file in it",
  backupUsual: "into the folder “{folder}”",
  backupKeepMeans: "and only the newest 14 of this paper stay",
  backupHelp: `It has all that cannot be made again: the content folder with its drafts and its Git history, the desk's
secret, and the edition, which remembers what addresses readers had. Whoever has it can see drafts and sign
for the desk: only its owner may read it, and it should leave this machine encrypted. Editors may go on
working meanwhile. “npm run desk -- restore FILE” brings everything back.`,

  // restore.ts
  restoreAbout: "Bring content, drafts and secrets back from a backup.",
  restoreFile: "the backup",
  restoreInto: "restore into this folder: content/, edition.sqlite and its secret",
  restoreReplace: "move what is there aside first",
  restoreIntoMeans: "content and edition in this folder",
  restoreReplaceMeans: "moves the present content aside",
  restoreHelp: `The whole file is verified before anything is touched. Without --into the paper comes to CONTENT_DIR and
EDITION_FILE. A folder with content stays as it is unless --replace is written; it is then renamed, never
deleted. Restore only files that you or your machines have made: a content folder may have a Git repository,
whose settings name programs.`,

  // upgrade.ts
  upgradeAbout: "Change content files of an older version to what this one reads.",
  upgradeDryRun: "say what would be changed, and change nothing",
  upgradeHelp: `All files are changed, or none. Comments, quotes and line ends stay as they are. A version that needs it says so
in docs/upgrading.md.`,
} as const;
