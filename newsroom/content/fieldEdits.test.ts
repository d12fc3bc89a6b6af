import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContentFile } from "./contentFile.ts";
import { withField } from "./fieldEdits.ts";

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
    const stamped = withField(TEXT, "published", AT);
    expect(stamped).toBe(TEXT.replace("see it\n", `see it\npublished: ${AT}\n`));
    expect(read(stamped).data).toEqual({ ...read(TEXT).data, published: AT });
    expect(read(stamped).problems).toEqual([]);
  });

  it("adds it below another field", () => {
    const stamped = withField(withField(TEXT, "published", AT), "dateline", "Home", "byline");
    expect(stamped).toContain("byline: [ jane,  joe ]\ndateline: Home\nhero:");
    const below = withField(stamped, "updated", AT, "hero");
    expect(below).toContain("      through.\nupdated: 2014");
    expect(read(below).problems).toEqual([]);
  });

  it("replaces its value and keeps the comment behind it", () => {
    const dated = TEXT.replace("hero:", "published:  '2014-06-12T09:00:00Z'  # the wire's\nhero:");
    expect(withField(dated, "published", AT)).toBe(
      TEXT.replace("hero:", `published:  ${AT}  # the wire's\nhero:`),
    );
  });

  it("fills in a field without a value", () => {
    for (const empty of ["published:", "published: ", "published: # when?", "published: null"]) {
      const stamped = withField(TEXT.replace("hero:", `${empty}\nhero:`), "published", AT);
      expect(read(stamped).data.published, empty).toBe(AT);
      expect(read(stamped).problems, empty).toEqual([]);
    }
  });

  it("keeps Windows line ends and a byte order mark", () => {
    const windows = `\uFEFF${TEXT.replaceAll("\n", "\r\n")}`;
    const stamped = withField(windows, "published", AT);
    expect(stamped).toBe(`\uFEFF${withField(TEXT, "published", AT).replaceAll("\n", "\r\n")}`);
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
          const stamped = withField(raw, "published", AT);
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
    expect(read(withField(nested, "published", AT)).data).toMatchObject({
      published: AT,
      hero: { published: "no" },
    });
  });

  it("works on a front matter without fields", () => {
    expect(withField("---\n---\nText.\n", "published", AT)).toBe(
      `---\npublished: ${AT}\n---\nText.\n`,
    );
  });

  it("refuses what it cannot read", () => {
    expect(() => withField("Text.", "published", AT)).toThrow("no front matter");
    expect(() => withField("---\na: [\n---\n", "published", AT)).toThrow("not readable");
    expect(() => withField("---\n- a\n---\n", "published", AT)).toThrow("not readable");
  });
});
