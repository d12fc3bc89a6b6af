import type { ReactElement } from "react";
import { authorAddress } from "@/newsroom/addresses/addresses";
import type { AuthorRecord } from "@/newsroom/edition/records";
import { listed, localeOf, type Wording } from "@/newsroom/locales/messages";
import { runsAgainst } from "../layout/inLanguage";
import { inOrder, Message } from "../layout/Message";
import { Typeset } from "../story/Typeset";

/** The authors, each linked to their page. */
export function Byline({
  authors,
  lang,
  wording,
}: {
  authors: AuthorRecord[];
  lang: string;
  wording: Wording;
}) {
  if (authors.length === 0) return null;
  const links = authors.map(({ slug, name }) => (
    <a
      key={slug}
      rel="author"
      href={authorAddress(slug)}
      className="underline decoration-rule underline-offset-4 hover:decoration-2"
    >
      {isolated(name, wording, <Typeset text={name} lang={lang} />)}
    </a>
  ));
  return (
    <p className="font-semibold">
      <Message
        wording={wording}
        name="byline"
        values={{
          authors: <>{inOrder(listed(links, wording))}</>,
        }}
      />
    </p>
  );
}

/** The names of authors without links, as the language lists them. */
export function AuthorNames({
  authors,
  wording,
}: {
  authors: ReadonlyArray<Pick<AuthorRecord, "name">>;
  wording: Wording;
}) {
  const names = authors.map(({ name }) => isolated(name, wording, name));
  const parts = listed(names, wording);
  return parts.every((part) => typeof part === "string") ? parts.join("") : inOrder(parts);
}

/**
 * A name that runs the other way than the line is isolated: with its neighbours it would be ordered
 * as one text.
 */
function isolated<T>(name: string, wording: Wording, shown: T): T | ReactElement {
  return runsAgainst(name, localeOf(wording, "byline")) ? <bdi>{name}</bdi> : shown;
}
