import { parseDocument } from "yaml";
import { isRecord } from "../../newsroom/schema/yamlValues.ts";
import { CopyRefused } from "./rawStory.ts";
import { faultInstead, type UnsupportedFault } from "./unsupportedFault.ts";
import { xmlReason } from "./unsupportedXml.ts";

/**
 * Links, bold text, headings and templates of wikis. None matches past another opening mark, since a text of opening
 * marks alone would otherwise take quadratic time.
 */
const WIKI_MARKS = [
  /\[\[[^[\]\n]+\]\]/,
  /'''[^'\n]+'''/,
  /^==+ ?[^=\n]+ ?==+$/m,
  /^\{\{(?!\})[^}\n]*(?:\n(?!\{\{)[^}\n]*)*\}\}/m,
];

/** Unsupported text formats, recognised by content or by file name extension. */
const FORMATS: ReadonlyArray<{
  fault: UnsupportedFault;
  ending?: RegExp;
  shows?: (text: string, head: string) => boolean;
}> = [
  {
    fault: ["isMhtml", "savePageComplete"],
    ending: /\.(?:mht|mhtml)$/i,
    shows: (text, head) => isMail(text) && /^content-type:\s*multipart\/related/im.test(head),
  },
  {
    fault: ["isMail", "copyWithoutAddresses"],
    ending: /\.(?:eml|emlx|mbox)$/i,
    shows: isMail,
  },
  { fault: ["isCalendar", "copyTextAlone"], shows: starts(/^BEGIN:VCALENDAR\s*$/m) },
  { fault: ["isAddressCard", "copyTextAlone"], shows: starts(/^BEGIN:VCARD\s*$/m) },
  {
    fault: ["isSubtitles", "copyTextAlone"],
    ending: /\.(?:srt|vtt|sub)$/i,
    shows: starts(/^(?:WEBVTT\b|\d+\n\d\d:\d\d:\d\d[,.]\d{3} --> )/),
  },
  {
    fault: ["isMovableType", "copyOneByOne"],
    shows: (text) => /^(?:AUTHOR|TITLE): /.test(text) && /^-{5}\nBODY:/m.test(text),
  },
  {
    fault: ["isLaTeX", "copyFromPdf"],
    ending: /\.(?:tex|latex|ltx|sty|bib)$/i,
    shows: (_, head) =>
      /^\s*\\(?:documentclass|documentstyle|begin\{document\}|input\{)/m.test(head),
  },
  {
    fault: ["isReStructuredText", "saveAsWordOrPage"],
    ending: /\.rst$/i,
    shows: (_, head) => /^\.\. [\w-]+::/m.test(head),
  },
  {
    fault: ["isAsciiDoc", "saveAsWordOrPage"],
    ending: /\.(?:adoc|asciidoc)$/i,
    shows: (_, head) => /^= \S/.test(head) && /^:[\w-]+:/m.test(head),
  },
  {
    fault: ["isOrg", "saveAsWordOrPage"],
    ending: /\.org$/i,
    shows: (_, head) => /^#\+(?:title|author|date|begin_\w+):?/im.test(head),
  },
  {
    fault: ["isWiki", "saveAsWordOrPage"],
    ending: /\.(?:wiki|mediawiki)$/i,
    shows: (text) => WIKI_MARKS.filter((mark) => mark.test(text)).length >= 2,
  },
  {
    fault: ["isManual", "saveAsWordOrPage"],
    shows: (_, head) => /^\.(?:TH|Dd) /m.test(head) && /^\.(?:SH|Sh) /m.test(head),
  },
  { fault: ["isTextile", "saveAsWordOrPage"], ending: /\.textile$/i },
  {
    fault: ["isScript", "wordsElsewhere"],
    shows: (text) => /^#!\s*\//.test(text) || /^\s*<\?php\b/.test(text),
  },
  {
    fault: ["isJsonLines", "saveAsOneList"],
    ending: /\.(?:ndjson|jsonl)$/i,
    shows: isJsonLines,
  },
  {
    fault: ["isTsv", "copyOneByOne"],
    ending: /\.(?:tsv|tab)$/i,
    shows: (text) => isTable(text, "\t"),
  },
  {
    fault: ["isCsv", "copyOneByOne"],
    ending: /\.csv$/i,
    shows: (text) => isTable(text, ",") || isTable(text, ";"),
  },
  {
    fault: ["isYaml", "copyOrWriteFields"],
    ending: /\.ya?ml$/i,
    shows: isYaml,
  },
  {
    fault: ["isSettings", "wordsElsewhere"],
    ending: /\.(?:toml|ini|cfg|conf|properties|env)$/i,
    shows: isSettings,
  },
  {
    fault: ["isCode", "wordsElsewhere"],
    ending:
      /\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|c|cc|cpp|h|hpp|cs|go|rs|swift|css|scss|less|sh|bash|ps1|bat|sql|pl|lua|r|vue|svelte)$/i,
    shows: isCode,
  },
];

/**
 * Refuses unsupported text formats by name, so that no markup becomes a story's text.
 * @param name of the file; its extension decides only where the content does not
 * @throws CopyRefused with the format and what to do instead
 */
export function refuseUnsupportedText(name: string, text: string): void {
  const start = text.trimStart();
  const xml = xmlReason(start);
  if (xml) throw new CopyRefused(xml);
  const head = start.slice(0, 4000);
  const found =
    FORMATS.find(({ shows }) => shows?.(start, head)) ??
    FORMATS.find(({ ending }) => ending?.test(name));
  if (found) throw new CopyRefused(faultInstead(found.fault));
}

