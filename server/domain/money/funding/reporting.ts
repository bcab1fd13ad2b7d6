/** When streams are recorded and reported. */
import type { FundingStream } from '../../../../tenants/vocabularyOfFunding.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { type FundingDays, type FundingMoney, type FundingSettings, nextReport } from './funding.ts';
import type { FundingRefusalCode } from './fundingRefusals.ts';

const REPORT_REASON = reasonFromDays(
  'What other money of the budget was spent on until before ',
  ' is told to whoever gave it by this day.',
);

/** A budget as its reports look at it. */
export interface BudgetToReport extends Pick<FundingMoney, 'kept'> {
  endsOn: string;
  /** Until when each stream was reported, by the latest report. */
  reported: Partial<Record<FundingStream, string>>;
}

/** The streams that were ever in a budget, each with the first day of it. */
function streamsEver({ kept }: BudgetToReport): Map<FundingStream, string> {
  const first = new Map<FundingStream, string>();
  for (const { startsOn, shares } of kept) {
    for (const { stream } of shares) {
      const known = first.get(stream);
      if (!known || startsOn < known) first.set(stream, startsOn);
    }
  }
  return first;
}

/** The next report of each stream of a budget that is asked for one, the first due first. */
export function reportsDue(
  budget: BudgetToReport,
  { fundingStreams: rules }: FundingSettings,
): (FundingDays & { stream: FundingStream; dueOn: string })[] {
  return [...streamsEver(budget)]
    .flatMap(([stream, firstOn]) => {
      const facts = { firstOn, reportedUntil: budget.reported[stream] ?? null };
      const next = nextReport(
        facts,
        rules.find((rule) => rule.stream === stream),
      );
      return next && next.from < budget.endsOn ? [{ stream, ...next }] : [];
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** By when the first report of a budget is due, and why; null where none is. */
export function nextReportStep(
  budget: BudgetToReport,
  settings: FundingSettings,
): { dueOn: string; dueReason: string } | null {
  const [next] = reportsDue(budget, settings);
  return next ? { dueOn: next.dueOn, dueReason: REPORT_REASON.on(next.until) } : null;
}

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
