import { SITE_FILE } from "../../../newsroom/schema/site.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { publishFront as publish, servingOfFront } from "../../publishFront.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { readersByGit } from "../readersByGit.ts";
import { readersSee } from "../readersSee.ts";
import { requireRole } from "../roles.ts";
import type { Call } from "./call.ts";

/** Gives readers the front as it stands in the content folder, and says what they have been seen to get. */
export const publishFront: Call<"publishFront"> = async (_, context) => {
  const { person, content, work, undoables } = context;
  requireRole(person, "publisher");
  const { root, settings } = work;
  await content.known();
  const done = await publish(settings, readClock());
  const byGit = await readersByGit(context, [SITE_FILE, "sections"], "Publish the front");
  if (!done && !byGit) {
    throw new DeskRefusal(tellAnswer("noFrontYet"));
  }
  const serving = await servingOfFront(root, settings, done?.change);
  const seen = byGit ? { readersSee: byGit.readersSee, why: byGit.why } : readersSee(serving);
  return {
    effect: done?.change || byGit ? "published" : "unchanged",
    url: `${settings.siteUrl ?? content.paper.url}/`,
    ...seen,
    // What has been pushed stays with readers until something else is.
    undo: done?.change && !byGit ? undoables.keep({ front: done }) : undefined,
  };
};
