import { describe, expect, it } from "vitest";
import { boilerplateOf, isPageBreak, isPageLabel } from "./boilerplate.ts";

describe("a line about the copy", () => {
  it.each([
    ...[
      "-30-",
      "– 30 –",
      "-0-",
      "--ends--",
      "—END—",
      "=more=",
      "-more-",
      "##",
      "###",
      "***",
      "* * *",
      "___",
      "nnnn",
      "NNNN",
      "EOM",
      "ends",
      "(ends)",
      "[END]",
      "(ENDS IT)",
      "end item",
      "(more)",
      "End of story",
      "end of copy",
      "Fin",
      "ENDE",
    ].map((line) => [line, "end mark"]),
    ["We may receive compensation for links to products.", "compensation notice"],
    ["Our site earns a fee when you buy from partners.", "compensation notice"],
    ["This story contains affiliate links.", "compensation notice"],
    ["As an Amazon Associate I earn money from purchases; we thank you.", "compensation notice"],
    ["Offers may be subject to change.", "compensation notice"],
    ["This offer is subject to change.", "compensation notice"],
    ...["link", "links", "product", "products", "purchase", "purchases", "items purchased"].map(
      (thing) => [`We may receive a commission for ${thing}.`, "compensation notice"],
    ),
    ...["buy", "bought", "shop", "shopping", "retailer", "retailers", "partner", "services"].map(
      (thing) => [`This page earns a fee for ${thing}.`, "compensation notice"],
    ),
    ["© 2014 Valley Wire", "copyright line"],
    ["(c) 2014 Valley Wire", "copyright line"],
    ["Copyright 2014 Valley Wire", "copyright line"],
    ["Valley Wire. All rights reserved.", "copyright line"],
    ["(Reporting by Jane Doe; Editing by John Roe)", "sign-off"],
    ["Additional reporting by Jane Doe", "sign-off"],
    ["Further reporting by Jane Doe", "sign-off"],
    ["[Editing by John Roe]", "sign-off"],
    ["Graphics by John Roe", "sign-off"],
    ["((Berichtet von Jane Doe)", "sign-off"],
  ])("%s is %s", (line, ending) => {
    expect(boilerplateOf(line as string)).toBe(ending);
    expect(boilerplateOf(`  ${line} `)).toBe(ending);
  });

  it.each([
    "30",
    "It ends here",
    "The end of story-telling",
    "-31-",
    "#",
    "* *",
    "nnn",
    "Nobody is compensated, the governor said.",
    "The victims may receive compensation.",
    "She offers a hand.",
    "Copyrights expire",
    "He was reporting by telephone",
  ])("%s is none", (line) => {
    expect(boilerplateOf(line)).toBeUndefined();
  });

  it.each([
    ["We may receive compensation for links. ", 600, "compensation notice"],
    ["Offers are subject to change. ", 200, "compensation notice"],
    ["© 2014 ", 300, "copyright line"],
    ["All rights reserved. ", 300, "copyright line"],
    ["Reporting by ", 500, "sign-off"],
  ])("is of no more letters than such a line has: %s%d", (start, most, ending) => {
    expect(boilerplateOf(start + "x".repeat(most - start.length))).toBe(ending);
    expect(boilerplateOf(start + "x".repeat(most - start.length + 1))).toBeUndefined();
  });
});

it.each(["(MORE)", "( more )", "-more-", "–more–", "--MORE--", " — more — "])(
  "%s is where a wire's page ends",
  (line) => expect(isPageBreak(line)).toBe(true),
);

it.each(["more", "(more to come)", "-more", "one more-"])("%s is no such place", (line) => {
  expect(isPageBreak(line)).toBe(false);
});

describe("a button of the page that was copied", () => {
  it.each(
    "Advertisement|advertisements|Share|Share this|Share this story|share this article|Tweet|Print|Email|E-mail|Comment|Comments|Read more|Skip advertisement|Story continues below|Story continues below advertisement|Continue reading|Continue reading the main story|Article continues below|Sign up|Subscribe|Follow us|Listen to this article|Save|Share on Facebook|Share on X|Read more…|Print.".split(
      "|",
    ),
  )("is no part of the story: %s", (line) => {
    expect(isPageLabel(` ${line} `)).toBe(true);
  });

  it.each(["Shares fell", "Printing", "Read more books", "He can save", "Comments were closed"])(
    "is told from words: %s",
    (line) => expect(isPageLabel(line)).toBe(false),
  );
});
