/** Fonts of the product, or of a paper's theme: of those with several files, the first has the most usual letters. */
const FONT_URL =
  /url\(((?:\/_next\/static\/media\/newsreader-|\/fonts\/)(text|italic|display|headline)\.[^)]+\.woff2)\)/g;

/** Next writes a preconnect for fonts even if it loads none. */
const NEXT_PRECONNECT = '<link rel="preconnect" href="/" crossorigin=""/>';

/**
 * Preloads a page's two fonts, so that they load before its styles are parsed: a font that arrives
 * within the first tenth of a second is used at once, a later one (`font-display: optional`) on the
 * next page, so that nothing moves, or by client/fontLoading.ts. The font of the paper's name and
 * the headlines has the usual priority, the other a low one, since the hero comes first; on narrow
 * screens both load later.
 */
export function preloadFonts(html: string): string {
  // A theme's own font for headlines is on every page; italics come by themselves then.
  const own = html.includes("url(/fonts/headline.") ? "headline" : undefined;
  const second = own ?? (html.includes(' data-italics=""') ? "italic" : "display");
  const headlines = second === "italic" ? "text" : second;
  const links = [...html.matchAll(FONT_URL)]
    .filter(([, , cut]) => cut === "text" || cut === second)
    .map(
      ([, address, cut]) =>
        `<link rel="preload" as="font" type="font/woff2" href="${address}" media="(min-width: 48rem)" crossorigin${cut === headlines ? "" : ' fetchpriority="low"'}/>`,
    );
  return html.replace(NEXT_PRECONNECT, "").replace("</head>", `${links.join("")}</head>`);
}
