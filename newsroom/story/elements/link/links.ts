import type { AffiliateRules } from "../../../paper/affiliateLinks.ts";
import type { RuleName } from "../../../problems/ruleBook.ts";
import { tell } from "../../../problems/words/tell.ts";
import type { InternalLink } from "../../context.ts";
import { inlineText } from "../../inlineText.ts";
import { excerpt, type Report } from "../../report.ts";
import type { Inline } from "../../tree.ts";
import { everyInline, inlinesWithin, mapInlines, type StoryParts } from "../../walk.ts";
import { checkAddress } from "./linkAddress.ts";

type Link = Extract<Inline, { type: "link" }>;

/** Determines the kind of every link; invalid links are replaced by their text. */
export function withLinks(
  parts: StoryParts,
  rules: AffiliateRules,
  language: string,
  report: Report,
): StoryParts {
  return mapInlines(parts, (run) => {
    const settled: Inline[] = [];
    let mark: string | undefined;
    run.forEach((inline, index) => {
      if (inline.type === "link") {
        mark = markAfter(run[index + 1]);
        const links = settle(inline, mark, rules, report);
        settled.push(...links.map((link) => (isPaid(link) ? { ...link, lang: language } : link)));
      } else if (inline.type === "text") {
        const text = mark === ".affiliate" ? inline.text.replace(MARK, "") : inline.text;
        reportStrayMarks(text, inline.line ?? 1, report);
        if (text !== "") settled.push({ ...inline, text });
        mark = undefined;
      } else {
        settled.push(inline);
        mark = undefined;
      }
    });
    return settled;
  });
}

const MARK = /^\{([^{}\n]*)\}/;
const PAID_MARK = "{.affiliate}";
const MARK_ANYWHERE = /\{\s*\.affiliate\s*\}/;

function markAfter(next: Inline | undefined): string | undefined {
  return next?.type === "text" ? MARK.exec(next.text)?.[1]?.trim() : undefined;
}

function isPaid(inline: Inline): boolean {
  return inline.type === "link" && inline.kind === "affiliate";
}

function settle(
  link: Link,
  mark: string | undefined,
  rules: AffiliateRules,
  report: Report,
): Inline[] {
  const line = link.line ?? 1;
  const refuse = (rule: RuleName, message: string, remedy: string): Inline[] => {
    report.error(line, rule, message, remedy);
    return link.children;
  };
  if (mark !== undefined && mark !== ".affiliate") {
    report.error(
      line,
      "link-mark",
      tell("linkMarkUnknown", { mark: `{${excerpt(mark)}}` }),
      tell("linkMarkUnknownRemedy", { mark: PAID_MARK }),
    );
  }
  if (MARK_ANYWHERE.test(link.href)) {
    // The parser includes the mark in a bare address, where it is already reported.
    if (MARK_ANYWHERE.test(inlineText(link.children))) return link.children;
    return refuse(
      "link-mark",
      tell("linkMarkInAddress"),
      tell("linkMarkInAddressRemedy", { example: `[words](address)${PAID_MARK}` }),
    );
  }
  const judged = checkAddress(link.href, rules);
  if ("message" in judged) return refuse("link-address", judged.message, judged.remedy);
  if (inlineText(link.children).replace(/[\s\p{Cf}]/gu, "") === "") {
    return refuse(
      "link-text",
      tell("linkNoWords", { address: excerpt(link.href) }),
      tell("linkNoWordsRemedy"),
    );
  }
  if ([...inlinesWithin(link.children)].some((inline) => inline.type === "noteMark")) {
    return refuse("link-nested", tell("linkNested"), tell("linkNestedRemedy"));
  }
  if (/^http:/i.test(link.href)) {
    report.warning(
      line,
      "link-insecure",
      tell("linkInsecure", { address: excerpt(link.href) }),
      tell("httpsIfThere"),
    );
  }
  if (mark !== ".affiliate") return [{ ...link, kind: judged.kind }];
  if (judged.kind === "external" || judged.kind === "affiliate") {
    return [{ ...link, kind: "affiliate" }];
  }
  report.error(
    line,
    "link-mark",
    tell("linkNotPaid"),
    tell("linkNotPaidRemedy", { mark: PAID_MARK }),
  );
  return [{ ...link, kind: judged.kind }];
}

/** A mark that follows no link would be printed, and the link it belongs to would be unmarked. */
function reportStrayMarks(text: string, line: number, report: Report): void {
  for (const match of text.matchAll(new RegExp(MARK_ANYWHERE, "g"))) {
    report.error(
      line + text.slice(0, match.index).split("\n").length - 1,
      "link-mark",
      tell("linkMarkStray", { mark: PAID_MARK }),
      tell("linkMarkStrayRemedy"),
    );
  }
}

/** Internal links, without a fragment. */
export function internalLinks(parts: StoryParts): InternalLink[] {
  const links: InternalLink[] = [];
  for (const inline of everyInline(parts)) {
    if (inline.type !== "link" || inline.kind !== "internal") continue;
    links.push({ address: inline.href.replace(/#.*$/s, ""), line: inline.line ?? 1 });
  }
  return links;
}
