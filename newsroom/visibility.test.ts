import { expect, it } from "vitest";
import { isPublic } from "./visibility.ts";

const article = { published: "2014-06-12T18:05:00-04:00" };

it("an article is public from the instant of its publication on", () => {
  expect(isPublic(article, new Date("2014-06-12T22:04:59.999Z"))).toBe(false);
  expect(isPublic(article, new Date("2014-06-12T22:05:00Z"))).toBe(true);
  expect(isPublic(article, new Date("2030-01-01T00:00:00Z"))).toBe(true);
});
