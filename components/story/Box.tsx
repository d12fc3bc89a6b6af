import type { BlockView } from "./view";

/** A box beside the story: key facts, a timeline. */
export const Box: BlockView<"box"> = ({ block, draw }) => (
  <section
    aria-label={block.title}
    className="my-8 grid gap-y-3 border-t-2 border-ink bg-tint px-5 pt-4 pb-5 text-[0.95em] leading-normal md:px-6"
  >
    <p className="label-face text-small font-bold">{draw.text(block.title)}</p>
    {draw.blocks(block.children)}
  </section>
);
