const DOCUMENT = /(<html lang=")([^"]+)(")/;
const STORY = /<article data-story="" lang="([^"]+)"/;

/**
 * Sets `lang` of the document to the story's language, and of the body to the paper's (WCAG 2.2,
 * 3.1.1 and 3.1.2). Reader modes and search engines only read the document's. The layout writes
 * `<html>` without knowing the story.
 */
export function setStoryLanguage(html: string): string {
  const paper = DOCUMENT.exec(html)?.[2];
  const story = STORY.exec(html)?.[1];
  if (!paper || !story || paper === story) return html;
  return html.replace(DOCUMENT, `$1${story}$3`).replace("<body", `<body lang="${paper}"`);
}
