import { make, style } from "../markup.ts";
import css from "./listen.css";
import { spokenParts } from "./spokenParts.ts";

/**
 * Reads a story aloud with the device's voices, paragraph by paragraph, with a bar at the bottom of
 * the window.
 * Client code since the voices are the device's. Without it readers use their browser or a screen
 * reader, which read the same page.
 */

/** Elements that are read; notes, tables and repeated text are not. */
const READ_ALOUD = "h1, h2, h3, h4, p, li:not(:has(p)), figcaption";
const NOT_READ = "[data-silent], nav, footer, table, pre, li li";

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** Milliseconds. Chrome drops an utterance that directly follows a cancellation. */
const BREATH = 60;

class ListenBar extends HTMLElement {
  #blocks: HTMLElement[] = [];
  #block = 0;
  #part = 0;
  #speaking = false;
  /** Increases with every start, so that events of older utterances are ignored. */
  #turn = 0;
  #speed = storedSpeed();

  readonly #toggle = make(
    "button",
    { type: "button", onclick: () => this.#pauseOrGoOn() },
    WORDS.pause,
  );
  readonly #back = make(
    "button",
    { type: "button", onclick: () => this.#goTo(this.#block - 1) },
    WORDS.back,
  );
  readonly #next = make(
    "button",
    { type: "button", onclick: () => this.#goTo(this.#block + 1) },
    WORDS.next,
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
    this.ariaLabel = WORDS.listen;
    this.append(
      this.#toggle,
      this.#back,
      this.#next,
      make("label", {}, WORDS.speed, speed),
      make("label", {}, this.#captions, WORDS.captions),
      make("button", { type: "button", onclick: () => this.end() }, WORDS.stop),
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

  /** Stops when the page is left, also if it is restored from the cache later. */
  readonly #leave = () => this.#hush();

  /** Collects the text again; the current block stays the same. */
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

  /**
   * Pausing cancels and later restarts the same sentence, since browsers on Android cannot pause.
   */
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
    this.#toggle.textContent = this.#speaking ? WORDS.pause : WORDS.goOn;
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

/** Starts reading, or stops it. */
export function listen(): void {
  const bar = document.querySelector<ListenBar>("listen-bar");
  if (bar) bar.end();
  else document.body.append(document.createElement("listen-bar"));
}

/** The spoken text of a block: without footnote references. */
function wordsOf(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll("sup, [role=doc-noteref]")) mark.remove();
  return copy.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

/**
 * A voice of this exact language, otherwise of its base language; local voices before remote ones.
 */
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
    // Storage is disabled: it applies to this story.
  }
}
