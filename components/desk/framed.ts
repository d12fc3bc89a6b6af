import { headers } from "next/headers";

/**
 * Whether the page is requested by a frame of the desk, in which it has to look as it does for
 * readers.
 */
export async function isFramed(): Promise<boolean> {
  return (await headers()).get("sec-fetch-dest") === "iframe";
}
