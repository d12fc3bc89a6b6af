import { elementResponse } from "@/newsroom/elementFiles";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ file: string }>;
}

/** The paper's own scripts. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const script = await elementResponse(file);
  return script ?? new Response("There is no script at this address.\n", { status: 404 });
}
