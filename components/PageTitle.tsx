import type { ReactNode } from "react";
import type { SectionColour } from "@/newsroom/content/model";

const RULE: Record<SectionColour, string> = {
  red: "bg-red",
  blue: "bg-blue",
  green: "bg-green",
  ochre: "bg-ochre",
  plum: "bg-plum",
  teal: "bg-teal",
};

/** The head of a list page: what it lists, and in a line or two about it. */
export function PageTitle({
  title,
  colour,
  children,
}: {
  title: string;
  colour?: SectionColour | undefined;
  children?: ReactNode;
}) {
  return (
    <header className="border-b border-hairline pt-8 pb-5">
      {colour && <div className={`mb-4 h-1 w-16 ${RULE[colour]}`} />}
      <h1 className="headline-face text-title">{title}</h1>
      {children && <div className="mt-3 max-w-[42rem] text-small text-grey">{children}</div>}
    </header>
  );
}
