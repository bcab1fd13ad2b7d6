import type { Asker } from '../api.ts';
import type { DirectApi, DirectOperations } from '../directApi.ts';
import { change } from '../storySteps.ts';
import { BANK } from './bankOfLife.ts';
import { type CalendarOfLife, calendarOfLife, later, quarterEndsBefore } from './calendarOfLife.ts';
import type { CouncilFacts } from './councilFacts.ts';
import { heldMeeting, scheduledMeeting } from './panelLife.ts';

export interface CouncilAtWork {
  operations: DirectOperations;
  today: Temporal.PlainDate;
  onFault: (fault: unknown, about: { council: string; state: string }) => void;
}

/** A council on days of its story. */
export interface Council {
  api: DirectApi;
  calendar: CalendarOfLife;
  facts: CouncilFacts;
  as: (role: Asker['role'], subject?: string) => Asker;
}

/** What councils do for many people at once, in order, each where it is not done yet. */
const WORK: Readonly<Record<string, (council: Council) => Promise<void>>> = {
  MEETING_HELD: heldMeeting,
  MEETING_SCHEDULED: scheduledMeeting,
  RUNS_OF_PAYMENTS: runs,
  CHANGES_OF_POLICY: policyInReview,
  PUBLISHED_MEASURES: published,
};

/** Does all of it at one council, each piece in a transaction of its own. */
export async function councilLife(
  { operations, today, onFault }: CouncilAtWork,
  facts: CouncilFacts,
): Promise<void> {
  const calendar = calendarOfLife(today);
  const as = (role: Asker['role'], subject?: string): Asker => ({
    role,
    council: facts.slug,
    ...(subject && { subject }),
  });
  for (const [state, work] of Object.entries(WORK)) {
    try {
      await operations.inOneTransaction(facts.slug, (api) => {
        api.setToday(calendar.today);
        return work({ api, calendar, facts, as });
      });
    } catch (fault) {
      onFault(fault, { council: facts.slug, state });
    }
  }
}

/** Who proposes what somebody else approves: the account by which newcomers sign in may then approve it. */
const COLLEAGUE = 'development-colleague';

/** One run that is paid, and one that waits for its approval. */
async function runs(council: Council): Promise<void> {
  const { api, calendar, as } = council;
  const finance = as('FINANCE_OFFICER');
  const { data } = await api.ask(finance, '{ bacsOriginator { id } }');
  if (data.bacsOriginator) return;
  const administrator = as('COUNCIL_ADMINISTRATOR');
  api.setToday(calendar.daysAgo(27));
  const originator = { serviceUserNumber: '123456', accountName: 'Example Council', ...BANK.council };
  const returning = 'originator { id version }';
  const own = (await change(api, administrator, 'setBacsOriginator', returning, originator)).originator;
  const approval = { originatorId: own.id, expectedVersion: own.version, ...BANK.council };
  await change(api, finance, 'approveBacsOriginator', returning, approval);
  const first = await proposedRun(council, calendar.daysAgo(21));
  if (first) {
    const input = { runId: first.id, expectedVersion: first.version };
    await change(api, finance, 'approvePaymentRun', 'paymentRun { id }', input);
  }
  api.setToday(calendar.today);
  await proposedRun(council, workingDayFrom(later(calendar.today, 6)));
}

const PROPOSE = `mutation($input: ProposePaymentRunInput!) { proposePaymentRun(input: $input) {
  paymentRun { id version } userErrors { code message } } }`;

/** A run that a colleague proposes; null where nothing is due that a run could pay. */
async function proposedRun({ api, as }: Council, payOn: string) {
  const { data, errors } = await api.ask(as('FINANCE_OFFICER', COLLEAGUE), PROPOSE, { input: { payOn } });
  const { paymentRun, userErrors } = data?.proposePaymentRun ?? { userErrors: errors };
  const isNothingDue = userErrors[0]?.code === 'NOTHING_DUE';
  if (userErrors.length > 0 && !isNothingDue) throw new Error(`A run: ${JSON.stringify(userErrors)}`);
  return paymentRun as { id: string; version: number } | null;
}

function workingDayFrom(day: string): string {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return dayOfWeek <= 5 ? day : later(day, 8 - dayOfWeek);
}

/** A change that waits for its approval at one council, and one that is still being written at another. */
const CHANGES: Readonly<Record<string, { area: string; note: string; set: object[]; isSubmitted: boolean }>> =
  {
    oldham: {
      area: 'resourceAllocation',
      note: 'More where distances are long, and more kept back for what nobody foresees. Illustrative.',
      set: [
        { path: 'ruralUpliftBasisPoints', value: '500' },
        { path: 'contingencyTopSliceBasisPoints', value: '800' },
      ],
      isSubmitted: true,
    },
    warwickshire: {
      area: 'resourceAllocation',
      note: 'A larger uplift for rural homes. Illustrative.',
      set: [{ path: 'ruralUpliftBasisPoints', value: '700' }],
      isSubmitted: false,
    },
  };

async function policyInReview({ api, calendar, facts, as }: Council): Promise<void> {
  const planned = CHANGES[facts.slug];
  if (!planned) return;
  const editor = as('POLICY_EDITOR', COLLEAGUE);
  const { data } = await api.ask(editor, '{ policyChanges { id } }');
  if (data.policyChanges.length > 0) return;
  const { area, note, set, isSubmitted } = planned;
  api.setToday(calendar.daysAgo(9));
  const effectiveFrom = later(calendar.today, 60);
  const draft = { area, effectiveFrom, note, startFrom: { inForce: true } };
  const returning = 'policyChange { id version }';
  const drafted = (await change(api, editor, 'draftPolicyChange', returning, draft)).policyChange;
  const edit = { changeId: drafted.id, expectedVersion: drafted.version, set };
  const edited = (await change(api, editor, 'editPolicyChange', returning, edit)).policyChange;
  if (!isSubmitted) return;
  api.setToday(calendar.daysAgo(6));
  const submitting = { changeId: edited.id, expectedVersion: edited.version };
  await change(api, editor, 'submitPolicyChange', returning, submitting);
}

/** The figures of the last two quarters that are over. */
async function published({ api, calendar, as }: Council): Promise<void> {
  const director = as('DIRECTOR');
  const { data } = await api.ask(director, '{ measurePublications(first: 1) { nodes { id } } }');
  if (data.measurePublications.nodes.length > 0) return;
  const [latest = '', before = ''] = quarterEndsBefore(calendar.today);
  for (const on of [before, latest]) {
    if (on < calendar.daysAgo(200)) continue;
    await change(api, director, 'publishMeasures', 'publishedMeasure { id }', { on });
  }
}
