/**
 * Scrolls the section bar of phones so that the current section is in view.
 * Client code since only Chromium does this by style sheet (`scroll-initial-target`). Without it the
 * bar begins with the first section, and the line above the headline names the current one.
 */
export function showCurrentSection(): void {
  const current = document.querySelector("nav [aria-current]");
  const bar = current?.closest("ul");
  if (!current || !bar || bar.scrollLeft !== 0) return;
  const place = current.getBoundingClientRect();
  const room = bar.getBoundingClientRect();
  if (place.left < room.left || place.right > room.right) {
    // By the middles, so that it holds in both writing directions.
    bar.scrollLeft = (place.left + place.right - room.left - room.right) / 2;
  }
}
