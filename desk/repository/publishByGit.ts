import { yamlValuesOf } from "../../newsroom/content/fieldEdits.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { namedServers } from "../notifyServers.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { contentRepository } from "./contentRepository.ts";
import { type CommitAtServer, commitAtServer } from "./serversContent.ts";
import { type OwnChanges, type SharedChanges, shareChanges } from "./shareChanges.ts";

/** What has become of a publication by Git. */
export interface PublishedByGit {
  shared: SharedChanges;
  /** The servers that were asked whether readers have it; none where it was not pushed. */
  servers: Array<{ url: string } & CommitAtServer>;
}

/** Milliseconds that a server has to publish a commit while the editor waits. */
const PATIENCE = 20_000;

/** Whether site.yaml says that readers get what is published by Git. */
export function isPublishedByGit(site: string | undefined): boolean {
  return yamlValuesOf(site ?? "")?.publishing === "git";
}

/**
 * Brings what the desk has changed to readers whose server fetches a repository, and reads back from it what they have.
 * @param paperUrl where readers are, unless BROADSHEET_SERVERS names servers
 * @throws DeskRefusal where the content folder is in no repository with a remote
 */
export async function publishByGit(
  { contentDir, editionFile }: Settings,
  paperUrl: string,
  changes: OwnChanges,
): Promise<PublishedByGit> {
  const repository = await contentRepository(contentDir);
  if (!repository) {
    throw new DeskRefusal(tellAnswer("noRepository", { contentDir }));
  }
  const shared = await shareChanges(repository, changes);
  if (shared.state !== "pushed" && shared.state !== "unchanged") return { shared, servers: [] };
  const urls = namedServers() ?? [paperUrl];
  const servers = await Promise.all(
    urls.map(async (url) => ({
      url,
      ...(await commitAtServer(url, editionFile, shared.commit, PATIENCE)),
    })),
  );
  return { shared, servers };
}
