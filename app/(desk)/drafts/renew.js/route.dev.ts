import { cachingHeaders } from "@/newsroom/http/caching";

export const dynamic = "force-dynamic";

/** Script of the development server's pages: reloads them when there is a newer edition. */
const SCRIPT = `
const shown = new URL(import.meta.url).searchParams.get("edition");
new EventSource("/drafts/events").addEventListener("message", ({ data }) => {
  if (data !== shown) location.reload();
});
`;

export function GET(): Response {
  return new Response(SCRIPT, {
    headers: { "content-type": "text/javascript; charset=utf-8", ...cachingHeaders("private") },
  });
}
