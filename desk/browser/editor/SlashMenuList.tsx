import type { EditorView } from "prosemirror-view";
import { useLayoutEffect, useRef, useState } from "react";
import { sayAtDesk } from "../../words/words.ts";
import { type MenuPlace, menuPlace, seenPart } from "./menuPlace.ts";
import { insertFromMenu, SLASH_LIST, type SlashMenu } from "./slashMenu.ts";

/** The menu at the “/” with which it was opened. The keyboard stays in the text. */
export function SlashMenuList({
  menu,
  view,
  language,
}: {
  menu: SlashMenu;
  view: EditorView;
  language: string;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<MenuPlace>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries need another height
  useLayoutEffect(() => {
    const settle = () => {
      const frame = view.dom.parentElement;
      if (!frame || !list.current) return;
      setPlace(
        menuPlace(
          view.coordsAtPos(menu.from),
          frame.getBoundingClientRect(),
          seenPart(view.dom, view.dom.closest(".story-editor")?.querySelector(".text-head")),
          {
            wanted: list.current.scrollHeight,
            isRightToLeft: getComputedStyle(view.dom).direction === "rtl",
          },
        ),
      );
    };
    settle();
    // The keyboard of a phone takes its room after the first letter.
    const screen = window.visualViewport;
    screen?.addEventListener("resize", settle);
    return () => screen?.removeEventListener("resize", settle);
  }, [view, menu.from, menu.found.length]);
  const maxHeight = place?.maxHeight;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen entry is another, or less is seen
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector("[aria-selected=true]");
    chosen?.scrollIntoView({ block: "nearest" });
  }, [menu.chosen, maxHeight]);
  return (
    <div
      ref={list}
      className="slash-menu"
      style={{ ...place, visibility: place ? undefined : "hidden" }}
    >
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
