import type { Metadata } from "next";
import { APP_ICONS, iconAddress } from "./appIcons.ts";
import { drawIcon } from "./drawIcon.ts";

/** A multiple of 48 pixels, as Google asks for. */
const FILE = "192.png";

/** Sharp in a tab of two pixels a point; more colours would be half as many bytes more. */
const SHAPE = { size: 32, letter: 22, colours: 4 };

/**
 * The paper's initial for the browser's tab, as a picture within the page: a file of its own would be
 * one more request for every first visit. Pixels, not SVG: that is a document of its own to a browser,
 * whose layout holds up the page's thread as long as the page's own (on a phone, tens of milliseconds).
 * Crawlers cannot fetch it, so each page names a file as well (`siteIcons`).
 * @param name the paper's name
 * @param fonts folder of the fonts that deploy/fonts.ts cuts
 * @returns undefined where it can't be drawn: every page has it, and none may fail for it
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
 * The icons that every page links: a file first, for crawlers and programs that show the paper beside
 * others, then the tab's own, of whose size browsers for a tab have no better.
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
