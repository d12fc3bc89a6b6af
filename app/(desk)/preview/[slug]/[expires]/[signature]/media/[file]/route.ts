import path from "node:path";
import { cachingHeaders } from "@/newsroom/http/caching";
import { fileRequest } from "@/newsroom/http/media";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";
import { RENDITION_WIDTHS } from "@/newsroom/pictures/pictureSizes";
import { previewPicture } from "@/newsroom/pictures/previewPicture";
import { readSettings } from "@/newsroom/settings/settings";
import type { PreviewLink } from "@/newsroom/signing/previewLink";
import { attachmentResponse, fileFormatOf } from "@/newsroom/story/elements/fileFormats";
import { previewAt } from "../../previewAt";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<PreviewLink & { file: string }>;
}

/** A file name that cannot lead out of a folder. */
const PLAIN_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** A file of a previewed story; pictures in one of the widths that pages use. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file, ...link } = await params;
  const preview = await previewAt(link);
  const format = fileFormatOf(file);
  if (format && preview && "folder" in preview && PLAIN_NAME.test(file)) {
    const full = path.join(readSettings().contentDir, preview.folder, file);
    const found = await attachmentResponse(full, format, "private", fileRequest(request));
    return found ?? notFoundResponse("picture", "private");
  }
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
