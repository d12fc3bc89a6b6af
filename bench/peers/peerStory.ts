import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A story of a generated paper (generatedPaper.ts), with what every program has a field for. */
export interface PeerStory {
  /** Its address without slashes at its ends: `2014/06/14/story-0`. */
  slug: string;
  headline: string;
  standfirst: string;
  /** ISO 8601. */
  published: string;
  /** Markdown. */
  body: string;
}

/** The stories of a content folder, newest first. */
export function peerStories(contentDir: string): PeerStory[] {
  const articles = path.join(contentDir, "articles");
  return readdirSync(articles, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith("index.md"))
    .map((file) => storyOf(path.dirname(file), readFileSync(path.join(articles, file), "utf8")))
    .sort((a, b) => b.published.localeCompare(a.published));
}

function storyOf(slug: string, text: string): PeerStory {
  const [, fields = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(fields)?.[1] ?? "";
  return {
    slug: slug.split(path.sep).join("/"),
    headline: field("headline"),
    standfirst: field("standfirst"),
    published: field("published"),
    body,
  };
}

/** The story that is added to a built site. */
export const ADDED: PeerStory = {
  slug: "2014/06/14/added",
  headline: "A story that has come late",
  standfirst: "It was not there when the site was built.",
  published: "2014-06-14T12:15:00.000Z",
  body: "\nIts text is short, and has a [link](/2014/06/14/story-0).\n",
};

/** A story as Markdown with front matter in the names that these programs share. */
export function markdownOf(story: PeerStory, more: Record<string, string> = {}): string {
  const { slug, headline, standfirst, published, body } = story;
  const fields = { title: headline, description: standfirst, date: published, slug, ...more };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n${body}`;
}

/** The markup of a plain article, for programs whose templates have placeholders. */
export function plainArticle(of: {
  title: string;
  description: string;
  date: string;
  body: string;
}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${of.title}</title><meta name="description" content="${of.description}"></head><body><main><article><h1>${of.title}</h1><p>${of.description}</p><time>${of.date}</time>${of.body}</article></main></body></html>`;
}
