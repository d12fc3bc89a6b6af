import { bringFaces } from "./faces.ts";
import { listenForKeys } from "./keys.ts";
import { reach } from "./reach.ts";
import { keepSettings } from "./settings.ts";
import "./storyTools.ts";

keepSettings();
listenForKeys();
bringFaces();
reach();
