import { describe, expect, it } from "vitest";
import { hasFrontMatter, readFrontMatter } from "./frontMatter.ts";

describe("fields above a text", () => {
  it.each([
    ["---\na: 1\n---\nText", "YAML", { a: 1 }, "Text"],
    ["---\na: 1\n...\nText", "YAML", { a: 1 }, "Text"],
    ["---yaml \t\na: 1\n--- \nText", "YAML", { a: 1 }, "Text"],
    ["---yml\na: 1\n---", "YAML", { a: 1 }, ""],
    ["---\n---\nText", "YAML", {}, "Text"],
    ["---\n# none\n---\nText", "YAML", {}, "Text"],
    ["---\na: 1\n\nb: 2\n---\nText\n---\nMore", "YAML", { a: 1, b: 2 }, "Text\n---\nMore"],
    ["---\nday: 2014-06-13\nday: twice\n---\n", "YAML", { day: "twice" }, ""],
    ["+++\na = 1\n+++\nText", "TOML", { a: 1 }, "Text"],
    ["---toml\na = 1\n---\nText", "TOML", { a: 1 }, "Text"],
    ['---json\n{"a": 1}\n---\nText', "JSON", { a: 1 }, "Text"],
    [';;;json\n{"a": 1}\n;;;\nText', "JSON", { a: 1 }, "Text"],
    ['{\n  "a": 1\n}\nText', "JSON", { a: 1 }, "Text"],
    ['{"a": {\n "b": 1}\n} \nText', "JSON", { a: { b: 1 } }, "Text"],
  ])("are read: %j", (text, kind, data, body) => {
    expect(readFrontMatter(text)).toEqual({ kind, data, body });
    if (!text.startsWith('{"')) expect(hasFrontMatter(text)).toBe(true);
  });

  it.each([
    "Text",
    "Text\n---\na: 1\n---\n",
    "---- \na: 1\n----",
    "---\na: 1",
    "++ \na = 1\n++",
    "{Editor: check this}\n\nText",
    "{\nnot json\n}\nText",
    '["a"]\nText',
    'a\n{\n"a": 1\n}',
  ])("are none: %j", (text) => {
    expect(readFrontMatter(text)).toEqual({ data: {}, kind: "none", body: text });
    expect(hasFrontMatter(text)).toBe(false);
  });

  it.each([
    ["---\na: [\n---\nText", "YAML", "a: ["],
    ["+++\na = \n+++\nText", "TOML", "a = "],
    ["---json\n{\n---\nText", "JSON", "{"],
    ["---\n- a\n- b\n---\nText", "YAML", "- a\n- b"],
    ["---\njust words\n---\nText", "YAML", "just words"],
  ])("are given back where they cannot be read, and the text is whole: %j", (text, kind, raw) => {
    const read = readFrontMatter(text);
    expect(read).toMatchObject({ data: {}, kind, raw, body: "Text" });
    expect(read.fault).toMatch(/^[^\n]+$/);
  });

  it("that refer to one another swell no further than twenty times", () => {
    const rows = (count: number) =>
      `---\na: &a [x]\nb: [${Array(count).fill("*a").join(", ")}]\n---\nText`;
    expect(readFrontMatter(rows(19)).data.b).toHaveLength(19);
    expect(readFrontMatter(rows(21))).toMatchObject({ data: {}, body: "Text" });
  });
});
