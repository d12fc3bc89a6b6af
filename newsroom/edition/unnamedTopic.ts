import type { TopicRecord } from "./records.ts";

/** A topic that has no file of its own is named after its slug. */
export function unnamedTopic(slug: string): TopicRecord {
  return {
    slug,
    name: slug
      .split("-")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(" "),
    description: undefined,
  };
}
