import type { HTMLAttributes } from "react";

/** The custom elements of `client/`, empty in the markup. On them React writes `className` as it is. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "paper-settings": HTMLAttributes<HTMLElement>;
      "saved-stories": HTMLAttributes<HTMLElement>;
      /** Undefined on purpose, so that it has no role (story/StoryBody.tsx). */
      "story-item": HTMLAttributes<HTMLElement>;
      "story-tools": HTMLAttributes<HTMLElement>;
    }
  }
}
