/**
 * Whether pictures are loaded on request only: as the reader has chosen for this paper (client/settings/choices.ts),
 * else as the browser or the device says (Save-Data, `prefers-reduced-data`).
 *
 * Client code since pages are the same for everybody, and only the device knows. Without it pictures
 * load with the page.
 */
export function savesData(): boolean {
  let chosen: string | undefined;
  try {
    chosen = localStorage.pictures;
  } catch {
    // Storage is switched off.
  }
  if (chosen) return chosen === "asked";
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData || matchMedia("(prefers-reduced-data:reduce)").matches;
}

/** An empty picture without a size of its own, so that the width and height of the element hold. */
const NOTHING = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';

/** Empties pictures and puts their addresses into `data-held` and `data-src`. */
export function holdPictures(images: Iterable<HTMLImageElement>): void {
  for (const image of images) {
    const { dataset, src, srcset } = image;
    dataset.held = srcset;
    dataset.src = src;
    image.srcset = "";
    image.src = NOTHING;
  }
}
