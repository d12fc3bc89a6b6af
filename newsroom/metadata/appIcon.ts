import { APP_ICONS } from "./appIcons.ts";
import { drawIcon } from "./drawIcon.ts";

/** Share of the side that the letter is high. */
const HEIGHT = { any: 0.56, maskable: 0.46 } as const;

/**
 * The paper's initial on its red, as a PNG.
 * @param file one of APP_ICONS
 * @param fonts folder of the fonts that deploy/fonts.ts cuts
 * @returns undefined for any other file
 */
export function appIcon(name: string, file: string, fonts: string): Promise<Buffer> | undefined {
  if (!Object.hasOwn(APP_ICONS, file)) return undefined;
  const { size, purpose } = APP_ICONS[file as keyof typeof APP_ICONS];
  const letter = Math.round(size * HEIGHT[purpose]);
  return drawIcon(name, { size, letter, colours: 16 }, fonts);
}
