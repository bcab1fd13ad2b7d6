/** Gives a live budget the checks that it has to have, each with its date and the decisions behind it. */
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStepsOf } from '../../clock/openSteps/openSteps.commands.ts';
import { decide, type MadeDecision } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { policyInForce, policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { stillWanted } from './evidence.ts';
import { type MonitoredBudget, monitoredParts } from './monitoredBudgets.commands.ts';
import { MonitoringCheck, type MonitoringCheckRecord } from './monitoring.entity.ts';
import { monitoringCheck } from './monitoringCheck.decision.ts';
import { type DatedCheck, monitoringDate } from './monitoringDate.decision.ts';
import { MONITORING_CHECK_MOVED } from './monitoringSteps.ts';
import { REGULAR_KINDS } from './monitoringVocabulary.ts';
import { type RegularCheck, type Rhythm, rhythmOf, type WantedCheck } from './rhythm.ts';
import { stepOfCheck } from './stepOfCheck.commands.ts';

/** Why the checks of a budget are worked out, and what is known beside the budget itself. */
export interface Occasion {
  /** The regular checks that a new one is counted from. */
  before?: readonly RegularCheck[];
  /** Whether the latest review found all in order; left out where that is as it was. */
  hadGoodReview?: boolean;
  whereGoneBy?: 'AT_ONCE' | 'NEXT_IN_TURN';
  /** What happened, in a sentence for the person whose check is moved; left out where a newer version of the policy moves it. */
  movedBecause?: string;
}

/** The regular checks of a budget that are still to be done. */
export function openRegularChecks(
  { entityManager, tenantId }: Pick<Work, 'entityManager' | 'tenantId'>,
  budgetId: string,
): Promise<MonitoringCheckRecord[]> {
  const isOpen = { completedAt: null, noLongerNeededAt: null };
  return entityManager.find(
    MonitoringCheck,
    { tenantId, budgetId, kind: { $in: [...REGULAR_KINDS] }, ...isOpen },
    { orderBy: { id: 'asc' } },
  );
}

/** A check as the rule about the rhythm of checks looks at it. */
export function asRegularCheck(check: MonitoringCheckRecord): RegularCheck {
  const { id, kind, countedFrom, replyByOn } = check;
  return {
    id,
    kind,
    countedFrom,
    partId: check.partId ?? null,
    countedDayOfMonth: check.countedDayOfMonth ?? null,
    dueFrom: check.dueFrom ?? null,
    dueOn: check.dueOn ?? null,
    dayOfMonth: check.dayOfMonth ?? null,
    isUnderWay: Boolean(replyByOn) || check.queries.length > 0 || check.hasEvidence,
    checkedOn: check.checkedOn ?? null,
  };
}

/** Works out which checks a budget has to have today, dates them by the policy in force, and closes those in the way. */
export async function dateChecks(work: Work, monitored: MonitoredBudget, occasion: Occasion): Promise<void> {
  const { budget, parts, startedOn } = monitored;
  const records = await openRegularChecks(work, budget.id);
  const policy = await policyInForce(work, 'monitoring', work.today.toString());
  const rhythm = rhythmOf({
    startedOn,
    partIds: parts.map(({ id }) => id),
    begunLater: new Map(
      parts
        .filter(({ followsPartId }) => followsPartId)
        .map(({ id, startsOn, followsPartId, heldSincePartId }) => [
          id,
          { on: startsOn, heldBeforeBy: heldSincePartId ? (followsPartId ?? null) : null },
        ]),
    ),
    open: records.map(asRegularCheck),
    before: occasion.before ?? [],
    partsAreCheckedTogether: policy.settings.partsAreCheckedTogether,
    today: work.today,
    whereGoneBy: occasion.whereGoneBy ?? 'NEXT_IN_TURN',
  });
  const recordOf = (check: RegularCheck) =>
    records.find(({ id }) => id === check.id) as MonitoringCheckRecord;
  closeChecks(work, rhythm.closed.map(recordOf));
  // A part has one check that is still to be done, so those in the way are closed in the database first.
  if (rhythm.closed.length > 0) await work.entityManager.flush();
  const hadGoodReview = occasion.hadGoodReview ?? records[0]?.hadGoodReview ?? false;
  for (const wanted of rhythm.wanted) {
    const date = dated(work, monitored, { wanted, rhythm, policy, hadGoodReview });
    const check = wanted.moved ? recordOf(wanted.moved) : null;
    if (check) await move(work, check, date, occasion.movedBecause);
    else create(work, monitored, wanted.partId, date);
  }
}

/** Closes checks that nobody has to do any more: their budget ended, or another check took their place. */
export function closeChecks(work: Work, checks: readonly MonitoringCheckRecord[]): void {
  for (const check of checks) {
    Object.assign(check, {
      noLongerNeededAt: work.now.toString(),
      replyByOn: null,
      version: check.version + 1,
    });
    closeStepsOf(work, { subjectId: check.id });
  }
}

interface Dating {
  wanted: WantedCheck;
  rhythm: Rhythm;
  policy: InForce<'monitoring'>;
  hadGoodReview: boolean;
}

/** A check with its date, and the decisions that it rests on. */
interface NewDate {
  made: MadeDecision<DatedCheck>;
  /** Which check each part has that it covers, with the id of the part. */
  ofParts: readonly { made: MadeDecision; subjectId: string }[];
  policy: InForce<'monitoring'>;
  hadGoodReview: boolean;
}

function dated(
  work: Work,
  monitored: MonitoredBudget,
  { wanted, rhythm, policy, hadGoodReview }: Dating,
): NewDate {
  const parts = monitoredParts(monitored, hadGoodReview, work.today);
  const ids = monitored.parts.map(({ id }) => id);
  const versions = { monitoring: policy };
  const position = wanted.partId === null ? 0 : ids.indexOf(wanted.partId);
  const facts = { parts, position, isTogether: rhythm.isTogether, timing: wanted.timing };
  const ofParts = parts.flatMap((part, index) => {
    const subjectId = ids[index] as string;
    if (wanted.partId !== null && wanted.partId !== subjectId) return [];
    return [{ made: decide(monitoringCheck, part, versions), subjectId }];
  });
  return { made: decide(monitoringDate, facts, versions), ofParts, policy, hadGoodReview };
}

/** Keeps the decisions behind a date. */
function recordDate(work: Work, { made, ofParts }: NewDate, personId: string, checkId: string): void {
  for (const ofPart of ofParts) recordDecision(work, ofPart.made, { personId, subjectId: ofPart.subjectId });
  recordDecision(work, made, { personId, subjectId: checkId });
}

function create(work: Work, { budget }: MonitoredBudget, partId: string | null, date: NewDate): void {
  const id = newId();
  const { personId } = budget;
  recordDate(work, date, personId, id);
  stepOfCheck(work, { ...date.made.outcome, id, personId });
  work.entityManager.create(MonitoringCheck, {
    ...checkOf(work, date),
    tenantId: work.tenantId,
    id,
    personId,
    budgetId: budget.id,
    partId,
    version: 1,
    evidenceWanted: stillWanted(date.made.outcome.evidence, []),
    hasEvidence: false,
    queries: [],
    balances: [],
  });
}

/** What of a check is decided anew when it is looked at again. */
const DECIDED = [
  'ruleKey',
  'ruleLabel',
  'frequency',
  'everyWeeks',
  'everyMonths',
  'dueFrom',
  'dueOn',
  'reminderOn',
  'helpOfferedOn',
  'homeVisitOffered',
] as const;

/**
 * Gives a check its new date. Where nothing changes, only the version that it was dated by does, so that it is not looked
 * at again until there is a newer one.
 */
async function move(
  work: Work,
  check: MonitoringCheckRecord,
  date: NewDate,
  movedBecause: string | undefined,
): Promise<void> {
  const moved = checkOf(work, date);
  const isSame = DECIDED.every((name) => (check[name] ?? null) === moved[name]);
  if (isSame && check.evidence.join() === moved.evidence.join()) {
    const { hadGoodReview, policyVersionId, datedAt } = moved;
    Object.assign(check, { hadGoodReview, policyVersionId, datedAt });
    return;
  }
  recordDate(work, date, check.personId, check.id);
  stepOfCheck(work, { ...moved, id: check.id, personId: check.personId });
  const isOnAnotherDay = (check.dueOn ?? null) !== moved.dueOn;
  const movedReason = await reasonToMove(work, check, date, movedBecause);
  if (isOnAnotherDay) {
    notify(work, MONITORING_CHECK_MOVED, { personId: check.personId, subjectId: check.id });
  }
  Object.assign(check, moved, {
    version: check.version + 1,
    evidenceWanted: stillWanted(moved.evidence, []),
    ...(isOnAnotherDay
      ? {
          movedFromOn: check.dueOn ?? null,
          movedFromPolicyVersionId: check.policyVersionId,
          movedReason,
        }
      : {}),
  });
}

/** Why a check is due on another day now, with both days and both versions of the policy. */
async function reasonToMove(
  work: Work,
  check: MonitoringCheckRecord,
  { made, policy }: NewDate,
  movedBecause: string | undefined,
): Promise<string> {
  const before = await policyVersion(
    work,
    'monitoring',
    check.policyVersionId,
    dayInEnglandOf(check.datedAt),
  );
  const because =
    movedBecause ??
    `Version ${policy.number} of the council’s monitoring policy is in force from ${dayInWords(policy.effectiveFrom)}.`;
  const due = (day: string | null | undefined) => (day ? `on ${dayInWords(day)}` : 'with the review only');
  return `${because} By version ${before.number} of the policy this check was due ${due(check.dueOn)}; by version ${policy.number} it is due ${due(made.outcome.dueOn)}.`;
}

/** What of a check follows from the decision that dates it. */
function checkOf(work: Work, { made, policy, hadGoodReview }: NewDate) {
  const { coversAllParts, ...outcome } = made.outcome;
  return { ...outcome, hadGoodReview, policyVersionId: policy.versionId, datedAt: work.now.toString() };
}
