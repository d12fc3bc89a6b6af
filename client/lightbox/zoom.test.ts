import { expect, test } from "vitest";
import { fitted, scaleWithin } from "./zoom.ts";

test("a picture is seen whole at first, and never larger than its own pixels", () => {
  const wide = { width: 2400, height: 1600, tall: false };
  expect(fitted(wide, { width: 360, height: 500 })).toBe(360);
  expect(fitted(wide, { width: 900, height: 300 })).toBe(450);
  expect(fitted({ width: 640, height: 400, tall: false }, { width: 1400, height: 900 })).toBe(640);
});

test("a tall picture keeps a width at which it can be read", () => {
  const strip = { width: 1136, height: 11_360, tall: true };
  expect(fitted(strip, { width: 360, height: 500 })).toBe(360);
  expect(fitted(strip, { width: 1400, height: 800 })).toBe(768);
});

test("the scale stays between the whole picture and what its rendition can show", () => {
  expect(scaleWithin(0.2)).toBe(1);
  expect(scaleWithin(1.04)).toBe(1);
  expect(scaleWithin(2)).toBe(2);
  expect(scaleWithin(99)).toBe(6);
});
