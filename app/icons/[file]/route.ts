import path from "node:path";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { appIcon } from "@/newsroom/metadata/appIcon";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ file: string }>;
}

/** The icons of the paper where it is installed. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const icon = await appIcon(currentEdition().paper.name, file, path.resolve(".broadsheet/fonts"));
  if (!icon) return new Response("There is no icon at this address.\n", { status: 404 });
  return new Response(new Uint8Array(icon), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" },
  });
}
