import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf, slugs } from "../../../testkit/editions.ts";
import { article, NOW } from "../../../testkit/records.ts";
import type { Edition } from "../edition.ts";
import { searchEdition } from "./search.ts";
import { stemmerOf } from "./stemmers.ts";
import { suggestionsFor } from "./suggestions.ts";

const found = (edition: Edition, q: string) =>
  slugs(searchEdition(edition, { q }, NOW).hits.map(({ teaser }) => teaser));

/** A word as it was printed, and other forms of it that readers type. */
const FORMS: Record<string, Array<[printed: string, ...typed: string[]]>> = {
  de: [
    ["Häuser", "Haus", "Häusern", "hauser", "Haeuser", "HÄUSER"],
    ["Straßen", "Straße", "Strasse", "strassen", "STRASSEN"],
    ["gewählten", "gewählt", "gewahlt"],
    ["Regierungen", "Regierung"],
  ],
  fr: [
    ["activités", "activité", "activite", "activites", "ACTIVITÉS"],
    ["généraux", "général", "générale", "generaux"],
    ["journaux", "journal"],
  ],
  es: [
    ["elecciones", "elección", "eleccion"],
    ["naciones", "nación", "nacion", "NACIÓN"],
    ["niños", "niño", "nino", "ninos"],
  ],
  pt: [
    ["nações", "nação", "nacoes", "nacao"],
    ["eleição", "eleições", "eleicao", "eleicoes"],
    ["mães", "mãe"],
  ],
  ar: [
    ["الحكومة", "حكومة", "حكومه", "الحكومه", "بالحكومة"],
    ["كتابهم", "كتاب", "الكتاب", "كتـاب"],
    ["مُحَمَّد", "محمد"],
    ["الإنتخابات", "انتخابات", "إنتخابات", "والانتخابات"],
    ["حكومات", "الحكومات", "وحكومة"],
  ],
  it: [["governi", "governo"]],
  nl: [["regeringen", "regering"]],
  ru: [["правительства", "правительство", "ПРАВИТЕЛЬСТВО"]],
  sv: [["husen", "hus"]],
  tr: [["evler", "ev", "EVLER"]],
  hi: [
    ["इंतज़ार", "इंतजार", "इन्तज़ार"],
    ["गेहूँ", "गेहूं"],
    ["हिन्दी", "हिंदी"],
  ],
  ja: [["ｶﾞｿﾘﾝ", "ガソリン", "ｶﾞｿ", "ソリ"]],
  ko: [
    ["정부는", "정부", "정부는".normalize("NFD")],
    ["정부".normalize("NFD"), "정부"],
  ],
};

describe("a word is found by its other forms, by the language of its story", () => {
  for (const [lang, forms] of Object.entries(FORMS)) {
    it(lang, () => {
      const stories = forms.map(([text], index) => article(`s${index}`, { text, lang }));
      const edition = editionOf(stories, {}, { language: lang });
      for (const [index, [printed, ...typed]] of forms.entries()) {
        for (const q of [printed, ...typed]) {
          expect(found(edition, q), `${printed} by ${q}`).toContain(`s${index}`);
        }
      }
    });
  }

  it("and in a paper of another language", () => {
    const edition = editionOf([
      article("de", { lang: "de", headline: "Neue Häuser für alle" }),
      article("pt", { lang: "pt-BR", text: "As nações unidas" }),
      article("en", { text: "Housing for the nations" }),
    ]);
    expect(found(edition, "Haus")).toEqual(["de"]);
    expect(found(edition, "nação")).toEqual(["pt"]);
    expect(found(edition, "nation")).toEqual(["en"]);
    expect(found(edition, "“neuer Häuser”")).toEqual(["de"]);
    expect(suggestionsFor(edition, "haus", NOW).map(({ text }) => text)).toEqual([
      "Neue Häuser für alle",
    ]);
  });

  it("with the printed form marked", () => {
    const edition = editionOf([
      article("a", { lang: "fr", text: "Trois activités à Łódź.", headline: "Les généraux" }),
    ]);
    const marked = (q: string) =>
      searchEdition(edition, { q }, NOW)
        .hits.flatMap(({ headline, snippet }) => [...headline, ...snippet])
        .filter((part) => part.marked)
        .map(({ text }) => text);
    expect(marked("activité")).toEqual(["activités"]);
    expect(marked("activite")).toEqual(["activités"]);
    expect(marked("général")).toEqual(["généraux"]);
  });
});

