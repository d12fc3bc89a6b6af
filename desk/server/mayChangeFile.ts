import { valuesOf, yamlValuesOf } from "../../newsroom/content/fieldEdits.ts";
import type { Person } from "../api/session.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { PaperFile } from "./paperFile.ts";
import { RequestRefused } from "./requestChecks.ts";
import { requireRole } from "./roles.ts";

/** The fields that belong to the front, which publishers may change. */
const OF_FRONT = { site: ["front", "breaking"], section: ["order"] } as const;

/** Refuses to open what has nothing of the front for those who may change only that. @throws RequestRefused (403) */
export function requireMayOpen(person: Person, { kind }: Pick<PaperFile, "kind">): void {
  requireRole(person, kind === "site" || kind === "section" ? "publisher" : "owner");
}

/**
 * Refuses what somebody may not write into a file of the paper: owners everything, publishers what belongs to the
 * front, writers nothing.
 * @param before the file's text, and `after` that which would be written
 * @throws RequestRefused (403)
 */
export function requireMayChange(
  person: Person,
  { kind }: Pick<PaperFile, "kind">,
  { before, after }: { before: string; after: string },
): void {
  requireMayOpen(person, { kind });
  if (person.role === "owner" || (kind !== "site" && kind !== "section")) return;
  const rest = (text: string) => {
    const values = kind === "site" ? yamlValuesOf(text) : valuesOf(text);
    const own: readonly string[] = OF_FRONT[kind];
    return values && JSON.stringify(Object.entries(values).filter(([name]) => !own.includes(name)));
  };
  const [one, other] = [rest(before), rest(after)];
  if (one !== undefined && one === other && bodyOf(before) === bodyOf(after)) return;
  throw new RequestRefused(403, tellAnswer("frontOnly"));
}

/** What follows the front matter. */
function bodyOf(text: string): string {
  const end = /^---[ \t]*\r?\n[\s\S]*?^(?:---|\.\.\.)[ \t]*$/m.exec(text);
  return end ? text.slice(end.index + end[0].length) : "";
}
