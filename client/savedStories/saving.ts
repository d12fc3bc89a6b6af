import { savesData } from "../heldPictures/savesData.ts";
import { isSaved, MAX_SAVED, removeStory, save } from "./savedStories.ts";
import { rendition } from "./storyPage.ts";

/**
 * Saves the story of this page with its pictures on the device, or removes it.
 * Client code since it is stored on the reader's device. Without it there is no button.
 */
const MESSAGES = {
  saved: "It can be read without a network.",
  full: `There is no room for it: take one of up to ${MAX_SAVED} saved stories off first.`,
  gone: "The paper has taken this story back.",
  unreachable: "It could not be saved: there is no network.",
  forgotten: "Taken off this device",
};

export async function toggle(): Promise<{ saved: boolean; message: string }> {
  const address = location.pathname;
  if (await isSaved(address)) {
    await removeStory(address);
    return { saved: false, message: MESSAGES.forgotten };
  }
  // A saved story has to be available offline, even if the page has hardly been used.
  import("../serviceWorker/installing.ts").then(({ install }) => install());
  const images = [...document.querySelectorAll<HTMLImageElement>("[data-story] img")];
  const shown = images.flatMap(({ currentSrc }) => {
    const address = currentSrc.replace(location.origin, "");
    return rendition(address) ? address : [];
  });
  const column = document.querySelector("[data-story]")?.clientWidth ?? innerWidth;
  const width = column * devicePixelRatio;
  const onlyShown = savesData();
  const result = await save(address, { shown, width, onlyShown });
  const held = onlyShown && images.length > shown.length ? " Pictures not shown are left out." : "";
  const message = MESSAGES[result] + (result === "saved" ? held : "");
  return { saved: result === "saved", message };
}
