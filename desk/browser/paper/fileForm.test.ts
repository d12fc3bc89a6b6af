import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yamlValuesOf } from "../../../newsroom/content/fieldEdits.ts";
import { readRedirects } from "../../../newsroom/content/redirectsFile.ts";
import { FILE_KINDS } from "../../api/paperFiles.ts";
import { formOf } from "./fileForm.ts";

const RULES = `# From the old site
- { from: /old.html, to: /about } # kept
- from: "/news/:slug"
  to: /2014/06/12/:slug
`;

describe("The form of redirects.yaml", () => {
  const form = formOf("redirects");

  it("changes one rule, with every other line and the ends of lines as they are", () => {
    for (const end of ["\n", "\r\n"]) {
      for (const mark of ["", "\uFEFF"]) {
        const text = mark + RULES.replaceAll("\n", end);
        const changed = form.write(text, ["redirects", 1, "to"], "/news");
        expect(changed).toBe(text.replace("/2014/06/12/:slug", "/news"));
        expect(form.write(text, ["redirects", 0, "to"], "/imprint")).toBe(
          text.replace("/about", "/imprint"),
        );
      }
    }
  });

  it("adds and removes rules so that readers' pages read what the form shows", () => {
    const rule = fc.record({
      from: fc.stringMatching(/^\/[a-z]{1,8}$/),
      to: fc.stringMatching(/^\/[a-z]{1,8}$/),
    });
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.constantFrom("", RULES, RULES.trimEnd()),
        (rules, at, start) => {
          let text = start;
          const standing = (form.read(text)?.redirects as unknown[] | null) ?? [];
          for (const [index, added] of rules.entries()) {
            text = form.write(text, ["redirects", standing.length + index], added);
          }
          const { entries, problems } = readRedirects(text);
          expect(problems).toEqual([]);
          expect(entries.slice(standing.length).map(({ from, to }) => ({ from, to }))).toEqual(
            rules,
          );
          const all = entries.length;
          const gone = at % all;
          const less = readRedirects(form.write(text, ["redirects", gone], undefined));
          expect(less.problems).toEqual([]);
          expect(less.entries.map(({ from }) => from)).toEqual(
            entries.toSpliced(gone, 1).map(({ from }) => from),
          );
        },
      ),
    );
  });
});

it("A list of redirects in brackets is left to the source", () => {
  expect(formOf("redirects").read("[{ from: /x, to: /y }]\n")).toBeUndefined();
});

it("Every field of every kind is in its form, with what it does", () => {
  for (const kind of FILE_KINDS) {
    const { fields } = formOf(kind);
    expect(Object.keys(fields).length).toBeGreaterThan(0);
    for (const field of Object.values(fields)) expect(field.about).not.toBe("");
  }
});

it("A new setting of the paper stands below those that come before it in the schema", () => {
  const form = formOf("site");
  const text = "name: A # the name\nurl: https://a.example\nlanguage: en\n";
  expect(form.write(text, ["tagline"], "News")).toBe(
    "name: A # the name\ntagline: News\nurl: https://a.example\nlanguage: en\n",
  );
  const themed = form.write(text, ["theme", "accent"], "#004d2c");
  expect(yamlValuesOf(themed)).toMatchObject({ theme: { accent: "#004d2c" } });
});
