import type { EN_ACTIONS } from "../en/actions.ts";

/** What the desk's functions refuse and answer about stories, the front and servers, in German. */
export const DE_ACTIONS: Readonly<Record<keyof typeof EN_ACTIONS, string>> = {
  // Errors that have to be fixed first
  errorsFirst:
    "{count, plural, one {Zuerst ist ein Fehler zu beheben.} other {Zuerst sind # Fehler zu beheben.}}",
  errorsFirstEditionKept:
    "{count, plural, one {Zuerst ist ein Fehler zu beheben. Die Ausgabe ist, wie sie war.} other {Zuerst sind # Fehler zu beheben. Die Ausgabe ist, wie sie war.}}",
  frontErrorsFirst:
    "Zuerst sind diese Fehler zu beheben. Leser haben die Titelseite, die sie hatten.",
  errorsFirstNothingChanged: "Zuerst sind diese Fehler zu beheben. Geändert ist nichts.",
  siteFileFirst: "Zuerst ist site.yaml in Ordnung zu bringen.",

  // Stories and files that are named
  noFileCalledMeant: "In {contentDir} gibt es nichts, was „{name}“ heißt. Meinten Sie „{meant}“?",
  noFileCalled:
    "In {contentDir} gibt es nichts, was „{name}“ heißt. Nennen Sie eine Datei, einen Ordner oder einen Artikel; „npm run desk -- list“ zeigt die neuesten Artikel.",
  noStoryCalled:
    "Kein Entwurf und kein Artikel heißt „{argument}“. „npm run desk -- list“ nennt sie alle.",
  noStoryCalledMeant:
    "Kein Entwurf und kein Artikel heißt „{argument}“; meinten Sie {near}? „npm run desk -- list“ nennt sie alle.",
  storiesCalled: "Mehr als ein Artikel heißt {argument}. Nennen Sie den, den Sie meinen:\n{names}",

  // Where the editors' server works
  deskLockedAtDesk:
    "Ein anderer Befehl des Newsdesks ändert diese Zeitung noch. Geschehen ist nichts: Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.",
  paperWithoutSiteFile: "Eine Zeitung ohne site.yaml",
  contentRemoteWhileEditing:
    "CONTENT_REMOTE ist gesetzt, für einen Server, der seine Inhalte holt. „npm run dev“ ist für Inhalte, an denen jemand arbeitet: Lassen Sie es weg, und setzen Sie CONTENT_DIR auf einen Klon des Repositorys.",
  readersEditionWhileEditing:
    "EDITION_FILE ist {edition}, das der Server unter {url} den Lesern zeigt: Sie bekämen Entwürfe und alles, was gespeichert wird. Lassen Sie EDITION_FILE für „npm run dev“ weg, oder nennen Sie eine andere Datei.",
  contentIsFetched:
    "Der Ordner mit den Inhalten, {contentDir}, wird so gehalten, wie sein Git-Repository ihn hat; geändert wird hier deshalb nichts. Rufen Sie „{command}“ in einem Klon des Repositorys auf, committen und pushen Sie dann: Der Server veröffentlicht, was die Prüfung besteht, und „npm run desk -- fetch“ sagt, was er getan hat.",
  deskLocked:
    "Ein anderer Befehl des Newsdesks ändert diese Zeitung noch. Geschehen ist nichts: Warten Sie, bis er fertig ist, und rufen Sie dann diesen noch einmal auf.",

  // Embargoes
  publishedUnderEmbargoAtDesk:
    "{file} hat eine Sperrfrist bis {embargo}, lässt sich also nicht zur Zeit {published} veröffentlichen. Veröffentlichen Sie den Artikel ohne Zeit, dann erscheint er, wenn die Sperrfrist endet; oder nehmen Sie „embargo“ aus der Datei heraus, wenn die Sperrfrist aufgehoben ist.",
  embargoAfterPublished:
    "Leser haben {file} schon, und die Sperrfrist bis {embargo} kann ihnen den Artikel nicht nehmen. Ziehen Sie ihn mit „npm run desk -- unpublish {story}“ zurück, oder nehmen Sie „embargo“ aus der Datei heraus.",
  publishedUnderEmbargo:
    "{file} hat eine Sperrfrist bis {embargo}, lässt sich also nicht zur Zeit {published} veröffentlichen. Veröffentlichen Sie den Artikel ohne --at, dann erscheint er, wenn die Sperrfrist endet; oder nehmen Sie „embargo“ aus der Datei heraus, wenn die Sperrfrist aufgehoben ist.",

  // Former addresses
  storyAtTwoAddresses:
    "Leser haben diesen Artikel unter {old} („{headline}“), und dort ist sein Ordner verschwunden. Unter zwei Adressen kann er nicht stehen; sagen Sie also zuerst, was aus jener wird:\n  npm run desk -- rename {old} {slug}\n      führt ihre Leser zur neuen Adresse weiter (das ist üblich)\n  npm run desk -- unpublish {old}\n      nimmt den Artikel dort weg; dann veröffentlichen Sie {address} noch einmal\nGeändert ist nichts.",
  movedStoryPutOffAtDesk:
    "{file} soll zur Zeit {published} veröffentlicht werden, aber Leser haben den Artikel schon, unter {old}, und er lässt sich nicht mehr aufschieben. Geben Sie „published“ das Datum, das dort stand, und lassen Sie die Zeit weg, oder ziehen Sie den Artikel mit „Zurückziehen“ zurück. Geändert ist nichts.",
  movedStoryPutOff:
    "{file} soll zur Zeit {published} veröffentlicht werden, aber Leser haben den Artikel schon, unter {old}, und er lässt sich nicht mehr aufschieben. Geben Sie „published“ das Datum, das dort stand, und lassen Sie --at weg, oder ziehen Sie den Artikel mit „npm run desk -- unpublish {old}“ zurück. Geändert ist nichts.",
  folderTaken: "Unter {to} ist schon etwas; benennen Sie zuerst den Ordner {from} um.",

  // New drafts
  noSection:
    "{count, plural, =1 {Ein Ressort „{name}“ gibt es nicht. Es gibt nur {known}.} other {Ein Ressort „{name}“ gibt es nicht. Zur Auswahl stehen {known}.}}",
  noSectionMeant:
    "{count, plural, =1 {Ein Ressort „{name}“ gibt es nicht. Meinten Sie „{meant}“? Es gibt nur {known}.} other {Ein Ressort „{name}“ gibt es nicht. Meinten Sie „{meant}“? Zur Auswahl stehen {known}.}}",
  noAuthor:
    "{count, plural, =1 {Einen Autor „{name}“ gibt es nicht. Es gibt nur {known}.} other {Einen Autor „{name}“ gibt es nicht. Zur Auswahl stehen {known}.}}",
  noAuthorMeant:
    "{count, plural, =1 {Einen Autor „{name}“ gibt es nicht. Meinten Sie „{meant}“? Es gibt nur {known}.} other {Einen Autor „{name}“ gibt es nicht. Meinten Sie „{meant}“? Zur Auswahl stehen {known}.}}",
  draftTaken:
    "Unter {draft} gibt es schon einen Entwurf. Schreiben Sie dort weiter, oder geben Sie dem neuen mit --slug einen anderen Namen.",

  // Publishing
  alreadyPublishedAtDesk:
    "{address} ist schon veröffentlicht und lässt sich nicht mehr aufschieben. Veröffentlichen Sie es ohne Zeit, um es zu aktualisieren, oder ziehen Sie es mit „Zurückziehen“ zurück.",
  timeForms:
    "Schreiben Sie „now“, eine Uhrzeit wie „18:30“, „morgen 6:00“ oder „Freitag 18:30“, „in 20 Minuten“, einen Tag mit Uhrzeit wie „2014-06-13 18:30“ (nach der Uhr der Zeitung) oder einen Zeitpunkt wie „2014-06-13T18:30:00-04:00“.",
  frontPublishedSince:
    "Die Titelseite ist inzwischen noch einmal veröffentlicht worden. Rückgängig gemacht ist nichts; ändern Sie die Titelseite, wie Sie sie haben wollen, und veröffentlichen Sie sie.",
  storyFolderTaken:
    "Unter {to} gibt es schon einen Artikel. Geben Sie {from} einen anderen Namen, der das Ende der Adresse wird. Geändert ist nichts.",
  alreadyPublished:
    "{address} ist schon veröffentlicht und lässt sich nicht mehr aufschieben. Veröffentlichen Sie es ohne --at, um es zu aktualisieren, oder ziehen Sie es mit „npm run desk -- unpublish {story}“ zurück.",
  noDay: "„{date}“ ist kein Tag des Kalenders. {forms}",
  dayWithoutTime: "„{time}“ nennt einen Tag ohne Uhrzeit. {forms}",
  noPublishingTime: "„{time}“ ist keine Zeit, zu der sich etwas veröffentlichen lässt. {forms}",

  // Renaming
  noAddressEnd:
    "„{name}“ kann nicht das Ende einer Adresse sein. Nehmen Sie lateinische Kleinbuchstaben, Ziffern und einzelne Bindestriche. Geändert ist nichts.",
  noAddressEndBetter:
    "„{name}“ kann nicht das Ende einer Adresse sein. Schreiben Sie es „{better}“. Der Tag davor ist der von „published“. Geändert ist nichts.",
  newNameTaken: "Unter {to} ist schon etwas: Wählen Sie einen anderen Namen. Geändert ist nichts.",
  noHeir:
    "Der Ordner von {old} ist verschwunden, und kein Artikel heißt {slug}, der daraus geworden sein könnte. Legen Sie den Ordner zurück, um ihn umzubenennen, oder nehmen Sie den Artikel weg: npm run desk -- unpublish {old}",
  heirIsAnother:
    "{address} ist ein anderer Artikel. Um die Leser von {old} dorthin zu führen, schreiben Sie „redirectFrom: [{old}]“ in {file} und veröffentlichen {address}; um zu sagen, dass der Artikel weg ist: npm run desk -- unpublish {old}",

  // Servers that readers have
  serverAnswered: "er hat mit {status} geantwortet",
  servedEdition: "Ausgabe {served}, nicht {wanted}",
  ledTo: "{status} nach {target}",
  nothingAnswersThere: "dort antwortet nichts",
  noAnswerWithin: "er hat nicht innerhalb von {seconds} Sekunden geantwortet",
  cannotBeReached: "er ist nicht zu erreichen: {code}",
  serverOfAnotherSecret:
    "er hat ein anderes Geheimnis; benutzen beide dieselbe Datei mit der Ausgabe und dasselbe BROADSHEET_SECRET?",
  serverOfAnotherVersion: "er ist von einer anderen Version; starten Sie ihn neu",
  serverOfAnotherEdition: "er liefert eine andere Ausgabe aus",

  // Pictures
  pictureUnusable: "{name} lässt sich nicht verwenden: {why}. Gespeichert ist nichts.",
  noPicture: "es ist kein Bild, das sich lesen lässt",
  pictureNotShown:
    "es ist eine Datei im Format {format}; speichern Sie es als JPEG, PNG, WebP, AVIF oder GIF",

  // Breaking news and links to drafts
  breakingDraft:
    "{story} ist ein Entwurf, den Leser nicht öffnen können. Veröffentlichen Sie ihn zuerst: npm run desk -- publish {story}",
  breakingOver: "Sie wäre schon abgelaufen, bevor sie erscheint: {until}.",
  linkTooLong: "Ein Link gilt höchstens eine Woche. Wählen Sie eine kürzere Zeit.",
  nothingAnswersAt: "Unter {url} antwortet nichts.",
  serverKnowsNoLink:
    "Der Server unter {url} kennt ihn nicht ({answer}): Er muss denselben Ordner mit den Inhalten, dieselbe Ausgabe und dasselbe Geheimnis haben.",
  linkToPublished:
    "Der Artikel ist veröffentlicht, alle dürfen ihn also lesen: {site}{address}. Um eine Änderung den Lesern zu geben: npm run desk -- publish {address}",

  // Copies of stories
  fieldsOfCopyUnreadable:
    "Die Felder am Anfang von {file} lassen sich nicht lesen; welche davon die Kopie behalten darf, ist also nicht bekannt. Bringen Sie zuerst sie in Ordnung.",

  // Taking stories back
  withdrawnToDraft:
    "{address} ist schon zurückgezogen: Wer es aufruft, erfährt es (410), und {draft} ist wieder ein Entwurf. Es ist nichts mehr zu tun.",
  withdrawnAlready:
    "{address} ist schon zurückgezogen: Wer es aufruft, erfährt es (410). Es ist nichts mehr zu tun.",
  draftNeverSeen: "{draft} ist ein Entwurf: Leser haben ihn nie gesehen.",
  addressIsOld:
    "{address} ist eine alte Adresse und führt zu {target}. Um den Artikel zurückzuziehen: npm run desk -- unpublish {target}",
  addressOfFile:
    "{address} ist kein Artikel: {file} erzeugt es. Nehmen Sie diese Datei weg, und bauen Sie neu: npm run build",
  onAnotherSite:
    "{argument} steht auf einer anderen Website: Diese Zeitung ist unter {own} zu finden. Nennen Sie den Artikel mit seiner Adresse dort, oder mit seinem Pfad, etwa /2014/06/13/dam-opens.",
  changedInSameLines:
    "{file} ist inzwischen in denselben Zeilen geändert worden. Rückgängig gemacht ist nichts; ändern Sie den Text, wie Sie ihn haben wollen, oder holen Sie einen früheren Stand zurück.",
  storyMovedSince:
    "Der Artikel ist inzwischen verschoben worden. Rückgängig gemacht ist nichts; suchen Sie ihn in der Liste der Artikel.",
  throwAwayPublished:
    "Dieser Artikel ist veröffentlicht oder geplant. Ziehen Sie ihn zuerst zurück; dann lässt sich sein Entwurf wegwerfen.",
  notThrownAway:
    "Dieser Artikel liegt nicht im Papierkorb: Er ist schon zurückgeholt, oder seine 30 Tage sind um.",
  listUnreadable: "{file} lässt sich nicht lesen, deshalb lässt sich nichts hinzufügen.",

  // Lists
  quoted: "„{name}“",
  andAnother: "{one} und {other}",
};
