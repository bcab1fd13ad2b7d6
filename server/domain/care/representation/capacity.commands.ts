import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { advocacyDuty, type InvolvementFacts } from './advocacyDuty.ts';
import { type BestInterestsFinding, bestInterestsRefusals } from './bestInterests.ts';
import { type CapacityFinding, capacityRefusals } from './capacityDecision.ts';
import { type DecisionAbout, subjectKey } from './decisionSubject.ts';
import { endAppointment } from './ending.commands.ts';
import { consideredRefusals } from './involvement.ts';
import {
  BestInterestsDecision,
  CapacityDecision,
  type CapacityDecisionRecord,
  Involvement,
  Representation,
} from './representation.entity.ts';
import {
  ADVOCATE_OWED,
  ADVOCATE_TO_OFFER,
  BEST_INTERESTS_DECIDED,
  CAPACITY_DECIDED,
  CAPACITY_DECISION_REVIEW,
  capacityReviewDays,
} from './representationSteps.ts';

/**
 * Records one capacity decision, for ever. It takes the place of the one about the same subject, and where the person is
 * found to have capacity about a direct payment, whoever had it for them as suitable person no longer has. Refuses
 * NOT_FOUND, PERSON_HAS_DIED and all of `capacityRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function recordCapacityDecision(
  session: Session,
  command: Command,
  personId: string,
  finding: CapacityFinding,
) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    const latest = await latestDecision(work, person.id, finding);
    refuseAny(capacityRefusals(finding, { person, latest }, work.today));
    const id = newId();
    const { settings } = await policyInForce(work, 'riskEnablement', work.today.toString());
    const review = capacityReviewDays(finding, settings.warnings);
    work.entityManager.create(CapacityDecision, {
      ...finding,
      ...whoRecorded(work),
      id,
      personId: person.id,
      unableTo: [...finding.unableTo],
      warnOn: review?.warnOn ?? null,
      supersedesId: latest?.id ?? null,
    });
    if (latest) closeStep(work, CAPACITY_DECISION_REVIEW, { subjectId: latest.id });
    if (review) openStep(work, CAPACITY_DECISION_REVIEW, { personId: person.id, subjectId: id, ...review });
    notify(work, CAPACITY_DECIDED, { personId: person.id, subjectId: id });
    const isAboutPayment = finding.subject === 'RECEIVE_DIRECT_PAYMENT';
    if (isAboutPayment && finding.result === 'HAS_CAPACITY')
      await endSuitablePersons(work, person.id, finding);
    return { type: 'CapacityDecision', id };
  });
}

/**
 * Records one decision made in somebody's best interests, for ever. Refuses NOT_FOUND, PERSON_HAS_DIED and all of
 * `bestInterestsRefusals`.
 */
export function recordBestInterestsDecision(
  session: Session,
  command: Command,
  capacityDecisionId: string,
  finding: BestInterestsFinding,
) {
  return runCommand(session, command, async (work) => {
    const basis = await capacityDecision(work, capacityDecisionId, ['capacityDecisionId']);
    const person = await work.entityManager.findOneOrFail(Person, {
      tenantId: work.tenantId,
      id: basis.personId,
    });
    refuseAny(deathRefusals(person.diedOn, ['capacityDecisionId']));
    refuseAny(bestInterestsRefusals(finding, basis, work.today));
    const id = newId();
    work.entityManager.create(BestInterestsDecision, {
      ...finding,
      ...whoRecorded(work),
      id,
      personId: basis.personId,
      capacityDecisionId: basis.id,
    });
    notify(work, BEST_INTERESTS_DECIDED, { personId: basis.personId, subjectId: id });
    return { type: 'BestInterestsDecision', id };
  });
}

/** How a person can take part, as it is given: the supporter by their global id. */
export interface GivenInvolvement extends Omit<InvolvementFacts, 'hasSupporter'> {
  consideredOn: string;
  supporterId: string | null;
  note: string | null;
}

/**
 * Records how a person can take part in what is decided about them, and works out whether an advocate is owed. Refuses
 * NOT_FOUND, PERSON_HAS_DIED, all of `consideredRefusals` and TEXT_TOO_LONG.
 */
