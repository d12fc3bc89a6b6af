import type { EN_PAPERS } from "../en/papers.ts";

/** What is said of new papers, backups and repositories, in German. */
export const DE_PAPERS: Readonly<Record<keyof typeof EN_PAPERS, string>> = {
  // New papers
  noLanguage: "„{language}“ ist kein Sprachkürzel. Schreiben Sie eines wie en, de oder ar.",
  noLanguageMeant: "„{language}“ ist kein Sprachkürzel. Schreiben Sie „{meant}“.",
  noColour:
    "„{colour}“ ist keine Farbe. Schreiben Sie eine wie „#0b4f2e“, auf einer Befehlszeile in Anführungszeichen.",
  noColourMeant:
    "„{colour}“ ist keine Farbe. Schreiben Sie „{meant}“, auf einer Befehlszeile in Anführungszeichen.",
  theAddress: "Die Adresse",
  faultAndRemedy: "{fault}; {remedy}.",
  folderNotEmpty:
    "In {folder} ist schon etwas: {names}. Nennen Sie einen Ordner, der leer ist oder den es nicht gibt; geändert ist nichts.",
  folderNotEmptyMore:
    "In {folder} ist schon etwas: {names} …. Nennen Sie einen Ordner, der leer ist oder den es nicht gibt; geändert ist nichts.",
  paperHasName: "Eine Zeitung hat einen Namen.",
  noEmail: "„{email}“ ist keine E-Mail-Adresse. Schreiben Sie eine wie desk@courier.example.",
  question: "{question}:",
  questionOffered: "{question} [{offered}]:",
  askName: "Der Name der Zeitung",
  askLanguage: "Ihre Sprache, etwa en, de, fr, es, pt, ar oder ja",
  askTimeZone: "Ihre Zeitzone",
  askSections: "Ihre Ressorts, mit Kommas dazwischen",
  askAccent: "Die Farbe von Links und Linien, etwa #0b4f2e, oder nichts für die mitgelieferte",
  noTimeZone: "„{zone}“ ist keine Zeitzone. Schreiben Sie eine wie {like}.",
  nothingMade: "Angelegt ist nichts.",
  fileForFolder: "{file} ist eine Datei. Nennen Sie einen Ordner; geändert ist nichts.",
  insidePaper:
    "{folder} wäre ein Teil der Zeitung in {paper}. Nennen Sie einen Ordner außerhalb; geändert ist nichts.",
  paperNotMade: "Die Zeitung ist nicht angelegt.",

  // Backups
  paperNamedAt: "„{name}“ ({url})",
  strangeEntry:
    "{file} enthält eine Datei, die keine Sicherung hat: {name}. Zurückgeholt ist nichts; trauen Sie dem nicht, woher diese Datei kommt.",
  entryNoFile:
    "{file} enthält bei {name} einen Eintrag der Art {type}, wo eine Sicherung nur Dateien hat. Zurückgeholt ist nichts; trauen Sie dem nicht, woher diese Datei kommt.",
  unpacksToMore:
    "{file} wird beim Auspacken um ein Vielfaches größer, wie keine Sicherung. Zurückgeholt ist nichts; trauen Sie dem nicht, woher diese Datei kommt.",
  paperWithoutName: "eine Zeitung ohne Namen",
  somethingAfterList: "auf die Liste der Dateien folgt noch etwas",
  backupEmpty: "sie ist leer",
  listMissing: "die Liste der Dateien fehlt",
  entryMissing: "{path} fehlt",
  entryDiffers: "{path} hat andere Bytes, als gesichert wurden",
  beginsWith: "sie beginnt mit {path}",
  noFormat: "{head} nennt kein Format",
  newerBackup:
    "{file} stammt von einer neueren Version dieser Software ({version}), die diese nicht lesen kann. Aktualisieren Sie die Software, und rufen Sie dann diesen Befehl noch einmal auf.",
  listTooLarge: "die Liste der Dateien ist zu groß",
  damagedBackup:
    "{file} ist keine vollständige Sicherung: {why}. Zurückgeholt ist nichts; nehmen Sie eine andere Sicherung, oder kopieren Sie diese noch einmal von dort, wo sie entstanden ist.",
  backupOfAnother:
    "Die Sicherung ist von {paper}, und in {contentDir} ist eine andere Zeitung, {other}. Zurückgeholt ist nichts; nennen Sie mit --into einen leeren Ordner.",
  restoreTaken:
    "Unter {there} ist schon etwas. Zurückgeholt ist nichts; schreiben Sie --replace, um es vorher beiseitezulegen, oder nennen Sie mit --into einen leeren Ordner.",
  noRoom:
    "Der Datenträger bei {folder} hat Platz für {room} Byte, und die Sicherung braucht {needed}. Zurückgeholt ist nichts; schaffen Sie Platz, und rufen Sie dann diesen Befehl noch einmal auf.",
  backupChanged:
    "{file} hat sich beim Lesen geändert. Zurückgeholt ist nichts; rufen Sie diesen Befehl noch einmal auf.",
  backupOfNothing:
    "Die Zeitung hat {bytes} Byte, die so gut wie nichts besagen, die meisten davon in {file}; eine solche Sicherung wäre nicht von einer zu unterscheiden, die einen Datenträger füllen soll. Geschrieben ist nichts; nehmen Sie diese Datei weg, und rufen Sie dann diesen Befehl noch einmal auf.",
  changesAlways:
    "{file} ändert sich ständig, deshalb hat keine Sicherung sie ganz. Geschrieben ist nichts: Beenden Sie, was dort schreibt, und rufen Sie dann diesen Befehl noch einmal auf.",

  // Content that a server fetches
  commitUnpublished: "Der Commit {commit} von {url} lässt sich nicht veröffentlichen. {why}",
  noOwnBranch:
    "Das Repository unter {url} sagt nicht, welcher Branch sein eigener ist. Setzen Sie CONTENT_BRANCH auf einen seiner Branches: {names}.",
  noOwnBranchOfMany:
    "Das Repository unter {url} sagt nicht, welcher Branch sein eigener ist. Setzen Sie CONTENT_BRANCH auf einen seiner Branches: {names} und {more} mehr.",
  noSuchBranch:
    "Das Repository unter {url} hat keinen Branch „{branch}“. Setzen Sie CONTENT_BRANCH auf einen seiner Branches: {names}.",
  noSuchBranchOfMany:
    "Das Repository unter {url} hat keinen Branch „{branch}“. Setzen Sie CONTENT_BRANCH auf einen seiner Branches: {names} und {more} mehr.",
  noSuchBranchMeant:
    "Das Repository unter {url} hat keinen Branch „{branch}“. Meinten Sie CONTENT_BRANCH={meant}?",
  hostNotFound:
    "Der Rechner von {url} ist nicht zu finden. Prüfen Sie die Adresse und das DNS dieses Rechners. Git sagt: {said}",
  hostKeyUnknown:
    "ssh kennt den Rechner von {url} nicht. Fügen Sie seinen Schlüssel zu ~/.ssh/known_hosts dieses Benutzers hinzu (ssh-keyscan gibt ihn aus; vergleichen Sie ihn mit dem, was der Betreiber bekannt gibt). Git sagt: {said}",
  mayNotRead:
    "Der Rechner von {url} lässt diesen Server das Repository nicht lesen. Geben Sie dem Benutzer einen Deploy-Key oder ein Token, das es darf. Git sagt: {said}",
  noRemoteRepository:
    "Unter {url} gibt es kein Repository, oder dieser Server darf es nicht lesen. Git sagt: {said}",
  otherOwner:
    "Das Repository unter {url} gehört einem anderen Benutzer dieses Rechners. Geben Sie es diesem, oder erlauben Sie es: git config --global --add safe.directory PATH Git sagt: {said}",
  certificateRefused:
    "Das Zertifikat von {url} wird nicht angenommen. Prüfen Sie es und die Uhr dieses Rechners. Git sagt: {said}",
  hostSilent: "Der Rechner von {url} antwortet nicht. Git sagt: {said}",
  cannotFetch: "Das Repository unter {url} lässt sich nicht holen. Git sagt: {said}",
  lfsPointer: "ist nicht die Datei, sondern sagt, wo Git LFS sie hat",
  lfsPointerRemedy:
    "committen Sie die Datei selbst: git lfs untrack für ihre Art, git add --renormalize, dann committen",
  symbolicLink: "ist ein symbolischer Link, der zu Dateien außerhalb der Inhalte führen kann",
  symbolicLinkRemedy: "committen Sie stattdessen die Datei selbst",
  submodule: "ist ein Submodul, dessen Dateien in einem anderen Repository sind",
  submoduleRemedy: "committen Sie seine Dateien selbst, oder nehmen Sie es aus den Inhalten heraus",
  nameNoUtf8: "hat einen Namen, der nicht in UTF-8 kodiert ist",
  nameNoUtf8Remedy: "geben Sie der Datei einen anderen Namen",
  nameUnusable: "hat einen Namen, der hier nicht geschrieben werden kann",
  noFolderInCommit:
    "Der Commit hat keinen Ordner „{folder}“. Setzen Sie CONTENT_PATH auf den Ordner mit site.yaml, oder lassen Sie es weg, wenn das Repository nur aus Inhalten besteht.",
  withdrawnOnServer: "ist auf dem Server zurückgezogen, und das Repository hat es noch",
  withdrawnOnServerRemedy:
    "ziehen Sie es auch im Repository zurück: npm run desk -- unpublish {address}",
  siteFileElsewhere:
    "Wo die Inhalte gesucht werden, gibt es keine site.yaml, wohl aber in {folders}. Setzen Sie CONTENT_PATH auf diesen Ordner des Repositorys.",
  fetchedElsewhere: "Ein anderer Prozess holt gerade die Inhalte dieser Ausgabe.",
  gitFailed: "Git ist gescheitert: {why}",
  checkEnded: "Der Prozess, der die Inhalte prüft, hat sich von selbst beendet ({how}). {said}",
  remoteEmpty: "Das Repository unter {url} ist leer. Pushen Sie die Inhalte dorthin.",
  strangeFiles:
    "der Ordner mit den Inhalten, {folder}, hat Dateien, die nicht von CONTENT_REMOTE kommen; verschieben Sie sie anderswohin, oder setzen Sie CONTENT_DIR auf einen Ordner, den es noch nicht gibt",
  gitTooOld: "{version} ist zu alt für CONTENT_REMOTE; installieren Sie Git {oldest} oder neuer.",
  noGit:
    "CONTENT_REMOTE ist gesetzt, und auf diesem Rechner gibt es kein Git. Installieren Sie es (unter Debian: apt-get install git), oder lassen Sie CONTENT_REMOTE weg.",

  // Repositories
  noBranch:
    "In {repository} ist kein Branch ausgecheckt; was veröffentlicht wird, ginge also verloren. Checken Sie einen aus (git switch NAME).",
  noRepository:
    "In site.yaml steht „publishing: git“, und {contentDir} liegt in keinem Git-Repository. Machen Sie eines daraus, oder nehmen Sie diese Zeile heraus.",
  repositoryThere: "Der Ordner {contentDir} liegt schon in einem Git-Repository.",
  repositoryMissing:
    "Der Ordner {contentDir} liegt in keinem Git-Repository. Legen Sie zuerst eines an.",
  repositoryConnected: "Das Repository ist schon verbunden.",
  repositoryNotReached: "{address} kann nicht verwendet werden: {why}",
  repositoryNotEmpty:
    "Im Repository unter {address} ist schon etwas. Legen Sie dort ein leeres an, ohne README.",
  repositoryNoAddress:
    "„{written}“ ist keine Adresse eines Git-Repositorys. Kopieren Sie die, die der Hoster zeigt.",
  repositoryPassword:
    "In der Adresse steht ein Name oder Passwort, das hier alle lesen könnten. Lassen Sie es weg und hinterlegen Sie es bei Git (git credential), oder nehmen Sie einen Schlüssel.",
  noRemote:
    "Das Repository {repository} hat kein Remote-Repository, aus dem ein Server bekäme, was veröffentlicht wird. Fügen Sie eines hinzu: git remote add origin ADDRESS.",
  serverWithoutGit: "seine Inhalte kommen nicht über Git; starten Sie ihn mit CONTENT_REMOTE",
  notPublishedYet: "er hat es noch nicht veröffentlicht",
};
