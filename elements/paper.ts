import { bringFaces } from "./faces.ts";

bringFaces();
