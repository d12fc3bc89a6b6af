import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Insertable } from "./elements.ts";
import { insertablesOf } from "./insertables.ts";

/** The menu that “/” opens at the beginning of an empty paragraph. */
export interface SlashMenu {
  /** Where the “/” stands, and the end of what is written behind it. */
  from: number;
  to: number;
  found: readonly Insertable[];
  /** Index in `found`. */
  chosen: number;
}

interface MenuState {
  menu: SlashMenu | undefined;
  /** Place of the “/” whose menu has been closed. */
  closed: number | undefined;
}

type MenuAction = { kind: "close" } | { kind: "choose"; index: number };

const slashKey = new PluginKey<MenuState>("slash");

/** The open menu, if any. */
export function slashMenuOf(state: EditorState): SlashMenu | undefined {
  return slashKey.getState(state)?.menu;
}

/** Id of an element of the menu, for screen readers. */
export const SLASH_LIST = "slash-menu";

/**
 * Opens and steers the menu.
 * @param nameOf an element's name in the desk's language
 */
export function slashMenu(nameOf: (element: Insertable) => string): Plugin<MenuState> {
  return new Plugin<MenuState>({
    key: slashKey,
    state: {
      init: () => ({ menu: undefined, closed: undefined }),
      apply(tr, known, _, state) {
        const action = tr.getMeta(slashKey) as MenuAction | undefined;
        if (action?.kind === "close") return { menu: undefined, closed: known.menu?.from };
        const menu = menuAt(state, nameOf);
        if (!menu) return { menu, closed: undefined };
        if (known.closed === menu.from) return { menu: undefined, closed: known.closed };
        if (action) return { menu: { ...menu, chosen: action.index }, closed: undefined };
        const stays = known.menu?.to === menu.to ? known.menu.chosen : 0;
        return {
          menu: { ...menu, chosen: Math.min(stays, menu.found.length - 1) },
          closed: undefined,
        };
      },
    },
    props: {
      attributes(state): Record<string, string> {
        const menu = slashKey.getState(state)?.menu;
        if (!menu || menu.found.length === 0) return {};
        return {
          "aria-controls": SLASH_LIST,
          "aria-activedescendant": `${SLASH_LIST}-${menu.chosen}`,
        };
      },
      handleKeyDown(view, event) {
        const menu = slashMenuOf(view.state);
        if (!menu || event.isComposing) return false;
        const act = (action: MenuAction) => view.dispatch(view.state.tr.setMeta(slashKey, action));
        const { length } = menu.found;
        if (event.key === "Escape") act({ kind: "close" });
        else if (length === 0) return false;
        else if (event.key === "ArrowDown")
          act({ kind: "choose", index: (menu.chosen + 1) % length });
        else if (event.key === "ArrowUp") {
          act({ kind: "choose", index: (menu.chosen + length - 1) % length });
        } else if (event.key === "Enter") insertFromMenu(view, menu.chosen);
        else return false;
        return true;
      },
    },
  });
}

/** Puts an element of the open menu where the “/” stands. */
export function insertFromMenu(view: EditorView, index: number): void {
  const menu = slashMenuOf(view.state);
  const element = menu?.found[index];
  if (!menu || !element) return;
  view.dispatch(view.state.tr.delete(menu.from, menu.to));
  element.command(view.state, view.dispatch, view);
  view.focus();
}

function menuAt(
  state: EditorState,
  nameOf: (element: Insertable) => string,
): SlashMenu | undefined {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || parent.type.name !== "paragraph") return undefined;
  const [, words] = /^\/([\p{L} ]{0,24})$/u.exec(parent.textContent) ?? [];
  if (words === undefined || $from.parentOffset !== parent.content.size) return undefined;
  const wanted = words.toLocaleLowerCase();
  const found = insertablesOf(state).filter((element) =>
    nameOf(element).toLocaleLowerCase().includes(wanted),
  );
  return { from: $from.start(), to: $from.end(), found, chosen: 0 };
}
