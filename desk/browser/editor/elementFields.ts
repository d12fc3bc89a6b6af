import { type Command, NodeSelection } from "prosemirror-state";

/** The fields and buttons of an element, without those of elements inside of it. */
export function controlsOf(element: Element): HTMLElement[] {
  const all = element.querySelectorAll<HTMLElement>(
    ":is(.element-form, .element-controls) :is(input, textarea, select, button, summary)",
  );
  return [...all].filter(
    (control) =>
      control.closest("[data-element]") === element &&
      (control.tagName === "SUMMARY" || control.closest("details:not([open])") === null),
  );
}

/** Goes to the fields of the element around the cursor, or of the selected one. */
export const goToFields: Command = (state, _, view) => {
  const { selection } = state;
  if (!view) return false;
  const places = [selection.from];
  if (!(selection instanceof NodeSelection)) {
    places.length = 0;
    for (let { depth } = selection.$from; depth > 0; depth -= 1) {
      places.push(selection.$from.before(depth));
    }
  }
  for (const place of places) {
    const element = view.nodeDOM(place);
    const control =
      element instanceof HTMLElement && element.dataset.element
        ? controlsOf(element)[0]
        : undefined;
    if (!control) continue;
    control.focus();
    return true;
  }
  return false;
};

/** The same by Enter, where a whole picture is selected. */
export const goToFieldsOfSelected: Command = (state, dispatch, view) =>
  state.selection instanceof NodeSelection && goToFields(state, dispatch, view);
