// Client code: the browser's own modal dialog, which holds the focus and closes by Escape.
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useWords } from "./deskContext.ts";

const FIRST = ":is(input, select, textarea):not([type=radio]), input:checked, button.primary";

/** A modal dialog that is open while it is rendered. */
export function Dialog({
  title,
  wide = false,
  onClose,
  children,
}: {
  title: string;
  wide?: boolean;
  onClose(): void;
  children: ReactNode;
}) {
  const say = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the document, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      element.showModal();
      // What is asked for comes before the button that closes.
      element.querySelector<HTMLElement>(FIRST)?.focus();
    }
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? "wide" : undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {say("close")}
        </button>
      </header>
      {children}
    </dialog>
  );
}
