import type { PagefindIndex } from "pagefind";
import type { Edition } from "../../newsroom/edition/edition.ts";
import { searchableStory } from "../../newsroom/edition/publicAddresses.ts";
import { dayIn, longDate } from "../../newsroom/locales/dateFormats.ts";
import type { Paper } from "../../newsroom/paper/paper.ts";
import { kindLabel } from "../../newsroom/schema/kinds.ts";
import type { Shard } from "./searchShards.ts";

/** The folder of the search indexes, by its address. */
const FOLDER = "/pagefind";

/** The list of shards, which client/plainSearch reads. */
const LIST_ADDRESS = `${FOLDER}/shards.json`;

/** Files with fragments of stories in a shard: hosts limit the number of a site's files. */
const FRAGMENTS = 200;

/** Files of Pagefind's that the paper's own search page does without. */
const UNUSED = /^pagefind-(?!entry)/;

/** Its program for languages without a stemmer, and those for the others. */
const UNSTEMMED = /^wasm\.unknown/;
const STEMMED = /^wasm\.(?!unknown)/;

/** A file of the search, by its address. */
export interface SearchFile {
  address: string;
  bytes: Uint8Array;
}

/** Makes the search index of a shard. */
export async function searchFiles(
  edition: Edition,
  { id, stories }: Shard,
  now: Date,
): Promise<SearchFile[]> {
  // Its program is started by the first use.
  const { createIndex } = await import("pagefind");
  const { paper } = edition;
  const { index, errors } = await createIndex({
    forceLanguage: languageOf(paper),
    maxFragments: FRAGMENTS,
    writePlayground: false,
  });
  if (!index) throw new Error(`Pagefind makes no index: ${errors.join("; ")}`);
  try {
    let waiting: Array<ReturnType<PagefindIndex["addCustomRecord"]>> = [];
    for (const address of Object.keys(stories)) {
      const story = searchableStory(edition, address, now);
      if (!story) continue;
      waiting.push(index.addCustomRecord(recordOf(story, paper)));
      if (waiting.length === 100) {
        requireAdded(await Promise.all(waiting));
        waiting = [];
      }
    }
    requireAdded(await Promise.all(waiting));
    const { files } = await index.getFiles();
    const isStemmed = files.some(({ path }) => STEMMED.test(path));
    return files
      .filter(({ path }) => !UNUSED.test(path) && !(isStemmed && UNSTEMMED.test(path)))
      .map(({ path, content }) => ({
        address: path === "pagefind.js" ? `${FOLDER}/${path}` : `${FOLDER}/${id}/${path}`,
        bytes: content,
      }));
  } finally {
    await index.deleteIndex();
  }
}

/** The list of shards for browsers. */
export function shardList(paper: Paper, shards: readonly Shard[]): SearchFile {
  const list = { language: languageOf(paper), shards: shards.map(({ id }) => id) };
  return { address: LIST_ADDRESS, bytes: Buffer.from(JSON.stringify(list)) };
}

/** Ends Pagefind's program. */
export async function endSearch(): Promise<void> {
  const { close } = await import("pagefind");
  await close();
}

function recordOf(
  { article, text, names }: NonNullable<ReturnType<typeof searchableStory>>,
  paper: Paper,
) {
  const { address, headline, standfirst, kind, published, lang, topics, byline } = article;
  const day = dayIn(published, paper);
  const label = kindLabel(kind, paper);
  return {
    url: address,
    language: languageOf(paper),
    // Names last: a sentence of the text is shown.
    content: [standfirst, text, names].filter(Boolean).join("\n\n"),
    meta: {
      title: headline,
      section: article.section,
      ...(label && { kind: label }),
      ...(lang !== paper.language && { lang }),
      day,
      date: longDate(published, paper),
    },
    filters: {
      section: [article.section],
      topic: topics,
      author: byline,
      // A search from one day to another names years and months where it can.
      date: [day.slice(0, 4), day.slice(0, 7), day],
    },
    sort: { date: published },
  };
}

/** One language for all stories, since Pagefind would search only those in the page's. */
function languageOf({ language }: Paper): string {
  return language.split("-")[0] ?? language;
}

function requireAdded(answers: ReadonlyArray<{ errors: string[] }>): void {
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`Pagefind refuses a story: ${errors[0]}`);
}
