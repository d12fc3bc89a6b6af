import { randomBytes } from "node:crypto";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { refuseLinked } from "./namedStory.ts";

/**
 * Writes a file that is not there yet, whole or not at all.
 * @param file path below the content folder
 * @throws DeskRefusal if there is one by now
 */
export async function writeNewFile(contentDir: string, file: string, text: string): Promise<void> {
  const full = path.join(contentDir, file);
  await mkdir(path.dirname(full), { recursive: true });
  await refuseLinked(contentDir, path.dirname(file));
  const fresh = path.join(path.dirname(full), `.${randomBytes(8).toString("hex")}.new`);
  try {
    await writeFile(fresh, text, { flag: "wx" });
    // Unlike a rename, it overwrites nothing.
    await link(fresh, full);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new DeskRefusal(tellAnswer("fileThere", { file }));
  } finally {
    await rm(fresh, { force: true });
  }
}
