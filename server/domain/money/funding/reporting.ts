/** When streams are recorded and reported. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { FundingRefusalCode } from './fundingRefusals.ts';

/** Refuses a first day that is no day of the budget. */
export function dayRefusals(
  startsOn: string,
  budget: { startsOn: string; endsOn: string },
): Refusal<FundingRefusalCode>[] {
  if (startsOn >= budget.startsOn && startsOn < budget.endsOn) return [];
  const message = `The streams would hold from ${dayInWords(startsOn)}, and the budget is from ${dayInWords(budget.startsOn)} until before ${dayInWords(budget.endsOn)}. Give a day of it.`;
  return [{ code: 'FUNDING_DAY_OUTSIDE', path: ['startsOn'], message }];
}

/** Refuses a report before its days are over, or that nobody asks for. */
export function reportRefusals(next: { until: string } | null, today: string): Refusal<FundingRefusalCode>[] {
  const path = ['stream'];
  if (next === null) {
    const message =
      'The stream is not in this budget, or the council’s policy asks for no report of it. Look at its funding.';
    return [{ code: 'FUNDING_REPORT_NOT_DUE', path, message }];
  }
  if (next.until <= today) return [];
  const message = `The report is about the days until before ${dayInWords(next.until)}, which are not over. Send it from then on.`;
  return [{ code: 'FUNDING_REPORT_NOT_DUE', path, message, details: { allowed: [next.until] } }];
}
