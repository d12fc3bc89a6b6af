/** What is said of new papers, backups and repositories, in English. */
export const EN_PAPERS = {
  // New papers
  noLanguage: "“{language}” is no language tag. Write one like en, de or ar.",
  noLanguageMeant: "“{language}” is no language tag. Write “{meant}”.",
  noColour: "“{colour}” is no colour. Write one like “#0b4f2e”, in quotes on a command line.",
  noColourMeant: "“{colour}” is no colour. Write “{meant}”, in quotes on a command line.",
  theAddress: "The address",
  faultAndRemedy: "{fault}; {remedy}.",
  folderNotEmpty:
    "There is something in {folder} already: {names}. Name a folder that is empty or does not exist; nothing was changed.",
  folderNotEmptyMore:
    "There is something in {folder} already: {names} …. Name a folder that is empty or does not exist; nothing was changed.",
  paperHasName: "A paper has a name.",
  noEmail: "“{email}” is no e-mail address. Write one like desk@courier.example.",
  question: "{question}:",
  questionOffered: "{question} [{offered}]:",
  askName: "The paper's name",
  askLanguage: "Its language, such as en, de, fr, es, pt, ar or ja",
  askTimeZone: "Its time zone",
  askSections: "Its sections, separated by commas",
  askAccent: "The colour of links and rules, such as #0b4f2e, or nothing for the product's own",
  noTimeZone: "“{zone}” is no time zone. Write one like {like}.",
  nothingMade: "Nothing was made.",
  fileForFolder: "{file} is a file. Name a folder; nothing was changed.",
  insidePaper:
    "{folder} would be a part of the paper in {paper}. Name a folder outside of it; nothing was changed.",
  paperNotMade: "The paper was not made.",

  // Backups
  paperNamedAt: "“{name}” ({url})",
  strangeEntry:
    "{file} has a file that no backup has: {name}. Nothing has been restored; do not trust where this file comes from.",
  entryNoFile:
    "{file} has a {type} at {name}, where a backup has files only. Nothing has been restored; do not trust where this file comes from.",
  unpacksToMore:
    "{file} unpacks to many times its size, as no backup does. Nothing has been restored; do not trust where this file comes from.",
  paperWithoutName: "a paper without a name",
  somethingAfterList: "something follows its list of files",
  backupEmpty: "it is empty",
  listMissing: "its list of files is missing",
  entryMissing: "{path} is missing",
  entryDiffers: "{path} has other bytes than were backed up",
  beginsWith: "it begins with {path}",
  noFormat: "{head} names no format",
  newerBackup:
    "{file} was made by a newer version of this software ({version}), which this one cannot read. Update the software, then run this command again.",
  listTooLarge: "its list of files is too large",
  damagedBackup:
    "{file} is no whole backup: {why}. Nothing has been restored; take another backup, or copy this one again from where it was made.",
  backupOfAnother:
    "The backup is of {paper}, and {contentDir} has another paper, {other}. Nothing has been restored; name an empty folder with --into.",
  restoreTaken:
    "There is something at {there} already. Nothing has been restored; write --replace to move it aside first, or name an empty folder with --into.",
  noRoom:
    "The disk at {folder} has room for {room} bytes, and the backup needs {needed}. Nothing has been restored; make room, then run this command again.",
  backupChanged:
    "{file} has changed while it was read. Nothing has been restored; run this command again.",
  backupOfNothing:
    "The paper has {bytes} bytes that say next to nothing, most of them in {file}; such a backup could not be told from one that was made to fill a disk. Nothing has been written; take that file away, then run this command again.",
  changesAlways:
    "{file} changes all the time, so that no backup has it whole. Nothing has been written: end what writes there, then run this command again.",

  // Content that a server fetches
  commitUnpublished: "Commit {commit} of {url} cannot be published. {why}",
  noOwnBranch:
    "The repository at {url} does not say which branch is its own. Set CONTENT_BRANCH to one of its branches: {names}.",
  noOwnBranchOfMany:
    "The repository at {url} does not say which branch is its own. Set CONTENT_BRANCH to one of its branches: {names}, and {more} more.",
  noSuchBranch:
    "The repository at {url} has no branch “{branch}”. Set CONTENT_BRANCH to one of its branches: {names}.",
  noSuchBranchOfMany:
    "The repository at {url} has no branch “{branch}”. Set CONTENT_BRANCH to one of its branches: {names}, and {more} more.",
  noSuchBranchMeant:
    "The repository at {url} has no branch “{branch}”. Did you mean CONTENT_BRANCH={meant}?",
  hostNotFound:
    "The host of {url} is not found. Check the address, and this machine's DNS. Git says: {said}",
  hostKeyUnknown:
    "ssh does not know the host of {url}. Add its key to this user's ~/.ssh/known_hosts (ssh-keyscan prints it; compare it with what the host publishes). Git says: {said}",
  mayNotRead:
    "The host of {url} does not let this server read the repository. Give its user a deploy key, or a token, that may. Git says: {said}",
  noRemoteRepository:
    "There is no repository at {url}, or this server may not read it. Git says: {said}",
  otherOwner:
    "The repository at {url} belongs to another user of this machine. Give it to this one, or allow it: git config --global --add safe.directory PATH Git says: {said}",
  certificateRefused:
    "The certificate of {url} is not accepted. Check it, and this machine's clock. Git says: {said}",
  hostSilent: "The host of {url} does not answer. Git says: {said}",
  cannotFetch: "The repository at {url} cannot be fetched. Git says: {said}",
  lfsPointer: "is not the file, but says where Git LFS has it",
  lfsPointerRemedy:
    "commit the file itself: git lfs untrack its kind, git add --renormalize, and commit",
  symbolicLink: "is a symbolic link, which may lead to files outside of the content",
  symbolicLinkRemedy: "commit the file itself in its place",
  submodule: "is a submodule, whose files are in another repository",
  submoduleRemedy: "commit its files themselves, or take it out of the content",
  nameNoUtf8: "has a name that is not UTF-8",
  nameNoUtf8Remedy: "give it another name",
  nameUnusable: "has a name that cannot be written here",
  noFolderInCommit:
    "The commit has no folder “{folder}”. Set CONTENT_PATH to the folder that has site.yaml, or leave it out when all of the repository is content.",
  withdrawnOnServer: "was taken back on the server, and the repository still has it",
  withdrawnOnServerRemedy:
    "take it back in the repository too: npm run desk -- unpublish {address}",
  siteFileElsewhere:
    "There is no site.yaml where the content is looked for, but there is one in {folders}. Set CONTENT_PATH to that folder of the repository.",
  fetchedElsewhere: "Another process is fetching the content of this edition.",
  gitFailed: "Git has failed: {why}",
  checkEnded: "The process that checks the content has ended by itself ({how}). {said}",
  remoteEmpty: "The repository at {url} is empty. Push the content to it.",
  strangeFiles:
    "the content folder, {folder}, has files that do not come from CONTENT_REMOTE; move them away, or set CONTENT_DIR to a folder that does not exist yet",
  gitTooOld: "{version} is too old for CONTENT_REMOTE; install Git {oldest} or newer.",
  noGit:
    "CONTENT_REMOTE is set, and there is no Git on this machine. Install it (on Debian: apt-get install git), or leave out CONTENT_REMOTE.",

  // Repositories
  noBranch:
    "No branch is checked out in {repository}, so that what is published would be lost. Check one out (git switch NAME).",
  noRepository:
    "site.yaml says “publishing: git”, and {contentDir} is in no Git repository. Make it one, or take that line out.",
  repositoryThere: "The folder {contentDir} is in a Git repository already.",
  repositoryMissing: "The folder {contentDir} is in no Git repository. Begin one first.",
  repositoryConnected: "The repository is connected already.",
  repositoryNotReached: "{address} cannot be used: {why}",
  repositoryNotEmpty:
    "The repository at {address} has something in it already. Make an empty one, without a README.",
  repositoryNoAddress:
    "“{written}” is no address of a Git repository. Copy the one that the code host shows.",
  repositoryPassword:
    "The address has a user or a password in it, which everybody could read here. Leave it out, and let Git ask for it (git credential) or use a key.",
  noRemote:
    "The repository {repository} has no remote from which a server could get what is published. Add one: git remote add origin ADDRESS.",
  serverWithoutGit: "its content does not come by Git; start it with CONTENT_REMOTE",
  notPublishedYet: "it has not published it yet",
} as const;
