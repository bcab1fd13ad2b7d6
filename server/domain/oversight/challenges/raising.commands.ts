import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, parseGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { tellOfChallenge } from './challengeFollowers.ts';
import {
  ACKNOWLEDGEMENT_REASON,
  CHALLENGE_ACKNOWLEDGEMENT,
  CHALLENGE_RECEIVED,
  CHALLENGE_REPLY,
} from './challengeSteps.ts';
import { challengeSubjectOf, type DecidedRecord } from './challengeSubject.ts';
import { Challenge } from './challenges.entity.ts';
import type { ChallengeKind } from './challengesVocabulary.ts';
import { challengeTimes } from './challengeTimes.decision.ts';
import { challengeWindow } from './challengeWindow.decision.ts';
import type { WindowFacts } from './challengeWindow.ts';
import {
  lateRefusals,
  lateRoleOf,
  matterRefusals,
  optionRefusals,
  receivedRefusals,
  repeatedRefusals,
  type Said,
  saidRefusals,
  subjectRefusals,
  undecidedRefusals,
} from './raising.ts';
import { waitsFor } from './waiting.ts';

/** How it arrived: null where whoever sends it is who raises it, today. */
interface Arrival {
  receivedOn: string | null;
  /** The supporter who raised it, by their global id, where staff record it. */
  raisedBySupporterId: string | null;
}

interface GivenChallenge extends Said, Arrival {
  subjectId: string;
  refusedOption: DeploymentOption | null;
  toldOn: string | null;
}

interface GivenComplaint extends Said, Arrival {
  personId: string;
  happenedOn: string;
  /** The day on which the person came to know of it, where that was later. */
  noticedOn: string | null;
}

/**
 * Challenges a decision. What waits for it waits from now on. Refuses NOT_FOUND, and all of CHALLENGING_REFUSALS, in their
 * order.
 */
export function challengeDecision(session: Session, command: Command, given: GivenChallenge) {
  return runCommand(session, command, async (work) => {
    const { subject, decided } = await challengedRecord(session, work, given.subjectId);
    const { refusedOption, toldOn } = given;
    refuseAny(optionRefusals(refusedOption, toldOn));
    const decidedOn = toldOn ?? decided.decidedOn;
    refuseAny(undecidedRefusals(decidedOn));
    const from = decidedOn as string;
    refuseAny(receivedRefusals(given.receivedOn, from, session));
    refuseAny(repeatedRefusals(await earlierChallengeOf(work, subject.uuid, from, refusedOption)));
    return raise(session, work, given, {
      kind: 'CHALLENGE',
      personId: decided.personId,
      subject,
      refusedOption,
      window: { counted: 'FROM_DECISION', from, receivedOn: given.receivedOn ?? work.today.toString() },
      decidedOn: from,
      // Who refused an option is not on the record of the plan that it is named with.
      decidedBy: refusedOption === null ? decided.decidedBy : [],
      waits: waitsFor(decided.aboutType ?? subject.type),
    });
  });
}

/** Takes a complaint about how something was done. Refuses NOT_FOUND, and all of COMPLAINING_REFUSALS, in their order. */
export function raiseComplaint(session: Session, command: Command, given: GivenComplaint) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', given.personId, ['personId']);
    refuseAny(matterRefusals(given, work.today));
    const { happenedOn, noticedOn } = given;
    const from = noticedOn ?? happenedOn;
    refuseAny(receivedRefusals(given.receivedOn, from, session));
    return raise(session, work, given, {
      kind: 'COMPLAINT',
      personId: person.id,
      subject: null,
      refusedOption: null,
      window: { counted: 'FROM_MATTER', from, receivedOn: given.receivedOn ?? work.today.toString() },
      decidedOn: happenedOn,
      decidedBy: [],
      waits: [],
    });
  });
}

/** What is raised, once it is known what it is about. */
interface Raised {
  kind: ChallengeKind;
  personId: string;
  subject: { type: string; uuid: string } | null;
  refusedOption: DeploymentOption | null;
  window: WindowFacts;
  decidedOn: string;
  decidedBy: readonly string[];
  waits: ReturnType<typeof waitsFor>;
}

async function raise(session: Session, work: Work, given: Said & Arrival, raised: Raised) {
  refuseAny(saidRefusals(given));
  const raisedBySupporterId = await supporterWhoRaised(
    session,
    work,
    given.raisedBySupporterId,
    raised.personId,
  );
  const { kind, personId, window } = raised;
  const arrived = await policyInForce(work, 'riskEnablement', window.receivedOn);
  // The time to challenge is that of the day on which the person was told; the time to complain is the law’s on any day.
  const told =
    window.counted === 'FROM_DECISION' ? await policyInForce(work, 'riskEnablement', window.from) : arrived;
  const inTime = decide(challengeWindow, window, { riskEnablement: told });
  const first = { kind, stage: 1, beganOn: window.receivedOn };
  const times = decide(challengeTimes, first, { riskEnablement: arrived });
  refuseWhenLate(session, given, kind, inTime.outcome, times.outcome.role);
  const id = newId();
  recordDecision(work, inTime, { personId, subjectId: id });
  recordDecision(work, times, { personId, subjectId: id });
  createChallenge(
    work,
    { id, raised, given, raisedBySupporterId, lastDayOn: inTime.outcome.lastDayOn, arrived },
    times.outcome,
  );
  await tellOfChallenge(work, raised);
  return { type: 'Challenge' as const, id };
}

