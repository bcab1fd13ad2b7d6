import { ROLES_OF_ONE_PERSON } from '../../../platform/actor.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { RequestError } from '../../../platform/errors.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Asker, Session } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { ageOf } from '../../people/registration.ts';
import { type CircumstancesSoFar, type DomainAnswer, NO_CIRCUMSTANCES } from '../allocations/answers.ts';
import { moveOn } from '../frontDoor/moveOn.commands.ts';
import {
  ageRefusals,
  alreadyOpenRefusals,
  answeredTwiceRefusals,
  answeringRefusals,
  completedRefusals,
  respondentRefusals,
} from './assessing.ts';
import { assessmentStatus, mergeAnswers, type Respondent } from './assessment.ts';
import { Assessment, type AssessmentRecord } from './assessments.entity.ts';
import { otherBeside } from './besides.queries.ts';
import { besideRefusals } from './settlingRefusals.ts';
import { areTwoSides } from './sideBySide.ts';

/** The answers given at one sitting. What is left out stays as it is, and a circumstance given as null is cleared. */
export interface GivenAnswers {
  respondent?: Respondent | null;
  answers: readonly DomainAnswer[];
  circumstances: Partial<CircumstancesSoFar>;
}

/**
 * Opens an assessment, for practice staff, the person, or whoever decides for them. Refuses NOT_FOUND,
 * PERSON_UNDER_18, ASSESSMENT_IS_PROFESSIONAL, ASSESSMENT_ALREADY_OPEN and ASSESSMENTS_NOT_OF_TWO_SIDES.
 * @param besideAssessmentId the open assessment of the other side beside which it is made; null where it stands alone.
 */
export function startAssessment(
  session: Session,
  command: Command,
  personId: string,
  respondent: Respondent,
  besideAssessmentId: string | null,
) {
  const asker = askerOf(session);
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    refuseAny(ageRefusals(ageOf(person, work.today), ['personId']));
    refuseAny(respondentRefusals(asker, respondent, ['respondent']));
    const beside = await assessmentBeside(work, person.id, besideAssessmentId);
    const inTheWay = beside ? await otherBeside(work, beside) : await openAssessmentOf(work, person.id);
    refuseAny(alreadyOpenRefusals(inTheWay && toGlobalId('Assessment', inTheWay)));
    const isOver = beside !== null && assessmentStatus(beside) !== 'IN_PROGRESS';
    const path = ['besideAssessmentId'];
    refuseAny(besideRefusals(respondent, beside && { respondent: beside.respondent, isOver }, path));
    const id = newId();
    work.entityManager.create(Assessment, {
      tenantId: work.tenantId,
      id,
      personId: person.id,
      version: 1,
      respondent,
      startedOn: work.today.toString(),
      answers: {},
      circumstances: { ...NO_CIRCUMSTANCES },
      besideId: beside?.id ?? null,
      completedOn: null,
      completedAt: null,
      completedBy: null,
    });
    await moveOn(work, person.id, { assessedOn: work.today.toString() });
    return { type: 'Assessment', id };
  });
}

/**
 * Saves some answers over those saved earlier. Refuses NOT_FOUND, ASSESSMENT_COMPLETED, STALE_VERSION,
 * ASSESSMENT_IS_PROFESSIONAL and DOMAIN_ANSWERED_TWICE.
 */
export function saveAssessmentAnswers(
  session: Session,
  command: Command,
  target: { assessmentId: string; expectedVersion: number },
  given: GivenAnswers,
) {
  const asker = askerOf(session);
  return runCommand(session, command, async (work) => {
    const assessment = await assessmentForChange(work, target);
    refuseAny(answeringRefusals(assessment, asker));
    const respondent = given.respondent ?? assessment.respondent;
    refuseAny(respondentRefusals(asker, respondent, ['respondent']));
    refuseAny(await otherSideRefusals(work, assessment, respondent));
    refuseAny(answeredTwiceRefusals(given.answers));
    const version = assessment.version + 1;
    Object.assign(assessment, mergeAnswers(assessment, given), { respondent, version });
    return { type: 'Assessment', id: assessment.id };
  });
}

/**
 * The caller, if they may answer at all. A representative may answer only while they decide for the person, which a
 * nominee never does.
 */
export function askerOf(session: Asker): { isPracticeStaff: boolean } {
  const { actor, standing } = session;
  if (actor?.role === 'REPRESENTATIVE' && !standing?.mayDecide) {
    throw new RequestError(
      'FORBIDDEN',
      'You have no authority to decide for this person that is in force today, so you may not answer for them. A nominee manages money only. Ask the council to record what you hold.',
    );
  }
  return { isPracticeStaff: actor !== null && !ROLES_OF_ONE_PERSON.some((role) => role === actor.role) };
}

async function assessmentForChange(
  work: Work,
  target: { assessmentId: string; expectedVersion: number },
): Promise<AssessmentRecord> {
  const path = ['assessmentId'];
  const assessment = await lockedRecord(work, Assessment, 'Assessment', target.assessmentId, path);
  // Checked first, as a completed assessment can't be changed whichever version the caller read.
  refuseAny(completedRefusals(assessment));
  refuseStale(assessment, target.expectedVersion);
  return assessment;
}

/** The person's assessment beside which another is made; null where none is named. Refuses NOT_FOUND. */
async function assessmentBeside(
  work: Work,
  personId: string,
  globalId: string | null,
): Promise<AssessmentRecord | null> {
  if (globalId === null) return null;
  const path = ['besideAssessmentId'];
  const beside = await lockedRecord(work, Assessment, 'Assessment', globalId, path);
  if (beside.personId !== personId) throw notFound(path);
  return beside;
}

/** Refuses to let one of two assessments change its side. */
async function otherSideRefusals(work: Work, assessment: AssessmentRecord, respondent: Respondent) {
  if (!areTwoSides(respondent, assessment.respondent)) return [];
  const isBeside = (await otherBeside(work, assessment)) !== null;
  return isBeside ? besideRefusals(respondent, { respondent, isOver: false }, ['respondent']) : [];
}

/** The bare id of the assessment that a person has in progress; null when there is none. */
async function openAssessmentOf(work: Work, personId: string): Promise<string | null> {
  const open = await work.entityManager.findOne(
    Assessment,
    { tenantId: work.tenantId, personId, completedAt: null, settledInId: null, setAsideOn: null },
    { fields: ['id'] },
  );
  return open?.id ?? null;
}
