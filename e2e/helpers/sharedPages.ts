import { rawRequest } from "../../testkit/rawRequest.ts";

/**
 * How many pages a server has sent as another had rendered them.
 * @param metricsPort its METRICS_PORT
 */
export async function sharedPages(metricsPort: number): Promise<number> {
  const { text } = await rawRequest(`http://127.0.0.1:${metricsPort}`, "/metrics");
  return Number(/broadsheet_page_cache_total\{result="shared"\} (\d+)/.exec(text)?.[1]);
}
