import { expect, it } from "vitest";
import { OwnTexts } from "./ownTexts.ts";

it("A text that comes back late is no change from elsewhere", () => {
  const texts = new OwnTexts("a");
  texts.give("ab");
  texts.give("abc");
  expect([texts.take("ab"), texts.take("abc"), texts.take("abc")]).toEqual([true, true, true]);
});

it("A text from elsewhere is a change, also where it is what stood there before", () => {
  const texts = new OwnTexts("a");
  texts.give("ab");
  expect(texts.take("ab")).toBe(true);
  expect(texts.take("a")).toBe(false);
  expect(texts.take("a")).toBe(true);
});
