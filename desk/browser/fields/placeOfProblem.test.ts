import { afterEach, describe, expect, it } from "vitest";
import { classifyPath, readContentFile } from "../../../newsroom/content/contentFile.ts";
import { readYaml } from "../../../newsroom/content/yamlText.ts";
import { speakToEditors } from "../../../newsroom/locales/editorsLanguage.ts";
import { ARTICLE } from "../../../newsroom/schema/article.ts";
import { checkFields } from "../../../newsroom/schema/checkFields.ts";
import { FIELD_TYPES, type Field, type Fields } from "../../../newsroom/schema/fieldTypes.ts";
import { FILE_KINDS } from "../../api/paperFiles.ts";
import { formOf } from "../paper/fileForm.ts";
import type { FieldPath } from "./fieldTools.ts";
import { FieldPlaces, isInHead } from "./placeOfProblem.ts";

const LINES = [
  "---",
  "headline: The dam",
  "topics: [water, dams]",
  "hero:",
  "  image: dam.jpg",
  "  alt: A dam",
  "sources:",
  "  - name: The mayor",
  "    url: nowhere",
  "---",
  "",
  "headline: of no field",
];

describe("The field of a problem", () => {
  it.each([
    [2, 1, ["headline"]],
    [3, 17, ["topics", 1]],
    [6, 3, ["hero", "alt"]],
    [9, 5, ["sources", 0, "url"]],
    [12, 1, undefined],
  ])("is found at line %i, column %i", (line, column, path) => {
    for (const [mark, end] of [
      ["", "\n"],
      ["\uFEFF", "\r\n"],
    ]) {
      const places = new FieldPlaces(mark + LINES.join(end));
      expect(places.of({ line, column })).toEqual(path);
    }
  });

  it.each([
    [2, ["headline"]],
    [4, ["hero"]],
    [8, ["sources", 0]],
    [9, ["sources", 0, "url"]],
  ])("or the entry that begins in line %i, where no column is known", (line, path) => {
    const places = new FieldPlaces(LINES.join("\n"));
    expect(places.of({ line })).toEqual(path);
  });

  it.each([1, 2, 10, 11, 12])(
    "is none, but line %i is known to be of the front matter or not",
    (line) => {
      expect(isInHead(LINES.join("\r\n"), line)).toBe(line <= 10);
    },
  );

  it("is named where it is missing", () => {
    const places = new FieldPlaces(LINES.join("\n"));
    const field = ["hero", "credit"];
    expect(places.of({ line: 4, column: 1, field })).toEqual(field);
  });
});

/** A field's value as a block, with another one in each of its entries. */
function linesOf(name: string, field: Field, indent: string): string[] {
  const below = `${indent}  `;
  const inner = "fields" in field ? Object.entries(field.fields) : [];
  const within = (deeper: string) => inner.flatMap(([own, each]) => linesOf(own, each, deeper));
  switch (FIELD_TYPES[field.type].form) {
    case "record":
      return [`${indent}${name}:`, ...within(below)];
    case "records": {
      const [first = "", ...rest] = within(`${below}  `);
      const entry = [`${below}- ${first.trim()}`, ...rest];
      return [`${indent}${name}:`, ...entry, ...entry];
    }
    case "list":
      return [`${indent}${name}:`, `${below}- one`, `${below}- two`];
    case "map":
      return [`${indent}${name}:`, `${below}one: two`];
    default:
      return [`${indent}${name}: 1`];
  }
}

/** Every field with those within, and the entries of lists. */
function pathsOf(fields: Fields, above: FieldPath = []): FieldPath[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const own = [...above, name];
    const { form } = FIELD_TYPES[field.type];
    const inner = "fields" in field ? field.fields : {};
    const entries = [0, 1].map((index) => [...own, index]);
    if (form === "record") return [own, ...pathsOf(inner, own)];
    if (form === "records") return [own, ...entries.flatMap((entry) => pathsOf(inner, entry))];
    return form === "list" ? [own, ...entries] : [own];
  });
}

const KINDS = [...FILE_KINDS.filter((kind) => kind !== "redirects"), "article"] as const;

it.each(KINDS)("A problem at any field of a file leads to this field: %s", (kind) => {
  const { fields, part } =
    kind === "article" ? { fields: ARTICLE, part: "frontMatter" as const } : formOf(kind);
  const lines = Object.entries(fields as Fields).flatMap(([name, field]) =>
    linesOf(name, field, ""),
  );
  const yaml = `${lines.join("\n")}\n`;
  const above = part === "file" ? 0 : 1;
  const places = new FieldPlaces(above ? `---\n${yaml}---\n\nText.\n` : yaml, part);
  const { positionOf } = readYaml(yaml);
  const paths = pathsOf(fields);
  expect(paths.length).toBeGreaterThanOrEqual(Object.keys(fields).length);
  for (const path of paths) {
    const at = positionOf(path) ?? { line: 0, column: 0 };
    expect(places.of({ line: at.line + above, column: at.column })).toEqual(path);
    // The first field of an entry begins in its line.
    const found = places.of({ line: at.line + above }) ?? [];
    expect(path.slice(0, found.length)).toEqual(found);
    expect(path.length - found.length).toBeLessThan(2);
  }
});

afterEach(() => speakToEditors("en"));

it.each(["en", "fr", "ja"])(
  "A field that a file, a group or an entry lacks is led to, whatever the desk speaks: %s",
  (language) => {
    const text =
      "---\nhero:\n  image: dam.jpg\nsources:\n  - name: The mayor\n  - url: nowhere\n---\n";
    const place = classifyPath("drafts/dam/index.md");
    if (!("slug" in place)) throw new Error("no story");
    const file = readContentFile("drafts/dam/index.md", place, text);
    const places = new FieldPlaces(text);
    speakToEditors(language);
    const missing = checkFields(file).filter(({ rule }) => rule === "missing-field");
    const paths = missing.map((problem) => places.of(problem));
    expect(paths).toContainEqual(["hero", "alt"]);
    expect(paths).toContainEqual(["standfirst"]);
    expect(paths).toContainEqual(["sources", 1, "name"]);
  },
);
