/** Two assessments side by side become one, from which the amount is worked out. Both are kept as they are. */
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import { ageOf } from '../../people/registration.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import { moveOn } from '../frontDoor/moveOn.commands.ts';
import { owesAdvocate } from '../representation/advocacy.queries.ts';
import { advocateOwedRefusals } from '../representation/advocateOwed.ts';
import { completedRefusals } from './assessing.ts';
import { profileOf } from './assessment.ts';
import { Assessment, type AssessmentRecord } from './assessments.entity.ts';
import { otherBeside } from './besides.queries.ts';
import { allocate, reachedOn } from './completing.commands.ts';
import {
  asideRefusals,
  besideRefusals,
  bothWholeRefusals,
  notOfAnswersRefusals,
  settledRefusals,
} from './settlingRefusals.ts';
import {
  decidingDifferences,
  differencesBetween,
  type SettledDifference,
  settledAnswers,
} from './sideBySide.ts';

/** Which two assessments, as the caller read them. */
interface TwoAssessments {
  selfAssessmentId: string;
  expectedSelfVersion: number;
  professionalAssessmentId: string;
  expectedProfessionalVersion: number;
}

/**
 * Settles two assessments that stand side by side into a third, which is completed with its allocation. Refuses NOT_FOUND,
 * ASSESSMENT_COMPLETED, STALE_VERSION, PERSON_HAS_DIED, ASSESSMENTS_NOT_OF_TWO_SIDES, what `completingRefusals` refuses, ADVOCATE_OWED and
 * all of `settledRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function settleAssessments(
  session: Session,
  command: Command,
  target: TwoAssessments,
  settled: readonly SettledDifference[],
) {
  return runCommand(session, command, async (work) => {
    const [self, professional] = await bothOf(work, target);
    const client = clientOf(work, self);
    refuseAny(bothWholeRefusals(self, professional));
    const path = ['professionalAssessmentId'];
    refuseAny(
      advocateOwedRefusals(await owesAdvocate(work, self.personId, 'ASSESSMENT'), 'ASSESSMENT', path),
    );
    const { settings } = await policyInForce(work, 'resourceAllocation', work.today.toString());
    const engine = allocationEngine(settings);
    const differences = differencesBetween(self, professional);
    const deciding = decidingDifferences(differences, self, professional, ({ answers, circumstances }) =>
      engine.allocate(profileOf(client, answers, circumstances)),
    );
    const names = differences.map(({ name }) => name);
    refuseAny(settledRefusals(settled, { names, deciding }));
    const { personId } = self;
    const whole = settledAnswers({ self, professional }, settled);
    const third = work.entityManager.create(Assessment, {
      ...whole,
      ...{ tenantId: work.tenantId, id: newId(), personId, version: 1, respondent: 'PROFESSIONAL' },
      startedOn: work.today.toString(),
      completedOn: work.today.toString(),
      completedAt: work.now.toString(),
      completedBy: work.actorSubject,
      settledDifferences: settled,
    });
    // The third is in the database before what names it: both assessments, and its allocation.
    await work.entityManager.flush();
    for (const side of [self, professional]) {
      Object.assign(side, { settledInId: third.id, version: side.version + 1 });
    }
    await allocate(work, { id: third.id, personId }, profileOf(client, whole.answers, whole.circumstances));
    await moveOn(work, personId, reachedOn(work.today.toString()));
    return { type: 'Assessment', id: third.id };
  });
}

/** Both, locked in the order of their ids, each as the caller read it. */
async function bothOf(work: Work, target: TwoAssessments): Promise<[AssessmentRecord, AssessmentRecord]> {
  const asked = [
    {
      id: target.selfAssessmentId,
      version: target.expectedSelfVersion,
      field: 'selfAssessmentId',
      versionField: 'expectedSelfVersion',
    },
    {
      id: target.professionalAssessmentId,
      version: target.expectedProfessionalVersion,
      field: 'professionalAssessmentId',
      versionField: 'expectedProfessionalVersion',
    },
  ];
  const found = new Map<string, AssessmentRecord>();
  for (const { id, field } of asked.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    found.set(field, await lockedRecord(work, Assessment, 'Assessment', id, [field]));
  }
  const sides = asked.map(({ field, version, versionField }) => {
    const side = found.get(field) as AssessmentRecord;
    refuseAny(completedRefusals(side, [field]));
    refuseStale(side, version, [versionField]);
    return side;
  });
  const [self, professional] = sides as [AssessmentRecord, AssessmentRecord];
  refuseAny(deathRefusals(self.personDiedOn, ['selfAssessmentId']));
  const isPair = self.besideId === professional.id || professional.besideId === self.id;
  const isTurned = professional.respondent !== 'PROFESSIONAL';
  refuseAny(
    besideRefusals(professional.respondent, { respondent: self.respondent, isOver: !isPair || isTurned }, [
      'professionalAssessmentId',
    ]),
  );
  return [self, professional];
}

function clientOf(work: Work, assessment: AssessmentRecord) {
  const ageYears = ageOf(assessment, work.today);
  const { clientGroup, answers, circumstances } = assessment;
  const refusals = notOfAnswersRefusals({ ...assessment, answers, circumstances }, ageYears);
  refuseAny(refusals.map((refusal) => ({ ...refusal, path: ['selfAssessmentId'] })));
  // An age that is not known is refused above.
  return { clientGroup, ageYears: ageYears as number };
}

/**
 * Puts one of two assessments aside with which nobody goes on; it is kept as it is. Refuses NOT_FOUND, ASSESSMENT_COMPLETED,
 * STALE_VERSION, PERSON_HAS_DIED, ASSESSMENT_STANDS_ALONE, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function setAssessmentAside(
  session: Session,
  command: Command,
  target: { assessmentId: string; expectedVersion: number },
  reason: string,
) {
  return runCommand(session, command, async (work) => {
    const path = ['assessmentId'];
    const assessment = await lockedRecord(work, Assessment, 'Assessment', target.assessmentId, path);
    refuseAny(completedRefusals(assessment));
    refuseStale(assessment, target.expectedVersion);
    refuseAny(deathRefusals(assessment.personDiedOn, path));
    const other = await otherBeside(work, assessment);
    refuseAny([
      ...asideRefusals(other && toGlobalId('Assessment', other)),
      ...textRefusals(['reason'], reason, true),
    ]);
    Object.assign(assessment, {
      setAsideOn: work.today.toString(),
      setAsideReason: reason,
      version: assessment.version + 1,
    });
    return { type: 'Assessment', id: assessment.id };
  });
}
