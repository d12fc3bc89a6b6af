import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";

interface Place {
  from: number;
  to: number;
}

type Asked = { keep: { id: number } & Place } | { forget: number };

const KEY = new PluginKey<ReadonlyMap<number, Place>>("awaitedPlaces");

let count = 0;

/** Keeps the places of what is on its way into the text, such as pictures, while the text goes on being written. */
export function awaitedPlaces(): Plugin<ReadonlyMap<number, Place>> {
  return new Plugin<ReadonlyMap<number, Place>>({
    key: KEY,
    state: {
      init: () => new Map(),
      apply(tr, known) {
        const asked = tr.getMeta(KEY) as Asked | undefined;
        if (!asked && (known.size === 0 || !tr.docChanged)) return known;
        const next = new Map(
          [...known].map(([id, { from, to }]) => {
            // What is typed at the edges of a place is no part of it.
            const start = tr.mapping.map(from, from === to ? -1 : 1);
            return [id, { from: start, to: Math.max(start, tr.mapping.map(to, -1)) }];
          }),
        );
        if (asked && "keep" in asked) {
          next.set(asked.keep.id, { from: asked.keep.from, to: asked.keep.to });
        } else if (asked) next.delete(asked.forget);
        return next;
      },
    },
    props: {
      decorations(state) {
        const places = [...(KEY.getState(state)?.values() ?? [])];
        return DecorationSet.create(
          state.doc,
          places.map(({ to }) => Decoration.widget(to, sign, { side: 1 })),
        );
      },
    },
  });
}

function sign(): HTMLElement {
  const dom = document.createElement("span");
  dom.className = "awaited";
  dom.setAttribute("aria-hidden", "true");
  dom.textContent = "…";
  return dom;
}

/** Keeps the place of the selection. @returns its id */
export function keepPlace(view: EditorView): number {
  const { from, to } = view.state.selection;
  count += 1;
  const keep = { id: count, from, to };
  view.dispatch(view.state.tr.setMeta(KEY, { keep } satisfies Asked));
  return keep.id;
}

/** Where a kept place is now; it is not kept any longer. */
export function takePlace(view: EditorView, id: number): Place | undefined {
  const place = KEY.getState(view.state)?.get(id);
  view.dispatch(view.state.tr.setMeta(KEY, { forget: id } satisfies Asked));
  return place;
}
