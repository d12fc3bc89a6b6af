import { isMap, isScalar, parseDocument } from "yaml";
import { readText } from "./decodeText.ts";
import { withEditedLines } from "./lineEdits.ts";

const FRONT_MATTER = /^(---[ \t]*\n)((?:[\s\S]*?\n)??)((?:---|\.\.\.)[ \t]*(?:\n|$))/;

/**
 * Sets one field of the front matter. All other lines keep their bytes.
 * @param text the decoded file, not normalised
 * @param value one line that needs no quotes in YAML, such as an instant
 * @param after the field below which a new field is inserted; without it, at the end
 * @throws Error if there is no readable front matter
 */
export function withField(text: string, name: string, value: string, after?: string): string {
  const plain = readText(text).text;
  const match = FRONT_MATTER.exec(plain);
  if (!match) throw new Error("there is no front matter");
  const [whole, open = "", yaml = "", close = ""] = match;
  const edited = open + setIn(yaml, name, value, after) + close + plain.slice(whole.length);
  return withEditedLines(text, edited);
}

function setIn(yaml: string, name: string, value: string, after: string | undefined): string {
  const document = parseDocument(yaml, { version: "1.2", logLevel: "error" });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) {
    throw new Error("the front matter is not readable");
  }
  const pairs = document.contents?.items ?? [];
  const pairAt = (key: string) =>
    pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const standing = pairAt(name);
  if (standing) {
    const node = standing.value as { range?: [number, number, number] | null } | null;
    const [start, end] = node?.range ?? [];
    if (start === undefined || end === undefined) return appended(yaml, name, value);
    // “published:” without a value has no space after its colon.
    const gap = start === end && !/\s$/.test(yaml.slice(0, start)) ? " " : "";
    const comment = yaml[end] === "#" ? " " : "";
    return yaml.slice(0, start) + gap + value + comment + yaml.slice(end);
  }
  const before = after === undefined ? undefined : pairAt(after)?.value;
  const range = (before as { range?: [number, number, number] | null } | undefined)?.range;
  if (!range) return appended(yaml, name, value);
  const lineEnd = yaml.indexOf("\n", Math.max(range[0], range[1] - 1));
  const at = lineEnd < 0 ? yaml.length : lineEnd + 1;
  return `${yaml.slice(0, at)}${name}: ${value}\n${yaml.slice(at)}`;
}

function appended(yaml: string, name: string, value: string): string {
  return `${yaml}${name}: ${value}\n`;
}
