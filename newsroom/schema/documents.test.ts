import { expect, it } from "vitest";
import { fieldsOf } from "./contentTypes.ts";
import { documentOf, keptFields } from "./documents.ts";

it("what does not fit the content model is left out, so that a half-written draft can be shown", () => {
  const document = documentOf({
    path: "drafts/oil/index.md",
    kind: "draft",
    data: {
      headline: "Oil rises",
      standfirst: 7,
      dateline: "  ",
      topics: "oil",
      byline: ["jane", 3],
      published: "tomorrow",
      hero: "oil.jpg",
      corrections: ["a slip", { at: "2014-06-13T09:00:00-04:00", text: "A slip." }],
      mood: "bad",
      lang: null,
    },
  });
  expect(document).toStrictEqual({
    _id: "drafts/oil/index.md",
    headline: "Oil rises",
    byline: ["jane"],
    corrections: [{ at: "2014-06-13T13:00:00.000Z", text: "A slip." }],
  });
});

it("an edition keeps no field for editors, an empty list for none, and no entry that lacks what it needs", () => {
  const kept = keptFields(
    {
      headline: "Oil rises",
      hold: "The lawyers are reading it.",
      rules: { "paragraph-length": "A verdict." },
      sources: [{ url: "https://oil.example/" }, { name: "A report" }],
    },
    fieldsOf("article"),
  );
  expect(kept).toStrictEqual({
    headline: "Oil rises",
    topics: [],
    byline: [],
    translations: [],
    corrections: [],
    sources: [{ name: "A report" }],
    redirectFrom: [],
  });
});
