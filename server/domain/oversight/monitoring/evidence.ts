/** What is sent for a check: what it says of the money, and where the paper is. The paper itself is not kept here. */
import type { Evidence } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import { TEXT_REFUSALS, textRefusals } from '../../../common/textRules.ts';
import type { ActorRole } from '../../../platform/actor.ts';
import { DEATH_REFUSALS, deathRefusals } from '../../people/death.ts';
import { MONITORING_REFUSALS, type MonitoringRefusalCode } from './monitoringRefusals.ts';
import { type CheckFacts, monitoringStatus } from './monitoringStatus.ts';
import type { EvidenceSource } from './monitoringVocabulary.ts';

type MonitoringRefusal = Refusal<MonitoringRefusalCode>;

/** Why evidence for a check is not taken, in order of precedence. */
export const EVIDENCE_REFUSALS = {
  ...DEATH_REFUSALS,
  ...someOf(
    MONITORING_REFUSALS,
    'CHECK_ALREADY_COMPLETED',
    'CHECK_NO_LONGER_NEEDED',
    'EVIDENCE_SOURCE_NOT_YOURS',
    'EVIDENCE_MISSING',
    'EVIDENCE_OF_NOTHING',
    'PERIOD_ENDS_BEFORE_START',
    'PERIOD_IN_FUTURE',
    'PERIOD_BEFORE_SUPPORT',
    'PART_NOT_OF_CHECK',
    'BALANCE_WITHOUT_PART',
    'BALANCE_TOO_LARGE',
    'NO_QUERY_TO_ANSWER',
  ),
  ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
};

/** One thing that is sent. */
export interface EvidenceItem {
  kind: Evidence;
  /** The first and the last day that it covers. */
  coversFrom: string;
  coversTo: string;
  /** The bare UUID of the part that it is about; null for the part of the check, or for all of them. */
  partId: string | null;
  /** What is left on its last day. */
  balancePence: number | null;
  note: string | null;
  /** Where the paper is kept: a number or name in the council's own archive. */
  documentReference: string | null;
}

/** What is sent at once. */
export interface Submission {
  items: readonly EvidenceItem[];
  /** The answer to an open question. */
  reply: string | null;
  /** From whom it came, where the council's staff say so. */
  receivedFrom: EvidenceSource | null;
}

/** The facts that a submission is checked against. */
export interface SubmissionFacts {
  role: ActorRole;
  /** The part that the check is about; null for all of the budget's. */
  partId: string | null;
  /** The parts of the budget that whoever sends may send something about: all, or those that a provider holds. */
  partIds: readonly string[];
  hasOpenQuery: boolean;
  /** The day on which the person's support was first looked at from, whichever plan it is under now. */
  supportStartedOn: string;
}

/** A part of a budget, and the bare UUID of the supporter who holds its money. */
interface HeldPart {
  id: string;
  heldBySupporterId?: string | null;
}

/**
 * The parts of a check that somebody may send something about: a provider those that it holds itself, and everybody else
 * all of the budget's. None where the check looks at no money that the provider holds.
 */
export function partsToSendFor(
  check: { partId?: string | null },
  parts: readonly HeldPart[],
  actor: { role: ActorRole; supporterId: string | null } | null,
): string[] {
  if (actor?.role !== 'PROVIDER') return parts.map(({ id }) => id);
  if (!actor.supporterId) return [];
  return parts
    .filter(
      ({ id, heldBySupporterId }) => heldBySupporterId === actor.supporterId && (check.partId ?? id) === id,
    )
    .map(({ id }) => id);
}

/** Why nothing can be sent for a check, or found: it is closed, or the person has died. */
export function closedCheckRefusals(check: CheckFacts, today: Temporal.PlainDate): Refusal[] {
  const path = ['checkId'];
  const isClosedBefore = check.completedAt || check.noLongerNeededAt;
  const died = isClosedBefore ? [] : deathRefusals(check.personDiedOn, path);
  if (died.length > 0) return died;
  const status = monitoringStatus(check, today);
  if (status === 'COMPLETED') {
    const message =
      'This check is completed, and its record never changes. Send what you have for the next check, which the budget shows.';
    return [{ code: 'CHECK_ALREADY_COMPLETED', path, message }];
  }
  if (status === 'NO_LONGER_NEEDED') {
    const message =
      'The budget of this check has ended, or another check took its place. Look at the person’s budget for the check that is due now.';
    return [{ code: 'CHECK_NO_LONGER_NEEDED', path, message }];
  }
  return [];
}

