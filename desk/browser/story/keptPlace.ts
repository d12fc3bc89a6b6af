// Client code: a story that an action moves is opened anew at its new address; who works on it stays where they were.
import { useEffect, useState } from "react";
import type { Area } from "./AreaTabs.tsx";

/** Where somebody was in a story's page. */
interface Place {
  /** The address to which it was moved. */
  address: string;
  area: Area;
  view: "rich" | "source";
  /** Of the window, then of the parts that scroll by themselves. */
  scrolled: readonly number[];
}

/** Parts of the page that scroll by themselves where there is room for columns. */
const SCROLLING = ".areas > section";

/** What has the focus when an action has ended: the action that comes next. */
const NEXT_ACTION = ".story-actions button";

/** Frames in which texts and previews may still grow to where one was. */
const FRAMES = 30;

let kept: Place | undefined;

/** Remembers where somebody is, for the page of the same story at its new address. */
export function keepPlace(address: string, { area, view }: Pick<Place, "area" | "view">): void {
  kept = { address, area, view, scrolled: scrollers().map(({ scrollTop }) => scrollTop) };
}

/**
 * The place that was kept for this page, to which it scrolls, with the focus on the story's actions: the dialog that has
 * moved the story is gone with the page below it.
 * @param address of this page
 */
export function useKeptPlace(address: string): Pick<Place, "area" | "view"> | undefined {
  const [place] = useState(() => (kept?.address === address ? kept : undefined));
  useEffect(() => {
    if (!place) return undefined;
    kept = undefined;
    document.querySelector<HTMLElement>(NEXT_ACTION)?.focus({ preventScroll: true });
    let frame = 0;
    let count = 0;
    const restore = () => {
      for (const [at, element] of scrollers().entries())
        element.scrollTop = place.scrolled[at] ?? 0;
      count += 1;
      if (count < FRAMES && !isThere(place)) frame = requestAnimationFrame(restore);
    };
    frame = requestAnimationFrame(restore);
    return () => cancelAnimationFrame(frame);
  }, [place]);
  return place;
}

function scrollers(): Element[] {
  const { scrollingElement } = document;
  return [...(scrollingElement ? [scrollingElement] : []), ...document.querySelectorAll(SCROLLING)];
}

function isThere({ scrolled }: Place): boolean {
  return scrollers().every(({ scrollTop }, at) => Math.abs(scrollTop - (scrolled[at] ?? 0)) < 2);
}
