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
    // Storage is disabled.
  }
  return savesDataBy(chosen);
}

/** The same for a choice that has been read from storage. */
export function savesDataBy(chosen: string | undefined): boolean {
  if (chosen) return chosen === "asked";
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData || matchMedia("(prefers-reduced-data:reduce)").matches;
}

/** An empty picture without a size, so that the element's width and height apply. */
const NOTHING = 'data:image/svg+xml,<svg%20xmlns="http://www.w3.org/2000/svg"/>';

/**
 * Moves the addresses of pictures and their versions to `data-held`. Browsers prefer `srcset` to
 * `src`, and a version keeps its place, since its width and height are those of the box.
 */
export function holdPictures(files: Iterable<HTMLImageElement | HTMLSourceElement>): void {
  for (const file of files) {
    file.dataset.held = file.srcset;
    file.srcset = NOTHING;
  }
}
