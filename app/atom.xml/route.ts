import { atomResponse } from "@/newsroom/machines/feedResponse";

export const dynamic = "force-dynamic";

/** The paper's stories as Atom, with archives behind it. */
export function GET(request: Request): Response {
  return atomResponse(request);
}
