const DOCUMENT = /(<html lang=")([^"]+)(")/;
const STORY = /<article data-story="" lang="([^"]+)"/;

/**
 * A page speaks the language of its story, and what stands around the story that of the paper (WCAG
 * 2.2, 3.1.1 and 3.1.2). Reader modes and search engines ask the document alone. The layout, which
 * writes the document, does not know what the page shows.
 */
export function speakStoryLanguage(html: string): string {
  const paper = DOCUMENT.exec(html)?.[2];
  const story = STORY.exec(html)?.[1];
  if (!paper || !story || paper === story) return html;
  return html.replace(DOCUMENT, `$1${story}$3`).replace("<body", `<body lang="${paper}"`);
}
