import { holdTogether } from "@/newsroom/locales/holdTogether";

/** A text in which numbers, amounts, days and initials stay on one line. */
export function Typeset({ text, lang }: { text: string; lang: string }) {
  return holdTogether(text, lang).map((piece, index) =>
    piece.whole ? (
      <span key={index} className="whitespace-nowrap">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
