import { make, style } from "../markup.ts";
import { fill } from "../words.ts";
import css from "./heldPictures.css";
import { holdPictures, savesData } from "./savesData.ts";

/**
 * Placeholders of pictures that are loaded on request: their alternative text, a button for each,
 * and one for all. Pictures of teasers repeat their headline and have no button.
 * Client code since pages are the same for everybody. Without it pictures load with the page.
 * Loaded if pictures wait (client/settings/settings.ts), or when the choice changes.
 */

const HELD = "main img[data-held]";

/** CSS pixels of width below which there is room for one button only. */
const NARROW = 200;

style(css);
document.addEventListener("click", askedByLink, true);

/**
 * Applies the reader's current choice: removes addresses of pictures not loaded yet, or loads all.
 */
export function follow(): void {
  if (savesData()) holdPictures(notBegun().flatMap(filesOf));
  else for (const image of held()) show(image);
  offer();
}

function held(): HTMLImageElement[] {
  return [...document.querySelectorAll<HTMLImageElement>(HELD)];
}

/** Pictures that the browser has not begun to load. */
function notBegun(): HTMLImageElement[] {
  const images = [...document.querySelectorAll<HTMLImageElement>("main img:not([data-held])")];
  return images.filter(({ complete, dataset }) => !complete && dataset.asked === undefined);
}

/** Renders the placeholders again. */
function offer(): void {
  for (const old of document.querySelectorAll("[data-held-place]")) old.remove();
  const images = held();
  const described = images.filter(({ alt }) => alt);
  const first = images.find((image) => image.checkVisibility());
  for (const image of images) {
    const all = image === first && images.length > 1;
    if (all || image.alt) place(image, described.indexOf(image) + 1, all ? images.length : 0);
  }
}

/**
 * @param number of the picture among those with a description, which distinguishes the buttons
 * @param all the number of waiting pictures if this placeholder also offers all of them; otherwise
 * 0
 */
function place(image: HTMLImageElement, number: number, all: number): void {
  const { width, height } = image.getBoundingClientRect();
  const narrow = width < NARROW;
  const onclick = () => showAndGoOn(image);
  const buttons: HTMLElement[] = [];
  if (image.alt) {
    const one = button(WORDS.showPicture, onclick);
    one.ariaLabel = fill(WORDS.showPictureNumber, { number });
    buttons.push(one);
  }
  if (all && !(narrow && image.alt)) {
    buttons.push(button(fill(WORDS.showAllPictures, { count: all }), () => showAll(image)));
  }
  // Screen readers read the alternative text from the picture itself.
  const text = narrow || !image.alt ? [] : [make("p", { ariaHidden: "true", onclick }, image.alt)];
  const box = make("div", {}, ...text, make("div", {}, ...buttons));
  box.style.aspectRatio = `${width} / ${height}`;
  box.style.maxWidth = getComputedStyle(image).maxWidth;
  const outermost = image.closest("picture") ?? image;
  outermost.before(make("div", { "data-held-place": narrow ? "narrow" : "" }, box));
}

function button(label: string, onclick: () => void): HTMLButtonElement {
  return make("button", { type: "button", onclick }, label);
}

function show(image: HTMLImageElement): void {
  image.addEventListener("error", () => holdAgain(image), { once: true });
  image.dataset.asked = "";
  for (const file of filesOf(image)) {
    file.srcset = file.dataset.held ?? "";
    delete file.dataset.held;
  }
}

/** A picture's versions, and then its own element. */
function filesOf(image: HTMLImageElement): (HTMLImageElement | HTMLSourceElement)[] {
  return [...(image.closest("picture")?.querySelectorAll("source") ?? []), image];
}

/** Loading failed: it can be requested again. */
function holdAgain(image: HTMLImageElement): void {
  holdPictures(filesOf(image));
  offer();
}

function showAndGoOn(image: HTMLImageElement): void {
  show(image);
  offer();
  // The button had the focus, which moves to the link below the picture.
  linkOf(image)?.focus({ preventScroll: true });
}

function showAll(first: HTMLImageElement): void {
  for (const image of held()) show(image);
  offer();
  linkOf(first)?.focus({ preventScroll: true });
}

/** A figure's link to its large picture, or the headline of a teaser. */
function linkOf(image: HTMLImageElement): HTMLElement | null | undefined {
  const place = image.closest("figure") ?? image.closest("article");
  return place?.querySelector("a");
}

/** The first click on a waiting picture or its link loads the picture; the next one enlarges it. */
function askedByLink(event: MouseEvent): void {
  const asked = (event.target as Element).closest("[data-zoom],figure img");
  const image = asked?.closest("figure")?.querySelector<HTMLImageElement>(HELD);
  if (!image || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  showAndGoOn(image);
}
