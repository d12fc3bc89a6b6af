import { make, style } from "../markup.ts";
import css from "./storyTools.css";

/**
 * Save, share and listen, above a story.
 * Client code since all three use the reader's device: its storage, share sheet and voices. Without
 * it the space stays empty (components/article/StoryTools.tsx), and readers use the browser's own
 * features.
 */
export class StoryTools extends HTMLElement {
  readonly #status = make("span", { role: "status" });
  readonly #save = make("button", { type: "button", onclick: () => this.#toggle() }, WORDS.save);
  /** Whether the story is being saved or removed, which takes as long as its pictures. */
  #busy = false;
  readonly #listen = make(
    "button",
    {
      type: "button",
      hidden: true,
      "data-listen": "",
      onclick: async () => (await import("../listen/listen.ts")).listen(),
    },
    WORDS.listen,
  );

  connectedCallback(): void {
    // Browsers provide no cache storage on plain HTTP.
    if ("caches" in window) this.append(this.#save);
    this.append(
      make("button", { type: "button", onclick: () => this.#share() }, WORDS.share),
      this.#listen,
      this.#status,
    );
    this.#renew();
    // Another tab, or a page restored from the cache, may have changed what is saved.
    addEventListener("pageshow", () => this.#renew());
    addEventListener("focus", () => this.#renew());
    const { speechSynthesis: speech } = window;
    if (!speech) return;
    // Its own language is the paper's.
    const story = document.querySelector<HTMLElement>("[data-story]");
    const language = story?.lang.slice(0, 2) ?? "";
    const showIfSpoken = () => {
      this.#listen.hidden = !speech.getVoices().some(({ lang }) => lang.startsWith(language));
    };
    showIfSpoken();
    speech.addEventListener("voiceschanged", showIfSpoken);
  }

  async #renew(): Promise<void> {
    if (!("caches" in window)) return;
    const kept = await caches.match(location.pathname, { cacheName: "saved" });
    if (!this.#busy) this.#show(kept !== undefined);
  }

  #show(saved: boolean): void {
    // Its name says the state; aria-pressed as well would be read as “Saved, pressed”.
    this.#save.toggleAttribute("data-saved", saved);
    this.#save.textContent = saved ? WORDS.saved : WORDS.save;
  }

  async #toggle(): Promise<void> {
    // A second press would remove what the first is still storing.
    if (this.#busy) return;
    this.#setBusy(true);
    const saved = this.#save.hasAttribute("data-saved");
    try {
      if (!saved) this.#say(WORDS.saving);
      const { toggle } = await import("../savedStories/saving.ts");
      const result = await toggle();
      this.#show(result.saved);
      this.#say(result.message, result.saved);
    } catch {
      // The script did not come, or the browser refuses its storage.
      this.#say(saved ? WORDS.notRemoved : WORDS.notSaved);
    } finally {
      this.#setBusy(false);
    }
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    // Not disabled, which would take the keyboard's focus from it.
    this.#save.setAttribute("aria-disabled", String(busy));
  }

  async #share(): Promise<void> {
    const url = location.origin + location.pathname;
    try {
      if (navigator.share) await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        this.#say(WORDS.linkCopied);
      }
    } catch (error) {
      // The reader closed the share sheet.
      if ((error as Error).name !== "AbortError") this.#say(url);
    }
  }

  #say(message: string, withList = false): void {
    this.#status.replaceChildren(message);
    if (withList) this.#status.append(" ", make("a", { href: "/saved" }, WORDS.seeAll));
  }
}

style(css);
customElements.define("story-tools", StoryTools);
