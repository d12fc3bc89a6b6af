import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf, slugs } from "../../../testkit/editions.ts";
import { article, NOW, story } from "../../../testkit/records.ts";
import type { Edition } from "../edition.ts";
import { searchEdition } from "./search.ts";
import { suggestionsFor } from "./suggestions.ts";

/** Each word as it was printed, and what readers type for it. */
const TYPED: Array<[printed: string, ...typed: string[]]> = [
  ["Łódź", "Lodz", "łódź", "LODZ"],
  ["Ørsted", "Orsted", "Oersted", "ørsted"],
  ["Đà Nẵng", "Da Nang", "da nang", "Đà Nẵng"],
  ["Đoković", "Dokovic", "Djokovic"],
  ["Æbelø", "Aebelo", "Aebeloe", "æbelø"],
  ["Müller", "Muller", "Mueller", "MÜLLER"],
  ["Mueller", "Müller"],
  ["Ångström", "Angstrom", "Aangstroem"],
  ["Straße", "Strasse", "STRASSE", "straße"],
  ["œuvre", "oeuvre"],
  ["Þórshöfn", "Thorshofn", "thorshoefn"],
  ["İstanbul", "Istanbul", "istanbul", "ISTANBUL"],
  ["Iğdır", "Igdir", "IĞDIR"],
  ["Ħamrun", "Hamrun"],
  ["Guðmundsson", "Gudmundsson", "Gudhmundsson"],
  ["Əliyev", "Aliyev"],
  ["Ŋalu", "Ngalu"],
  ["Ŧorne", "Torne"],
  ["Ɖowu", "Dowu"],
  ["Ɗanja", "Danja"],
  ["Ɓauna", "Bauna"],
  ["Ƙasar", "Kasar"],
  ["kalaaleĸ", "kalaalek"],
  ["Hawaiʻi", "Hawaii", "Hawai'i"],
  ["naïveté", "naivete", "NAI\u0308VETE\u0301"],
  ["ﬁnance", "finance"],
  ["finance", "ｆｉｎａｎｃｅ", "ﬁnance", "fi\u00adnance", "fi\u200bnance"],
  ["fi\u00adnance", "finance"],
  ["ＮＡＴＯ", "nato", "N.A.T.O."],
  ["U.S.", "us", "US", "U.S", "u.s."],
  ["US", "U.S.", "us"],
  ["O’Brien", "O'Brien", "OBrien", "oʼbrien", "o brien"],
  ["don’t", "don't", "dont"],
  ["Iraq’s", "Iraq", "Iraqs", "iraq's"],
  ["e-mail", "email", "e mail", "E-Mail", "e‑mail"],
  ["email", "e-mail"],
  ["Churyumov–Gerasimenko", "churyumov-gerasimenko", "Churyumov Gerasimenko"],
  ["AT&T", "at&t", "ATT"],
  ["1,000", "1000", "1.000", "1\u00a0000", "1’000"],
  ["1000", "1,000"],
  ["٢٠١٤", "2014"],
  ["Αθήνα", "αθηνα", "ΑΘΗΝΑ"],
  ["δρόμος", "ΔΡΟΜΟΣ", "δρομος"],
  ["Королёв", "Королев", "КОРОЛЁВ"],
  ["за́мок", "замок"],
  ["مُحَمَّد", "محمد", "محـمد"],
  ["أحمد", "احمد", "إحمد"],
  ["مصطفى", "مصطفي"],
  ["مدينة", "مدينه"],
  ["ایران", "ايران"],
  ["کابل", "كابل"],
  ["ٱلكتاب", "الكتاب"],
  ["ښځې", "ښځي"],
  ["ژينە", "ژينه"],
  ["ہندوستان", "هندوستان"],
  ["بھارت", "بهارت"],
  ["שָׁלוֹם", "שלום"],
  ["צה״ל", 'צה"ל', "צהל"],
  ['צה"ל', "צה״ל", "צהל", 'צה"ל'],
  ["ארה”ב", 'ארה"ב', "ארהב"],
  ["政府は木曜日に発表した", "木曜日", "政府", "発表", "府"],
  ["ﾄｳｷｮｳ", "トウキョウ"],
  ["ราชอาณาจักรไทย", "ไทย", "อาณาจักร"],
  ["정부는", "정부"],
];

/** One story for each text, `s0` and so on. */
const editionOfTexts = (texts: readonly string[]) =>
  editionOf(texts.map((text, index) => article(`s${index}`, { text })));

const foundIn = (edition: Edition, q: string) =>
  new Map(
    searchEdition(edition, { q }, NOW).hits.map(({ teaser, snippet }) => [
      slugs([teaser])[0],
      snippet,
    ]),
  );

