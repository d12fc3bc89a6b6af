// Client code, since the desk is a tool that one works in for hours; readers' pages have none of it. Without script
// the page says so.
import { createRoot } from "react-dom/client";
import "./archive/archive.css";
import "./desk.css";
import "./dialog.css";
import "./fields/fields.css";
import "./front/front.css";
import "./paper/paper.css";
import "./stories/stories.css";
import "./story/story.css";
import { loadDeskWords } from "../words/words.ts";
import { Desk } from "./Desk.tsx";

const place = document.getElementById("desk");
if (place) {
  const show = () => createRoot(place).render(<Desk />);
  // Without its words the page can say nothing; the desk that has just sent the page is asked for it again.
  loadDeskWords(document.documentElement.lang).then(show, () => {
    setTimeout(() => location.reload(), 1_500);
  });
}
