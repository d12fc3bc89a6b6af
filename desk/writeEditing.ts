import { speakAsPaper } from "../newsroom/paper/paperLanguage.ts";
import { readSettings } from "../newsroom/settings/settings.ts";
import { EditingEdition } from "./editingEdition.ts";

/**
 * Checks a content folder and writes the editors' edition EDITION_FILE, for a desk that answers editors meanwhile.
 * Its argument is the readers' edition, most of whose rows are the same.
 */
async function main(): Promise<void> {
  const settings = readSettings();
  speakAsPaper(settings);
  await new EditingEdition(settings, process.argv[2]).renew();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
