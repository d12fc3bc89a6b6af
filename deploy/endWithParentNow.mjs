// Preloaded into Next's processes (`node --import`), which end with their parent.
import { whenParentEnds } from "./endWithParent.mjs";

whenParentEnds(() => process.exit(1));
