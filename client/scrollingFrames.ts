/**
 * Leaves only those frames of tables and code in the keyboard's way that scroll.
 * Client code since only a script knows whether something scrolls. Without it all of them can be
 * reached.
 */
export function keepScrollingFrames(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const frame of document.querySelectorAll("[data-scrolls]")) observer.observe(frame);
}
