import { type NextRequest, NextResponse } from "next/server";
import { parseSearch, searchAddress } from "./newsroom/addresses";

/** Next's own page for what is not found; it takes no part of the address for a parameter. */
const NOWHERE = "/_not-found";

/**
 * Runs only where an address has to be led elsewhere: capitals to their canonical form, a search to
 * the cacheable page that answers it, and what Next would stumble over to the page for what is not
 * found: addresses that cannot be decoded, and `/index`, which its cache takes for the front.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  if (pathname === "/search") {
    const asked = parseSearch(searchParams);
    if (!asked.q) return NextResponse.next();
    const question = new URL(searchAddress(asked), request.url).search.slice(1);
    return NextResponse.rewrite(new URL(`/search/${encodeURIComponent(question)}`, request.url));
  }
  if (pathname.startsWith("/search/")) {
    return NextResponse.redirect(new URL("/search", request.url), 308);
  }
  const written = decoded(pathname);
  if (written === undefined || written === "/index") {
    return NextResponse.rewrite(new URL(NOWHERE, request.url));
  }
  if (/^\/(?:_next|media|elements|api)\//.test(written)) return NextResponse.next();
  const canonical = new URL(request.url);
  // Two slashes at the start would name another host.
  canonical.pathname = written
    .toLowerCase()
    .replace(/[\\/]+/g, "/")
    .replaceAll("%", "%25");
  return canonical.pathname === new URL(request.url).pathname
    ? NextResponse.next()
    : NextResponse.redirect(canonical, 308);
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

export const config = {
  matcher: [
    "/search",
    "/search/:path+",
    "/index",
    "/((?!_next/|media/|elements/|api/)[^A-Z]*[A-Z].*)",
    "/(.*%.*)",
  ],
};
