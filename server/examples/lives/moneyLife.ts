import { change } from '../storySteps.ts';
import { later } from './calendarOfLife.ts';
import { type Assessed, changeAs, type Leading, themself } from './leading.ts';
import type { LifeState } from './lifeStates.ts';

/** How long ago each step was about money that is left over, in days. */
const CLAWBACK_DAYS_AGO = { PROPOSED: 40, REPLIED: 32, DECIDED: 26, REPAID: 12 } as const;
/** The same where there is still time to reply. */
const STILL_OPEN_DAYS_AGO = 12;
/** How long ago payments stopped, in days. */
const HELD_DAYS_AGO = 5;

type Clawback = 'PROPOSED' | 'REPAYING' | 'REPAID' | 'NOT_TAKEN';

/** How far each of these states goes; in every other nothing is taken back. */
const CLAWBACKS: Partial<Record<LifeState, Clawback>> = {
  CLAWBACK_PROPOSED: 'PROPOSED',
  CLAWBACK_REPAYING: 'REPAYING',
  CLAWBACK_REPAID: 'REPAID',
  CLAWBACK_NOT_TAKEN: 'NOT_TAKEN',
};

const proposedDaysAgo = (until: Clawback) =>
  until === 'PROPOSED' ? STILL_OPEN_DAYS_AGO : CLAWBACK_DAYS_AGO.PROPOSED;

/** The day up to which money comes and goes as ever, where something happens to it after that; null where nothing does. */
export function ordinaryUntil({
  life,
  calendar,
  facts,
}: Pick<Leading, 'life' | 'calendar' | 'facts'>): string | null {
  const until = CLAWBACKS[life.state];
  if (until) return calendar.daysAgo(proposedDaysAgo(until) + 1);
  return life.state === 'PAYMENTS_HELD' ? toldOn({ facts, calendar }) : null;
}

/** What happens to the money of a part: it is held, or asked back. */
export async function afterOrdinaryDays(
  leading: Leading,
  person: Assessed,
  budget: { budgetId: string; partIds: readonly string[] },
): Promise<void> {
  const partId = budget.partIds[0] as string;
  if (leading.life.state === 'PAYMENTS_HELD') await held(leading, partId);
  const until = CLAWBACKS[leading.life.state];
  if (until) await askedBack(leading, person, { partId, budgetId: budget.budgetId, until });
}

/** The day on which somebody was told that their payments would stop: as long before as the council gives notice. */
const toldOn = ({ facts, calendar }: Pick<Leading, 'facts' | 'calendar'>) =>
  calendar.daysAgo(facts.suspensionNoticeDays + HELD_DAYS_AGO);

async function held(leading: Leading, partId: string): Promise<void> {
  const { api, calendar, facts } = leading;
  api.setToday(toldOn(leading));
  await changeAs(leading, 'TEAM_MANAGER')('suspendPayments', 'suspension { id }', {
    partId,
    reason: 'RECORDS_NOT_SENT',
    explanation: 'Two letters and a visit, and no statement has come since the spring.',
    otherWayToMeetNeeds: 'The council pays the assistant itself for the meantime.',
    startsOn: later(toldOn(leading), facts.suspensionNoticeDays),
    lookAgainOn: later(calendar.today, 11),
  });
}

const ABOVE = 'query($id: ID!) { budgetStatement(budgetId: $id) { parts { abovePence } } }';
const RETURNING = 'clawback { id version proposedPence }';

/** What is unspent above the council’s limits: talked over and proposed, replied to, decided, repaid. */
async function askedBack(
  leading: Leading,
  person: Assessed,
  { partId, budgetId, until }: { partId: string; budgetId: string; until: Clawback },
): Promise<void> {
  const { api, calendar, practitioner } = leading;
  const on = (daysAgo: number) => {
    const day = calendar.daysAgo(daysAgo);
    api.setToday(day);
    return day;
  };
  const discussedOn = on(proposedDaysAgo(until));
  const { data } = await api.ask(practitioner, ABOVE, { id: budgetId });
  // Where little came, or a council lets more stay, there is nothing to ask for.
  if (!data.budgetStatement.parts.some(({ abovePence }: { abovePence: number | null }) => abovePence)) return;
  const reason = 'Nobody could be found for the summer, so more is left than may stay.';
  const proposal = { partId, discussedOn, reason };
  const { clawback } = await changeAs(leading, 'PRACTITIONER')('proposeClawback', RETURNING, proposal);
  if (until === 'PROPOSED') return;
  on(CLAWBACK_DAYS_AGO.REPLIED);
  const reply = { isAgreed: until !== 'NOT_TAKEN', reply: 'It is so; I need some of it for the winter.' };
  const own = { clawbackId: clawback.id, expectedVersion: clawback.version };
  const replied = await change(api, themself(leading, person), 'replyToClawback', RETURNING, {
    ...own,
    ...reply,
  });
  on(CLAWBACK_DAYS_AGO.DECIDED);
  const amountPence = until === 'NOT_TAKEN' ? 0 : clawback.proposedPence;
  await changeAs(leading, 'TEAM_MANAGER')('decideClawback', RETURNING, {
    clawbackId: clawback.id,
    expectedVersion: replied.clawback.version,
    amountPence,
    reasons:
      until === 'NOT_TAKEN'
        ? 'It is for the winter, when more is needed.'
        : 'As it was talked over and agreed.',
  });
  if (until !== 'REPAID') return;
  const occurredOn = on(CLAWBACK_DAYS_AGO.REPAID);
  const repayment = { clawbackId: clawback.id, amountPence, occurredOn };
  await changeAs(leading, 'FINANCE_OFFICER')('recordRepayment', RETURNING, repayment);
}

/** What a person is asked to pay a week towards support of that cost, by their means. Every figure is invented. */
export async function contributionOf(
  leading: Leading,
  personId: string,
  { startsOn, supportWeeklyPence }: { startsOn: string; supportWeeklyPence: number },
): Promise<number> {
  const isOlder = ['OLDER_PEOPLE', 'MEMORY_AND_COGNITION'].includes(leading.life.registration.clientGroup);
  const returning = 'financialAssessment { contributionWeeklyPence }';
  const { financialAssessment } = await changeAs(leading, 'PRACTITIONER')(
    'recordFinancialAssessment',
    returning,
    {
      personId,
      startsOn,
      supportWeeklyPence,
      household: 'SINGLE',
      age: isOlder ? 'PENSION_AGE' : 'FROM_25',
      income: [
        { kind: isOlder ? 'STATE_PENSION' : 'EMPLOYMENT_AND_SUPPORT_ALLOWANCE', weeklyPence: 19_420 },
        { kind: 'PRIVATE_PENSION', weeklyPence: 8_150 },
      ],
      capital: [{ kind: 'SAVINGS', amountPence: 1_512_000 }],
      housingCosts: [{ kind: 'RENT', weeklyPence: 1_900 }],
    },
  );
  return financialAssessment.contributionWeeklyPence;
}