export function recordInvolvement(
  session: Session,
  command: Command,
  personId: string,
  given: GivenInvolvement,
) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    const supporter = given.supporterId
      ? await supporterOf(work, given.supporterId, person.id, ['supporterId'])
      : null;
    refuseAny([
      ...consideredRefusals(given, person.bornOn, work.today),
      ...textRefusals(['note'], given.note, false),
    ]);
    const duty = advocacyDuty({ ...given, hasSupporter: supporter !== null });
    const id = newId();
    work.entityManager.create(Involvement, {
      ...given,
      ...whoRecorded(work),
      id,
      personId: person.id,
      supporterId: supporter?.id ?? null,
      difficulties: [...given.difficulties],
      mustOfferAdvocate: duty.mustOffer,
      reasons: [...duty.reasons],
    });
    await closeOffers(work, person.id);
    if (duty.mustOffer && !(await hasAdvocate(work, person.id, given.consideredOn))) {
      const due = { dueOn: given.consideredOn, dueReason: ADVOCATE_OWED };
      openStep(work, ADVOCATE_TO_OFFER, { personId: person.id, subjectId: id, ...due });
    }
    return { type: 'Involvement', id };
  });
}

/** Closes whatever offer of an advocate is open: one was appointed, or it was looked at again. */
export async function closeOffers(work: Work, personId: string): Promise<void> {
  const { entityManager, tenantId } = work;
  const owed = await entityManager.find(Involvement, { tenantId, personId, mustOfferAdvocate: true });
  for (const { id } of owed) closeStep(work, ADVOCATE_TO_OFFER, { subjectId: id });
}

/** Opens the offer of an advocate again, where one is owed and the advocate who ends was the last. */
export async function offerAgain(
  work: Work,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  const { entityManager, tenantId } = work;
  const [latest] = await entityManager.find(
    Involvement,
    { tenantId, personId },
    { orderBy: { id: 'desc' }, limit: 1 },
  );
  if (!latest?.mustOfferAdvocate || (await hasAdvocate(work, personId, latest.consideredOn, id))) return;
  const due = { dueOn: latest.consideredOn, dueReason: ADVOCATE_OWED };
  openStep(work, ADVOCATE_TO_OFFER, { personId, subjectId: latest.id, ...due });
}

async function hasAdvocate(
  { entityManager, tenantId }: Work,
  personId: string,
  day: string,
  exceptId?: string,
): Promise<boolean> {
  const where = { tenantId, personId, kind: 'ADVOCATE' as const, endedOn: null };
  const advocates = await entityManager.find(Representation, where);
  return advocates.some(
    ({ id, endsOn }) => id !== exceptId && (!endsOn || Temporal.PlainDate.compare(endsOn, day) >= 0),
  );
}

/** Which council, and who recorded a row and when. */
export function whoRecorded({ tenantId, now, actorSubject }: Work) {
  return { tenantId, recordedAt: now.toString(), recordedBy: actorSubject };
}

/** A supporter of this person. Refuses NOT_FOUND. */
export async function supporterOf(
  { entityManager, tenantId }: Work,
  globalId: string,
  personId: string,
  path: readonly string[],
) {
  const id = fromGlobalId('Supporter', globalId);
  const found = id ? await entityManager.findOne(Supporter, { tenantId, id, personId }) : null;
  if (!found) throw notFound(path);
  return found;
}

/** A capacity decision, which can't be locked, as nobody may change one. Refuses NOT_FOUND. */
export async function capacityDecision(
  { entityManager, tenantId }: Work,
  globalId: string,
  path: readonly string[],
): Promise<CapacityDecisionRecord> {
  const id = fromGlobalId('CapacityDecision', globalId);
  const found = id ? await entityManager.findOne(CapacityDecision, { tenantId, id }) : null;
  if (!found) throw notFound(path);
  return found;
}

/** The decision about the same subject that nothing has taken the place of; null where there is none. */
export async function latestDecision(
  { entityManager, tenantId }: Work,
  personId: string,
  about: DecisionAbout,
): Promise<CapacityDecisionRecord | null> {
  const { subject } = about;
  const decisions = await entityManager.find(CapacityDecision, { tenantId, personId, subject });
  const key = subjectKey(about);
  return decisions.find((each) => !each.isSuperseded && subjectKey(each) === key) ?? null;
}

const CAPACITY_REGAINED = 'The person has capacity to ask for a direct payment themself.';

/**
 * Nobody has the direct payment of somebody who can ask for it themself (Care and Support (Direct Payments) Regulations
 * 2014).
 */
async function endSuitablePersons(
  work: Work,
  personId: string,
  { decidedOn }: CapacityFinding,
): Promise<void> {
  const { entityManager, tenantId } = work;
  const where = { tenantId, personId, kind: 'SUITABLE_PERSON' as const, endedOn: null };
  for (const appointment of await entityManager.find(Representation, where)) {
    const isStartedLater = Temporal.PlainDate.compare(appointment.startsOn, decidedOn) > 0;
    const endedOn = isStartedLater ? appointment.startsOn : decidedOn;
    await endAppointment(work, appointment, { endedOn, reason: CAPACITY_REGAINED });
  }
}
