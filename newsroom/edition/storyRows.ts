import { articleRecord } from "./articles.ts";
import type { Edition } from "./edition.ts";
import type { ArticleRecord, PictureRecord } from "./records.ts";

/** A story as an edition has it, with all that is needed to put it there again. */
export interface StoryRows {
  article: ArticleRecord;
  pictures: PictureRecord[];
}

/** The story at an address, public or not. For the desk only. */
export function storyRows(edition: Edition, address: string): StoryRows | undefined {
  const record = articleRecord(edition, address);
  if (!record) return undefined;
  const text = edition
    .query<{ text: string }>(
      `SELECT printed_text AS text FROM search
       WHERE rowid = (SELECT id FROM article WHERE address = :address)`,
    )
    .one({ address })?.text;
  const pictures = edition
    .query<{ address: string; plain: string; file: string; format: string; words: string }>(
      `SELECT address, plain, file, format, words FROM picture
       WHERE article = (SELECT id FROM article WHERE address = :address) ORDER BY address`,
    )
    .all({ address })
    .map(
      ({ plain, words, ...row }): PictureRecord => ({
        ...row,
        plainAddress: plain,
        article: address,
        words: JSON.parse(words),
      }),
    );
  return { article: { ...record, text: text ?? "" }, pictures };
}
