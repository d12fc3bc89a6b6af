import { faviconResponse } from "@/newsroom/theme/iconResponse";

export const dynamic = "force-dynamic";

/** The icon of tabs and search results. */
export function GET(request: Request): Promise<Response> {
  return faviconResponse(request);
}
