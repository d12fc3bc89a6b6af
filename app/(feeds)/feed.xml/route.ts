import { rssResponse } from "@/newsroom/feeds/feedResponse";

export const dynamic = "force-dynamic";

/** The paper's stories as RSS. */
export function GET(request: Request): Response {
  return rssResponse(request, { kind: "paper" });
}
