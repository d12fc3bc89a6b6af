import { loadFonts } from "./fontLoading.ts";
import { lazyLoad } from "./lazyLoad.ts";
import { reloadIfWithdrawn } from "./reloadWithdrawn.ts";
import { keepScrollingFrames } from "./scrollingFrames.ts";
import { showCurrentSection } from "./sectionBar.ts";
import { keepSettings } from "./settings/settings.ts";
import { listenForKeys } from "./shortcuts/keys.ts";
import "./storyTools/storyTools.ts";

keepSettings();
showCurrentSection();
listenForKeys();
// In separate tasks, so that an interaction never waits for all of them.
for (const start of [lazyLoad, loadFonts, keepScrollingFrames, reloadIfWithdrawn])
  setTimeout(start);
