import path from "node:path";
import { DESK, NEWSROOM, ROOMS, TESTS } from "./rooms.ts";
import { lineAt, type Source, type Violation, withoutComments } from "./source.ts";

interface Import {
  target: string;
  line: number;
}

const IMPORTS = [
  // import … from "x", export … from "x", import "x"
  /^[ \t]*(?:import|export)\b(?:[^;"'`]*?\bfrom\b)?\s*["']([^"'\n]+)["']/gm,
  /\bimport\(\s*["']([^"'\n]+)["']\s*\)/g,
];

/** Imports that e2e/house/rooms.ts does not allow. */
export function importViolations(source: Source): Violation[] {
  return importsOf(source).flatMap(({ target, line }) => {
    const remedy = contentlayerRemedy(source.file, target) ?? roomRemedy(source.file, target);
    return remedy ? [{ file: source.file, line, message: remedy }] : [];
  });
}

function importsOf({ text }: Source): Import[] {
  const code = withoutComments(text);
  return IMPORTS.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => ({
      target: match[1] ?? "",
      line: lineAt(code, match.index + match[0].length),
    })),
  );
}

const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".d.ts"];

/**
 * The project's files that a file imports, each with the line. @param known every file of the project
 */
export function importedFiles(
  source: Source,
  known: ReadonlySet<string>,
): Array<{ file: string; line: number }> {
  return importsOf(source).flatMap(({ target, line }) => {
    const imported = pathOf(source.file, target);
    const file = ENDINGS.map((ending) => `${imported}${ending}`).find((each) => known.has(each));
    return imported !== undefined && file !== undefined ? [{ file, line }] : [];
  });
}

function contentlayerRemedy(file: string, target: string): string | undefined {
  if (!/^contentlayer2?(?:\/|$)/.test(target)) return undefined;
  if (file.startsWith("newsroom/") || file === "contentlayer.config.ts") return undefined;
  return `imports ${target}; only newsroom/ knows contentlayer, so ask the newsroom instead`;
}

function roomRemedy(file: string, target: string): string | undefined {
  const imported = pathOf(file, target);
  if (imported === undefined) return undefined;
  const from = roomOf(file);
  const to = roomOf(imported);
  const allowed = ROOMS[from];
  if (!allowed) {
    return `${from}/ is a room that e2e/house/rooms.ts does not know; say there what it may import`;
  }
  if (to === "testkit" && TESTS.test(file)) return undefined;
  if (!allowed.includes(to)) {
    return `imports ${imported}; ${from} may import only from ${list(allowed)}, so move what it needs there or hand it in`;
  }
  const insideRules = from === to ? INSIDE[from] : undefined;
  if (!insideRules) return undefined;
  const inside = corridorOf(file);
  const permitted = insideRules[inside];
  if (!permitted) {
    return `${from}/${inside}/ is a room that e2e/house/rooms.ts does not know; say there what it may import`;
  }
  const named = imported.replace(/^\w+\//, "").replace(/\.tsx?$/, "");
  if (permitted.includes(corridorOf(imported)) || permitted.includes(named)) return undefined;
  return `imports ${imported}; ${from}/${inside} may import only from ${list(permitted)} of the ${from}, so move what it needs there or hand it in`;
}

/** Rooms with rooms of their own. */
const INSIDE: Record<string, Record<string, readonly string[]>> = {
  desk: DESK,
  newsroom: NEWSROOM,
};

/** The imported file's path in the project; undefined for a package. */
function pathOf(file: string, target: string): string | undefined {
  if (target.startsWith("@/")) return target.slice(2);
  if (!target.startsWith(".")) return undefined;
  return path.posix.join(path.posix.dirname(file), target);
}

function roomOf(file: string): string {
  const [first = "", ...rest] = file.split("/");
  return rest.length === 0 ? "root" : first;
}

function corridorOf(file: string): string {
  const [, second = "", ...rest] = file.split("/");
  return rest.length === 0 ? "top" : second;
}

function list(names: readonly string[]): string {
  return names.join(", ");
}
