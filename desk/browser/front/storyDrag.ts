// Client code: stories are dragged within the page; the browser carries their addresses.
import { type DragEvent, useState } from "react";

/** No other page or program has data of this type. */
const TYPE = "application/x-desk-story";

/** What an element needs to be dragged. @param key address of a story, or name of a section */
export function draggable(key: string, type = TYPE) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(type, key);
      event.dataTransfer.effectAllowed = "move" as const;
    },
  };
}

/**
 * What a list needs to take what is dropped.
 * @param drop is given what was dragged, and the index of the entry above which it was let go
 */
export function useDropList(drop: (key: string, at: number) => void, type = TYPE) {
  const [isOver, setOver] = useState(false);
  const fits = (event: DragEvent) => event.dataTransfer.types.includes(type);
  return {
    "data-over": isOver,
    onDragOver: (event: DragEvent) => {
      if (!fits(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "move" as const;
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!fits(event)) return;
      event.preventDefault();
      setOver(false);
      const entries = [...event.currentTarget.querySelectorAll(":scope li[data-key]")];
      const below = entries.findIndex((entry) => {
        const box = entry.getBoundingClientRect();
        return event.clientY < box.top + box.height / 2;
      });
      drop(event.dataTransfer.getData(type), below < 0 ? entries.length : below);
    },
  };
}
