import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { readText } from "../../../newsroom/content/decodeText.ts";
import { readLogo } from "../../../newsroom/paper/logo.ts";
import { LOGO_FILES } from "../../../newsroom/schema/theme.ts";
import type { LogoSize } from "../../api/paperFiles.ts";
import { StoryErrors } from "../../checkStory.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { withDeskLock } from "../../deskLock.ts";
import { replaceTextFile } from "../../textFile.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { refuseLinked } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import { RequestRefused } from "../requestChecks.ts";
import { requireRole } from "../roles.ts";
import type { UndoableLogo } from "../undoables.ts";
import { writeNewFile } from "../writeNewFile.ts";
import type { Call, CallContext } from "./call.ts";

/** The paper's logos as they lie in the content folder. */
export const openLogos: Call<"openLogos"> = async (_, { content }) => {
  const { logos } = (await content.known()).folder.theme;
  const { wide, small } = LOGO_FILES;
  return { wide: logos.get(wide), small: logos.get(small) };
};

/** Stores a logo that the check has nothing against, or takes it out; for a minute the one before can be had again. */
export const setLogo: Call<"setLogo"> = async (question, context) => {
  const { person, undoables } = context;
  requireRole(person, "owner");
  const { size, svg } = readQuestion(question, { size: "line", svg: "text" });
  if (!isSize(size)) throw new RequestRefused(400, tellAnswer("noSuchKind"));
  const file = LOGO_FILES[size];
  const after = svg.trim() === "" ? undefined : svg;
  if (after !== undefined) {
    const { findings } = readLogo(after, size);
    const problems = findings.map((finding) => ({ ...finding, file, severity: "error" as const }));
    if (problems.length > 0) throw new StoryErrors(tellAnswer("logoRefused"), problems);
  }
  const before = await putLogo(context, file, after);
  return { undo: undoables.keep({ logo: { path: file, before, after } }) };
};

/** Has the logo again that was there before, unless there is another one by now. */
export async function undoLogo(
  { path: file, before, after }: UndoableLogo["logo"],
  context: CallContext,
): Promise<void> {
  requireRole(context.person, "owner");
  await putLogo(context, file, before, (standing) => {
    if (standing !== after) throw new DeskRefusal(tellAnswer("logoChanged"));
  });
}

/**
 * Writes a logo, or removes it.
 * @param check is given what stands there, before anything is written
 * @returns what stood there
 */
async function putLogo(
  { content, work }: Pick<CallContext, "content" | "work">,
  file: string,
  text: string | undefined,
  check?: (standing: string | undefined) => void,
): Promise<string | undefined> {
  const { contentDir, editionFile } = work.settings;
  const full = path.join(contentDir, file);
  const standing = await withDeskLock(editionFile, async () => {
    const bytes = await readFile(full).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (bytes) await refuseLinked(contentDir, file);
    const before = bytes && readText(bytes).text;
    check?.(before);
    if (text === undefined) await rm(full, { force: true });
    else if (bytes) await replaceTextFile(full, text);
    else await writeNewFile(contentDir, file, text);
    return before;
  });
  await content.saved(file);
  return standing;
}

function isSize(size: string): size is LogoSize {
  return Object.hasOwn(LOGO_FILES, size);
}
