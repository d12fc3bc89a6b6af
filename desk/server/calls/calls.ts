import type { CallName } from "../../api/calls.ts";
import { act } from "./act.ts";
import type { Call } from "./call.ts";
import { checkStory } from "./checkStory.ts";
import { cleanPaste } from "./cleanPaste.ts";
import { dropLeft } from "./dropLeft.ts";
import { duplicateStory } from "./duplicateStory.ts";
import { findPictures } from "./findPictures.ts";
import { history, historyText } from "./history.ts";
import { importFiles, importPaste } from "./importCopies.ts";
import { listFiles } from "./listFiles.ts";
import { listStories } from "./listStories.ts";
import { newFile } from "./newFile.ts";
import { newStory } from "./newStory.ts";
import { openFile } from "./openFile.ts";
import { openFront } from "./openFront.ts";
import { openStory } from "./openStory.ts";
import { orderSections } from "./orderSections.ts";
import { planAction } from "./planAction.ts";
import { planFront } from "./planFront.ts";
import { present, takeOver } from "./present.ts";
import { previewLink } from "./previewLink.ts";
import { publishFront } from "./publishFront.ts";
import { planRenewal, renew } from "./renew.ts";
import { beginRepository, connectRepository, repository } from "./repository.ts";
import { reusePicture } from "./reusePicture.ts";
import { saveFile } from "./saveFile.ts";
import { saveStory } from "./saveStory.ts";
import { session } from "./session.ts";
import { openLogos, setLogo } from "./setLogo.ts";
import { theirText } from "./theirText.ts";
import { bringBack, listThrownAway, throwAway } from "./throwAway.ts";
import { throwAwayFile } from "./throwAwayFile.ts";
import { undo } from "./undo.ts";

/** Every call by its name. */
export const CALLS: { readonly [N in CallName]: Call<N> } = {
  session,
  listStories,
  openStory,
  present,
  takeOver,
  saveStory,
  dropLeft,
  checkStory,
  newStory,
  cleanPaste,
  importPaste,
  importFiles,
  findPictures,
  reusePicture,
  duplicateStory,
  throwAway,
  listThrownAway,
  bringBack,
  planAction,
  act,
  undo,
  previewLink,
  history,
  historyText,
  theirText,
  openFront,
  orderSections,
  planFront,
  publishFront,
  openFile,
  saveFile,
  listFiles,
  newFile,
  throwAwayFile,
  openLogos,
  setLogo,
  planRenewal,
  renew,
  repository,
  beginRepository,
  connectRepository,
};
