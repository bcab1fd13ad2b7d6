/**
 * When the check of a personal assistant has to be renewed. The law names no day on which a check runs out; each council
 * says how old a check it accepts, and how long before that somebody is warned.
 */
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import type { PlanRefusalCode } from '../plans/planRefusals.ts';
import { dbsGoodUntil } from '../plans/planSpending.ts';
import { type PlanFacts, stateRefusals } from '../plans/planStatus.ts';
import type { SupportProviderKind } from '../plans/plansVocabulary.ts';
import type { PersonalAssistantRefusalCode } from './personalAssistantsRefusals.ts';
import type { DbsCheckStatus } from './personalAssistantsVocabulary.ts';

/** The settings that date a renewal. */
export type RenewalSettings = Pick<PlanningSettings, 'dbsCheckValidMonths' | 'dbsRenewalWarnDays'>;

/** By when a check is renewed; null throughout where the council accepts a check of any age. */
export interface DbsRenewal {
  /** The last day on which it is recent enough. */
  renewBy: string | null;
  warnOn: string | null;
  dueReason: string | null;
}

/** By when a check is renewed. Nobody is warned before the day of the check itself. */
export function dbsRenewal({ checkedOn }: { checkedOn: string }, settings: RenewalSettings): DbsRenewal {
  const { dbsCheckValidMonths: months, dbsRenewalWarnDays: days } = settings;
  if (months === null) return { renewBy: null, warnOn: null, dueReason: null };
  const renewBy = dbsGoodUntil(checkedOn, months).toString();
  const accepted = months === 1 ? '1 month' : `${months} months`;
  return {
    renewBy,
    warnOn: warnDay(renewBy, checkedOn, days),
    dueReason: `The council accepts a check for ${accepted}, and this one was made on ${dayInWords(checkedOn)}.`,
  };
}

/** The dated facts that the status of a check follows from. */
export interface DbsCheckFacts {
  renewBy?: string | null;
  warnOn?: string | null;
  replacedAt?: string | null;
  plan: Pick<PlanFacts, 'endedOn' | 'supersededAt' | 'personDiedOn'>;
}

/** Where a check stands on a day. Its last day counts. */
export function dbsCheckStatus(check: DbsCheckFacts, today: Temporal.PlainDate): DbsCheckStatus {
  const { renewBy, warnOn, replacedAt, plan } = check;
  if (replacedAt) return 'REPLACED';
  if (plan.personDiedOn || plan.endedOn || plan.supersededAt) return 'NO_LONGER_NEEDED';
  // Days written as YYYY-MM-DD are in the order of their text.
  const day = today.toString();
  if (!renewBy) return 'IN_DATE';
  if (renewBy < day) return 'OUT_OF_DATE';
  return warnOn && warnOn <= day ? 'RENEWAL_DUE' : 'IN_DATE';
}

/** What a newer check is recorded for. */
export interface CheckedItem {
  providerKind: SupportProviderKind;
  /** The day of the check that stands; null where none is recorded. */
  checkedOn: string | null;
}

/** Why a newer check can't be recorded, in order of precedence. A plan that is still written holds the day itself. */
export function renewalRefusals(
  item: CheckedItem,
  plan: PlanFacts,
  checkedOn: string,
  today: Temporal.PlainDate,
): Refusal<PersonalAssistantRefusalCode | PlanRefusalCode | 'DATE_IN_FUTURE'>[] {
  const outOfOrder = stateRefusals(plan, ['LIVE'], ['supportItemId']);
  if (outOfOrder.length > 0) return outOfOrder;
  if (item.providerKind !== 'PERSONAL_ASSISTANT') {
    const message =
      'This support is given by somebody who is no personal assistant, and whoever employs them sees to their check. Name the item of a personal assistant.';
    return [{ code: 'NOT_A_PERSONAL_ASSISTANT', path: ['supportItemId'], message }];
  }
  const path = ['checkedOn'];
  if (checkedOn > today.toString()) {
    const message = `The check was made on ${dayInWords(checkedOn)}, which lies in the future. Record it once it is there.`;
    return [{ code: 'DATE_IN_FUTURE', path, message }];
  }
  if (item.checkedOn === null || checkedOn > item.checkedOn) return [];
  const message = `A check of ${dayInWords(item.checkedOn)} is recorded, and this one was made on ${dayInWords(checkedOn)}, which is no later. Record a newer one.`;
  return [{ code: 'DBS_CHECK_NOT_NEWER', path, message }];
}
