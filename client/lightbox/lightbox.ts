import { make, style } from "../markup.ts";
import { fill } from "../words.ts";
import css from "./lightbox.css";
import { fitted, scaleWithin } from "./zoom.ts";

/**
 * Shows a story's pictures large, one at a time, and lets one zoom and pan. The address (`#img-2`)
 * decides which one is open, so that Back closes it and a link opens it.
 * Client code since it is an overlay of the page. Without it the link below a picture leads to its
 * largest rendition, and `#img-2` to its position in the story.
 */

/** Pixels of a horizontal swipe to the next picture. */
const SWIPE = 48;

/** The greatest width that the server renders (newsroom/pictures/pictureSizes.ts). */
const LARGEST_RENDITION = 2240;

/** Factor of one step by key or button, and of a double tap. */
const STEP = 1.5;
const DOUBLE_TAP = 2.5;

/** Milliseconds between the taps of a double tap. */
const BETWEEN_TAPS = 350;

/** Pixels that an arrow key pans. */
const PAN = 80;

const count = make("p");
const level = make("output");
const button = (name: string, onclick: () => void, keys: string, sign = name): HTMLButtonElement =>
  make(
    "button",
    {
      type: "button",
      onclick,
      "aria-keyshortcuts": keys,
      ...(sign !== name && { ariaLabel: name }),
    },
    sign,
  );
const previous = button(WORDS.previous, () => go(-1), "ArrowLeft");
const next = button(WORDS.next, () => go(1), "ArrowRight");
const smaller = button(WORDS.zoomOut, () => zoom(scale / STEP), "-", "−");
const larger = button(WORDS.zoomIn, () => zoom(scale * STEP), "+", "+");
const close = button(WORDS.close, () => dialog.close(), "Escape");
const stage = make("div");
const caption = make("p");
const dialog: HTMLDialogElement = make(
  "dialog",
  { className: "lightbox", "aria-label": WORDS.pictures },
  make(
    "header",
    {},
    make("div", {}, count, level),
    make("nav", { "aria-label": WORDS.pictures }, previous, next, smaller, larger, close),
  ),
  stage,
  caption,
);

let image = make("img");
let scale = 1;
/** The picture's own pixels, and whether it is scrolled through at its own width. */
let own = { width: 1, height: 1, tall: false };

style(css);
document.body.append(dialog);
new ResizeObserver(layOut).observe(stage);

/** Sizes the picture for its scale. The stage scrolls, so that panning is the browser's. */
function layOut(): void {
  const width = fitted(own, { width: stage.clientWidth, height: stage.clientHeight });
  image.style.width = `${width * scale}px`;
  stage.toggleAttribute("data-zoomed", scale > 1);
  // What scrolls can be scrolled by keyboard.
  stage.tabIndex = own.tall || scale > 1 ? 0 : -1;
  smaller.disabled = scale === 1;
  level.textContent = scale > 1 ? `${Math.round(scale * 100)}%` : "";
}

/** Zooms, keeping the point of the picture that is seen at `x` and `y` in the window. */
function zoom(wanted: number, x = innerWidth / 2, y = innerHeight / 2): void {
  const before = image.getBoundingClientRect();
  scale = scaleWithin(wanted);
  layOut();
  const after = image.getBoundingClientRect();
  stage.scrollLeft += after.left + ((x - before.left) / before.width) * after.width - x;
  stage.scrollTop += after.top + ((y - before.top) / before.height) * after.height - y;
  // Moves the focus from a disabled button to an enabled one.
  if (smaller.disabled && document.activeElement !== close) holdFocus();
}

dialog.addEventListener("keydown", (event) => {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey) return;
  const right = getComputedStyle(document.documentElement).direction === "rtl" ? -1 : 1;
  const [across, down] = ARROWS[key] ?? [0, 0];
  if (key === "+" || key === "=") zoom(scale * STEP);
  else if (key === "-") zoom(scale / STEP);
  else if (key === "0") zoom(1);
  else if (scale > 1 || down) stage.scrollBy({ left: across * PAN, top: down * PAN });
  else if (across) go(across * right);
  if ((across || down) && (scale > 1 || down)) event.preventDefault();
});

const ARROWS: Record<string, [across: number, down: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

// A trackpad's pinch is a wheel with Ctrl to browsers.
stage.addEventListener(
  "wheel",
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(scale * Math.exp(-event.deltaY / 200), event.clientX, event.clientY);
  },
  { passive: false },
);

let from = Number.NaN;
/** The distance of two fingers at the last move. */
let apart = 0;