/** Roles whose holders send what is theirs, and so are its source. */
const SENDS_OWN = ['PERSON', 'REPRESENTATIVE', 'PROVIDER'] as const;
type SendsOwn = (typeof SENDS_OWN)[number];

function sendsOwn(role: ActorRole): role is SendsOwn {
  return SENDS_OWN.some((each) => each === role);
}

/** From whom something came: staff and feeds say so, and everybody else sends their own. */
export function sourceOf(role: ActorRole, receivedFrom: EvidenceSource | null): EvidenceSource {
  return sendsOwn(role) ? role : (receivedFrom ?? 'COUNCIL');
}

/**
 * Whether what is sent answers the question that is open. The question is put to the person, so what a feed brings or a
 * provider sends without being asked leaves it open.
 */
export function answersQuery(source: EvidenceSource, reply: string | null): boolean {
  return reply !== null || (source !== 'FEED' && source !== 'PROVIDER');
}

/**
 * What of the things that were sent stands for what a check asks for. Where a check looks at several parts, a provider
 * answers for its own statement, and not for papers that others keep.
 */
export function countedEvidence(
  received: readonly Evidence[],
  { role, partId }: Pick<SubmissionFacts, 'role' | 'partId'>,
): Evidence[] {
  if (role !== 'PROVIDER' || partId !== null) return [...received];
  return received.filter((kind) => kind === 'PROVIDER_STATEMENT');
}

/**
 * What was sent of the days that a check looks at, from the day on which it is counted. A paper of an earlier time is kept,
 * as it may have been missed before, and stands for nothing that this check asks for.
 */
export function itemsOfPeriod(
  items: readonly EvidenceItem[],
  { countedFrom }: { countedFrom: string },
): EvidenceItem[] {
  return items.filter(({ coversTo }) => coversTo >= countedFrom);
}

/** Everything that is wrong with what is sent, in order of precedence. */
export function submissionRefusals(
  { items, reply, receivedFrom }: Submission,
  facts: SubmissionFacts,
  today: Temporal.PlainDate,
): Refusal[] {
  return [
    ...sourceRefusals(receivedFrom, facts.role),
    ...(items.length === 0 && (reply ?? '').trim() === '' ? [nothingSent()] : []),
    ...items.flatMap((item, index) => itemRefusals(item, ['items', index], facts, today)),
    ...(reply !== null && !mayReply(facts) ? [nothingAsked(facts.role)] : []),
    ...textRefusals(['reply'], reply, false),
  ];
}

function sourceRefusals(receivedFrom: EvidenceSource | null, role: ActorRole): MonitoringRefusal[] {
  if (receivedFrom === null || !sendsOwn(role)) return [];
  const message =
    'From whom evidence came is said by the council’s staff only; what you send is recorded as yours. Leave receivedFrom out.';
  return [{ code: 'EVIDENCE_SOURCE_NOT_YOURS', path: ['receivedFrom'], message }];
}

function nothingSent(): MonitoringRefusal {
  const message =
    'Neither evidence nor an answer is given, so there is nothing to keep. Add to items what you have, or answer the question in reply.';
  return { code: 'EVIDENCE_MISSING', path: ['items'], message };
}

/** A question is put to the person and whoever acts for them; a provider is not shown it. */
function mayReply({ role, hasOpenQuery }: SubmissionFacts): boolean {
  return hasOpenQuery && role !== 'PROVIDER';
}

function nothingAsked(role: ActorRole): MonitoringRefusal {
  const message =
    role === 'PROVIDER'
      ? 'The questions of a check are put to the person, and none to a provider. Leave reply out, and write what you want to say in the note of an item.'
      : 'No question of this check is open, so there is nothing to answer. Leave reply out, and write what you want to say in the note of an item.';
  return { code: 'NO_QUERY_TO_ANSWER', path: ['reply'], message };
}

