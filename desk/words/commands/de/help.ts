import type { EN_HELP } from "../en/help.ts";

/** What `--help` of the desk's commands says, in German. */
export const DE_HELP: Readonly<Record<keyof typeof EN_HELP, string>> = {
  // commander.ts: the words of every command's help, and of command lines that cannot be read
  usage: "Aufruf:",
  arguments: "Argumente:",
  options: "Optionen:",
  commands: "Befehle:",
  examples: "Beispiele:",
  helpOption: "diese Hilfe zeigen",
  choices: "zur Auswahl: {values}",
  usualValue: "ohne Angabe: {value}",
  seeHelp: "Mit --help zeigt der Befehl Beispiele.",
  unknownOption: "Fehler: unbekannte Option ''{option}''",
  missingArgument: "Fehler: Es fehlt das Argument ''{argument}''",
  missingOptionArgument: "Fehler: Der Option ''{option}'' fehlt ihr Argument",
  invalidOptionArgument:
    "Fehler: Für die Option ''{option}'' ist das Argument ''{value}'' ungültig. {why}",
  allowedChoices: "Erlaubt sind {values}.",
  tooManyArguments:
    "Fehler: zu viele Argumente. Erwartet {expected, plural, one {wird # Argument} other {werden # Argumente}}, angegeben sind {received}.",
  tooManyArgumentsFor:
    "Fehler: zu viele Argumente für ''{command}''. Erwartet {expected, plural, one {wird # Argument} other {werden # Argumente}}, angegeben sind {received}.",
  didYouMean: "(Meinten Sie {name}?)",
  didYouMeanOneOf: "(Meinten Sie eines von {names}?)",

  // runDesk.ts
  deskAbout:
    "Der Newsdesk: ohne Befehl im Browser, sonst für den Weg von der rohen Vorlage zum Artikel.",
  deskPort: "der Port des Newsdesks im Browser ({port})",
  deskNoOpen: "den Browser nicht öffnen",
  deskHost: "für alle, die ein Proxy anmeldet, wie desk.yaml es sagt",

  // Options and arguments of several commands
  jsonOption: "in JSON antworten, für Programme",
  storyArgument: "der Name des Ordners, die Adresse oder die Datei des Artikels",

  // init.ts
  initAbout: "Eine eigene Zeitung anlegen: einen Ordner mit Inhalten, in ihrer Sprache und Farbe.",
  initFolder: "wo die Zeitung liegen soll, außerhalb dieses Ordners",
  initName: "der Name der Zeitung",
  initLanguage: "ihre Sprache, etwa de oder pt-BR",
  initTimeZone: "ihre Zeitzone, etwa Europe/Berlin",
  initSections: "ihre Ressorts, mit Kommas dazwischen",
  initAccent: "die Farbe von Links und Linien, etwa {example}",
  initUrl: "die Adresse, unter der Leser sie finden werden",
  initEmail: "wohin Leser schreiben können",
  initYes: "für alles, was nicht angegeben ist, das Übliche nehmen",
  initHelp: `Was nicht angegeben ist, wird gefragt; mit --yes wird das Übliche genommen. Der Ordner bekommt alles, was eine
Zeitung braucht: site.yaml mit einer Erklärung zu jedem Feld, Ressorts, einen Autor, ständige Seiten und
einen ersten Entwurf. Wie es weitergeht, steht in docs/own-paper.md.`,

  // new.ts
  newAbout: "Einen Entwurf beginnen: einen Ordner mit einer Datei, in der jedes Feld erklärt ist.",
  newHeadline: "die Überschrift, in Anführungszeichen",
  newSlug: "der letzte Teil der Adresse; ohne Angabe aus der Überschrift gebildet",
  newSection: "das Ressort, in das er gehört",
  newByline: "wer ihn schreibt: Namen von Dateien in authors",
  newLang: "seine Sprache, wenn sie nicht die der Zeitung ist, etwa es",
  newHelp: `Der Entwurf hat alle Felder eines Artikels, jedes mit einer Notiz erklärt. Legen Sie seine Bilder daneben,
in denselben Ordner.`,

  // import.ts
  importAbout:
    "Aus rohen Vorlagen Entwürfe machen: Text, Word, gespeicherte Seiten, Markdown, ninjs.",
  importFile: "Dateien oder Ordner; - liest die Standardeingabe",
  importSection: "Ressort des Artikels, wie in content/sections",
  importPicture: "Bild über dem Artikel; wird neben den Entwurf kopiert",
  importSlug: "Name des Entwurfs, statt eines aus der Überschrift gebildeten",
  importLang: "Sprache des Artikels, etwa es, wenn sie nicht die der Zeitung ist",
  importHelp: `Gelesen werden einfacher Text, gespeicherte Webseiten, Word-Dateien (.docx), Markdown anderer Systeme,
Exporte aus Ghost und ninjs. Aus jedem Artikel wird ein Entwurf in content/drafts; nie wird etwas
überschrieben. Alles andere, etwa RSS, NITF, Mail, CSV, RTF oder PDF, wird beim Namen genannt und abgelehnt,
mit dem, was stattdessen zu tun ist; geschrieben wird dann nichts.`,

  // list.ts
  listAbout:
    "Entwürfe, geplante und neueste Artikel auflisten, was an ihnen offen ist, und was verschwunden ist.",
  listLatest: "wie viele veröffentlichte Artikel aufzulisten sind",
  listHelp: `Dabei wird auch der Ordner mit den Inhalten mit der Zeitung verglichen, wie Leser sie haben: Artikel, deren
Ordner verschwunden ist oder anders heißt, und Artikel, die noch nicht in der Zeitung sind.`,

  // check.ts
  checkAbout: "Sagen, was an den Inhalten falsch ist, wo, und wie es zu beheben ist.",
  checkPaths: "Dateien, Ordner oder Namen von Artikeln; ohne Angabe alles",
  checkFormat: "wie es gesagt wird",
  checkJson: "dasselbe wie --format json",
  checkStrict: "auch bei Hinweisen mit Status 1 enden",
  checkRules: "die Regeln auflisten",
  checkAll: "alles im Ordner mit den Inhalten",
  checkOne: "einen Artikel, nach dem Namen seines Ordners",
  checkDrafts: "alle Entwürfe",
  checkRulesMeans: "die Regeln, und welche sich abschalten lassen",
  checkHelp: `Fehler enden mit Status 1, Hinweise allein mit 0. In einem Workflow von GitHub erscheinen die Befunde
von selbst an ihren Zeilen im Pull Request.`,

  // preview.ts
  previewAbout: "Einen Link zu einem Entwurf oder einem geplanten Artikel erstellen, der abläuft.",
  previewStory: "der Name des Ordners oder die Datei des Artikels",
  previewFor: "wie lange er gilt: 30m, 2h, 3d (höchstens 7d)",
  previewOn: "die Website, auf der er geöffnet wird, statt der in site.yaml",
  previewUsual: "ein Link, der 48 Stunden gilt, mit QR-Code",
  previewHelp: `Wer den Link hat, sieht den Entwurf so, wie er beim Öffnen ist, und sonst niemand. Es antwortet der
Leserserver („npm start“), der diesen Ordner mit den Inhalten haben muss; „npm run dev“ zeigt Entwürfe
nur Ihnen, unter einer eigenen Adresse.`,

  // publish.ts
  publishAbout:
    "Einen Entwurf veröffentlichen, jetzt oder später, oder einen geänderten Artikel aktualisieren.",
  publishAt: "wann: now, 18:30, „2014-06-13 18:30“ oder 2014-06-13T18:30:00-04:00",
  publishMinor: "Leser nichts von einer Aktualisierung erfahren lassen",
  publishNow: "den Entwurf {folder}, jetzt",
  publishAtHour: "sobald die Uhr der Zeitung 18:30 zeigt",
  publishAgain: "noch einmal, wenn sich die Datei geändert hat",
  publishMisspelling: "nach einem Schreibfehler: ohne „Aktualisiert“",
  publishHelp: `Ein Entwurf, der sagt, wann er veröffentlicht ist (das Feld „published“), wird zu dieser Zeit veröffentlicht;
mit „--at now“ sofort. Vor seiner Zeit kann ihn niemand sehen. Ein Artikel mit Sperrfrist (das Feld
„embargo“) wird bis zu ihrem Ende aufgeschoben, ein zurückgehaltener (das Feld „hold“) nicht veröffentlicht.
Einen anderen Namen bekommt ein Artikel mit „rename“.`,

  // rename.ts
  renameAbout:
    "Einem Artikel einen anderen Namen geben; von der alten Adresse werden Leser weitergeführt.",
  renameTo: "Kleinbuchstaben, Ziffern und einzelne Bindestriche",
  renameHelp: `Der Ordner des Artikels bekommt den neuen Namen, der das Ende seiner Adresse wird. Leser eines
veröffentlichten Artikels werden von der alten Adresse weitergeführt („redirectFrom“ in seiner Datei), auch
wenn der Ordner vorher von Hand umbenannt worden ist. Der Tag in der Adresse ist der von „published“:
Ändern Sie ihn dort, und veröffentlichen Sie den Artikel.`,

  // renew.ts
  renewAbout:
    "Seiten, Ressorts, Autoren, Themen, site.yaml und geänderte Artikel den Lesern geben.",
  renewAfter: "nach Änderungen an pages/, sections/, authors/, topics/ oder site.yaml",
  renewForPrograms: "für Programme, etwa einen Job, der den Ordner mit den Inhalten geholt hat",
  renewHelp: `Zuerst wird alles im Ordner mit den Inhalten außer den Entwürfen geprüft; bei einem Fehler bleibt die Ausgabe,
wie sie ist (Status 1). Dann wird die Ausgabe als Ganzes ersetzt, und laufende Server erneuern die Seiten, die
etwas anderes zeigen. Keine Datei wird geändert; ein Artikel mit geändertem Text sagt also nicht
„Aktualisiert“: Veröffentlichen Sie ihn, damit er es sagt. Was sonst einen Build braucht (Schriften, Code,
Einstellungen): npm run build.`,

  // fetch.ts
  fetchAbout:
    "Server die Inhalte über Git holen lassen, und sehen, was veröffentlicht oder abgelehnt wurde.",
  fetchState: "nichts holen, nur den Stand sagen",
  fetchUsual: "was gepusht ist, wird veröffentlicht, und hier steht, was daraus wurde",
  fetchStateMeans: "sagt nur, was Leser haben, und was warum abgelehnt wurde",
  fetchForPrograms: "für Programme",
  fetchHelp: `Für Server, deren Inhalte über Git kommen (CONTENT_REMOTE). Status 1, wenn Leser den neuesten Commit nicht
haben.`,

  // breaking.ts
  breakingAbout: "Eine Eilmeldung in einer Zeile über jede Seite setzen, bis zu einer Zeit.",
  breakingText: "was geschehen ist, in höchstens 80 Zeichen",
  breakingStory: "der veröffentlichte Artikel, zu dem sie führt: Name des Ordners oder Adresse",
  breakingUntil: "wann sie endet: 18:30, „2014-06-13 18:30“ oder 2014-06-13T18:30:00-04:00",
  breakingOff: "sie herunternehmen",
  breakingHelp: `Die Zeile steht über dem Zeitungskopf jeder Seite, bis ihre Zeit endet oder sie heruntergenommen wird. Sie
wird in site.yaml geschrieben; eine neue ersetzt die vorige. Was sich sonst im Ordner mit den Inhalten
geändert hat, bekommen Leser damit nicht.`,

  // unpublish.ts
  unpublishAbout:
    "Einen Artikel zurückziehen; sein Entwurf bleibt, und seine Adresse sagt, dass er weg ist.",
  unpublishBack: "zurück nach {folder}",
  unpublishByAddress: "nach der Adresse, auch wenn sein Ordner verschwunden ist",
  unpublishHelp: `Wer seine Adresse aufruft, erfährt, dass der Artikel zurückgezogen ist (410), jetzt und nach jedem Build,
bis er wieder veröffentlicht wird. Ein geplanter Artikel wird einfach wieder ein Entwurf. Fehler anderswo
in den Inhalten stören nicht, und es muss kein Server laufen.`,

  // backup.ts
  backupAbout:
    "Inhalte, Entwürfe und Geheimnisse in eine Datei sichern, oder eine Sicherung prüfen.",
  backupOut: "eine Datei, wenn es auf .tar.gz endet; sonst ein Ordner",
  backupKeep: "ältere Sicherungen dieser Zeitung in diesem Ordner löschen",
  backupVerify: "eine Sicherung ganz lesen und jede Datei darin vergleichen",
  backupUsual: "in den Ordner „{folder}“",
  backupKeepMeans: "und nur die neuesten 14 dieser Zeitung bleiben",
  backupHelp: `Sie hat alles, was sich nicht noch einmal machen lässt: den Ordner mit den Inhalten, den Entwürfen und der
Geschichte in Git, das Geheimnis des Newsdesks und die Ausgabe, die weiß, welche Adressen Leser hatten. Wer
sie hat, kann Entwürfe sehen und für den Newsdesk unterschreiben: Nur ihr Besitzer darf sie lesen, und diesen
Rechner sollte sie verschlüsselt verlassen. Währenddessen kann die Redaktion weiterarbeiten. Mit
„npm run desk -- restore FILE“ kommt alles zurück.`,

  // restore.ts
  restoreAbout: "Inhalte, Entwürfe und Geheimnisse aus einer Sicherung zurückholen.",
  restoreFile: "die Sicherung",
  restoreInto: "in diesen Ordner zurückholen: content/, edition.sqlite und ihr Geheimnis",
  restoreReplace: "was dort ist, vorher beiseitelegen",
  restoreIntoMeans: "Inhalte und Ausgabe in diesen Ordner",
  restoreReplaceMeans: "legt die jetzigen Inhalte beiseite",
  restoreHelp: `Die ganze Datei wird geprüft, bevor etwas angefasst wird. Ohne --into kommt die Zeitung nach CONTENT_DIR und
EDITION_FILE. Ein Ordner mit Inhalten bleibt, wie er ist, wenn nicht --replace dasteht; dann wird er umbenannt,
nie gelöscht. Holen Sie nur Dateien zurück, die Sie oder Ihre Rechner gemacht haben: Zu den Inhalten kann ein
Git-Repository gehören, dessen Einstellungen Programme nennen.`,

  // upgrade.ts
  upgradeAbout: "Dateien einer älteren Version zu dem ändern, was diese liest.",
  upgradeDryRun: "sagen, was geändert würde, und nichts ändern",
  upgradeHelp: `Es werden alle Dateien geändert oder keine. Kommentare, Anführungszeichen und Zeilenenden bleiben, wie sie sind.
Eine Version, die das braucht, sagt es in docs/upgrading.md.`,
};
