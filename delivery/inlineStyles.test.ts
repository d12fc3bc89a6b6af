import { expect, it } from "vitest";
import { inlineStyles } from "./inlineStyles.ts";

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/${name}" data-precedence="next"/>`;

it("A page has the sheets of the build in place of its links, in their order", () => {
  const page = `<head>${link("chunks/a.css")}<title>A</title>${link("css/b.css")}</head>`;
  expect(inlineStyles(page, (name) => `.x{content:"${name} $& $1"}`)).toBe(
    '<head><style>.x{content:"static/chunks/a.css $& $1"}</style><title>A</title>' +
      '<style>.x{content:"static/css/b.css $& $1"}</style></head>',
  );
});

it.each([
  ["../media/text.woff2", "/_next/static/media/text.woff2"],
  ["./dot.svg", "/_next/static/chunks/dot.svg"],
  ["/fonts/own.woff2", "/fonts/own.woff2"],
  ["data:image/svg+xml,%3Csvg/%3E", "data:image/svg+xml,%3Csvg/%3E"],
  ["#mark", "#mark"],
])("A sheet's address %s is that of the page", (written, address) => {
  const css = `@font-face{src:url(${written})format("woff2")}a{background:url(${written})}`;
  expect(inlineStyles(link("chunks/a.css"), () => css)).toBe(
    `<style>@font-face{src:url(${address})format("woff2")}a{background:url(${address})}</style>`,
  );
});

it("A sheet that cannot be read stays a link", () => {
  const page = link("chunks/a.css");
  const gone = () => {
    throw new Error("ENOENT");
  };
  expect(inlineStyles(page, gone)).toBe(page);
  expect(inlineStyles(page)).toBe(page);
});

it("Links to other sheets stay", () => {
  const page =
    '<link rel="stylesheet" href="/elsewhere.css" data-precedence="next"/><link rel="preload" as="style" href="/_next/static/chunks/a.css"/>';
  expect(inlineStyles(page, () => "a{}")).toBe(page);
});
