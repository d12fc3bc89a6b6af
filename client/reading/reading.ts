import { make, style } from "../markup.ts";
import css from "./reading.css";
import { blockToContinue, withPlace } from "./readingPositions.ts";

/**
 * <reading-progress>: how far a story has been read, as a thin line above everything; and the place where
 * a reader stops, stored on the device so that <continue-reading> can lead back to it.
 *
 * Client code since only the browser knows the scroll position. Without it there is no line, and a story
 * begins at its beginning. Loaded when a reader scrolls, or comes back to a story left half-read.
 */
class ReadingProgress extends HTMLElement {}
class ContinueReading extends HTMLElement {}

/** A block counts as read when it has left the upper third of the window. */
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
    // Storage is switched off or full: the story begins at its beginning.
  }
}

/** Offers to go on where the reader stopped, until the offer is taken, refused or read past. */
export function offerToContinue(): void {
  const text = storyText();
  const block = blockToContinue(localStorage.places, location.pathname);
  const place = text && block !== undefined ? text.children[block] : undefined;
  // An address with a place of its own, or a page that comes back to where it was.
  if (!text || !place || location.hash || scrollY > 0) return;
  style(css);
  const offer = new ContinueReading();
  const gone = new AbortController();
  const close = () => {
    offer.remove();
    gone.abort();
  };
  offer.append(
    make("p", {}, "You stopped reading part of the way."),
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
      "Continue reading",
    ),
    make("button", { type: "button", onclick: close }, "Dismiss"),
  );
  document.querySelector("main")?.prepend(offer);
  // It must not lie above what has the focus, nor outlast its use.
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
