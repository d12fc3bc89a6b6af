import type { Block } from "@/newsroom/story/tree";

export function CodeSample({ block }: { block: Extract<Block, { type: "code" }> }) {
  return (
    // Wide code scrolls in its own frame, which a keyboard has to be able to reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <pre tabIndex={0} className="overflow-x-auto bg-tint p-4 text-label leading-normal">
      <code className="font-[ui-monospace,monospace]">{block.text}</code>
    </pre>
  );
}