function itemRefusals(
  item: EvidenceItem,
  path: readonly (string | number)[],
  facts: SubmissionFacts,
  today: Temporal.PlainDate,
): Refusal[] {
  return [
    ...kindRefusals(item, path),
    ...periodRefusals(item, path, facts, today),
    ...partRefusals(item, path, facts),
    ...balanceRefusals(item, path),
    ...textRefusals([...path, 'note'], item.note, false),
    ...textRefusals([...path, 'documentReference'], item.documentReference, false),
  ];
}

function kindRefusals({ kind }: EvidenceItem, path: readonly (string | number)[]): MonitoringRefusal[] {
  if (kind !== 'NONE') return [];
  const message =
    'NONE says that a check asks for nothing, and is nothing that can be sent. Say what it is, or leave the item out.';
  return [{ code: 'EVIDENCE_OF_NOTHING', path: [...path, 'kind'], message }];
}

function periodRefusals(
  { coversFrom, coversTo }: EvidenceItem,
  path: readonly (string | number)[],
  { supportStartedOn }: SubmissionFacts,
  today: Temporal.PlainDate,
): MonitoringRefusal[] {
  const at = [...path, 'coversTo'];
  if (coversTo < coversFrom) {
    const message = `It covers ${dayInWords(coversFrom)} to ${dayInWords(coversTo)}, which ends before it begins. Look at both days again.`;
    return [{ code: 'PERIOD_ENDS_BEFORE_START', path: at, message }];
  }
  if (coversTo > today.toString()) {
    const message = `It covers days until ${dayInWords(coversTo)}, which are still to come. Send it once they have gone by, or give the last day that it really covers.`;
    return [{ code: 'PERIOD_IN_FUTURE', path: at, message }];
  }
  if (coversTo >= supportStartedOn) return [];
  const message = `It covers days until ${dayInWords(coversTo)}, and support started on ${dayInWords(supportStartedOn)}, so it says nothing of this money. Look at both days again.`;
  return [{ code: 'PERIOD_BEFORE_SUPPORT', path: at, message }];
}

/** A slip of the keyboard, and not what any budget could leave: a million pounds. */
const MOST_BALANCE_PENCE = 100_000_000;

function balanceRefusals(
  { balancePence }: EvidenceItem,
  path: readonly (string | number)[],
): MonitoringRefusal[] {
  if (balancePence === null || Math.abs(balancePence) <= MOST_BALANCE_PENCE) return [];
  const message = `The balance is ${balancePence} pence, and at most ${MOST_BALANCE_PENCE} pence to either side of nothing are kept. Write the sum in whole pence again.`;
  const details = { limitPence: MOST_BALANCE_PENCE, actualPence: balancePence };
  return [{ code: 'BALANCE_TOO_LARGE', path: [...path, 'balancePence'], message, details }];
}

function partRefusals(
  { partId, balancePence }: EvidenceItem,
  path: readonly (string | number)[],
  facts: SubmissionFacts,
): MonitoringRefusal[] {
  const parts = facts.partId === null ? facts.partIds : [facts.partId];
  const at = [...path, 'partId'];
  if (partId !== null && !parts.includes(partId)) {
    const message = 'This is no part that the check looks at. Leave it out, or look at the id again.';
    return [{ code: 'PART_NOT_OF_CHECK', path: at, message }];
  }
  if (balancePence === null || partId !== null || parts.length === 1) return [];
  const message =
    'The check looks at several parts, so it is not clear whose balance this is. Say in partId which part it is about.';
  return [{ code: 'BALANCE_WITHOUT_PART', path: at, message }];
}

/** What a check asks for and has not come. Whatever else somebody sends is kept, and takes the place of nothing. */
export function stillWanted(asked: readonly Evidence[], received: readonly Evidence[]): Evidence[] {
  return asked.filter((kind) => kind !== 'NONE' && !received.includes(kind));
}
