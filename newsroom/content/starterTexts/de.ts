import type { StarterTexts } from "./starterText.ts";

export const DE: StarterTexts = {
  site: "Alles, was die ganze Zeitung betrifft. Eine Zeile, die mit # beginnt, ist eine Notiz für Sie; nehmen Sie das # vor einem Beispiel weg, um es zu benutzen.",
  fields: {
    front:
      "Was auf der Titelseite steht: der Aufmacher und zwei bis vier weitere Artikel. Ohne diese Angabe die neuesten",
    publishing:
      "Wie das, was am Newsdesk erscheint, zu den Lesern kommt: here (von diesem Ordner) oder git",
    theme: "Farben und Schriften",
    words: "Eigene Wörter anstelle der mitgelieferten, siehe docs/editing/words.md",
  },
  examples: {
    description: "{paper} berichtet aus den Städten und Dörfern des Tals.",
    copyright: "© {paper}",
    words: "topStories: Von der Redaktion empfohlen",
    link: "Unser Laden",
    notice: "Wenn Sie über Links in diesem Artikel etwas kaufen, bekommen wir einen Anteil.",
    standing: "Für manche unserer Links bekommen wir Geld, wenn Sie etwas kaufen.",
    stories: ["damm-eroeffnet", "damm-in-zahlen", "erster-bericht"],
  },
  environment: {
    paper:
      "Befehle, die npm in diesem Ordner ausführt (npm --prefix … run …), arbeiten an dieser Zeitung:",
    port: "Der Port ihres Servers; ohne diese Zeile der erste freie ab 3000.",
  },
  tagline: "Nachrichten von hier",
  sections: [
    { name: "Lokales", slug: "lokales", description: "Was hier geschieht." },
    { name: "Kultur", slug: "kultur", description: "Bühne, Bücher, Musik und Bilder." },
    { name: "Sport", slug: "sport", description: "Spiele, Vereine und Menschen." },
  ],
  ownSection: "{name} in der Zeitung.",
  desk: { name: "Die Redaktion", text: "Die Redaktion von {paper}." },
  pages: {
    about: {
      headline: "Über {paper}",
      open: "Schreiben Sie hier, wer {paper} macht, für wen, und wer dafür bezahlt.",
      text: "{open}\n\n## Kontakt\n\nLeser erreichen uns unter {email}.",
    },
    imprint: {
      headline: "Impressum",
      open: "Schreiben Sie hier, wer für {paper} verantwortlich ist: Name, Anschrift und was das Gesetz Ihres Landes außerdem verlangt.",
      text: "{open}\n\nE-Mail: {email}",
    },
    privacy: {
      headline: "Datenschutz",
      open: "Schreiben Sie hier, was für Ihre Zeitung außerdem gilt, und wer Fragen beantwortet: {email}.",
      text: "{paper} setzt keine Cookies, fragt keine Dritten und zählt nicht, wer was liest.\n\nArtikel, die Sie sich merken, und Ihre Einstellungen bleiben auf Ihrem Gerät. Der Server sieht die Adresse Ihrer Verbindung, wie jeder Server, und schreibt sie nicht auf, solange sein Betreiber das nicht eingeschaltet hat.\n\n{open}",
    },
    corrections: {
      headline: "Berichtigungen",
      text: "Wir berichtigen Fehler dort, wo sie stehen, und nennen Tag und Stunde. Melden Sie uns einen: {email}.",
    },
  },
  draft: {
    headline: "Der erste Artikel einer neuen Zeitung",
    standfirst:
      "Das ist ein Entwurf, den nur Sie sehen. Ändern Sie ihn, oder werfen Sie seinen Ordner weg.",
    alt: "Eine Sonne über drei Hügeln",
    caption: "Ein Bild liegt neben seinem Artikel, im selben Ordner.",
    text: "Absätze werden durch eine leere Zeile getrennt. Eine neue Zeitung beginnt mit einem Artikel, und hier ist Platz zum Ausprobieren.\n\n## Eine Zwischenüberschrift\n\nLinks schreibt man so: [über die Zeitung](/about). Wörter kann man *betonen*.\n\n:::pullquote\nEine neue Zeitung beginnt mit einem Artikel\n:::",
  },
};
