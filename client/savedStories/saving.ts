import { savesData } from "../heldPictures/savesData.ts";
import { fill } from "../words.ts";
import { isSaved, MAX_SAVED, removeStory, save } from "./savedStories.ts";
import { rendition } from "./storyPage.ts";

/**
 * Saves the story of this page with its pictures on the device, or removes it.
 * Client code since it is stored on the reader's device. Without it there is no button.
 */
const MESSAGES = {
  saved: WORDS.savedIsReadable,
  full: fill(WORDS.noRoom, { count: MAX_SAVED }),
  gone: WORDS.storyTakenBack,
  unreachable: WORDS.notSavedOffline,
  forgotten: WORDS.takenOff,
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
  const saved = result === "saved";
  const partly = saved && onlyShown && images.length > shown.length;
  return { saved, message: partly ? WORDS.savedWithoutPictures : MESSAGES[result] };
}
