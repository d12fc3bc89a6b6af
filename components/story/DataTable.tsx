import { say } from "@/newsroom/locales/messages";
import { inlineText } from "@/newsroom/story/inlineText";
import type { Cell } from "@/newsroom/story/tree";
import type { BlockView } from "./view";

const ALIGN = { left: "text-start", center: "text-center", right: "text-end" };

/** A table that scrolls sideways if it is wider than the column. */
export const DataTable: BlockView<"table"> = ({ block, draw }) => {
  const columns = block.head.map((cell) => inlineText(cell.children)).filter(Boolean);
  return (
    <section
      aria-label={say(draw.wording, "table", { caption: block.caption ?? columns.join(", ") })}
      // A keyboard has to be able to reach what scrolls; client/scrollingFrames.ts takes this from
      // frames that do not.
      data-scrolls=""
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="label-face w-full border-collapse text-label">
        {block.caption && (
          <caption className="pb-2 text-start font-bold">{draw.text(block.caption)}</caption>
        )}
        <thead>
          <tr className="border-y border-t-ink border-b-rule">
            {block.head.map((cell, index) => (
              <th
                key={index}
                scope="col"
                className={`px-2 py-2 font-bold first:ps-0 ${alignment(cell)}`}
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
                    className={`py-2 pe-2 font-semibold ${alignment(cell)}`}
                  >
                    {draw.inlines(cell.children)}
                  </th>
                ) : (
                  <td key={index} className={`px-2 py-2 ${alignment(cell)}`}>
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
