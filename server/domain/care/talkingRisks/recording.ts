import type { ValueOf } from '../../../../tenants/vocabulary.ts';
import type { MANAGEMENT_SUPPORT } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords } from '../../../common/words.ts';
import type { RiskRecordFacts } from './riskRecordStatus.ts';
import type { RiskRecordRefusalCode } from './talkingRisksRefusals.ts';

/** A plan is looked at once a year at the least (Care and support statutory guidance, 13.32), and so is what keeps it safe. */
const LONGEST_MONTHS = 12;

/** Refuses a review date that is not ahead, or further ahead than a year. */
export function reviewDateRefusals(
  reviewOn: string,
  today: Temporal.PlainDate,
): Refusal<RiskRecordRefusalCode>[] {
  const path = ['reviewOn'];
  if (Temporal.PlainDate.compare(reviewOn, today) <= 0) {
    const message = `The review date is ${dayInWords(reviewOn)}, which is today or has passed. Agree with the person on a day ahead.`;
    return [{ code: 'REVIEW_DATE_NOT_AHEAD', path, message }];
  }
  const latest = today.add({ months: LONGEST_MONTHS });
  if (Temporal.PlainDate.compare(reviewOn, latest) <= 0) return [];
  const message = `The review date is ${dayInWords(reviewOn)}, and what was talked through is looked at again within a year: by ${dayInWords(latest.toString())}. Agree on an earlier day.`;
  return [{ code: 'REVIEW_DATE_TOO_LATE', path, message, details: { allowed: [latest.toString()] } }];
}

/** Refuses to change a record that another took the place of, or that has ended. */
export function closedRecordRefusals(
  record: Pick<RiskRecordFacts, 'replacedAt' | 'endedOn'>,
  path: readonly string[],
): Refusal<RiskRecordRefusalCode>[] {
  if (!record.replacedAt && !record.endedOn) return [];
  const message = record.endedOn
    ? `This record ended on ${dayInWords(record.endedOn)}. Write a new one.`
    : 'A newer record took the place of this one. Look at the newest.';
  return [{ code: 'RISK_RECORD_CLOSED', path, message }];
}

type Support = ValueOf<typeof MANAGEMENT_SUPPORT>;

/** Refuses a choice other than the suggested support for which no reason is given. The person may always choose otherwise. */
export function chosenSupportRefusals(
  suggested: Support,
  chosen: Support,
  reason: string | null,
): Refusal<RiskRecordRefusalCode>[] {
  if (chosen === suggested || (reason ?? '').trim() !== '') return [];
  const message = `The council’s matrix suggests ${codeInWords(suggested)}, and ${codeInWords(chosen)} was chosen. That may be right: say why in reason.`;
  const details = { allowed: [suggested], settingPath: 'riskEnablement.supportMatrix' };
  return [{ code: 'CHOSEN_SUPPORT_REASON_MISSING', path: ['reason'], message, details }];
}
