import { readClock } from "../../../newsroom/settings/settings.ts";
import { answeringServers, linkToStory } from "../../storyLink.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { namedStory } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

const HOUR = 3_600_000;

/** Makes a link for people outside, and asks the readers' servers whether it opens. */
export const previewLink: Call<"previewLink"> = async (question, { content, work }) => {
  const { file, hours } = readQuestion(question, { file: "line", hours: "number" });
  const { folder } = await content.known();
  const story = namedStory(folder, file);
  const { settings } = work;
  const link = linkToStory(folder, story, settings, { holds: hours * HOUR, now: readClock() });
  const { servers, refusals } = await answeringServers(link, settings);
  const opens = servers.length > 0;
  const { url, until } = link;
  if (opens) return { url, until, opens, seenAt: servers[0] };
  const why = refusals.join(" ") || tellAnswer("noServerRuns");
  return { url, until, opens, why: tellAnswer("linkNotSeen", { why }) };
};
