import type { Refusal } from '../../../common/refusal.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person, type PersonRecord, Supporter } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { writerRefusals } from '../plans/planWriters.ts';
import {
  answerRefusals,
  decliningRefusals,
  type GivenAnswer,
  type GivenRefusal,
  type InformationLookedAt,
  lookedAtRefusals,
  lookingRefusals,
  puttingRightRefusals,
} from './declining.ts';
import { dayRefusals, explanationRefusals, type GivenExplanation, offerRefusals } from './explaining.ts';
import { OptionExplained, OptionRefusal, type OptionRefusalRecord } from './optionsExplained.entity.ts';
import { choiceSoFar } from './optionsExplained.queries.ts';
import type { BudgetChoice, DecliningReason, PutRightOutcome } from './optionsVocabulary.ts';

/**
 * Records what was explained to a person. Refuses NOT_FOUND, PERSON_HAS_DIED, all of `explanationRefusals` and
 * CHOICE_NOT_OFFERED. Throws POLICY_NOT_IN_FORCE.
 */
export function recordOptionExplained(
  session: Session,
  command: Command,
  { personId, supporterId, ...given }: GivenExplanation & { personId: string; supporterId: string | null },
) {
  return runCommand(session, command, async (work) => {
    const person = await livingPerson(work, personId);
    const whoWasThere = supporterId === null ? null : await supporterOf(work, person.id, supporterId);
    refuseAny(explanationRefusals(given, { bornOn: person.bornOn, today: work.today }));
    const choices = [...new Set(given.choices)];
    refuseAny(await notOffered(work, choices, given.explainedOn, ['choices']));
    const id = newId();
    work.entityManager.create(OptionExplained, {
      ...given,
      ...recorded(work, person),
      id,
      choices,
      forms: [...new Set(given.forms)],
      supporterId: whoWasThere,
    });
    return { type: 'OptionExplained', id };
  });
}

/**
 * Records that a person declined a personal budget, or a way of having it. Refuses NOT_FOUND, PERSON_HAS_DIED, all of
 * `dayRefusals`, CHOICE_NOT_OFFERED and all of `decliningRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function recordRefusal(
  session: Session,
  command: Command,
  { personId, reason, ...given }: GivenRefusal & { personId: string; reason: DecliningReason },
) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['personId']));
    const person = await livingPerson(work, personId);
    refuseAny(dayRefusals(given.declinedOn, ['declinedOn'], { bornOn: person.bornOn, today: work.today }));
    refuseAny(await notOffered(work, [given.declined], given.declinedOn, ['declined']));
    const { wasExplained, openId } = await choiceSoFar(work, person.id, given);
    const conflictingId = openId && toGlobalId('OptionRefusal', openId);
    refuseAny(decliningRefusals(given, { wasExplained, openId: conflictingId }));
    const id = newId();
    work.entityManager.create(OptionRefusal, {
      ...given,
      ...recorded(work, person),
      id,
      version: 1,
      reason,
    });
    return { type: 'OptionRefusal', id };
  });
}

/** Which refusal is changed, as the caller read it. */
export interface RefusalToChange {
  refusalId: string;
  expectedVersion: number;
}

/**
 * Records whether the information was right by which somebody declined. Refuses NOT_FOUND, PERSON_HAS_DIED,
 * REFUSAL_LOOKED_AT, STALE_VERSION and all of `lookingRefusals`.
 */
export function lookAtRefusal(
  session: Session,
  command: Command,
  target: RefusalToChange,
  found: InformationLookedAt,
) {
  return runCommand(session, command, async (work) => {
    const { refusal, person } = await refusalToChange(work, target);
    refuseAny(lookedAtRefusals(refusal, ['refusalId']));
    refuseStale(refusal, target.expectedVersion);
    refuseAny(lookingRefusals(refusal, found, { bornOn: person.bornOn, today: work.today }));
    Object.assign(refusal, found, { lookedAtBy: work.actorSubject, version: refusal.version + 1 });
    return { type: 'OptionRefusal', id: refusal.id };
  });
}

/**
 * Records what somebody answered who was told again, rightly, of what they had declined. Refuses NOT_FOUND, PERSON_HAS_DIED,
 * all of `puttingRightRefusals`, STALE_VERSION, all of `answerRefusals`, and, where they choose it, CHOICE_NOT_OFFERED.
 * Throws POLICY_NOT_IN_FORCE.
 */
export function putRefusalRight(
  session: Session,
  command: Command,
  target: RefusalToChange,
  { toldAgainId, outcome, ...answer }: GivenAnswer & { toldAgainId: string; outcome: PutRightOutcome },
) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['refusalId']));
    const { refusal, person } = await refusalToChange(work, target);
    refuseAny(puttingRightRefusals(refusal, ['refusalId']));
    refuseStale(refusal, target.expectedVersion);
    const toldAgain = await explanationOf(work, person.id, toldAgainId);
    refuseAny(answerRefusals(refusal, toldAgain, answer, { bornOn: person.bornOn, today: work.today }));
    if (outcome === 'CHOSEN') {
      refuseAny(await notOffered(work, [refusal.declined], answer.answeredOn, ['outcome']));
    }
    Object.assign(refusal, answer, {
      outcome,
      toldAgainId: toldAgain.id,
      answeredBy: work.actorSubject,
      version: refusal.version + 1,
    });
    return { type: 'OptionRefusal', id: refusal.id };
  });
}

function recorded(work: Work, person: PersonRecord) {
  const { tenantId, now, actorSubject } = work;
  return { tenantId, personId: person.id, recordedAt: now.toString(), recordedBy: actorSubject };
}

/** The person, locked, so that two records of one person come one after the other. */
async function livingPerson(work: Work, personId: string): Promise<PersonRecord> {
  const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
  refuseAny(deathRefusals(person.diedOn, ['personId']));
  return person;
}

async function refusalToChange(
  work: Work,
  { refusalId }: RefusalToChange,
): Promise<{ refusal: OptionRefusalRecord; person: PersonRecord }> {
  const path = ['refusalId'];
  const refusal = await lockedRecord(work, OptionRefusal, 'OptionRefusal', refusalId, path);
  const { tenantId, entityManager } = work;
  const person = await entityManager.findOneOrFail(Person, { tenantId, id: refusal.personId });
  refuseAny(deathRefusals(person.diedOn, path));
  return { refusal, person };
}

/** The bare id of a supporter of the person's. Refuses NOT_FOUND. */
async function supporterOf(work: Work, personId: string, supporterId: string): Promise<string> {
  const { tenantId, entityManager } = work;
  const id = fromGlobalId('Supporter', supporterId);
  const supporter = id ? await entityManager.findOne(Supporter, { tenantId, id, personId }) : null;
  if (!supporter) throw notFound(['supporterId']);
  return supporter.id;
}

async function explanationOf(work: Work, personId: string, explanationId: string) {
  const { tenantId, entityManager } = work;
  const id = fromGlobalId('OptionExplained', explanationId);
  const told = id ? await entityManager.findOne(OptionExplained, { tenantId, id, personId }) : null;
  if (!told) throw notFound(['toldAgainId']);
  return told;
}

/** What the council did not offer of some choices on a day. Throws POLICY_NOT_IN_FORCE. */
async function notOffered(
  work: Work,
  choices: readonly BudgetChoice[],
  day: string,
  path: readonly string[],
): Promise<Refusal[]> {
  const { settings } = await policyInForce(work, 'deployment', day);
  return offerRefusals(choices, settings.enabledOptions, { day, path });
}
