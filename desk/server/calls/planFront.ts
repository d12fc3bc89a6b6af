import { isArticle } from "../../../newsroom/edition/articles.ts";
import { frontOf } from "../../../newsroom/edition/front.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import type { FrontPlan } from "../../api/front.ts";
import {
  type FrontState,
  frontFor,
  frontOfEdition,
  frontOfFolder,
  isSameFront,
} from "../../publishFront.ts";
import { isPublishedByGit } from "../../repository/publishByGit.ts";
import { withEdition } from "../../withEdition.ts";
import { requireRole } from "../roles.ts";
import type { Call } from "./call.ts";
import { frontStory } from "./openFront.ts";

/** Says what publishing the front would change, by the edition that readers have. */
export const planFront: Call<"planFront"> = async (_, { person, content, work }) => {
  requireRole(person, "publisher");
  const { folder } = await content.known();
  const takesFiles = isPublishedByGit(folder.site);
  const wanted = await frontOfFolder(work.settings);
  const now = readClock();
  const plan = withEdition(work.settings.editionFile, (edition): FrontPlan => {
    const before = frontOfEdition(edition);
    const after = frontFor(edition, wanted);
    const { front } = after;
    const shown = frontOf(edition, now, front);
    const chosen = [front.lead, ...front.related, ...front.secondary].flatMap(
      (address) => address ?? [],
    );
    const stories = chosen.map((address) => frontStory(edition, address, now));
    const { lead } = shown;
    return {
      // What the server that follows the repository has is not known here.
      changes: takesFiles || !isSameFront(before, after),
      takesFiles,
      lead: lead && {
        headline: lead.headline,
        chosen: stories.some(
          ({ address, headline }) => address === front.lead && headline === lead.headline,
        ),
      },
      related: shown.related.length,
      secondary: shown.secondary.length,
      sections: newOrder(edition.sections, before, after),
      breaking: newBreaking(before, after, now),
      waiting: stories.filter(
        ({ address, state }) => state !== "published" && !isArticle(edition, address, now),
      ),
    };
  });
  return (
    plan ?? {
      changes: takesFiles,
      takesFiles,
      lead: undefined,
      related: 0,
      secondary: 0,
      sections: undefined,
      breaking: undefined,
      waiting: [],
    }
  );
};

function newOrder(
  sections: readonly { slug: string; name: string }[],
  before: FrontState,
  after: FrontState,
): string[] | undefined {
  const inOrder = ({ orders }: FrontState) =>
    [...sections]
      .sort((a, b) => (orders[a.slug] ?? 0) - (orders[b.slug] ?? 0) || (a.slug < b.slug ? -1 : 1))
      .map(({ name }) => name);
  const names = inOrder(after);
  return names.join("\n") === inOrder(before).join("\n") ? undefined : names;
}

/** Breaking news that has ended is none for readers, whatever the files say. */
function newBreaking(before: FrontState, after: FrontState, now: Date): FrontPlan["breaking"] {
  const [standing, wanted] = [before, after].map(({ breaking }) =>
    breaking && Date.parse(breaking.until) > now.getTime() ? breaking : undefined,
  );
  if (isSameFront({ ...before, breaking: standing }, { ...before, breaking: wanted })) {
    return undefined;
  }
  const { text = "", until = "" } = wanted ?? {};
  return { text, until };
}
