import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { mayActFor, relationsOf } from '../../people/mayActFor.ts';
import { Person, Supporter, type SupporterRecord } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { appointmentRefusals, endingRefusals, representationStatus } from './appointment.ts';
import type { AppointmentFacts, AppointmentProposal } from './appointmentProposal.ts';
import {
  capacityDecision,
  closeOffers,
  latestDecision,
  offerAgain,
  whoRecorded,
} from './capacity.commands.ts';
import { lacksCapacityOn } from './capacityDecision.ts';
import { endAppointment } from './ending.commands.ts';
import { BestInterestsDecision, Representation } from './representation.entity.ts';
import { REPRESENTATIVE_APPOINTED } from './representationSteps.ts';

/** An appointment as it is given: the records that it rests on by their global ids. */
export interface GivenAppointment extends AppointmentProposal {
  /** For a suitable person. */
  bestInterestsDecisionId: string | null;
  /** For an advocate. */
  capacityDecisionId: string | null;
}

/**
 * Appoints somebody of the circle of support to act, or speak up, for the person. Refuses NOT_FOUND, PERSON_HAS_DIED and
 * all of `appointmentRefusals`; throws POLICY_NOT_IN_FORCE for a suitable person.
 */
export function appointRepresentative(
  session: Session,
  command: Command,
  supporterId: string,
  given: GivenAppointment,
) {
  return runCommand(session, command, async (work) => {
    const supporter = await supporterForChange(work, supporterId);
    refuseAny(deathRefusals(supporter.personDiedOn, ['supporterId']));
    const restsOn = await basisOf(work, supporter.personId, given);
    refuseAny(appointmentRefusals(given, await factsOf(work, supporter, given, restsOn)));
    const { bestInterestsDecisionId, capacityDecisionId, ...proposal } = given;
    const id = newId();
    work.entityManager.create(Representation, {
      ...proposal,
      ...whoRecorded(work),
      ...idsOf(given, restsOn),
      id,
      personId: supporter.personId,
      supporterId: supporter.id,
      version: 1,
      scopes: [...given.scopes],
      conditionsMet: [...given.conditionsMet],
      processes: [...given.processes],
      endedOn: null,
      endedReason: null,
    });
    notify(work, REPRESENTATIVE_APPOINTED, { personId: supporter.personId, subjectId: id });
    if (given.kind === 'ADVOCATE') await closeOffers(work, supporter.personId);
    return { type: 'Representation', id };
  });
}

/**
 * Ends an appointment: from that day on it gives no right to anything, and neither does what is written of it on the
 * supporter. Refuses NOT_FOUND, STALE_VERSION and all of
 * `endingRefusals`.
 */
export function endRepresentation(
  session: Session,
  command: Command,
  target: { representationId: string; expectedVersion: number },
  ending: { endedOn: string; reason: string },
) {
  return runCommand(session, command, async (work) => {
    const path = ['representationId'];
    const { representationId } = target;
    const appointment = await lockedRecord(work, Representation, 'Representation', representationId, path);
    refuseStale(appointment, target.expectedVersion);
    refuseAny(endingRefusals(appointment, ending, work.today));
    await endAppointment(work, appointment, ending);
    if (appointment.kind === 'ADVOCATE') await offerAgain(work, appointment);
    return { type: 'Representation', id: appointment.id };
  });
}

/** The appointments of a supporter, whatever their dates. */
export function representationsOf({ entityManager, tenantId }: Work, supporterId: string) {
  return entityManager.find(Representation, { tenantId, supporterId });
}

/** A supporter with their person, both locked, the person first, as every command that locks both does. */
async function supporterForChange(work: Work, supporterId: string): Promise<SupporterRecord> {
  const { tenantId, entityManager } = work;
  const path = ['supporterId'];
  const id = fromGlobalId('Supporter', supporterId);
  const fields = { fields: ['personId'], disableIdentityMap: true } as const;
  const found = id ? await entityManager.findOne(Supporter, { tenantId, id }, fields) : null;
  if (!found) throw notFound(path);
  await lockedRecord(work, Person, 'Person', toGlobalId('Person', found.personId), path);
  return lockedRecord(work, Supporter, 'Supporter', supporterId, path);
}

