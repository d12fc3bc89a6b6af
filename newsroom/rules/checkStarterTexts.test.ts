import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";
import { STARTER_PICTURE, STARTER_TEXTS, starterTexts } from "../content/starterTexts.ts";

const LANGUAGES = Object.keys(STARTER_TEXTS);

const said = (files: Record<string, string>) =>
  problemsOf(files)
    .filter(({ rule }) => rule === "starter-text")
    .map(({ line, severity, message }) => [line, severity, message]);

describe.each(LANGUAGES)("What a new paper begins with in %s", (language) => {
  const { draft, pages } = starterTexts(language);

  it("keeps a story from readers: its headline, its standfirst and its text", () => {
    const { headline, standfirst, text } = draft;
    const found = said({ [ARTICLE]: articleText({ headline, standfirst }, text) });
    expect(found.map(([, severity]) => severity)).toEqual(["error", "error", "error"]);
    expect(found[0]?.[2]).toContain(headline);
  });

  it("keeps a story from readers of which one line is left", () => {
    for (const line of draft.text.split("\n").filter((each) => /^[^:\s]/.test(each))) {
      const text = `The river rose.\n\n${line}\n\nIt fell again.`;
      expect(said({ [ARTICLE]: articleText({}, text) }), line).toHaveLength(1);
    }
  });

  it("is a warning on a page that asks the owner for something, whatever the paper is called", () => {
    for (const [slug, { headline, open, text }] of Object.entries(pages)) {
      const filled = text
        .replace("{open}", open ?? "")
        .replaceAll("{paper}", "The (New) Courier")
        .replaceAll("{email}", "desk@courier.example");
      const page = `---\nheadline: ${JSON.stringify(headline.replace("{paper}", "X"))}\norder: 1\n---\n\n${filled}\n`;
      const found = said({ [`pages/${slug}.md`]: page });
      expect(
        found.map(([, severity]) => severity),
        slug,
      ).toEqual(open === undefined ? [] : ["warning"]);
    }
  });
});

const hero = (image: string, fields: Record<string, string> = {}) => ({
  hero: JSON.stringify({ image, alt: "A dam", credit: "Courier", ...fields }),
});

it("the words on the picture of the first draft are true of that picture alone", () => {
  const { alt, caption } = starterTexts("de").draft;
  expect(said({ [ARTICLE]: articleText(hero(STARTER_PICTURE, { alt })) })).toEqual([]);
  expect(said({ [ARTICLE]: articleText(hero("dam.jpg", { alt })) })).toHaveLength(1);
  expect(said({ [ARTICLE]: articleText(hero(STARTER_PICTURE, { caption })) })).toHaveLength(1);
});

it("is a warning in a draft, and nothing in a story that says why", () => {
  const { headline, standfirst, text } = starterTexts("en").draft;
  const draft = articleText({ headline, standfirst }, text);
  const found = said({ "drafts/first-story/index.md": draft });
  expect(found.map(([, severity]) => severity)).toEqual(["warning", "warning", "warning"]);
  const rules = JSON.stringify({ "starter-text": "we print our first story as it was" });
  expect(said({ [ARTICLE]: articleText({ headline, rules }) })).toEqual([]);
});
