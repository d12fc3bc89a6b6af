import { expect, it } from "vitest";
import { fieldsOf } from "./contentTypes.ts";
import { documentOf, documentsOf, keptFields } from "./documents.ts";

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

it("every type of field has its value as it is used: instants in UTC, texts without space around them", () => {
  const data = {
    headline: "  Oil rises\n",
    kind: "analysis",
    published: "2014-06-12T18:05:00-04:00",
    topics: ["oil", " gas"],
    hero: { image: "oil.jpg", alt: " A well ", ai: "drawn", more: 1 },
    sources: [{ name: "A report " }],
    rules: { "paragraph-length": "A verdict." },
  };
  const document = documentOf({ path: "drafts/oil/index.md", kind: "draft", data });
  expect(document).toStrictEqual({
    _id: "drafts/oil/index.md",
    headline: "Oil rises",
    kind: "analysis",
    published: "2014-06-12T22:05:00.000Z",
    topics: ["oil", " gas"],
    hero: { image: "oil.jpg", alt: "A well" },
    sources: [{ name: "A report" }],
    rules: { "paragraph-length": "A verdict." },
  });
  const section = { name: "World", order: 2, colour: "red", description: "" };
  expect(documentOf({ path: "sections/world.md", kind: "section", data: section })).toStrictEqual({
    _id: "sections/world.md",
    name: "World",
    order: 2,
    colour: "red",
  });
  const wrong = { order: "2", colour: "pink", rules: "off", sources: { name: "x" }, hero: [] };
  expect(documentOf({ path: "pages/about.md", kind: "page", data: wrong })).toStrictEqual({
    _id: "pages/about.md",
  });
  const nothing = Object.create({ headline: "Inherited" }) as Record<string, unknown>;
  expect(documentOf({ path: "a.md", kind: "draft", data: nothing })).toStrictEqual({ _id: "a.md" });
});

it("documents are sorted by what they are", () => {
  const kinds = ["article", "draft", "section", "topic", "author", "page"] as const;
  const files = kinds.map((kind) => ({ path: `${kind}.md`, kind, data: { headline: "A" } }));
  const ids = Object.entries(documentsOf(files)).map(([kind, documents]) => [
    kind,
    documents.map(({ _id }) => _id),
  ]);
  expect(Object.fromEntries(ids)).toEqual(
    Object.fromEntries(kinds.map((kind) => [kind, [`${kind}.md`]])),
  );
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
