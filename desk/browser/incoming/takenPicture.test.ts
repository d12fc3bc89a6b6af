import { expect, it } from "vitest";
import { withTakenPicture } from "./takenPicture.ts";

const TAKEN = {
  picture: { name: "new.jpg", width: 3, height: 2, address: "/x" },
  alt: "A lake\n by night",
  credit: "Jane Doe",
};

it("A picture fills what is empty, in one line, and takes nothing away", () => {
  const { filled, kept } = withTakenPicture(TAKEN, { image: "", alt: " ", credit: "Ours" });
  expect(filled).toEqual({ alt: "A lake by night" });
  // It was written before there was a picture.
  expect(kept).toEqual([]);
});

it("What was written for another picture is named, also its other files and its focus", () => {
  const present = {
    image: "old.jpg",
    alt: "Old",
    caption: "Old caption",
    credit: "Jane Doe",
    dark: "old-dark.jpg",
    focus: "10% 20%",
    crop: "never",
  };
  expect(withTakenPicture(TAKEN, present).kept).toEqual(["alt", "caption", "dark", "focus"]);
  expect(withTakenPicture(TAKEN, present, ["alt", "dark"]).kept).toEqual(["alt", "dark"]);
  expect(withTakenPicture(TAKEN, { ...present, image: "new.jpg" }).kept).toEqual([]);
});

it("Files that came with a picture are written where no other file is named", () => {
  const versions = { dark: "new-dark.jpg", narrow: "new-narrow.jpg", thumbnail: "new-t.jpg" };
  const { filled, kept } = withTakenPicture(
    { ...TAKEN, alt: undefined, credit: undefined, versions },
    { image: "old.jpg", dark: "old-dark.jpg", darkNarrow: "" },
    ["dark", "narrow", "darkNarrow"],
  );
  expect(filled).toEqual({ narrow: "new-narrow.jpg" });
  expect(kept).toEqual(["dark"]);
});

it("A group without fields for it, such as a video, gets none of its words", () => {
  expect(withTakenPicture(TAKEN, {}, [])).toEqual({ filled: {}, kept: [] });
});
