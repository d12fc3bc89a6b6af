import { appIconResponse } from "@/newsroom/theme/iconResponse";

export const dynamic = "force-dynamic";

/** The home screen icon, at an address that systems request by convention. */
export function GET(request: Request): Promise<Response> {
  return appIconResponse(request, "touch.png");
}
