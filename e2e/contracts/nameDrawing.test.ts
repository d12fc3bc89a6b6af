import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { writeCardFonts } from "../../deploy/writeCardFonts.ts";
import { fontsOf } from "../../newsroom/cards/loadCardFonts.ts";
import { drawName } from "../../newsroom/cards/nameDrawing.ts";
import { TypesetText } from "../../newsroom/cards/typesetText.ts";
import { NAME_HEIGHT } from "../../newsroom/paper/nameBox.ts";
import { WORKSPACE_PATHS } from "../../newsroom/system/workspace.ts";
import { ROOT } from "../../testkit/project.ts";

const fonts = path.join(ROOT, WORKSPACE_PATHS.cardFonts);

beforeAll(() => writeCardFonts(ROOT));

type Point = [x: number, y: number];

/** All points of path data in absolute units, controls of curves among them (SVG 2, 9.3). */
function pointsOf(path: string): Point[] {
  const points: Point[] = [];
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, command = "", list = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = list.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const isRelative = command === command.toLowerCase();
    const [fromX, fromY] = isRelative ? at : [0, 0];
    if (command === "h") points.push([at[0] + (numbers[0] ?? 0), at[1]]);
    else if (command === "v") points.push([at[0], at[1] + (numbers[0] ?? 0)]);
    else if (command === "z" || command === "Z") points.push(start);
    else {
      for (let index = 0; index < numbers.length; index += 2) {
        points.push([fromX + (numbers[index] ?? 0), fromY + (numbers[index + 1] ?? 0)]);
      }
    }
    at = points.at(-1) ?? at;
    if (command === "m" || command === "M") start = at;
  }
  return points;
}

const withoutRepeated = (points: readonly number[][]) =>
  points.filter(([x, y], index) => x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);

describe("The paper's name as a shape", () => {
  it("is short, in whole units, and fills its box", async () => {
    const name = drawName("Broadsheet", "en", fonts);
    expect(name?.path).toMatch(/^m[-mlhvqcz\d ]+$/);
    expect(name?.path.length).toBeLessThan(3000);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${name?.width} ${NAME_HEIGHT}" width="${name?.width}"><path d="${name?.path}"/></svg>`;
    const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
    expect(info.width).toBeGreaterThan((name?.width ?? 0) * 0.95);
    expect(info.height).toBeGreaterThan(65);
    expect(info.height).toBeLessThan(80);
  });

  it("has the points of its letters, each to the nearest unit, 73 units below the box's top", () => {
    const text = new TypesetText("Łódź", fontsOf(fonts, "display"), "ltr");
    const drawn = text.draw(0, 4, NAME_HEIGHT, -0.03);
    const name = drawName("Łódź", "pl", fonts);
    expect(name?.width).toBe(Math.round(drawn.width));
    const expected = pointsOf(drawn.path).map(([x, y]) => [Math.round(x), Math.round(y) + 73]);
    expect(withoutRepeated(pointsOf(name?.path ?? ""))).toEqual(withoutRepeated(expected));
  });

  it("is set closer than text, except in scripts whose letters join", () => {
    const widthOf = (words: string, direction: "ltr" | "rtl") =>
      Math.round(
        new TypesetText(words, fontsOf(fonts, "display"), direction).draw(
          0,
          words.length,
          NAME_HEIGHT,
        ).width,
      );
    expect(drawName("Broadsheet", "en", fonts)?.width).toBe(widthOf("Broadsheet", "ltr") - 30);
    expect(drawName("الصحيفة", "ar", fonts)?.width).toBe(widthOf("الصحيفة", "rtl"));
  });

  it("is drawn with twenty letters at most, however many bytes they take", () => {
    expect(drawName("AbcdefghijKlmnopqrst", "en", fonts)).toBeDefined();
    expect(drawName("AbcdefghijKlmnopqrstu", "en", fonts)).toBeUndefined();
  });

  it("is drawn once for each name, language and folder", () => {
    const once = drawName("Kept", "en", fonts);
    expect(drawName("Kept", "en", fonts)).toBe(once);
    expect(drawName("Other", "en", fonts)).not.toBe(once);
    expect(drawName("Kept", "ar", fonts)).not.toBe(once);
    for (let number = 0; number < 16; number += 1) drawName(`N${number}`, "en", fonts);
    expect(drawName("Kept", "en", fonts)).not.toBe(once);
    expect(drawName("Kept", "en", fonts)).toEqual(once);
  });

  it("is drawn in Arabic and Hebrew too", () => {
    expect(drawName("الصحيفة", "ar", fonts)?.width).toBeGreaterThan(50);
    expect(drawName("עיתון", "he", fonts)?.width).toBeGreaterThan(50);
  });

  it("is left to the browser if it is long, has a letter that no font has, or no font is there", () => {
    expect(drawName("The Daily Telegraph and Courier", "en", fonts)).toBeUndefined();
    expect(drawName("한국", "ko", fonts)).toBeUndefined();
    expect(drawName("Broadsheet", "en", "/nowhere")).toBeUndefined();
  });
});
