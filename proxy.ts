import { type NextRequest, NextResponse } from "next/server";
import { parseSearch, searchAddress } from "./newsroom/addresses";

/**
 * Runs only where an address has to be led elsewhere: capitals to their canonical form, and a
 * search to the cacheable page that answers it.
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
  const canonical = new URL(request.url);
  canonical.pathname = pathname.toLowerCase();
  return NextResponse.redirect(canonical, 308);
}

export const config = {
  matcher: ["/search", "/search/:path+", "/((?!_next/|media/|api/)[^A-Z]*[A-Z].*)"],
};
