import { make, style } from "../markup.ts";
import css from "./listen.css";
import { spokenParts } from "./spokenParts.ts";

/**
 * Reads a story aloud by the device's own voices, paragraph by paragraph, from a bar at the foot of
 * the window.
 *
 * Client code since the voices are the device's. Without it a reader uses the browser's own reading
 * aloud, or a screen reader; both read the same page.
 */

/** What is read, in this order of the page; notes, tables and words that only repeat are not. */
const READ_ALOUD = "h1, h2, h3, h4, p, li:not(:has(p)), figcaption";
const NOT_READ = "[data-silent], nav, footer, table, pre, li li";

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** Chrome drops an utterance that comes right after it has been told to be silent. */
const BREATH = 60;

class ListenBar extends HTMLElement {
  #blocks: HTMLElement[] = [];
  #block = 0;
  #part = 0;
  #speaking = false;
  /** Grows with every start, so that what an older utterance reports is not heard. */
  #turn = 0;
  #speed = storedSpeed();

  readonly #toggle = make(
    "button",
    { type: "button", onclick: () => this.#pauseOrGoOn() },
    "Pause",
  );
  readonly #back = make(
    "button",
    { type: "button", onclick: () => this.#goTo(this.#block - 1) },
    "Back",
  );
  readonly #next = make(
    "button",
    { type: "button", onclick: () => this.#goTo(this.#block + 1) },
    "Next",
  );
  readonly #captions = make("input", { type: "checkbox", onchange: () => this.#collect() });

  connectedCallback(): void {
    const speed = make(
      "select",
      {
        onchange: () => {
          this.#speed = Number(speed.value);
          storeSpeed(this.#speed);
          if (this.#speaking) this.#speak();
        },
      },
      ...SPEEDS.map((value) =>
        make("option", { value: String(value), selected: value === this.#speed }, `${value}×`),
      ),
    );
    this.role = "region";
    this.ariaLabel = "Listen";
    this.append(
      this.#toggle,
      this.#back,
      this.#next,
      make("label", {}, "Speed", speed),
      make("label", {}, this.#captions, "Captions"),
      make("button", { type: "button", onclick: () => this.end() }, "Stop"),
    );
    this.#collect();
    addEventListener("pagehide", this.#leave);
    this.#speak();
    this.#toggle.focus({ preventScroll: true });
  }

  disconnectedCallback(): void {
    removeEventListener("pagehide", this.#leave);
  }

  end(): void {
    this.remove();
    this.#hush();
    document
      .querySelector<HTMLElement>("story-tools [data-listen]")
      ?.focus({ preventScroll: true });
  }

  /** A page that is left is silent, and still so when a reader comes back to it. */
  readonly #leave = () => this.#hush();

  /** What is to be read; the block that is being read stays the same. */
  #collect(): void {
    const current = this.#blocks[this.#block];
    const story = document.querySelector("[data-story]");
    this.#blocks = [...(story?.querySelectorAll<HTMLElement>(READ_ALOUD) ?? [])].filter((block) => {
      if (block.tagName === "FIGCAPTION") return this.#captions.checked;
      return !block.closest(NOT_READ) && wordsOf(block) !== "";
    });
    this.#block = Math.max(0, current ? this.#blocks.indexOf(current) : 0);
    this.#show();
  }

  #goTo(block: number): void {
    this.#block = Math.min(Math.max(0, block), this.#blocks.length - 1);
    this.#part = 0;
    this.#speak();
  }

  #pauseOrGoOn(): void {
    if (this.#speaking) this.#hush();
    else this.#speak();
  }

  /** Pausing is ending and starting again at the same sentence: Android's browsers know no pause. */
  #hush(): void {
    this.#turn += 1;
    this.#speaking = false;
    speechSynthesis.cancel();
    this.#show();
  }

  #speak(): void {
    this.#hush();
    this.#speaking = true;
    this.#show();
    const turn = this.#turn;
    setTimeout(() => {
      if (turn === this.#turn) this.#say(turn);
    }, BREATH);
  }

  #say(turn: number): void {
    const block = this.#blocks[this.#block];
    if (!block) {
      this.end();
      return;
    }
    const language = block.closest<HTMLElement>("[lang]")?.lang ?? "";
    const parts = spokenParts(wordsOf(block), language);
    const part = parts[this.#part];
    if (part === undefined) {
      this.#block += 1;
      this.#part = 0;
      if (this.#block < this.#blocks.length) this.#show();
      this.#say(turn);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.lang = language;
    utterance.voice = voiceFor(language) ?? null;
    utterance.rate = this.#speed;
    utterance.onend = () => {
      if (turn !== this.#turn) return;
      this.#part += 1;
      this.#say(turn);
    };
    utterance.onerror = () => {
      if (turn === this.#turn) this.#hush();
    };
    speechSynthesis.speak(utterance);
  }

  #show(): void {
    this.#toggle.textContent = this.#speaking ? "Pause" : "Go on";
    this.#back.disabled = this.#block === 0;
    this.#next.disabled = this.#block >= this.#blocks.length - 1;
    const block = this.isConnected ? this.#blocks[this.#block] : undefined;
    for (const other of document.querySelectorAll<HTMLElement>("[data-spoken]")) {
      if (other !== block) delete other.dataset.spoken;
    }
    if (!block || block.dataset.spoken !== undefined) return;
    block.dataset.spoken = "";
    const { top, bottom } = block.getBoundingClientRect();
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (top < 0 || bottom > innerHeight - this.offsetHeight) {
      block.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
    }
  }

  static {
    customElements.define("listen-bar", ListenBar);
  }
}

style(css);

/** Begins to read, or ends it. */
export function listen(): void {
  const bar = document.querySelector<ListenBar>("listen-bar");
  if (bar) bar.end();
  else document.body.append(document.createElement("listen-bar"));
}

/** The words of a block as they are heard: without the numbers of notes. */
function wordsOf(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll("sup, [role=doc-noteref]")) mark.remove();
  return copy.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

/** A voice of the very language, else of its kind; the device's own before those of a service. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.slice(0, 2) === language.slice(0, 2))
    .sort(
      (a, b) =>
        Number(b.localService) - Number(a.localService) || Number(b.default) - Number(a.default),
    );
  return voices.find(({ lang }) => lang.replace("_", "-") === language) ?? voices[0];
}

function storedSpeed(): number {
  try {
    const speed = Number(localStorage.speed);
    return SPEEDS.includes(speed) ? speed : 1;
  } catch {
    return 1;
  }
}

function storeSpeed(speed: number): void {
  try {
    localStorage.speed = String(speed);
  } catch {
    // Storage is switched off: it holds for this story.
  }
}
