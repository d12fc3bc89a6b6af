import { currentEdition } from "@/newsroom/edition/currentEdition";
import { scriptResponse } from "@/newsroom/http/clientScripts";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** The client scripts, in the paper's words. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const script = await scriptResponse(path, currentEdition().paper);
  return script ?? notFoundResponse("script");
}
