/** A piece of a text; a `whole` one has dashes at which a browser would break the line. */
export interface Piece {
  text: string;
  whole: boolean;
}

/** Groups of more characters are left to break, since they leave gaps in a narrow column. */
const LONGEST_GROUP = 26;
/** The same for pieces that cannot break at all: they fit a phone in a headline's type. */
const LONGEST_WHOLE = 12;

const NBSP = "\u00a0";
const NARROW = "\u202f";
const DASH = "[-\u2010\u2012-\u2014\u2212]";
const SYMBOL = "(?:\\p{Lu}{1,2})?[$¢£¥₤₦₩₪₫€₱₴₸₹₺₽₿฿]";
const DIGITS = "\\p{Nd}+(?:[.,:’'\u00a0\u202f\u066b\u066c+]\\p{Nd}+)*";
/** With thousands apart: “3 000 000”. */
const NUMBER = `(?:\\p{Nd}{1,3}(?:[ \u2009]\\p{Nd}{3})+(?!\\p{Nd})|${DIGITS})`;
/** A number, a score or a range: “15”, “3–1”, “1914–18”, “$10–$15”. */
const VALUE = `(?:${SYMBOL} ?)?${NUMBER}%?(?:${DASH}(?:${SYMBOL})?${DIGITS}%?)*`;

/** Units that are written alike in all languages. */
const UNITS =
  "km²|m²|km/h|[kcmµn]?m|[kmµ]?g|t|ha|[mcdh]?l|L|[kMGT]?Wh?|[kMGT]?Hz|[kMGT]B|[kMGT]?bit|k?V|m?A|k?Pa|hPa|bar|s|ms|min|h|°C|°F|°|K|%|‰|٪|mph|ft|lbs?|oz|px|pt|dB";
const CODES =
  "AED|AUD|BRL|CAD|CHF|CNY|CZK|DKK|EGP|EUR|GBP|HUF|IDR|ILS|INR|IQD|IRR|JPY|KRW|MXN|NOK|NZD|PLN|RUB|SAR|SEK|SYP|TRY|UAH|USD|ZAR|Fr\\.|kr\\.?|Rs\\.?|zł|Kč";
/** What stands before its number: “No. 5”, “p. 12”, “§ 5”, “n° 5”. */
const BEFORE =
  "[№#]|§§?|[Nn][°º]s?|[Nn]\\.[°º]|(?:[Nn]os?|[Nn]rn?|[Nn]úm|pp?|pgs?|pág|[Ss]|blz|[Vv]ols?|[Cc]haps?|[Kk]ap|[Cc]ap|[Ff]igs?|[Aa]bb|[Tt]ab|[Aa]rts?|[Aa]bs|[Ss]ec|[Bb]d|[Zz]iff|[Cc]?[ca]|[Aa]pprox|[Ee]nv)\\.|رقم|ص\\.?";

