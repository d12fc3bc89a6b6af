// Client code: a problem leads to its field, also one in an entry of a long list that is not shown yet.
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import { type FieldPath, fieldId } from "./fieldTools.ts";

/** A field that is asked for; `count` changes each time. */
interface AskedField {
  path: FieldPath;
  count: number;
  /** Called where the form has no such field. */
  missing(): void;
}

const AskedFieldContext = createContext<AskedField | undefined>(undefined);

export const AskedFieldProvider = AskedFieldContext.Provider;

/**
 * Leads to fields of a form.
 * @returns what is asked for, to be provided around the form, and what asks
 */
export function useGoToField(): {
  asked: AskedField | undefined;
  goToField(path: FieldPath, missing: () => void): void;
} {
  const [asked, setAsked] = useState<AskedField>();
  useEffect(() => {
    if (!asked) return undefined;
    // The form, and its list's page, are shown first.
    const frame = requestAnimationFrame(() => {
      const element = controlOf(asked.path);
      if (!element) return asked.missing();
      element.closest("details")?.setAttribute("open", "");
      element.focus();
      element.scrollIntoView({ block: "center" });
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
  const goToField = useCallback(
    (path: FieldPath, missing: () => void) =>
      setAsked((before) => ({ path, missing, count: (before?.count ?? 0) + 1 })),
    [],
  );
  return { asked, goToField };
}

/** Calls back with the entry of a list that is asked for, or that has the field which is. */
export function useAskedEntry(list: FieldPath, show: (index: number) => void): void {
  const asked = useContext(AskedFieldContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an entry is shown once each time that it is asked for
  useEffect(() => {
    const index = asked?.path[list.length];
    const isInside = list.every((name, at) => name === asked?.path[at]);
    if (isInside && typeof index === "number") show(index);
  }, [asked]);
}

const CONTROL = "input:not([hidden]), textarea, select, button:not(:disabled)";

/** The control of a field, or the first of the entry or group that it is part of. */
function controlOf(path: FieldPath): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const id = fieldId(path.slice(0, length));
    const element = document.getElementById(id) ?? document.getElementById(`${id}-group`);
    if (element) return element.matches(CONTROL) ? element : element.querySelector(CONTROL);
  }
  return null;
}
