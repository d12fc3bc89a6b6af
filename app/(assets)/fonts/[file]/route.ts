import { notFoundResponse } from "@/newsroom/http/notFoundResponse";
import { fontResponse } from "@/newsroom/theme/fontResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ file: string }>;
}

/** The fonts of the paper's theme. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  return (await fontResponse(file)) ?? notFoundResponse("font");
}
