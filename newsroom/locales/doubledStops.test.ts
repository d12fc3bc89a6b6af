import { expect, it } from "vitest";
import { withoutDoubledStops } from "./doubledStops.ts";

it.each([
  ["did you mean “world”?.", "did you mean “world”?"],
  ["vouliez-vous dire « x »\u202f?. Ensuite.", "vouliez-vous dire « x »\u202f? Ensuite."],
  ["From 6 p.m.. Then.", "From 6 p.m. Then."],
  ["It waits….", "It waits…"],
  ["そうですか？。", "そうですか？"],
  ["終わり。。", "終わり。"],
  ["Is it?。次へ", "Is it?次へ"],
  ["هل تقصد هذا؟.", "هل تقصد هذا؟"],
])("%s ends with one stop", (said, meant) => {
  expect(withoutDoubledStops(said)).toBe(meant);
});

it.each([
  "cd ..",
  "in ../courier",
  "Wait...",
  "a..b",
  "One. Two.",
  "https://a.example/..",
  "x ... y",
])("%s stays as it is", (said) => {
  expect(withoutDoubledStops(said)).toBe(said);
});
