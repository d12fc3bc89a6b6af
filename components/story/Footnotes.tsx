import { say } from "@/newsroom/locales/messages";
import type { Note } from "@/newsroom/story/tree";
import { ownLanguage } from "../layout/inLanguage";
import type { Draw } from "./view";

/** Footnotes below the text, each with links back to its references. */
export function Footnotes({ notes, draw }: { notes: readonly Note[]; draw: Draw }) {
  return (
    <section
      data-silent=""
      aria-label={say(draw.wording, "notes")}
      className="label-face border-t border-hairline pt-4 text-label text-grey"
    >
      <ol className="grid list-decimal gap-y-2 ps-6">
        {notes.map((note) => (
          <li key={note.id} id={note.id} className="ps-1">
            {draw.item(note.children)}
            <footer {...ownLanguage(draw.wording, draw.lang)} className="screen-only">
              {note.marks.map((mark, index) => (
                <a
                  key={mark}
                  href={`#${mark}`}
                  aria-label={
                    index > 0
                      ? say(draw.wording, "backToPlace", { number: note.number, place: index + 1 })
                      : say(draw.wording, "backToText", { number: note.number })
                  }
                  className="me-3 inline-block min-h-6 min-w-6 underline underline-offset-4"
                >
                  {index > 0
                    ? say(draw.wording, "backPlace", { place: index + 1 })
                    : say(draw.wording, "back")}
                </a>
              ))}
            </footer>
          </li>
        ))}
      </ol>
    </section>
  );
}
