import { DESK_LANGUAGES, loadDeskWords } from "../desk/words/words.ts";

// The desk's page loads its words before it draws anything (desk/browser/main.tsx); tests draw its parts.
await Promise.all(DESK_LANGUAGES.map(loadDeskWords));
