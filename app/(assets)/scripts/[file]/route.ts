import { scriptResponse } from "@/newsroom/http/clientScripts";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ file: string }>;
}

/** The client scripts. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const script = await scriptResponse(file);
  return script ?? notFoundResponse("script");
}
