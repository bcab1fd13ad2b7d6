import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { ageOf } from '../../people/registration.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import {
  ageRefusals,
  alreadyOpenRefusals,
  completedRefusals,
  respondentRefusals,
} from '../assessments/assessing.ts';
import type { Respondent } from '../assessments/assessment.ts';
import { askerOf } from '../assessments/assessments.commands.ts';
import { owesAdvocate } from '../representation/advocacy.queries.ts';
import {
  type CareOpen,
  type CarerAnswers,
  type CarerDecided,
  carerAnsweringRefusals,
  carerCompletingRefusals,
  carerDecidedRefusals,
  carerFactsOf,
  inCarers,
  NO_CARER_ANSWERS,
} from './carerAssessing.ts';
import { carerAssessment } from './carerAssessment.decision.ts';
import { CarerAssessment, type CarerAssessmentRecord } from './carers.entity.ts';

/** Which carer's assessment is changed, as the caller read it. */
export interface CarerTarget {
  carerAssessmentId: string;
  expectedVersion: number;
}

/**
 * Opens a carer's own assessment, for practice staff, the carer, or whoever decides for them. Refuses NOT_FOUND,
 * PERSON_HAS_DIED, PERSON_UNDER_18, ASSESSMENT_IS_PROFESSIONAL and ASSESSMENT_ALREADY_OPEN.
 */
export function startCarerAssessment(
  session: Session,
  command: Command,
  { personId, respondent, isCombined }: { personId: string; respondent: Respondent; isCombined: boolean },
) {
  const asker = askerOf(session);
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, today } = work;
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    refuseAny(ageRefusals(ageOf(person, today), ['personId']));
    refuseAny(respondentRefusals(asker, respondent, ['respondent']));
    const open = await entityManager.findOne(CarerAssessment, {
      tenantId,
      personId: person.id,
      completedOn: null,
    });
    refuseAny(alreadyOpenRefusals(open && toGlobalId('CarerAssessment', open.id)));
    const id = newId();
    entityManager.create(CarerAssessment, {
      tenantId,
      id,
      personId: person.id,
      version: 1,
      respondent,
      isCombined,
      startedOn: today.toString(),
      answers: { ...NO_CARER_ANSWERS },
      conditionsNotMet: [],
    });
    return { type: 'CarerAssessment', id };
  });
}

/**
 * Saves some answers over those saved earlier. Refuses NOT_FOUND, ASSESSMENT_COMPLETED, STALE_VERSION and all of
 * `carerAnsweringRefusals`.
 */
export function saveCarerAnswers(
  session: Session,
  command: Command,
  target: CarerTarget,
  answers: Partial<CarerAnswers>,
) {
  const asker = askerOf(session);
  return runCommand(session, command, async (work) => {
    const assessment = await forChange(work, target);
    refuseAny(carerAnsweringRefusals(assessment, answers, asker));
    Object.assign(assessment, {
      answers: { ...assessment.answers, ...answers },
      version: assessment.version + 1,
    });
    return { type: 'CarerAssessment', id: assessment.id };
  });
}

/**
 * Completes a carer's assessment for ever: whether their needs are eligible, with the reasons, how far caring affects them,
 * and the sum that their plan is made from. Refuses NOT_FOUND, STALE_VERSION, all of `carerCompletingRefusals` and
 * all of `carerDecidedRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function completeCarerAssessment(
  session: Session,
  command: Command,
  target: CarerTarget,
  decided: CarerDecided,
) {
  return runCommand(session, command, async (work) => {
    const assessment = await forChange(work, target);
    const { personId, answers } = assessment;
    const open = await careOpenOf(work, personId);
    refuseAny(carerCompletingRefusals(assessment, open, ageOf(assessment, work.today)));
    const facts = carerFactsOf(answers);
    refuseAny(carerDecidedRefusals(facts, decided));
    const smallPayments = await policyInForce(work, 'smallPayments', work.today.toString());
    const made = decide(
      carerAssessment,
      { ...facts, isDecidedEligible: decided.isEligible },
      { smallPayments },
    );
    const { isEligible, byRule, ...found } = made.outcome;
    Object.assign(assessment, {
      ...found,
      isEligible,
      isEligibleByCriteria: byRule.isEligible,
      conditionsNotMet: byRule.conditionsNotMet,
      reasons: decided.reasons,
      method: decided.method,
      differingReason: byRule.isEligible === isEligible ? null : decided.differingReason,
      policyVersionId: smallPayments.versionId,
      completedOn: work.today.toString(),
      completedAt: work.now.toString(),
      completedBy: work.actorSubject,
      version: assessment.version + 1,
    });
    recordDecision(work, made, { personId, subjectId: assessment.id });
    return { type: 'CarerAssessment', id: assessment.id };
  });
}

async function forChange(work: Work, target: CarerTarget): Promise<CarerAssessmentRecord> {
  const path = ['carerAssessmentId'];
  const { carerAssessmentId, expectedVersion } = target;
  const assessment = await lockedRecord(work, CarerAssessment, 'CarerAssessment', carerAssessmentId, path);
  // Checked first, as a completed assessment can't be changed whichever version the caller read.
  refuseAny(completedRefusals(assessment).map(inCarers));
  refuseStale(assessment, expectedVersion);
  return assessment;
}

async function careOpenOf(work: Work, personId: string): Promise<CareOpen> {
  const [row] = await work.query<Omit<CareOpen, 'isAdvocateOwed'>>(
    `select count(*)::integer as "caredFor", count(*) filter (where not exists (
        select from care_willingness asked where asked.tenant_id = $1 and asked.care_link_id = link.id))::integer as "notAsked"
      from care_link link where link.tenant_id = $1 and link.person_id = $2 and link.ended_on is null`,
    [work.tenantId, personId],
  );
  const isAdvocateOwed = await owesAdvocate(work, personId, 'ASSESSMENT');
  return { caredFor: row?.caredFor ?? 0, notAsked: row?.notAsked ?? 0, isAdvocateOwed };
}
