import { expect, it } from "vitest";
import { embargoAhead, isPublic } from "./visibility.ts";

const article = { published: "2014-06-12T18:05:00-04:00" };

it("an article is public from the instant of its publication on", () => {
  expect(isPublic(article, new Date("2014-06-12T22:04:59.999Z"))).toBe(false);
  expect(isPublic(article, new Date("2014-06-12T22:05:00Z"))).toBe(true);
  expect(isPublic(article, new Date("2030-01-01T00:00:00Z"))).toBe(true);
});

it("an embargo puts off what is published earlier, and nothing else", () => {
  const embargoed = { ...article, embargo: "2014-06-13T06:00:00Z" };
  expect(isPublic(embargoed, new Date("2014-06-13T05:59:59.999Z"))).toBe(false);
  expect(isPublic(embargoed, new Date("2014-06-13T06:00:00Z"))).toBe(true);
  const past = { ...article, embargo: "2014-06-01T00:00:00Z" };
  expect(isPublic(past, new Date("2014-06-12T22:04:59.999Z"))).toBe(false);
  expect(isPublic(past, new Date("2014-06-12T22:05:00Z"))).toBe(true);
});

it("an embargo is named as it is written until it has ended", () => {
  const embargo = "2014-06-13T06:00:00+02:00";
  expect(embargoAhead({ embargo }, new Date("2014-06-13T03:59:59.999Z"))).toBe(embargo);
  expect(embargoAhead({ embargo }, new Date("2014-06-13T04:00:00Z"))).toBeUndefined();
  expect(embargoAhead({}, new Date("2014-06-13T03:00:00Z"))).toBeUndefined();
});
