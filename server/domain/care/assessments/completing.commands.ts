import type { ClientGroup, NeedsProfile } from '../../../../tenants/needs.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { ageOf } from '../../people/registration.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import { encodedNeedsOf } from '../../policy/resourceAllocation/encode.ts';
import { allocationDecision } from '../allocations/allocation.decision.ts';
import type { Answers, CircumstancesSoFar } from '../allocations/answers.ts';
import { hasOpenContact, moveOn } from '../frontDoor/moveOn.commands.ts';
import { advocacySql } from '../representation/advocacy.queries.ts';
import { type AdvocacyOwed, isAdvocateOwed } from '../representation/advocateOwed.ts';
import { completedRefusals, completingRefusals } from './assessing.ts';
import { type AssessmentMethod, profileOf } from './assessment.ts';
import { otherBesideSql } from './besides.queries.ts';

/** What completion needs to know about an assessment and its person. */
interface OpenAssessment {
  id: string;
  personId: string;
  version: number;
  answers: Answers;
  circumstances: CircumstancesSoFar;
  completedOn: string | null;
  clientGroup: ClientGroup;
  bornOn: string | null;
  personDiedOn: string | null;
  hasOpenContact: boolean;
  isSettled: boolean;
  setAsideOn: string | null;
  otherBeside: string | null;
  advocacy: AdvocacyOwed | null;
}

/**
 * Completes an assessment for ever, and works out its allocation by the policy in force today. Refuses NOT_FOUND,
 * ASSESSMENT_COMPLETED, STALE_VERSION and all of `completingRefusals`. Throws POLICY_NOT_IN_FORCE
 * where the council has no policy for today.
 */
export function completeAssessment(
  session: Session,
  command: Command,
  target: { assessmentId: string; expectedVersion: number },
  method: AssessmentMethod | null,
) {
  return runCommand(session, command, async (work) => {
    const assessment = await openAssessment(work, target);
    const { answers, circumstances, clientGroup } = assessment;
    const ageYears = ageOf(assessment, work.today);
    const otherBesideId = assessment.otherBeside && toGlobalId('Assessment', assessment.otherBeside);
    const isOwed = isAdvocateOwed(assessment.advocacy, 'ASSESSMENT', work.today);
    refuseAny(completingRefusals({ ...assessment, otherBesideId, isAdvocateOwed: isOwed }, ageYears));
    // An age that is not known is refused above.
    const client = { clientGroup, ageYears: ageYears as number };
    await allocate(work, assessment, profileOf(client, answers, circumstances));
    complete(work, assessment, method);
    if (assessment.hasOpenContact) await moveOn(work, assessment.personId, reachedOn(work.today.toString()));
    return { type: 'Assessment', id: assessment.id };
  });
}

/** A completed assessment has been begun, whatever was recorded of that. */
export const reachedOn = (today: string) => ({ assessedOn: today, amountKnownOn: today });

const LOCK_ASSESSMENT = `select a.id, a.person_id as "personId", a.version, a.answers::text, a.circumstances::text,
    a.completed_on::text as "completedOn", p.client_group as "clientGroup", p.born_on::text as "bornOn",
    p.died_on::text as "personDiedOn", ${hasOpenContact('$1', 'a.person_id')} as "hasOpenContact",
    a.settled_in_id is not null as "isSettled", a.set_aside_on::text as "setAsideOn",
    ${otherBesideSql('a')} as "otherBeside", ${advocacySql('$1', 'a.person_id')} as "advocacy"
  from assessment a join person p on p.tenant_id = $1 and p.id = a.person_id
  where a.tenant_id = $1 and a.id = $2
  for update of a`;

async function openAssessment(
  work: Work,
  target: { assessmentId: string; expectedVersion: number },
): Promise<OpenAssessment> {
  const id = fromGlobalId('Assessment', target.assessmentId);
  const [row] = id
    ? await work.query<OpenAssessment & { answers: string; circumstances: string }>(LOCK_ASSESSMENT, [
        work.tenantId,
        id,
      ])
    : [];
  if (!row) throw notFound(['assessmentId']);
  // Checked first, as a completed assessment can't be changed whichever version the caller read.
  refuseAny(completedRefusals(row));
  refuseStale(row, target.expectedVersion);
  return { ...row, answers: JSON.parse(row.answers), circumstances: JSON.parse(row.circumstances) };
}

const ADD_ALLOCATION = `insert into allocation
  (tenant_id, id, person_id, assessment_id, policy_version_id, allocated_on, profile, needs_encoding, encoded_needs,
    weekly_amount_pence, yearly_amount_pence, weekly_amount_before_unpaid_support_pence, total_points,
    total_points_before_unpaid_support, scale_key, scale_label, decision_reasons, steps)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;

/** Works an allocation out by the policy in force today, and keeps it with its decision. */
export async function allocate(
  work: Work,
  assessment: Pick<OpenAssessment, 'id' | 'personId'>,
  profile: NeedsProfile,
): Promise<void> {
  const resourceAllocation = await policyInForce(work, 'resourceAllocation', work.today.toString());
  const allocation = allocationEngine(resourceAllocation.settings).allocate(profile);
  const id = newId();
  const { needsEncoding, encodedNeeds } = encodedNeedsOf(profile);
  work.send(ADD_ALLOCATION, [
    work.tenantId,
    id,
    assessment.personId,
    assessment.id,
    resourceAllocation.versionId,
    work.today.toString(),
    JSON.stringify(profile),
    needsEncoding,
    encodedNeeds,
    allocation.weeklyAmountPence,
    allocation.yearlyAmountPence,
    allocation.weeklyAmountBeforeUnpaidSupportPence,
    allocation.totalPoints,
    allocation.totalPointsBeforeUnpaidSupport,
    allocation.scaleKey,
    allocation.scaleLabel,
    allocation.decisionReasons,
    JSON.stringify(allocation.steps),
  ]);
  const made = decide(allocationDecision, profile, { resourceAllocation });
  recordDecision(work, made, { personId: assessment.personId, subjectId: id });
}

const COMPLETE_ASSESSMENT = `update assessment
  set version = version + 1, completed_on = $3, completed_at = $4, completed_by = $5, method = $6
  where tenant_id = $1 and id = $2`;

function complete(work: Work, { id }: OpenAssessment, method: AssessmentMethod | null): void {
  const { tenantId, today, now, actorSubject } = work;
  work.send(COMPLETE_ASSESSMENT, [tenantId, id, today.toString(), now.toString(), actorSubject, method]);
}
