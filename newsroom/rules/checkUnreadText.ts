import type { ContentFile } from "../content/contentFile.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { hasFrontMatter } from "./frontMatterValues.ts";

/** Reports text in files of sections and topics, where it is not shown. */
export function checkUnreadText(file: ContentFile): Problem[] {
  if (file.kind !== "section" && file.kind !== "topic") return [];
  if (file.body.trim() === "" || !hasFrontMatter(file)) return [];
  const line = file.body.split("\n").findIndex((text) => text.trim() !== "") + 1;
  return [
    {
      file: file.path,
      line,
      severity: "error",
      rule: "text-unread",
      message: tell("textUnread"),
      remedy: tell("textUnreadRemedy"),
    },
  ];
}
