import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PAPER_COLOURS } from "./paperColours.ts";

/** An oklch colour as sRGB (CSS Color 4, the sample code of its appendix). */
function hexOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear
    .map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

it("The colours told to browsers are those of the tokens", () => {
  const tokens = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");
  const paper = /--color-paper: light-dark\((.*)\);/.exec(tokens)?.[1] ?? "";
  const colours = [...paper.matchAll(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)].map(([, l, c, h]) =>
    hexOf(Number(l) / 100, Number(c), Number(h)),
  );
  expect(colours).toEqual([PAPER_COLOURS.light, PAPER_COLOURS.dark]);
});
