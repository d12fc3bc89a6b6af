import { existsSync } from "node:fs";
import path from "node:path";
import type { PreviewStory } from "../edition/previewStory.ts";
import type { Paper } from "../paper/paper.ts";
import { readSettings } from "../settings/settings.ts";
import { articleCard } from "./card.ts";
import { drawCard } from "./drawCard.ts";
import { cardFontFolders } from "./loadCardFonts.ts";

/** Draws the card of a story that is not public, as readers will see it. */
export async function previewCard(
  paper: Paper,
  { story, folder }: Exclude<PreviewStory, { publishedAt: string }>,
): Promise<Uint8Array> {
  // A draft may have no section yet.
  const section = story.section ?? { slug: "", name: "", description: "", order: 0, colour: "red" };
  const picture =
    story.hero &&
    path.join(readSettings().contentDir, folder, path.posix.basename(story.hero.address));
  return drawCard(
    articleCard(paper, { ...story, section }),
    picture && existsSync(picture) ? picture : undefined,
    cardFontFolders(paper),
  );
}
