import { describe, expect, it } from "vitest";
import { readForeignFields } from "./foreignFields.ts";

const read = (data: Record<string, unknown>, sections: readonly string[] = []) =>
  readForeignFields(data, sections, false);

/** Every name that another system gives to one of our fields, the most telling first. */
const WORDS = {
  headline: "headline title name",
  seoTitle: "seoTitle seo_title metaTitle meta_title titleTag",
  standfirst:
    "standfirst description summary excerpt custom_excerpt subtitle dek deck abstract meta_description metaDescription spoiler lede",
  dateline: "dateline location",
  lang: "lang language locale",
  slug: "slug",
} as const;

const DATES = {
  published:
    "published publishDate publish_date date pubDate publishedAt published_at publishedTime publicationDate datePublished created createdAt",
  updated:
    "updated lastmod lastMod last_modified_at modified dateModified updatedAt updated_at updatedDate lastUpdated",
  embargo:
    "embargo embargoed embargoUntil embargo_until embargoedUntil embargoed_until embargoDate embargo_date sperrfrist",
} as const;

const LISTS = {
  byline: "byline authors author writer",
  topics: "topics tags keywords tag section category categories",
} as const;

const PICTURES =
  "hero image cover coverImage cover_image featured_image featuredImage feature_image heroImage hero_image thumbnail banner header images ogImage socialImage";

const PICTURE_WORDS = {
  alt: "image_alt imageAlt cover_image_alt_text coverAlt feature_image_alt featured_image_alt heroImageAlt heroAlt thumbnail_alt",
  caption:
    "image_caption imageCaption coverCaption feature_image_caption featured_image_caption heroCaption",
  credit: "image_credit imageCredit coverCredit heroCredit photo_credit",
} as const;

const named = <Part extends string>(names: Record<Part, string>) =>
  (Object.entries(names) as Array<[Part, string]>).flatMap(([part, all]) =>
    all.split(" ").map((name): [Part, string] => [part, name]),
  );

describe("a field of another system", () => {
  it.each(named(WORDS))("is our %s under its name %s, on one line", (part, name) => {
    const { [part]: found, kept } = read({ [name]: "  Dam \n opens " });
    expect(found).toEqual({ value: "Dam opens", how: "recognised", why: `its field “${name}”` });
    expect(kept).toEqual([]);
  });

  it.each(named(DATES))("is our %s under its name %s", (part, name) => {
    const { [part]: found, kept } = read({ [name]: "2014-06-13T08:30:00Z" });
    expect(found?.value).toMatchObject({ day: "2014-06-13", time: "08:30:00", zone: "Z" });
    expect(kept).toEqual([]);
  });

  it.each(named(LISTS))("is our %s under its name %s", (part, name) => {
    const { [part]: found, kept } = read({ [name]: "Ana Ruiz" });
    expect(found?.value).toEqual(["Ana Ruiz"]);
    expect(kept).toEqual([]);
  });

  it.each(PICTURES.split(" "))("is our hero under its name %s", (name) => {
    expect(read({ [name]: "dam.jpg" })).toMatchObject({ hero: { value: { file: "dam.jpg" } } });
    expect(read({ [name]: ["dam.jpg", "gate.jpg"] }).hero?.value.file).toBe("dam.jpg");
  });

  it.each(named(PICTURE_WORDS))("is the hero's %s under its name %s", (part, name) => {
    const { hero, kept } = read({ image: "dam.jpg", [name]: "<b>Water</b>" });
    expect(hero?.value[part]).toBe(part === "caption" ? "Water" : "<b>Water</b>");
    expect(kept).toEqual([]);
  });

  it.each(["image", "src", "url", "path", "file", "teaser", "overlay_image", "filename"])(
    "has its picture under %s where it holds several",
    (name) => {
      expect(read({ cover: { [name]: "dam.jpg" } }).hero?.value.file).toBe("dam.jpg");
    },
  );

  it.each([
    ["alt", "alt"],
    ["alt", "image_alt"],
    ["alt", "altText"],
    ["alt", "image_description"],
    ["caption", "caption"],
    ["caption", "title"],
    ["credit", "credit"],
    ["credit", "attribution"],
    ["credit", "author"],
  ] as const)("has the picture's %s under %s, before the one beside it", (part, name) => {
    const { hero } = read({
      cover: { src: "dam.jpg", [name]: "Own" },
      image_alt: "Other",
      image_caption: "Other",
      image_credit: "Other",
    });
    expect(hero?.value[part]).toBe("Own");
  });

  it("is taken by the first of its names that can be read, and the others are kept", () => {
    const { headline, published, kept } = read({
      title: "Second",
      headline: "First",
      published: "soon",
      date: "2014-06-13",
    });
    expect(headline?.value).toBe("First");
    expect(published?.value.day).toBe("2014-06-13");
    expect(kept).toEqual([
      { what: "field title", text: "Second" },
      { what: "field published", text: "soon" },
    ]);
  });

  it("is kept as it is written where it has no place, and not where it is empty or says draft", () => {
    const { kept } = read({
      weight: 12,
      params: { math: true },
      note: "Ask Ana.",
      empty: "",
      nothing: null,
      Draft: true,
      drafted: false,
    });
    expect(kept).toEqual([
      { what: "field weight", text: "12" },
      { what: "field params", text: '{"math":true}' },
      { what: "field note", text: "Ask Ana." },
      { what: "field drafted", text: "false" },
    ]);
  });

  it("that only an object's ancestors have is none", () => {
    expect(read(Object.create({ headline: "Inherited" })).headline).toBeUndefined();
  });
});

