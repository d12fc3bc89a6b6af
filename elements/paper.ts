import { bringFaces } from "./faces.ts";
import { keepSettings } from "./settings.ts";

keepSettings();
bringFaces();