/** Words of amounts in one language, as regular expressions: powers of ten, then other units. */
const WORDS: Readonly<Record<string, { powers: string; units: string }>> = {
  en: {
    powers: "hundred|thousand|million|billion|trillion|mn|bn|tn",
    units:
      "dollars?|cents?|pounds?|pence|euros?|yen|francs?|percent|per cent|miles?|yards?|feet|foot|inch(?:es)?|acres?|tons?|tonnes?|barrels?|(?:kilo|centi|milli)?met(?:er|re)s?|kilos?|(?:kilo)?grams?|lit(?:er|re)s?|gallons?|(?:kilo|mega|giga)?watts?|degrees?|AM|PM|am|pm|[ap]\\.m\\.",
  },
  de: {
    powers:
      "[Hh]undert|[Tt]ausend|Tsd\\.|Millione?n?|Mio\\.?|Milliarden?|Mrd\\.?|Billione?n?|Bio\\.?",
    units:
      "Euro|Dollar|Cent|Pfund|Franken|Yen|Kronen|Prozent|Uhr|Meilen?|(?:Kilo|Zenti|Milli|Quadrat|Quadratkilo)?[Mm]etern?|Hektar|(?:Kilo)?[Gg]ramm|Kilo|Tonnen?|Litern?|Barrel|(?:Kilo|Mega|Giga)?[Ww]att|Grad|Min\\.|Std\\.|Sek\\.",
  },
  fr: {
    powers: "cents?|mille|millions?|Md|M|milliards?|billions?",
    units:
      "(?:d[’']|de )?(?:euros?|dollars?|centimes?|livres|francs?|yens?)|pour cent|heures?|minutes?|(?:kilo|centi|milli)?mètres?|hectares?|kilos?|(?:kilo)?grammes?|tonnes?|litres?|barils?|degrés?",
  },
  es: {
    powers: "mil|millón|millones|billones",
    units:
      "(?:de )?(?:euros?|dólares|pesos|libras|pesetas)|por ciento|horas?|(?:kiló|centí|milí)?metros?|hectáreas?|kilos?|toneladas?|litros?|grados?",
  },
  it: {
    powers: "mila|milioni?|miliardi?|milione|miliardo",
    units:
      "(?:di )?(?:euro|dollari|sterline|lire)|per cento|ore|(?:chilo|centi|milli)?metri|ettari|chili|tonnellate|litri|gradi",
  },
  pt: {
    powers: "mil|milhão|milhões|bilhão|bilhões",
    units:
      "(?:de )?(?:euros?|dólares|reais|libras)|por cento|horas?|(?:quilô|centí|milí)?metros?|hectares?|quilos?|toneladas?|litros?|graus?",
  },
  nl: {
    powers: "duizend|miljoen|mln\\.?|miljard|mld\\.?|biljoen",
    units: "euro|dollar|pond|procent|uur|(?:kilo|centi|milli)?meter|hectare|kilo|ton|liter|graden",
  },
  ar: {
    powers: "مئة|مائة|ألفا?|آلاف|مليونا?|ملايين|مليارا?|مليارات|تريليونا?|تريليونات",
    units:
      "دولارا?|دولارات|يورو|جنيها?|جنيهات|ريالا?|ريالات|دينارا?|دنانير|درهما?|دراهم|ليرة|في المئة|في المائة|بالمئة|بالمائة|كم|كيلومترا?|كيلومترات|مترا?|أمتار|ميلا?|أميال|كيلوغراما?|طنا?|أطنان|برميلا?|درجة|ص|م|صباحا?|مساءً?",
  },
};

/** Halves of the day, where a time's zone follows. */
const HALF_DAYS = "[AaPp]\\.?[Mm]\\.?|Uhr|[صم]";

/** What follows a time of day: the zone, by the abbreviations that Intl and newspapers write. */
const TIME_ZONES =
  "(?:[ECMP][SD]?T|[CEMW]ES?[TZ]|AK[SD]T|A[CEW][SD]?T|NZ[SD]T|GMT|UTC|HST|BST|IST|MSK|JST|KST|SGT|HKT|PKT|SAST)(?:[-+\u2212]\\p{Nd}{1,2}(?::\\p{Nd}{2})?)?";

/** Chinese, Japanese and Korean write counters right after their number. */
const COUNTERS = "[万萬億亿兆千百만억조]*[円元圆年月日時时分秒人歳岁個个本回位点號号％원년월일명]";

const patterns = new Map<string, RegExp>();

/** Where a word begins; Arabic writes “and”, “in”, “for” and “as” in one word with what follows. */
const BEGINNING = "(?:(?<![\\p{L}\\p{N}])|(?<=(?<!\\p{L})[وبلك]))";

/** Every group has a digit, or an initial; most texts of lists have neither. */
const MAY_HAVE_GROUPS = new RegExp(`\\p{Nd}|${BEGINNING}\\p{L}\\.`, "u");

/**
 * Joins what a reader takes in at one glance, so that no line ends within it: scores and ranges
 * (“3–1”, “1914–18”), amounts (“$15 billion”, “1,3 Mrd. Euro”), days (“10. Juni”), references
 * (“No. 5”) and initials (“J. R. R. Tolkien”), by the customs of the language.
 * It is for display only, so that everything else compares the text as it was written.
 * @param language BCP 47
 * @returns the whole text in pieces, the same but for spaces that have become no-break spaces
 */
export function holdTogether(text: string, language: string): Piece[] {
  const [base = ""] = language.toLowerCase().split("-");
  const spaced =
    base === "fr" ? withFrenchSpaces(text) : HOLDS_SHORT.has(base) ? withHeldWords(text) : text;
  if (!MAY_HAVE_GROUPS.test(spaced)) return [{ text: spaced, whole: false }];
  const pieces: Piece[] = [];
  const add = (part: string, whole: boolean) => {
    const last = pieces.at(-1);
    if (last && !last.whole && !whole) last.text += part;
    else if (part !== "") pieces.push({ text: part, whole });
  };
  let end = 0;
  for (const { 0: group, index } of spaced.matchAll(patternOf(base, language))) {
    add(spaced.slice(end, index), false);
    end = index + group.length;
    const joined = group.length > LONGEST_GROUP ? group : group.replace(/[ \n]/g, NBSP);
    for (const part of joined.split(/([^\s]*\p{Nd}[^\s]*)/u)) {
      const breaks = /[-\u2010-\u2014\p{Script=Han}\p{Script=Hangul}]/u.test(part);
      add(part, breaks && part.length <= LONGEST_WHOLE);
    }
  }
  add(spaced.slice(end), false);
  return pieces.length > 0 ? pieces : [{ text: "", whole: false }];
}

