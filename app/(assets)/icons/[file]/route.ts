import { appIconResponse } from "@/newsroom/theme/iconResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ file: string }>;
}

/** The icons of the paper where it is installed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return appIconResponse(request, (await params).file);
}
