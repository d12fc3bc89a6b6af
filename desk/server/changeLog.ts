import type { CallName } from "../api/calls.ts";
import type { Person } from "../api/session.ts";
import { printable } from "../terminal.ts";

/** Whether a call changes something that others may ask about later; a save of every second is in the history. */
const IS_LOGGED: Readonly<Record<CallName, boolean>> = {
  session: false,
  listStories: false,
  openStory: false,
  saveStory: false,
  dropLeft: false,
  present: false,
  takeOver: true,
  checkStory: false,
  newStory: true,
  cleanPaste: false,
  importPaste: true,
  importFiles: true,
  findPictures: false,
  reusePicture: true,
  duplicateStory: true,
  throwAway: true,
  listThrownAway: false,
  bringBack: true,
  planAction: false,
  act: true,
  undo: true,
  previewLink: true,
  history: false,
  historyText: false,
  openFront: false,
  orderSections: true,
  planFront: false,
  publishFront: true,
  openFile: false,
  saveFile: false,
  listFiles: false,
  newFile: true,
  throwAwayFile: true,
  openLogos: false,
  setLogo: true,
  planRenewal: false,
  renew: true,
  repository: false,
  beginRepository: true,
  connectRepository: true,
  theirText: false,
};

/** Who did what when, in one line; undefined for a call that is not logged. */
export function changeLine(person: Person, call: CallName, question: unknown): string | undefined {
  if (!IS_LOGGED[call]) return undefined;
  const { kind, file, id } = question as Record<string, unknown>;
  const what = [call, kind, file ?? id].filter((part) => typeof part === "string").join(" ");
  return lineOf(person, what);
}

/** The same for a file that was sent. */
export function uploadLine(person: Person, { pathname, searchParams }: URL): string {
  const kind = pathname.split("/").at(-1);
  const names = ["file", "name", "path"].flatMap((name) => searchParams.get(name) ?? []);
  return lineOf(person, ["upload", kind, ...names].join(" "));
}

function lineOf({ name }: Person, what: string): string {
  return `${new Date().toISOString()} ${printable(name)}: ${printable(what)}`;
}
