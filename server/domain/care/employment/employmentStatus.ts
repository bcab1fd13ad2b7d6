/** Where the record of a personal assistant and its checks stand on a day, by their dates alone. */
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import type { EmploymentCheckKind, EmploymentCheckStatus, EmploymentStatus } from './employedVocabulary.ts';

/** The dated facts of a check. */
export interface CheckFacts {
  kind: EmploymentCheckKind;
  renewBy?: string | null;
  warnOn?: string | null;
  replacedAt?: string | null;
}

/** The dated facts of a record. The last day counts. */
export interface EmploymentFacts {
  startsOn: string;
  endedOn?: string | null;
  personDiedOn?: string | null;
  needs: readonly EmploymentCheckKind[];
  checks: readonly CheckFacts[];
}

/** Where a check stands on a day. Its last day counts. */
export function employmentCheckStatus(
  { renewBy, warnOn, replacedAt }: CheckFacts,
  { endedOn, personDiedOn }: Pick<EmploymentFacts, 'endedOn' | 'personDiedOn'>,
  today: string,
): EmploymentCheckStatus {
  if (replacedAt) return 'REPLACED';
  if (personDiedOn || (endedOn && endedOn < today)) return 'NO_LONGER_NEEDED';
  if (!renewBy) return 'IN_DATE';
  if (renewBy < today) return 'OUT_OF_DATE';
  return warnOn && warnOn <= today ? 'RENEWAL_DUE' : 'IN_DATE';
}

/** Where the record stands on a day: what was asked for when the assistant was taken on is what counts. */
export function employmentStatus(facts: EmploymentFacts, today: string): EmploymentStatus {
  if (facts.personDiedOn || (facts.endedOn && facts.endedOn < today)) return 'ENDED';
  if (facts.startsOn > today) return 'NOT_STARTED';
  const standing = facts.checks.filter(({ replacedAt }) => !replacedAt);
  const statuses = facts.needs.map((kind) => {
    const check = standing.find((each) => each.kind === kind);
    return check ? employmentCheckStatus(check, facts, today) : null;
  });
  if (statuses.includes(null)) return 'CHECK_MISSING';
  if (statuses.includes('OUT_OF_DATE')) return 'CHECK_OUT_OF_DATE';
  return statuses.includes('RENEWAL_DUE') ? 'RENEWAL_DUE' : 'IN_ORDER';
}

/** A check as it is given. */
export interface CheckGiven {
  kind: EmploymentCheckKind;
  checkedOn: string;
  /** The last day that the proof itself names; null where it names none. */
  endsOn: string | null;
}

/** By when a check is renewed; null throughout where it never is. */
export interface CheckRenewal {
  renewBy: string | null;
  warnOn: string | null;
  dueReason: string | null;
}

/** An insurance or a permit ends on the day that it names; of a DBS check the council says how old it may be. */
export function checkRenewal(
  { kind, checkedOn, endsOn }: CheckGiven,
  settings: Pick<PlanningSettings, 'dbsCheckValidMonths' | 'dbsRenewalWarnDays'>,
): CheckRenewal {
  const months = kind === 'DBS' ? settings.dbsCheckValidMonths : null;
  const byPolicy = months === null ? null : Temporal.PlainDate.from(checkedOn).add({ months }).toString();
  const renewBy = [endsOn, byPolicy].filter((day) => day !== null).toSorted()[0] ?? null;
  if (renewBy === null) return { renewBy: null, warnOn: null, dueReason: null };
  const dueReason =
    renewBy === endsOn
      ? `It names ${dayInWords(endsOn)} as its last day.`
      : `The council accepts a check for ${months} months, and this one was made on ${dayInWords(checkedOn)}.`;
  return { renewBy, warnOn: warnDay(renewBy, checkedOn, settings.dbsRenewalWarnDays), dueReason };
}
