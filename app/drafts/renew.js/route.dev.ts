export const dynamic = "force-dynamic";

/** What the editor's pages run: they are loaded again as soon as there is a newer edition. */
const SCRIPT = `
const shown = new URL(import.meta.url).searchParams.get("edition");
new EventSource("/drafts/events").addEventListener("message", ({ data }) => {
  if (data !== shown) location.reload();
});
`;

export function GET(): Response {
  return new Response(SCRIPT, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-store" },
  });
}
