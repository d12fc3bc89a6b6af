import { expect, it } from "vitest";
import { slugOf } from "./slugs.ts";

it.each([
  ["Dam opens", "dam-opens"],
  ["  —Dam—opens!—", "dam-opens"],
  [
    "Straße, Æsir, œuvre, smørrebrød, đ, ð, Łódź, þorn, ılık",
    "strasse-aesir-oeuvre-smorrebrod-d-d-lodz-thorn-ilik",
  ],
  ["Ñandú", "nandu"],
  ["Ana’s 'own' ʼdam", "anas-own-dam"],
  ["U.S. dam", "us-dam"],
  ["The U.S.", "the-us"],
  ["a.m. to p.m.", "am-to-pm"],
  ["ab.c", "ab-c"],
  ["ﬁve", "five"],
  ["水", undefined],
  ["", undefined],
  ["a".repeat(60), "a".repeat(60)],
  [`${"a".repeat(60)}-b`, "a".repeat(60)],
  [`${"a".repeat(59)}-b`, "a".repeat(59)],
  ["a".repeat(61), "a".repeat(60)],
  [`${"ab-".repeat(20)}ab`, "ab-".repeat(20).slice(0, -1)],
])("%s as a part of an address is %s", (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});
