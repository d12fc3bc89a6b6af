import type { DraftNotes } from "./draftNote.ts";

export const DE: DraftNotes = {
  opening: [
    "Eine Zeile, die mit # beginnt, ist eine Notiz für Sie; Leser sehen sie nie, und Sie können sie löschen.",
    "Um ein Feld zu benutzen, das hinter einem # wartet, nehmen Sie das # weg und schreiben Ihre Wörter hinter den Doppelpunkt.",
  ],
  needed: "nötig vor der Veröffentlichung",
  longest: (about, characters) => `${about}; höchstens ${characters} Zeichen`,
  choices: "Es gibt",
  fields: {
    headline: "Die Überschrift, in einer Zeile",
    seoTitle:
      "Steht in Suchergebnissen an der Stelle der Überschrift; diese werden nach etwa 65 Zeichen abgeschnitten",
    standfirst: "Der Satz unter der Überschrift, in Listen und in Suchergebnissen",
    kind: "Was es ist; Leser sehen es neben dem Ressort, wenn es keine Nachricht ist",
    section: "Der Name einer Datei in sections, ohne .md",
    topics: "Wovon der Artikel handelt; ein Thema braucht keine eigene Datei",
    byline: "Wer ihn geschrieben hat: Namen von Dateien in authors, ohne .md, der Reihe nach",
    dateline: "Wo der Artikel geschrieben wurde; steht über dem ersten Absatz",
    published:
      "Wann Leser ihn sehen: Tag und Uhrzeit, nach der Uhr der Zeitung, wenn kein Abstand zur Weltzeit dabeisteht. Beim Veröffentlichen wird es eingetragen; liegt es in der Zukunft, wartet der Artikel",
    embargo:
      "Bis wann niemand den Artikel sehen darf, was auch immer bei „published“ steht; die Veröffentlichung wird so lange aufgeschoben",
    hold: "Warum der Artikel vorerst nicht veröffentlicht werden darf; solange das hier steht, wird es abgelehnt",
    updated: "Wann der Artikel zuletzt in der Sache geändert wurde",
    lang: "Die Sprache des Artikels, wenn sie nicht die der Zeitung ist",
    translations: "Derselbe Artikel in anderen Sprachen",
    "translations.lang": "seine Sprache",
    "translations.address": "seine Adresse, hier oder auf einer anderen Website",
    hero: "Das Bild über dem Text",
    "hero.image": "eine Bilddatei in diesem Ordner, mindestens 1200 Pixel breit",
    "hero.alt": "was darauf zu sehen ist, für alle, die es nicht sehen können",
    "hero.caption": "was es bedeutet",
    "hero.credit": "wer es gemacht hat",
    "hero.ai": "Leser erfahren, dass künstliche Intelligenz das Bild erzeugt oder verändert hat",
    "hero.focus": "der Punkt, der beim Beschneiden sichtbar bleibt, von links und von oben",
    "hero.crop": "eine Karte oder Zeichnung mit Wörtern wird überall ganz gezeigt",
    "hero.dark": "dasselbe Bild für die dunkle Ansicht, in derselben Form",
    "hero.narrow": "eine Fassung für Telefone, in beliebiger Form, deren Schrift dort lesbar ist",
    "hero.darkNarrow": "diese Fassung für die dunkle Ansicht, in derselben Form",
    "hero.thumbnail":
      "was Listen auf Telefonen und in kleinen Feldern zeigen, in 3:2: wenige Formen, und Schrift von mindestens einem Siebtel der Höhe",
    "hero.darkThumbnail": "das für die dunkle Ansicht, in derselben Form",
    corrections: "Was in einer früheren Fassung falsch war, und was richtig ist",
    "corrections.at": "wann es berichtigt wurde",
    "corrections.text": "was falsch war und was richtig ist",
    sources: "Woher die Tatsachen stammen; steht unter dem Text",
    "sources.name": "eine Person, eine Einrichtung, ein Dokument",
    "sources.url": "wo Leser es nachsehen können",
    redirectFrom: "Ältere Adressen dieses Artikels, die jetzt hierher führen",
    feedId:
      "Die Adresse, unter der Feedreader den Artikel kennen, wenn es nicht seine erste ist; wird beim Zurückbenennen eingetragen",
    rules: "Regeln der Prüfung, auf die dieser Text verzichtet, jede mit ihrem Grund",
  },
};
