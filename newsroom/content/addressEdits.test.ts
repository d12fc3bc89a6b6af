import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withMovedFront, withMovedTranslation, withRedirect } from "./addressEdits.ts";
import { readContentFile } from "./contentFile.ts";

const PLACE = { kind: "article", slug: "dam", address: "/2014/06/13/dam" } as const;
const listOf = (text: string) => readContentFile("a", PLACE, text).data.redirectFrom;
const article = (fields: string) =>
  `---\nheadline: Dam # opens\n${fields}published: 2014-06-13T12:00:00-04:00\n---\n\nText.\n`;

describe("an address that a story is led on from", () => {
  it("becomes a field of its own below the date, or fills one that is empty", () => {
    expect(withRedirect(article(""), "/old/a")).toBe(
      article("").replace("-04:00\n", "-04:00\nredirectFrom: [/old/a]\n"),
    );
    for (const empty of [":\n", ": # none\n", ": []\n", ": ~ # none\n"]) {
      const text = withRedirect(article(`redirectFrom${empty}`), "/old/a");
      expect(listOf(text), empty).toEqual(["/old/a"]);
      expect(text.includes("# none"), empty).toBe(empty.includes("# none"));
    }
    const undated = withRedirect("---\nheadline: Dam\n---\n", "/old/a");
    expect(undated).toBe("---\nheadline: Dam\nredirectFrom: [/old/a]\n---\n");
    expect(withRedirect("---\n---\n", "/old/a")).toBe("---\nredirectFrom: [/old/a]\n---\n");
  });

  it("joins the list in the form that the list has, with its comments", () => {
    const block = 'redirectFrom:\n  # from the old site\n  - "/old/a" # first\n  - /old/b\n';
    expect(withRedirect(article(block), "/c")).toBe(article(`${block}  - /c\n`));
    expect(withRedirect(article("redirectFrom: [/a, '/b'] # two\n"), "/c")).toBe(
      article("redirectFrom: [/a, '/b', /c] # two\n"),
    );
    expect(withRedirect(article("redirectFrom: [/a]\n"), "/a")).toBe(
      article("redirectFrom: [/a]\n"),
    );
  });

  it("takes the place of the address to which the story has come back", () => {
    const list = 'redirectFrom:\n  - /first\n  - "/old/a"\n';
    expect(withRedirect(article(list), "/c", "/old/a")).toBe(article(list.replace("/old/a", "/c")));
    expect(withRedirect(article("redirectFrom: [/a, /b]\n"), "/a", "/b")).toBe(
      article("redirectFrom: [/a]\n"),
    );
  });

  it("changes no line but its own, in any form of the file", () => {
    const address = fc.constantFrom("/old/a", "/old/b", "/2014/06/12/c", "/d.html", "/e");
    const quote = fc.constantFrom("", '"', "'");
    const property = fc.property(
      fc.uniqueArray(address, { maxLength: 4 }),
      fc.array(quote, { minLength: 4, maxLength: 4 }),
      fc.constantFrom("flow", "block", "lines"),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.boolean(),
      address,
      fc.option(address, { nil: undefined }),
      (list, quotes, form, lineEnd, mark, add, remove) => {
        fc.pre(add !== remove);
        const items = list.map((item, index) => `${quotes[index]}${item}${quotes[index]}`);
        const written =
          form === "flow" || items.length === 0
            ? `redirectFrom: [${items.join(", ")}] # of old\n`
            : form === "block"
              ? `redirectFrom:\n${items.map((item) => `  - ${item} # why\n`).join("")}`
              : `redirectFrom: [\n${items.map((item) => `  ${item},\n`).join("")}  ]\n`;
        const raw = `${mark ? "\uFEFF" : ""}${article(written).replaceAll("\n", lineEnd)}`;
        const text = withRedirect(raw, add, remove);
        const expected = new Set([...list.filter((item) => item !== remove), add]);
        expect(new Set(listOf(text) as string[])).toEqual(expected);
        expect((listOf(text) as string[]).length).toBe(expected.size);
        const before = raw.split(lineEnd);
        const after = text.split(lineEnd);
        // Lines with an address of the list, or that open it, are its own.
        const others = (lines: string[]) =>
          lines.filter((line) => !/redirectFrom|\/(?:old|2014\/06\/12|d\.html|e)\b/.test(line));
        expect(others(after)).toEqual(others(before));
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it("is there for every name that the story has had but the present one, whatever its way", () => {
    const names = fc.array(fc.constantFrom("/a", "/b", "/c", "/d"), {
      minLength: 2,
      maxLength: 12,
    });
    const property = fc.property(
      names,
      fc.constantFrom("", "redirectFrom:\n  - /z\n"),
      (way, list) => {
        let text = article(list);
        let [present = ""] = way;
        const had = new Set(list === "" ? [] : ["/z"]);
        for (const next of way.slice(1)) {
          if (next === present) continue;
          text = withRedirect(text, present, next);
          had.add(present).delete(next);
          present = next;
          expect((listOf(text) as string[]).toSorted()).toEqual([...had].sort());
        }
      },
    );
    fc.assert(property, { numRuns: 100 });
  });

  it("is not written into a file that cannot be read", () => {
    for (const [text, reason] of [
      [article("redirectFrom: /a\n"), "redirectFrom is no list"],
      [article("a: [\n"), "the fields cannot be read"],
      ["---\n- a\n---\n", "the fields cannot be read"],
      ["No fields.\n", "there is no front matter"],
    ] as const) {
      expect(() => withRedirect(text, "/b"), text).toThrow(reason);
      if (reason === "redirectFrom is no list") continue;
      expect(() => withMovedTranslation(text, "/a", "/b"), text).toThrow(reason);
    }
    expect(() => withMovedFront("- a\n", "/a", "/b")).toThrow("the fields cannot be read");
  });
});

describe("a story that other files name by its address", () => {
  it("is named by its new one in the translations, in the quotes that stand there", () => {
    const text = article(
      'translations:\n  - { lang: es, address: "/2014/06/12/a" } # Spanish\n  - lang: fr\n    address: /2014/06/12/b\n',
    );
    const moved = withMovedTranslation(text, "/2014/06/12/a", "/2014/06/12/c");
    expect(moved).toBe(text.replace("/2014/06/12/a", "/2014/06/12/c"));
    expect(withMovedTranslation(text, "/2014/06/12", "/x")).toBe(text);
    expect(withMovedTranslation(article(""), "/a", "/b")).toBe(article(""));
  });

  it("is named by its new one on the front, as the lead, with it and below it", () => {
    const site =
      "name: Paper\r\nfront:\r\n  lead: /2014/06/12/a # today\r\n  related: [/2014/06/12/a]\r\n  secondary: [/2014/06/12/b, '/2014/06/12/a']\r\n";
    const moved = withMovedFront(site, "/2014/06/12/a", "/2014/06/12/c");
    expect(moved).toBe(site.replaceAll("/2014/06/12/a", "/2014/06/12/c"));
    expect(parse(moved).front.lead).toBe("/2014/06/12/c");
    expect(withMovedFront("name: Paper\n", "/a", "/b")).toBe("name: Paper\n");
    expect(withMovedFront("# none yet\n", "/a", "/b")).toBe("# none yet\n");
  });
});
