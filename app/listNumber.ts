import { permanentRedirect } from "next/navigation";

/**
 * The number in `…/page/2`; undefined if it is none. The first page has no number in its address,
 * so `…/page/1` redirects to it.
 */
export function listNumber(text: string, first: string): number | undefined {
  if (text === "1") permanentRedirect(first);
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}
