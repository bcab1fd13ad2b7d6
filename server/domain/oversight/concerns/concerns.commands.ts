import { textRefusals } from '../../../common/textRules.ts';
import type { ActorRole } from '../../../platform/actor.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { ANSWER_REASON, END_REASON, kindsFor } from './concernClock.ts';
import { concernDue } from './concernDue.decision.ts';
import { answeringRefusals, endingRefusals, takingRefusals, toldOnRefusals } from './concernSteps.ts';
import { Concern, type ConcernRecord } from './concerns.entity.ts';
import type { ConcernKind, ConcernOutcome, ConcernSource } from './concernsVocabulary.ts';
import type { Sign } from './signs.ts';

/** A concern as somebody raises it. */
export interface RaisedConcern {
  personId: string;
  kind: ConcernKind;
  words: string;
  /** The supporter whom it is about, who never sees it; null where it is about none. */
  aboutSupporterId: string | null;
}

/**
 * Raises a concern about a person, whoever asks and whatever has become of the person. Refuses NOT_FOUND, TEXT_MISSING and
 * TEXT_TOO_LONG. Throws POLICY_NOT_IN_FORCE.
 */
export function raiseConcern(session: Session, command: Command, raised: RaisedConcern) {
  return runCommand(session, command, async (work) => {
    const id = fromGlobalId('Person', raised.personId);
    const where = { tenantId: work.tenantId, id: id ?? '' };
    const person = id ? await work.entityManager.findOne(Person, where, { fields: ['id'] }) : null;
    if (!person) throw notFound(['personId']);
    const aboutSupporterId = await supporterOf(work, person.id, raised.aboutSupporterId);
    refuseAny(textRefusals(['words'], raised.words, true));
    const concernId = await keep(work, {
      personId: person.id,
      kind: raised.kind,
      words: raised.words,
      raisedAs: sourceOf(session.actor?.role),
      aboutSupporterId,
      sign: null,
    });
    return { type: 'Concern', id: concernId as string };
  });
}

/**
 * Raises a concern about what a rule found, unless one was raised about the same fact before. Gives back the id of the
 * concern; null where there was one. Throws POLICY_NOT_IN_FORCE.
 */
export function raiseByRule(work: Work, sign: Sign): Promise<string | null> {
  const { personId, kind, sentence } = sign;
  return keep(work, { personId, kind, words: sentence, raisedAs: 'RULE', aboutSupporterId: null, sign });
}

/** Takes a concern on, or passes it to somebody. Refuses NOT_FOUND, CONCERN_ENDED, STALE_VERSION, TEXT_MISSING and TEXT_TOO_LONG. */
export function takeConcern(
  session: Session,
  command: Command,
  target: ConcernTarget,
  /** The account of whoever answers for it from now on; null for whoever asks. */
  ownerAccount: string | null,
) {
  return changeConcern(session, command, target, takingRefusals, (work, concern) => {
    if (ownerAccount !== null) refuseAny(textRefusals(['ownerAccount'], ownerAccount, true));
    concern.ownerAccount = ownerAccount ?? work.actorSubject;
    concern.takenAt ??= work.now.toString();
  });
}

/** What was found, and how the person was told. */
export interface ConcernAnswer {
  whatWasFound: string;
  howTold: string;
  toldOn: string;
}

/**
 * Records what was found and how the person was told, and dates its end. Throws POLICY_NOT_IN_FORCE. Refuses NOT_FOUND,
 * CONCERN_ENDED, CONCERN_ALREADY_ANSWERED, CONCERN_NOT_TAKEN, STALE_VERSION, TEXT_MISSING, TEXT_TOO_LONG,
 * TOLD_IN_FUTURE and TOLD_BEFORE_RAISED.
 */
export function answerConcern(
  session: Session,
  command: Command,
  target: ConcernTarget,
  answer: ConcernAnswer,
) {
  return changeConcern(session, command, target, answeringRefusals, async (work, concern) => {
    refuseAny([
      ...textRefusals(['whatWasFound'], answer.whatWasFound, true),
      ...textRefusals(['howTold'], answer.howTold, true),
      ...toldOnRefusals(answer.toldOn, concern.raisedOn, work.today),
    ]);
    Object.assign(concern, answer, { answeredAt: work.now.toString(), answeredBy: work.actorSubject });
    const kinds = kindsFor(concern.aboutSupporterId);
    const about = { personId: concern.personId, subjectId: concern.id };
    closeStep(work, kinds.answer, about);
    await dateEnd(work, concern);
    notify(work, kinds.answered, about);
  });
}

