import { existsSync } from "node:fs";
import { readClock } from "../../../newsroom/settings/settings.ts";
import { notifyServers } from "../../notifyServers.ts";
import { forgetRenditions } from "../../storyServing.ts";
import { takeBack } from "../../takeBack.ts";
import { readQuestion } from "../questions.ts";
import { readersByGit } from "../readersByGit.ts";
import { readersSee } from "../readersSee.ts";
import { requireRole } from "../roles.ts";
import { changedBy, moved } from "./act.ts";
import type { Call } from "./call.ts";

/** Takes an action back within a minute, in the content folder and for readers. */
export const undo: Call<"undo"> = async (question, context) => {
  const { person, content, work, undoables } = context;
  const { id } = readQuestion(question, { id: "line" });
  const { trace, mayBeSeen } = undoables.find(id);
  const isForReaders = trace.addresses.length > 0;
  requireRole(person, isForReaders ? "publisher" : "writer");
  const { root, settings } = work;
  const now = readClock();
  const { file, change, gone, back } = await takeBack(settings, trace, { mayBeSeen, now });
  undoables.forget(id);
  await content.saved(...changedBy(trace));
  await moved(context, `${trace.to}/index.md`, file);
  if (!isForReaders) return { file, gone };
  await forgetRenditions(root);
  const { editionFile } = settings;
  const built = existsSync(editionFile);
  const isOut = (address: string) =>
    trace.stories.some(
      ({ article }) =>
        article.address === address && Date.parse(article.published) <= now.getTime(),
    );
  const expected = [
    ...back.map((address) => ({ address, status: isOut(address) ? [200] : [404] })),
    ...gone.map((address) => ({ address, status: [410] })),
  ];
  const servers = change
    ? await notifyServers(editionFile, change, true, expected, { waits: false })
    : [];
  const byGit = await readersByGit(context, changedBy(trace), `Undo: ${file}`);
  return { file, gone, ...readersSee({ built, servers }), ...byGit };
};
