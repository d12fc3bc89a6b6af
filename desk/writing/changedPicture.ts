import type { Node } from "prosemirror-model";
import type { Fields } from "./schema.ts";

/** `![…](…)`, whose parts are what stands between these signs. */
const PICTURE = /^(!\[)(.*)(\]\([ \t]*)(<[^>]*>|\S+?)((?:[ \t]+(?:".*"|'.*'|\(.*\)))?)([ \t]*\))$/;

/**
 * A picture that is written in short, with other fields.
 * @returns undefined where it has to be written anew
 */
export function changedPicture(written: string, before: Node, after: Node): string | undefined {
  const [, open, alt = "", middle, address = "", title = "", close] = PICTURE.exec(written) ?? [];
  if (open === undefined) return undefined;
  const [was, now] = [before.attrs.fields as Fields, after.attrs.fields as Fields];
  if (Object.keys(now).some((name) => !/^(?:image|alt|caption)$/.test(name) && now[name] !== "")) {
    return undefined;
  }
  const image = now.image ?? "";
  if (image === "") return undefined;
  const name = encodeURI(image).replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"));
  return [
    open,
    now.alt === was.alt ? alt : (now.alt ?? "").replace(/[\\[\]`*_<&]/g, "\\$&"),
    middle,
    image === was.image ? address : name,
    now.caption === was.caption ? title : titled(now.caption, title),
    close,
  ].join("");
}

/** A caption behind the address, in the quotation marks in which the one before was. */
function titled(caption: string | undefined, before: string): string {
  if (caption === undefined || caption === "") return "";
  const [space = " ", mark = '"'] = [/^[ \t]+/.exec(before)?.[0], /["']/.exec(before)?.[0]];
  const escaped = caption.replace(/[\\&]/g, "\\$&").replaceAll(mark, `\\${mark}`);
  return `${space}${mark}${escaped}${mark}`;
}
