import type { ContentFolder } from "../content/contentFolder.ts";
import { warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { filesOf, valueAt } from "./frontMatterValues.ts";

/** Checks that the paper has sections and that their order is unambiguous. */
export function checkSections(folder: ContentFolder): Problem[] {
  const sections = filesOf(folder, "section");
  if (sections.length === 0) {
    return [
      {
        file: "site.yaml",
        line: 1,
        severity: "error",
        rule: "no-sections",
        message: tell("noSections"),
        remedy: tell("noSectionsRemedy"),
      },
    ];
  }
  const places = new Map<number, string>();
  return sections.flatMap((file) => {
    const order = valueAt(file, ["order"]);
    if (typeof order !== "number") return [];
    const first = places.get(order);
    if (first === undefined) {
      places.set(order, file.path);
      return [];
    }
    return [
      warningAt(file, ["order"], {
        rule: "section-order",
        message: tell("sectionOrderTwice", { file: first, order }),
        remedy: tell("sectionOrderTwiceRemedy"),
      }),
    ];
  });
}
