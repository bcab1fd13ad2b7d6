import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import type { Session } from '../../../platform/session.ts';
import { everyRow, readEveryRow } from '../policyImpact/figures.ts';
import { reportedKinds } from './pastDecisions.ts';

/** The days that a correction decides about, and its version where it has been approved. */
export interface CorrectedDays {
  from: string;
  /** The day on which a later version takes over; null where none does. */
  until: string | null;
  versionId: string | null;
}

/** A stored decision that a correction is compared with. */
export interface DecisionToHold {
  kind: string;
  /** Null where the reader may not see whose it is. */
  recordId: string | null;
  decidedOn: string;
  policyVersionId: string;
  facts: unknown;
  outcome: object;
  /** The versions of the other areas that it rests on, and the day that each was looked up for. */
  others: Partial<Record<AreaKey, { versionId: string; on: string }>>;
}

type Statement = ReturnType<typeof everyRow>;
const statements = new Map<AreaKey, Statement>();

/**
 * Every decision about the days of a correction that was made by another version of the area. For each record it is the
 * latest of its kind, unless that has been set aside. Throws FORBIDDEN where the role has no figures about everybody.
 */
export function readDecisionsToHold(
  session: Session,
  area: AreaKey,
  { from, until, versionId }: CorrectedDays,
): Promise<DecisionToHold[]> {
  const shown = reportedKinds(area).filter(({ recordKind }) => session.mayRead(recordKind));
  const keys = shown.map(({ key }) => key);
  return readEveryRow<DecisionToHold>(session, statementOf(area), from, until, versionId, keys);
}

function statementOf(area: AreaKey): Statement {
  const statement = statements.get(area) ?? decisionsOf(area);
  statements.set(area, statement);
  return statement;
}

/**
 * $1 is the council, $2 the first day, $3 the day on which a later version takes over or null, $4 the correction's own
 * version or null, $5 the kinds whose records the reader may see.
 */
function decisionsOf(area: AreaKey): Statement {
  const kinds = reportedKinds(area).map(({ key, report }) => {
    const stands = report.standsWhile === undefined ? '' : ` and ${report.standsWhile}`;
    return `(decided.kind = '${key}'${stands})`;
  });
  return everyRow(
    `read_decisions_to_hold_${area.toLowerCase()}`,
    `select decided.kind, case when decided.kind = any($5::text[]) then decided.subject_id end as "recordId",
      used.in_force_on as "decidedOn", used.policy_version_id as "policyVersionId", decided.facts, decided.outcome,
      (select coalesce(json_object_agg(other.area,
          json_build_object('versionId', other.policy_version_id, 'on', other.in_force_on)), '{}') from decision_policy_version other
        where other.tenant_id = $1 and other.decision_id = decided.id and other.area <> used.area) as others
    from decision_policy_version used
    join decision decided on decided.tenant_id = $1 and decided.id = used.decision_id
    where used.tenant_id = $1 and used.area = '${area}'
      and used.in_force_on >= $2::date and ($3::date is null or used.in_force_on < $3::date)
      and used.policy_version_id is distinct from $4::uuid
      and not exists (select from decision later
        where later.tenant_id = $1 and later.subject_id = decided.subject_id and later.kind = decided.kind
          and later.decided_at > decided.decided_at)
      and (${kinds.join(' or ') || 'false'})`,
  );
}
