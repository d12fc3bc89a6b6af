import type { ContentFolder } from "../content/contentFolder.ts";
import type { Problem } from "../problems/problem.ts";
import { filesOf, hasFrontMatter } from "./frontMatterValues.ts";

/** Reports text in files of sections and topics, where it is not shown. */
export function checkUnreadText(folder: ContentFolder): Problem[] {
  return filesOf(folder, "section", "topic").flatMap((file) => {
    if (file.body.trim() === "" || !hasFrontMatter(file)) return [];
    const line = file.body.split("\n").findIndex((text) => text.trim() !== "") + 1;
    return [
      {
        file: file.path,
        line,
        severity: "error" as const,
        rule: "text-unread",
        message: "sections and topics have no text",
        remedy: "put it into the description, or take it out",
      },
    ];
  });
}
