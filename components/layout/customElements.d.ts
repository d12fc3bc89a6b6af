import type { HTMLAttributes } from "react";

/**
 * The custom elements of `client/`, which are empty in the markup. React writes `className` on them
 * unchanged.
 */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "paper-settings": HTMLAttributes<HTMLElement>;
      "plain-search": HTMLAttributes<HTMLElement>;
      "saved-stories": HTMLAttributes<HTMLElement>;
      /** Never defined, so that it has no role (story/StoryBody.tsx). */
      "story-item": HTMLAttributes<HTMLElement>;
      "story-tools": HTMLAttributes<HTMLElement>;
    }
  }
}
