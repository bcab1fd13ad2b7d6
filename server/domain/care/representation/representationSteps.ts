import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';

/** Which setting says how long before a capacity decision runs out the council is warned, so that there is time to see the person. */
export const CAPACITY_WARNING: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/care/representation/representationSteps.ts',
  reads: {
    riskEnablement: { warnings: { capacityDays: 'from when the end of a capacity decision is warned of' } },
  },
};

/** The days of the step that looks at a capacity decision again; null where it has no last day. */
export function capacityReviewDays(
  { validUntil, decidedOn }: { validUntil?: string | null; decidedOn: string },
  { capacityDays }: { capacityDays: number },
) {
  if (!validUntil) return null;
  return { dueOn: validUntil, warnOn: warnDay(validUntil, decidedOn, capacityDays), dueReason: RUNS_OUT };
}

const RUNS_OUT = 'The last day on which the capacity decision may be relied on.';

/** A capacity decision runs out, and the person is asked anew. */
export const CAPACITY_DECISION_REVIEW = stepKind({
  key: 'CAPACITY_DECISION_REVIEW',
  subjectType: 'CapacityDecision',
  recordKind: 'CAPACITY',
  description: 'Whether you can make this decision yourself is looked at again with you.',
  derivedFrom: `select person_id, id as subject_id, valid_until as due_on,
      warn_on, '${RUNS_OUT}' as due_reason
    from capacity_decision decision where tenant_id = $1 and valid_until is not null and not exists (
      select from capacity_decision later where later.tenant_id = $1 and later.supersedes_id = decision.id)`,
});

/** Why the offer is due on the day on which it was found to be owed. */
export const ADVOCATE_OWED =
  'An advocate is owed from the day on which this was looked at, before anything more is decided.';

/** The council owes the person the offer of an advocate (Care Act 2014, s.67). */
export const ADVOCATE_TO_OFFER = stepKind({
  key: 'ADVOCATE_TO_OFFER',
  subjectType: 'Involvement',
  recordKind: 'CAPACITY',
  description: 'The council offers you an independent advocate, who helps you to take part.',
  derivedFrom: `select person_id, id as subject_id, considered_on as due_on, null::date as warn_on,
      '${ADVOCATE_OWED}' as due_reason
    from involvement where tenant_id = $1 and must_offer_advocate
      and not exists (select from involvement later where later.tenant_id = $1
        and later.person_id = involvement.person_id and later.id > involvement.id)
      and not exists (select from representation advocate where advocate.tenant_id = $1
        and advocate.person_id = involvement.person_id and advocate.kind = 'ADVOCATE'
        and advocate.ended_on is null and (advocate.ends_on is null or advocate.ends_on >= considered_on))`,
});

export const CAPACITY_DECIDED = noticeKind({
  key: 'CAPACITY_DECIDED',
  subjectType: 'CapacityDecision',
  recordKind: 'CAPACITY',
  sentence:
    'It was looked at whether the person can make one decision themself, and what was found was recorded.',
});

export const CAPACITY_DECISION_RUNS_OUT = noticeKind({
  key: 'CAPACITY_DECISION_RUNS_OUT',
  subjectType: 'CapacityDecision',
  recordKind: 'CAPACITY',
  sentence:
    'A capacity decision runs out soon, so whether the person can make this decision is looked at again with them.',
});

export const CAPACITY_DECISION_RAN_OUT = noticeKind({
  key: 'CAPACITY_DECISION_RAN_OUT',
  subjectType: 'CapacityDecision',
  recordKind: 'CAPACITY',
  sentence:
    'A capacity decision has run out: nobody decides for the person by it, or is paid for them, until it has been looked at again.',
});

export const BEST_INTERESTS_DECIDED = noticeKind({
  key: 'BEST_INTERESTS_DECIDED',
  subjectType: 'BestInterestsDecision',
  recordKind: 'CAPACITY',
  sentence: 'One decision was made in the person’s best interests.',
});

export const REPRESENTATIVE_APPOINTED = noticeKind({
  key: 'REPRESENTATIVE_APPOINTED',
  subjectType: 'Representation',
  recordKind: 'CAPACITY',
  sentence: 'Somebody was recorded who acts, or speaks up, for the person.',
});

export const REPRESENTATION_ENDED = noticeKind({
  key: 'REPRESENTATION_ENDED',
  subjectType: 'Representation',
  recordKind: 'CAPACITY',
  sentence: 'Somebody acts, or speaks up, for the person no longer.',
});
