import { expect, type Page, test } from "@playwright/test";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

test.use({ serviceWorkers: "allow" });

/** A page's text except what scripts add to it, and its links. */
async function contentOf(page: Page): Promise<{ text: string; links: string[] }> {
  await page.evaluate(() => {
    for (const element of document.body.querySelectorAll("*")) {
      if (element.localName.includes("-")) element.remove();
    }
  });
  return {
    text: (await page.locator("body").innerText()).replace(/\s+/g, " "),
    links: await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")),
  };
}

test("With script switched off every kind of page reads the same", async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const plain = await context.newPage();
  for (const { name, address, status } of PAGE_KINDS) {
    // Saved stories are on the device, where only a script can read them (offline.spec.ts).
    if (address === "/saved") continue;
    await page.goto(address, { waitUntil: "networkidle" });
    expect((await plain.goto(address))?.status(), name).toBe(status);
    const without = await contentOf(plain);
    expect(without.text.length, name).toBeGreaterThan(150);
    expect(without, name).toEqual(await contentOf(page));
  }
  await context.close();
});

test("With script switched off a reader searches, narrows and pages by plain forms and links", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/search");
  await page.getByRole("searchbox").fill("iraq");
  await page.getByText("Filters", { exact: true }).click();
  await page.getByLabel("Section", { exact: true }).selectOption("culture");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/q=iraq&section=culture/);
  await expect(page.getByRole("region", { name: "Results" })).toContainText("1 story matches");
  await page.getByRole("region", { name: "Results" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Six books for understanding Iraq",
  );
  await context.close();
});
