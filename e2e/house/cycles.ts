import { importedFiles } from "./imports.ts";
import type { Source, Violation } from "./source.ts";

/**
 * Import cycles, of values or types: files of a cycle cannot be understood, tested or moved without each
 * other. Each cycle is reported once, at one of its imports.
 */
export function cycleViolations(sources: readonly Source[]): Violation[] {
  const known = new Set(sources.map(({ file }) => file));
  const imports = new Map(sources.map((source) => [source.file, importedFiles(source, known)]));
  const state = new Map<string, "open" | "done">();
  const path: string[] = [];
  const violations: Violation[] = [];
  const visit = (file: string): void => {
    state.set(file, "open");
    path.push(file);
    for (const { file: imported, line } of imports.get(file) ?? []) {
      if (state.get(imported) === "open") {
        const circle = [...path.slice(path.indexOf(imported)), imported];
        violations.push({
          file,
          line,
          message: `imports in a circle: ${circle.join(" → ")}; move what they share into a file of its own`,
        });
      } else if (!state.has(imported)) {
        visit(imported);
      }
    }
    path.pop();
    state.set(file, "done");
  };
  for (const { file } of sources) if (!state.has(file)) visit(file);
  return violations;
}
