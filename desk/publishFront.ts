import { existsSync } from "node:fs";
import path from "node:path";
import { readContentFolder } from "../newsroom/content/contentFolder.ts";
import {
  type ChangingEdition,
  changeEdition,
  type EditionChange,
} from "../newsroom/edition/changeEdition.ts";
import type { Edition } from "../newsroom/edition/edition.ts";
import { type Paper, readPaper } from "../newsroom/paper/paper.ts";
import { checkFields } from "../newsroom/schema/checkFields.ts";
import { SITE_FILE } from "../newsroom/schema/site.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { StoryErrors } from "./checkStory.ts";
import type { Serving } from "./commandOutput.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { withDeskLock } from "./deskLock.ts";
import { editorsServersOf, notifyServers, servesEdition } from "./notifyServers.ts";
import { readTextFile } from "./textFile.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** What publishing the front gives readers, of all that the content folder has. */
export interface FrontState {
  front: Paper["front"];
  breaking: Paper["breaking"];
  /** The number of each section in the bar, by slug. */
  orders: Readonly<Record<string, number>>;
}

/** The result of publishing the front, enough to take it back. */
export interface PublishedFront {
  before: FrontState;
  after: FrontState;
  /** Undefined if readers had it already. */
  change: EditionChange | undefined;
}

/**
 * The front as it stands in the content folder.
 * @throws StoryErrors with every mistake of site.yaml, and of the order of sections
 */
export async function frontOfFolder(
  settings: Pick<Settings, "contentDir" | "siteUrl">,
): Promise<FrontState & { paper: Paper }> {
  const { contentDir } = settings;
  const text = await readTextFile(path.join(contentDir, SITE_FILE));
  const { paper, problems } = readPaper(text, settings);
  const hasSections = existsSync(path.join(contentDir, "sections"));
  const folder = hasSections
    ? await readContentFolder(contentDir, { drafts: false, below: "sections" })
    : undefined;
  const sections = folder?.files.filter(({ kind }) => kind === "section") ?? [];
  const wrong = sections.filter(({ data }) => typeof data.order !== "number");
  const errors = [
    ...problems,
    ...wrong.flatMap((file) => [...file.problems, ...checkFields(file)]),
  ].filter(({ severity }) => severity === "error");
  if (!paper || errors.length > 0) {
    throw new StoryErrors(tellAnswer("frontErrorsFirst"), errors);
  }
  const orders = sections.map(({ slug, data }) => [slug, Number(data.order)]);
  return {
    paper,
    front: paper.front,
    breaking: paper.breaking,
    orders: Object.fromEntries(orders),
  };
}

/** The front as an edition has it. */
export function frontOfEdition({ paper, sections }: Edition): FrontState {
  return {
    front: paper.front,
    breaking: paper.breaking,
    orders: Object.fromEntries(sections.map(({ slug, order }) => [slug, order])),
  };
}

/** The wanted front for an edition: the order concerns only sections that it has. */
export function frontFor(edition: Edition, { front, breaking, orders }: FrontState): FrontState {
  const own = edition.sections.map(({ slug, order }) => [slug, orders[slug] ?? order]);
  return { front, breaking, orders: Object.fromEntries(own) };
}

/** Whether two fronts are the same for readers. */
export function isSameFront(one: FrontState, other: FrontState): boolean {
  const text = ({ front, breaking, orders }: FrontState) =>
    JSON.stringify([
      [front.lead, front.related, front.secondary],
      breaking && [breaking.text, breaking.story, breaking.until],
      Object.entries(orders).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  return text(one) === text(other);
}

/**
 * Gives readers the lead, the stories beside it, the breaking news and the order of sections as they stand in the
 * content folder, in one transaction. Nothing else that has changed in the folder comes before readers.
 * @returns undefined while there is no edition
 * @throws StoryErrors with the mistakes of the files concerned; the edition is then as it was
 */
export function publishFront(settings: Settings, now: Date): Promise<PublishedFront | undefined> {
  const { editionFile } = settings;
  return withDeskLock(editionFile, async () => {
    const wanted = await frontOfFolder(settings);
    if (!existsSync(editionFile)) return undefined;
    let before: FrontState = wanted;
    let after: FrontState = wanted;
    const change = changeEdition(editionFile, now, (standing) => {
      before = frontOfEdition(standing.edition);
      after = frontFor(standing.edition, wanted);
      return put(standing, before, after);
    });
    return { before, after, change };
  });
}

/**
 * Gives readers the front that they had before a publication. The content folder stays as it is.
 * @throws DeskRefusal if somebody has published another front since
 */
export function takeFrontBack(
  { editionFile }: Pick<Settings, "editionFile">,
  { before, after }: Pick<PublishedFront, "before" | "after">,
  now: Date,
): Promise<EditionChange | undefined> {
  return withDeskLock(editionFile, async () =>
    changeEdition(editionFile, now, (standing) => {
      const present = frontOfEdition(standing.edition);
      if (!isSameFront(present, frontFor(standing.edition, after))) {
        throw new DeskRefusal(tellAnswer("frontPublishedSince"));
      }
      return put(standing, present, frontFor(standing.edition, before));
    }),
  );
}

/** Notifies the servers of a new front, and asks whether they serve it. */
export async function servingOfFront(
  root: string,
  settings: Settings,
  change: EditionChange | undefined,
): Promise<Serving> {
  const { editionFile } = settings;
  const built = existsSync(editionFile);
  const expected = [
    ...(change ? [servesEdition(change.number)] : []),
    { address: "/", status: [200] },
  ];
  return {
    built,
    servers: built ? await notifyServers(editionFile, change, false, expected) : [],
    editors: editorsServersOf(root, settings),
  };
}

function put(
  standing: ChangingEdition,
  before: FrontState,
  after: FrontState,
): "nothing" | "something" {
  if (isSameFront(before, after)) return "nothing";
  standing.putFront(after);
  for (const section of standing.edition.sections) {
    const order = after.orders[section.slug] ?? section.order;
    if (order !== section.order) standing.putSection({ ...section, order });
  }
  return "something";
}
