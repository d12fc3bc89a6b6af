import type { EN_OUTPUT } from "../en/output.ts";

/** What the desk's commands print and what they refuse, in German. */
export const DE_OUTPUT: Readonly<Record<keyof typeof EN_OUTPUT, string>> = {
  // paperLine.ts, as commands say it
  paperNamed: "Zeitung: {name} ({folder})",
  paperAt: "Zeitung: {folder}",

  // runDesk.ts
  portNoNumber: "--port ist „{port}“; es muss eine Zahl bis {largest} sein",

  // terminal.ts
  severityError: "Fehler",
  severityWarning: "Hinweis",
  problemAndRemedy: "{message}; {remedy}",

  // commandOutput.ts: what a server does after a change
  noServer: "Leser bekommen es, sobald einer läuft: „npm start“ startet einen.",
  notBuilt:
    "Die Website ist noch nicht gebaut: „npm run build“ baut sie, „npm start“ liefert sie aus.",
  serverShows:
    "Der Server unter {url} zeigt es; {pages, plural, one {# Seite} other {# Seiten}} erneuert.",
  serverShowsAtNew:
    "Der Server unter {url} zeigt es unter der neuen Adresse; {pages, plural, one {# Seite} other {# Seiten}} erneuert.",
  serverKeepsBack:
    "Der Server unter {url} hält es bis dahin zurück; {pages, plural, one {# Seite} other {# Seiten}} erneuert.",
  serverServes:
    "Der Server unter {url} liefert diese Ausgabe aus; {pages, plural, one {# Seite} other {# Seiten}} erneuert.",
  serverSaysGone:
    "Der Server unter {url} sagt, dass es weg ist; {pages, plural, one {# Seite} other {# Seiten}} erneuert.",
  serverHides:
    "Der Server unter {url} zeigt es nicht; {pages, plural, one {# Seite} other {# Seiten}} erneuert.",
  serverShowsUntold:
    "Der Server unter {url} zeigt es, obwohl er nicht zu benachrichtigen war ({failure}).",
  serverShowsAtNewUntold:
    "Der Server unter {url} zeigt es unter der neuen Adresse, obwohl er nicht zu benachrichtigen war ({failure}).",
  serverKeepsBackUntold:
    "Der Server unter {url} hält es bis dahin zurück, obwohl er nicht zu benachrichtigen war ({failure}).",
  serverServesUntold:
    "Der Server unter {url} liefert diese Ausgabe aus, obwohl er nicht zu benachrichtigen war ({failure}).",
  serverSaysGoneUntold:
    "Der Server unter {url} sagt, dass es weg ist, obwohl er nicht zu benachrichtigen war ({failure}).",
  serverHidesUntold:
    "Der Server unter {url} zeigt es nicht, obwohl er nicht zu benachrichtigen war ({failure}).",
  // {found} is what the server answers instead, in parentheses
  serverLacks:
    "Der Server unter {url} zeigt es nicht {found}. Sorgen Sie dafür, dass er diese Ausgabe ausliefert, starten Sie ihn neu, und rufen Sie diesen Befehl noch einmal auf.",
  serverLacksThat:
    "Der Server unter {url} zeigt das nicht {found}. Sorgen Sie dafür, dass er diese Ausgabe ausliefert, starten Sie ihn neu, und rufen Sie diesen Befehl noch einmal auf.",
  serverLetsOut:
    "Der Server unter {url} hält es nicht zurück {found}. Sorgen Sie dafür, dass er diese Ausgabe ausliefert, starten Sie ihn neu, und rufen Sie diesen Befehl noch einmal auf.",
  serverServesOther:
    "Der Server unter {url} liefert sie nicht aus {found}. Sorgen Sie dafür, dass er diese Ausgabe ausliefert, starten Sie ihn neu, und rufen Sie diesen Befehl noch einmal auf.",
  serverStillAnswers:
    "Der Server unter {url} antwortet immer noch damit {found}. Sorgen Sie dafür, dass er diese Ausgabe ausliefert, starten Sie ihn neu, und rufen Sie diesen Befehl noch einmal auf.",
  serverNotAsked:
    "Der Server unter {url} war nicht zu fragen ({failure}); ob Leser dort die Änderung sehen, ist nicht bekannt.",
  serverSilent:
    "Der Server unter {url} war nicht zu fragen (er antwortet nicht); ob Leser dort die Änderung sehen, ist nicht bekannt.",
  noServerHere: "Hier läuft kein Leserserver. {consequence}",
  serverElsewhere:
    "Einer, der anderswo mit dieser Ausgabe läuft, folgt ihr ab der nächsten Anfrage; steht er in BROADSHEET_SERVERS, wird er gefragt.",
  editorsServer: "„npm run dev“ unter {url} ist nur für die Redaktion.",
  editorsServerShows:
    "„npm run dev“ unter {url} ist nur für die Redaktion; Sie sehen es unter {address}.",

  // notifySearchEngines.ts
  searchEnginesNotTold:
    "Suchmaschinen und Feed-Hubs sind nicht benachrichtigt, weil kein Server die Änderung gezeigt hat; sie finden sie über Sitemaps und Feeds.",
  searchEnginesFailed: "Suchmaschinen sind nicht benachrichtigt: {why}.",

  // editionGaps.ts
  goneStories: "In der Zeitung, aber aus dem Ordner mit den Inhalten verschwunden ({count})",
  goneIsPublic: "{address}: Leser haben es, bis es zurückgezogen oder die Zeitung gebaut wird",
  goneIsScheduled: "{address}: Zu seiner Zeit würde es noch erscheinen",
  goneSeemsToBe: "es scheint jetzt {file} zu sein",
  goneToLead: "um Leser dorthin zu führen:",
  goneToTakeAway: "um es wegzunehmen:",
  goneMore: "und {count} mehr; „npm run desk -- list --json“ nennt alle",
  missingStories: "Im Ordner mit den Inhalten, aber nicht in der Zeitung ({count})",
  missingToPublish: "um es zu veröffentlichen:",
  missingMore: "und {count} mehr; „npm run build“ bringt alle {all} auf einmal hinein",

  // dev.ts
  devDrafts: "Entwürfe: {url}",
  devNoProblems: "Keine Befunde in {folder}",

  // init.ts
  initDone: "*Eine neue Zeitung:* {name}",
  initWithinProduct:
    "{folder} liegt im Ordner des Programms, in den neue Fassungen geholt werden. Nennen Sie einen außerhalb, etwa {better}; geändert ist nichts.",
  initNext: "Als Nächstes:",
  initStillWorksOn: "Befehle arbeiten hier weiter an {paper}.",
  initNextForNew: "Als Nächstes, für die neue Zeitung:",
  initDesk: "im Browser schreiben, ansehen und veröffentlichen",
  initSite: "sie bauen und den Lesern ausliefern",
  initMadeUp: "Erfunden, bis Sie in site.yaml Ihre eigenen Angaben machen: {values}",
  initGoesOn: "Wie es weitergeht, steht in {file}.",
  initFault: "{fault} Angelegt ist nichts.",
  initNoName: "Eine Zeitung hat einen Namen: {example}. Angelegt ist nichts.",
  initEnvironment:
    "Die Zeitung, an der Befehle dieses Ordners arbeiten; ohne diese Datei ist es content/.",

  // new.ts, import.ts
  noLanguage: "„{language}“ ist kein Sprachkürzel. Schreiben Sie eines wie en, en-GB oder ar.",
  newDone: "*Ein neuer Entwurf:* {file}",
  newOpenIt: "Öffnen Sie ihn in Ihrem Texteditor, und schreiben Sie; jedes Feld ist darin erklärt.",
  newSeeIt: "So sehen Sie ihn beim Schreiben:",
  newSeeItAt: "npm run dev, dann {url}",
  newStillOpen: "Was noch offen ist:",
  newReady: "Wenn er fertig ist:",
  newNoHeadline:
    "Ein Entwurf braucht eine Überschrift. Schreiben Sie sie in Anführungszeichen: {example}",
  slugUnfit:
    "„{slug}“ kann nicht in einer Adresse stehen. Nehmen Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche.",
  slugUnfitBetter: "„{slug}“ kann nicht in einer Adresse stehen. Schreiben Sie es „{better}“.",
  slugNone:
    "Aus „{headline}“ lässt sich keine Adresse bilden. Diese Schrift lässt sich nicht auf nur eine Weise mit lateinischen Buchstaben schreiben. Nennen Sie eine mit --slug, in lateinischen Kleinbuchstaben, etwa --slug dam-opens.",
  importOneStory:
    "--slug und --picture gelten für einen Artikel; importieren Sie die Dateien einzeln",
  importNext: "Als Nächstes: „npm run dev“ führt die Entwürfe unter {url} auf",
  importEmptyFolder:
    "im Ordner {folder} ist keine Vorlage; nennen Sie eine Datei, um zu sehen, warum",
  importPaste: "Fügen Sie die Vorlage hier ein, und drücken Sie dann die Eingabetaste und Strg+D.",
  importNoSection: "ein Ressort „{section}“ gibt es nicht; es gibt {sections}",
  importNoSectionMeant: "ein Ressort „{section}“ gibt es nicht; meinten Sie „{meant}“?",
  importSlugUnfit:
    "„{slug}“ kann nicht in einer Adresse stehen; nehmen Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche",
  importSlugUnfitBetter: "„{slug}“ kann nicht in einer Adresse stehen; schreiben Sie es „{better}“",
  importNoLanguage: "„{language}“ ist kein Sprachkürzel; schreiben Sie eines wie en, en-GB oder ar",
  importNoPicture: "ein Bild {file} gibt es nicht; sehen Sie sich den Namen an",
  importPictureUnreadable: "das Bild {file} lässt sich nicht lesen ({code})",
  importing: "Import {bar} {done} von {total}",

  // list.ts
  listDrafts: "Entwürfe ({count})",
  listScheduled: "Geplant ({count})",
  listPublished: "Neueste ({count})",
  listNone: "keine",
  listNotCompared: "Nicht mit der Zeitung verglichen: {why}.",
  listToSee: "Was an einem Artikel offen ist:",
  listToPublish: "Einen fertigen Entwurf veröffentlichen:",
  listToBegin: "Ein neuer Entwurf:",
  listHeadline: "Überschrift",
  listEmbargo: "Sperrfrist bis {time}",
  errorCount: "{count, plural, one {# Fehler} other {# Fehler}}",
  warningCount: "{count, plural, one {# Hinweis} other {# Hinweise}}",
  listReady: "fertig",
  listNoNumber: "Schreiben Sie eine ganze Zahl, etwa 20.",

  // check.ts
  checkClean: "{files, plural, one {# Datei} other {# Dateien}} geprüft: *nichts zu beanstanden*.",
  checkFound:
    "{files, plural, one {# Datei} other {# Dateien}} geprüft: {errors, plural, one {# Fehler} other {# Fehler}}, {warnings, plural, one {# Hinweis} other {# Hinweise}}.",
  checkWhichReady: "Welche Entwürfe zur Veröffentlichung fertig sind:",
  checkErrorsFirst:
    "Nichts, was einen Fehler hat, lässt sich veröffentlichen. Beheben Sie ihn, und prüfen Sie noch einmal.",
  checkLacking: "Was einem Entwurf noch fehlt, ist vor der Veröffentlichung auszufüllen.",
  checkWarningsAlone: "Hinweise halten keine Veröffentlichung auf.",
  checkWhichRules: "Welche Regeln sich abschalten lassen:",
  checkOptionalRules:
    "Regeln, die sich abschalten lassen, in site.yaml oder mit einem Grund in einem Artikel:",
  checkFixedRules: "Regeln zum Schutz der ganzen Ausgabe:",

  // preview.ts
  previewOf: "Vorschau: {headline}",
  previewUnanswered: "Den Link kann noch niemand öffnen: Kein Leserserver hat geantwortet.",
  previewEmbargoed:
    "Sperrfrist bis {time}: Wer den Link bekommt, darf vorher nichts davon weitergeben.",
  previewHeld: "Zurückgehalten, nicht zu veröffentlichen: {why}",
  previewHere: "Auf diesem Rechner: {url}",
  previewForYou: "Für Sie, beim Schreiben: {url}",
  previewExpires: "Er läuft ab: {time}. Wer ihn hat, kann den Artikel lesen.",
  previewStart:
    "Starten Sie den Server, der darauf antwortet, mit „npm start“ (nach „npm run build“), und rufen Sie dann diesen Befehl noch einmal auf.",
  previewDev: "Um den Entwurf selbst zu sehen, genügt „npm run dev“.",
  previewElsewhere: "Der Link, für einen Server, der anderswo läuft: {url}",
  previewNoTime:
    "„{time}“ ist keine Zeit, die ein Link gelten kann; schreiben Sie 30m, 2h oder 3d, höchstens 7d.",

  // publish.ts, rename.ts
  published: "*Veröffentlicht:* {headline}, mit der Zeit {time}",
  publishedInEdition: "*In die Ausgabe aufgenommen:* {headline}, mit der Zeit {time}",
  publishedInFolder:
    "*In den Ordner mit den Inhalten aufgenommen:* {headline}, mit der Zeit {time}",
  scheduled: "*Geplant:* {headline}, für {time}",
  scheduledAppears:
    "Es erscheint von selbst, wo auch immer die Zeitung dann ausgeliefert wird. Bis dahin kann es niemand sehen.",
  updated: "*Aktualisiert:* {headline}",
  updatedInEdition: "*In die Ausgabe aufgenommen:* {headline}",
  updatedInFolder: "*In den Ordner mit den Inhalten aufgenommen:* {headline}",
  updatedAt: "Der Artikel sagt: aktualisiert {time}",
  publishUnchanged:
    "{headline} steht in der Ausgabe wie in der Datei; es gibt nichts zu aktualisieren.",
  publishEmbargoed: "Die Sperrfrist läuft bis {time} (das Feld „embargo“): nicht früher.",
  publishDated: "Der Entwurf sagt es selbst, in „published“; mit --at wählen Sie eine andere Zeit.",
  toBeAt: "dann unter {url}",
  toBeAtLater: "ab seiner Zeit unter {url}",
  ledOn: "Leser von {address} werden dorthin weitergeführt.",
  namesNewAddress: "{file} nennt jetzt die neue Adresse.",
  nextOtherTime: "Eine andere Zeit:",
  nextChange: "Nach einer Änderung:",
  nextTakeBack: "Um es zurückzuziehen:",
  renamed: "*Umbenannt:* {file}",
  renamedWordsToo: "Auch die Wörter hatten sich geändert. Der Artikel sagt: aktualisiert {time}",
  renameUnchanged: "{file} heißt schon so; es gibt nichts zu tun.",
  renameText: "Um eine Änderung des Textes den Lesern zu geben: {command}",
  renamedDraft:
    "Es ist ein Entwurf: Leser kennen keine Adresse davon. Links zu einer Vorschau gelten jetzt nicht mehr.",
  renamedReady: "Wenn er fertig ist: {command}",
  renameMentions:
    "An diesen Stellen steht noch die alte Adresse; schreiben Sie die neue, wenn Sie dort das nächste Mal etwas ändern:",

  // renew.ts
  renewFontsMissing:
    "Die Schriften, die das Aussehen nennt, entstehen beim Bauen: npm run build. Bis dahin haben Seiten die mitgelieferten.",
  renewed: "*Erneuert:* {edition}",
  renewedInEdition: "*In die Ausgabe aufgenommen:* {edition}",
  editionNumber: "Nummer {number}",
  renewEveryPage: "Jede Seite zeigt jetzt etwas anderes.",
  renewPages:
    "{count, plural, one {# Seite zeigt jetzt etwas anderes; alle übrigen bleiben, wie sie sind.} other {# Seiten zeigen jetzt etwas anderes; alle übrigen bleiben, wie sie sind.}}",
  renewNothing: "Die Ausgabe hat schon alles, wie es im Ordner mit den Inhalten steht.",
  // The kinds of what has changed; {names} are files, addresses or names, or changedMore
  changedPaper: "site.yaml: {names}",
  changedSections: "Ressorts: {names}",
  changedTopics: "Themen: {names}",
  changedAuthors: "Autoren: {names}",
  changedPages: "Seiten: {names}",
  changedPublicFiles: "Dateien aus public/: {names}",
  addedStories: "neue Artikel: {names}",
  changedStories: "geänderte Artikel: {names}",
  removedStories: "verschwundene Artikel: {names}",
  oldAddresses: "alte Adressen: {names}",
  changedMore: "{names} und {count} mehr",

  // fetch.ts
  fetchNoServer: "Hier läuft kein Leserserver. „npm start“ mit CONTENT_REMOTE holt die Inhalte.",
  fetchNotAsked: "Er war nicht zu fragen: {why}.",
  fetchedLast: "{remote}, zuletzt geholt {time}",
  fetchedLastBranch: "{remote}, Branch {branch}, zuletzt geholt {time}",
  fetchedNever: "{remote}, noch nie geholt",
  fetchedNeverBranch: "{remote}, Branch {branch}, noch nie geholt",
  fetchPublished: "*Veröffentlicht:* {commit} „{subject}“ von {author}, Ausgabe {edition}",
  fetchRefused: "*Abgelehnt:* {commit} „{subject}“ von {author}. {why}",
  fetchMoreErrors: "{count, plural, one {und # weiterer Fehler} other {und # weitere Fehler}}",
  fetchFailing: "Nicht geholt seit {since}: {why}",
  fetchAside:
    "{count, plural, one {# auf dem Server geänderte Datei, beiseitegelegt in {folder} ({time})} other {# auf dem Server geänderte Dateien, beiseitegelegt in {folder} ({time})}}",

  // breaking.ts
  breakingSet: "*Eilmeldung:* {text}",
  breakingEnds: "bis {time}",
  breakingEndsLeading: "bis {time}, führt zu {story}",
  breakingTakenOff: "Heruntergenommen.",
  breakingNone: "Es gab keine Eilmeldung.",
  breakingBoth: "Sagen Sie, was geschehen ist, oder --off, nicht beides.",
  breakingNoText: "Sagen Sie, was geschehen ist: {example}",
  breakingNoEnd: "Sagen Sie, wann sie endet, denn nichts eilt für immer: --until 18:30",

  // unpublish.ts
  takenBack: "*Zurückgezogen:* {address}",
  takenBackNoFile: "Im Ordner mit den Inhalten gibt es keine Datei davon.",
  takenBackAlso: "und {address}, das dorthin führte",
  takenBackEverywhere:
    "Wo auch immer diese Ausgabe ausgeliefert wird, sagt die Adresse, dass der Artikel weg ist (410).",
  takenBackNobody: "Einer, der jetzt gestartet wird, hat den Artikel nicht.",
  takenBackCache: "Ein Cache vor dem Server kann ihn noch eine Weile zeigen: Leeren Sie ihn dort.",
  takenBackUnfinished:
    "Der Ordner mit den Inhalten ließ sich nicht ändern ({why}). Der nächste Build brächte den Artikel zurück: Bringen Sie das in Ordnung, und rufen Sie dann diesen Befehl noch einmal auf.",
  takenBackMentions:
    "Diese Dateien führen noch dorthin; nehmen Sie das heraus, und veröffentlichen Sie sie:",
  takenBackReturn: "Um ihn zurückzuholen: {command}",
  takenBackInGitToo:
    "Die Inhalte kommen über Git. Solange der Artikel nicht auch im Repository zurückgezogen ist, wird kein Commit veröffentlicht, der ihn hat: in einem Klon {command}, dann committen und pushen.",
  takenBackDraftInGitToo:
    "Die Inhalte kommen über Git. Der nächste Commit, der den Artikel hat, bringt ihn zurück, wenn er nicht auch im Repository zurückgezogen wird: in einem Klon {command}, dann committen und pushen.",

  // backup.ts, restore.ts
  backupWhole:
    "{count, plural, one {*Vollständig:* # Datei von {paper}, gesichert {time}} other {*Vollständig:* # Dateien von {paper}, gesichert {time}}}",
  backupSaved: "*Gesichert:* {file}",
  backupSize:
    "{count, plural, one {# Datei, {size} MB, von {paper}} other {# Dateien, {size} MB, von {paper}}}",
  backupSecretElsewhere:
    "Das Geheimnis ist das von BROADSHEET_SECRET, das nicht in der Sicherung ist: Bewahren Sie es anderswo auf.",
  backupEditionDamaged:
    "Die Ausgabe ist beschädigt und wurde weggelassen; rufen Sie „npm run build“ auf.",
  backupLeftOut:
    "Weggelassen, weil es keine Datei ist oder kein anderes System es haben könnte: {name}",
  backupDeleted: "Gelöscht: {name}",
  backupInContent:
    "{file} liegt im Ordner mit den Inhalten. Geschrieben ist nichts; nennen Sie mit --out einen Ort außerhalb.",
  backupNotOne:
    "{file} gibt es schon und ist keine Sicherung. Geschrieben ist nichts; nennen Sie mit --out eine andere Datei.",
  backupNoNumber: "Schreiben Sie eine ganze Zahl ab 1, etwa 14.",
  restored:
    "{count, plural, one {*Zurückgeholt:* # Datei mit Inhalten von {paper}, Stand {time}} other {*Zurückgeholt:* # Dateien mit Inhalten von {paper}, Stand {time}}}",
  restoredContent: "Inhalte: {folder}",
  restoredAside: "was vorher dort war: {place}",
  restoredNext: "Als Nächstes: {command}, dann npm start.",
  restoredNoSecret:
    "Ein Geheimnis fehlt: Setzen Sie BROADSHEET_SECRET, wie es war, sonst gelten Links zu Vorschauen nicht mehr.",

  // upgrade.ts
  upgradeNothing: "Jede Datei ist so, wie diese Version sie liest: Es gibt nichts zu ändern.",
  upgradeWould:
    "{count, plural, one {*# Datei würde geändert:*} other {*# Dateien würden geändert:*}}",
  upgradeDone: "{count, plural, one {*# Datei ist geändert:*} other {*# Dateien sind geändert:*}}",
  upgradeNext: "Als Nächstes: {command}.",
  upgradeUnreadable: "{why}. Nichts ist geändert.",
};
