import type { ContentFile } from "../../../newsroom/content/contentFile.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import type { ActionPlan } from "../../api/actions.ts";
import { activeEmbargoOf } from "../../embargo.ts";
import { type PreparedStory, prepareStory, stateAfter } from "../../preparePublication.ts";
import { planRename } from "../../renameStory.ts";
import { storyToWithdraw } from "../../storyToWithdraw.ts";
import { refuseUnseen } from "../correction.ts";
import { namedStory } from "../namedStory.ts";
import type { Call } from "./call.ts";
import { readAction } from "./storyAction.ts";

/** Says what an action would do, by the same functions that do it. */
export const planAction: Call<"planAction"> = async (question, { content, work }) => {
  const action = readAction(question);
  const { settings } = work;
  const { folder } = await content.known();
  const file = namedStory(folder, action.file);
  const now = readClock();
  const move = { folder, file, slug: file.slug, former: [] };
  switch (action.kind) {
    case "publish": {
      const prepared = await prepareStory(settings, move, { ...action, now });
      return planOf(prepared, stateAfter(settings, prepared));
    }
    case "correct": {
      refuseUnseen(file, now);
      const prepared = await prepareStory(settings, move, { correction: action.text, now });
      return planOf(prepared, "corrected");
    }
    case "rename": {
      const plan = await planRename(settings, folder, file, { to: action.slug, now });
      if (plan.kind === "article") return planOf(plan.prepared, "renamed");
      const { gone } = plan;
      return { effect: "renamed", headline: headlineOf(file), address: "", gone, warnings: [] };
    }
    case "withdraw": {
      const story = storyToWithdraw(settings, folder, file.path, now);
      const effect = story.wasPublic ? "withdrawn" : "unscheduled";
      return { effect, headline: headlineOf(file), address: story.address, warnings: [] };
    }
  }
};

function planOf(
  { records, address, published, file, paper, warnings, now }: PreparedStory,
  effect: ActionPlan["effect"],
): ActionPlan {
  return {
    effect,
    headline: records.article.headline,
    address,
    at: published,
    embargoedUntil: activeEmbargoOf(file, paper, now),
    warnings,
  };
}

function headlineOf({ data, slug }: ContentFile): string {
  return typeof data.headline === "string" && data.headline.trim() ? data.headline.trim() : slug;
}
