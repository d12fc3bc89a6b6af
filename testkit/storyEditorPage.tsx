import { render } from "@testing-library/react";
import { useState } from "react";
import { StoryEditor } from "../desk/browser/editor/StoryEditor.tsx";
import type { StoryEditorProps } from "../desk/browser/editor/storyEditorProps.ts";
import { TextHistory } from "../desk/browser/editor/textHistory.ts";
import { SESSION } from "./deskPages.tsx";
import "./noLayout.ts";
import "./patientScreen.ts";

/**
 * The editor of a story on a page that keeps its text, as the desk's pages do.
 * @param opened the file's text
 * @returns `write` is a text that comes from elsewhere, `change` other properties
 */
export function showStoryEditor(opened: string, given: Partial<StoryEditorProps> = {}) {
  let latest = opened;
  const page = {
    write: (_: string): void => undefined,
    change: (_: Partial<StoryEditorProps>): void => undefined,
  };
  const past = new TextHistory();
  function Page() {
    const [text, setText] = useState(opened);
    const [props, setProps] = useState(given);
    page.write = (next) => {
      latest = next;
      setText(next);
    };
    page.change = (changed) => setProps((before) => ({ ...before, ...changed }));
    return (
      <StoryEditor
        text={text}
        onChange={page.write}
        past={past}
        problems={[]}
        language="en"
        storyLanguage="en"
        dir="ltr"
        paper={SESSION.paper}
        pictures={[]}
        view="rich"
        {...props}
      />
    );
  }
  const { container } = render(<Page />);
  return {
    container,
    text: () => latest,
    write: (text: string) => page.write(text),
    change: (props: Partial<StoryEditorProps>) => page.change(props),
  };
}
