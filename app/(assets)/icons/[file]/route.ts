import { appIconResponse } from "@/newsroom/theme/iconResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ file: string }>;
}

/** Icons of the installed paper. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return appIconResponse(request, (await params).file);
}
