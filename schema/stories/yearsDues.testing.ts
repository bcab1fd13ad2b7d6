import type { DeploymentOption } from '../../tenants/vocabulary.ts';

/** One due date of the year, with its working by hand: the rule’s name, what it is counted from, and by how much. */
export interface ExpectedDue {
  kind: string;
  dueOn: string;
  /** The day from which it is warned of, or on which it may first be done; null where there is none. */
  warnOn: string | null;
  working: string;
}

/** Somebody whose year it is, and every due date that they ever see in it. */
export interface PersonOfTheYear {
  name: string;
  council: 'warwickshire' | 'slough';
  /** What they have, in words. */
  has: string;
  /** The first day of support. */
  startsOn: string;
  deploymentOption: DeploymentOption;
  weeklyPence: number;
  /** The day of the personal assistant’s check; 2 March 2026 where it is left out. */
  dbsCheckedOn?: string;
  /** Likelihood and impact of the one risk in the plan. */
  risk: readonly [number, number];
  /** The monitoring rules by which they are looked at in the year; null for the council’s usual check. */
  rules: readonly (string | null)[];
  dues: readonly ExpectedDue[];
}

export const due =
  (kind: string) =>
  (dueOn: string, warnOn: string | null, working: string): ExpectedDue => ({
    kind,
    dueOn,
    warnOn,
    working,
  });
export const check = due('MONITORING_CHECK');
export const review = due('REVIEW_DUE');
export const safe = due('KEEPING_SAFE_PLAN_REVIEW');
export const settlement = due('SETTLEMENT_OPEN');
