const FONT_URL = /url\((\/_next\/static\/media\/newsreader-(text|italic|display)\.[^)]+\.woff2)\)/g;

/**
 * Names the two fonts of a page in its head, so that they are on their way before its styles are
 * read: a face that comes within the first tenth of a second is shown from the start, a later one
 * (`font-display: optional`) not until the next page, and nothing ever moves. Of low priority, so
 * that text and hero come first on a poor line.
 */
export function preloadFonts(html: string): string {
  const second = html.includes('class="with-italics"') ? "italic" : "display";
  const links = [...html.matchAll(FONT_URL)]
    .filter(([, , cut]) => cut === "text" || cut === second)
    .map(
      ([, address]) =>
        `<link rel="preload" as="font" type="font/woff2" href="${address}" crossorigin fetchpriority="low"/>`,
    );
  return html.replace("</head>", `${links.join("")}</head>`);
}