function refuseWhenLate(
  session: Session,
  { lateAllowedReason }: Said,
  kind: ChallengeKind,
  window: { lastDayOn: string; isInTime: boolean; lateAllowedByRole: ReturnType<typeof lateRoleOf> },
  firstRole: NonNullable<ReturnType<typeof lateRoleOf>>,
): void {
  const isComplaint = kind === 'COMPLAINT';
  const lateAllowedByRole = lateRoleOf(kind, window.lateAllowedByRole, firstRole);
  const rule = {
    window: { ...window, lateAllowedByRole },
    may: isComplaint ? 'There was time to complain' : 'The decision could be challenged',
    path: [isComplaint ? 'happenedOn' : 'subjectId'],
    lateAllowedReason,
  };
  refuseAny(lateRefusals(rule, session));
}

interface ToCreate {
  id: string;
  raised: Raised;
  given: Said & Arrival;
  raisedBySupporterId: string | null;
  lastDayOn: string;
  arrived: { versionId: string };
}

function createChallenge(
  work: Work,
  { id, raised, given, raisedBySupporterId, lastDayOn, arrived }: ToCreate,
  times: ReturnType<typeof challengeTimes.rule>,
): void {
  const { kind, personId, subject, refusedOption, window, decidedOn, decidedBy, waits } = raised;
  const { role, stageCount, acknowledgeDueOn, acknowledgeWarnOn, replyDueOn, replyWarnOn, replyDueReason } =
    times;
  const receivedOn = window.receivedOn;
  work.entityManager.create(Challenge, {
    tenantId: work.tenantId,
    id,
    personId,
    version: 1,
    kind,
    subjectType: subject?.type ?? null,
    subjectId: subject?.uuid ?? null,
    refusedOption,
    decidedOn,
    decidedBy: [...decidedBy],
    waits: [...waits],
    grounds: given.grounds,
    wanted: given.wanted,
    raisedBySupporterId,
    receivedOn,
    recordedAt: work.now.toString(),
    recordedBy: work.actorSubject,
    windowEndsOn: lastDayOn,
    lateAllowedReason: given.lateAllowedReason,
    lateAllowedBy: given.lateAllowedReason === null ? null : work.actorSubject,
    policyVersionId: arrived.versionId,
    acknowledgeDueOn: acknowledgeDueOn ?? receivedOn,
    acknowledgeWarnOn,
    stage: 1,
    stageCount,
    stageRole: role,
    replyDueOn,
    replyWarnOn,
    replyDueReason,
    stages: [{ ...UNANSWERED, stage: 1, role, beganOn: receivedOn, replyDueOn, grounds: null }],
  });
  const about = { personId, subjectId: id };
  openStep(work, CHALLENGE_ACKNOWLEDGEMENT, {
    ...about,
    dueOn: acknowledgeDueOn ?? receivedOn,
    warnOn: acknowledgeWarnOn,
    dueReason: ACKNOWLEDGEMENT_REASON.on(receivedOn),
  });
  const reply = { dueOn: replyDueOn, warnOn: replyWarnOn, dueReason: replyDueReason };
  openStep(work, CHALLENGE_REPLY, { ...about, ...reply });
  notify(work, CHALLENGE_RECEIVED, about);
}

/** What a stage lacks until it is answered. */
export const UNANSWERED = {
  outcome: null,
  reasons: null,
  whatHappensNow: null,
  whatNext: null,
  answeredOn: null,
  answeredBy: null,
  nextStageUntilOn: null,
} as const;

/** The record that is challenged, as whoever asks may see it: whether it is another's or of a kind they don't read makes no difference. */
async function challengedRecord(session: Session, work: Work, globalId: string) {
  const path = ['subjectId'];
  const subject = parseGlobalId(globalId);
  if (!subject) throw notFound(path);
  const declared = challengeSubjectOf(subject.type);
  refuseAny(subjectRefusals(declared !== undefined));
  const [decided] = await work.query<DecidedRecord>(declared?.decided ?? '', [work.tenantId, subject.uuid]);
  if (!decided || !declared || !session.mayRead(declared.recordKind(decided))) throw notFound(path);
  return { subject, decided };
}

async function earlierChallengeOf(
  { entityManager, tenantId }: Work,
  subjectId: string,
  decidedOn: string,
  refusedOption: DeploymentOption | null,
): Promise<string | null> {
  const where = { tenantId, subjectId, decidedOn, refusedOption, withdrawnAt: null };
  return (await entityManager.findOne(Challenge, where))?.id ?? null;
}

/** Whoever supports the person raises it as themself; anybody else says which of them it was, where it was not the person. */
async function supporterWhoRaised(
  { actor }: Session,
  { entityManager, tenantId }: Work,
  given: string | null,
  personId: string,
): Promise<string | null> {
  const own = actor?.supporterId ?? null;
  if (given === null) return own;
  const id = fromGlobalId('Supporter', given);
  const supporter = id && (await entityManager.findOne(Supporter, { tenantId, id, personId }));
  // Somebody in the circle of support raises it for nobody else in it.
  if (!supporter || (own !== null && id !== own)) throw notFound(['raisedBySupporterId']);
  return id;
}
