import type { ReactNode } from "react";
import type { AiPart } from "@/newsroom/pictures/pictureSizes";

const AI_LABELS: Record<AiPart, string> = {
  made: "Picture made by AI",
  altered: "Picture altered with AI",
};

/** Caption, credit and AI disclosure of a picture. */
export function Caption({
  caption,
  credit,
  ai,
  children,
}: {
  caption?: ReactNode;
  credit?: string | undefined;
  ai?: AiPart | undefined;
  /** A control at its end. */
  children?: ReactNode;
}) {
  const isCaption = caption || credit || ai;
  if (!isCaption && !children) return null;
  // A control alone is no caption.
  const Element = isCaption ? "figcaption" : "div";
  return (
    <Element className="label-face mt-2 max-w-[46rem] text-label text-grey">
      {ai && (
        <>
          <strong className="border border-rule inline-block px-1.5 text-note font-semibold text-ink">
            {AI_LABELS[ai]}
          </strong>{" "}
        </>
      )}
      {caption}
      {caption && credit && " "}
      {credit && <span className="inline-block text-note">{credit}</span>}
      {isCaption && children && " "}
      {children}
    </Element>
  );
}
