import { afterEach, describe, expect, it } from "vitest";
import { speakToEditors } from "../../locales/editorsLanguage.ts";
import { EN_STORIES } from "./en/stories.ts";
import { tell } from "./tell.ts";

afterEach(() => speakToEditors("en"));

type StoryWords = keyof typeof EN_STORIES;

/** Any message with the same value for each of its names. */
function said(key: StoryWords, value: string | number): string {
  const values = new Proxy({}, { get: () => value, has: () => true });
  return (tell as (key: StoryWords, values: object) => string)(key, values);
}

describe("what the check says of stories", () => {
  const keys = Object.keys(EN_STORIES) as StoryWords[];

  it.each(keys)("%s is whole, with its values and without a brace", (key) => {
    const sentence = said(key, 7);
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(sentence.trim()).not.toBe("");
  });

  it.each(keys)("%s shows every value as it is, be it markup", (key) => {
    const plain = EN_STORIES[key].includes(", select,") || EN_STORIES[key].includes(", plural,");
    const named = /\{\w+\}/.test(EN_STORIES[key]);
    if (plain || !named) return;
    expect(said(key, "<b>{x} '#'</b>")).toContain("<b>{x} '#'</b>");
  });

  it("is said in the language of the paper's editors", () => {
    speakToEditors("en-XA");
    expect(tell("httpsIfThere")).toBe("⟦write https:// if the site has it⟧");
    expect(tell("addressTaken", { address: "/a", owner: "topic", name: "war" })).toContain("war");
  });
});
