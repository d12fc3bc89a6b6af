import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf, SITE } from "../../testkit/contentFolders.ts";
import { OPTIONAL_RULES } from "../problems/ruleBook.ts";

const LONG = { standfirst: "a".repeat(201) };

const found = (files: Record<string, string>) =>
  problemsOf(files).map(({ file, line, severity, rule, message, remedy }) => [
    `${file}:${line}`,
    severity,
    rule,
    `${message}; ${remedy}`,
  ]);

describe("a rule that the paper turns off", () => {
  it("is not reported any more", () => {
    const site = `${SITE}\nrules:\n  standfirst-length: off\n`;
    expect(found({ "site.yaml": site, [ARTICLE]: articleText(LONG) })).toEqual([]);
  });

  it("has to be one that there is, and one that may be turned off", () => {
    const site = `${SITE}\nrules:\n  standfirst-lenght: off\n  raw-html: off\n  heading-skip: never\n`;
    expect(found({ "site.yaml": site })).toEqual([
      [
        "site.yaml:6",
        "error",
        "rule-name",
        "there is no rule “standfirst-lenght”; did you mean “standfirst-length”?",
      ],
      [
        "site.yaml:7",
        "error",
        "rule-name",
        "the rule “raw-html” keeps the edition whole and cannot be turned off; fix what it reports, and take this line out",
      ],
      [
        "site.yaml:8",
        "error",
        "rule-switch",
        "the rule “heading-skip” is neither on nor off; write “heading-skip: off”, or take the line out",
      ],
    ]);
  });

  it("has to stand in a group of fields", () => {
    expect(found({ "site.yaml": `${SITE}\nrules: standfirst-length\n` })).toMatchObject([
      ["site.yaml:5", "error", "wrong-type", expect.any(String)],
    ]);
  });
});

describe("a rule that a story turns off for itself", () => {
  const story = (rules: string, fields = LONG) => ({
    [ARTICLE]: articleText({ ...fields, rules }),
  });

  it("is not reported there, and goes on holding elsewhere", () => {
    const files = {
      ...story("\n  standfirst-length: The oath is quoted whole."),
      "drafts/other/index.md": articleText({ ...LONG, published: undefined }),
    };
    expect(found(files)).toMatchObject([
      ["drafts/other/index.md:3", "warning", "standfirst-length", expect.any(String)],
    ]);
  });

  it("needs a reason", () => {
    for (const reason of ["", "off", "true", "42", "…"]) {
      expect(found(story(`\n  standfirst-length: ${reason}`)), reason).toMatchObject([
        [`${ARTICLE}:8`, "error", "rule-reason", expect.any(String)],
      ]);
    }
  });

  it("has to be one that there is, and one that may be turned off", () => {
    expect(
      found(story("\n  heading-skipp: It is a poem.\n  raw-html: It is a poem.", {} as never)),
    ).toMatchObject([
      [`${ARTICLE}:8`, "error", "rule-name", expect.stringContaining("“heading-skip”?")],
      [`${ARTICLE}:9`, "error", "rule-name", expect.stringContaining("cannot be turned off")],
    ]);
  });

  it("is reported as needless when the story keeps it", () => {
    expect(found(story("\n  paragraph-length: It is a poem."))).toMatchObject([
      [`${ARTICLE}:3`, "warning", "standfirst-length", expect.any(String)],
      [`${ARTICLE}:8`, "warning", "rule-unneeded", expect.any(String)],
    ]);
  });
});

it("rules that keep the edition whole cannot be turned off", () => {
  for (const rule of ["front-matter", "raw-html", "unknown-section", "pull-quote", "alt-text"]) {
    expect(OPTIONAL_RULES).not.toContain(rule);
  }
  expect(OPTIONAL_RULES).toContain("paragraph-length");
});
