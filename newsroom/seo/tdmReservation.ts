import type { Paper } from "../paper/paper.ts";

/*
 * The TDM Reservation Protocol (TDMRep), W3C Community Group final report of 10 May 2024, https://www.w3.org/2022/tdmrep/:
 * a paper that refuses training crawlers reserves its rights in text and data mining (Directive (EU) 2019/790, article 4).
 */

/** The header of every answer of a paper that reserves its rights. */
export const TDM_HEADER = { name: "tdm-reservation", value: "1" } as const;

export function reservesMining({ crawlers }: Pick<Paper, "crawlers">): boolean {
  return crawlers.training === "refuse";
}

/** `/.well-known/tdmrep.json`: a location is matched as a path in robots.txt, so that “/” is all of the site. */
export function tdmDocument(): string {
  return `${JSON.stringify([{ location: "/", "tdm-reservation": 1 }])}\n`;
}
