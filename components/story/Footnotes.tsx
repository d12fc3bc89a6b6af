import type { Note } from "@/newsroom/story/tree";
import type { Draw } from "./view";

/** Footnotes below the text, each with links back to its references. */
export function Footnotes({ notes, draw }: { notes: readonly Note[]; draw: Draw }) {
  return (
    <section
      data-silent=""
      aria-label="Notes"
      className="label-face border-t border-hairline pt-4 text-label text-grey"
    >
      <ol className="grid list-decimal gap-y-2 ps-6">
        {notes.map((note) => (
          <li key={note.id} id={note.id} className="ps-1">
            {draw.item(note.children)}
            <footer className="screen-only">
              {note.marks.map((mark, index) => (
                <a
                  key={mark}
                  href={`#${mark}`}
                  aria-label={`Back to the text, note ${note.number}${index > 0 ? `, place ${index + 1}` : ""}`}
                  className="me-3 inline-block min-h-6 min-w-6 underline underline-offset-4"
                >
                  Back{index > 0 ? ` ${index + 1}` : ""}
                </a>
              ))}
            </footer>
          </li>
        ))}
      </ol>
    </section>
  );
}
