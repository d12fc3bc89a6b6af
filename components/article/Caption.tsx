import type { ReactNode } from "react";
import { say, type Wording } from "@/newsroom/locales/messages";
import type { MessageKey } from "@/newsroom/locales/words/en";
import type { AiPart } from "@/newsroom/pictures/pictureSizes";
import { ownLanguage } from "../layout/inLanguage";

const AI_LABELS = {
  made: "pictureMadeByAi",
  altered: "pictureAlteredWithAi",
} as const satisfies Record<AiPart, MessageKey>;

/** Caption, credit and AI disclosure of a picture. */
export function Caption({
  caption,
  credit,
  ai,
  wording,
  around,
  children,
}: {
  caption?: ReactNode;
  credit?: string | undefined;
  ai?: AiPart | undefined;
  wording: Wording;
  /** The story's language. */
  around: string;
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
          <strong
            {...ownLanguage(wording, around)}
            className="border border-rule inline-block px-1.5 text-note font-semibold text-ink"
          >
            {say(wording, AI_LABELS[ai])}
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
