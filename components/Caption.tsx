/** What a picture means and who made it, on one line of thought. */
export function Caption({
  caption,
  credit,
}: {
  caption?: string | undefined;
  credit?: string | undefined;
}) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="label-face mt-2 text-label text-grey">
      {caption}
      {caption && credit && " "}
      {credit && <span className="whitespace-nowrap text-note">{credit}</span>}
    </figcaption>
  );
}
