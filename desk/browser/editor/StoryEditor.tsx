// Client code: a text cannot be edited as readers see it without it. The desk's page says so where there is no script.
import { useRef } from "react";
import "./editor.css";
import { RichView } from "./RichView.tsx";
import { SourceView } from "./SourceView.tsx";
import type { StoryEditorProps } from "./storyEditorProps.ts";

/** The text of a story, as readers will see it or as it is written. Both views edit the one text of its file. */
export function StoryEditor(props: StoryEditorProps) {
  const revealed = useRef<number>(undefined);
  const inserted = useRef<number>(undefined);
  const View = props.view === "rich" ? RichView : SourceView;
  return <View {...props} revealed={revealed} inserted={inserted} />;
}
