import { existsSync } from "node:fs";
import { type ContentFolder, readContentFolder } from "../newsroom/content/contentFolder.ts";
import { assembleEdition } from "../newsroom/edition/assemble.ts";
import { EditionMovedOn, editionNumber } from "../newsroom/edition/editionFile.ts";
import { lostAddressProblems, lostSince } from "../newsroom/edition/lostAddresses.ts";
import {
  planEdition,
  type RenewedEdition,
  renewEdition,
} from "../newsroom/edition/renewEdition.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { checkWithIndex } from "../newsroom/rules/checkIndex.ts";
import { documentsOf } from "../newsroom/schema/documents.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { StoryErrors } from "./checkStory.ts";
import type { Serving } from "./commandOutput.ts";
import { withDeskLock } from "./deskLock.ts";
import {
  type Expectation,
  editorsServersOf,
  notifyServers,
  servesEdition,
} from "./notifyServers.ts";
import { renewStories } from "./renewStories.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** The result of renewing the paper. */
export interface RenewedPaper {
  /** Undefined while there is no edition: the first build writes one. */
  renewed: RenewedEdition | undefined;
  /** The number of the edition that has this content; 0 while there is none. */
  edition: number;
  paper: Paper;
  warnings: Problem[];
  /** The content folder, without drafts. */
  after: ContentFolder;
}

/** Where the content to renew from is, if it is not the content folder itself. */
export interface RenewalSource {
  /** Has all files of the content folder. */
  folder: string;
  /** Called when they have been found right, before the edition changes; again if it has to be changed anew. */
  checked: () => Promise<void>;
  /**
   * Addresses of the stories that differ from an edition with this number, if nothing else does; undefined if it is
   * not known.
   */
  differing: (edition: number) => Promise<string[] | undefined>;
}

/** How often the folder is read again because a build has replaced the edition meanwhile. */
const ATTEMPTS = 5;

/**
 * Updates the edition from the whole content folder as a build would: stories, standing pages, sections,
 * topics, authors, site.yaml, redirects and withdrawals. The content is checked first; drafts are not opened,
 * and no file in the folder is changed.
 * @throws StoryErrors with every error, EditionError; either leaves the edition unchanged
 */
export function renewPaper(
  settings: Settings,
  now: Date,
  source?: RenewalSource,
): Promise<RenewedPaper> {
  return attempting(settings, () => renewOnce(settings, now, source, renewEdition));
}

/**
 * What renewing the paper would change. Neither the edition nor a file is changed.
 * @throws StoryErrors with every error that stands in its way, EditionError
 */
export function planRenewal(settings: Settings, now: Date): Promise<RenewedPaper> {
  return attempting(settings, () => renewOnce(settings, now, undefined, planEdition));
}

function attempting(settings: Settings, work: () => Promise<RenewedPaper>): Promise<RenewedPaper> {
  return withDeskLock(settings.editionFile, async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof EditionMovedOn) || attempt === ATTEMPTS) throw error;
      }
    }
  });
}

async function renewOnce(
  settings: Settings,
  now: Date,
  source: RenewalSource | undefined,
  renew: typeof renewEdition,
): Promise<RenewedPaper> {
  const { contentDir, editionFile, siteUrl } = settings;
  const since = editionNumber(editionFile);
  const folder = await readContentFolder(source?.folder ?? contentDir, { drafts: false });
  const { paper, stories, problems } = await checkWithIndex(folder, { siteUrl, now });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!paper || errors.length > 0) {
    throw new StoryErrors(tellAnswer("errorsFirstEditionKept", { count: errors.length }), errors);
  }
  const addresses = await source?.differing(since);
  await source?.checked();
  const lost = lostSince(editionFile, folder, paper, now);
  const warnings = [...problems, ...lostAddressProblems(lost, paper)];
  const told = { paper, warnings, after: folder };
  if (!existsSync(editionFile)) return { renewed: undefined, edition: 0, ...told };
  const { language } = paper;
  const whole = () => {
    const content = assembleEdition(documentsOf(folder.files), folder, stories, language);
    return renew(editionFile, paper, { ...content, lost }, { since, now });
  };
  const renewed = addresses
    ? renewStories(editionFile, { folder, stories, language, addresses }, { since, now })
    : whole();
  return { renewed, edition: renewed.change?.number ?? since, ...told };
}

/** The most stories of a renewal that are requested from a server, one after another. */
const ASKED = 20;

/** Notifies the servers of a renewal, and requests some of the stories that it concerns. */
export async function servingRenewal(
  root: string,
  settings: Settings,
  { renewed }: RenewedPaper,
): Promise<Serving> {
  const { editionFile } = settings;
  const editors = editorsServersOf(root, settings);
  if (!renewed) return { built: false, servers: [], editors };
  const { change, picturesGone, shown, hidden } = renewed;
  const expected: Expectation[] = [
    servesEdition(change?.number ?? editionNumber(editionFile)),
    ...shown.slice(0, ASKED).map((address) => ({ address, status: [200] })),
    ...hidden.slice(0, ASKED).map((address) => ({ address, status: [404, 410, 308] })),
  ];
  const servers = await notifyServers(editionFile, change, picturesGone, expected);
  return { built: true, servers, editors };
}
