import { expect, it } from "vitest";
import { problemsOf, SITE, testFolder } from "../../testkit/contentFolders.ts";
import { checkContent } from "./checkContent.ts";

it("a paper without sections is an error of site.yaml", () => {
  const folder = testFolder({ "site.yaml": SITE });
  expect(checkContent(folder, { siteUrl: undefined, now: new Date() }).problems).toEqual([
    {
      file: "site.yaml",
      line: 1,
      severity: "error",
      rule: "no-sections",
      message: "the paper has no sections",
      remedy: "add one, like sections/world.md",
    },
  ]);
});

it("two sections of one order are a warning at the second", () => {
  const text = "---\nname: Zeal\ndescription: Words\norder: 1\ncolour: red\n---\n";
  expect(problemsOf({ "sections/zeal.md": text })).toEqual([
    {
      file: "sections/zeal.md",
      line: 4,
      severity: "warning",
      rule: "section-order",
      message: "sections/world.md has the order 1 too",
      remedy: "give each section its own number",
    },
  ]);
});
