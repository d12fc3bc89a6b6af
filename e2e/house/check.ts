import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cycleViolations } from "./cycles.ts";
import { forbiddenCodeViolations } from "./forbiddenCode.ts";
import { importViolations } from "./imports.ts";
import type { Source, Violation } from "./source.ts";

const NOT_OURS = new Set(["node_modules", "content", "public", "docs", "next-env.d.ts"]);

/** Every source file of the project. */
export function sourcesOf(root: string, folder = ""): Source[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".") || NOT_OURS.has(entry.name)) return [];
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesOf(root, file);
    if (!/\.(?:[cm]?[jt]s|[jt]sx)$/.test(entry.name)) return [];
    return [{ file, text: readFileSync(path.join(root, file), "utf8") }];
  });
}

export function violationsOf(source: Source): Violation[] {
  return [...importViolations(source), ...forbiddenCodeViolations(source)];
}

/** Checks this project, or the one in the given folder. */
function main(): void {
  const root = process.argv[2] ?? fileURLToPath(new URL("../..", import.meta.url));
  const sources = sourcesOf(root);
  const violations = [...sources.flatMap(violationsOf), ...cycleViolations(sources)];
  for (const { file, line, message } of violations) console.error(`${file}:${line}: ${message}`);
  console.log(`${sources.length} files checked, ${violations.length} against the house rules`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
