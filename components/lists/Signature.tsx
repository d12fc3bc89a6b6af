import type { TeaserView } from "@/newsroom/edition/views";
import type { Wording } from "@/newsroom/locales/messages";
import { AuthorNames } from "../article/Byline";
import { PictureView } from "../article/PictureView";

/**
 * Who says it, below the headline of an opinion in a list: the author's portrait, if there is one,
 * and name.
 */
export function Signature({
  authors,
  wording,
}: {
  authors: TeaserView["authors"];
  wording: Wording;
}) {
  if (!authors?.length) return null;
  const [only, ...others] = authors;
  return (
    <p className="label-face mt-2 flex items-center gap-3 text-note font-semibold">
      {only?.picture && others.length === 0 && (
        <span className="block w-10 shrink-0">
          <PictureView picture={only.picture} use="author" decorative />
        </span>
      )}
      <span>
        <AuthorNames authors={authors} wording={wording} />
      </span>
    </p>
  );
}
