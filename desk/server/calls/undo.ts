import { existsSync } from "node:fs";
import { SITE_FILE } from "../../../newsroom/schema/site.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import type { UndoResult } from "../../api/actions.ts";
import { withDeskLock } from "../../deskLock.ts";
import { notifyServers } from "../../notifyServers.ts";
import { servingOfFront, takeFrontBack } from "../../publishFront.ts";
import { forgetRenditions } from "../../storyServing.ts";
import { takeBack } from "../../takeBack.ts";
import { readQuestion } from "../questions.ts";
import { readersByGit } from "../readersByGit.ts";
import { readersSee } from "../readersSee.ts";
import { requireRole } from "../roles.ts";
import type { UndoableFile, UndoableFront } from "../undoables.ts";
import { writeNewFile } from "../writeNewFile.ts";
import { changedBy, moved } from "./act.ts";
import type { Call, CallContext } from "./call.ts";
import { undoLogo } from "./setLogo.ts";

/** Takes an action back within a minute, in the content folder and for readers. */
export const undo: Call<"undo"> = async (question, context) => {
  const { person, content, work, undoables } = context;
  const { id } = readQuestion(question, { id: "line" });
  const action = undoables.find(id);
  if ("front" in action) return undoFront(id, action, context);
  if ("file" in action) return undoFile(id, action, context);
  if ("logo" in action) {
    await undoLogo(action.logo, context);
    undoables.forget(id);
    return { file: action.logo.path, gone: [] };
  }
  const { trace, mayBeSeen } = action;
  const isForReaders = trace.addresses.length > 0;
  requireRole(person, isForReaders ? "publisher" : "writer");
  const { root, settings } = work;
  const now = readClock();
  const { file, change, gone, back } = await content.duringWork(async () => {
    const taken = await takeBack(settings, trace, { mayBeSeen, now });
    content.moved(`${trace.to}/index.md`, taken.file);
    void content.saved(...changedBy(trace));
    return taken;
  });
  undoables.forget(id);
  await content.saved();
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
  return { file, gone, ...seenOf({ built, servers }), ...byGit };
};

/** No address is led to, which may be gone. */
function seenOf(serving: Parameters<typeof readersSee>[0]): Pick<UndoResult, "readersSee" | "why"> {
  const { readersSee: isSeen, why } = readersSee(serving);
  return { readersSee: isSeen, why };
}

/** Readers get the front that they had; the files stay as they are, with what has been written since. */
async function undoFront(
  id: string,
  { front }: UndoableFront,
  { person, work, undoables }: CallContext,
): Promise<UndoResult> {
  requireRole(person, "publisher");
  const { root, settings } = work;
  const change = await takeFrontBack(settings, front, readClock());
  undoables.forget(id);
  const serving = await servingOfFront(root, settings, change);
  return { file: SITE_FILE, gone: [], ...seenOf(serving) };
}

/** Puts a file back that was taken out, unless there is another one by now. */
async function undoFile(
  id: string,
  { file }: UndoableFile,
  { person, content, work, undoables }: CallContext,
): Promise<UndoResult> {
  requireRole(person, "owner");
  await withDeskLock(work.settings.editionFile, () =>
    writeNewFile(work.settings.contentDir, file.path, file.text),
  );
  undoables.forget(id);
  await content.saved(file.path);
  return { file: file.path, gone: [] };
}
