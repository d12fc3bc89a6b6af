import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { articleRecord, isArticle } from "../newsroom/edition/articles.ts";
import type { Stories } from "../newsroom/edition/assemble.ts";
import { changeEdition } from "../newsroom/edition/changeEdition.ts";
import { publicAmong } from "../newsroom/edition/editionDifference.ts";
import { EditionMovedOn } from "../newsroom/edition/editionFile.ts";
import { picturesOfArticle } from "../newsroom/edition/editionPictures.ts";
import type { RenewedEdition } from "../newsroom/edition/renewEdition.ts";
import { type StoryRecords, storyRecords } from "../newsroom/edition/storyRecords.ts";

/** A checked content folder, and which stories of it may differ from the edition. */
export interface ChangedStories {
  folder: ContentFolder;
  stories: Stories;
  /** The paper's language. */
  language: string;
  addresses: readonly string[];
}

/**
 * Puts some stories of a checked folder into the edition, where nothing else differs, in one transaction. It has the
 * result of `renewEdition`, and does not write all of an archive anew.
 * @param since the edition's number before the content was read
 * @throws EditionMovedOn if the edition no longer has that number
 */
export function renewStories(
  editionFile: string,
  { folder, stories, language, addresses }: ChangedStories,
  { since, now }: { since: number; now: Date },
): RenewedEdition {
  const added: string[] = [];
  const changed: string[] = [];
  let shown: string[] = [];
  let hidden: string[] = [];
  let picturesGone = false;
  const records = folder.files
    .filter(({ kind, address }) => kind === "article" && addresses.includes(address))
    .map((file) => storyRecords(file, folder, stories, language));
  const change = changeEdition(editionFile, now, (standing) => {
    const { edition } = standing;
    if (edition.number() !== since) throw new EditionMovedOn();
    const put = ({ article, pictures, references }: StoryRecords) => {
      const { address } = article;
      if (standing.holds(article, pictures, references)) return;
      (articleRecord(edition, address) ? changed : added).push(address);
      const kept = new Set(pictures.map((picture) => picture.address));
      picturesGone ||= picturesOfArticle(edition, address).some((picture) => !kept.has(picture));
      standing.putArticle(article, pictures, references);
    };
    const before = records
      .map(({ article }) => article.address)
      .filter((address) => isArticle(edition, address, now));
    for (const story of records) put(story);
    shown = publicAmong(edition, [...added, ...changed], now);
    hidden = before.filter((address) => !isArticle(edition, address, now));
    return added.length + changed.length > 0 ? "something" : "nothing";
  });
  const none = {
    paper: [],
    sections: [],
    topics: [],
    authors: [],
    pages: [],
    publicFiles: [],
    addresses: [],
  };
  return {
    difference: { ...none, stories: { added, changed, removed: [] } },
    change,
    shown,
    hidden,
    picturesGone,
  };
}
