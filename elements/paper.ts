import { bringFaces } from "./faces.ts";
import { listenForKeys } from "./keys.ts";
import { keepSettings } from "./settings.ts";

keepSettings();
listenForKeys();
bringFaces();
