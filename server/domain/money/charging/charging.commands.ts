/** Recording what a person puts in towards their support. */
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { meansRefusals, offerRefusals } from './assessing.ts';
import { FinancialAssessment } from './charging.entity.ts';
import { financialAssessmentOn } from './charging.queries.ts';
import {
  CONTRIBUTION_CHANGED,
  CONTRIBUTION_WORKED_OUT,
  LOOK_AGAIN_REASON,
  MEANS_LOOKED_AT_AGAIN,
} from './chargingSteps.ts';
import { financialAssessment } from './financialAssessment.decision.ts';
import { financialAssessment as worked } from './financialAssessment.ts';
import type { Contribution, Means } from './means.ts';

/**
 * Works out and records what a person puts in from a day on, by the charging policy of that day. It takes the place of
 * whatever held from that day on, and nothing that was recorded changes. Refuses NOT_FOUND, PERSON_HAS_DIED, and all of
 * `meansRefusals` and `offerRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function recordFinancialAssessment(
  session: Session,
  command: Command,
  personId: string,
  means: Means,
) {
  return runCommand(session, command, async (work) => {
    // The person is locked, so that of two assessments the second knows of the first.
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    const bornOn = person.birthDatePrecision === 'EXACT' ? (person.bornOn ?? null) : null;
    refuseAny(meansRefusals(means, { today: work.today, bornOn }));
    const charging = await policyInForce(work, 'charging', means.startsOn);
    refuseAny(offerRefusals(means, charging.settings));
    const before = await financialAssessmentOn(work, person.id, means.startsOn);
    const latest = await latestOf(work, person.id);
    const made = decide(financialAssessment, means, { charging });
    const { steps, ...figures } = worked(means, charging.settings);
    const id = addAssessment(work, person.id, means, { ...figures, steps }, charging.versionId);
    recordDecision(work, made, { personId: person.id, subjectId: id });
    if (!before) notify(work, CONTRIBUTION_WORKED_OUT, { personId: person.id, subjectId: id });
    else if (before.contributionWeeklyPence !== figures.contributionWeeklyPence) {
      notify(work, CONTRIBUTION_CHANGED, { personId: person.id, subjectId: id });
    }
    // One that begins before the latest is looked at again with that.
    if (!latest || latest.startsOn <= means.startsOn) {
      if (latest) closeStep(work, MEANS_LOOKED_AT_AGAIN, { subjectId: latest.id });
      const { lookAgainOn: dueOn, warnOn } = figures;
      const dueReason = LOOK_AGAIN_REASON.on(means.startsOn);
      openStep(work, MEANS_LOOKED_AT_AGAIN, { personId: person.id, subjectId: id, dueOn, warnOn, dueReason });
    }
    return { type: 'FinancialAssessment', id };
  });
}

/** The assessment that begins last, and of those of one day the newest. */
async function latestOf({ entityManager, tenantId }: Work, personId: string) {
  const orderBy = { startsOn: 'desc', id: 'desc' } as const;
  const [latest] = await entityManager.find(
    FinancialAssessment,
    { tenantId, personId },
    { orderBy, limit: 1 },
  );
  return latest ?? null;
}

function addAssessment(
  work: Work,
  personId: string,
  means: Means,
  { changeToldWithin, steps, ...figures }: Contribution,
  policyVersionId: string,
): string {
  const id = newId();
  work.entityManager.create(FinancialAssessment, {
    ...figures,
    tenantId: work.tenantId,
    id,
    personId,
    startsOn: means.startsOn,
    means,
    supportWeeklyPence: means.supportWeeklyPence,
    changeToldWithinLength: changeToldWithin?.length ?? null,
    changeToldWithinUnit: changeToldWithin?.unit ?? null,
    steps: [...steps],
    policyVersionId,
    recordedAt: work.now.toString(),
    recordedBy: work.actorSubject,
  });
  return id;
}
