import { expect, it } from "vitest";
import { problemsOf, SITE } from "../../testkit/contentFolders.ts";

const PAGE = { "pages/imprint.md": "---\nheadline: Imprint\n---\n\nWe are responsible.\n" };

/** Problems of a paper with these lines in site.yaml. */
const problems = (lines: string) =>
  problemsOf({ ...PAGE, "site.yaml": `${SITE}\n${lines}` }).map(
    ({ line, rule, remedy }) => `${line} ${rule}: ${remedy}`,
  );

it("The foot of the pages may lead to pages, sections, files and other sites", () => {
  expect(
    problems(`publisher:
  imprint: /imprint
  contact: https://desk.example/
  copyright: © Courier Ltd
footer:
  links:
    - { name: World, address: /world }
    - { name: Feed, address: /feed.xml }
`),
  ).toEqual([]);
});

it("What is not there is named at its line, with the nearest page", () => {
  expect(
    problems(`publisher:
  imprint: /imprnt
footer:
  links:
    - { name: World, address: /world }
    - { name: Shop, address: /shop }
`),
  ).toEqual(["6 footer-link: did you mean /imprint?", expect.stringMatching(/^10 footer-link: /)]);
});

it("Each address that is misspelled, or written as another system would, is told with the page that is meant", () => {
  expect(
    problems(`publisher:
  imprint: /imprnt
  contact: /imprint.html
footer:
  links:
    - { name: World, address: /wrold }
`),
  ).toEqual([
    "6 footer-link: did you mean /imprint?",
    "7 footer-link: did you mean /imprint?",
    "10 footer-link: did you mean /world?",
  ]);
});

it("A link has words and an address of a right form", () => {
  expect(problems("footer:\n  links:\n    - { address: shop.example }\n")).toEqual([
    expect.stringMatching(/^7 missing-field: .*name/),
    expect.stringMatching(/^7 address: /),
  ]);
});
