import { type CropRatio, cropAddress, parseCropAddress } from "../pictures/heroCrops.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import type { StoredPicture } from "../pictures/storedPicture.ts";
import type { Edition } from "./edition.ts";
import type { Teaser } from "./records.ts";
import { PUBLIC_SQL } from "./schema.ts";

/** Queries for picture files by address. Paths are relative to the content folder. */

/** The file behind a `/media/…` address, if its article is public. */
export function pictureAt(edition: Edition, address: string, now: Date): StoredPicture | undefined {
  const row = edition
    .query<{ file: string; format: string; words: string; isVersioned: number }>(
      `SELECT picture.file, picture.format, picture.words, picture.address = :address AS isVersioned
       FROM picture LEFT JOIN article ON article.id = picture.article
       WHERE (picture.address = :address OR picture.plain = :address)
         AND (picture.article IS NULL OR ${PUBLIC_SQL})
       ORDER BY isVersioned DESC LIMIT 1`,
    )
    .one({ address, now: now.getTime() });
  if (!row) return undefined;
  const { file, format, words, isVersioned } = row;
  return { file, format, words: JSON.parse(words), isVersioned: isVersioned === 1 };
}

/** Files of all pictures. */
export function pictureFiles(edition: Edition): string[] {
  return edition
    .query<{ file: string }>("SELECT DISTINCT file FROM picture")
    .all()
    .map(({ file }) => file);
}

/** Addresses of all pictures. */
export function pictureAddresses(edition: Edition): string[] {
  return edition
    .query<{ address: string }>("SELECT address FROM picture")
    .all()
    .map(({ address }) => address);
}

/** Addresses of an article's pictures, sorted. */
export function picturesOfArticle(edition: Edition, address: string): string[] {
  return edition
    .query<{ address: string }>(
      `SELECT address FROM picture
       WHERE article = (SELECT id FROM article WHERE address = :address) ORDER BY address`,
    )
    .all({ address })
    .map((row) => row.address);
}

/** A hero and the crop that is requested of it. */
export interface HeroCrop {
  hero: Picture;
  ratio: CropRatio;
  file: string;
  /** The crop's current address. The requested one may have been built from an earlier focus. */
  address: string;
}

/** The hero behind the address of a crop, if its story is public. Other pictures have no crops. */
export function heroCropAt(edition: Edition, address: string, now: Date): HeroCrop | undefined {
  const asked = parseCropAddress(address);
  if (!asked) return undefined;
  // Any extension: “/” is the character after “.”.
  const row = edition
    .query<{ address: string; file: string; teaser: string }>(
      `SELECT picture.address, picture.file, article.teaser
       FROM picture JOIN article ON article.id = picture.article
       WHERE picture.address > :stem || '.' AND picture.address < :stem || '/' AND ${PUBLIC_SQL}
       LIMIT 1`,
    )
    .one({ stem: asked.stem, now: now.getTime() });
  const { hero } = row ? (JSON.parse(row.teaser) as Teaser) : {};
  if (!row || hero?.address !== row.address) return undefined;
  return {
    hero,
    ratio: asked.shape,
    file: row.file,
    address: cropAddress(hero, asked.shape),
  };
}
