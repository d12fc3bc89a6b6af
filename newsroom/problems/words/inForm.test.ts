import { afterEach, describe, expect, it } from "vitest";
import { speakToEditors } from "../../locales/editorsLanguage.ts";
import { EN_FORMS } from "./en/forms.ts";
import { EN_PROBLEMS } from "./en.ts";
import { inForm } from "./inForm.ts";
import { tell } from "./tell.ts";
import { TRANSLATIONS } from "./translations.ts";

afterEach(() => speakToEditors("en"));

const sayAny = tell as (key: string, values: Record<string, string>) => string;
const SISTERS = Object.keys(EN_FORMS).map((key) => key.replace(/InForm$/, ""));

/** Values as files have them, with signs that mean something in patterns. */
const VALUES: Record<string, string> = {
  line: "standfirst: …",
  example: '[words](a?b+c){.affiliate}, $& \\1 "#004d2c"',
  choice: "did you mean “world”?",
  address: "/2014/06/12/a (b)",
};
const valuesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, VALUES[name] ?? `the ${name}`]),
  );

describe.each(["en", ...Object.keys(TRANSLATIONS)])("What forms say in %s", (language) => {
  it.each(SISTERS)("stands in place of what the check says of files: %s", (key) => {
    speakToEditors(language);
    const words: Readonly<Record<string, string>> = TRANSLATIONS[language] ?? EN_PROBLEMS;
    const values = valuesOf(words[key] ?? "");
    expect(inForm(sayAny(key, values))).toBe(sayAny(`${key}InForm`, values));
  });

  it("stands in place of what is said around another message", () => {
    speakToEditors(language);
    const choice = sayAny("meantOrOneOf", { meant: "world", names: "sport, world, politics" });
    const told = sayAny("referenceChoose", { choice, file: "sections/wrld.md" });
    expect(inForm(told)).toBe(sayAny("referenceChooseInForm", { choice }));
  });

  it("shows neither lines of YAML nor Markdown", () => {
    const words: Readonly<Record<string, string>> = TRANSLATIONS[language] ?? EN_PROBLEMS;
    const shown = Object.keys(EN_FORMS).filter((key) =>
      /\{(?:line|example|mark)\}|yaml|npm run|: …|Markdown/i.test(words[key] ?? ""),
    );
    expect(shown).toEqual([]);
  });

  it("is what was said, where forms have no other words", () => {
    speakToEditors(language);
    const said = sayAny("headlineLongRemedy", { most: "60" });
    expect(inForm(said)).toBe(said);
    expect(inForm("something that no rule says")).toBe("something that no rule says");
  });
});

it("Forms say something in place of messages that there are", () => {
  for (const key of SISTERS) expect(EN_PROBLEMS).toHaveProperty(key);
});

it("Forms speak of elements to editors who have never typed a directive", () => {
  const forms: Readonly<Record<string, string>> = EN_FORMS;
  const spoken = Object.entries(EN_PROBLEMS)
    .map(([key, text]) => (key.endsWith("InForm") ? text : (forms[`${key}InForm`] ?? text)))
    .filter((text) => /\bdirective\b/.test(text.replace(/\{\w+\}/g, "")));
  expect(spoken).toEqual([]);
});
