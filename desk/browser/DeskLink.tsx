// Client code: a link that stays within the page. Opened in another tab, it is a link like any other.
import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { go } from "./address.ts";

/** A link to a page of the desk. */
export function DeskLink({
  href,
  onClick,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || event.button !== 0 || !isPlain) return;
    event.preventDefault();
    go(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
