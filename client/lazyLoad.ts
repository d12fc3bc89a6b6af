/**
 * Loads features when they are first used: the lightbox by a picture, its link or an address such as `#img-2`,
 * sharing a quotation by selecting it, the list of saved stories by its page, the service worker by the first
 * touch.
 *
 * Client code since only the browser knows what is used. Without it a picture's link leads to the picture,
 * `#img-2` to its place in the story, and nothing is stored.
 */
export function lazyLoad(): void {
  const showPicture = async () => {
    if (/^#img-\d+$/.test(location.hash)) (await import("./lightbox/lightbox.ts")).show();
  };
  addEventListener("popstate", showPicture);
  showPicture();

  addEventListener("click", (event) => {
    const asked = (event.target as Element).closest("[data-zoom],figure[id] img");
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!asked || event.button || !plain) return;
    event.preventDefault();
    // Setting location.hash would scroll the page behind.
    history.pushState({ picture: 1 }, "", `#${asked.closest("figure")?.id}`);
    showPicture();
  });

  let settled: ReturnType<typeof setTimeout>;
  document.addEventListener("selectionchange", () => {
    clearTimeout(settled);
    settled = setTimeout(async () => {
      const selected = getSelection();
      const inStory = selected?.anchorNode?.parentElement?.closest("[data-story]");
      const offered = document.querySelector("share-quotation");
      if ((inStory && !selected?.isCollapsed) || offered) {
        (await import("./quotation/quotation.ts")).offerQuotation();
      }
    }, 300);
  });

  if (document.querySelector("saved-stories")) import("./savedStories/savedList.ts");
  if (document.querySelector("plain-search")) import("./plainSearch/plainSearch.ts");

  // Not before the first interaction: on a first visit the network is for the story.
  const touches = ["scroll", "pointerdown", "keydown"];
  const touched = () => {
    for (const touch of touches) removeEventListener(touch, touched);
    import("./serviceWorker/installing.ts").then(({ install }) => install());
  };
  for (const touch of touches) addEventListener(touch, touched, { passive: true });
  // For a page restored at its scroll position; read after the layout.
  requestAnimationFrame(() => setTimeout(() => scrollY > 0 && touched()));
}
