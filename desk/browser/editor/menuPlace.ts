/** Edges in pixels of the window. */
export interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where a menu stands in its frame, in pixels from the frame's edges; `maxHeight` beyond which it scrolls. */
export interface MenuPlace {
  top?: number;
  bottom?: number;
  left?: number;
  right?: number;
  maxHeight: number;
}

/** Between the cursor, the menu and the edges of what is seen. */
const GAP = 4;

/** Widest and highest, where there is room: 15 and 20 rem. */
const [WIDTH, HEIGHT] = [240, 320];

/**
 * The place of a menu at the cursor: below it, or above where there is more room and too little below.
 * @param frame what the menu is placed in
 * @param seen the part of the window in which the text is seen
 * @param wanted height of the menu with all its entries
 */
export function menuPlace(
  cursor: Edges,
  frame: Edges,
  seen: Edges,
  { wanted, isRightToLeft }: { wanted: number; isRightToLeft: boolean },
): MenuPlace {
  const below = seen.bottom - cursor.bottom - 2 * GAP;
  const above = cursor.top - seen.top - 2 * GAP;
  const opensUp = below < Math.min(wanted, HEIGHT) && above > below;
  const inFrame = (start: number) => Math.max(0, Math.min(start, frame.right - frame.left - WIDTH));
  return {
    ...(opensUp
      ? { bottom: frame.bottom - cursor.top + GAP }
      : { top: cursor.bottom - frame.top + GAP }),
    ...(isRightToLeft
      ? { right: inFrame(frame.right - cursor.right) }
      : { left: inFrame(cursor.left - frame.left) }),
    maxHeight: Math.max(0, Math.min(HEIGHT, opensUp ? above : below)),
  };
}

/** The part of the window in which a text is seen: not below its sticky tools, nor beyond what scrolls it. */
export function seenPart(text: HTMLElement, tools: Element | null | undefined): Edges {
  const screen = window.visualViewport;
  const seen = {
    top: screen?.offsetTop ?? 0,
    bottom: (screen?.offsetTop ?? 0) + (screen?.height ?? window.innerHeight),
    left: 0,
    right: window.innerWidth,
  };
  for (let each = text.parentElement; each; each = each.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(each).overflowY)) continue;
    const { top, bottom } = each.getBoundingClientRect();
    seen.top = Math.max(seen.top, top);
    seen.bottom = Math.min(seen.bottom, bottom);
  }
  seen.top = Math.max(seen.top, tools?.getBoundingClientRect().bottom ?? 0);
  return seen;
}
