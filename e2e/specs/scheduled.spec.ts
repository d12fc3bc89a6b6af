import { expect, type Page, test } from "@playwright/test";
import { placesOf, WORD, writeScheduledStory } from "../../testkit/papers/scheduledStory.ts";
import { build } from "../../testkit/papers.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { startServer } from "../../testkit/server.ts";

// crawl.spec.ts looks for a scheduled story everywhere.
test("A story appears everywhere at its minute on a server that is running, where its address was a 404 before", async ({
  page,
}) => {
  // On a busy machine the story may become due before everything was requested; the next attempt has more
  // time.
  for (let seconds = 20; !(await appears(page, seconds)); seconds *= 3)
    expect(seconds).toBeLessThan(1000);
});

/**
 * Whether the time sufficed. Fails where the story is public before its time, or not public then.
 */
async function appears(page: Page, seconds: number): Promise<boolean> {
  // With a precision of seconds, as content files have.
  const due = Math.ceil(Date.now() / 1000 + seconds) * 1000;
  const story = writeScheduledStory("due-soon", inNewYork(due));
  await build(story.paper);
  const server = await startServer(story.paper);
  try {
    const { shown, closed } = placesOf(story);
    const told: string[] = [];
    for (const address of shown) {
      if ((await rawRequest(server.url, address)).text.includes(WORD)) told.push(address);
    }
    for (const address of closed) {
      if ((await rawRequest(server.url, address)).status !== 404) told.push(address);
    }
    if (Date.now() >= due) return false;
    expect(told).toEqual([]);
    await expect
      .poll(async () => (await rawRequest(server.url, story.address)).status, {
        timeout: 60_000 + seconds * 1000,
      })
      .toBe(200);
    expect(Date.now()).toBeGreaterThanOrEqual(due);
    for (const address of [...shown, story.day, story.topic]) {
      const { status, text } = await rawRequest(server.url, address);
      expect(status, address).toBe(200);
      expect(text, address).toContain(WORD);
    }
    const [, year, month] = story.day.split("/");
    for (const archive of [`/${year}/${month}`, `/${year}`]) {
      const { status, text } = await rawRequest(server.url, archive);
      expect(status, archive).toBe(200);
      expect(text, archive).toMatch(new RegExp(`${WORD}|${story.day}`));
    }
    expect((await rawRequest(server.url, story.picture)).status).toBe(200);
    const moved = await rawRequest(server.url, story.oldAddress);
    expect([moved.status, moved.headers.location]).toEqual([308, story.address]);
    await page.goto(server.url + story.address);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(WORD);
    return true;
  } finally {
    await server.stop();
  }
}

/** The instant with New York's offset, to the second; the paper's folders follow that day. */
function inNewYork(milliseconds: number): string {
  const at = new Date(milliseconds);
  const offset =
    new Intl.DateTimeFormat("en-US", { timeZone: "America/New_York", timeZoneName: "longOffset" })
      .formatToParts(at)
      .find((part) => part.type === "timeZoneName")
      ?.value.slice(3) ?? "";
  const hours = Number(offset.slice(0, 3));
  return `${new Date(milliseconds + hours * 3_600_000).toISOString().slice(0, 19)}${offset}`;
}
