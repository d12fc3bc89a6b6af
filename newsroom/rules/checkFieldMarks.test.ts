import { expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";

const marksIn = (text: string) =>
  problemsOf({ [ARTICLE]: text })
    .filter(({ rule }) => rule === "leftover-mark")
    .map(({ line, severity, message }) => `${line} ${severity} ${message}`);

it("Markdown in a field, which is shown as it is written, is told with its line", () => {
  expect(marksIn(articleText({ headline: "A **bold** headline" }))).toEqual([
    "2 warning “**bold** headline” would be shown with its marks",
  ]);
  expect(marksIn(articleText({ standfirst: "It said `so` and [there](/world)." }))).toHaveLength(1);
  expect(marksIn(articleText({ standfirst: "Prices* rose 5 * 3 percent at AT&T." }))).toEqual([]);
});

it("so it is in what boxes and pull quotes say", () => {
  const text = articleText(
    {},
    'It was so.\n\n:::box{title="The *plan*"}\nOne.\n:::\n\nThen it was so.',
  );
  expect(marksIn(text)).toHaveLength(1);
});
