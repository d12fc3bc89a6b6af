import type { Page } from "@playwright/test";

/**
 * Records the layout shifts of every document that the page opens from now on.
 * @returns a line for each of those in the present document so far: its score, and what moved how
 * (https://wicg.github.io/layout-instability/)
 */
export async function watchLayoutShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const layoutShifts: string[] = [];
    Object.assign(window, { layoutShifts });
    const sides = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(",");
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as PerformanceEntry & {
          value: number;
          sources?: Array<{
            node: Node | null;
            previousRect: DOMRectReadOnly;
            currentRect: DOMRectReadOnly;
          }>;
        };
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const words = node?.textContent?.trim().slice(0, 40);
          return `${node?.nodeName} “${words}” ${sides(previousRect)} → ${sides(currentRect)}`;
        });
        layoutShifts.push(`${value}: ${moved.join("; ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { layoutShifts: string[] }).layoutShifts);
}
