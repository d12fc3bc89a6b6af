import { atomResponse } from "@/newsroom/feeds/feedResponse";

export const dynamic = "force-dynamic";

/** The paper's stories as Atom, with archives. */
export function GET(request: Request): Response {
  return atomResponse(request);
}
