import type { EN_SYSTEM } from "../en/system.ts";

/** What the report of the check, the settings, the system and the compiler say, in German. */
export const DE_SYSTEM: Readonly<Record<keyof typeof EN_SYSTEM, string>> = {
  // problems/problem.ts
  reportWarnings: "Hinweise",
  reportErrors: "Fehler",
  reportCount:
    "{errors, plural, one {# Fehler} other {# Fehler}}, {warnings, plural, one {# Hinweis} other {# Hinweise}}",

  // content/withdrawn.ts, as notes at the head of withdrawn.yaml
  withdrawnFileAbout: "Zurückgezogene Artikel. Wer diese Adressen aufruft, erfährt es (410).",
  withdrawnFileKeepers: "„npm run desk -- unpublish“ und „publish“ führen diese Liste.",

  // content/compiler.ts
  compilerFailed:
    "contentlayer hat nicht übersetzt, was die Prüfung bestanden hat; bitte melden Sie das:",

  // edition/editionError.ts
  contentToBeFixed: "Zuerst sind die Inhalte in {folder} in Ordnung zu bringen.",

  // addresses/editorLink.ts
  editorOpensNothing:
    "BROADSHEET_EDITOR ist „{written}“, was keine Datei öffnet; schreiben Sie eines von {editors}, oder eine Adresse wie {example}",

  // deploy/themeFonts.ts
  themeFontUnreadable:
    "Die Schrift {file} von {name} lässt sich nicht lesen. Nennen Sie in site.yaml unter theme: fonts eine andere.",
  themeFontNoLetters:
    "Die Schrift {name} hat keinen der Buchstaben der Zeitung. Nennen Sie in site.yaml unter theme: fonts eine andere, oder keine: Dann erscheint die Schrift des Systems.",
  themeFontNotInstalled:
    "Die Schrift {name}, die site.yaml unter theme: fonts nennt, ist nicht installiert. Installieren Sie sie: {command}",
  themeFontSlanted:
    "Die Schrift {name} hat keine aufrechten Buchstaben. Nennen Sie in site.yaml unter theme: fonts eine andere.",
  themeFontHeavy:
    "Die Schrift {name} hat {kilobytes} kB für einen einzigen Schnitt, mehr, als Leser abwarten sollten. Nennen Sie in site.yaml unter theme: fonts eine andere.",

  // settings/settings.ts
  workFolderOutside:
    "WORK_DIR ist „{written}“, das nicht unter {root} liegt; nennen Sie einen Ordner dort, wie {example}",
  clockNoInstant:
    'BROADSHEET_NOW ist "{written}", was kein Zeitpunkt ist; schreiben Sie ihn wie 2014-06-13T12:00:00-04:00',
  settingNoAddress:
    '{name} ist "{written}", was keine Adresse ist; schreiben Sie sie wie {example}',
  offlineUnknown: 'OFFLINE ist "{written}"; schreiben Sie on oder off, oder lassen Sie es weg',
  siteUrlScheme: '{name} ist "{written}"; am Anfang muss https:// oder http:// stehen',
  siteUrlPath: '{name} ist "{written}"; lassen Sie alles nach dem Rechnernamen weg',

  // settings/contentRemote.ts
  remoteMissing:
    "{name} ist ohne CONTENT_REMOTE gesetzt; schreiben Sie dorthin die Adresse des Repositorys, oder lassen Sie {name} weg",
  remoteNoAddress:
    'CONTENT_REMOTE ist "{written}"; schreiben Sie eine Adresse wie https://host/paper.git, ssh://git@host/paper.git, git@host:paper.git oder file:///srv/paper.git',
  remotePassword:
    'CONTENT_REMOTE ist "{written}" mit einem Passwort, das ssh nicht annimmt; geben Sie dem Benutzer des Servers einen Schlüssel, der das Repository lesen darf',
  remoteBranch:
    'CONTENT_BRANCH ist "{written}", was kein Branch sein kann; schreiben Sie einen Namen wie main, oder lassen Sie es weg, dann wählt das Remote-Repository',
  remoteFolder:
    'CONTENT_PATH ist "{written}"; schreiben Sie einen Ordner des Repositorys, etwa content, oder lassen Sie es weg, wenn es nur aus Inhalten besteht',
  remotePoll:
    'CONTENT_POLL ist "{written}"; schreiben Sie die Sekunden von einem Nachsehen zum nächsten, etwa {seconds}, oder off',
  hookSecretShort:
    "CONTENT_HOOK_SECRET ist zu kurz; es braucht mindestens {least} Zeichen, wie sie „openssl rand -hex 32“ erzeugt",

  // settings/serverSettings.ts
  logFormat:
    'LOG_FORMAT ist "{written}"; schreiben Sie text oder json, oder lassen Sie es weg: text im Terminal, sonst json',
  accessLog:
    'ACCESS_LOG ist "{written}"; schreiben Sie 1, oder was es außerdem enthalten soll: addresses, queries oder addresses,queries',
  trustedProxies:
    'TRUSTED_PROXIES ist "{written}"; schreiben Sie Adressen und Netze mit Kommas dazwischen, etwa loopback,10.0.0.0/8, oder none',
  searchLimit:
    'SEARCH_LIMIT ist "{written}"; schreiben Sie, wie oft jemand in einer Minute suchen darf, etwa {searches}, oder off',
  metricsPort: 'METRICS_PORT ist "{written}"; es muss eine Zahl von 1 bis 65535 sein',
  metricsPortTaken:
    "METRICS_PORT ist {written}, der Port der Leser; Messwerte brauchen einen eigenen Port, etwa METRICS_PORT={free}",
  drainDelay:
    'DRAIN_DELAY ist "{written}"; schreiben Sie Sekunden von 0 bis {most}, mehr als der Lastverteiler braucht, bis er wieder nach /readyz fragt',
  redisUrl:
    "REDIS_URL ist keine Adresse von Redis; schreiben Sie sie wie redis://127.0.0.1:6379, oder mit TLS wie rediss://user:password@redis.example:6380",

  // system/failure.ts
  userNumber: "Nummer {number}",
  diskFull:
    "Der Datenträger ist voll. Schaffen Sie Platz, und rufen Sie dann denselben Befehl noch einmal auf.",
  diskFullAt:
    "Der Datenträger ist voll, bei {path}. Schaffen Sie Platz, und rufen Sie dann denselben Befehl noch einmal auf.",
  quotaUsed:
    "Der Anteil dieses Benutzers am Datenträger ist aufgebraucht. Schaffen Sie Platz, und rufen Sie dann denselben Befehl noch einmal auf.",
  quotaUsedAt:
    "Der Anteil dieses Benutzers am Datenträger ist aufgebraucht, bei {path}. Schaffen Sie Platz, und rufen Sie dann denselben Befehl noch einmal auf.",
  fileTooLarge:
    "Eine Datei würde größer, als es für diesen Benutzer oder auf diesem Datenträger erlaubt ist. Erhöhen Sie die Grenze („ulimit -f“), und rufen Sie dann denselben Befehl noch einmal auf.",
  fileTooLargeAt:
    "Eine Datei würde größer, als es für diesen Benutzer oder auf diesem Datenträger erlaubt ist, bei {path}. Erhöhen Sie die Grenze („ulimit -f“), und rufen Sie dann denselben Befehl noch einmal auf.",
  diskUnreliable:
    "Der Datenträger lässt sich nicht lesen oder beschreiben (Ein-/Ausgabefehler). Sehen Sie nach ihm, und rufen Sie dann denselben Befehl noch einmal auf.",
  diskUnreliableAt:
    "Der Datenträger lässt sich bei {path} nicht lesen oder beschreiben (Ein-/Ausgabefehler). Sehen Sie nach ihm, und rufen Sie dann denselben Befehl noch einmal auf.",
  diskReadOnly:
    "Das Dateisystem lässt sich nur lesen. Hängen Sie es so ein, dass es beschreibbar ist, oder setzen Sie EDITION_FILE und CONTENT_DIR auf Orte, die es sind.",
  diskReadOnlyAt:
    "Das Dateisystem lässt sich bei {path} nur lesen. Hängen Sie es so ein, dass es beschreibbar ist, oder setzen Sie EDITION_FILE und CONTENT_DIR auf Orte, die es sind.",
  editionReadOnly:
    "Dieser Benutzer ({user}) darf die Ausgabe nicht schreiben. Geben Sie ihm die Datei und ihren Ordner, oder rufen Sie den Befehl als der Benutzer auf, dem sie gehören.",
  editionReadOnlyAt:
    "Dieser Benutzer ({user}) darf die Ausgabe unter {path} nicht schreiben. Geben Sie ihm die Datei und ihren Ordner, oder rufen Sie den Befehl als der Benutzer auf, dem sie gehören.",
  editionNotOpened:
    "Die Ausgabe oder die Sperrdatei daneben lässt sich nicht öffnen oder anlegen. Sorgen Sie dafür, dass es ihren Ordner gibt und dass dieser Benutzer ({user}) hineinschreiben darf.",
  editionNotOpenedAt:
    "Die Ausgabe oder die Sperrdatei daneben lässt sich unter {path} nicht öffnen oder anlegen. Sorgen Sie dafür, dass es ihren Ordner gibt und dass dieser Benutzer ({user}) hineinschreiben darf.",
  nothingThere: "Da ist nichts. Legen Sie es an, oder schreiben Sie den Pfad neu.",
  nothingThereAt: "Unter {path} ist nichts. Legen Sie es an, oder schreiben Sie den Pfad neu.",
  fileForFolder:
    "Ein Teil des Pfades ist eine Datei, wo ein Ordner sein muss. Nehmen Sie die Datei weg, oder schreiben Sie den Pfad neu.",
  fileForFolderAt:
    "Ein Teil des Pfades {path} ist eine Datei, wo ein Ordner sein muss. Nehmen Sie die Datei weg, oder schreiben Sie den Pfad neu.",
  folderForFile:
    "Da ist ein Ordner, wo eine Datei sein muss. Nehmen Sie ihn weg, oder schreiben Sie den Pfad neu.",
  folderForFileAt:
    "Unter {path} ist ein Ordner, wo eine Datei sein muss. Nehmen Sie ihn weg, oder schreiben Sie den Pfad neu.",
  filesTooMany:
    "Es sind zu viele Dateien offen, um noch eine zu öffnen. Erhöhen Sie die Grenze („ulimit -n“), und rufen Sie dann denselben Befehl noch einmal auf.",
  filesTooManyAt:
    "Es sind zu viele Dateien offen, um noch eine zu öffnen, bei {path}. Erhöhen Sie die Grenze („ulimit -n“), und rufen Sie dann denselben Befehl noch einmal auf.",
  addressInUse:
    "Die Adresse wird von einem anderen Programm benutzt; beenden Sie es, oder nennen Sie eine andere Adresse.",
  addressInUseAt:
    "Die Adresse unter {path} wird von einem anderen Programm benutzt; beenden Sie es, oder nennen Sie eine andere Adresse.",
  portInUse:
    "Der Port {port} wird von einem anderen Programm benutzt; beenden Sie es, oder nennen Sie einen anderen Port, etwa PORT={free}.",
  addressUnknown:
    "Dieser Rechner hat keine Adresse {address}, auf der er Anfragen annehmen könnte. Schreiben Sie eine, die er hat.",
  addressNotFound:
    "Dieser Rechner hat keine Adresse dieses Namens, auf der er Anfragen annehmen könnte. Schreiben Sie eine, die er hat.",
  editionBusy:
    "Ein anderes Programm ändert die Ausgabe und wird nicht fertig. Warten Sie, bis es so weit ist, und rufen Sie dann denselben Befehl noch einmal auf.",
  editionDamaged:
    "Die Ausgabe ist beschädigt. „npm run build“ schreibt sie aus dem Ordner mit den Inhalten neu.",
  editionDamagedAt:
    "Die Ausgabe unter {path} ist beschädigt. „npm run build“ schreibt sie aus dem Ordner mit den Inhalten neu.",
  portForbidden:
    "Den Port {port} darf dieser Benutzer ({user}) nicht benutzen; nennen Sie einen über 1023, etwa PORT=3000.",
  forbidden:
    "Dieser Benutzer ({user}) hat kein Recht auf das, was verlangt wird. Geben Sie es ihm, oder rufen Sie den Befehl als der Benutzer auf, der es hat.",
  forbiddenAt:
    "Dieser Benutzer ({user}) hat kein Recht auf {path}. Geben Sie es ihm, oder rufen Sie den Befehl als der Benutzer auf, der es hat.",
  forbiddenCall:
    "Dieser Benutzer ({user}) hat kein Recht auf das, was verlangt wird ({call}). Geben Sie es ihm, oder rufen Sie den Befehl als der Benutzer auf, der es hat.",
  forbiddenCallAt:
    "Dieser Benutzer ({user}) hat kein Recht auf {path} ({call}). Geben Sie es ihm, oder rufen Sie den Befehl als der Benutzer auf, der es hat.",
  refused:
    "Das System lehnt ab: {meaning} ({code}). Sonst ist nichts bekannt; schaffen Sie Abhilfe, und rufen Sie dann denselben Befehl noch einmal auf.",
  refusedAt:
    "Das System lehnt bei {path} ab: {meaning} ({code}). Sonst ist nichts bekannt; schaffen Sie Abhilfe, und rufen Sie dann denselben Befehl noch einmal auf.",
  refusedCall:
    "Das System lehnt „{call}“ ab: {meaning} ({code}). Sonst ist nichts bekannt; schaffen Sie Abhilfe, und rufen Sie dann denselben Befehl noch einmal auf.",
  refusedCallAt:
    "Das System lehnt „{call}“ bei {path} ab: {meaning} ({code}). Sonst ist nichts bekannt; schaffen Sie Abhilfe, und rufen Sie dann denselben Befehl noch einmal auf.",
};
