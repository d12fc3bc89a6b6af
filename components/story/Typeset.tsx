import { holdTogether } from "@/newsroom/locales/holdTogether";
import { quotationMarks } from "@/newsroom/locales/quotationMarks";

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

/** The same in the quotation marks of its language. */
export function Quoted({ text, lang }: { text: string; lang: string }) {
  const { open, close } = quotationMarks(lang);
  return (
    <>
      {open}
      <Typeset text={text} lang={lang} />
      {close}
    </>
  );
}
