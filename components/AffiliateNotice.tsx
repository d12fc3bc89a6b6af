/** Stands before the first paragraph of every article with paid links (16 CFR 255.0(f)). */
export function AffiliateNotice({ text, policy }: { text: string; policy?: string | undefined }) {
  return (
    <p
      role="note"
      className="my-6 border-s-4 border-accent bg-tint px-4 py-3 text-small leading-[1.45]"
    >
      {text}{" "}
      {policy && (
        <a href={policy} className="screen-only underline underline-offset-4">
          How paid links work
        </a>
      )}
    </p>
  );
}