type Basis = Awaited<ReturnType<typeof basisOf>>;

/** The records that an appointment rests on. Refuses NOT_FOUND for one that is not this person's. */
async function basisOf(work: Work, personId: string, given: GivenAppointment) {
  const { entityManager, tenantId } = work;
  const aboutPayment = await latestDecision(work, personId, { subject: 'RECEIVE_DIRECT_PAYMENT' });
  const bestInterestsId =
    given.bestInterestsDecisionId && fromGlobalId('BestInterestsDecision', given.bestInterestsDecisionId);
  const bestInterests = bestInterestsId
    ? await entityManager.findOne(BestInterestsDecision, { tenantId, id: bestInterestsId, personId })
    : null;
  if (given.bestInterestsDecisionId && !bestInterests) throw notFound(['bestInterestsDecisionId']);
  const path = ['capacityDecisionId'];
  const advocated = given.capacityDecisionId
    ? await capacityDecision(work, given.capacityDecisionId, path)
    : null;
  if (advocated && advocated.personId !== personId) throw notFound(path);
  return { aboutPayment, bestInterests, advocated };
}

function idsOf({ kind }: GivenAppointment, { aboutPayment, bestInterests, advocated }: Basis) {
  if (kind === 'SUITABLE_PERSON') {
    return { capacityDecisionId: aboutPayment?.id, bestInterestsDecisionId: bestInterests?.id };
  }
  return { capacityDecisionId: kind === 'ADVOCATE' ? advocated?.id : null, bestInterestsDecisionId: null };
}

async function factsOf(
  work: Work,
  supporter: SupporterRecord,
  { kind, startsOn }: GivenAppointment,
  { aboutPayment, bestInterests, advocated }: Basis,
): Promise<AppointmentFacts> {
  const firstDay = Temporal.PlainDate.from(startsOn);
  const own = await representationsOf(work, supporter.id);
  const open = own.find((each) => each.kind === kind && representationStatus(each, work.today) !== 'ENDED');
  const restsOnLatest = bestInterests !== null && bestInterests.capacityDecisionId === aboutPayment?.id;
  return {
    today: work.today,
    lacksCapacityForDirectPayment: lacksCapacityOn(aboutPayment, work.today),
    bestInterestsDecidedOn: restsOnLatest ? bestInterests.decidedOn : null,
    holdsWelfareAuthority: holdsWelfareAuthority(supporter, own, firstDay),
    othersHoldWelfareAuthority: await othersHoldWelfareAuthority(work, supporter, firstDay),
    dbsCheckIsRequired: kind === 'SUITABLE_PERSON' && (await asksForDbsCheck(work)),
    hasAdvocatedDecision: advocated !== null,
    openAppointmentId: open ? toGlobalId('Representation', open.id) : null,
  };
}

/** A council that does not offer such payments has no setting, and then the usual one holds. */
async function asksForDbsCheck(work: Work): Promise<boolean> {
  const { settings } = await policyInForce(work, 'deployment', work.today.toString());
  return settings.directPaymentSuitablePerson?.dbsCheckIsRequired ?? true;
}

/** Attorney or deputy for health and welfare: a suitable person decides too, but by what is being recorded here. */
function holdsWelfareAuthority(
  supporter: SupporterRecord,
  representations: Awaited<ReturnType<typeof representationsOf>>,
  day: Temporal.PlainDate,
): boolean {
  const relations = relationsOf(supporter, representations);
  const authorities = relations.authorities.filter(({ kind }) => kind !== 'SUITABLE_PERSON');
  return mayActFor({ ...relations, authorities }, 'AGREE_PLAN', day);
}

async function othersHoldWelfareAuthority(
  work: Work,
  { id, personId }: SupporterRecord,
  day: Temporal.PlainDate,
): Promise<boolean> {
  const { entityManager, tenantId } = work;
  const others = await entityManager.find(Supporter, { tenantId, personId, id: { $ne: id } });
  const appointments = await entityManager.find(Representation, { tenantId, personId });
  return others.some((other) =>
    holdsWelfareAuthority(
      other,
      appointments.filter(({ supporterId }) => supporterId === other.id),
      day,
    ),
  );
}
