import type { EN_SERVER } from "../en/server.ts";

/** What the server of the desk in the browser refuses and answers, in German. */
export const DE_SERVER: Readonly<Record<keyof typeof EN_SERVER, string>> = {
  // Calls and requests
  fieldNotRead:
    "{kind, select, line {Das Feld „{name}“ ist keine Zeile oder zu lang.} text {Das Feld „{name}“ ist kein Text oder zu lang.} number {Das Feld „{name}“ ist keine Zahl oder zu lang.} other {Das Feld „{name}“ ist kein Ja oder Nein oder zu lang.}}",
  deskElsewhere: "Unter dieser Adresse ist der Newsdesk nicht.",
  deskNeedsScript: "Der Newsdesk braucht JavaScript. Die Seiten für Leser brauchen keines.",
  somethingWrong: "Am Newsdesk ist etwas schiefgegangen; was, steht in seinem Terminal.",
  previewsOnlyRead: "Vorschauen lassen sich nur lesen.",
  addressOnlyRead: "Diese Adresse lässt sich nur lesen.",
  callsByPost: "Aufrufe werden mit POST gesendet.",
  callsAreJson: "Aufrufe sind JSON.",
  noSuchCall: "Einen solchen Aufruf gibt es nicht.",
  callNotJson: "Der Aufruf ist kein JSON.",
  noSuchFile: "Eine solche Datei gibt es nicht.",
  callNoObject: "Der Aufruf ist kein Objekt aus Feldern.",
  fieldMissing: "Das Feld „{name}“ fehlt.",
  fieldNoList: "Das Feld „{name}“ ist keine Liste von Zeilen oder zu lang.",
  requestTooLarge: "Die Anfrage ist zu groß.",
  requestTooSlow: "Die Anfrage ist zu langsam angekommen.",
  requestFromElsewhere: "Die Anfrage kommt von einer anderen Website.",
  requestOfNoDesk: "Die Anfrage sagt nicht, dass sie vom Newsdesk kommt.",

  // Stories
  textNotWritten: "Der Text ließ sich nicht in {file} schreiben.",
  textNotWrittenSince: "Der Text ließ sich nicht in {file} schreiben. {why}",
  nothingToCorrect:
    "Leser haben diesen Artikel noch nicht gesehen, für sie ist also nichts zu berichtigen. Ändern Sie den Text.",
  notWatched:
    "Nicht alle Ordner des Inhaltsordners lassen sich beobachten ({message}). Was andere Programme dort ändern, wird beim nächsten Start bemerkt. Unter Linux begrenzt fs.inotify.max_user_watches, wie viele Ordner beobachtet werden; mit sysctl lässt es sich erhöhen.",
  contentUnreadable:
    "Der Ordner mit den Inhalten lässt sich nicht lesen; warum, steht im Terminal des Newsdesks. Bringen Sie das in Ordnung, und versuchen Sie es noch einmal.",
  takenOver:
    "{name} schreibt jetzt auf einer anderen Seite darin, deshalb wird von dieser nichts gespeichert. „Wieder hier schreiben“ macht weiter; bis dahin bleibt Ihr Text hier.",
  storyNotHere:
    "Diesen Artikel gibt es hier nicht mehr: Er ist weggeworfen, oder sein Ordner ist verschoben worden. Suchen Sie ihn in der Liste der Artikel.",
  fileIsLink:
    "{file} ist ein Link zu einem anderen Ort. Legen Sie den Ordner des Artikels selbst dorthin; geändert ist nichts.",
  undoOver:
    "Das lässt sich nicht mehr rückgängig machen: Eine Minute ist vergangen, oder es ist schon rückgängig gemacht. Mit „Zurückziehen“ und dem Verlauf des Artikels geht es noch.",
  nameAlready: "Der Artikel heißt schon so; es gibt nichts zu tun.",
  folderUnchanged:
    "Der Ordner mit den Inhalten ließ sich nicht ändern ({why}): Der nächste Build brächte den Artikel zurück. Bringen Sie das in Ordnung, und ziehen Sie ihn dann noch einmal zurück.",
  stateNotKept: "Dieser frühere Stand ist nicht mehr aufgehoben. Öffnen Sie den Verlauf neu.",
  noSuchState: "Einen solchen Zustand von Artikeln gibt es nicht.",
  noServerRuns: "Auf diesem Rechner läuft kein Leserserver.",
  linkNotSeen: "Ob ihn jemand öffnen kann, ist noch nicht bekannt. {why}",
  correctionMissing: "Schreiben Sie, was falsch war und was richtig ist.",
  correctionTooLong:
    "Eine Berichtigung hat höchstens {count} Zeichen. Schreiben Sie das Übrige in den Artikel.",
  noSuchAction: "Eine solche Aktion gibt es nicht.",
  noCommit: "Das Feld „commit“ ist kein Commit.",
  theirStoryGone:
    "Bei den anderen gibt es diesen Artikel nicht mehr: Sie haben ihn weggeworfen oder verschoben. Veröffentlichen Sie Ihren noch einmal, um ihn zu behalten.",

  // What readers have
  serverSilent: "er antwortet nicht",
  notBuilt: "Die Zeitung ist noch nicht für Leser gebaut, deshalb kann sie niemand lesen.",
  noServerYet: "Auf diesem Rechner läuft kein Leserserver. Sobald einer läuft, antwortet er so.",
  serverOtherwise: "Der Server unter {url} antwortet anders ({instead}).",
  serverNotAsked: "Der Server unter {url} war nicht zu fragen ({why}).",
  committedOnly:
    "In {contentDir} ist es committet, aber das Repository, dem der Leserserver folgt, nimmt es nicht an ({why}). Es geht mit der nächsten Veröffentlichung mit.",
  publishedOtherWords:
    "Jemand anderes hat inzwischen in denselben Zeilen andere Wörter veröffentlicht. Sehen Sie sich beides an, entscheiden Sie, und veröffentlichen Sie noch einmal.",
  serverRefuses: "Der Server unter {url} lehnt es ab: {why}",
  pushedOnly:
    "Es ist gepusht, und der Server unter {url} hat nicht gesagt, dass Leser es haben ({why}).",
  noFrontYet:
    "Die Zeitung ist noch nicht für Leser gebaut, sie hat also keine Titelseite, die sich ändern ließe. Bauen Sie sie zuerst: npm run build.",
  nothingToRenew:
    "Die Zeitung ist noch nicht für Leser gebaut, es gibt also nichts zu erneuern. Bauen Sie sie zuerst: npm run build.",

  // Starting the desk
  takeBackButton: "„Zurückziehen“",
  renameButton: "„Umbenennen“",
  publishButton: "„Veröffentlichen“",
  deskOfFetchedContent:
    "Der Ordner mit den Inhalten, {contentDir}, wird so gehalten, wie sein Git-Repository ihn hat: Was hier geschrieben wird, würde rückgängig gemacht. Starten Sie den Newsdesk in einem Klon des Repositorys (CONTENT_DIR nennt ihn).",
  deskRunsAlready: "Der Newsdesk läuft schon: {url}",
  deskAt: "Der Newsdesk: {origin}/desk/",
  noDeskFile:
    "Es gibt keine {file}, in der steht, wer an einem Newsdesk für mehrere arbeiten darf. In docs/operating.md steht eine zum Anfangen („A desk for several people“).",
  deskFileWrong: "Der Newsdesk ist nicht gestartet, weil {file} Fehler hat:\n{problems}",
  portTaken:
    "Der Port {port} wird von einem anderen Programm benutzt. Beenden Sie es, oder nennen Sie einen anderen Port: npm run desk -- --port {another}",
  paperBuiltFirst: "Zuerst wird die Zeitung gebaut; das dauert eine Minute.",
  paperNotBuilt:
    "Die Zeitung ließ sich nicht bauen; was in Ordnung zu bringen ist, steht oben. Starten Sie danach den Newsdesk noch einmal.",

  // Who may do what
  frontOnly:
    "Sie dürfen die Titelseite ändern, sonst aber nichts an der Zeitung: Für Einstellungen und Ressorts braucht es jemanden mit der Rolle „owner“ an diesem Newsdesk.",
  nobodyLetIn: "Niemand kann eingelassen werden: desk.yaml fehlt oder hat einen Fehler.",
  throughSignIn: "Der Newsdesk ist nur über seine Anmeldung zu erreichen.",
  signInSaysNobody: "Die Anmeldung hat nicht gesagt, wer Sie sind.",
  notAtThisDesk:
    "{name} darf an diesem Newsdesk nicht arbeiten. Wer die Rolle „owner“ hat, lässt Sie mit einer Zeile in desk.yaml ein.",
  roleNeeded:
    "{role, select, publisher {Sie dürfen schreiben, aber das hier nicht: Dafür braucht es jemanden mit der Rolle „publisher“ an diesem Newsdesk.} other {Sie dürfen schreiben, aber das hier nicht: Dafür braucht es jemanden mit der Rolle „owner“ an diesem Newsdesk.}}",

  // Files of the paper
  fileNotHere:
    "Diese Datei gibt es hier nicht mehr: Sie ist weggeworfen oder umbenannt. Suchen Sie sie in der Liste der Dateien.",
  fileThere:
    "Eine Datei {file} gibt es schon. Öffnen Sie diese, oder wählen Sie einen anderen Namen.",
  noSuchKind: "Eine solche Art von Datei gibt es nicht.",
  nameWithoutAddress:
    "Daraus lässt sich keine Adresse bilden. Schreiben Sie den letzten Teil der Adresse mit Buchstaben von a bis z und Ziffern.",
  addressTaken:
    "{file} hat schon die Adresse {address}. Öffnen Sie diese Datei, oder schreiben Sie einen anderen letzten Teil der Adresse.",
  addressOfProduct:
    "{address} gehört der Website selbst. Schreiben Sie einen anderen letzten Teil der Adresse.",
  logoRefused:
    "Das Logo ist nicht übernommen: Bringen Sie zuerst das hier in seiner Datei in Ordnung.",
  logoChanged: "Inzwischen ist ein anderes Logo da; nichts ist zurückgenommen.",
  fileNotMade: "Angelegt ist noch nichts: Bringen Sie zuerst das hier in Ordnung.",
  orderUnwritten:
    "Die Felder von {file} lassen sich nicht lesen, deshalb lässt sich die Reihenfolge nicht schreiben. Geändert ist nichts; bringen Sie zuerst die Datei im Quelltext in Ordnung.",
  siteFileStays:
    "Eine Zeitung braucht ihre site.yaml. Ändern Sie sie, oder beginnen Sie eine andere Zeitung.",
  fileNeeded:
    "{kind, select, section {Dieses Ressort lässt sich nicht wegwerfen, solange andere es nennen: {names}. Ändern Sie zuerst diese.} author {Dieser Autor lässt sich nicht wegwerfen, solange andere ihn nennen: {names}. Ändern Sie zuerst diese.} topic {Dieses Thema lässt sich nicht wegwerfen, solange andere es nennen: {names}. Ändern Sie zuerst diese.} other {Diese Seite lässt sich nicht wegwerfen, solange andere sie nennen: {names}. Ändern Sie zuerst diese.}}",
  fileNeededByMany:
    "{kind, select, section {Dieses Ressort lässt sich nicht wegwerfen, solange andere es nennen: {names} und {more} mehr. Ändern Sie zuerst diese.} author {Dieser Autor lässt sich nicht wegwerfen, solange andere ihn nennen: {names} und {more} mehr. Ändern Sie zuerst diese.} topic {Dieses Thema lässt sich nicht wegwerfen, solange andere es nennen: {names} und {more} mehr. Ändern Sie zuerst diese.} other {Diese Seite lässt sich nicht wegwerfen, solange andere sie nennen: {names} und {more} mehr. Ändern Sie zuerst diese.}}",

  // Pictures and files that are sent
  importWithoutName: "Der Import hat keinen Namen.",
  nameNotTaken: "Unter dem Namen „{name}“ lässt sich keine Datei annehmen.",
  noSuchPicture: "Ein solches Bild gibt es nicht.",
  pictureNotInArchive:
    "Dieses Bild ist nicht mehr im Archiv: Sein Artikel zeigt es nicht mehr, oder seine Datei ist weg. Wählen Sie ein anderes.",
  noSuchUpload: "Einen solchen Platz für Dateien gibt es nicht.",
  fileTooLarge:
    "Die Datei ist zu groß: Erlaubt sind höchstens {megabytes} MB. Speichern Sie eine kleinere Fassung; gespeichert ist hier nichts.",
  nothingSent: "Zum Importieren ist nichts angekommen. Legen Sie die Dateien noch einmal ab.",

  // Previews
  noServiceWorker: "Hier gibt es keinen Service Worker.",
  previewPrepared: "Die Vorschau wird vorbereitet.",
  previewSilent: "Der Server der Vorschau antwortet nicht. Starten Sie den Newsdesk noch einmal.",
};
