import { headers } from "next/headers";

/** Whether the page is asked for by a frame of the desk, where it has to look as readers see it. */
export async function isFramed(): Promise<boolean> {
  return (await headers()).get("sec-fetch-dest") === "iframe";
}
