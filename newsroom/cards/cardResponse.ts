import { existsSync } from "node:fs";
import path from "node:path";
import { cachingHeaders } from "../caching.ts";
import { currentEdition } from "../edition/currentEdition.ts";
import { type PictureRequest, pictureResponse } from "../media.ts";
import { readClock, readSettings } from "../settings.ts";
import { cardAddress } from "./card.ts";
import { drawCard } from "./drawCard.ts";
import { findCard } from "./findCard.ts";
import { KeptCards, TooManyCards } from "./keptCards.ts";

const cards = new KeptCards(path.resolve(".broadsheet/cards"));

/**
 * Answers a request for a card. An older version's address leads to the present one, since social
 * sites ask again for what they once read in a page.
 */
export async function cardResponse(
  address: string,
  asked: PictureRequest,
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
  const hero = card.picture && edition.picture(card.picture.address, now);
  const picture = hero && path.join(readSettings().contentDir, hero.file);
  try {
    const file = await cards.file(address, () =>
      drawCard(
        card,
        picture && existsSync(picture) ? picture : undefined,
        path.resolve(".broadsheet/card-fonts"),
      ),
    );
    const kept = { file, format: "jpeg", lasting: true };
    return await pictureResponse(path.resolve(".broadsheet/cards"), kept, asked);
  } catch (error) {
    if (!(error instanceof TooManyCards)) throw error;
    return new Response("Too many cards are being drawn.\n", {
      status: 503,
      headers: { "retry-after": "30", ...cachingHeaders("private") },
    });
  }
}
