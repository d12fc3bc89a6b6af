import type { Metadata } from "next";
import { guarded, guardedMetadata } from "./guard";
import Layout, { generateViewport, generateMetadata as layoutMetadata } from "./layout";
import { notFoundPage, notFoundTitle } from "./missing";

export { generateViewport };

export async function generateMetadata(): Promise<Metadata> {
  const own = await guardedMetadata(() => ({ title: notFoundTitle() }));
  return { ...(await layoutMetadata()), ...own };
}

/**
 * What no route knows. A `not-found.tsx` would be rendered twice within every page, with its latest stories, for Next's
 * script alone.
 */
export default function GlobalNotFound() {
  return <Layout>{guarded(notFoundPage)}</Layout>;
}
