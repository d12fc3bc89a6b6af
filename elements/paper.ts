import { bringFaces } from "./faces.ts";
import { listenForKeys } from "./keys.ts";
import { reach } from "./reach.ts";
import { keepSettings } from "./settings.ts";
import { leaveWhatIsGone } from "./stillThere.ts";
import "./storyTools.ts";

keepSettings();
listenForKeys();
// In tasks of their own, so that a reader's touch never waits for all of them.
for (const start of [reach, bringFaces, leaveWhatIsGone]) setTimeout(start);
