import type { Refusal } from '../../common/refusal.ts';
import type { PlanRefusalCode } from '../care/plans/planRefusals.ts';
import { BEFORE_SIGN_OFF, type PlanFacts, stateRefusals } from '../care/plans/planStatus.ts';

/** Why a plan can't be ended, whatever the day: it is over already. */
export function overRefusals(plan: PlanFacts): readonly Refusal[] {
  return stateRefusals(plan, [...BEFORE_SIGN_OFF, 'SIGNED_OFF', 'LIVE']);
}

/** Whether a plan may end on a day: not before its support started, and not on a day still to come, nor after such notice. */
export function endingRefusals(
  endedOn: string,
  implementedOn: string | null,
  today: Temporal.PlainDate,
  noticeGivenOn: string | null = null,
): Refusal<PlanRefusalCode | 'DATE_IN_FUTURE'>[] {
  if (noticeGivenOn !== null && Temporal.PlainDate.compare(noticeGivenOn, today) > 0) {
    const message = 'The day of the notice lies in the future. Record the end when notice has been given.';
    return [{ code: 'DATE_IN_FUTURE', path: ['noticeGivenOn'], message }];
  }
  const path = ['endedOn'];
  if (Temporal.PlainDate.compare(endedOn, today) > 0) {
    const message = 'The day on which the plan ended lies in the future. Record it when it has come.';
    return [{ code: 'DATE_IN_FUTURE', path, message }];
  }
  if (implementedOn !== null && Temporal.PlainDate.compare(endedOn, implementedOn) < 0) {
    const message = `Support under this plan started on ${implementedOn}, so it did not end before that. Look at the day again.`;
    return [{ code: 'ENDED_BEFORE_START', path, message }];
  }
  return [];
}
