import type { ContentsLine } from "@/newsroom/story/elements/subhead/contents";

/** The table of contents above a long story. */
export function ContentsList({ lines }: { lines: ContentsLine[] }) {
  if (lines.length === 0) return null;
  return (
    <aside className="screen-only my-6">
      <nav
        aria-label="In this story"
        className="label-face border-y border-hairline py-4 text-label"
      >
        <p className="font-bold">In this story</p>
        <ol className="mt-2 gap-x-8 md:columns-2">
          {lines.map(({ id, text, level }) => (
            <li key={id} className={`break-inside-avoid ${level > 2 ? "ps-4 text-grey" : ""}`}>
              <a href={`#${id}`} className="block py-1 hover:underline hover:underline-offset-4">
                {text}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </aside>
  );
}