function fingers({ touches: [one, two] }: TouchEvent) {
  return (
    one &&
    two && {
      apart: Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY),
      x: (one.clientX + two.clientX) / 2,
      y: (one.clientY + two.clientY) / 2,
    }
  );
}

stage.addEventListener("touchstart", (event) => {
  const { touches } = event;
  from = touches.length === 1 ? (touches[0]?.clientX ?? Number.NaN) : Number.NaN;
  apart = fingers(event)?.apart ?? 0;
});
stage.addEventListener(
  "touchmove",
  (event) => {
    const two = fingers(event);
    if (!two) return;
    event.preventDefault();
    if (apart) zoom(scale * (two.apart / apart), two.x, two.y);
    apart = two.apart;
  },
  { passive: false },
);
stage.addEventListener("touchend", ({ changedTouches: [touch] }) => {
  const way = (touch?.clientX ?? Number.NaN) - from;
  // Zoomed in, a swipe pans.
  if (Math.abs(way) > SWIPE && scale === 1 && (visualViewport?.scale ?? 1) < 1.05) {
    go(way < 0 ? 1 : -1);
  }
});

stage.addEventListener("pointermove", ({ buttons, pointerType, movementX, movementY }) => {
  if (buttons === 1 && pointerType === "mouse") stage.scrollBy(-movementX, -movementY);
});

let tapped = Number.NEGATIVE_INFINITY;
stage.addEventListener("click", ({ target, timeStamp, clientX, clientY }) => {
  if (target === stage && scale === 1) dialog.close();
  const isSecond = timeStamp - tapped < BETWEEN_TAPS;
  tapped = isSecond ? Number.NEGATIVE_INFINITY : timeStamp;
  if (isSecond) zoom(scale > 1 ? 1 : DOUBLE_TAP, clientX, clientY);
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
  const shown = figure?.querySelector("img");
  if (!figure || !link || !shown) return;
  const figures = figuresOfStory();
  const place = figures.indexOf(figure);
  count.textContent = fill(WORDS.placeOf, { place: place + 1, count: figures.length });
  previous.disabled = place === 0;
  next.disabled = place === figures.length - 1;
  previous.hidden = next.hidden = figures.length === 1;
  const { backdrop, held, tall } = shown.dataset;
  const version = [...(shown.closest("picture")?.querySelectorAll("source") ?? [])].find(
    ({ media }) => matchMedia(media).matches,
  );
  // A version has renditions of all widths, though the page offers few. None is enlarged.
  const src =
    (version?.dataset.held ?? version?.srcset)
      ?.split(" ")[0]
      ?.replace(/\bw=\d+/, `w=${LARGEST_RENDITION}`) ?? link.href;
  const { width, height } = version ?? {
    width: Number(shown.getAttribute("width")),
    height: Number(shown.getAttribute("height")),
  };
  own = { width, height, tall: tall !== undefined && !version };
  image = make("img", {
    alt: shown.alt,
    width,
    height,
    draggable: false,
    ...(backdrop && !version && { "data-backdrop": backdrop }),
  });
  // What the page shows stands in until the large rendition is there.
  if (held === undefined) image.style.backgroundImage = `url("${shown.currentSrc}")`;
  image.onload = () => {
    image.style.backgroundImage = "";
  };
  image.src = src;
  scale = 1;
  stage.replaceChildren(image);
  caption.replaceChildren(
    ...[...(figure.querySelector("figcaption")?.childNodes ?? [])]
      .filter((node) => !node.contains(link))
      .map((node) => node.cloneNode(true)),
  );
  caption.hidden = !caption.textContent?.trim();
  if (!dialog.open) {
    dialog.showModal();
    close.focus();
  }
  layOut();
  stage.scrollTo(0, 0);
}

function go(step: number): void {
  const figures = figuresOfStory();
  const figure = figureOf(location.hash);
  const other = figure && figures[figures.indexOf(figure) + step];
  if (!other) return;
  history.replaceState(history.state, "", `#${other.id}`);
  show();
  holdFocus();
}

/** Keeps the focus in the dialog when its button is disabled. */
function holdFocus(): void {
  const { activeElement } = document;
  if (!dialog.contains(activeElement) || activeElement?.matches(":disabled")) close.focus();
}

function figureOf(hash: string): HTMLElement | undefined {
  return figuresOfStory().find(({ id }) => `#${id}` === hash);
}

function figuresOfStory(): HTMLElement[] {
  return [...document.querySelectorAll("[data-zoom]")].flatMap(
    (link) => link.closest<HTMLElement>("figure[id]") ?? [],
  );
}
