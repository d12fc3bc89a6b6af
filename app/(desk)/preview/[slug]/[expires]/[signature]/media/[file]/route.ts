import path from "node:path";
import { cachingHeaders } from "@/newsroom/http/caching";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";
import { RENDITION_WIDTHS } from "@/newsroom/pictures/pictureSizes";
import { previewPicture } from "@/newsroom/pictures/previewPicture";
import { readSettings } from "@/newsroom/settings/settings";
import type { PreviewLink } from "@/newsroom/signing/previewLink";
import { previewAt } from "../../previewAt";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<PreviewLink & { file: string }>;
}

/** A picture of a previewed story, in one of the widths that pages ask for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file, ...link } = await params;
  const preview = await previewAt(link);
  const width = Number(new URL(request.url).searchParams.get("w"));
  const picture =
    preview && "folder" in preview && RENDITION_WIDTHS.some((offered) => offered === width)
      ? await previewPicture(path.join(readSettings().contentDir, preview.folder), file, width)
      : undefined;
  if (!picture) return notFoundResponse("picture", "private");
  return new Response(picture, {
    headers: { "content-type": "image/webp", ...cachingHeaders("private") },
  });
}
