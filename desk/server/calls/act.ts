import type { ContentFile } from "../../../newsroom/content/contentFile.ts";
import { folderOf } from "../../../newsroom/content/movedStory.ts";
import { WITHDRAWN_FILE } from "../../../newsroom/schema/site.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import type { ActionTrace } from "../../actionTrace.ts";
import type { ActionResult, StoryAction } from "../../api/actions.ts";
import { reachesReaders, type Serving } from "../../commandOutput.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { notifySearchEngines } from "../../notifySearchEngines.ts";
import { type Publication, publishStory } from "../../publishStory.ts";
import { type Rename, renameStory } from "../../renameStory.ts";
import { forgetRenditions, servingOfPublication, servingOfWithdrawal } from "../../storyServing.ts";
import { withdrawStory } from "../../withdrawStory.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { refuseUnseen } from "../correction.ts";
import { namedStory } from "../namedStory.ts";
import { commitMessage, readersByGit } from "../readersByGit.ts";
import { readersSee } from "../readersSee.ts";
import { requireRole } from "../roles.ts";
import type { Call, CallContext } from "./call.ts";
import { readAction } from "./storyAction.ts";

/** Publishes, corrects, takes back or renames a story, and says what readers have been seen to get. */
export const act: Call<"act"> = async (question, context) => {
  const action = readAction(question);
  const { content, person } = context;
  const file = namedStory((await content.known()).folder, action.file);
  // A draft's name is part of writing it.
  requireRole(person, action.kind === "rename" && file.kind === "draft" ? "writer" : "publisher");
  const now = readClock();
  const { trace, ...result } = await content.duringWork(async () => {
    const given = await done(action, file.path, now, context);
    content.moved(`${given.trace.from}/index.md`, `${given.trace.to}/index.md`);
    void content.saved(...changedBy(given.trace));
    return given;
  });
  // Pages that are told where a story is now ask for it at once.
  await content.saved();
  await moved(context, `${trace.from}/index.md`, `${trace.to}/index.md`);
  const published = trace.texts.find(({ path }) => path === result.file)?.after;
  if (published !== undefined && result.effect !== "unchanged") {
    const { kind } = action;
    const by = kind === "correct" || kind === "rename" ? kind : undefined;
    const made = { at: now.toISOString(), person: person.name, by };
    await context.past.keepPublished(result.file, published, made);
  }
  const message = commitMessage(result.effect, headlineOf(file));
  const seen = action.kind === "publish" ? action.seen : undefined;
  const byGit = await readersByGit(context, changedBy(trace), message, seen);
  return { ...result, ...byGit, ...(byGit && { seenAt: undefined }) };
};

function headlineOf({ data, slug }: ContentFile): string {
  return typeof data.headline === "string" ? data.headline : slug;
}

type Done = ActionResult & { trace: ActionTrace };

async function done(
  action: StoryAction,
  story: string,
  now: Date,
  context: CallContext,
): Promise<Done> {
  const { settings } = context.work;
  const known = context.content.files;
  switch (action.kind) {
    case "publish": {
      const publication = await publishStory(settings, { ...action, story, known, now });
      return ofPublication(publication, publication.state, context);
    }
    case "correct": {
      const { folder } = await context.content.known();
      refuseUnseen(namedStory(folder, story), now);
      const request = { story, correction: action.text, known, now };
      return ofPublication(await publishStory(settings, request), "corrected", context);
    }
    case "rename":
      return ofRename(await renameStory(settings, { story, to: action.slug, known, now }), context);
    case "withdraw":
      return withdrawn(story, now, context);
  }
}

async function ofPublication(
  publication: Publication,
  effect: ActionResult["effect"],
  context: CallContext,
): Promise<Done> {
  const { root, settings } = context.work;
  const serving = await servingOfPublication(root, settings, publication, { waits: false });
  const { state, address, ledFrom, paper, trace, change } = publication;
  const isOut = state !== "scheduled";
  if (change && isOut) announce(paper, [address, ...ledFrom], serving);
  return {
    effect,
    file: publication.file,
    address,
    url: publication.url,
    at: publication.published,
    ...readersSee(serving),
    mentions: [],
    undo:
      effect === "unchanged"
        ? undefined
        : context.undoables.keep({ trace, mayBeSeen: isOut && mayBeSeen(serving) }),
    trace,
  };
}

async function ofRename(renamed: Rename, context: CallContext): Promise<Done> {
  if (renamed.state === "unchanged") {
    throw new DeskRefusal(tellAnswer("nameAlready"));
  }
  if (renamed.publication) {
    const done = await ofPublication(renamed.publication, "renamed", context);
    return { ...done, mentions: renamed.mentions };
  }
  const { trace } = renamed;
  return {
    effect: "renamed",
    file: renamed.file,
    address: "",
    gone: renamed.gone,
    url: "",
    mentions: renamed.mentions,
    undo: context.undoables.keep({ trace, mayBeSeen: false }),
    trace,
  };
}

async function withdrawn(story: string, now: Date, context: CallContext): Promise<Done> {
  const { root, settings } = context.work;
  const done = await withdrawStory(settings, { story, known: context.content.files, now });
  await forgetRenditions(root);
  const serving = await servingOfWithdrawal(root, settings, done, { waits: false });
  const { address, addresses, change, file = "", paper, mentions, trace, unfinished } = done;
  if (change && paper) announce(paper, addresses, serving);
  const seen = readersSee(serving);
  return {
    effect: done.wasPublic ? "withdrawn" : "unscheduled",
    file,
    address,
    url: (settings.siteUrl ?? paper?.url ?? "") + address,
    ...seen,
    why: unfinished ? tellAnswer("folderUnchanged", { why: unfinished.message }) : seen.why,
    mentions,
    undo: trace && context.undoables.keep({ trace, mayBeSeen: false }),
    trace: trace ?? {
      from: folderOf(story),
      to: folderOf(file),
      texts: [],
      addresses: [],
      stories: [],
      withdrawn: [],
    },
  };
}

/** Readers may have seen a change unless no server runs that could have shown it. */
function mayBeSeen({ built, servers }: Serving): boolean {
  return built && servers.length > 0;
}

/** Search engines take seconds to answer, for which no editor waits. */
function announce(paper: Publication["paper"], addresses: string[], serving: Serving): void {
  notifySearchEngines(paper, addresses, reachesReaders(serving)).then(
    (said) => said !== undefined && console.log(said),
    (error: unknown) => console.error(error),
  );
}

/** What belongs to a story moves with it, and pages that have it open are told. */
export async function moved(
  { past, people, events }: Pick<CallContext, "past" | "people" | "events">,
  from: string,
  to: string,
): Promise<void> {
  if (from === to) return;
  await past.moved(from, to);
  people.moved(from, to);
  events.tell({ kind: "moved", from, to });
}

/** What the desk has to read again. */
export function changedBy({ from, to, texts }: ActionTrace): string[] {
  return [...new Set([from, to, WITHDRAWN_FILE, ...texts.map((text) => text.path)])];
}
