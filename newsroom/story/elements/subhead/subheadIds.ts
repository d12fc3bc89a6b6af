import { slug } from "github-slugger";
import { tell } from "../../../problems/words/tell.ts";
import { inlineText } from "../../inlineText.ts";
import { excerpt, type Report } from "../../report.ts";
import { mapBlocks, type StoryParts } from "../../walk.ts";

/** Ids used by the page, by pictures and by notes (`note-1`, `note-1-2`). */
const RESERVED =
  /^(?:content|top|q|story|sources|corrections|related|latest|shortcuts|suggestions|notes|note(?:-\d+)*|img-\d+)$/;

/** Assigns a unique id to each subhead, and reports skipped levels. */
export function withSubheadIds(parts: StoryParts, report: Report): StoryParts {
  const taken = new Map<string, number>();
  let above = 1;
  return mapBlocks(parts, (block) => {
    if (block.type !== "subhead") return [block];
    const text = inlineText(block.children);
    if (block.level > above + 1) {
      report.warning(
        block.line ?? 1,
        "heading-skip",
        tell("subheadSkips", { text: excerpt(text) }),
        tell("subheadSkipsRemedy", { marks: "#".repeat(above + 1) }),
      );
    }
    above = block.level;
    return [{ ...block, id: freeId(idFor(text), taken) }];
  });
}

function idFor(text: string): string {
  // In lower case “İ” would be an “i” with a second dot, a character of its own, which nobody writes in a link.
  const plain = text.normalize("NFC").replaceAll("İ", "i");
  const readable = slug(plain.trim().replace(/\s+/g, " "));
  if (!/[\p{L}\p{N}]/u.test(readable)) return "section";
  return RESERVED.test(readable) ? `section-${readable}` : readable;
}

/** The id, or the next free number after it; `taken` stores the last number of each. */
function freeId(base: string, taken: Map<string, number>): string {
  let id = base;
  let count = taken.get(base) ?? 0;
  while (taken.has(id)) {
    count += 1;
    id = `${base}-${count}`;
  }
  taken.set(base, count);
  taken.set(id, taken.get(id) ?? 0);
  return id;
}
