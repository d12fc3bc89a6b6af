import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { copyMark, draftText, type ImportOptions } from "./draftText.ts";
import type { ImportContext } from "./importContext.ts";
import { emptyStory, guessed, type RawStory, recognised } from "./rawStory.ts";

const CONTEXT: ImportContext = {
  contentDir: "/content",
  paper: { language: "en-US", timeZone: "America/New_York" } as ImportContext["paper"],
  site: undefined,
  files: [],
  sections: [
    { slug: "local", name: "Local News" },
    { slug: "world", name: "世界" },
  ],
  authors: [{ slug: "ana-ruiz", name: "Ana Ruiz" }],
};
const is = <T>(value: T) => recognised(value, "it says so");

function draft(more: Partial<RawStory>, wishes: ImportOptions = {}, from = "copy.txt") {
  const story = { ...emptyStory("plain text", "x"), ...more };
  const made = draftText(story, CONTEXT, wishes, from, "2014-06-13");
  const front = made.text.split("---\n")[1] ?? "";
  return {
    ...made,
    fields: (parse(front) ?? {}) as Record<string, unknown>,
    comments: front.split("\n").filter((line) => line.startsWith("#")),
    kept: made.kept.map(({ what, text }) => `${what}: ${text}`),
  };
}

describe("the section of a draft", () => {
  it.each([
    ["Local News", "local"],
    ["local news", "local"],
    ["LOCAL", "local"],
    ["世界 ", "world"],
  ])("is the paper's own, by name or by address: %s", (written, section) => {
    const { fields, kept } = draft({ section: is(written) });
    expect([fields.section, kept]).toEqual([section, []]);
  });

  it("that the paper has not is kept, with what may be meant", () => {
    const { fields, kept, remarks } = draft({ section: is("locla") });
    expect([fields.section, kept]).toEqual([undefined, ["section: locla"]]);
    expect(remarks).toEqual(["the paper has no section “locla”; did the copy mean “local”?"]);
    expect(draft({ section: is("Sport") }).remarks).toEqual(["the paper has no section “Sport”"]);
  });

  it("is the one that an editor asks for", () => {
    expect(draft({ section: is("Sport") }, { section: "world" })).toMatchObject({
      fields: { section: "world" },
      remarks: [],
      kept: [],
    });
  });
});

describe("the names in a draft", () => {
  it("are the authors that the paper has, and the others are said", () => {
    const { fields, kept, remarks } = draft({ byline: is(["Ana Ruiz", "John Roe", "水"]) });
    expect(fields.byline).toEqual(["ana-ruiz"]);
    expect(kept).toEqual(["byline: John Roe", "byline: 水"]);
    expect(remarks).toEqual([
      "there is no author “John Roe” yet: write authors/john-roe.md, then “byline: [ana-ruiz, john-roe]”",
      "there is no author “水” yet: write a file for them in authors and name it in “byline”",
    ]);
  });

  it("and its topics are each there once, as addresses can have them", () => {
    const { fields, kept } = draft({ topics: is(["Water", "water", "2014", "水", "木"]) });
    expect(fields.topics).toEqual(["water", "2014"]);
    expect(kept).toEqual(["topics: 水, 木"]);
    expect(draft({ topics: is(["水"]) }).fields).not.toHaveProperty("topics");
  });
});

describe("the times of a draft", () => {
  const at = (day: string, time?: string, zone?: string) => is({ day, time, zone });

  it.each([
    ["later", "09:00:01", "2014-06-13T09:00:01Z", []],
    ["the same", "09:00:00", undefined, []],
    ["earlier", "08:59:59", undefined, ["updated: 2014-06-13T08:59:59Z"]],
  ])("have an update that is %s", (_, time, updated, kept) => {
    const made = draft({
      published: at("2014-06-13", "09:00:00", "Z"),
      updated: at("2014-06-13", time, "Z"),
    });
    expect(made.text.includes("updated: ")).toBe(updated !== undefined || kept.length > 0);
    expect(/^updated: (.*)$/m.exec(made.text)?.[1]).toBe(updated);
    expect(made.kept).toEqual(kept);
  });

  it("are guessed as far as the copy leaves them open", () => {
    const { parts, comments } = draft({
      published: at("2014-06-13"),
      embargo: at("2014-06-14", "06:00:00"),
    });
    expect(parts.map(({ part, how, value }) => [part, how, value])).toEqual([
      ["published", "guessed", "2014-06-13T12:00:00-04:00"],
      ["embargo", "guessed", "2014-06-14T06:00:00-04:00"],
    ]);
    expect(comments).toContain(
      "#   published: it says so; the copy gives no hour, so it says noon",
    );
    expect(draft({ updated: at("2014-06-13", "09:00:00", "Z") }).text).toContain(
      "updated: 2014-06-13T09:00:00Z",
    );
  });
});

