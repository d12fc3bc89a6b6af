import type { Role } from "../../newsroom/content/deskFile.ts";
import type { Paper } from "../../newsroom/paper/paper.ts";

/** Who works at the desk: on the editor's own machine, the account's name. */
export interface Person {
  name: string;
  role: Role;
}

export interface Session {
  person: Person;
  paper: {
    name: string;
    language: string;
    timeZone: string;
    /** The paper's public address. */
    url: string;
    /** How its paid links are recognised, and what it tells readers of them. */
    affiliate: Paper["affiliate"];
  };
  /** Language of the desk's own words. */
  wording: string;
  /** The clock of the server, ISO 8601. */
  now: string;
  sections: Choice[];
  /** The order of a section that comes after all others. */
  nextOrder: number;
  authors: Choice[];
  /** Those that have a file, and those that stories have. */
  topics: Choice[];
  /** While the content folder is read for the first time, nothing can be listed yet. */
  ready: boolean;
}

/** An entry that a field may name. */
export interface Choice {
  slug: string;
  name: string;
}
