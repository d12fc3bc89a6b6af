/**
 * Listens for the single keys that are shortcuts (elements/shortcuts.ts), and for the search box being
 * reached for.
 *
 * Client code since a page has no keys of its own. Without it the links that they stand for are there
 * all the same.
 */
export function listenForKeys(): void {
  addEventListener("keydown", async (event) => {
    const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
    if (!/^[/?hjkt,]$/.test(key) || ctrlKey || metaKey || altKey || isComposing) return;
    if ((target as Element).closest?.("input,select,textarea,dialog,[contenteditable]")) return;
    try {
      if (localStorage.keys === "off") return;
    } catch {
      // Storage is switched off: so are no shortcuts.
    }
    event.preventDefault();
    (await import("./shortcuts.ts")).press(key);
  });
  const box = document.querySelector<HTMLInputElement>("search input");
  if (!box) return;
  const suggest = async () => (await import("./searchBox.ts")).suggestFor(box);
  if (document.activeElement === box) suggest();
  else box.addEventListener("focus", suggest, { once: true });
  if (location.hash === "#q") box.focus();
}
