import type { ReactElement } from "react";
import type { Inline } from "@/newsroom/story/tree";
import { StoryLink } from "./StoryLink";

/** The words of a block: text, emphasis, links, note marks. */
export function InlineText({ children }: { children: readonly Inline[] }) {
  return children.map((inline, index) => <InlineElement key={index} inline={inline} />);
}

function InlineElement({ inline }: { inline: Inline }): ReactElement | string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "emphasis":
      return (
        <em>
          <InlineText>{inline.children}</InlineText>
        </em>
      );
    case "strong":
      return (
        <strong className="font-bold">
          <InlineText>{inline.children}</InlineText>
        </strong>
      );
    case "strike":
      return (
        <s>
          <InlineText>{inline.children}</InlineText>
        </s>
      );
    case "code":
      return (
        <code className="bg-tint px-1 font-[ui-monospace,monospace] text-[0.85em]">
          {inline.text}
        </code>
      );
    case "break":
      return <br />;
    case "link":
      return <StoryLink link={inline} />;
    case "noteMark":
      return (
        <sup className="label-face text-[0.7em] leading-none">
          <a
            id={inline.id}
            href={`#note-${inline.number}`}
            aria-label={`Note ${inline.number}`}
            className="px-1 text-accent underline"
          >
            {inline.number}
          </a>
        </sup>
      );
  }
}
