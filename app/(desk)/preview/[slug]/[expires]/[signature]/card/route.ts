import { articleCard, cardAddress } from "@/newsroom/cards/card";
import { previewCard } from "@/newsroom/cards/previewCard";
import { articleAt } from "@/newsroom/edition/articles";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { cachingHeaders } from "@/newsroom/http/caching";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";
import { readClock } from "@/newsroom/settings/settings";
import type { PreviewLink } from "@/newsroom/signing/previewLink";
import { previewAt } from "../previewAt";

export const dynamic = "force-dynamic";

/** The social card of a previewed story; of one that is public by now, the address of its card. */
export async function GET(
  _: Request,
  { params }: { params: Promise<PreviewLink> },
): Promise<Response> {
  const preview = await previewAt(await params);
  const edition = currentEdition();
  if (preview && "publishedAt" in preview) {
    const article = articleAt(edition, preview.publishedAt, readClock());
    if (!article) return notFoundResponse("picture", "private");
    const location = cardAddress(articleCard(edition.paper, article));
    return new Response(null, { status: 307, headers: { location, ...cachingHeaders("private") } });
  }
  if (!preview) return notFoundResponse("picture", "private");
  const card = await previewCard(edition.paper, preview);
  return new Response(new Uint8Array(card), {
    headers: { "content-type": "image/jpeg", ...cachingHeaders("private") },
  });
}
