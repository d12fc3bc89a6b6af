// Loaded into Next's processes (`node --import`): they end as soon as their parent has.
import { whenParentEnds } from "./endWithParent.mjs";

whenParentEnds(() => process.exit(1));
