import { articleRecord, currentAddress } from "../../../newsroom/edition/articles.ts";
import type { Edition } from "../../../newsroom/edition/edition.ts";
import { frontOf } from "../../../newsroom/edition/front.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import type { FrontStory } from "../../api/front.ts";
import { frontFor, frontOfEdition, isSameFront } from "../../publishFront.ts";
import { withEdition } from "../../withEdition.ts";
import { requireRole } from "../roles.ts";
import type { Call } from "./call.ts";

/** The front as the desk's own edition shows it, and whether readers have another one. */
export const openFront: Call<"openFront"> = async (_, { person, content, work }) => {
  requireRole(person, "publisher");
  await content.written();
  const { settings, editing } = work;
  const now = readClock();
  const own = withEdition(editing.editionFile, (edition) => {
    const { lead, secondary } = frontOf(edition, now);
    const { front, breaking } = edition.paper;
    const chosen = [front.lead, ...front.related, ...front.secondary];
    const named = [...new Set([...chosen, breaking?.story])].flatMap((address) =>
      address === undefined ? [] : frontStory(edition, address, now),
    );
    const isChosen = (story: { address: string }) =>
      chosen.some(
        (address) =>
          address !== undefined && currentAddress(edition, address, now) === story.address,
      );
    const byItself = (stories: readonly { address: string }[]) =>
      stories
        .filter((story) => !isChosen(story))
        .map(({ address }) => frontStory(edition, address, now));
    return {
      state: frontOfEdition(edition),
      named,
      byItself: {
        lead: byItself(lead ? [lead] : [])[0],
        secondary: byItself(secondary),
      },
      sections: edition.sections.map(({ slug, name }) => ({ slug, name })),
    };
  });
  if (!own) throw new Error("the desk's own edition has not been written");
  const { state, ...front } = own;
  const differs = withEdition(
    settings.editionFile,
    (edition) => !isSameFront(frontOfEdition(edition), frontFor(edition, state)),
  );
  return { ...front, differs };
};

/** A story of an edition by a present or former address. */
export function frontStory(edition: Edition, address: string, now: Date): FrontStory {
  const current = currentAddress(edition, address, now) ?? address;
  const story = articleRecord(edition, current);
  if (!story) return { address, headline: address };
  const { headline, published } = story;
  const state = Date.parse(published) <= now.getTime() ? "published" : "scheduled";
  return { address, headline, state, published };
}
