import { expect, it } from "vitest";
import { ARTICLE, articleText, SITE, testFolder } from "../../testkit/contentFolders.ts";
import { checkContent } from "./checkContent.ts";
import { withColumn } from "./problemColumns.ts";

/** `line:column rule` of everything that is wrong with one story. */
function places(text: string): string[] {
  const folder = testFolder({
    "site.yaml": SITE,
    "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
    "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
    [ARTICLE]: text,
  });
  const { problems } = checkContent(folder, { siteUrl: undefined, now: new Date("2014-06-20") });
  return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

it("a problem of a field stands where the field or the entry of a list begins", () => {
  expect(places(articleText({ section: "wrold", byline: "[desk, dask]" }))).toEqual([
    "4:1 unknown-section",
    "5:16 unknown-author",
  ]);
  expect(places(articleText({ hero: "\n  image: a.png\n  alt: image of a road" }))).toEqual([
    "7:1 hero-credit",
    "8:3 picture-missing",
    "9:3 alt-text",
  ]);
});

it("a problem of the text stands where the words that it names begin", () => {
  expect(places(articleText({}, "Some [words](/no/place) here."))).toEqual(["8:14 unknown-link"]);
  expect(places(articleText({}, "See [it](http://old.example/)."))).toEqual(["8:10 link-insecure"]);
  expect(places(articleText({}, "Well, <b>bold</b> words."))[0]).toBe("8:7 raw-html");
  expect(places(articleText({}, "[A gauge](/no/place)\nand [a dam](/no/dam)."))).toEqual([
    "8:11 unknown-link",
    "9:13 unknown-link",
  ]);
});

it("a problem of words that are too long to be quoted whole stands where they begin", () => {
  const address = `http://old.example/${"long/".repeat(20)}`;
  expect(places(articleText({}, `See [it](${address}).`))).toEqual(["8:10 link-insecure"]);
});

it.each(["„%“ ist rot", "« % » est rouge", "«%» es rojo", "o “%” é vermelho", "「%」は赤い"])(
  "words that a message names as %s are found in the line",
  (said) => {
    const { files } = testFolder({ [ARTICLE]: articleText({}, "A long red line.") });
    const [file] = files;
    if (!file) throw new Error("no story");
    const line = file.body.split("\n").findIndex((text) => text.includes("red")) + 1;
    const message = said.replace("%", "red");
    const problem = { file: file.path, line, severity: "error", rule: "a", message } as const;
    expect(withColumn({ ...problem, remedy: "" }, file).column).toBe(8);
  },
);

it("a problem of a mark stands where the mark begins", () => {
  expect(places(articleText({}, "Paid by us {.affiliate} today."))).toEqual(["8:12 link-mark"]);
  expect(places(articleText({}, "It is high.[^wall]"))).toEqual(["8:12 footnote-missing"]);
  expect(places(articleText({}, "- It is high.\n\n  [^wall]: Measured."))).toEqual([
    "10:3 footnote-unused",
  ]);
});

it("a problem of a whole line stands where its text begins", () => {
  expect(places(articleText({}, "   ### Deep"))).toEqual(["8:8 heading-skip"]);
  expect(places(articleText({}, "First.\n\n   ###"))).toEqual(["10:4 heading-empty"]);
});

it("a problem of site.yaml stands at its entry", () => {
  const folder = testFolder({ "site.yaml": `${SITE}\nfront:\n  lead: /2014/06/12/none` });
  const { problems } = checkContent(folder, { siteUrl: undefined, now: new Date("2014-06-20") });
  expect(problems.find(({ rule }) => rule === "front-article")).toMatchObject({
    line: 6,
    column: 3,
  });
});
