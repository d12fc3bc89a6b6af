import { currentEdition } from "@/newsroom/edition/currentEdition";
import { previewStory } from "@/newsroom/edition/previewStory";
import { readClock, readSettings } from "@/newsroom/settings/settings";
import { type PreviewLink, previewExpiry, signedExpiry } from "@/newsroom/signing/previewLink";
import { standingSecret } from "@/newsroom/signing/secret";

/**
 * The story of a preview link, and the link's expiry. No draft is read before the signature has
 * been verified.
 */
export async function previewAt(link: PreviewLink) {
  const { contentDir, editionFile } = readSettings();
  const now = readClock();
  const secret = standingSecret(editionFile);
  const until = secret === undefined ? undefined : previewExpiry(secret, link, now);
  if (!until) return undefined;
  const { slug, expires, signature } = link;
  const pictures = `/preview/${slug}/${expires}/${signature}/media`;
  const preview = await previewStory(contentDir, currentEdition(), slug, pictures, now);
  return preview && { ...preview, until: until.toISOString() };
}

/** Whether a link was ours and is over, which tells nobody else anything. */
export function hasEnded(link: PreviewLink): boolean {
  const secret = standingSecret(readSettings().editionFile);
  const until = secret === undefined ? undefined : signedExpiry(secret, link);
  return until !== undefined && until <= readClock();
}
