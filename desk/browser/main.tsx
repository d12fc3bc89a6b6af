// Client code, since the desk is a tool that one works in for hours; readers' pages have none of it. Without script
// the page says so.
import { createRoot } from "react-dom/client";
import "./desk.css";
import "./dialog.css";
import "./fields/fields.css";
import "./front/front.css";
import "./paper/paper.css";
import "./stories/stories.css";
import "./story/story.css";
import { Desk } from "./Desk.tsx";

const place = document.getElementById("desk");
if (place) createRoot(place).render(<Desk />);
