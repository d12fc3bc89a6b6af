// Client code: on narrow screens the tools of the text stay in sight below the line above the story.
import { useEffect, useRef } from "react";

/** Says to the style sheet, as `--head-height`, how high the line is; with a message it has several rows. */
export function useHeadHeight() {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = head;
    if (!current || !("ResizeObserver" in window)) return;
    const observer = new ResizeObserver(() => {
      current.parentElement?.style.setProperty("--head-height", `${current.offsetHeight}px`);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return head;
}
