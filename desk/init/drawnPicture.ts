import sharp from "sharp";

const WIDTH = 1500;
const HEIGHT = 1000;

/**
 * A drawn picture for the first draft of a paper, a sun above three hills, in its colour.
 * @param accent like `#0b4f2e`
 * @returns a PNG of some 20 kB
 */
export async function drawnPicture(accent: string): Promise<Buffer> {
  const hill = (top: number, left: number, opacity: number) =>
    `<path fill="${accent}" fill-opacity="${opacity}" d="M0 ${HEIGHT}V${top + 160}C${left} ${top - 120} ${left + 420} ${top - 40} ${WIDTH} ${top + 220}V${HEIGHT}z"/>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="#f4efe4"/>
<circle cx="1080" cy="330" r="120" fill="${accent}" fill-opacity=".55"/>
${hill(520, 260, 0.25)}${hill(640, 520, 0.45)}${hill(780, 180, 0.85)}
</svg>`;
  // Plain areas need neither dithering nor a long search for their few colours.
  return sharp(Buffer.from(drawing)).png({ palette: true, effort: 1, dither: 0 }).toBuffer();
}
