import { requireMayOpen } from "../mayChangeFile.ts";
import { currentStory, isStoryFile } from "../namedStory.ts";
import { namedFile } from "../paperFile.ts";
import { readQuestion } from "../questions.ts";
import { requireRole } from "../roles.ts";
import type { Call, CallContext } from "./call.ts";

/** A page says that it has a story or a file open, that it has saved what it had, or that it closes it. */
export const present: Call<"present"> = async (question, context) => {
  const { person, people } = context;
  const asked = readQuestion(question, {
    file: "line",
    page: "line",
    typed: "flag?",
    leaving: "flag?",
    yielded: "flag?",
  });
  const file = await openedFile(asked.file, context);
  const { page } = asked;
  if (asked.yielded) people.yielded(file, page);
  if (asked.leaving) people.gone(page, file);
  else people.here(file, page, person.name, asked.typed === true);
  return { file, others: people.peopleAt(file, page), taken: people.takenFrom(file, page) };
};

/** Somebody writes here instead of at another page. */
export const takeOver: Call<"takeOver"> = async (question, context) => {
  const { person, people, events } = context;
  const asked = readQuestion(question, { file: "line", page: "line", from: "line" });
  const file = await openedFile(asked.file, context);
  const { page, from } = asked;
  people.here(file, page, person.name, false);
  const yielded = await people.takeOver(file, from, { page, name: person.name }, (by) =>
    events.tell({ kind: "takenOver", file, page: from, by }),
  );
  return { file, others: people.peopleAt(file, page), yielded };
};

/** Where a story is now, or the file of the paper, for those who may open it. */
async function openedFile(file: string, { content, person }: CallContext): Promise<string> {
  if (isStoryFile(file)) return (await currentStory(content, file)).path;
  requireRole(person, "publisher");
  const found = namedFile((await content.known()).folder, file);
  requireMayOpen(person, found);
  return found.path;
}
