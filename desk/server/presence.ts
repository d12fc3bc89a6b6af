import type { Presence } from "../api.ts";

/** Milliseconds after which a page that has said nothing is taken for closed; pages say it every 20 seconds. */
const SILENT = 60_000;

interface OpenPage {
  name: string;
  /** Milliseconds: its last key, and its last sign of life. */
  typed: number;
  heard: number;
}

/** Who has which story open. */
export class PresentPeople {
  private readonly stories = new Map<string, Map<string, OpenPage>>();

  /** @param tell is told of every change of who is there */
  constructor(private readonly tell: (file: string, people: Presence[]) => void) {}

  /**
   * A page has a story open.
   * @param page its id, unique to it
   */
  here(file: string, page: string, name: string, hasTyped: boolean): void {
    const now = Date.now();
    const pages = this.stories.get(file) ?? new Map<string, OpenPage>();
    const before = pages.get(page);
    const hasSilent = this.forgetSilent(pages, now);
    pages.set(page, { name, heard: now, typed: hasTyped ? now : (before?.typed ?? now) });
    this.stories.set(file, pages);
    if (!before || hasTyped || hasSilent) this.tell(file, this.peopleAt(file));
  }

  /** A page has been closed, or shows another story. */
  gone(page: string, file?: string): void {
    for (const [each, pages] of this.stories) {
      if ((file !== undefined && each !== file) || !pages.delete(page)) continue;
      if (pages.size === 0) this.stories.delete(each);
      this.tell(each, this.peopleAt(each));
    }
  }

  /** A story has moved with everybody who has it open. */
  moved(from: string, to: string): void {
    const pages = this.stories.get(from);
    if (!pages || from === to) return;
    this.stories.delete(from);
    this.stories.set(to, new Map([...(this.stories.get(to) ?? []), ...pages]));
    this.tell(to, this.peopleAt(to));
  }

  /** @param except the page that asks */
  peopleAt(file: string, except?: string): Presence[] {
    const pages = this.stories.get(file);
    if (!pages) return [];
    this.forgetSilent(pages, Date.now());
    return [...pages]
      .filter(([page]) => page !== except)
      .map(([page, { name, typed }]) => ({ page, name, at: new Date(typed).toISOString() }));
  }

  private forgetSilent(pages: Map<string, OpenPage>, now: number): boolean {
    let some = false;
    for (const [page, { heard }] of pages) {
      if (now - heard > SILENT) some = pages.delete(page);
    }
    return some;
  }
}
