import { type NextRequest, NextResponse } from "next/server";
import { parseSearch } from "./newsroom/addresses/addresses";
import { MISSING_ADDRESS, resolveTarget } from "./newsroom/addresses/requestTarget";
import { searchSegment } from "./newsroom/addresses/searchSegment";

/**
 * Runs only where an address has to be led elsewhere: a search to the cacheable page that answers it,
 * and other spellings as newsroom/addresses/requestTarget.ts judges them. `npm start` judges every request by it
 * before (delivery/requestListener.ts); `npm run dev` has nothing else.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl;
  // The development server has more files there than a built site.
  if (pathname.startsWith("/_next/")) return NextResponse.next();
  const verdict = resolveTarget(pathname + search);
  if (verdict.kind === "redirect") {
    return NextResponse.redirect(new URL(verdict.location, request.url), 308);
  }
  if (verdict.kind === "nowhere") {
    return NextResponse.rewrite(new URL(MISSING_ADDRESS, request.url));
  }
  if (pathname !== "/search") return NextResponse.next();
  const asked = parseSearch(searchParams);
  if (!asked.q) return NextResponse.next();
  return NextResponse.rewrite(new URL(`/search/${searchSegment(asked)}`, request.url));
}

export const config = {
  matcher: [
    "/search",
    "/search/:path+",
    "/index",
    "/((?!_next/|media/|scripts/|api/)[^A-Z]*[A-Z].*)",
    "/(.*%.*)",
  ],
};
