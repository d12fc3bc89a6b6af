import { savesData } from "../heldPictures/savesData.ts";
import { make, style } from "../markup.ts";
import { fill } from "../words.ts";
import { clearDevice } from "./clearDevice.ts";
import css from "./savedList.css";
import { READ, removeStory, SAVED, type StoredStory, save, storedStories } from "./savedStories.ts";

/**
 * <saved-stories>: the stories stored on this device, first the saved ones, then recently read
 * ones.
 * Client code since only the device knows them. Without it the page explains what it would list.
 */

style(css);

/** Milliseconds after which the saved stories are updated again. */
const RENEW_AFTER = 3_600_000;

/** Milliseconds between two requests for a page that does not answer, at first and at most. */
const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

class SavedList extends HTMLElement {
  readonly #lists = make("div");
  readonly #status = make("p", { role: "status" });
  readonly #footer = make("footer");
  /** What the lists show, so that they are rendered again only when it changes. */
  #shown = "";

  async connectedCallback(): Promise<void> {
    this.replaceChildren(this.#status, this.#lists, this.#footer);
    if (this.dataset.retry !== undefined) this.#offerRetry();
    if (!("caches" in window)) {
      this.#status.textContent = WORDS.nothingKeptInsecure;
      return;
    }
    import("../serviceWorker/installing.ts").then(({ install }) => install());
    addEventListener("pageshow", ({ persisted }) => persisted && this.#render());
    addEventListener("focus", () => this.#render());
    await this.#render();
    if (this.dataset.retry === undefined) await this.#renew();
  }

  /** The offline page is shown at the address of another page. */
  #offerRetry(): void {
    this.prepend(
      make("button", { type: "button", onclick: () => location.reload() }, WORDS.tryAgain),
    );
    // At its own address it replaces nothing.
    if (location.pathname !== "/offline") this.#waitForPage();
  }

  /**
   * Reloads the page as soon as it answers. The “online” event is unreliable: it fires before the
   * network works, and the server can be down.
   */
  async #waitForPage(): Promise<void> {
    let wake = () => {};
    addEventListener("online", () => wake());
    document.addEventListener("visibilitychange", () => wake());
    for (let pause = SHORTEST_PAUSE; ; ) {
      const woken = await new Promise<boolean>((resolve) => {
        wake = () => resolve(true);
        setTimeout(resolve, pause, false);
      });
      pause = woken ? SHORTEST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
      if (document.hidden || !navigator.onLine) continue;
      const asked = fetch(location.href, { method: "HEAD", cache: "no-store" });
      const answer = await asked.catch(() => undefined);
      if (answer && answer.status < 500) return location.reload();
    }
  }

  async #render(): Promise<void> {
    const [saved, read] = await Promise.all([storedStories(SAVED), storedStories(READ)]);
    const shown = JSON.stringify([saved, read]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const addresses = new Set(saved.map(({ address }) => address));
    const onlyRead = read.filter(({ address }) => !addresses.has(address));
    const focused = this.#focused();
    this.#lists.replaceChildren(
      ...this.#list(WORDS.saved, "saved", saved, WORDS.nothingSaved),
      ...(onlyRead.length > 0 ? this.#list(WORDS.latelyRead, "read", onlyRead) : []),
    );
    this.#offerToForget(sizeOf(saved));
    if (focused) this.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }

  /** A selector of the focused element that is valid after the lists are rendered again. */
  #focused(): string | undefined {
    const { activeElement: focused } = document;
    if (!focused || !this.contains(focused)) return undefined;
    const address = focused.closest("li")?.querySelector("a")?.getAttribute("href");
    if (!address) return focused.closest("footer") ? "footer button" : undefined;
    return `li:has(a[href="${address}"]) ${focused.localName}`;
  }

  /** @param size the storage used by saved stories, in words; empty if there are none */
  #offerToForget(size: string): void {
    const all = make(
      "button",
      { type: "button", onclick: () => this.#confirm(size) },
      WORDS.forgetAll,
    );
    const line = size ? [make("p", {}, fill(WORDS.savedTake, { size }))] : [];
    this.#footer.replaceChildren(...line, all);
  }

