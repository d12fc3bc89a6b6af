import { Fragment } from "react";
import { authorAddress } from "@/newsroom/addresses/addresses";
import type { AuthorRecord } from "@/newsroom/edition/records";

/** The authors, each linked to their page. */
export function Byline({ authors }: { authors: AuthorRecord[] }) {
  if (authors.length === 0) return null;
  return (
    <p className="font-semibold">
      By{" "}
      {authors.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {index > 0 && (index === authors.length - 1 ? " and " : ", ")}
          <a
            rel="author"
            href={authorAddress(slug)}
            className="underline decoration-rule underline-offset-4 hover:decoration-2"
          >
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
