import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The largest allowed size of a page in bytes, and its last recorded size. */
export interface Budget {
  address: string;
  most: number;
  recorded: number;
}

export type Budgets = Record<string, Budget>;

/** A page that is smaller than recorded by more than this share must be recorded again. */
const GAIN = 0.1;

export function readBudgets(): Budgets {
  const file = fileURLToPath(new URL("./budgets.json", import.meta.url));
  return JSON.parse(readFileSync(file, "utf8")) as Budgets;
}

/**
 * A message for a size that exceeds the budget, or is so much smaller that it must be recorded; otherwise
 * undefined.
 */
export function budgetFault(name: string, budget: Budget, bytes: number): string | undefined {
  if (bytes > budget.most) {
    return `${name} weighs ${bytes} bytes, ${bytes - budget.most} over its budget of ${budget.most}`;
  }
  if (bytes < budget.recorded * (1 - GAIN)) {
    return `${name} weighs ${bytes} bytes, more than a tenth below the recorded ${budget.recorded}; write ${bytes} into bench/budgets.json so that the gain is kept`;
  }
  return undefined;
}
