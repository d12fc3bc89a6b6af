// Client code: files dropped anywhere on the page; without this, the browser would leave the desk to show them.
import { useEffect, useRef, useState } from "react";
import { hasFiles } from "./DropPlace.tsx";

/** Takes files that are dropped on the window. @returns whether something is being dragged over it */
export function useWindowDrop(drop: (data: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  const newest = useRef(drop);
  newest.current = drop;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent) => {
      setOver(false);
      // A part of the page may have taken them.
      if (event.defaultPrevented || !event.dataTransfer || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      newest.current(event.dataTransfer);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", left);
    addEventListener("drop", dropped);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", left);
      removeEventListener("drop", dropped);
    };
  }, []);
  return isOver;
}
