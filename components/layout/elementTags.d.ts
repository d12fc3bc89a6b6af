import type { HTMLAttributes } from "react";

/** The paper's own elements (client/), which pages hold free places for. React writes `className` as it is. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "paper-settings": HTMLAttributes<HTMLElement>;
    }
  }
}