/**
 * The spaces before punctuation marks of two parts and inside of quotation marks, narrow but before
 * a colon (Imprimerie nationale, “Lexique des règles typographiques”).
 */
function withFrenchSpaces(text: string): string {
  return text
    .replace(/ (?=:)/g, NBSP)
    .replace(/ (?=[;!?»])/g, NARROW)
    .replace(/« /g, `«${NARROW}`);
}

/** Languages whose lines may not end in a word of one letter, such as “w” and “i” (PN-P-55366, ČSN 01 6910). */
const HOLDS_SHORT = new Set(["pl", "cs", "sk"]);

/** Words of one letter with a no-break space after them; of several in a row, each. */
function withHeldWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}’'])([aikosuvwz]) (?=[^\s])/giu, `$1${NBSP}`);
}

function patternOf(base: string, language: string): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const words = WORDS[base] ?? { powers: "million", units: "%" };
    const months = monthsOf(base, language).map(escaped).join("|");
    const s = "[ \\n\u00a0\u202f]";
    const end = "(?![\\p{L}\\p{N}])";
    const unit = `(?:${words.units}|${UNITS}|${CODES}|${SYMBOL})`;
    const day = `\\p{Nd}{1,2}(?:st|nd|rd|th|er|[.º°])?`;
    const days = `${day}(?:${DASH}${day})?`;
    // Where a word begins is asked once for all alternatives: most places of a text are within one.
    const groups = [
      `${days}${s}(?:de${s}|d[’'])?(?:${months})\\.?${end}`,
      `(?:${months})\\.?${s}${days}(?![\\p{L}\\p{N}]|[.,]\\p{Nd})`,
      `(?:${BEFORE})${s}?${VALUE}${end}`,
      // A time of day with its zone: “6:05 PM EDT”, “20 h 30”.
      `\\p{Nd}{1,2}(?:${s}?h${s}?\\p{Nd}{2}|(?:[:.]\\p{Nd}{2})?(?:${s}(?:${HALF_DAYS}))?${s}${TIME_ZONES})${end}`,
      // A negative number begins with its sign.
      `(?:(?:${CODES})${s}|(?<!\\.))(?:${DASH})?${VALUE}(?:${s}?(?:${words.powers})(?=[\\s\\p{P}]|$))?(?:${s}?${unit}${end})?`,
      // “z. B.”, then the initials of a name with its surname.
      `(?<!\\.)\\p{Ll}\\.(?:${s}\\p{L}\\.)+`,
      `(?<!\\.)\\p{Lu}\\.(?:${s}?\\p{Lu}\\.)*${s}\\p{Lu}[\\p{L}’'-]*`,
    ];
    const counted = /^(?:zh|ja|ko)$/.test(base) ? `${NUMBER}${COUNTERS}|` : "";
    pattern = new RegExp(`${counted}${BEGINNING}(?:${groups.join("|")})`, "gu");
    patterns.set(language, pattern);
  }
  return pattern;
}

/** The names and abbreviations of the months, the longest first; in Arabic of all countries. */
function monthsOf(base: string, language: string): string[] {
  const languages = base === "ar" ? ["ar-EG", "ar-SY", "ar-MA", "ar-DZ"] : [base, language];
  const names = new Set<string>(base === "en" ? ["Sept"] : []);
  for (const each of languages) {
    for (const month of ["long", "short"] as const) {
      for (const day of [undefined, "numeric"] as const) {
        const format = formatOf(each, { month, ...(day ? { day } : {}), timeZone: "UTC" });
        for (let index = 0; index < 12; index += 1) {
          const parts = format.formatToParts(Date.UTC(2014, index, 10));
          const name = parts.find(({ type }) => type === "month")?.value.replace(/\.$/, "");
          if (name && !/^\p{N}/u.test(name)) names.add(name);
        }
      }
    }
  }
  return [...names].sort((a, b) => b.length - a.length);
}

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    // A draft may have an invalid language, which is reported elsewhere.
    return new Intl.DateTimeFormat("en", options);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
