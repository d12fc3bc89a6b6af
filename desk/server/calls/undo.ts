import { existsSync } from "node:fs";
import { readClock } from "../../../newsroom/settings/settings.ts";
import { notifyServers } from "../../notifyServers.ts";
import { forgetRenditions } from "../../storyServing.ts";
import { takeBack } from "../../takeBack.ts";
import { readQuestion } from "../questions.ts";
import { readersSee } from "../readersSee.ts";
import { requireRole } from "../roles.ts";
import { changedBy } from "./act.ts";
import type { Call } from "./calls.ts";

/** Takes an action back within a minute, in the content folder and for readers. */
export const undo: Call<"undo"> = async (question, { person, content, work, past, undoables }) => {
  const { id } = readQuestion(question, { id: "line" });
  const { trace, mayBeSeen } = undoables.find(id);
  const isForReaders = trace.addresses.length > 0;
  requireRole(person, isForReaders ? "publisher" : "writer");
  const { root, settings } = work;
  const now = readClock();
  const { file, change, gone, back } = await takeBack(settings, trace, { mayBeSeen, now });
  undoables.forget(id);
  await past.moved(`${trace.to}/index.md`, file);
  await content.saved(...changedBy(trace));
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
  const servers = change ? await notifyServers(editionFile, change, true, expected) : [];
  return { file, gone, ...readersSee({ built, servers }) };
};
