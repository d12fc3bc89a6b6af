import { expect, test } from "@playwright/test";
import { Edition } from "../../newsroom/edition/edition.ts";
import { isoWithOffset } from "../../newsroom/locales/dateFormats.ts";
import { DEMONSTRATION } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { readerView, wholeStory } from "../helpers/readerMode.ts";

test("A reader mode shows every story of the demonstration edition whole, and nothing else", async ({
  request,
  baseURL,
}) => {
  const edition = Edition.open(DEMONSTRATION.editionFile);
  try {
    const now = new Date(NOW);
    const stories = edition.daysWithin("2014-", now).flatMap(({ day }) => edition.onDay(day, now));
    expect(stories.length).toBeGreaterThanOrEqual(15);
    for (const { address } of stories) {
      const article = edition.article(address, now);
      if (!article) throw new Error(`${address} is not in the edition`);
      const page = await request.get(address);
      const published = isoWithOffset(article.published, edition.paper);
      expect
        .soft(readerView(await page.text(), `${baseURL}${address}`))
        .toEqual(wholeStory(article, edition.paper, published));
    }
  } finally {
    edition.close();
  }
});
