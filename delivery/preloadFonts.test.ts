import { describe, expect, it } from "vitest";
import { preloadFonts } from "./preloadFonts.ts";

const font = (cut: string) => `/_next/static/media/newsreader-${cut}.abc.woff2`;
const HEAD = `<head><style>${["text", "italic", "display"]
  .map((cut) => `@font-face{src:url(${font(cut)})format("woff2")}`)
  .join("")}</style></head>`;

/** The fonts that a page with this body names in its head. */
function preloaded(body: string): string[] {
  const html = preloadFonts(`${HEAD}<body>${body}</body>`);
  return [...html.matchAll(/<link rel="preload" as="font"[^>]* href="([^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );
}

describe("preloadFonts", () => {
  it("names the text and the display cut of a page without italics", () => {
    expect(preloaded("<div>Text</div>")).toEqual([font("text"), font("display")]);
  });

  it("names the text and the italic cut of a page with italics, never three", () => {
    expect(preloaded('<div data-italics="">Text</div>')).toEqual([font("text"), font("italic")]);
  });

  it("has the cut of the headlines come first", () => {
    const low = (body: string) =>
      [
        ...preloadFonts(`${HEAD}<body>${body}</body>`).matchAll(
          /<link[^>]* fetchpriority="low"\/>/g,
        ),
      ].map(([link]) => /href="([^"]*)"/.exec(link)?.[1]);
    expect(low("<div>Text</div>")).toEqual([font("text")]);
    expect(low('<div data-italics="">Text</div>')).toEqual([font("italic")]);
  });

  it("leaves a page without the paper's fonts as it is", () => {
    const html = "<head></head><body>Text</body>";
    expect(preloadFonts(html)).toBe(html);
  });

  it("names each as browsers ask for it, at the end of the head, in place of Next's preconnect", () => {
    const html = preloadFonts(
      '<head><link rel="preconnect" href="/" crossorigin=""/><style>src:url(/_next/static/media/newsreader-text.abc.woff2)</style></head>x',
    );
    expect(html).toBe(
      '<head><style>src:url(/_next/static/media/newsreader-text.abc.woff2)</style><link rel="preload" as="font" type="font/woff2" href="/_next/static/media/newsreader-text.abc.woff2" media="(min-width: 48rem)" crossorigin fetchpriority="low"/></head>x',
    );
  });
});

it("Of a theme's fonts, those for text and headlines are named on every page, and no further parts of them", () => {
  const faces = ["text", "text-1", "italic", "headline", "headline-1"]
    .map((name) => `@font-face{src:url(/fonts/${name}.0a1b2c3d.woff2)format("woff2")}`)
    .join("");
  for (const body of ["<div>Text</div>", '<div data-italics="">Text</div>']) {
    const html = preloadFonts(`<head><style>${faces}</style></head><body>${body}</body>`);
    const named = [...html.matchAll(/<link rel="preload"[^>]* href="([^"]*)"[^>]*>/g)];
    expect(named.map(([, href]) => href)).toEqual([
      "/fonts/text.0a1b2c3d.woff2",
      "/fonts/headline.0a1b2c3d.woff2",
    ]);
    expect(named.map(([link]) => link.includes('fetchpriority="low"'))).toEqual([true, false]);
  }
});
