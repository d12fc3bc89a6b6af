import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TABLE_NAMES, tablesIn, withTables } from "./reference.ts";

const page = (name: string) =>
  readFileSync(new URL(`../../docs/editing/${name}.md`, import.meta.url), "utf8");

it.each(["reference", "problems", "words"])(
  "the tables in docs/editing/%s.md are those of the schema",
  (name) => {
    // npm run docs writes them anew.
    expect(page(name)).toBe(withTables(page(name)));
  },
);

it("every table stands in one of the documents, once", () => {
  const named = [
    ...tablesIn(page("reference")),
    ...tablesIn(page("problems")),
    ...tablesIn(page("words")),
  ];
  expect(named.sort()).toEqual([...TABLE_NAMES].sort());
});

it("a table that there is not is refused", () => {
  expect(() => withTables("<!-- table: moods -->\n<!-- end of table -->")).toThrow("moods");
});

it("a field stands with what it needs, its values, its words and the fields in it", () => {
  const reference = withTables("<!-- table: fields of an article -->\n<!-- end of table -->");
  expect(reference).toContain(
    "| `headline` | yes | text | Plain text on one line; 110 characters at most |",
  );
  expect(reference).toContain("| `hero.ai` |  | one of `made`, `altered` | readers are told");
  expect(withTables("<!-- table: kinds of articles -->\n<!-- end of table -->")).toContain(
    "| `opinion` | Opinion | what its author thinks of it | `OpinionNewsArticle` |",
  );
});
