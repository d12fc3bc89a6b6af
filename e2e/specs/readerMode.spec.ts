import { expect, test } from "@playwright/test";
import { articleAt } from "../../newsroom/edition/articles.ts";
import { Edition } from "../../newsroom/edition/edition.ts";
import { daysWithin, storiesOnDay } from "../../newsroom/edition/lists.ts";
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
    const stories = daysWithin(edition, "2014-", now).flatMap(({ day }) =>
      storiesOnDay(edition, day, now),
    );
    expect(stories.length).toBeGreaterThanOrEqual(15);
    for (const { address } of stories) {
      const article = articleAt(edition, address, now);
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
