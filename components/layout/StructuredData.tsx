import { graphText, type PageGraph } from "@/newsroom/seo/structuredData";

/** Structured data in a data block, which browsers do not execute and the policy allows. */
export function StructuredData({ graph }: { graph: PageGraph }) {
  return <script type="application/ld+json">{graphText(graph)}</script>;
}
