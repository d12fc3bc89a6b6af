import path from "node:path";
import { expect, it } from "vitest";
import { PAPER_FILES, problemsOf, testFolder } from "../../testkit/contentFolders.ts";
import { checkContent } from "./checkContent.ts";

const NOW = new Date("2014-06-20T12:00:00Z");
const LOGO = '<svg viewBox="0 0 80 10"><path d="M0 0h80v10z"/></svg>';

const paperOf = (files: Record<string, string>) =>
  checkContent(testFolder({ ...PAPER_FILES, ...files }), { siteUrl: undefined, now: NOW }).paper;

const said = (files: Record<string, string>) =>
  problemsOf(files).map(({ file, line, message, remedy }) => [file, line, message, remedy]);

const withFont = (path: string) =>
  `${PAPER_FILES["site.yaml"]}\ntheme:\n  fonts:\n    text: ${path}\n`;

it("A paper has the logos of its folder", () => {
  expect(paperOf({})?.logos).toBeUndefined();
  expect(paperOf({ "logo.svg": LOGO })?.logos).toEqual({
    wide: {
      elements: [{ name: "path", attributes: { d: "M0 0h80v10z" }, children: [] }],
      viewBox: [0, 0, 80, 10],
      isMonochrome: true,
    },
  });
  expect(Object.keys(paperOf({ "logo.svg": LOGO, "logo-small.svg": LOGO })?.logos ?? {})).toEqual([
    "wide",
    "small",
  ]);
});

it("A logo that is not safe is an error in its own file, at the line", () => {
  expect(
    said({ "logo-small.svg": '<svg viewBox="0 0 1 1">\n<script/>\n<path onclick="a"/></svg>' }),
  ).toEqual([
    ["logo-small.svg", 2, "a logo cannot have <script>", "take it out, with everything in it"],
    ["logo-small.svg", 3, "a logo cannot have “onclick”, which runs a script", "take it out"],
  ]);
});

it("A font of the theme is a file of the folder", () => {
  const site = withFont("fonts/Courier.woff2");
  const line = site.split("\n").indexOf("    text: fonts/Courier.woff2") + 1;
  const message = "there is no font at fonts/Courier.woff2 in the content folder";
  expect(said({ "site.yaml": site })).toEqual([
    [
      "site.yaml",
      line,
      message,
      "put a file that ends with .woff2, .woff, .ttf or .otf into the folder fonts",
    ],
  ]);
  expect(said({ "site.yaml": site, "fonts/Kurier.woff2": "a" })).toEqual([
    ["site.yaml", line, message, "there is only fonts/Kurier.woff2"],
  ]);
  expect(said({ "site.yaml": site, "fonts/Courier.woff2": "a" })).toEqual([]);
  expect(
    said({ "site.yaml": withFont("fonts/courier"), "fonts/courier/OFL.txt": "a" }),
  ).toHaveLength(1);
});

it("A paper knows when its fonts have changed", () => {
  const digest = (bytes: string, named = "fonts/courier") =>
    paperOf({
      "site.yaml": withFont(named),
      "fonts/courier/Roman.woff2": bytes,
      "fonts/other.woff2": "x",
    })?.fontDigest;
  expect(digest("a")).toMatch(/^[0-9a-f]{16}$/);
  expect(digest("a")).toBe(digest("a"));
  expect(digest("b")).not.toBe(digest("a"));
  expect(digest("b", '"@fontsource/lora"')).toBeUndefined();
});

it("A package of fonts is one that is installed", () => {
  const site = withFont('"@fontsource/nothing"');
  const line = site.split("\n").indexOf('    text: "@fontsource/nothing"') + 1;
  expect(said({ "site.yaml": site })).toEqual([
    [
      "site.yaml",
      line,
      "the font @fontsource/nothing is not installed",
      `install it where releases leave it alone: npm install --prefix "${path.resolve(".broadsheet/font-packages")}" @fontsource/nothing; then build`,
    ],
  ]);
  expect(said({ "site.yaml": withFont('"@fontsource/frank-ruhl-libre"') })).toEqual([]);
});
