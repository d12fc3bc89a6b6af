import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { writeCardFonts } from "../../deploy/writeCardFonts.ts";
import { drawName } from "../../newsroom/cards/nameDrawing.ts";
import { NAME_HEIGHT } from "../../newsroom/paper/nameBox.ts";
import { WORKSPACE_PATHS } from "../../newsroom/system/workspace.ts";
import { ROOT } from "../../testkit/project.ts";

const fonts = path.join(ROOT, WORKSPACE_PATHS.cardFonts);

beforeAll(() => writeCardFonts(ROOT));

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

  it("is drawn in Arabic and Hebrew too", () => {
    expect(drawName("الصحيفة", "ar", fonts)?.width).toBeGreaterThan(50);
    expect(drawName("עיתון", "he", fonts)?.width).toBeGreaterThan(50);
  });

  it("is left to the browser if it is long, has a letter that no font has, or no font is there", () => {
    expect(drawName("The Daily Telegraph and Courier", "en", fonts)).toBeUndefined();
    expect(drawName("日報", "ja", fonts)).toBeUndefined();
    expect(drawName("Broadsheet", "en", "/nowhere")).toBeUndefined();
  });
});
