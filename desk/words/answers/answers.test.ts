import { afterEach, describe, expect, it } from "vitest";
import { editorsLanguage, speakToEditors } from "../../../newsroom/locales/editorsLanguage.ts";
import { EN_ANSWERS } from "./en.ts";
import { namesTogether } from "./namesTogether.ts";
import { tellAnswer } from "./tellAnswer.ts";

const own = editorsLanguage();
afterEach(() => speakToEditors(own));

/** As messages whose values are only known here. */
const say = tellAnswer as (key: string, values: Record<string, string | number>) => string;

const PLAIN = Object.entries(EN_ANSWERS).filter(([, text]) => !/, (?:plural|select),/.test(text));
const OF_CASES = Object.entries(EN_ANSWERS).filter(([, text]) => /, (?:plural|select),/.test(text));

/** Each name of a message stands for itself, in braces. */
function namesOf(text: string): Record<string, string> {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([whole, name = ""]) => [name, whole]);
  return Object.fromEntries(names);
}

describe("an answer of the desk", () => {
  it.each(PLAIN)("has every sign of its English words: %s", (key, text) => {
    expect(say(key, namesOf(text))).toBe(text);
  });

  it.each(OF_CASES)("leaves no syntax behind in any of its cases: %s", (key, text) => {
    const [, name = "", kind] = /^\{(\w+), (plural|select),/.exec(text) ?? [];
    const cases = kind === "plural" ? [1, 2, 5] : ["another", ...casesOf(text)];
    for (const value of cases) {
      const values = Object.fromEntries(Object.keys(namesOf(text)).map((each) => [each, "x"]));
      const said = say(key, { ...values, [name]: value });
      expect(said).not.toMatch(/[{}#]/);
      expect(said.length).toBeGreaterThan(3);
    }
  });

  it("is said in the language that is spoken to editors, whatever was said before", () => {
    expect(tellAnswer("nothingMade")).toBe("Nothing was made.");
    speakToEditors("en-XA");
    expect(tellAnswer("nothingMade")).not.toBe("Nothing was made.");
    speakToEditors("en");
    expect(tellAnswer("nothingMade")).toBe("Nothing was made.");
  });

  it("lists names that belong together", () => {
    expect(namesTogether(["a"])).toBe("a");
    expect(namesTogether(["a", "b"])).toBe("a and b");
    expect(namesTogether(["a", "b", "c"])).toBe("a and b and c");
  });
});

function casesOf(text: string): string[] {
  return [...text.matchAll(/(\w+) \{/g)].map(([, name = ""]) => name);
}
