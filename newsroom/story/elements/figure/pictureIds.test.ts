import { describe, expect, it } from "vitest";
import type { Block } from "../../tree.ts";
import { withPictureIds } from "./pictureIds.ts";

const figure: Block = { type: "figure", address: "/media/a.png", width: 1, height: 1, alt: "A" };

/** The ids of all figures, boxes taken apart. */
const ids = (blocks: Block[]): unknown[] =>
  blocks.flatMap((block) =>
    block.type === "box" ? ids(block.children) : block.type === "figure" ? block.id : [],
  );

describe("withPictureIds", () => {
  it("counts figures in reading order, those in boxes too, after the hero", () => {
    const blocks: Block[] = [figure, { type: "box", title: "B", children: [figure] }, figure];
    expect(ids(withPictureIds(blocks, 2))).toEqual(["img-2", "img-3", "img-4"]);
    expect(ids(withPictureIds(blocks, 1))).toEqual(["img-1", "img-2", "img-3"]);
    expect(ids(blocks)).toEqual([undefined, undefined, undefined]);
  });
});
