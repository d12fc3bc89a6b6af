import type { BlockView } from "./view";

/** Views of plain Markdown: paragraphs, subheads, lists, quotations, code, rules. */

export const Paragraph: BlockView<"paragraph"> = ({ block, draw }) => (
  <p dir={block.dir}>{draw.inlines(block.children)}</p>
);

const SUBHEAD_SIZES = {
  2: "text-[1.45em] leading-[1.15]",
  3: "text-[1.2em] leading-[1.2]",
  4: "text-[1.05em]",
};

export const Subhead: BlockView<"subhead"> = ({ block, draw }) => {
  const Heading = `h${block.level}` as const;
  return (
    <Heading dir={block.dir} className={`headline-face pt-[0.4em] ${SUBHEAD_SIZES[block.level]}`}>
      {/* Reader modes drop elements by their id, such as “comments” or “share”. */}
      <span id={block.id} />
      {draw.inlines(block.children)}
    </Heading>
  );
};

export const List: BlockView<"list"> = ({ block, draw }) => {
  const items = block.items.map((item, index) => (
    <li key={index} className="ps-1 marker:text-grey">
      {draw.item(item)}
    </li>
  ));
  // Lists in lists leave room for their words, also in large letters on a phone.
  const look = "grid gap-y-[0.4em] ps-6 [li_&]:ps-[min(1.5rem,6vw)]";
  return block.ordered ? (
    <ol start={block.start === 1 ? undefined : block.start} className={`list-decimal ${look}`}>
      {items}
    </ol>
  ) : (
    <ul className={`list-disc ${look}`}>{items}</ul>
  );
};

export const Quotation: BlockView<"quotation"> = ({ block, draw }) => (
  <blockquote dir={block.dir} className="grid gap-y-3 border-s-2 border-rule ps-5">
    {draw.blocks(block.children)}
  </blockquote>
);

export const Code: BlockView<"code"> = ({ block }) => (
  <pre
    data-scrolls=""
    // Wide code scrolls in its own frame, which a keyboard has to be able to reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    tabIndex={0}
    className="overflow-x-auto bg-tint p-4 text-label leading-normal"
  >
    <code className="font-[ui-monospace,monospace]">{block.text}</code>
  </pre>
);

export const Rule: BlockView<"rule"> = () => <hr className="short-rule w-16 border-rule" />;
