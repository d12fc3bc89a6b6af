import { expect, test } from "vitest";
import { altTextFault } from "./altText.ts";

test("a text that says what can be seen is accepted", () => {
  expect(altTextFault("Hills at dusk", "The hills above the town")).toBeUndefined();
  expect(altTextFault("Picture frames in a shop", undefined)).toBeUndefined();
  expect(altTextFault("Imagine of all", undefined)).toBeUndefined();
});

test("a missing text is refused", () => {
  expect(altTextFault("", undefined)?.message).toBe("the picture has no alternative text");
  expect(altTextFault(" \n", "Hills")?.message).toBe("the picture has no alternative text");
});

test.each(["Image", "picture", "PHOTO", "photograph", "Graphic", "A photo", "The picture"])(
  "a text that starts with “%s of” is refused",
  (opening) => {
    expect(altTextFault(`${opening} of hills`, undefined)).toEqual({
      message: `the alternative text starts with “${opening} of”`,
      remedy: "leave these words out; readers are told that it is a picture",
    });
  },
);

test("a text equal to the caption is refused, case, spacing and punctuation aside", () => {
  const message = "the alternative text repeats the caption";
  expect(altTextFault("Hills at dusk", "Hills at dusk")?.message).toBe(message);
  expect(altTextFault("hills  at dusk", "“Hills, at dusk.”")?.message).toBe(message);
  expect(altTextFault("丘の夕暮れ", "丘の夕暮れ。")?.message).toBe(message);
});
