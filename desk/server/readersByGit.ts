import type { ActionResult, GitConflict } from "../api/actions.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { isPublishedByGit, type PublishedByGit, publishByGit } from "../repository/publishByGit.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { CallContext } from "./calls/call.ts";

/** What readers have whose server fetches the paper's repository. */
export interface SeenByGit {
  readersSee: boolean;
  /** Since when, ISO 8601. */
  since?: string | undefined;
  why?: string | undefined;
  conflict?: GitConflict | undefined;
}

/**
 * Brings what an action has changed to readers by Git, where site.yaml says so.
 * @param paths files and folders that it has written or moved, below the content folder
 * @param message what has been done, in one line
 * @param seen a commit of others that has been shown beside the desk's own text
 * @returns undefined where readers' server has this content folder
 */
export async function readersByGit(
  { content, person, work }: Pick<CallContext, "content" | "person" | "work">,
  paths: readonly string[],
  message: string,
  seen?: string,
): Promise<SeenByGit | undefined> {
  const { folder } = await content.known();
  if (!isPublishedByGit(folder.site)) return undefined;
  const { settings } = work;
  const paperUrl = settings.siteUrl ?? content.paper.url;
  try {
    const changes = { paths, message, person: person.name, seen };
    return seenIn(await publishByGit(settings, paperUrl, changes), folder.dir);
  } catch (error) {
    if (error instanceof DeskRefusal) return { readersSee: false, why: error.message };
    throw error;
  }
}

function seenIn({ shared, servers }: PublishedByGit, contentDir: string): SeenByGit {
  switch (shared.state) {
    case "unreachable":
      return {
        readersSee: false,
        why: tellAnswer("committedOnly", { contentDir, why: shared.why }),
      };
    case "conflict":
      return {
        readersSee: false,
        why: tellAnswer("publishedOtherWords"),
        conflict: { commit: shared.theirs, files: shared.files },
      };
    default: {
      const late = servers.find((server) => server.state !== "published");
      if (late?.state === "refused") {
        return {
          readersSee: false,
          why: tellAnswer("serverRefuses", { url: late.url, why: late.why }),
        };
      }
      if (late) {
        return {
          readersSee: false,
          why: tellAnswer("pushedOnly", { url: late.url, why: late.why }),
        };
      }
      const times = servers.flatMap((server) => (server.state === "published" ? [server.at] : []));
      return { readersSee: true, since: times.sort().at(-1) };
    }
  }
}

/** What an action has done, for those who read the repository. */
export function commitMessage(effect: ActionResult["effect"], headline: string): string {
  const words = headline.replace(/\s+/g, " ").trim();
  return `${VERBS[effect]} “${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
}

const VERBS: Record<ActionResult["effect"], string> = {
  published: "Publish",
  scheduled: "Schedule",
  updated: "Update",
  unchanged: "Publish",
  corrected: "Correct",
  withdrawn: "Take back",
  unscheduled: "Take back",
  renamed: "Rename",
};
