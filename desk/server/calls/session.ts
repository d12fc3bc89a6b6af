import type { ContentFile } from "../../../newsroom/content/contentFile.ts";
import { unnamedTopic } from "../../../newsroom/edition/records.ts";
import { listAt } from "../../../newsroom/rules/frontMatterValues.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import type { Choice } from "../../api/session.ts";
import { deskLanguage } from "../../words/words.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/** What the page needs before it shows anything. */
export const session: Call<"session"> = (question, { person, content, people }) => {
  const { page, before } = readQuestion(question, { page: "line?", before: "line?" });
  if (page !== undefined && before !== undefined) people.continued(before, page);
  const { paper } = content;
  const files = content.content?.folder.files ?? [];
  const byName = (a: Choice, b: Choice) => a.name.localeCompare(b.name, paper.language);
  const named = (wanted: string): Choice[] =>
    files
      .filter(({ kind }) => kind === wanted)
      .map(({ slug, data }) => ({
        slug,
        name: typeof data.name === "string" && data.name ? data.name : slug,
      }));
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
    sections: toldApart(named("section")).sort(byName),
    nextOrder: nextOrder(files),
    authors: toldApart(named("author")).sort(byName),
    topics: toldApart(withUnnamed(named("topic"), files)).sort(byName),
    ready: content.content !== undefined,
  };
};

/** Of those with the same name, each has the last part of its address behind it. */
function toldApart(choices: readonly Choice[]): Choice[] {
  const counts = new Map<string, number>();
  for (const { name } of choices) counts.set(name, (counts.get(name) ?? 0) + 1);
  return choices.map(({ slug, name }) => ({
    slug,
    name: (counts.get(name) ?? 0) > 1 ? `${name} (${slug})` : name,
  }));
}

/** Whole numbers, as sections are counted by hand. */
function nextOrder(files: readonly ContentFile[]): number {
  const orders = files.flatMap(({ kind, data }) =>
    kind === "section" && typeof data.order === "number" ? [data.order] : [],
  );
  return Math.floor(Math.max(0, ...orders)) + 1;
}

/** Topics that stories have, also those without a file, under the names that readers see. */
function withUnnamed(topics: readonly Choice[], files: readonly ContentFile[]): Choice[] {
  const all = new Map(topics.map((topic) => [topic.slug, topic]));
  for (const file of files) {
    if (file.kind !== "article" && file.kind !== "draft") continue;
    for (const slug of listAt(file, ["topics"])) {
      if (typeof slug !== "string" || all.has(slug)) continue;
      all.set(slug, { slug, name: unnamedTopic(slug).name });
    }
  }
  return [...all.values()];
}
