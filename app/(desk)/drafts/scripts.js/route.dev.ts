import { cachingHeaders } from "@/newsroom/http/caching";
import { clientScripts, scriptAddress } from "@/newsroom/http/clientScripts";

export const dynamic = "force-dynamic";

/**
 * Starts the elements on the editor's pages. There React takes over what the server wrote, as on no
 * reader's page, and would stumble over an element that has been filled before.
 */
function script(): string {
  return `
const taken = () =>
  Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber"));
while (!taken()) await new Promise((resolve) => setTimeout(resolve, 50));
await import(${JSON.stringify(scriptAddress(clientScripts().page))});
`;
}

export function GET(): Response {
  return new Response(script(), {
    headers: { "content-type": "text/javascript; charset=utf-8", ...cachingHeaders("private") },
  });
}