  #list(name: string, className: string, stories: StoredStory[], none = ""): HTMLElement[] {
    const heading = make("h2", { id: `kept-${className}` }, name);
    if (stories.length === 0) return [heading, make("p", { className: "none" }, none)];
    return [
      heading,
      make(
        "ol",
        { className, "aria-labelledby": heading.id },
        ...stories.map((story) => this.#entry(story, className === "saved")),
      ),
    ];
  }

  #entry(story: StoredStory, saved: boolean): HTMLElement {
    const day = new Date(story.at).toLocaleDateString(language(), { dateStyle: "long" });
    const kicker = [saved ? story.section : undefined, story.kind].filter((part) => !!part);
    const link = make("a", { href: story.address }, story.headline);
    const text = make(
      "div",
      { lang: story.language },
      ...(kicker.length > 0 ? [make("p", { className: "kicker" }, kicker.join(" · "))] : []),
      make("h3", {}, link),
      ...(saved ? [make("p", { className: "standfirst" }, story.standfirst)] : []),
      make("p", { lang: language() }, fill(saved ? WORDS.savedOn : WORDS.readOn, { day })),
    );
    if (!saved) return make("li", {}, text);
    const remove = make(
      "button",
      {
        type: "button",
        "aria-label": fill(WORDS.removeStory, { headline: story.headline }),
        onclick: () => this.#remove(story),
      },
      WORDS.remove,
    );
    return make("li", { "data-saved": "" }, text, make("div", {}, remove));
  }

  async #remove({ address, headline }: StoredStory): Promise<void> {
    const entries = [...this.querySelectorAll("[data-saved]")];
    const place = entries.findIndex((entry) => entry.querySelector(`a[href="${address}"]`));
    await removeStory(address);
    await this.#render();
    this.#status.textContent = fill(WORDS.removedStory, { headline });
    // The focus moves to the next entry.
    const buttons = this.querySelectorAll<HTMLElement>("[data-saved] button, footer button");
    buttons[Math.min(place, buttons.length - 1)]?.focus();
  }

  #confirm(size: string): void {
    const yes = make(
      "button",
      {
        type: "button",
        onclick: async () => {
          await clearDevice();
          this.#shown = "";
          await this.#render();
          this.#status.textContent = WORDS.nothingKept;
        },
      },
      WORDS.forgetAllYes,
    );
    const leave = () => {
      this.#offerToForget(size);
      this.#footer.querySelector("button")?.focus();
    };
    const no = make("button", { type: "button", onclick: leave }, WORDS.no);
    this.#footer.replaceChildren(make("p", {}, WORDS.forgetAllText), yes, no);
    no.focus();
  }

  /** Updates the saved stories, and removes those that were withdrawn. */
  async #renew(): Promise<void> {
    if (!navigator.onLine || savesData()) return;
    if (Date.now() - Number(localStorage.keptRenewed ?? 0) < RENEW_AFTER) return;
    let gone = 0;
    for (const { address } of await storedStories(SAVED)) {
      const result = await save(address, { width: innerWidth * devicePixelRatio, renew: true });
      if (result === "unreachable") return;
      if (result === "gone") gone += 1;
    }
    localStorage.keptRenewed = String(Date.now());
    await this.#render();
    if (gone > 0) {
      this.#status.textContent = fill(WORDS.noLongerInPaper, { count: gone });
    }
  }
}

/** The storage that stories take, in words. */
function sizeOf(stories: readonly StoredStory[]): string {
  if (stories.length === 0) return "";
  const bytes = stories.reduce((sum, story) => sum + story.bytes, 0);
  const size = new Intl.NumberFormat(language(), {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  });
  // What takes little does not take nothing.
  return size.format(Math.max(0.1, bytes / 1_000_000));
}

function language(): string {
  return document.documentElement.lang;
}

customElements.define("saved-stories", SavedList);
