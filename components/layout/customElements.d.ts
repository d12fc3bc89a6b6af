import type { HTMLAttributes } from "react";

/** The elements of `client/` as they stand in pages, still empty. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      /** Means nothing to anybody (story/StoryBody.tsx). */
      "story-item": HTMLAttributes<HTMLElement>;
      "saved-stories": HTMLAttributes<HTMLElement>;
      "story-tools": HTMLAttributes<HTMLElement>;
    }
  }
}
