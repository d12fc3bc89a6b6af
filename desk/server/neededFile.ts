import type { ContentFile } from "../../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../../newsroom/content/contentFolder.ts";
import { textAt } from "../../newsroom/rules/frontMatterValues.ts";
import { CONTENT_TYPES } from "../../newsroom/schema/contentTypes.ts";
import type { Field } from "../../newsroom/schema/fieldTypes.ts";
import { SITE_FILE } from "../../newsroom/schema/site.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { PaperFile } from "./paperFile.ts";

/** The most files that a refusal names. */
const NAMED = 5;

/**
 * Refuses to take out a file that others name: in a field of the schema that has to name one of its kind, or, where it
 * has an address of its own, by a link.
 * @throws DeskRefusal naming them
 */
export function refuseNeeded(folder: ContentFolder, { path, kind }: PaperFile): void {
  const own = folder.files.find((file) => file.path === path);
  if (!own) return;
  const others = folder.files.filter((file) => file !== own);
  const needing = others.filter((file) => isNamed(own, file) || links(file.body, own));
  const where = needing.map((file) => textAt(file, ["headline"]) ?? file.path);
  if (links(folder.site ?? "", own)) where.unshift(SITE_FILE);
  if (where.length === 0) return;
  const names = where
    .slice(0, NAMED)
    .map((name) => tellAnswer("quoted", { name }))
    .join(", ");
  throw new DeskRefusal(
    where.length > NAMED
      ? tellAnswer("fileNeededByMany", { kind, names, more: where.length - NAMED })
      : tellAnswer("fileNeeded", { kind, names }),
  );
}

function isNamed({ kind, slug }: ContentFile, file: ContentFile): boolean {
  return Object.entries(CONTENT_TYPES[file.kind].fields).some(
    ([name, field]) => kindNamedBy(field) === kind && [file.data[name]].flat().includes(slug),
  );
}

/** The kind of file that a field has to name; topics need no file. */
function kindNamedBy(field: Field): string | undefined {
  return field.type === "slug" || field.type === "slugs" ? field.of : undefined;
}

/** Whether a text has the address of a file, whole, or with a part of its page. */
function links(text: string, { address }: ContentFile): boolean {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + address.length] ?? " ";
    if (/[\s("'<:[,]/.test(before) && /[\s)"'>#?,\]}]/.test(after)) return true;
  }
  return false;
}
