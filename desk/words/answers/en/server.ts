/** What the server of the desk in the browser refuses and answers, in English. */
export const EN_SERVER = {
  // Calls and requests
  fieldNotRead:
    "{kind, select, line {The field “{name}” is no line, or is too long.} text {The field “{name}” is no text, or is too long.} number {The field “{name}” is no number, or is too long.} other {The field “{name}” is no flag, or is too long.}}",
  deskElsewhere: "The desk is not at this address.",
  deskNeedsScript: "The desk needs JavaScript. Readers' pages don't.",
  somethingWrong: "Something went wrong at the desk; its terminal says what.",
  previewsOnlyRead: "Previews can only be read.",
  addressOnlyRead: "This address can only be read.",
  callsByPost: "Calls are sent by POST.",
  callsAreJson: "Calls are JSON.",
  noSuchCall: "There is no such call.",
  callNotJson: "The call is not JSON.",
  noSuchFile: "There is no such file.",
  callNoObject: "The call is no object of fields.",
  fieldMissing: "The field “{name}” is missing.",
  fieldNoList: "The field “{name}” is no list of lines, or is too long.",
  requestTooLarge: "The request is too large.",
  requestTooSlow: "The request took too long to arrive.",
  requestFromElsewhere: "The request comes from another site.",
  requestOfNoDesk: "The request does not say that it comes from the desk.",

  // Stories
  textNotWritten: "The text could not be written into {file}.",
  textNotWrittenSince: "The text could not be written into {file}. {why}",
  nothingToCorrect:
    "Readers have not seen this story yet, so that there is nothing to correct for them. Change its text.",
  notWatched:
    "Not all folders of the content folder can be watched ({message}). What other programs change there is noticed at the next start. On Linux, fs.inotify.max_user_watches says how many folders can be watched; sysctl raises it.",
  contentUnreadable:
    "The content folder cannot be read; the desk's terminal says why. Put that right and try again.",
  takenOver:
    "{name} writes in it at another page now, so nothing is saved from this one. Press “Write here again” to go on; your text stays here until then.",
  storyNotHere:
    "This story is not here any more: it was thrown away, or its folder has been moved. Look for it in the list of stories.",
  fileIsLink:
    "{file} is a link to another place. Put the story's own folder there; nothing has been changed.",
  undoOver:
    "This cannot be taken back any more: a minute has gone by, or it has been taken back already. “Take back” and the history of the story still can.",
  nameAlready: "The story has that name already; there is nothing to do.",
  folderUnchanged:
    "The content folder could not be changed ({why}): the next build would bring the story back. Put that right, then take it back again.",
  stateNotKept: "This earlier state is not kept any more. Open the list of states anew.",
  noSuchState: "There is no such state of stories.",
  noServerRuns: "No server for readers is running on this machine.",
  linkNotSeen: "Nobody can be seen to open it yet. {why}",
  correctionMissing: "Write what was wrong, and what is right.",
  correctionTooLong: "A correction has {count} characters at most. Write the rest into the story.",
  noSuchAction: "There is no such action.",
  noCommit: "The field “commit” is no commit.",
  theirStoryGone:
    "They have no such story any more: they have thrown it away, or moved it. Publish yours again to keep it.",

  // What readers have
  serverSilent: "it does not answer",
  notBuilt: "The paper has not been built for readers yet, so that nobody can read it.",
  noServerYet: "No server for readers is running on this machine. One that is started answers so.",
  serverOtherwise: "The server at {url} answers otherwise ({instead}).",
  serverNotAsked: "The server at {url} could not be asked ({why}).",
  committedOnly:
    "It is committed in {contentDir}, and the repository that readers' server follows does not take it ({why}). It goes with the next publication.",
  publishedOtherWords:
    "Somebody else has published other words in the same lines since. Look at both, decide, and publish again.",
  serverRefuses: "The server at {url} refuses it: {why}",
  pushedOnly: "It is pushed, and the server at {url} has not said that readers have it ({why}).",
  noFrontYet:
    "The paper has not been built for readers yet, so that it has no front to change. Build it first: npm run build.",
  nothingToRenew:
    "The paper has not been built for readers yet, so that there is nothing to renew. Build it first: npm run build.",

  // Starting the desk
  takeBackButton: "“Take back”",
  renameButton: "“Rename”",
  publishButton: "“Publish”",
  deskOfFetchedContent:
    "The content folder, {contentDir}, is kept as its Git repository has it: what is written here would be undone. Start the desk in a clone of the repository (CONTENT_DIR names it).",
  deskRunsAlready: "The desk is running already: {url}",
  deskAt: "The desk: {origin}/desk/",
  noDeskFile:
    "There is no {file}, which says who may work at a desk for several people. docs/operating.md has one to begin with (“A desk for several people”).",
  deskFileWrong: "The desk is not started, since {file} has mistakes:\n{problems}",
  portTaken:
    "The port {port} is in use by another program. End that one, or name another port: npm run desk -- --port {another}",
  paperBuiltFirst: "The paper is built first, which takes a minute.",
  paperNotBuilt:
    "The paper could not be built; what has to be put right stands above. Then start the desk again.",

  // Who may do what
  frontOnly:
    "You may change the front, and nothing else of the paper: its settings and sections need somebody who is an owner at this desk.",
  nobodyLetIn: "Nobody can be let in: desk.yaml is missing or has a mistake.",
  throughSignIn: "The desk is reached through its sign-in alone.",
  signInSaysNobody: "The sign-in has not said who you are.",
  notAtThisDesk: "{name} may not work at this desk. An owner lets you in by a line in desk.yaml.",
  roleNeeded:
    "{role, select, publisher {You may write, and may not do this: it needs somebody who is a publisher at this desk.} other {You may write, and may not do this: it needs somebody who is an owner at this desk.}}",

  // Files of the paper
  fileNotHere:
    "This file is not here any more: it was thrown away or renamed. Look for it in the list of the paper's files.",
  fileThere: "There is a file {file} already. Open that one, or choose another name.",
  noSuchKind: "There is no such kind of file.",
  nameWithoutAddress:
    "No address can be made from that. Write the last part of the address in letters from a to z and digits.",
  addressTaken:
    "{file} has the address {address} already. Open that one, or write another last part of the address.",
  addressOfProduct: "{address} belongs to the site itself. Write another last part of the address.",
  logoRefused: "The logo has not been taken: put these right in its file first.",
  logoChanged: "There is another logo by now; nothing has been taken back.",
  fileNotMade: "It has not been made yet: put these right first.",
  orderUnwritten:
    "The fields of {file} cannot be read, so that its order cannot be written. Nothing has been changed; put it right in its source first.",
  siteFileStays: "A paper needs its site.yaml. Change it, or start another paper.",
  fileNeeded:
    "{kind, select, section {This section cannot be thrown away while others name it: {names}. Change those first.} author {This author cannot be thrown away while others name it: {names}. Change those first.} topic {This topic cannot be thrown away while others name it: {names}. Change those first.} other {This page cannot be thrown away while others name it: {names}. Change those first.}}",
  fileNeededByMany:
    "{kind, select, section {This section cannot be thrown away while others name it: {names}, and {more} more. Change those first.} author {This author cannot be thrown away while others name it: {names}, and {more} more. Change those first.} topic {This topic cannot be thrown away while others name it: {names}, and {more} more. Change those first.} other {This page cannot be thrown away while others name it: {names}, and {more} more. Change those first.}}",

  // Pictures and files that are sent
  importWithoutName: "The import has no name.",
  nameNotTaken: "A file cannot be taken under the name “{name}”.",
  noSuchPicture: "There is no such picture.",
  pictureNotInArchive:
    "This picture is not in the archive any more: its story no longer shows it, or its file is gone. Choose another one.",
  noSuchUpload: "There is no such place for files.",
  fileTooLarge:
    "The file is too large: {megabytes} MB at most. Save a smaller version of it; nothing has been stored.",
  nothingSent: "Nothing was sent to be imported. Drop the files once more.",

  // Previews
  noServiceWorker: "There is no service worker here.",
  previewPrepared: "The preview is being prepared.",
  previewSilent: "The preview's server does not answer. Start the desk again.",
} as const;
