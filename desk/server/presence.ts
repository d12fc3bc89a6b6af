import type { Presence, TakenOver } from "../api/openTexts.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { TakenPage, TakenPages } from "./takenPages.ts";

/** Milliseconds after which a page that has said nothing is taken for closed; pages say it every 20 seconds. */
const SILENT = 60_000;

/** Milliseconds that a page has to save what it has when somebody takes over. */
const YIELDING = 3_000;

interface OpenPage {
  name: string;
  /** Milliseconds: its last key, and its last sign of life. */
  typed: number;
  heard: number;
}

/** Who has which story or file open, and who of them may write. */
export class PresentPeople {
  private readonly stories = new Map<string, Map<string, OpenPage>>();

  /** @param tell is told of every change of who is there */
  constructor(
    private readonly tell: (file: string, people: Presence[]) => void,
    private readonly taken: TakenPages,
  ) {}

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

  /**
   * Somebody takes over from a page, which may save what it has and then only reads.
   * @param ask tells the page
   * @returns whether the page has said that it has saved
   */
  async takeOver(
    file: string,
    from: string,
    by: Omit<TakenOver, "at">,
    ask: (by: TakenOver) => void,
  ): Promise<boolean> {
    this.giveBack(file, by.page);
    // A page can take over from itself only by writing again.
    if (from === by.page) {
      this.tell(file, this.peopleAt(file));
      return true;
    }
    const taken: TakenPage = { by: { ...by, at: new Date().toISOString() }, yields: undefined };
    const isThere = this.stories.get(file)?.has(from) === true;
    const answered = isThere
      ? new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(false), YIELDING);
          taken.yields = (hasAnswered) => {
            clearTimeout(timer);
            resolve(hasAnswered);
          };
        })
      : Promise.resolve(false);
    this.giveBack(file, from);
    this.taken.set(file, from, taken);
    ask(taken.by);
    this.tell(file, this.peopleAt(file));
    const hasYielded = await answered;
    taken.yields = undefined;
    return hasYielded;
  }

  /** A page has saved what it had, and only reads from now on. */
  yielded(file: string, page: string): void {
    this.taken.get(file, page)?.yields?.(true);
  }

  /** A page was loaded again, as another one: it stays one from which somebody has taken over. */
  continued(before: string, page: string): void {
    this.taken.continued(before, page);
  }

  /** Who has taken over from a page. */
  takenFrom(file: string, page: string | undefined): TakenOver | undefined {
    return page === undefined ? undefined : this.taken.get(file, page)?.by;
  }

  /** @throws DeskRefusal where somebody has taken over from the page, and it has had its time to save */
  refuseTaken(file: string, page: string | undefined): void {
    const taken = page === undefined ? undefined : this.taken.get(file, page);
    if (taken && !taken.yields) {
      throw new DeskRefusal(tellAnswer("takenOver", { name: taken.by.name }));
    }
  }

  private giveBack(file: string, page: string): void {
    this.taken.get(file, page)?.yields?.(false);
    this.taken.delete(file, page);
  }

  /** A story has moved with everybody who has it open. */
  moved(from: string, to: string): void {
    if (from === to) return;
    this.taken.moved(from, to);
    const pages = this.stories.get(from);
    if (!pages) return;
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
      .map(([page, { name, typed }]) => ({
        page,
        name,
        at: new Date(typed).toISOString(),
        ...(this.taken.get(file, page) ? { readsOnly: true } : {}),
      }));
  }

  private forgetSilent(pages: Map<string, OpenPage>, now: number): boolean {
    let some = false;
    for (const [page, { heard }] of pages) {
      if (now - heard > SILENT) some = pages.delete(page);
    }
    return some;
  }
}
