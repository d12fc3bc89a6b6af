import { make, style } from "../markup.ts";
import css from "./lightbox.css";

/**
 * Shows a story's pictures large, one at a time. The address (`#img-2`) decides which one is open,
 * so that Back closes it and a link opens it.
 * Client code since it is an overlay of the page. Without it a picture's link leads to its largest
 * rendition, and `#img-2` to its position in the story.
 */

/** Pixels of a horizontal swipe to the next picture. */
const SWIPE = 48;

const count = make("p");
const previous: HTMLButtonElement = make(
  "button",
  { type: "button", onclick: () => go(-1), "aria-keyshortcuts": "ArrowLeft" },
  "Previous",
);
const next: HTMLButtonElement = make(
  "button",
  { type: "button", onclick: () => go(1), "aria-keyshortcuts": "ArrowRight" },
  "Next",
);
const close: HTMLButtonElement = make(
  "button",
  { type: "button", onclick: () => dialog.close() },
  "Close",
);
const stage = make("div");
const caption = make("p");
const dialog: HTMLDialogElement = make(
  "dialog",
  { className: "lightbox", "aria-label": "Pictures" },
  make("header", {}, count, make("nav", { "aria-label": "Pictures" }, previous, next, close)),
  stage,
  caption,
);

style(css);
document.body.append(dialog);
dialog.addEventListener("keydown", (event) => {
  const right = getComputedStyle(document.documentElement).direction === "rtl" ? -1 : 1;
  if (event.key === "ArrowRight") go(right);
  else if (event.key === "ArrowLeft") go(-right);
});
let from = 0;
stage.addEventListener("touchstart", ({ touches: [touch, second] }) => {
  from = touch && !second ? touch.clientX : Number.NaN;
});
stage.addEventListener("touchend", ({ changedTouches: [touch] }) => {
  const way = (touch?.clientX ?? Number.NaN) - from;
  // Zoomed in, a swipe pans.
  if (Math.abs(way) > SWIPE && (visualViewport?.scale ?? 1) < 1.05) go(way < 0 ? 1 : -1);
});
stage.addEventListener("click", (event) => {
  if (event.target === stage) dialog.close();
});
dialog.addEventListener("close", () => {
  const shown = figureOf(location.hash);
  if (!shown) return;
  if (history.state?.picture) history.back();
  else history.replaceState(null, "", location.pathname + location.search);
  shown.querySelector<HTMLElement>("[data-zoom]")?.focus({ preventScroll: true });
  shown.scrollIntoView({ block: "nearest", behavior: "instant" });
});
addEventListener("popstate", () => {
  if (!figureOf(location.hash)) dialog.close();
});

/** Opens the picture named by the address, if it is one of the story. */
export function show(): void {
  const figure = figureOf(location.hash);
  const link = figure?.querySelector<HTMLAnchorElement>("[data-zoom]");
  const image = link?.querySelector("img");
  if (!figure || !link || !image) return;
  const figures = figuresOfStory();
  const place = figures.indexOf(figure);
  count.textContent = `${place + 1} of ${figures.length}`;
  previous.disabled = place === 0;
  next.disabled = place === figures.length - 1;
  previous.hidden = next.hidden = figures.length === 1;
  const { backdrop, tall } = image.dataset;
  // Makes a tall picture scrollable by keyboard.
  stage.tabIndex = tall === undefined ? -1 : 0;
  const width = new URL(link.href).searchParams.get("w");
  stage.replaceChildren(
    make("img", {
      alt: image.alt,
      // In this order: the browser chooses from `srcset` when `src` is set.
      sizes: "100vw",
      srcset: `${image.dataset.held ?? image.srcset}, ${link.getAttribute("href")} ${width}w`,
      draggable: false,
      ...(backdrop && { "data-backdrop": backdrop }),
      ...(tall !== undefined && { "data-tall": tall }),
    }),
  );
  stage.scrollTop = 0;
  caption.replaceChildren(
    ...[...(figure.querySelector("figcaption")?.childNodes ?? [])].map((node) =>
      node.cloneNode(true),
    ),
  );
  caption.hidden = caption.textContent === "";
  if (!dialog.open) {
    dialog.showModal();
    close.focus();
  }
}

function go(step: number): void {
  const figures = figuresOfStory();
  const figure = figureOf(location.hash);
  const other = figure && figures[figures.indexOf(figure) + step];
  if (!other) return;
  history.replaceState(history.state, "", `#${other.id}`);
  show();
  // Moves the focus from a disabled button to an enabled one.
  if (document.activeElement === document.body || !dialog.contains(document.activeElement))
    close.focus();
}

function figureOf(hash: string): HTMLElement | undefined {
  return figuresOfStory().find(({ id }) => `#${id}` === hash);
}

function figuresOfStory(): HTMLElement[] {
  return [...document.querySelectorAll("[data-zoom]")].flatMap(
    (link) => link.closest<HTMLElement>("figure[id]") ?? [],
  );
}
