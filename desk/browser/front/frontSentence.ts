import type { FrontPlan } from "../../api/front.ts";
import type { Say } from "../deskContext.ts";

/** What readers will get, in one sentence. @param time words for an instant */
export function frontSentence(plan: FrontPlan, say: Say, time: (at: string) => string): string {
  const { lead, related, secondary, sections, breaking } = plan;
  const parts = [
    lead
      ? say(lead.chosen ? "planLead" : "planLeadByItself", { headline: lead.headline })
      : say("planNoLead"),
    ...(related > 0 ? [say("planRelated", { count: related })] : []),
    say("planSecondary", { count: secondary }),
    ...(sections ? [say("planSections", { sections: sections.join(", ") })] : []),
    ...(breaking
      ? [
          breaking.text
            ? say("planBreaking", { text: breaking.text, time: time(breaking.until) })
            : say("planBreakingOff"),
        ]
      : []),
  ];
  return say("planFront", { parts: parts.join("; ") });
}
