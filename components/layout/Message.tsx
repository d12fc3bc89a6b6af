import { Fragment, type ReactElement, type ReactNode } from "react";
import { sayParts, type Wording } from "@/newsroom/locales/messages";
import type { MessageKey } from "@/newsroom/locales/words/en";

type Values<K extends MessageKey> = Parameters<typeof sayParts<K, ReactElement>>[2];

/** A message with elements in it. */
export function Message<K extends MessageKey>({
  wording,
  name,
  values,
}: {
  wording: Wording;
  name: K;
  values: Values<K>;
}): ReactNode {
  return inOrder(sayParts<K, ReactElement>(wording, name, values));
}

/** Words and elements that keep their order. React misses keys in what its own `Children.toArray` gives. */
export function inOrder(parts: ReadonlyArray<ReactElement | string>): ReactNode {
  return parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence are never reordered
    typeof part === "string" ? part : <Fragment key={index}>{part}</Fragment>,
  );
}
