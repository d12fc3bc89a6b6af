/**
 * Pixels at the upper end of what scrolls that the tools of the text cover, and on narrow screens the line above the
 * story: a cursor that goes there is not seen.
 * @param text the editor's element
 */
export function coveredAbove(text: Element): number {
  const line = text.closest("main")?.querySelector<HTMLElement>(".story-head");
  const tools = text.closest(".story-editor")?.querySelector<HTMLElement>(".text-head");
  const isOver = line && getComputedStyle(line).position === "sticky";
  return (isOver ? line.offsetHeight : 0) + (tools?.offsetHeight ?? 0);
}
