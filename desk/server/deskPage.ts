import { baseLanguage, directionOf } from "../../newsroom/locales/language.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { deskLanguage } from "../words/words.ts";
import type { DeskBundle } from "./deskBundle.ts";

/** The element into which the script draws. */
export const DESK_ELEMENT = '<div id="desk"></div>';

/** The page in which the desk's script draws everything. */
export function deskPage({
  bundle,
  nonce,
  language,
  name,
}: {
  bundle: DeskBundle;
  /** Of this answer's policy; also for the style sheets that the source view adds by itself. */
  nonce: string;
  /** Of the paper. */
  language: string;
  name: string;
}): string {
  const wording = deskLanguage(language);
  return `<!doctype html>
<html lang="${wording}" dir="${directionOf(wording)}" data-nonce="${nonce}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(name)}</title>
<link rel="icon" href="/favicon.ico">
<link rel="stylesheet" href="/desk/files/${bundle.style}">
<link rel="modulepreload" href="/desk/files/${bundle.words[baseLanguage(wording)]}">
<script type="module" nonce="${nonce}" src="/desk/files/${bundle.script}"></script>
<body>
${DESK_ELEMENT}
<noscript>${escaped(tellAnswer("deskNeedsScript"))}</noscript>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
