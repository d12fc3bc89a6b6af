import { expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";

const said = (text: string) =>
  problemsOf({ [ARTICLE]: text }).map(({ line, severity, rule }) => [line, severity, rule]);

it("a text that was once read in a wrong encoding is a warning on each such line", () => {
  const text = articleText(
    { headline: "The mayorâ€™s dam" },
    "One cafÃ©.\n\nTwo caf\uFFFDs.\n\nThree cafés.",
  );
  expect(said(text)).toEqual([
    [2, "warning", "lost-character"],
    [8, "warning", "lost-character"],
    [10, "warning", "lost-character"],
  ]);
});

it("a text in which these letters are meant is right", () => {
  expect(said(articleText({}, "IRMÃOS, São Paulo, château, “quoted” – à â ã, SÃO, Ã la."))).toEqual(
    [],
  );
});
