import { PUBLIC_SQL } from "../content/visibility.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import { parseShapedAddress, type Shape, shapedAddress } from "../pictures/shapes.ts";
import type { Edition } from "./edition.ts";
import type { Teaser } from "./teaser.ts";

/** A hero to be cut to a shape. */
export interface ShapedHero {
  hero: Picture;
  shape: Shape;
  /** Relative to the content folder. */
  file: string;
  /** Where it stands now: its focus may have been moved since a machine learnt the address. */
  address: string;
}

/** The hero behind an address of a shape, when its story is public; of other pictures there are none. */
export function shapedHero(edition: Edition, address: string, now: Date): ShapedHero | undefined {
  const asked = parseShapedAddress(address);
  if (!asked) return undefined;
  // Whatever the format: “/” follows “.” in the order of characters.
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
    shape: asked.shape,
    file: row.file,
    address: shapedAddress(hero, asked.shape),
  };
}
