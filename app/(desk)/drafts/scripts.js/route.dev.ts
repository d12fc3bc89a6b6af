import { currentEdition } from "@/newsroom/edition/currentEdition";
import { cachingHeaders } from "@/newsroom/http/caching";
import { clientScripts, scriptAddress } from "@/newsroom/http/clientScripts";

export const dynamic = "force-dynamic";

/**
 * Starts custom elements on the development server's pages after hydration: React reports elements
 * that were filled before. Readers' pages are not hydrated.
 */
function script(): string {
  return `
const taken = () =>
  Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber"));
while (!taken()) await new Promise((resolve) => setTimeout(resolve, 50));
await import(${JSON.stringify(scriptAddress(clientScripts().page, currentEdition().paper))});
`;
}

export function GET(): Response {
  return new Response(script(), {
    headers: { "content-type": "text/javascript; charset=utf-8", ...cachingHeaders("private") },
  });
}
