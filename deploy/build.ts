import { statfsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { requireContentFolder } from "../newsroom/content/contentFolderAccess.ts";
import { buildEdition } from "../newsroom/edition/buildEdition.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import { noteSoundEditions } from "../newsroom/edition/seal.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import { speakAsPaper } from "../newsroom/paper/paperLanguage.ts";
import { paperLine } from "../newsroom/paper/paperLine.ts";
import { problemReport } from "../newsroom/problems/problem.ts";
import { readContentRemote } from "../newsroom/settings/contentRemote.ts";
import { readClock, readSettings } from "../newsroom/settings/settings.ts";
import { failureText, Refusal } from "../newsroom/system/failure.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { bringContent, noteBuiltEdition } from "./contentRemote/bringContent.ts";
import { startNext } from "./next.ts";
import { prepare } from "./prepare.ts";
import { gatherServer } from "./serverFolder.ts";
import { ended } from "./signals.mjs";
import { writeThemeFonts } from "./themeFonts.ts";
import { trimTraces } from "./traces.ts";

/** `npm run build`: builds the edition, then the site that serves it. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const settings = readSettings();
  speakAsPaper(settings);
  noteSoundEditions(root);
  const remote = readContentRemote();
  console.log(paperLine(settings));
  if (remote) {
    await bringContent(root, settings, remote);
    speakAsPaper(settings);
  } else requireContentFolder(settings.contentDir);
  const { number, articles, warnings } = await buildEdition(root, settings, readClock());
  if (remote) noteBuiltEdition(settings, number);
  if (warnings.length > 0) console.warn(`${problemReport(warnings)}\n`);
  console.log(`Edition ${number}: ${articles} articles in ${settings.editionFile}`);
  await prepare(root);
  await writeThemeFonts(root, settings.contentDir, builtPaper(settings.editionFile));
  const status = await ended(startNext(root, ["build"], settings), { serves: false });
  if (status === 0) {
    await trimTraces(root, path.join(root, WORKSPACE_PATHS.site));
    if (process.env.STANDALONE === "1") await gatherServer(root);
  } else refuseFullDisk(path.join(root, WORKSPACE_PATHS.site));
  return status;
}

function builtPaper(editionFile: string): Paper {
  const edition = Edition.open(editionFile);
  try {
    return edition.paper;
  } finally {
    edition.close();
  }
}

/** Bytes; with less, Next's build has run out of space. */
const LEAST_ROOM = 1_000_000;

/** Next reports a full disk in many lines, or not at all. */
function refuseFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < LEAST_ROOM) {
    throw new Refusal(
      `The disk is full at ${folder}. Make room, then run the same command again. The edition is written, and a running server shows it.`,
    );
  }
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(failureText(error));
    process.exit(1);
  },
);
