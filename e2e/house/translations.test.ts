import { IntlMessageFormat } from "intl-messageformat";
import { expect, it } from "vitest";
import { EN_DRAFTS } from "../../components/desk/words/en.ts";
import { DRAFT_TRANSLATIONS } from "../../components/desk/words/tellDraft.ts";
import { EN_ANSWERS } from "../../desk/words/answers/en.ts";
import { ANSWER_TRANSLATIONS } from "../../desk/words/answers/translations.ts";
import { EN_COMMANDS } from "../../desk/words/commands/en.ts";
import { COMMAND_TRANSLATIONS } from "../../desk/words/commands/translations.ts";
import { namesInMessage } from "../../newsroom/locales/messageSyntax.ts";
import { LANGUAGES } from "../../newsroom/locales/messages.ts";
import { EN_PROBLEMS } from "../../newsroom/problems/words/en.ts";
import { TRANSLATIONS } from "../../newsroom/problems/words/translations.ts";

type Words = Readonly<Record<string, string>>;

const CATALOGUES: readonly [name: string, english: Words, others: Record<string, Words>][] = [
  ["the check's messages", EN_PROBLEMS, TRANSLATIONS],
  ["the words of drafts' pages", EN_DRAFTS, DRAFT_TRANSLATIONS],
  ["the commands' words", EN_COMMANDS, COMMAND_TRANSLATIONS],
  ["the desk's answers", EN_ANSWERS, ANSWER_TRANSLATIONS],
];
const TRANSLATED = LANGUAGES.filter((language) => language !== "en");
const EVERY = CATALOGUES.flatMap(([name, english, others]) =>
  TRANSLATED.map((language) => [name, language, english, others[language] ?? {}] as const),
);

/** Quotation marks that are not of a language. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ar: /[„“”]/,
  de: /“[^„]*”|«|»/,
  es: /[„“”]/,
  fr: /[„“”]|«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/,
  ja: /[„“”«»]/,
  pt: /[„«»]/,
};

const AS_TEXT = { ignoreTag: true };
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

it.each(EVERY)("%s in %s have the values of the English ones, and can be read", (...row) => {
  const [, , english, own] = row;
  expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  for (const [key, text] of Object.entries(own)) {
    const [names, wanted] = [
      namesInMessage(text, AS_TEXT),
      namesInMessage(english[key] ?? "", AS_TEXT),
    ];
    expect([...names.values].sort(), key).toEqual([...wanted.values].sort());
  }
});

/** A message with the same value for all of its names. */
function said(language: string, text: string, value: number): string {
  const names = [...namesInMessage(text, AS_TEXT).values].map((name) => [name, value]);
  const format = new IntlMessageFormat(text, language, undefined, AS_TEXT);
  return String(format.format(Object.fromEntries(names)));
}

it.each(EVERY)(
  "%s in %s are whole for every number, and coloured as the English ones are",
  (...row) => {
    const [, language, english, own] = row;
    // Words between asterisks have a colour.
    const stars = (text: string) => text.split("*").length;
    for (const [key, text] of Object.entries(own)) {
      for (const number of text.includes("plural,") ? NUMBERS : [7]) {
        const whole = said(language, text, number);
        expect(whole, key).not.toMatch(/[{}]/);
        expect(whole.trim(), key).not.toBe("");
        expect(stars(whole), key).toBe(stars(said("en", english[key] ?? "", number)));
      }
    }
  },
);

it.each(EVERY)("%s in %s are not the English ones", (...row) => {
  const [, , english, own] = row;
  const same = Object.keys(own).filter(
    (key) =>
      /\p{L}{4,} \p{L}{3,}/u.test((english[key] ?? "").replace(/\{[^}]*\}/g, "")) &&
      own[key] === english[key],
  );
  expect(same).toEqual([]);
});

it.each(EVERY)("%s in %s are in the quotation marks of their language", (...row) => {
  const [, language, english, own] = row;
  const foreign = Object.keys(own).filter((key) => FOREIGN[language]?.test(own[key] ?? ""));
  expect(foreign).toEqual([]);
  const straight = Object.keys(own).filter(
    (key) => own[key]?.includes('"') && !english[key]?.includes('"'),
  );
  expect(straight).toEqual([]);
});

it.each(EVERY.filter(([name]) => name === "the check's messages"))(
  "%s in %s end without a full stop where a line of a report goes on",
  (...row) => {
    const [, , english, own] = row;
    const stop = /[.。؛;]$/;
    const stopped = Object.keys(own).filter(
      (key) => stop.test(own[key] ?? "") !== stop.test(english[key] ?? ""),
    );
    expect(stopped).toEqual([]);
  },
);
