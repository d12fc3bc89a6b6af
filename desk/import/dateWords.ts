const ENGLISH = monthNames("en");

/** Long and short names of a language's months, each with the month's number from 0. */
function monthNames(lang: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const month of ["long", "short"] as const) {
    // Slavic languages use another case for a month next to a day.
    for (const more of [{}, { day: "numeric" as const }]) {
      const format = new Intl.DateTimeFormat(lang, { month, ...more, timeZone: "UTC" });
      for (let number = 0; number < 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2014, number, 15));
        const name = parts.find(({ type }) => type === "month")?.value.toLowerCase() ?? "";
        if (/^\p{L}[\p{L}\p{M}.]{1,}$/u.test(name)) names.set(name.replace(/\.$/, ""), number);
      }
    }
  }
  return names;
}

const known = new Map<string, Map<string, number> | undefined>();

function namesOf(lang: string): Map<string, number> | undefined {
  if (!known.has(lang)) {
    let names: Map<string, number> | undefined;
    try {
      names = monthNames(lang);
    } catch {
      // A page may declare an invalid language.
    }
    known.set(lang, names);
  }
  return known.get(lang);
}

const LONG = [...ENGLISH.entries()].filter(([name]) => name.length > 3 || name === "may");

/**
 * Translates a date's month to English, “12. Dezember 2022” to “12 December 2022”, so that one parser of
 * dates suffices. Text without a month of that language is unchanged.
 */
export function inEnglish(text: string, lang: string | undefined): string {
  if (!lang || /^en\b/i.test(lang)) return text;
  const names = namesOf(lang.replace("_", "-"));
  if (!names) return text;
  return text.replace(
    /(\d{1,2})(?:\.|º|er|ª)?\s+(?:de\s+|d['’])?(\p{L}[\p{L}\p{M}]+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})/giu,
    (whole, day: string, name: string, year: string) => {
      const number = names.get(name.toLowerCase());
      const english = LONG.find(([, month]) => month === number)?.[0];
      return english ? `${day} ${english} ${year}` : whole;
    },
  );
}

/** Languages in which wire copy names months. */
const OF_WIRES = ["en", "de", "fr", "es", "pt", "it", "nl"];

let months: ReadonlySet<string> | undefined;

/** Whether a word is the long or short name of a month in one of these languages. */
export function isMonth(word: string): boolean {
  months ??= new Set(OF_WIRES.flatMap((lang) => [...monthNames(lang).keys()]));
  return months.has(word.toLowerCase().replace(/\.$/, ""));
}
