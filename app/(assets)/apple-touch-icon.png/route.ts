import { appIconResponse } from "@/newsroom/theme/iconResponse";

export const dynamic = "force-dynamic";

/** The icon of a home screen, where a system looks for it by habit. */
export function GET(request: Request): Promise<Response> {
  return appIconResponse(request, "touch.png");
}
