import type { ArticleRecord } from "@/newsroom/edition/records";

/** The sources of a story. */
export function SourceList({ sources }: { sources: ArticleRecord["sources"] }) {
  if (sources.length === 0) return null;
  return (
    <section
      aria-labelledby="sources"
      className="label-face border-t border-hairline pt-4 text-label"
    >
      <h2 id="sources" className="font-bold">
        Sources
      </h2>
      <ul className="mt-2 grid gap-y-1 text-grey">
        {sources.map(({ name, url }) => (
          <li key={`${name} ${url ?? ""}`}>
            {url ? (
              <a
                href={url}
                rel="noopener"
                className="inline-block py-1 underline underline-offset-4"
              >
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
