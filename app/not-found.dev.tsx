import type { Metadata } from "next";
import { guarded, guardedMetadata } from "./guard";
import { notFoundPage, notFoundTitle } from "./missing";

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(() => ({ title: notFoundTitle() }));
}

/** For `notFound()`, which only pages of the editors' server call (missing.tsx). */
export default function NotFound() {
  return guarded(notFoundPage);
}
