import path from "node:path";
import { currentEdition } from "../edition/currentEdition.ts";
import { deskStoryAt } from "../edition/deskStories.ts";
import { pictureFile } from "../edition/editionPictures.ts";
import { readClock, readSettings } from "../settings/settings.ts";
import { articleCard } from "./card.ts";
import { drawCard } from "./drawCard.ts";
import { cardFontFolders } from "./loadCardFonts.ts";

/**
 * Draws the card of a story on the desk as readers will see it once the story is published.
 * @param place a draft's slug, or an article's address without its leading slash
 */
export async function deskCard(place: string): Promise<Uint8Array | undefined> {
  const edition = currentEdition();
  const entry = deskStoryAt(edition, place, readClock());
  if (!entry) return undefined;
  const { story } = entry;
  // A draft may have no section yet.
  const section = story.section ?? { slug: "", name: "", description: "", order: 0, colour: "red" };
  const picture = story.hero && pictureFile(edition, story.hero.address);
  return drawCard(
    articleCard(edition.paper, { ...story, section }),
    picture && path.join(readSettings().contentDir, picture),
    cardFontFolders(edition.paper),
  );
}
