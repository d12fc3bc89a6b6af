import { isFetchedFolder } from "../newsroom/content/contentFolderAccess.ts";
import { readSettings } from "../newsroom/settings/settings.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { openTerminal } from "./terminal.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** Commands that write into the content folder, or publish what is in it. */
const WRITING = new Set(["new", "import", "publish", "rename", "renew", "breaking"]);

/** Whether the content folder is kept as a Git remote has it, by this command's environment or by its server. */
export function hasFetchedContent(contentDir: string, env: NodeJS.ProcessEnv = process.env) {
  return Boolean(env.CONTENT_REMOTE) || isFetchedFolder(contentDir);
}

/**
 * Refuses a command whose work the next commit would undo. “unpublish” is not refused: what has to be gone at once
 * does not wait for a code host.
 * @throws DeskRefusal with what to do instead
 */
export async function refuseOnFetchedContent(
  command: string,
  options: { json?: boolean },
): Promise<void> {
  if (!WRITING.has(command)) return;
  const { contentDir } = readSettings();
  if (!hasFetchedContent(contentDir)) return;
  const refusal = new DeskRefusal(tellAnswer("contentIsFetched", { contentDir, command }));
  const { answerRefusal } = await import("./commandOutput.ts");
  answerRefusal(openTerminal(options), refusal);
  throw refusal;
}
