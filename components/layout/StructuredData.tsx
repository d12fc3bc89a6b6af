import { graphText, type PageGraph } from "@/newsroom/seo/structuredData";

/** What the page tells machines. A block of data: no browser runs it, and the policy lets it be. */
export function StructuredData({ graph }: { graph: PageGraph }) {
  return <script type="application/ld+json">{graphText(graph)}</script>;
}
