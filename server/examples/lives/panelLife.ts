import type { Asker } from '../api.ts';
import { agreedBudget } from '../budgetSteps.ts';
import { change, planStep } from '../storySteps.ts';
import { later, mondayFrom } from './calendarOfLife.ts';
import type { Council } from './councilLife.ts';

/** A case that waits for the panel. */
interface Referral {
  id: string;
  version: number;
  referredOn: string;
  plan: { id: string };
}

interface Panel {
  id: string;
  meetings: { id: string; heldOn: string }[];
  members: { id: string; account: string }[];
}

/** How long ago the panel met, and those cases that it had by then. */
const MET_DAYS_AGO = 60;
const CALLED_DAYS_AGO = 68;
/** In how many days it meets next. */
const MEETS_IN_DAYS = 12;

/** The seats of a panel that decides or advises; none where the council has no panel. */
const SEATS = `{ policy { riskEnablement { settings { panel { kind members { role seats holdsBudget } } } } } }`;
const PANELS = '{ panels(first: 1) { nodes { id meetings { id heldOn } members { id account } } } }';
const OPEN = `{ panelReferrals(first: 100) { nodes { id version status referredOn plan { id } } } }`;

/** Who has the first seats, by the accounts that newcomers sign in as; further seats are of others. */
const ACCOUNTS: readonly { account: string; name: string }[] = [
  { account: 'development-team-manager', name: 'Ann Ashworth' },
  { account: 'development-panel-member', name: 'Hugh Heap' },
  { account: 'development-service-manager', name: 'Beth Buckley' },
  { account: 'development-panel-4', name: 'Omar Aziz' },
  { account: 'development-panel-5', name: 'Rose Keane' },
  { account: 'development-panel-6', name: 'Ivor Nolan' },
];

/** The council's panel with all its seats taken, set up where it is missing; null where the policy has none. */
async function panelOf({ api, calendar, as }: Council): Promise<Panel | null> {
  const manager = as('SERVICE_MANAGER');
  const { data } = await api.ask(manager, PANELS);
  const known: Panel | undefined = data.panels.nodes[0];
  if (known && known.members.length > 0) return known;
  const policy = (await api.ask(manager, SEATS)).data.policy.riskEnablement.settings.panel;
  const { kind, members } = policy as {
    kind: string;
    members: { role: string; seats: number; holdsBudget: boolean }[];
  };
  if (kind === 'NONE') return null;
  const termFrom = calendar.daysAgo(CALLED_DAYS_AGO + 30);
  const name = 'Risk enablement panel';
  const { panel } = known
    ? { panel: known }
    : await change(api, manager, 'setUpPanel', 'panel { id }', { name });
  const seats = members.flatMap(({ role, seats: many, holdsBudget }) =>
    Array(many).fill({ role, holdsBudget }),
  );
  for (const [place, seat] of seats.entries()) {
    const account = ACCOUNTS[place];
    if (!account) break;
    await change(api, manager, 'appointPanelMember', 'member { id }', {
      panelId: panel.id,
      termFrom,
      ...seat,
      ...account,
    });
  }
  return (await api.ask(manager, PANELS)).data.panels.nodes[0];
}

async function openReferrals({ api, as }: Council): Promise<Referral[]> {
  const { data } = await api.ask(as('PRACTITIONER'), OPEN);
  return data.panelReferrals.nodes.filter(({ status }: { status: string }) => status === 'OPEN');
}

/** A meeting two months ago, at which the panel agreed with conditions to some plans and to others without; support began. */
export async function heldMeeting(council: Council): Promise<void> {
  const { api, calendar, as } = council;
  const calledOn = calendar.daysAgo(CALLED_DAYS_AGO);
  const heldOn = calendar.daysAgo(MET_DAYS_AGO);
  const panel = await panelOf(council);
  if (!panel || panel.meetings.some((meeting) => meeting.heldOn <= heldOn)) return;
  const cases = (await openReferrals(council)).filter(({ referredOn }) => referredOn < calledOn);
  if (cases.length === 0) return;
  api.setToday(calledOn);
  const meetingId = await called(council, panel, heldOn, cases);
  api.setToday(heldOn);
  const source = 'query($id: ID!) { panelMeeting(id: $id) { version } }';
  const { version } = (await api.ask(as('PRACTITIONER'), source, { id: meetingId })).data.panelMeeting;
  const memberIds = panel.members.map(({ id }) => id);
  const attendance = { meetingId, expectedVersion: version, memberIds };
  await change(api, as('PRACTITIONER'), 'recordAttendance', 'meeting { id }', attendance);
  for (const [place, referral] of cases.entries()) {
    api.setToday(heldOn);
    await decided(council, { meetingId, referral, heldOn, isConditional: place % 2 === 0 });
    await begun(council, referral.plan.id, heldOn);
  }
}

async function called(
  { api, as }: Council,
  panel: Panel,
  heldOn: string,
  cases: readonly Referral[],
): Promise<string> {
  const input = {
    panelId: panel.id,
    heldOn,
    startTime: '09:00',
    place: 'Committee room 2, and by video',
    referralIds: cases.map(({ id }) => id),
  };
  const { meeting } = await change(api, as('PRACTITIONER'), 'schedulePanelMeeting', 'meeting { id }', input);
  return meeting.id;
}

async function decided(
  { api, as, calendar }: Council,
  given: { meetingId: string; referral: Referral; heldOn: string; isConditional: boolean },
): Promise<void> {
  const { meetingId, referral, isConditional } = given;
  const chair: Asker = as('TEAM_MANAGER');
  const condition = {
    words: 'A telephone goes along on every walk, and the way is agreed beforehand.',
    responsible: 'Her worker',
    dueOn: later(calendar.today, 21),
  };
  await change(api, chair, 'decideReferral', 'referral { id }', {
    meetingId,
    referralId: referral.id,
    expectedVersion: referral.version,
    reasons: 'It is what they have always done, and what could happen was talked through with them.',
    ...(isConditional
      ? { decision: 'APPROVED_WITH_CONDITIONS', conditions: [condition] }
      : { decision: 'APPROVED' }),
  });
}

/** The budget and the first day of a plan that the panel has signed off; of one on which it advised, others decide. */
async function begun({ api, as, calendar }: Council, planId: string, heldOn: string): Promise<void> {
  const practitioner = as('PRACTITIONER');
  const source = 'query($id: ID!) { supportPlan(id: $id) { version status } }';
  const { version, status } = (await api.ask(practitioner, source, { id: planId })).data.supportPlan;
  if (status !== 'SIGNED_OFF') return;
  api.setToday(later(heldOn, 4));
  const startsOn = mondayFrom(later(heldOn, 8));
  const budget = await agreedBudget(api, practitioner, { planId, version }, { startsOn });
  if (startsOn > calendar.today) return;
  api.setToday(startsOn);
  await planStep(api, practitioner, 'startPlan', budget, { implementedOn: startsOn });
}

/** The next meeting, with every case that waits on its agenda. */
export async function scheduledMeeting(council: Council): Promise<void> {
  const { calendar } = council;
  const panel = await panelOf(council);
  if (!panel || panel.meetings.some(({ heldOn }) => heldOn >= calendar.today)) return;
  const cases = await openReferrals(council);
  if (cases.length > 0)
    await called(council, panel, later(mondayFrom(later(calendar.today, MEETS_IN_DAYS)), 1), cases);
}
