import type { ReactElement, ReactNode } from "react";

/** The link to the front in a message: the value of its tag `front`. */
export function frontLink(inside: ReactNode): ReactElement {
  return (
    <a href="/" className="underline underline-offset-4">
      {inside}
    </a>
  );
}