describe("what was printed is found by what readers type", () => {
  it("and shown as it was printed, with what matched marked", () => {
    const edition = editionOfTexts(TYPED.map(([printed]) => `So ${printed} it was.`));
    for (const [index, [printed, ...typed]] of TYPED.entries()) {
      for (const words of [printed, ...typed]) {
        const snippet = foundIn(edition, words).get(`s${index}`);
        expect(snippet, `${printed} by ${words}`).toBeDefined();
        expect(snippet?.map(({ text }) => text).join("")).toBe(`So ${printed} it was.`);
        const marked = (snippet ?? []).filter((part) => part.marked).map(({ text }) => text);
        expect(marked, `${printed} by ${words}`).not.toEqual([]);
        for (const mark of marked) expect(printed).toContain(mark);
      }
    }
  });

  it("but not by another word", () => {
    const others = [
      ["май", "маи"],
      ["が", "か"],
      ["blu", "blue"],
      ["to", "toe"],
      ["us", "U.S."],
      ["cafes", "cases"],
      // Two words, as letters that count are written.
      ["צה על ל", 'צה"ל'],
    ];
    const edition = editionOfTexts(others.map(([printed = ""]) => printed));
    for (const [printed, typed = ""] of others) {
      expect([...foundIn(edition, typed).keys()], `${printed} by ${typed}`).toEqual([]);
    }
  });

  it("in a phrase too", () => {
    const edition = editionOfTexts(["the U.S. player Gerd Müller, 1,000 e-mails on"]);
    for (const words of ["“US player”", '"gerd mueller"', "«Gerd Muller»", '"1000 emails"']) {
      expect([...foundIn(edition, words).keys()], words).toEqual(["s0"]);
    }
  });

  it("by the name of an author and the place of a story, which stand above it", () => {
    const edition = editionOf(
      [article("a", { byline: ["desk"], dateline: "SÃO PAULO" }), article("b", { byline: [] })],
      {
        authors: [
          { slug: "desk", name: "Bjørn’s World Desk", kind: "organization", story: story() },
        ],
      },
    );
    for (const q of ["World Desk", "bjorn", "Bjoern", "sao paulo"]) {
      const { hits } = searchEdition(edition, { q }, NOW);
      expect(slugs(hits.map(({ teaser }) => teaser)), q).toEqual(["a"]);
      expect(hits[0]?.snippet.map(({ text }) => text).join("")).toBe(
        "Bjørn’s World Desk, SÃO PAULO",
      );
      expect(hits[0]?.snippet.some(({ marked }) => marked)).toBe(true);
    }
    expect(suggestionsFor(edition, "Bjoern", NOW)).toMatchObject([{ kind: "author" }]);
  });

  it("when it is suggested while typing", () => {
    const edition = editionOf([article("a", { headline: "Łódź and Müller", text: "Ørsted" })]);
    for (const q of ["lod", "muel", "mul", "Łód"]) {
      expect(
        suggestionsFor(edition, q, NOW).map(({ text }) => text),
        q,
      ).toEqual(["Łódź and Müller"]);
    }
    expect(suggestionsFor(edition, "oerst", NOW)).toEqual([]);
  });

  it("for every word of the demonstration edition, plain, in capitals, without marks or hyphens", () => {
    const texts = demonstrationTexts();
    const edition = editionOfTexts(texts);
    const words = new Map(
      texts.flatMap((text, index) =>
        (text.match(/[\p{L}\p{N}][^\s“”"„()[\]*]*/gu) ?? []).map((word) => [word, index] as const),
      ),
    );
    const all = [...words].filter((_, index) => index % 15 === 0);
    expect(all.length).toBeGreaterThan(50);
    for (const [word, index] of all) {
      for (const typed of waysToType(word)) {
        const { total, hits } = searchEdition(edition, { q: typed, sort: "date" }, NOW);
        expect(total, typed).toBeGreaterThan(0);
        if (total <= 20)
          expect(slugs(hits.map(({ teaser }) => teaser)), typed).toContain(`s${index}`);
      }
    }
  });

  it("whatever is printed and typed, and nothing that was not printed is shown", () => {
    const letter = fc.constantFrom(..."aeiouäöüøåæœßđłþĳé’-.&1,０木曜がไ정مأهשָяйё \u00ad\u0301");
    const printed = fc.string({ unit: letter, minLength: 1, maxLength: 30 });
    const texts: string[] = [];
    fc.assert(
      fc.property(printed, (text) => {
        texts.push(text);
      }),
      { numRuns: 60 },
    );
    const edition = editionOfTexts(texts);
    for (const [index, text] of texts.entries()) {
      for (const q of waysToType(text)) {
        const first = searchEdition(edition, { q }, NOW);
        if (first.total > 20 || !/[\p{L}\p{N}]/u.test(text)) continue;
        const hit = first.hits.find(({ teaser }) => teaser.address.endsWith(`/s${index}`));
        expect(hit, `${JSON.stringify(text)} by ${JSON.stringify(q)}`).toBeDefined();
        const shown = hit?.snippet.map((part) => part.text).join("") ?? "";
        expect(text).toContain(shown.replaceAll("…", ""));
      }
    }
  });
});

function waysToType(word: string): string[] {
  return [
    word,
    word.toUpperCase(),
    word.toLowerCase(),
    word.normalize("NFD"),
    word.normalize("NFKC"),
    word.replaceAll("’", "'"),
    word.replaceAll("\u00ad", ""),
  ];
}

function demonstrationTexts(): string[] {
  const folder = path.resolve("content/articles");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.md"))
    .map((file) =>
      readFileSync(path.join(folder, file), "utf8")
        .replace(/^---[\s\S]*?\n---\n/, "")
        .replace(/^:::.*$/gm, "")
        .replace(/\]\([^)]*\)(?:\{[^}]*\})?/g, "]"),
    );
}