it("is found at every letter of its word while typing, however short its stem is", () => {
  const edition = editionOf([
    article("en", { headline: "University opens" }),
    article("de", { lang: "de", headline: "Neue Regierung" }),
  ]);
  const suggested = (q: string) => suggestionsFor(edition, q, NOW).map(({ text }) => text);
  for (const [word, headline] of [
    ["university", "University opens"],
    ["regierung", "Neue Regierung"],
    ["neue regierung", "Neue Regierung"],
  ] as const) {
    for (let length = 3; length <= word.length; length += 1) {
      expect(suggested(word.slice(0, length)), word.slice(0, length)).toContain(headline);
    }
  }
  expect(found(edition, "universit*")).toEqual(["en"]);
  expect(found(edition, "universitx*")).toEqual([]);
});

it("a language without a stemmer has none, and equal ones share theirs", () => {
  expect(stemmerOf("ja")).toBeUndefined();
  expect(stemmerOf("constructor")).toBeUndefined();
  expect(stemmerOf("")).toBeUndefined();
  expect(stemmerOf("en-GB")).toBe(stemmerOf("EN"));
});

/** Letters and endings of which words are made, so that stemmers have something to cut. */
const ALPHABETS: Record<string, { letters: string; endings: string[] }> = {
  en: { letters: "aeiourstlnpy", endings: ["s", "ing", "ations", "ly", "’s"] },
  de: { letters: "aeiouäöüßrstlnu", endings: ["en", "ungen", "lich", "heit", "er"] },
  fr: { letters: "aeiouéèêçœrstln", endings: ["és", "ité", "ements", "aux", "eaux"] },
  es: { letters: "aeiouáéíóúñrstln", endings: ["ción", "ciones", "mente", "aba"] },
  pt: { letters: "aeiouãõâêçrstln", endings: ["ção", "ções", "mente", "ães"] },
  ar: { letters: "ابتدرسعفقكلمنهويأإةىُّـ", endings: ["ات", "ون", "ها", "ية", "ة"] },
};

describe("every word of a generated story finds it", () => {
  for (const [lang, { letters, endings }] of Object.entries(ALPHABETS)) {
    it(lang, () => {
      const start = fc.constantFrom(...letters.replace(/[\p{M}ـ]/gu, ""));
      const rest = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 });
      const word = fc
        .tuple(start, rest, fc.constantFrom("", ...endings))
        .map((parts) => parts.join(""));
      const words = fc.sample(fc.uniqueArray(word, { minLength: 8, maxLength: 8 }), {
        numRuns: 30,
        seed: 15,
      });
      const edition = editionOf(
        words.map((each, index) => article(`s${index}`, { lang, text: `${each.join(" ")}.` })),
        {},
        { language: lang },
      );
      for (const [index, each] of words.entries()) {
        for (const printed of each) {
          for (const q of [
            printed,
            printed.toLocaleUpperCase(lang),
            printed.normalize("NFD"),
            printed.normalize("NFKD").replace(/\p{M}/gu, ""),
          ]) {
            const { total, hits } = searchEdition(edition, { q }, NOW);
            expect(total, `${printed} by ${q}`).toBeGreaterThan(0);
            const shown = slugs(hits.map(({ teaser }) => teaser));
            if (total <= 20) expect(shown, `${printed} by ${q}`).toContain(`s${index}`);
          }
        }
      }
    });
  }

  const SIGNS: Record<string, string> = {
    ja: "政府は木曜日に発表した新しいガソリン税ーのカーブとっきゃ々〇",
    zh: "政府星期四宣布新的汽油税法案在議會通過後生效",
    ko: "정부는목요일에새로운휘발유세를발표했다",
    th: "รัฐบาลประกาศภาษีน้ำมันใหม่เมื่อวันพฤหัสบดีที่ผ่านมา",
  };
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  for (const [lang, signs] of Object.entries(SIGNS)) {
    it(`${lang}, by every two signs and more beside each other`, () => {
      const units = [...graphemes.segment(signs)].map(({ segment }) => segment);
      const runs = fc.sample(fc.array(fc.constantFrom(...units), { minLength: 6, maxLength: 12 }), {
        numRuns: 12,
        seed: 15,
      });
      const edition = editionOf(
        runs.map((run, index) => article(`s${index}`, { lang, text: `${run.join("")}。` })),
        {},
        { language: lang },
      );
      for (const [index, run] of runs.entries()) {
        for (let start = 0; start < run.length - 1; start += 1) {
          for (let end = start + 2; end <= run.length; end += 1) {
            const typed = run.slice(start, end).join("");
            for (const q of [typed, typed.normalize("NFD")]) {
              expect(found(edition, q), `${run.join("")} by ${q}`).toContain(`s${index}`);
            }
          }
        }
      }
    });
  }
});