describe("the language of a draft", () => {
  it.each([
    ["es", "es"],
    ["es-MX", "es-MX"],
    ["en", undefined],
    ["en-GB", undefined],
    ["no language", undefined],
  ])("is said where it is not the paper's: %s", (lang, wanted) => {
    expect(draft({ lang: is(lang) }).fields.lang).toBe(wanted);
  });

  it("is the one that an editor asks for", () => {
    expect(draft({ lang: is("es") }, { lang: "en-GB" }).fields.lang).toBe("en-GB");
  });
});

describe("the picture of a draft", () => {
  const alt = (written: string, caption?: string) => draft({ hero: is({ alt: written, caption }) });
  const altOf = (written: string) =>
    (alt(written).fields.hero as { alt?: string } | undefined)?.alt;

  it.each([
    ["Image of  three gates", "Three gates"],
    ["A photo of three gates", "Three gates"],
    ["the photograph of a dam", "A dam"],
    ["An image of a dam", "A dam"],
    ["Picture of a dam", "A dam"],
    ["graphic of a dam", "A dam"],
    ["Images of a dam", "Images of a dam"],
    ["Three gates", "Three gates"],
  ])("is described by what can be seen: %s", (written, wanted) => {
    expect(altOf(written)).toBe(wanted);
    expect(alt(written).kept).toEqual(
      wanted === written.replace(/\s+/g, " ")
        ? []
        : [`alternative text: ${written.replace(/\s+/g, " ")}`],
    );
  });

  it("is not described by its caption once more", () => {
    const { fields, remarks } = alt("The gates opened", "The gates opened");
    expect(fields.hero).toEqual({ caption: "The gates opened" });
    expect(remarks.join()).toContain("repeats its caption");
  });

  it("has its fields in order, each on one line, and none that is empty", () => {
    const hero = is({
      file: "a.jpg",
      alt: "A dam",
      caption: "One\n two",
      credit: " Jane ",
      ai: "made",
    });
    expect(draft({ hero }).fields.hero).toEqual({
      image: "a.jpg",
      alt: "A dam",
      caption: "One two",
      credit: "Jane",
      ai: "made",
    });
    expect(draft({ hero: is({}) }).fields).not.toHaveProperty("hero");
  });
});

describe("the name of a draft", () => {
  const all = { slug: is("/2014/Own Name"), headline: is("Dam opens") };

  it.each([
    ["asked for", all, { slug: "dam" }, "dam"],
    ["of the copy", all, {}, "2014-own-name"],
    ["of its headline", { ...all, slug: is("水") }, {}, "dam-opens"],
    ["of its file", { headline: is("水") }, {}, "copy-1"],
  ])("is the one %s", (_, story, wishes, slug) => {
    expect(draft(story, wishes, "Copy 1.v.txt".replace(".v", "")).slug).toBe(slug);
  });

  it("is “story” where nothing says one", () => {
    expect(draft({}, {}, "水.txt").slug).toBe("story");
  });
});

describe("the comment of a draft", () => {
  it("says where it comes from, what to look at, and what was kept", () => {
    const { comments } = draft({
      headline: guessed("Dam", "a guess"),
      doubts: ["few words"],
      remarks: ["one\ntwo"],
      kept: [{ what: "note", text: "a\r\nb\u0007c" }],
    });
    expect(comments).toEqual([
      "# Imported on 2014-06-13 from copy.txt (plain text).",
      "# Guessed; please look:",
      "#   headline: a guess",
      "# Look at this first:",
      "#   few words",
      "# To know:",
      "#   one",
      "# two",
      "# Kept from the copy, since a story has no place for it:",
      "#   note: a",
      "#   b c",
      `# ${copyMark("x")}`,
    ]);
    expect(draft({}).comments).toHaveLength(2);
  });

  it.each([
    [4000, "x".repeat(4000)],
    [4001, `${"x".repeat(4000)} … and 1 characters more in the copy`],
  ])("cuts what is kept at four thousand letters: %d", (length, text) => {
    expect(draft({ kept: [{ what: "note", text: "x".repeat(length) }] }).comments).toContain(
      `#   note: ${text}`,
    );
  });
});

it("a copy is known again by its letters, however they are set and composed", () => {
  expect(copyMark("caf\u00e9  opens\r\n")).toBe(copyMark(" cafe\u0301 opens"));
  expect(copyMark("a")).toMatch(/^copy: sha256-[0-9a-f]{64}$/);
  expect(copyMark("a")).not.toBe(copyMark("b"));
});
