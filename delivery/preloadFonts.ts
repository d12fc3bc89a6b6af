const FONT_URL = /url\((\/_next\/static\/media\/newsreader-(text|italic|display)\.[^)]+\.woff2)\)/g;

/** Next opens a connection for fonts on every page, also where none will be loaded. */
const NEXT_PRECONNECT = '<link rel="preconnect" href="/" crossorigin=""/>';

/**
 * Names the two fonts of a page in its head, so that they are on their way before its styles are
 * read: a face that comes within the first tenth of a second is shown from the start, a later one
 * (`font-display: optional`) not until the next page, and nothing ever moves. Of low priority, so
 * that text and hero come first; on narrow screens they come later still (client/fontLoading.ts).
 */
export function preloadFonts(html: string): string {
  const second = html.includes(' data-italics=""') ? "italic" : "display";
  const links = [...html.matchAll(FONT_URL)]
    .filter(([, , cut]) => cut === "text" || cut === second)
    .map(
      ([, address]) =>
        `<link rel="preload" as="font" type="font/woff2" href="${address}" media="(min-width: 48rem)" crossorigin fetchpriority="low"/>`,
    );
  return html.replace(NEXT_PRECONNECT, "").replace("</head>", `${links.join("")}</head>`);
}
