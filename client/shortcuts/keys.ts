/**
 * Listens for single-key shortcuts (shortcuts.ts), for the focus of the search box, and for scrolling in a story
 * (reading.ts), and loads what each needs.
 *
 * Client code since HTML has no single-key shortcuts. Without it readers use the links they stand for.
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
      // Storage is switched off: so are no shortcuts.
    }
    event.preventDefault();
    (await import("./shortcuts.ts")).press(key);
  });
  // Only in a story, and not before there is something to follow.
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
      // Storage is switched off: nothing is kept.
    }
  }
  const box = document.querySelector<HTMLInputElement>("#q");
  if (!box) return;
  const suggest = async () => (await import("../searchBox/searchBox.ts")).suggestFor(box);
  if (document.activeElement === box) suggest();
  else box.addEventListener("focus", suggest, { once: true });
  if (location.hash === "#q") box.focus();
}
