import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A page's size in bytes: what it may weigh, and what it weighed when that was last written down. */
export interface Budget {
  address: string;
  most: number;
  recorded: number;
}

export type Budgets = Record<string, Budget>;

/** A page that has become this much lighter than recorded has to be recorded anew. */
const GAIN = 0.1;

export function readBudgets(): Budgets {
  const file = fileURLToPath(new URL("./budgets.json", import.meta.url));
  return JSON.parse(readFileSync(file, "utf8")) as Budgets;
}

/** What is wrong with a size, or undefined: too large, or so much smaller that the gain is unrecorded. */
export function budgetFault(name: string, budget: Budget, bytes: number): string | undefined {
  if (bytes > budget.most) {
    return `${name} weighs ${bytes} bytes, ${bytes - budget.most} over its budget of ${budget.most}`;
  }
  if (bytes < budget.recorded * (1 - GAIN)) {
    return `${name} weighs ${bytes} bytes, more than a tenth below the recorded ${budget.recorded}; write ${bytes} into bench/budgets.json so that the gain is kept`;
  }
  return undefined;
}
