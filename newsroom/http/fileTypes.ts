import { lookup } from "mrmime";

/** Without an ending, or with one that nobody has registered. */
const UNKNOWN = "application/octet-stream";

/** The media type of a file by its ending, with the encoding of texts. */
export function fileType(name: string): string {
  const type = lookup(name.toLowerCase()) ?? UNKNOWN;
  return /^text\/|[/+](?:json|xml|javascript)$/.test(type) ? `${type}; charset=utf-8` : type;
}
