import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { Kept } from "./rawStory.ts";

const SAMPLE =
  /(?:\{%-?\s*highlight\s+(\w+)[^%\n]*%\}|\{\{[<%]\s*highlight\s+"?(\w+)"?[^}\n]*\}\})\n?([\s\S]*?)\n?(?:\{%-?\s*endhighlight\s*-?%\}|\{\{[<%]\s*\/highlight\s*[>%]\}\})/g;
const HUGO = /\{\{[<%]\s*(\/?)\s*([\w/-]+)((?:[^{}]|\{(?!\{)|\}(?!\}))*?)\s*\/?[>%]\}\}/g;
const LIQUID = /\{%-?\s*(\w+)((?:[^%]|%(?!\}))*?)-?%\}/g;
const OUTPUT = /\{\{-?(?![<%])((?:[^{}]|\}(?!\}))*?)-?\}\}/g;
const KRAMDOWN = /^[ \t]*\{:[^}\n]*\}[ \t]*$/gm;

/**
 * Replaces commands of template languages. A figure becomes a figure directive, code becomes code; text
 * between two commands stays, and the commands are kept as comments.
 */
export function withoutShortcodes(text: string): { text: string; kept: Kept[] } {
  const kept: Kept[] = [];
  const keep = (command: string) => {
    if (kept.length < 200) kept.push({ what: tellAnswer("templateCommand"), text: command });
    return "";
  };
  const plain = outsideCode(text, (part) =>
    part
      .replace(
        SAMPLE,
        (_, liquid?: string, hugo?: string, code?: string) =>
          `\`\`\`${liquid ?? hugo}\n${code}\n\`\`\``,
      )
      .replace(HUGO, (command, closing: string, name: string, rest: string) => {
        const values = attributes(rest);
        if (closing) return "";
        if (name === "figure" || name === "img") return figure(values) ?? keep(command);
        const target = /^(?:rel)?ref$/.test(name) ? (values.get("0") ?? values.get("path")) : "";
        if (target) return target.startsWith("/") ? target : `/${target}`;
        return keep(command);
      })
      .replace(LIQUID, (command, name: string, rest: string) => {
        if (/^(?:end\w+|raw)$/.test(name)) return "";
        if (name === "include" && /figure|image|img/.test(rest)) {
          // Its first word names the template.
          return figure(attributes(rest.replace(/^\s*\S+/, ""))) ?? keep(command);
        }
        const target = /^(?:post_url|link)$/.test(name) ? rest.trim() : "";
        return target ? `/${target.replace(/^\//, "")}` : keep(command);
      })
      .replace(OUTPUT, (command, inner: string) => {
        const address = /^\s*["']([^"']+)["']\s*\|\s*(?:relative_url|absolute_url|url)/.exec(inner);
        if (address?.[1]) return address[1];
        if (/^\s*(?:site\.(?:base)?url)\s*$/.test(inner)) return "";
        return keep(command);
      })
      .replace(KRAMDOWN, (command) => keep(command.trim())),
  );
  return { text: plain, kept };
}

/** Applies a change outside of code samples, which may contain commands. */
function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/((?:^|\n)(?:```|~~~)[^\n]*\n[\s\S]*?\n(?:```|~~~)[^\n]*(?=\n|$))/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

function figure(values: ReadonlyMap<string, string>): string | undefined {
  const source =
    values.get("src") ?? values.get("image_path") ?? values.get("url") ?? values.get("0");
  if (!source) return undefined;
  const attribute = (name: string, value: string | undefined) =>
    value
      ? ` ${name}="${value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;")}"`
      : "";
  const caption = [values.get("caption") ?? values.get("title"), values.get("attr")]
    .filter(Boolean)
    .join(" ");
  const words = caption.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const inner = words ? `<figcaption>${words}</figcaption>` : "";
  return `\n\n<figure><img${attribute("src", source)}${attribute("alt", values.get("alt"))}>${inner}</figure>\n\n`;
}

/** Parses `src="a.jpg" alt='…' wide`; positional values are keyed by their index. */
function attributes(rest: string): Map<string, string> {
  const values = new Map<string, string>();
  let place = 0;
  const pattern =
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|(\S+))|"([^"]*)"|'([^']*)'|(\S+)/g;
  for (const match of rest.matchAll(pattern)) {
    const [, name, ...texts] = match;
    const value = texts.find((text) => text !== undefined) ?? "";
    if (name !== undefined) values.set(name, value);
    else values.set(String(place++), value);
  }
  return values;
}
