// Client code: an entry that is moved in the document loses the focus, which those who use keys need to keep.
import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Gives the focus back after a change of lists whose entries have `data-key`, and buttons that say in `data-does` what
 * they do.
 * @returns the element around the lists, and a function that names entry and button; where that button cannot be used
 *   any more, another one of the entry gets the focus, and without the entry the first heading
 */
export function useFocusAfter<E extends HTMLElement>(): {
  around: RefObject<E | null>;
  focus(key: string, does: string): void;
} {
  const around = useRef<E>(null);
  const [wanted, setWanted] = useState<{ key: string; does: string }>();
  useEffect(() => {
    if (!wanted) return;
    const all = around.current?.querySelectorAll<HTMLButtonElement>("[data-key] button") ?? [];
    const own = [...all].filter(
      (button) =>
        !button.disabled && button.closest("[data-key]")?.getAttribute("data-key") === wanted.key,
    );
    const button = own.find(({ dataset }) => dataset.does === wanted.does) ?? own[0];
    (button ?? around.current?.querySelector<HTMLElement>("h2"))?.focus();
  }, [wanted]);
  return { around, focus: (key, does) => setWanted({ key, does }) };
}