/** A concern that is answered still waits for somebody to say what it has come to, by the policy in force today. */
async function dateEnd(work: Work, concern: ConcernRecord): Promise<void> {
  const answeredOn = work.today.toString();
  const monitoring = await policyInForce(work, 'monitoring', answeredOn);
  const { raisedOn, kind, personId, id: subjectId } = concern;
  const made = decide(concernDue, { raisedOn, kind, answeredOn }, { monitoring });
  const { dueOn, warnOn } = made.outcome;
  Object.assign(concern, { endDueOn: dueOn, endWarnOn: warnOn });
  recordDecision(work, made, { personId, subjectId });
  const dueReason = END_REASON.on(answeredOn);
  const step = { personId, subjectId, dueOn, warnOn, dueReason };
  openStep(work, kindsFor(concern.aboutSupporterId).end, step);
}

/** Ends a concern with what it came to. Refuses NOT_FOUND, CONCERN_ENDED, CONCERN_NOT_ANSWERED, STALE_VERSION and TEXT_TOO_LONG. */
export function endConcern(
  session: Session,
  command: Command,
  target: ConcernTarget,
  { outcome, outcomeNote }: { outcome: ConcernOutcome; outcomeNote: string | null },
) {
  return changeConcern(session, command, target, endingRefusals, (work, concern) => {
    refuseAny(textRefusals(['outcomeNote'], outcomeNote, false));
    const endedAt = work.now.toString();
    Object.assign(concern, { outcome, outcomeNote, endedAt, endedBy: work.actorSubject });
    closeStep(work, kindsFor(concern.aboutSupporterId).end, { subjectId: concern.id });
  });
}

/** The concern that an input names, and the version of it that the caller read. */
export interface ConcernTarget {
  concernId: string;
  expectedVersion: number;
}

function changeConcern(
  session: Session,
  command: Command,
  target: ConcernTarget,
  standsInTheWay: (concern: ConcernRecord) => Parameters<typeof refuseAny>[0],
  edit: (work: Work, concern: ConcernRecord) => void | Promise<void>,
) {
  return runCommand(session, command, async (work) => {
    const concern = await lockedRecord(work, Concern, 'Concern', target.concernId, ['concernId']);
    // Asked first, as a concern that is over can't be changed whichever version the caller read.
    refuseAny(standsInTheWay(concern));
    refuseStale(concern, target.expectedVersion);
    await edit(work, concern);
    concern.version += 1;
    return { type: 'Concern', id: concern.id };
  });
}

interface ConcernToKeep extends Omit<RaisedConcern, 'personId'> {
  personId: string;
  raisedAs: ConcernSource;
  sign: Sign | null;
}

const ADD_CONCERN = `insert into concern
    (tenant_id, id, person_id, version, kind, words, raised_as, raised_by, raised_on, raised_at, rule, rule_fact,
     about_supporter_id, due_on, warn_on, policy_version_id)
  values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  on conflict (tenant_id, person_id, rule, rule_fact) where rule is not null do nothing returning id`;

/** Keeps a concern with its due date, and tells of it. Null where a rule has found the same before. */
async function keep(work: Work, { sign, ...concern }: ConcernToKeep): Promise<string | null> {
  const id = newId();
  const { personId, aboutSupporterId } = concern;
  const raisedOn = work.today.toString();
  const monitoring = await policyInForce(work, 'monitoring', raisedOn);
  const made = decide(concernDue, { raisedOn, kind: concern.kind, answeredOn: null }, { monitoring });
  const { dueOn, warnOn } = made.outcome;
  const added = await work.query(ADD_CONCERN, [
    ...[work.tenantId, id, personId, concern.kind, concern.words, concern.raisedAs, work.actorSubject],
    ...[raisedOn, work.now.toString(), sign?.rule ?? null, sign?.fact ?? null, aboutSupporterId],
    ...[dueOn, warnOn, monitoring.versionId],
  ]);
  if (added.length === 0) return null;
  recordDecision(work, made, { personId, subjectId: id });
  const kinds = kindsFor(aboutSupporterId);
  const dueReason = ANSWER_REASON.on(raisedOn);
  openStep(work, kinds.answer, { personId, subjectId: id, dueOn, warnOn, dueReason });
  notify(work, kinds.raised, { personId, subjectId: id });
  return id;
}

async function supporterOf(work: Work, personId: string, globalId: string | null): Promise<string | null> {
  if (globalId === null) return null;
  const id = fromGlobalId('Supporter', globalId);
  const where = { tenantId: work.tenantId, id: id ?? '', personId };
  const supporter = id ? await work.entityManager.findOne(Supporter, where, { fields: ['id'] }) : null;
  if (!supporter) throw notFound(['aboutSupporterId']);
  return supporter.id;
}

const OF_THE_CIRCLE: readonly ActorRole[] = ['REPRESENTATIVE', 'SUPPORTER', 'BROKER'];

function sourceOf(role: ActorRole | undefined): ConcernSource {
  if (role === 'PERSON' || role === 'PROVIDER') return role;
  return role && OF_THE_CIRCLE.includes(role) ? 'CIRCLE' : 'STAFF';
}
