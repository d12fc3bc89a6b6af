import { describe, expect, it } from "vitest";
import { menuPlace } from "./menuPlace.ts";

const FRAME = { top: 100, bottom: 1100, left: 50, right: 650 };
const SEEN = { top: 80, bottom: 768, left: 0, right: 1366 };
const LEFT_TO_RIGHT = { wanted: 500, isRightToLeft: false };
const cursorAt = (top: number, left = 60) => ({ top, bottom: top + 20, left, right: left + 1 });

describe("the place of a menu at the cursor", () => {
  it("is below the cursor while the menu has room there, as high as its entries need", () => {
    expect(menuPlace(cursorAt(200), FRAME, SEEN, LEFT_TO_RIGHT)).toEqual({
      top: 124,
      left: 10,
      maxHeight: 320,
    });
    // A short menu fits at the bottom too.
    expect(menuPlace(cursorAt(640), FRAME, SEEN, { ...LEFT_TO_RIGHT, wanted: 90 }).top).toBe(564);
  });

  it("is above a cursor at the bottom, within what is seen", () => {
    const place = menuPlace(cursorAt(700), FRAME, SEEN, LEFT_TO_RIGHT);
    expect(place.top).toBeUndefined();
    expect(place.bottom).toBe(404);
    expect(place.maxHeight).toBe(320);
  });

  it("stays on the side with more room where neither has enough, as on a phone with its keyboard", () => {
    const phone = { ...SEEN, top: 60, bottom: 300 };
    expect(menuPlace(cursorAt(100), FRAME, phone, LEFT_TO_RIGHT)).toMatchObject({
      top: 24,
      maxHeight: 172,
    });
    expect(menuPlace(cursorAt(250), FRAME, phone, LEFT_TO_RIGHT)).toMatchObject({
      bottom: 854,
      maxHeight: 182,
    });
  });

  it("begins at the cursor from the side of the writing, and stays in the frame", () => {
    expect(menuPlace(cursorAt(200, 600), FRAME, SEEN, LEFT_TO_RIGHT).left).toBe(360);
    const arabic = { ...LEFT_TO_RIGHT, isRightToLeft: true };
    expect(menuPlace(cursorAt(200, 599), FRAME, SEEN, arabic)).toMatchObject({ right: 50 });
    expect(menuPlace(cursorAt(200, 60), FRAME, SEEN, arabic)).toMatchObject({ right: 360 });
  });
});
