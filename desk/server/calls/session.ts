import type { ContentFile } from "../../../newsroom/content/contentFile.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import type { Choice } from "../../api.ts";
import { deskLanguage } from "../../words/words.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/** What the page needs before it shows anything. */
export const session: Call<"session"> = (question, { person, content, people }) => {
  const { page, before } = readQuestion(question, { page: "line?", before: "line?" });
  if (page !== undefined && before !== undefined) people.continued(before, page);
  const { paper } = content;
  const files = content.content?.folder.files ?? [];
  const named = (wanted: string): Choice[] =>
    files
      .filter(({ kind }) => kind === wanted)
      .map(({ slug, data }) => ({
        slug,
        name: typeof data.name === "string" && data.name ? data.name : slug,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, paper.language));
  return {
    person,
    paper: {
      name: paper.name,
      language: paper.language,
      timeZone: paper.timeZone,
      url: paper.url,
      affiliate: paper.affiliate,
    },
    wording: deskLanguage(paper.language),
    now: readClock().toISOString(),
    sections: named("section"),
    nextOrder: nextOrder(files),
    authors: named("author"),
    topics: named("topic"),
    ready: content.content !== undefined,
  };
};

/** Whole numbers, as sections are counted by hand. */
function nextOrder(files: readonly ContentFile[]): number {
  const orders = files.flatMap(({ kind, data }) =>
    kind === "section" && typeof data.order === "number" ? [data.order] : [],
  );
  return Math.floor(Math.max(0, ...orders)) + 1;
}
