import type { Metadata } from "next";
import { APP_ICONS, iconAddress } from "./appIcons.ts";
import { drawIcon } from "./drawIcon.ts";

/** A multiple of 48 pixels, as Google requires. */
const FILE = "192.png";

/** Sharp in tabs at double density; more colours would add half the size. */
const SHAPE = { size: 32, letter: 22, colours: 4 };

/**
 * The paper's initial for browser tabs, as a data URL: a file would be another request on each
 * first visit. PNG and not SVG, which browsers lay out as a document, blocking the page's thread
 * (tens of milliseconds on a phone). Crawlers cannot fetch it, so pages also link a file
 * (`siteIcons`).
 * @param name the paper's name
 * @param fonts folder of the fonts that deploy/fonts.ts generates
 * @returns undefined if it cannot be drawn, since that must not make pages fail
 */
export async function tabIcon(name: string, fonts: string): Promise<string | undefined> {
  try {
    return `data:image/png;base64,${(await drawIcon(name, SHAPE, fonts)).toString("base64")}`;
  } catch (error) {
    console.error("The mark of the browser's tab could not be drawn:", error);
    return undefined;
  }
}

/**
 * The icons linked by every page: first a file, for crawlers and other programs, then the data URL,
 * which browsers prefer for tabs by its size.
 */
export async function siteIcons(name: string, fonts: string): Promise<Metadata["icons"]> {
  const tab = await tabIcon(name, fonts);
  return {
    icon: [
      { url: iconAddress(FILE), sizes: sizes(APP_ICONS[FILE].size) },
      ...(tab ? [{ url: tab, sizes: sizes(SHAPE.size) }] : []),
    ],
  };
}

function sizes(side: number): string {
  return `${side}x${side}`;
}
