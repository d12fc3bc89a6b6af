import { existsSync } from "node:fs";
import path from "node:path";
import { currentEdition } from "../edition/currentEdition.ts";
import { pictureAt } from "../edition/editionPictures.ts";
import { cachingHeaders } from "../http/caching.ts";
import { type FileRequest, pictureResponse } from "../http/media.ts";
import { readClock, readSettings } from "../settings/settings.ts";
import { FileCache, TooManyWaiting } from "../system/fileCache.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import { cardAddress } from "./card.ts";
import { drawCard } from "./drawCard.ts";
import { findCard } from "./findCard.ts";
import { cardFontFolders } from "./loadCardFonts.ts";

/** About 80 kB each. */
const cards = new FileCache(path.resolve(WORKSPACE_PATHS.cards));

/** The file name of a card: its address with dashes instead of slashes. */
function fileName(address: string): string {
  return address.replace(/^\/cards\//, "").replaceAll("/", "--");
}

/**
 * Answers a request for a card. Outdated versions redirect to the current one, since social sites
 * keep requesting the address they once found in a page.
 */
export async function cardResponse(
  address: string,
  asked: FileRequest,
): Promise<Response | undefined> {
  const edition = currentEdition();
  const now = readClock();
  const card = findCard(edition, address, now);
  if (!card) return undefined;
  const present = cardAddress(card);
  if (present !== address) {
    return new Response(null, {
      status: 307,
      headers: { location: present, ...cachingHeaders("content") },
    });
  }
  const hero = card.picture && pictureAt(edition, card.picture.address, now);
  const picture = hero && path.join(readSettings().contentDir, hero.file);
  try {
    return await cards.withFile(
      fileName(address),
      () =>
        drawCard(
          card,
          picture && existsSync(picture) ? picture : undefined,
          cardFontFolders(edition.paper),
        ),
      (file) => pictureResponse(cards.folder, { file, format: "jpeg", isVersioned: true }, asked),
    );
  } catch (error) {
    if (!(error instanceof TooManyWaiting)) throw error;
    return new Response("Too many cards are being drawn.\n", {
      status: 503,
      headers: { "retry-after": "30", ...cachingHeaders("private") },
    });
  }
}
