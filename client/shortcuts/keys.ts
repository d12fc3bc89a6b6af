/**
 * Listens for single-key shortcuts (shortcuts.ts), for focus in the search box, and for scrolling
 * in a story (reading.ts), and imports what each needs.
 * Client code since HTML has no single-key shortcuts. Without it readers use the corresponding
 * links.
 */
export function listenForKeys(): void {
  addEventListener("keydown", async (event) => {
    const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
    if (!/^[/?hjkt,]$/.test(key) || ctrlKey || metaKey || altKey || isComposing) return;
    if ((target as Element).closest?.("input,select,textarea,dialog[open],[contenteditable]"))
      return;
    try {
      if (localStorage.keys === "off") return;
    } catch {
      // Storage is disabled, so shortcuts are too.
    }
    event.preventDefault();
    (await import("./shortcuts.ts")).press(key);
  });
  // Only in stories, and not before the reader scrolls.
  if (/^\/\d{4}\/\d\d\/\d\d\//.test(location.pathname)) {
    const reading = () => import("../reading/reading.ts");
    addEventListener("scroll", async () => (await reading()).followReading(), {
      once: true,
      passive: true,
    });
    try {
      if (localStorage.places?.includes(`"${location.pathname}"`)) {
        reading().then(({ offerToContinue }) => offerToContinue());
      }
    } catch {
      // Storage is disabled: no position is stored.
    }
  }
  const box = document.querySelector<HTMLInputElement>("#q");
  if (!box) return;
  const suggest = async () => (await import("../searchBox/searchBox.ts")).suggestFor(box);
  if (document.activeElement === box) suggest();
  else box.addEventListener("focus", suggest, { once: true });
  if (location.hash === "#q") box.focus();
}
