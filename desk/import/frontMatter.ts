import { parse as parseToml } from "smol-toml";
import { parseDocument } from "yaml";
import { isRecord } from "../../newsroom/schema/yamlValues.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** The front matter of a Markdown text, in the formats of several systems. */
export interface FrontMatter {
  data: Record<string, unknown>;
  /** The format's name for people. */
  kind: "YAML" | "TOML" | "JSON" | "none";
  body: string;
  /** Why the fields could not be parsed; `raw` contains them then. */
  fault?: string;
  raw?: string;
}

const FENCES: ReadonlyArray<{ kind: "YAML" | "TOML" | "JSON"; pattern: RegExp }> = [
  { kind: "TOML", pattern: /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/ },
  { kind: "TOML", pattern: /^---toml[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/ },
  { kind: "JSON", pattern: /^(?:---|;;;)json[ \t]*\n([\s\S]*?)\n(?:---|;;;)[ \t]*(?:\n|$)/ },
  { kind: "YAML", pattern: /^---(?:ya?ml)?[ \t]*\n(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/ },
];

/** Whether a text begins with front matter. */
export function hasFrontMatter(text: string): boolean {
  return FENCES.some(({ pattern }) => pattern.test(text)) || /^\{\s*\n\s*"[\w-]+"\s*:/.test(text);
}

/** Splits front matter off a Markdown text. Fields that cannot be parsed are returned unchanged. */
export function readFrontMatter(text: string): FrontMatter {
  for (const { kind, pattern } of FENCES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const raw = match[1] ?? "";
    const body = text.slice(match[0].length);
    try {
      const data = parsed(kind, raw);
      if (isRecord(data)) return { data, kind, body };
      return { data: {}, kind, body, raw, fault: tellAnswer("fieldsNoList") };
    } catch (error) {
      const fault = (error as Error).message.split("\n")[0] ?? "";
      return { data: {}, kind, body, raw, fault };
    }
  }
  return jsonFrontMatter(text) ?? { data: {}, kind: "none", body: text };
}

function parsed(kind: "YAML" | "TOML" | "JSON", raw: string): unknown {
  if (kind === "TOML") return parseToml(raw);
  if (kind === "JSON") return JSON.parse(raw);
  const document = parseDocument(raw, { prettyErrors: false, uniqueKeys: false, version: "1.2" });
  const [error] = document.errors;
  if (error) throw error;
  // Limits aliases, since nested ones expand exponentially (“billion laughs”).
  return document.toJS({ maxAliasCount: 20 }) ?? {};
}

/** Hugo accepts a JSON object at the start of the text without a fence. */
function jsonFrontMatter(text: string): FrontMatter | undefined {
  const end = /^\{[\s\S]*?\n\}[ \t]*(?:\n|$)/.exec(text)?.[0];
  if (!end) return undefined;
  try {
    const data: unknown = JSON.parse(end);
    return isRecord(data) ? { data, kind: "JSON", body: text.slice(end.length) } : undefined;
  } catch {
    return undefined;
  }
}
