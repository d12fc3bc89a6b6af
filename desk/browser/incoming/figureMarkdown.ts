import type { UploadedPicture } from "../../api/pictures.ts";
import { STORY_SCHEMA } from "../../writing/schema.ts";
import { markdownOf } from "../../writing/storyMarkdown.ts";

/** Stored pictures as figures of a story, with what their files say, and their versions; the alternative text is asked for where it is empty. */
export function figureMarkdown(pictures: readonly UploadedPicture[]): string {
  return pictures
    .map(({ picture, alt, caption, credit, ai, versions }) => {
      const said = Object.entries({ caption, credit, ai, ...versions }).filter(
        ([, value]) => value,
      );
      const fields = { image: picture.name, alt: oneLine(alt), ...Object.fromEntries(said) };
      const plain = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, oneLine(value)]),
      );
      const figure = STORY_SCHEMA.nodes.figure?.create({ fields: plain });
      return figure ? markdownOf(figure).join("\n") : "";
    })
    .join("\n\n");
}

function oneLine(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
