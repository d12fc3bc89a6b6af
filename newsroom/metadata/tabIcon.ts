import { drawIcon } from "./drawIcon.ts";

/** Sharp in a tab of two pixels a point; more colours would be half as many bytes more. */
const SHAPE = { size: 32, letter: 22, colours: 4 };

/**
 * The paper's initial for the browser's tab, as a picture within the page: a file of its own would be
 * one more request for every first visit. Pixels, not SVG: that is a document of its own to a browser,
 * whose layout holds up the page's thread as long as the page's own (on a phone, tens of milliseconds).
 * `public/favicon.ico` is for browsers that ask by habit.
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
