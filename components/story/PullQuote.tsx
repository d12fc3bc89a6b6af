import { Fragment } from "react";
import { say } from "@/newsroom/locales/messages";
import { Message } from "../layout/Message";
import { Quoted } from "./Typeset";
import type { BlockView, Draw } from "./view";

/**
 * A quote from the story in large type: in the margin on wide screens, between rules on narrow
 * ones. Accessibility: a labelled aside without focusable content, since the text repeats the same.
 */
export const PullQuote: BlockView<"pullQuote"> = ({ block, draw }) => (
  <aside
    data-silent=""
    aria-label={say(draw.wording, "pullQuote")}
    className="my-8 border-y border-t-2 border-y-hairline border-t-accent py-5 in-margin"
  >
    <p className="headline-face text-quote leading-[1.2] -indent-[.42em]">
      <Quoted text={block.text} lang={draw.lang} />
    </p>
    {(block.by || block.role) && (
      <p className="label-face mt-3 text-note text-grey">
        <Speaker by={block.by} role={block.role} draw={draw} />
      </p>
    )}
  </aside>
);

function Speaker({
  by,
  role,
  draw,
}: {
  by: string | undefined;
  role: string | undefined;
  draw: Draw;
}) {
  const name = by && <span className="font-bold text-ink">{draw.text(by)}</span>;
  if (!name || !role) return name || draw.text(role);
  const values = { name, role: <Fragment>{draw.text(role)}</Fragment> };
  return <Message wording={draw.wording} name="nameAndRole" values={values} />;
}
