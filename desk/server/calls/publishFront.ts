import { readClock } from "../../../newsroom/settings/settings.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { publishFront as publish, servingOfFront } from "../../publishFront.ts";
import { readersSee } from "../readersSee.ts";
import { requireRole } from "../roles.ts";
import type { Call } from "./calls.ts";

/** Gives readers the front as it stands in the content folder, and says what they have been seen to get. */
export const publishFront: Call<"publishFront"> = async (
  _,
  { person, content, work, undoables },
) => {
  requireRole(person, "publisher");
  const { root, settings } = work;
  const done = await publish(settings, readClock());
  if (!done) {
    throw new DeskRefusal(
      "The paper has not been built for readers yet, so that it has no front to change. Build it first: npm run build.",
    );
  }
  const { before, after, change } = done;
  const serving = await servingOfFront(root, settings, change);
  return {
    effect: change ? "published" : "unchanged",
    url: `${settings.siteUrl ?? content.paper.url}/`,
    ...readersSee(serving),
    undo: change && undoables.keep({ front: { before, after } }),
  };
};
