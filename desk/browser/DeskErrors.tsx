// Client code: an error in a part of the page is said, instead of an empty window.
import { Component, type ReactNode } from "react";
import { sayAtDesk } from "../words/words.ts";
import { DeskContext } from "./deskContext.ts";

/** Shows what to do when the parts within fail. */
export class DeskErrors extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = DeskContext;
  declare context: React.ContextType<typeof DeskContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const language = this.context?.session.wording ?? document.documentElement.lang;
    return (
      <main id="content" className="page" role="alert">
        <p>{sayAtDesk(language, "crashed")}</p>
        <button type="button" onClick={() => location.reload()}>
          {sayAtDesk(language, "loadAgain")}
        </button>
      </main>
    );
  }
}
