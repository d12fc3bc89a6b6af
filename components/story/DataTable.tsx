import { say } from "@/newsroom/locales/messages";
import { inlineText } from "@/newsroom/story/inlineText";
import type { Cell } from "@/newsroom/story/tree";
import type { BlockView } from "./view";

type TableBlock = Parameters<BlockView<"table">>[0]["block"];

const ALIGN = { left: "text-start", center: "text-center", right: "text-end" };

/** A table that scrolls sideways if it is wider than the column. */
export const DataTable: BlockView<"table"> = ({ block, draw }) => {
  const columns = block.head.map((cell) => inlineText(cell.children)).filter(Boolean);
  const least = leastWidth(block);
  const room = roomForWords(least);
  const wordy = (cell: Cell) => (inlineText(cell.children).length > WORDY ? room : "");
  return (
    <section
      aria-label={say(draw.wording, "table", { caption: block.caption ?? columns.join(", ") })}
      // A keyboard has to be able to reach what scrolls; client/scrollingFrames.ts takes this from
      // frames that do not.
      data-scrolls=""
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      className="overflow-x-auto print:overflow-visible"
    >
      <table
        className={`label-face w-full border-collapse text-label ${onPaper(least)} ${block.rows.length > WHOLE_ON_PAPER ? "divided" : ""}`.trim()}
      >
        {block.caption && (
          <caption className="pb-2 text-start font-bold">{draw.text(block.caption)}</caption>
        )}
        <thead>
          <tr className="border-y border-t-ink border-b-rule">
            {block.head.map((cell, index) => (
              <th
                key={index}
                scope="col"
                className={`px-2 py-2 font-bold first:ps-0 ${alignment(cell)} ${wordy(cell)}`.trim()}
              >
                {draw.inlines(cell.children)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            <tr key={line} className="border-b border-hairline align-top">
              {row.map((cell, index) =>
                index === 0 ? (
                  <th
                    key={index}
                    scope="row"
                    className={`py-2 pe-2 font-semibold ${alignment(cell)} ${wordy(cell)}`.trim()}
                  >
                    {draw.inlines(cell.children)}
                  </th>
                ) : (
                  <td key={index} className={`px-2 py-2 ${alignment(cell)} ${wordy(cell)}`.trim()}>
                    {draw.inlines(cell.children)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

function alignment(cell: Cell): string {
  return ALIGN[cell.align ?? "left"];
}

/** Characters of a cell that would be a word a line where there is no room. */
const WORDY = 14;

/** Characters that stand side by side on a phone and in the column of the text, in the type of labels. */
const ON_A_PHONE = 40;
const IN_THE_COLUMN = 75;

/** Lines of a table that fits half a sheet of paper, and is not divided there. */
const WHOLE_ON_PAPER = 15;

/** The least width at which a table breaks no word, in characters: the longest word of each column and its padding. */
function leastWidth({ head, rows }: TableBlock): number {
  return head
    .map((cell, column) => {
      const cells = [cell, ...rows.flatMap((row) => row[column] ?? [])];
      const words = cells.flatMap(({ children }) => inlineText(children).split(/\s+/));
      return 2 + Math.max(...words.map((word) => word.length));
    })
    .reduce((sum, width) => sum + width, 0);
}

/** Where a table scrolls anyway, its words have room for several on a line. */
function roomForWords(least: number): string {
  if (least > IN_THE_COLUMN) return "min-w-[9em]";
  return least > ON_A_PHONE ? "max-md:min-w-[9em]" : "";
}

/** Paper does not scroll: the wider a table, the smaller its type there (app/print.css). */
function onPaper(least: number): string {
  if (least > 125) return "smallest-print";
  if (least > 95) return "smaller-print";
  return least > IN_THE_COLUMN ? "small-print" : "";
}
