import type { ContentFolder } from "../content/contentFolder.ts";
import { digestOf, fontFilesOf } from "../content/themeFiles.ts";
import { fontInstallation, fontPackage } from "../paper/fontPackages.ts";
import { readLogo } from "../paper/logo.ts";
import type { Paper, PositionOf } from "../paper/paper.ts";
import { lacksFonts } from "../paper/themeFonts.ts";
import { errorAt } from "../problems/finding.ts";
import { orOneOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { SITE_FILE } from "../schema/site.ts";
import { FONT_FOLDER, LOGO_FILES } from "../schema/theme.ts";

/**
 * Reads the logos of a paper and looks for the fonts that its theme names. Packages need not be installed where a
 * build has made their fonts already, as in a container's image.
 * @returns the paper with its logos, and problems
 */
export function withThemeFiles(
  { theme }: Pick<ContentFolder, "theme">,
  paper: Paper | undefined,
  positionOf: PositionOf,
): { paper: Paper | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const logoOf = (size: keyof typeof LOGO_FILES) => {
    const path = LOGO_FILES[size];
    const text = theme.logos.get(path);
    if (text === undefined) return undefined;
    const { logo, findings } = readLogo(text, size);
    for (const finding of findings) {
      problems.push({ file: path, column: 1, severity: "error", ...finding });
    }
    return logo;
  };
  const wide = logoOf("wide");
  const small = logoOf("small");
  const digests: string[] = [];
  for (const [use, named] of Object.entries(paper?.theme?.fonts ?? {})) {
    if (!named) continue;
    const file = { path: SITE_FILE, positionOf: () => positionOf("theme", "fonts", use) };
    if (!named.startsWith(`${FONT_FOLDER}/`)) {
      if (fontPackage(named) || (paper && !lacksFonts(paper))) continue;
      problems.push(
        errorAt(file, [], {
          rule: "font",
          message: tell("fontNotInstalled", { name: named }),
          remedy: tell("fontNotInstalledRemedy", { command: fontInstallation(named) }),
        }),
      );
      continue;
    }
    const files = fontFilesOf(theme.fonts, named);
    digests.push(...files.map((file) => `${file} ${theme.fonts.get(file)}`));
    if (files.length > 0) continue;
    const known = [...theme.fonts.keys()];
    problems.push(
      errorAt(file, [], {
        rule: "font",
        message: tell("fontMissing", { path: named }),
        remedy:
          known.length > 0
            ? orOneOf(undefined, known)
            : tell("fontMissingRemedy", { folder: FONT_FOLDER }),
      }),
    );
  }
  if (!paper) return { paper, problems };
  return {
    paper: {
      ...paper,
      ...(wide || small ? { logos: { ...(wide && { wide }), ...(small && { small }) } } : {}),
      ...(digests.length > 0 ? { fontDigest: digestOf(Buffer.from(digests.join("\n"))) } : {}),
    },
    problems,
  };
}
