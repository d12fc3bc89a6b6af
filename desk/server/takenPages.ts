import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TakenOver } from "../api/openTexts.ts";

/** Those that are remembered: a computer that sleeps may come back late. */
const MOST = 1_000;

/** A page from which somebody has taken over. */
export interface TakenPage {
  by: TakenOver;
  /** Whether it may still save; then what is told once it has. */
  yields?: ((answered: boolean) => void) | undefined;
}

/**
 * From which pages somebody has taken over, by the file that they had open. They are kept when the page is silent and
 * when the desk ends, since a page may come back with text of its own.
 */
export class TakenPages {
  private readonly pages: Map<string, TakenPage>;
  private readonly kept: string;

  /** @param folder of what the desk keeps */
  constructor(folder: string) {
    this.kept = path.join(folder, "taken.json");
    this.pages = new Map(readKept(this.kept).map(([key, by]) => [key, { by }]));
  }

  get(file: string, page: string): TakenPage | undefined {
    return this.pages.get(keyOf(file, page));
  }

  set(file: string, page: string, taken: TakenPage): void {
    this.put(keyOf(file, page), taken);
    this.keep();
  }

  delete(file: string, page: string): void {
    if (this.pages.delete(keyOf(file, page))) this.keep();
  }

  /** A file has moved. */
  moved(from: string, to: string): void {
    let some = false;
    for (const [key, taken] of [...this.pages]) {
      if (!key.startsWith(keyOf(from, ""))) continue;
      this.pages.delete(key);
      this.put(keyOf(to, key.slice(keyOf(from, "").length)), taken);
      some = true;
    }
    if (some) this.keep();
  }

  /** A page was loaded again as another one: it may write no more than before, and writes instead of whom it did. */
  continued(before: string, page: string): void {
    let some = false;
    for (const [key, taken] of [...this.pages]) {
      if (taken.by.page === before) {
        taken.by = { ...taken.by, page };
        some = true;
      }
      if (!key.endsWith(keyOf("", before))) continue;
      this.put(key.slice(0, -before.length) + page, { by: taken.by });
      some = true;
    }
    if (some) this.keep();
  }

  private put(key: string, taken: TakenPage): void {
    this.pages.delete(key);
    this.pages.set(key, taken);
    const [oldest] = this.pages.keys();
    if (this.pages.size > MOST && oldest !== undefined) this.pages.delete(oldest);
  }

  private keep(): void {
    const fresh = `${this.kept}.${process.pid}.new`;
    try {
      mkdirSync(path.dirname(this.kept), { recursive: true });
      const pages = [...this.pages].map(([key, { by }]) => [key, by]);
      writeFileSync(fresh, JSON.stringify(pages), { mode: 0o600 });
      renameSync(fresh, this.kept);
    } catch {
      // On a full disk they are known until the desk ends.
    }
  }
}

function readKept(file: string): Array<[string, TakenOver]> {
  try {
    const pages: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Array.isArray(pages) ? pages.filter(isTaken) : [];
  } catch {
    // None, or not whole.
    return [];
  }
}

function isTaken(entry: unknown): entry is [string, TakenOver] {
  if (!Array.isArray(entry)) return false;
  const [key, by] = entry as [unknown, Partial<Record<keyof TakenOver, unknown>> | null];
  return [key, by?.page, by?.name, by?.at].every((each) => typeof each === "string");
}

/** No path has a line end. */
function keyOf(file: string, page: string): string {
  return `${file}\n${page}`;
}
