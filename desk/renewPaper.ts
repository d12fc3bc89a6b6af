import { existsSync } from "node:fs";
import { type ContentFolder, readContentFolder } from "../newsroom/content/contentFolder.ts";
import { assembleEdition } from "../newsroom/edition/assemble.ts";
import { lostAddressProblems, lostSince } from "../newsroom/edition/lostAddresses.ts";
import { type RenewedEdition, renewEdition } from "../newsroom/edition/renewEdition.ts";
import { EditionMovedOn, editionNumber } from "../newsroom/edition/writeEdition.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { documentsOf } from "../newsroom/schema/documents.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { StoryErrors } from "./checkStory.ts";
import { withDeskLock } from "./deskLock.ts";

/** The result of renewing the paper. */
export interface RenewedPaper {
  /** Undefined while there is no edition: the first build writes one. */
  renewed: RenewedEdition | undefined;
  paper: Paper;
  warnings: Problem[];
  /** The content folder, without drafts. */
  after: ContentFolder;
}

/** How often the folder is read again because a build has replaced the edition meanwhile. */
const ATTEMPTS = 5;

/**
 * Updates the edition from the whole content folder as a build would: stories, standing pages, sections,
 * topics, authors, site.yaml, redirects and withdrawals. The content is checked first; drafts are not opened,
 * and no file in the folder is changed.
 * @throws StoryErrors with every error, EditionError; either leaves the edition unchanged
 */
export function renewPaper(settings: Settings, now: Date): Promise<RenewedPaper> {
  return withDeskLock(settings.editionFile, async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await renewOnce(settings, now);
      } catch (error) {
        if (!(error instanceof EditionMovedOn) || attempt === ATTEMPTS) throw error;
      }
    }
  });
}

async function renewOnce(settings: Settings, now: Date): Promise<RenewedPaper> {
  const { contentDir, editionFile, siteUrl } = settings;
  const since = editionNumber(editionFile);
  const folder = await readContentFolder(contentDir, { drafts: false });
  const { paper, stories, problems } = checkContent(folder, { siteUrl, now });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!paper || errors.length > 0) {
    throw new StoryErrors(
      `${errors.length === 1 ? "One error has" : `${errors.length} errors have`} to be fixed first. The edition is as it was.`,
      errors,
    );
  }
  const lost = lostSince(editionFile, folder, paper, now);
  const warnings = [...problems, ...lostAddressProblems(lost, paper)];
  if (!existsSync(editionFile)) return { renewed: undefined, paper, warnings, after: folder };
  const content = assembleEdition(documentsOf(folder.files), folder, stories, paper.language);
  const renewed = renewEdition(editionFile, paper, { ...content, lost }, { since, now });
  return { renewed, paper, warnings, after: folder };
}
