import { tell } from "../../../problems/words/tell.ts";
import { excerpt, type Report } from "../../report.ts";
import { everyBlock, mapInlines, type StoryParts } from "../../walk.ts";

/** Replaces `#` links by their text if the story has no such subhead or note. */
export function withAnchors(parts: StoryParts, report: Report): StoryParts {
  const ids = new Set(parts.notes.flatMap((note) => [note.id, ...note.marks]));
  for (const block of everyBlock(parts)) if (block.type === "subhead") ids.add(block.id);

  return mapInlines(parts, (run) =>
    run.flatMap((inline) => {
      if (inline.type !== "link" || inline.kind !== "anchor") return [inline];
      const id = decoded(inline.href.slice(1)).normalize("NFC");
      if (ids.has(id)) return [{ ...inline, href: `#${id}` }];
      const subheads = [...everyBlock(parts)].flatMap((block) =>
        block.type === "subhead" ? [`#${block.id}`] : [],
      );
      report.error(
        inline.line ?? 1,
        "link-anchor",
        tell("anchorMissing", { address: excerpt(inline.href) }),
        subheads.length > 0
          ? tell("anchorMissingRemedy", { subheads: subheads.slice(0, 5).join(", ") })
          : tell("anchorNoSubheads"),
      );
      return inline.children;
    }),
  );
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
