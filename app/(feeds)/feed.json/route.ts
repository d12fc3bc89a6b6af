import { jsonFeedResponse } from "@/newsroom/feeds/feedResponse";

export const dynamic = "force-dynamic";

/** The paper's stories as JSON Feed. */
export function GET(request: Request): Response {
  return jsonFeedResponse(request);
}