/** Names JSON that is neither ninjs nor a Ghost export, and what to do instead. */
export function jsonReason(data: unknown): string {
  const first = Array.isArray(data) ? data[0] : data;
  const entry = isRecord(first) ? first : {};
  if (/jsonfeed\.org/.test(String(entry.version))) return faultInstead(["isJsonFeed", "savePages"]);
  if (isRecord(entry.content) && "rendered" in entry.content) {
    return faultInstead(["isWordPressAnswer", "savePages"]);
  }
  if (typeof entry["@context"] === "string" && /schema\.org/.test(entry["@context"])) {
    return faultInstead(["isJsonLd", "savePages"]);
  }
  if (/^(?:FeatureCollection|Feature)$/.test(String(entry.type)))
    return faultInstead(["isGeoJson", "drawMap"]);
  return faultInstead(["isOtherJson", "copyOneByOne"]);
}

function starts(pattern: RegExp): (text: string, head: string) => boolean {
  return (_, head) => pattern.test(head) && head.search(pattern) === 0;
}

const MAIL_HEADER =
  /^(?:return-path|received|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|x-[\w-]+|reply-to|references|in-reply-to|list-[\w-]+|thread-[\w-]+|snapshot-content-location)$/i;

/**
 * Whether the text opens with mail headers (RFC 5322): one that only programs write, or a sender with a
 * subject or recipient. Labels such as “Headline: …” and “By: …” do not count.
 */
function isMail(text: string): boolean {
  const block = text.replace(/^From \S+.*\n/, "").split(/\n[ \t]*\n/)[0] ?? "";
  const names: string[] = [];
  for (const line of block.split("\n").slice(0, 60)) {
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    const name = /^([A-Za-z][\w-]*):(?:[ \t]|$)/.exec(line)?.[1];
    if (!name) break;
    names.push(name.toLowerCase());
  }
  const has = (name: string) => names.includes(name);
  const ofPrograms = names.filter((name) => MAIL_HEADER.test(name)).length;
  return ofPrograms >= 2 || (has("from") && (has("subject") || has("to") || ofPrograms > 0));
}

function isJsonLines(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    lines.length >= 2 &&
    lines.every((line) => {
      if (!/^\s*[{[]/.test(line)) return false;
      try {
        JSON.parse(line);
        return true;
      } catch {
        return false;
      }
    })
  );
}

/** Letters after which reading a table may stop. */
const ENOUGH = 200_000;

/**
 * Whether every line has as many fields as the first. In prose a space follows a comma, and empty lines
 * separate paragraphs; in tables neither.
 */
function isTable(text: string, separator: string): boolean {
  const part = text.trimEnd().slice(0, ENOUGH);
  const rows = readRows(part, separator);
  if (part.length === ENOUGH) rows.pop();
  const width = rows[0]?.fields.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some(({ fields }) => fields.length !== width)) {
    return false;
  }
  if (separator === "\t") return true;
  const behind = rows.flatMap(({ fields }) => fields.slice(1));
  const spaced = behind.filter((field) => /^ /.test(field)).length;
  if (spaced > behind.length * 0.2) return false;
  return rows.length >= 3 || width >= 3 || rows.some(({ isQuoted }) => isQuoted);
}

interface Row {
  fields: string[];
  isQuoted: boolean;
}

/** Parses rows (RFC 4180); an empty line is a row with one empty field. */
function readRows(text: string, separator: string): Row[] {
  const rows: Row[] = [{ fields: [""], isQuoted: false }];
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    const row = rows.at(-1) as Row;
    const last = row.fields.length - 1;
    if (inQuotes) {
      if (sign !== '"') row.fields[last] += sign;
      else if (text[at + 1] === '"') {
        row.fields[last] += '"';
        at += 1;
      } else inQuotes = false;
    } else if (sign === '"' && row.fields[last] === "") {
      inQuotes = true;
      row.isQuoted = true;
    } else if (sign === separator) row.fields.push("");
    else if (sign === "\n") rows.push({ fields: [""], isQuoted: false });
    else row.fields[last] += sign;
  }
  return rows;
}

/** Whether the text is only YAML fields. Labelled lines in a copy have no lists below them. */
function isYaml(text: string): boolean {
  const isMarked = /^(?:%YAML |---[ \t]*\n)/.test(text);
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*#/.test(line));
  const isNested = lines.some((line) => /^\s+[\w-]+:(?:\s|$)|^\s*- /.test(line));
  const isField = lines.every((line) => /^(?:[\w-]+:(?:\s|$)|\s|- |---|\.\.\.|%)/.test(line));
  if (!isMarked && !(isNested && isField && /^[\w-]+:(?:\s|$)/.test(text))) return false;
  // Front matter ends with a fence, and text follows.
  if (/^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(text)) return false;
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  return document.errors.length === 0 && isRecord(document.toJS({ maxAliasCount: 20 }));
}

const VALUE = /^\s*[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*'|\[.*\]|\{.*\}|\S*)\s*$/;

function isSettings(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*[#;]/.test(line));
  const values = lines.filter((line) => VALUE.test(line)).length;
  const heads = lines.filter((line) => /^\[{1,2}[\w ."-]+\]{1,2}\s*$/.test(line)).length;
  return values >= 2 && values + heads === lines.length;
}

const CODE_LINE =
  /[;{}]\s*$|^\s*(?:import|from|export|const|let|var|function|def|class|return|if|elif|else|for|while|package|using|namespace|public|private|static|#include|#define|@\w+|SELECT|INSERT|CREATE|UPDATE)\b.*[(){}:=;'"<>]|^\s*(?:\/\/|\/\*|\*\/)/;

/** Whether most lines begin or end like lines of a program. */
function isCode(text: string): boolean {
  if (/^\s*(?:```|~~~)/m.test(text)) return false;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const code = lines.filter((line) => CODE_LINE.test(line)).length;
  return lines.length >= 4 && code >= lines.length * 0.6;
}
