import { expect, test } from "vitest";
import { setStoryLanguage } from "./pageLanguage.ts";

const page = (main: string) =>
  `<!DOCTYPE html><html lang="en-US" dir="ltr"><head><title>T</title></head><body><main id="content">${main}</main></body></html>`;

test("A page has its story's language, and the rest of it the paper's", () => {
  expect(setStoryLanguage(page('<article data-story="" lang="ar" dir="rtl">x</article>'))).toBe(
    '<!DOCTYPE html><html lang="ar" dir="ltr"><head><title>T</title></head><body lang="en-US"><main id="content"><article data-story="" lang="ar" dir="rtl">x</article></main></body></html>',
  );
});

test.each([
  ["a story in the paper's language", '<article data-story="" lang="en-US" dir="ltr">x</article>'],
  ["a list with a story in another language", '<ul><li><article lang="ar">x</article></li></ul>'],
  ["a list that leads with one", '<article lang="ar">x</article>'],
  ["a standing page", '<article data-story="">x</article>'],
])("Nothing changes for %s", (_, main) => {
  expect(setStoryLanguage(page(main))).toBe(page(main));
});
