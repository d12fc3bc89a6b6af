import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isRule, OPTIONAL_RULES, RULE_BOOK, refusalOf } from "./ruleBook.ts";

it("rules are named in kebab case and say what they ask for", () => {
  for (const [name, { about }] of Object.entries(RULE_BOOK)) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(about, name).toMatch(/^\S.*[^.]$/);
  }
});

it("the editors' guide lists every rule that can be turned off, in the words of the book", () => {
  const guide = readFileSync(new URL("../../docs/editing/problems.md", import.meta.url), "utf8");
  for (const name of OPTIONAL_RULES) {
    expect(guide).toContain(`| \`${name}\` | ${RULE_BOOK[name].about} |`);
  }
});

it("a name that cannot be turned off is refused with what to write instead", () => {
  expect(isRule("toString")).toBe(false);
  expect(refusalOf("standfirst-lenght")).toEqual([
    "there is no rule “standfirst-lenght”",
    "did you mean “standfirst-length”?",
  ]);
  expect(refusalOf("xyzzy-plugh")[1]).toContain("paragraph-length");
  expect(refusalOf("raw-html")[0]).toContain("cannot be turned off");
});
