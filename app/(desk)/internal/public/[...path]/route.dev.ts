import { currentEdition } from "@/newsroom/edition/currentEdition";
import { isPublicFile, publicFileResponse } from "@/newsroom/edition/publicFiles";
import { fileRequest } from "@/newsroom/http/media";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";
import { readSettings } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** Files of `public/`, to which next.config.ts leads; delivery/rootAddresses.ts answers readers. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = `/${(await params).path.map(decoded).join("/")}`;
  const found = isPublicFile(currentEdition(), address)
    ? await publicFileResponse(readSettings().contentDir, address, fileRequest(request))
    : undefined;
  return found ?? notFoundResponse("file");
}

/** Next has decoded some of it already: of a name that has a “%” in it, nothing is left to decode. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