describe("words for sections and topics", () => {
  const sections = ["Local News", "world"];

  it.each([
    [{ category: "Local News", tags: ["Water"] }, "Local News", ["Water"]],
    [{ categories: ["Dams", "WORLD"], tags: ["Water"] }, "WORLD", ["Dams", "Water"]],
    [{ tags: ["Water", "local-news"] }, "local-news", ["Water"]],
    [{ category: "Dams" }, undefined, ["Dams"]],
    [{ section: "world" }, "world", undefined],
    [{ tags: "Water, Public works ,Dams" }, undefined, ["Water", "Public works", "Dams"]],
    [{ tags: [{ name: "Water" }, { slug: "x" }, 2014, ""] }, undefined, ["Water", "2014"]],
    [{ tags: [] }, undefined, undefined],
  ])("are parted by the paper's own sections: %j", (data, section, topics) => {
    const found = read(data, sections);
    expect(found.section?.value).toBe(section);
    expect(found.topics?.value).toEqual(topics);
  });

  it("in a script of their own are compared by their letters", () => {
    const found = readForeignFields({ tags: ["世界", "水"] }, ["世界"], false);
    expect(found.section?.value).toBe("世界");
    expect(found.topics?.value).toEqual(["水"]);
  });

  it("say where they come from", () => {
    const found = read({ category: "Dams", tags: ["Water", "world"] }, sections);
    expect(found.section?.why).toBe("its field “tags”");
    expect(found.topics?.why).toBe("its field “tags”");
    expect(read({ category: "Dams" }, sections).topics?.why).toBe("its field “category”");
  });
});

describe("people", () => {
  it.each([
    ["By Ana Ruiz and John Roe", ["Ana Ruiz", "John Roe"]],
    [
      [{ name: "Ana Ruiz" }, { slug: "john-roe" }, "Jane Doe"],
      ["Ana Ruiz", "john-roe", "Jane Doe"],
    ],
    ["the newsroom", ["the newsroom"]],
    [[{}, ""], undefined],
  ])("are read from %j", (author, names) => {
    expect(read({ author }).byline?.value).toEqual(names);
  });
});

describe("older addresses", () => {
  it.each([
    [
      ["/2014/06/Dam/", "old.html"],
      ["/2014/06/dam", "/old"],
    ],
    ["dam/index.html", ["/dam"]],
    [["/dam", "dam/"], ["/dam"]],
    ["/a_b/c~d/e.f", ["/a_b/c~d/e.f"]],
    // If one of them cannot be a redirect, all go into the comment.
    [["/dam", "/d am"], undefined],
    ["https://other.example/dam", undefined],
    ["/:year/:title/", undefined],
    ["/.hidden", undefined],
    [[], undefined],
  ])("lead here as the paper writes them: %j", (aliases, wanted) => {
    const found = read({ aliases });
    expect(found.redirectFrom?.value).toEqual(wanted);
    expect(found.kept).toHaveLength(wanted ? 0 : 1);
  });
});

describe("what restrains a story", () => {
  it.each([
    [{ hold: true }, "The copy says that it is withheld."],
    [{ withheld: "Ask the lawyers." }, "Ask the lawyers."],
    [{ hold: false }, undefined],
    [{ hold: "" }, undefined],
  ])("is its field: %j", (data, hold) => {
    expect(read(data).hold?.value).toBe(hold);
  });

  it("is an embargo without a time before a field of its own", () => {
    const { hold, embargo } = read({ embargo: "soon", hold: "Other." });
    expect(hold?.value).toContain("“embargo: soon”");
    expect(embargo).toBeUndefined();
    expect(read({ embargo: false }).hold).toBeUndefined();
  });
});

it("the end of a path is the slug", () => {
  expect(read({ slug: "/2014/06/dam/" }).slug?.value).toBe("dam");
  expect(read({ slug: "/" }).slug).toBeUndefined();
});

it("bare numbers are a date as the paper's language reads them", () => {
  expect(readForeignFields({ date: "6/7/2014" }, [], true).published?.value.day).toBe("2014-07-06");
  expect(readForeignFields({ date: "6/7/2014" }, [], false).published?.value.day).toBe(
    "2014-06-07",
  );
});
