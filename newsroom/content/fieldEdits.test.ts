import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContentFile } from "./contentFile.ts";
import {
  type FieldValue,
  type ValuePath,
  valuesOf,
  withValue,
  withYamlValue,
  yamlValuesOf,
} from "./fieldEdits.ts";

const AT = "2014-06-13T09:00:00-04:00";
const TEXT = `---
# What the desk knows
headline: "Dam: it opens"   # keep
byline: [ jane,  joe ]
hero:
    image: dam.jpg

    alt: >-
      Water pours
      through.
topics:
- water
# published: when readers may see it
---

A line --- with dashes.
`;

const read = (text: string) =>
  readContentFile("drafts/dam/index.md", { kind: "draft", slug: "dam", address: "/" }, text);

describe("setting a field of the front matter", () => {
  it("adds it last and leaves every other character as it is", () => {
    const stamped = withValue(TEXT, ["published"], AT);
    expect(stamped).toBe(TEXT.replace("see it\n", `see it\npublished: ${AT}\n`));
    expect(read(stamped).data).toEqual({ ...read(TEXT).data, published: AT });
    expect(read(stamped).problems).toEqual([]);
  });

  it("adds it below another field", () => {
    const stamped = withValue(withValue(TEXT, ["published"], AT), ["dateline"], "Home", ["byline"]);
    expect(stamped).toContain("byline: [ jane,  joe ]\ndateline: Home\nhero:");
    const below = withValue(stamped, ["updated"], AT, ["hero"]);
    expect(below).toContain("      through.\nupdated: 2014");
    expect(read(below).problems).toEqual([]);
  });

  it("replaces its value and keeps its quotes and the comment behind it", () => {
    const dated = TEXT.replace("hero:", "published:  '2014-06-12T09:00:00Z'  # the wire's\nhero:");
    expect(withValue(dated, ["published"], AT)).toBe(
      TEXT.replace("hero:", `published:  '${AT}'  # the wire's\nhero:`),
    );
  });

  it("fills in a field without a value", () => {
    for (const empty of ["published:", "published: ", "published: # when?", "published: null"]) {
      const stamped = withValue(TEXT.replace("hero:", `${empty}\nhero:`), ["published"], AT);
      expect(read(stamped).data.published, empty).toBe(AT);
      expect(read(stamped).problems, empty).toEqual([]);
    }
  });

  it("keeps Windows line ends and a byte order mark", () => {
    const windows = `\uFEFF${TEXT.replaceAll("\n", "\r\n")}`;
    const stamped = withValue(windows, ["published"], AT);
    expect(stamped).toBe(`\uFEFF${withValue(TEXT, ["published"], AT).replaceAll("\n", "\r\n")}`);
  });

  it("changes one line, whatever the ends of the others are, and no byte besides", () => {
    const ends = fc.array(fc.constantFrom("\n", "\r\n"), { minLength: 1, maxLength: 7 });
    const old = fc.constant(["\r"]);
    fc.assert(
      fc.property(
        fc.oneof(ends, old),
        fc.constantFrom("", "\uFEFF"),
        fc.constantFrom("", "published: # when?\n", "published: 2014-01-01\n"),
        fc.boolean(),
        (each, mark, standing, decomposed) => {
          const plain = TEXT.replace("hero:", `${standing}hero:`).replace("Dam:", "Café:");
          let count = 0;
          const raw = `${mark}${decomposed ? plain.normalize("NFD") : plain}`.replaceAll(
            "\n",
            () => each[count++ % each.length] ?? "\n",
          );
          const stamped = withValue(raw, ["published"], AT);
          expect(read(stamped).data).toEqual({ ...read(raw).data, published: AT });
          const [before, after] = [raw, stamped].map(
            (text) => text.match(/.*?(?:\r\n|\r|\n|$)/gs) ?? [],
          );
          const at = after?.findIndex((line) => line.startsWith("published:")) ?? -1;
          const others = after?.filter((_, index) => index !== at);
          expect(others).toEqual(before?.filter((line) => !line.startsWith("published:")));
          expect(after?.[at]).toMatch(/[^\r\n](?:\r\n|\r|\n)$/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("does not take a field of a group for its own", () => {
    const nested = TEXT.replace("    image:", "    published: no\n    image:");
    expect(read(withValue(nested, ["published"], AT)).data).toMatchObject({
      published: AT,
      hero: { published: "no" },
    });
  });

  it("works on a front matter without fields", () => {
    expect(withValue("---\n---\nText.\n", ["published"], AT)).toBe(
      `---\npublished: ${AT}\n---\nText.\n`,
    );
  });

  it("refuses what it cannot read", () => {
    expect(() => withValue("Text.", ["published"], AT)).toThrow("no front matter");
    expect(() => withValue("---\na: [\n---\n", ["published"], AT)).toThrow("not readable");
    expect(() => withValue("---\n- a\n---\n", ["published"], AT)).toThrow("not readable");
  });
});

/** Text with signs that mean something in YAML. */
const words = fc.oneof(
  fc.constantFrom(
    "Dam opens",
    "a: b",
    "# no comment",
    "- dash",
    "it's",
    'the "dam"',
    "true",
    "12",
    "null",
    "50% 40%",
    "@jane",
    "[x]",
    "{y}",
    "a, b",
    "Überlauf",
    "ends with:",
    "two\nlines",
    "2014-06-12T18:05:00-04:00",
    "https://example.org/#top",
    "!x",
    "&x",
    "*x",
    "سد",
    "",
  ),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\p{C}/gu, "x").trim()),
);

/** A front matter in one of the ways in which editors write. */
const written = fc
  .record({
    headline: words,
    quote: fc.constantFrom("plain", "single", "double", "folded"),
    topics: fc.constantFrom(
      "topics: [water, dams]",
      "topics:\n- water\n- dams",
      "topics:\n  - water  # first\n  - dams",
    ),
    hero: fc.constantFrom(
      "hero: { image: dam.jpg, alt: Water }",
      "hero:\n  image: dam.jpg\n  # what is seen\n  alt: Water",
      "hero:\n    image: 'dam.jpg'\n\n    alt: >-\n      Water\n      pours",
    ),
    corrections: fc.constantFrom(
      "",
      "corrections: [{ at: 2014-06-13, text: One }]\n",
      "corrections:\n  - at: 2014-06-13\n    text: One\n  - at: 2014-06-14 # later\n    text: Two\n",
      "corrections:\n- text: One\n  at: 2014-06-13\n",
    ),
    end: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ headline, quote, topics, hero, corrections, end }) => {
    const text = {
      plain: JSON.stringify(headline),
      single: headline.includes("\n")
        ? JSON.stringify(headline)
        : `'${headline.replaceAll("'", "''")}'`,
      double: JSON.stringify(headline),
      folded: ">-\n  Dam\n  opens",
    }[quote];
    const lines = `---\n# Notes of the desk\nheadline: ${text}\n${topics}   \n# between\n${hero}\n${corrections}section: world # the section\n# at the end\n---\n\nText --- here.\n\n---\n`;
    return lines.replaceAll("\n", end);
  });

const change: fc.Arbitrary<[ValuePath, FieldValue | undefined]> = fc.oneof(
  fc.tuple(
    fc.constantFrom<ValuePath>(
      ["headline"],
      ["section"],
      ["dateline"],
      ["hero", "alt"],
      ["hero", "image"],
      ["hero", "credit"],
      ["corrections", 0, "text"],
    ),
    fc.option(words, { nil: undefined }),
  ),
  fc.tuple(
    fc.constantFrom<ValuePath>(["topics"], ["byline"]),
    fc.option(fc.array(words, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  ),
  fc.tuple(
    fc.constantFrom<ValuePath>(["corrections"], ["sources"]),
    fc.option(fc.array(fc.record({ at: words, text: words }), { minLength: 1, maxLength: 2 }), {
      nil: undefined,
    }),
  ),
);

describe("changing any value of a front matter", () => {
  it("changes that value alone, whatever the way in which it is written", () => {
    fc.assert(
      fc.property(written, change, (text, [path, value]) => {
        const before = valuesOf(text) ?? {};
        const edited = withValue(text, path, value);
        const after = valuesOf(edited) ?? {};
        const inside = path.reduce<unknown>(
          (data, at) => (data as Record<string | number, unknown> | undefined)?.[at],
          after,
        );
        expect(inside).toEqual(value);
        const [field] = path;
        for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
          if (name !== field) expect(after[name], name).toEqual(before[name]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("keeps every line of other fields, with comments and line ends", () => {
    fc.assert(
      fc.property(written, change, (text, [path, value]) => {
        const lines = (whole: string) => whole.match(/.*?(?:\r\n|\n|$)/gs) ?? [];
        const own = new RegExp(`^${path[0]}:`);
        const others = (whole: string) => {
          let isOwn = false;
          return lines(whole).filter((line) => {
            if (/^\S/.test(line) && !/^- /.test(line)) isOwn = own.test(line);
            return !isOwn;
          });
        };
        expect(others(withValue(text, path, value))).toEqual(others(text));
      }),
      { numRuns: 150 },
    );
  });

  it("changes nothing where it writes what is there", () => {
    fc.assert(
      fc.property(written, (text) => {
        const values = valuesOf(text) as Record<string, FieldValue>;
        for (const name of ["headline", "section"]) {
          const same = withValue(text, [name], values[name]);
          expect(valuesOf(same)).toEqual(values);
          if (!text.includes(">-")) expect(withValue(same, [name], values[name])).toBe(same);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("removes a group with its last value, and leaves the comments of others", () => {
    const text = "---\nhero:\n  alt: Water\n# about the section\nsection: world\n---\n";
    expect(withValue(text, ["hero", "alt"], undefined)).toBe(
      "---\n# about the section\nsection: world\n---\n",
    );
  });

  it("adds an entry to a list of groups, and a value to a group, in the way of its neighbours", () => {
    const text =
      "---\ncorrections:\n- at: 2014-06-13\n  text: One\nhero: { image: dam.jpg }\nsection: world\n---\n";
    const more = withValue(text, ["corrections", 1], { at: "2014-06-14", text: "Two: more" });
    expect(withValue(more, ["hero", "alt"], "Water, seen")).toBe(
      '---\ncorrections:\n- at: 2014-06-13\n  text: One\n- at: 2014-06-14\n  text: "Two: more"\nhero: { image: dam.jpg, alt: "Water, seen" }\nsection: world\n---\n',
    );
  });
});

describe("changing a value of site.yaml", () => {
  const site = readFileSync(new URL("../../content/site.yaml", import.meta.url), "utf8");

  it("changes the lines of that value alone in the demonstration paper", () => {
    const values = yamlValuesOf(site) as Record<string, FieldValue>;
    for (const name of Object.keys(values)) {
      const without = withYamlValue(site, [name], undefined);
      expect(yamlValuesOf(without), name).toEqual({ ...values, [name]: undefined });
      const [whole, left] = [site, without].map((text) => text.split("\n"));
      expect(
        left?.every((line) => whole?.includes(line)),
        name,
      ).toBe(true);
      const again = withYamlValue(without, [name], values[name]);
      expect(yamlValuesOf(again), name).toEqual(values);
    }
  });

  it("orders the front anew, one line for another", () => {
    const text =
      "name: Courier\nfront:\n  lead: /2014/06/12/a # the strike\n  secondary:\n    - /2014/06/12/b\n    - /2014/06/12/c\n";
    const led = withYamlValue(text, ["front", "lead"], "/2014/06/13/d");
    expect(led).toBe(text.replace("/2014/06/12/a", "/2014/06/13/d"));
    expect(withYamlValue(led, ["front", "secondary", 0], undefined)).toBe(
      led.replace("    - /2014/06/12/b\n", ""),
    );
    expect(withYamlValue(led, ["front", "secondary", 2], "/2014/06/13/e")).toBe(
      `${led}    - /2014/06/13/e\n`,
    );
  });
});
