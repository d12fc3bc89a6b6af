import { Children, type ReactElement, type ReactNode } from "react";
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
  return Children.toArray(sayParts<K, ReactElement>(wording, name, values));
}
