import type { BlockView } from "./view";

/**
 * A quote from the story in large type: in the margin on wide screens, between rules on narrow
 * ones. Accessibility: a labelled aside without focusable content, since the text repeats the same.
 */
export const PullQuote: BlockView<"pullQuote"> = ({ block, draw }) => (
  <aside
    data-silent=""
    aria-label="Pull quote"
    className="my-8 border-y border-t-2 border-y-hairline border-t-accent py-5 in-margin"
  >
    <p className="headline-face text-quote leading-[1.2] -indent-[.42em]">
      “{draw.text(block.text)}”
    </p>
    {(block.by || block.role) && (
      <p className="label-face mt-3 text-note text-grey">
        {block.by && <span className="font-bold text-ink">{block.by}</span>}
        {block.by && block.role && ", "}
        {block.role}
      </p>
    )}
  </aside>
);
