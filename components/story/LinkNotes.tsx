import { say, type Wording } from "@/newsroom/locales/messages";
import { writtenAddress } from "@/newsroom/story/elements/link/linkNotes";

/**
 * The addresses of a text's links, for print only. The style sheet numbers links within the class
 * `noted` in the same order (app/print.css).
 */
export function LinkNotes({
  addresses,
  site,
  wording,
}: {
  addresses: readonly string[];
  site: string;
  wording: Wording;
}) {
  if (addresses.length === 0) return null;
  return (
    <div className="paper-only label-face text-note">
      <p className="font-bold">{say(wording, "links")}</p>
      <ol className="list-decimal ps-6">
        {addresses.map((address, index) => (
          <li key={index}>{writtenAddress(address, site)}</li>
        ))}
      </ol>
    </div>
  );
}
