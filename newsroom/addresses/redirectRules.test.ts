import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressKey,
  compiledPattern,
  decodedAddress,
  filledTarget,
  formMistake,
  matchingPattern,
  partsOf,
  possibleQueries,
  shapeOf,
  withQuery,
} from "./redirectRules.ts";
import { isOwnPath, resolveTarget } from "./requestTarget.ts";

/** Where a rule leads a path. */
function led(from: string, to: string, path: string) {
  const match = matchingPattern([compiledPattern({ from, to, status: 308 })], path);
  return match && filledTarget(to, match.values);
}

describe("A pattern", () => {
  it.each([
    ["/news/:year/:month/:slug.html", "/:year/:month", "/news/2014/6/dam.html", "/2014/06"],
    ["/news/:year/:month/:slug.html", "/:year/:month", "/NEWS/2014/06/Dam/", "/2014/06"],
    ["/tag/:tag", "/topics/:tag", "/tag/water", "/topics/water"],
    ["/tag/:tag/", "/topics/:tag", "/tag/water.htm", "/topics/water"],
    ["/a/:id-:slug", "/:slug", "/a/12-the-dam", "/the-dam"],
    ["/old/*", "/*", "/old/a/b.pdf", "/a/b.pdf"],
    ["/blog/:slug/index.html", "/:slug", "/blog/dam/", "/dam"],
    ["/blog/:slug/index.html", "/:slug", "/blog/dam/index.html", "/dam"],
    ["/w/:firstName", "/authors/:firstName", "/w/jane", "/authors/jane"],
    ["/a.b/:x", "/:x", "/a.b/c", "/c"],
    ["/a/:x", "/world?from=old#:x", "/a/c", "/world?from=old#c"],
  ])("%s to %s leads %s to %s", (from, to, path, address) => {
    expect(led(from, to, path)).toEqual({ address });
  });

  it.each([
    ["/news/:year/:slug", "/news/14/dam"],
    ["/news/:year/:slug", "/news/2014/dam/more"],
    ["/news/:slug", "/news"],
    ["/old/*", "/old/"],
    ["/a.b/:x", "/aXb/c"],
    ["/a/:x", `/a/${"c".repeat(600)}`],
  ])("%s is not meant for %s", (from, path) => {
    expect(led(from, "/world", path)).toBeUndefined();
  });

  it("finds a story by what it knows of its address", () => {
    const to = "/:year/:month/:day/:slug";
    const story = (from: string, path: string) => led(from, to, path);
    expect(story("/news/:year/:month/:slug", "/news/2014/6/dam")).toEqual({
      story: { year: "2014", month: "06", day: undefined, slug: "dam" },
    });
    expect(story("/:slug.php", "/dam.php")).toEqual({ story: { slug: "dam" } });
    expect(story("/:day.:month.:year/:slug", "/1.6.2014/dam")).toEqual({
      address: "/2014/06/01/dam",
    });
  });

  it.each([
    ["news", "no address"],
    ["//evil.example/", "no address"],
    ["https://old.example/a", "no address"],
    ["/a b", "has a space"],
    ["/a#b", "fragment"],
    ["/:a?b=1", "query"],
    ["/*/a", "asterisk"],
    ["/a*", "asterisk"],
    ["/:a/:a", "twice"],
    ["/:a-:b-:c", "more than two"],
  ])("%s has a mistake: %s", (from, words) => {
    expect(formMistake(from)?.message).toContain(words);
  });

  it.each(["/a", "/", "/?p=12", "/a.php?id=3", "/:a/*", "/:year-:month-:day-:slug", "/:a-:b/:c"])(
    "%s has none",
    (from) => {
      expect(formMistake(from)).toBeUndefined();
    },
  );

  it("has the shape of every other that is meant for the same addresses", () => {
    expect(shapeOf("/tag/:tag.html")).toBe(shapeOf("/tag/:name/"));
    expect(shapeOf("/:year/:slug")).toBe(shapeOf("/:year/:title"));
    expect(shapeOf("/:year/:slug")).not.toBe(shapeOf("/:section/:slug"));
  });
});

it("Of a query one parameter or all of them find a rule, and the others are passed on", () => {
  expect(possibleQueries("b=2&a=1")).toEqual(["a=1&b=2", "b=2", "a=1", ""]);
  expect(withQuery("/about", "p=12&utm_source=x", "p=12")).toBe("/about?utm_source=x");
  expect(withQuery("/about?a=b#c", "q=%C3%A9", "")).toBe("/about?a=b&q=%C3%A9#c");
  expect(withQuery("/about#c", "p=12", "p=12")).toBe("/about#c");
});

const text = fc.string({
  unit: fc.constantFrom(..."abZ09-._~:*/?#%&=\\ é日(+)[]{}|^$".split("")),
  maxLength: 30,
});

it("Whatever is asked for by whichever rule, an answer is an address of this site, in its one spelling", () => {
  const pattern = fc
    .tuple(fc.constantFrom("/", "/a/", "/:x/", "/a-"), text, fc.constantFrom("", "/*", "/:z"))
    .map((parts) => parts.join(""))
    .filter((from) => formMistake(from) === undefined);
  const target = fc
    .tuple(fc.constantFrom("/", "/b/", "/:x/", "/:z", "/*"), text)
    .map((parts) => parts.join(""))
    .filter((to) => /^\/(?![/\\])[^\s\\]*$/.test(to));
  fc.assert(
    fc.property(pattern, target, text, (from, to, asked) => {
      const verdict = resolveTarget(`/a/${encodeURI(asked)}`);
      if (verdict.kind !== "serve") return;
      const filled = led(from, to, decodeURI(partsOf(verdict.target).path));
      if (!filled || "story" in filled) return;
      expect(isOwnPath(encodeURI(filled.address))).toBe(true);
      expect(new URL(encodeURI(filled.address), "https://paper.example").host).toBe(
        "paper.example",
      );
    }),
  );
});

it("A key is its own key, so that no spelling is led in a circle", () => {
  fc.assert(
    fc.property(text, (path) => {
      const key = addressKey(`/${path}`);
      expect(key.startsWith("/")).toBe(true);
      expect(addressKey(`${key}/`)).toBe(addressKey(key));
    }),
  );
});

it("No path keeps a pattern busy", () => {
  const hard = compiledPattern({ from: "/:a-:b/:c-:d/*", to: "/world", status: 308 });
  for (const path of [`/${"-".repeat(500)}`, `/${"a-".repeat(120)}/${"a-".repeat(120)}`]) {
    expect(matchingPattern([hard], path)).toBeUndefined();
  }
});

it.each([
  ["/caf%C3%A9.html", "/café.html"],
  ["/a%20b/:slug", "/a b/:slug"],
  ["/%D9%85?q=%C3%A9", "/م?q=%C3%A9"],
  // Marks of addresses and patterns stay what they are.
  ["/a%2Fb%3Fc%23d%25e%3Af%2a", "/a%2Fb%3Fc%23d%25e%3Af%2a"],
  ["/plain", "/plain"],
  ["/caf%E9", undefined],
  ["/100%", undefined],
])("A rule's address is read with its letters decoded: %s", (from, decoded) => {
  expect(decodedAddress(from)).toBe(decoded);
});
