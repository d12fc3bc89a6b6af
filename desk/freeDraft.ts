import { existsSync } from "node:fs";
import path from "node:path";

/** The folder of a draft with this name, or with a number behind it where the name is taken: `drafts/dam-2`. */
export function freeDraft(contentDir: string, slug: string): string {
  for (let number = 1; ; number += 1) {
    const draft = `drafts/${number === 1 ? slug : `${slug}-${number}`}`;
    if (!existsSync(path.join(contentDir, draft))) return draft;
  }
}
