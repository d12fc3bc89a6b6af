import { writtenAddress } from "@/newsroom/story/elements/link/linkNotes";

/**
 * On paper, where the links of a text lead. The style sheet numbers the links of the column that
 * has the class `noted` in the same order (app/print.css). Not shown on screens.
 */
export function LinkNotes({ addresses, site }: { addresses: readonly string[]; site: string }) {
  if (addresses.length === 0) return null;
  return (
    <div className="paper-only label-face text-note">
      <p className="font-bold">Links</p>
      <ol className="list-decimal ps-6">
        {addresses.map((address, index) => (
          <li key={index}>{writtenAddress(address, site)}</li>
        ))}
      </ol>
    </div>
  );
}
