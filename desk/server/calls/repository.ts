import { masked } from "../../../newsroom/settings/contentRemote.ts";
import type { RepositoryState } from "../../api/paperFiles.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import {
  beginRepository as begin,
  connectRepository as connect,
} from "../../repository/beginRepository.ts";
import { contentRepository, gitIn, hasGit } from "../../repository/contentRepository.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { requireRole } from "../roles.ts";
import type { Call, CallContext } from "./call.ts";

/** Where the content folder's past is kept. */
export const repository: Call<"repository"> = (_, { person, work }) => {
  requireRole(person, "owner");
  return stateOf(work);
};

/** Makes a repository of the content folder. */
export const beginRepository: Call<"beginRepository"> = async (_, { person, work }) => {
  requireRole(person, "owner");
  await begin(work.settings.contentDir, person.name);
  return stateOf(work);
};

/** Brings it to one elsewhere. */
export const connectRepository: Call<"connectRepository"> = async (
  { address },
  { person, work },
) => {
  requireRole(person, "owner");
  const { contentDir } = work.settings;
  const found = await contentRepository(contentDir);
  if (!found) throw new DeskRefusal(tellAnswer("repositoryMissing", { contentDir }));
  await connect(found, String(address));
  return stateOf(work);
};

async function stateOf({ settings }: CallContext["work"]): Promise<RepositoryState> {
  if (!(await hasGit())) return { state: "noGit" };
  const found = await contentRepository(settings.contentDir);
  if (!found) return { state: "none" };
  if (found.remote === undefined) return { state: "alone" };
  const address = await gitIn(found, ["remote", "get-url", "--", found.remote]);
  return { state: "shared", address: masked(address.trim()) };
}
