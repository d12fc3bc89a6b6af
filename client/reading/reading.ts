import { make, style } from "../markup.ts";
import css from "./reading.css";
import { blockToContinue, withPlace } from "./readingPositions.ts";

/**
 * <reading-progress>: how far a story has been read, as a thin line at the top; and the position at
 * which a reader stopped, stored on the device for <continue-reading>.
 * Client code since only the browser knows the scroll position. Without it there is no line, and
 * stories open at their beginning. Loaded when a reader scrolls, or returns to a story left
 * unfinished.
 */
class ReadingProgress extends HTMLElement {}
class ContinueReading extends HTMLElement {}

/** A block counts as read when it has scrolled out of this part of the window. */
const READ = 1 / 3;

function storyText(): HTMLElement | null {
  return document.getElementById("story");
}

export function followReading(): void {
  const text = storyText();
  if (!text || document.querySelector("reading-progress")) return;
  style(css);
  const line = new ReadingProgress();
  line.ariaHidden = "true";
  text.dataset.read = "";
  document.body.append(line);
  if (!CSS.supports("animation-timeline: view()")) {
    const move = () => {
      const { top, height } = text.getBoundingClientRect();
      const share = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)));
      line.style.transform = `scaleX(${share})`;
    };
    addEventListener("scroll", move, { passive: true });
    move();
  }
  addEventListener("visibilitychange", () => keepPlace(text));
  addEventListener("pagehide", () => keepPlace(text));
}

function keepPlace(text: HTMLElement): void {
  const blocks = [...text.children];
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > innerHeight * READ);
  const finished = text.getBoundingClientRect().bottom < innerHeight;
  try {
    const kept = withPlace(localStorage.places, {
      address: location.pathname,
      block: finished || at < 0 ? blocks.length : at,
      blocks: blocks.length,
    });
    if (kept) localStorage.places = kept;
    else localStorage.removeItem("places");
  } catch {
    // Storage is disabled or full: the story opens at its beginning.
  }
}

/**
 * Offers to continue where the reader stopped, until the offer is accepted, dismissed or scrolled
 * past.
 */
export function offerToContinue(): void {
  const text = storyText();
  const block = blockToContinue(localStorage.places, location.pathname);
  const place = text && block !== undefined ? text.children[block] : undefined;
  // The address has a fragment, or the browser has restored the scroll position.
  if (!text || !place || location.hash || scrollY > 0) return;
  style(css);
  const offer = new ContinueReading();
  const gone = new AbortController();
  const close = () => {
    offer.remove();
    gone.abort();
  };
  offer.append(
    make("p", {}, WORDS.stoppedReading),
    make(
      "button",
      {
        type: "button",
        onclick: () => {
          close();
          place.scrollIntoView();
          if (place instanceof HTMLElement) {
            place.tabIndex = -1;
            place.focus({ preventScroll: true });
          }
        },
      },
      WORDS.continueReading,
    ),
    make("button", { type: "button", onclick: close }, WORDS.dismiss),
  );
  document.querySelector("main")?.prepend(offer);
  // It must not cover the focused element, nor stay after its use.
  document.addEventListener(
    "focusin",
    ({ target }) => {
      if (!offer.contains(target as Node)) close();
    },
    { signal: gone.signal },
  );
  addEventListener(
    "scroll",
    () => {
      if (scrollY > innerHeight) close();
    },
    { signal: gone.signal, passive: true },
  );
}

customElements.define("reading-progress", ReadingProgress);
customElements.define("continue-reading", ContinueReading);
