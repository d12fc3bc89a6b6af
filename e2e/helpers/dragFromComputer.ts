import type { Locator, Page } from "@playwright/test";

/**
 * Drags files and folders of this computer onto a part of a page and drops them there, as Chromium does it itself.
 * @param before is called while they are over it
 */
export async function dragFromComputer(
  page: Page,
  files: readonly string[],
  onto: Locator,
  before: () => Promise<void> = async () => undefined,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const box = await onto.boundingBox();
  if (!box) throw new Error("there is nothing to drop onto");
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 200)];
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x, y, data });
  }
  await before();
  await session.send("Input.dispatchDragEvent", { type: "drop", x, y, data });
  await session.detach();
}
