import type { EditorView } from "prosemirror-view";
import { sayAtDesk } from "../../words/words.ts";
import { insertFromMenu, SLASH_LIST, type SlashMenu } from "./slashMenu.ts";

/** The menu below the “/” with which it was opened. The keyboard stays in the text. */
export function SlashMenuList({
  menu,
  view,
  language,
}: {
  menu: SlashMenu;
  view: EditorView;
  language: string;
}) {
  const { left, bottom } = view.coordsAtPos(menu.from);
  const frame = view.dom.parentElement?.getBoundingClientRect();
  const place = {
    insetInlineStart: `${Math.max(0, Math.min(left - (frame?.left ?? 0), (frame?.width ?? 0) - 240))}px`,
    top: `${bottom - (frame?.top ?? 0) + 4}px`,
  };
  return (
    <div className="slash-menu" style={place}>
      {menu.found.length === 0 ? (
        <p role="status">{sayAtDesk(language, "noSuchElement")}</p>
      ) : (
        <div role="listbox" id={SLASH_LIST} aria-label={sayAtDesk(language, "insertElement")}>
          {menu.found.map(({ name }, index) => (
            // The keys of the menu are the text's (slashMenu.ts).
            <div
              key={name}
              id={`${SLASH_LIST}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === menu.chosen}
              onMouseDown={(event) => {
                event.preventDefault();
                insertFromMenu(view, index);
              }}
            >
              {sayAtDesk(language, name)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
