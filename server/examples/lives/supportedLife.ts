import { type BudgetStep, completedReview } from '../budgetSteps.ts';
import { change, planStep } from '../storySteps.ts';
import { BANK } from './bankOfLife.ts';
import { later } from './calendarOfLife.ts';
import { type Assessed, changeAs, type Ending, type Leading } from './leading.ts';
import type { LifeState } from './lifeStates.ts';
import { afterOrdinaryDays, ordinaryUntil } from './moneyLife.ts';

/** What is left for the council's runs of payments: whatever came due in the last six weeks. */
const LEFT_TO_RUNS_DAYS = 42;
/** A life of seven months has some forty days on which something is done. */
const MOST_DAYS = 80;

type Started = BudgetStep & { startsOn: string };

/** Starts the support of a plan whose budget is agreed, and takes it through its days until today, or until it ends. */
export async function livedWithSupport(
  leading: Leading,
  person: Assessed,
  budget: Started,
): Promise<Ending | null> {
  const { api, life, calendar, practitioner } = leading;
  const { state } = life;
  if (state === 'BUDGET_AGREED') return null;
  const { startsOn } = budget;
  if (startsOn > calendar.today) return null;
  api.setToday(startsOn);
  const started = await planStep(api, practitioner, 'startPlan', budget, { implementedOn: startsOn });
  const lasting = { ...budget, ...started };
  await paidInto(leading, person, lasting);
  if (state === 'SMALL_PAYMENT' || state === 'CARER') await smallPaymentAgreed(leading, lasting);
  const endsOn = calendar.daysAgo(ENDS_DAYS_AGO[state as keyof typeof ENDS_DAYS_AGO] ?? 0);
  await daysBetween(leading, person, lasting, ordinaryUntil(leading) ?? endsOn);
  await afterOrdinaryDays(leading, person, lasting);
  if (state === 'CONCERN') await concerned(leading, person);
  if (state === 'ENDED') {
    return (ownId) => ended(leading, { ...lasting, planId: ownId(lasting.planId) }, endsOn);
  }
  return state === 'DIED' ? (ownId) => died(leading, ownId(person.personId), endsOn) : null;
}

/** How long ago the support of somebody ended. */
const ENDS_DAYS_AGO = { ENDED: 34, DIED: 20 } as const;

/** What may be due next, as the API tells it. */
interface Dues {
  payment: { payOn: string; partId: string } | null;
  check: { id: string; version: number; dueOn: string | null; evidence: string[] } | null;
  review: { id: string; dueOn: string } | null;
}

const DUES = `query($personId: ID!, $budgetId: ID!) {
  budgetStatement(budgetId: $budgetId) { nextPayment { payOn partId } }
  budget(id: $budgetId) { monitoring { nextCheck { id version dueOn evidence } } }
  person(id: $personId) { nextReview { id dueOn } } }`;

/** Each day on which something is due, in order: an instalment, a check, a review. What is left undone is overdue today. */
async function daysBetween(
  leading: Leading,
  person: Assessed,
  budget: Started,
  until: string,
): Promise<void> {
  const { api, life, calendar } = leading;
  const isOver = life.state === 'ENDED' || life.state === 'DIED';
  const leftToRuns = calendar.daysAgo(LEFT_TO_RUNS_DAYS);
  const payUntil = isOver || until < leftToRuns ? until : leftToRuns;
  const left = new Set<string>();
  let today = budget.startsOn;
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const { payment, check, review } = await duesOf(leading, person, budget);
    const isNext = (day: string | null | undefined, id = '') => day && day <= until && !left.has(id);
    const next = [
      ...(payment && payment.payOn <= payUntil
        ? [{ day: payment.payOn, act: () => paid(leading, budget, payment) }]
        : []),
      ...(check?.dueOn && isNext(check.dueOn, check.id)
        ? [
            {
              day: check.dueOn,
              act: () => checked(leading, budget, { ...check, dueOn: check.dueOn as string }, left),
            },
          ]
        : []),
      ...(review && isNext(review.dueOn, review.id)
        ? [{ day: review.dueOn, act: () => reviewed(leading, budget, review, left) }]
        : []),
    ].toSorted((one, other) => (one.day < other.day ? -1 : 1))[0];
    if (!next) return;
    // What is paid in advance is due before the first day of support, and is paid on it.
    today = next.day > today ? next.day : today;
    api.setToday(today);
    await next.act();
  }
}

async function duesOf({ api, practitioner }: Leading, person: Assessed, budget: Started): Promise<Dues> {
  const asked = { personId: person.personId, budgetId: budget.budgetId };
  const { data, errors } = await api.ask(practitioner, DUES, asked);
  if (errors) throw new Error(`What is due can't be read: ${JSON.stringify(errors)}`);
  return {
    payment: data.budgetStatement.nextPayment,
    check: data.budget.monitoring?.nextCheck ?? null,
    review: data.person.nextReview,
  };
}

/** One instalment, and what was bought with most of the one before. */
async function paid(leading: Leading, budget: Started, { partId, payOn }: { partId: string; payOn: string }) {
  const finance = changeAs(leading, 'FINANCE_OFFICER');
  const returning = 'transaction { postings { amountPence } }';
  const { transaction } = await finance('payInstalment', returning, { partId });
  const { state, reportsSpending } = leading.life;
  // What a provider holds, it spends by its own statements.
  if (!reportsSpending || state === 'PROVIDER_FUND' || payOn === budget.startsOn) return;
  const amounts: number[] = transaction.postings.map(
    ({ amountPence }: { amountPence: number }) => amountPence,
  );
  const amountPence = Math.floor(Math.max(...amounts) * 0.9);
  await finance('reportSpending', 'transaction { id }', {
    partId,
    amountPence,
    occurredOn: later(payOn, -1),
    payee: 'My personal assistant',
    purpose: 'Wages since the last payment',
  });
}

async function checked(
  leading: Leading,
  { startsOn }: Started,
  check: { id: string; version: number; dueOn: string; evidence: string[] },
  left: Set<string>,
): Promise<void> {
  left.add(check.id);
  if (!leading.life.isCheckedInTime) return;
  const finance = changeAs(leading, 'FINANCE_OFFICER');
  const items = check.evidence
    .filter((kind) => kind !== 'NONE')
    .map((kind) => ({ kind, coversFrom: startsOn, coversTo: check.dueOn }));
  const evidence = { checkId: check.id, expectedVersion: check.version, items, receivedFrom: 'PERSON' };
  const sent = await finance('submitMonitoringEvidence', 'check { version }', evidence);
  await finance('completeMonitoringCheck', 'check { id }', {
    checkId: check.id,
    expectedVersion: sent.check.version,
    checkedOn: check.dueOn,
    outcome: 'IN_ORDER',
  });
}

async function reviewed(
  { api, life, practitioner }: Leading,
  budget: Started,
  { id, dueOn }: { id: string; dueOn: string },
  left: Set<string>,
): Promise<void> {
  left.add(id);
  if (!life.isReviewedInTime) return;
  await completedReview(api, practitioner, budget, { heldOn: dueOn, ...VIEWS });
}

const VIEWS = {
  perspectives: [
    {
      perspective: 'PERSON',
      working: 'I choose who comes, and when.',
      notWorking: 'August, when nobody could.',
    },
    { perspective: 'STAFF', working: 'She is out of the house most days.', notWorking: 'Nothing for now.' },
  ],
};

async function smallPaymentAgreed(leading: Leading, { partIds, startsOn }: Started): Promise<void> {
  if (!leading.facts.smallPaymentIsAgreed) return;
  const finance = changeAs(leading, 'FINANCE_OFFICER');
  // The small payment is the last of what the plan pays for.
  for (const partId of partIds.slice(-1)) {
    await finance('recordPaymentAgreement', 'part { id }', { partId, signedOn: startsOn });
  }
}

/** Where the money goes: an account that one finance officer gives and another gives again. Some have not told theirs. */
async function paidInto(leading: Leading, person: Assessed, { partIds }: Started): Promise<void> {
  const { life, api, practitioner } = leading;
  const payee = PAYEES[life.state]?.(person, partIds);
  if (!payee || !life.hasBankDetails) return;
  const { givenName, familyName } = life.registration;
  const input = {
    ...payee,
    ...BANK.person,
    accountName: `${givenName} ${familyName}`,
    evidence: 'A statement of this month.',
  };
  const finance = changeAs(leading, 'FINANCE_OFFICER');
  const proposed = await finance('proposeBankDetails', 'bankDetails { id version }', input);
  const { id: bankDetailsId, version: expectedVersion } = proposed.bankDetails;
  const approval = { bankDetailsId, expectedVersion, ...BANK.person };
  const colleague = { ...practitioner, role: 'FINANCE_OFFICER', subject: 'development-colleague' } as const;
  await change(api, colleague, 'approveBankDetails', 'bankDetails { id }', approval);
}

type PayeeOf = (person: Assessed, partIds: readonly string[]) => Record<string, unknown>;
const TO_PERSON: PayeeOf = ({ personId }) => ({ personId });
const TO_HOLDER: PayeeOf = (_, [partId]) => ({ partId });
/** To whom instalments go; to nobody's account in states that are not here. */
const PAYEES: Partial<Record<LifeState, PayeeOf>> = {
  DIRECT_PAYMENT: TO_PERSON,
  MIXED: TO_PERSON,
  CONTRIBUTION: TO_PERSON,
  PAYMENTS_HELD: TO_PERSON,
  CLAWBACK_PROPOSED: TO_PERSON,
  CLAWBACK_REPAYING: TO_PERSON,
  CLAWBACK_REPAID: TO_PERSON,
  CLAWBACK_NOT_TAKEN: TO_PERSON,
  CONCERN: TO_PERSON,
  ENDED: TO_PERSON,
  DIED: TO_PERSON,
  SUITABLE_PERSON: ({ supporterId }) => ({ supporterId }),
  MANAGED_ACCOUNT: TO_HOLDER,
  PROVIDER_FUND: TO_HOLDER,
};

async function concerned(leading: Leading, { personId }: Assessed): Promise<void> {
  const { api, calendar } = leading;
  api.setToday(calendar.daysAgo(12));
  const words = 'She has not been paid her wages for two weeks, and does not know whom to ring.';
  const raised = await changeAs(leading, 'PRACTITIONER')('raiseConcern', 'concern { id version }', {
    personId,
    kind: 'MONEY',
    words,
  });
  if (!leading.life.isCheckedInTime) return;
  api.setToday(calendar.daysAgo(9));
  const { id: concernId, version: expectedVersion } = raised.concern;
  await changeAs(leading, 'TEAM_MANAGER')('takeConcern', 'concern { id }', { concernId, expectedVersion });
}

async function ended(leading: Leading, plan: Started, endedOn: string): Promise<void> {
  const { api } = leading;
  api.setToday(endedOn);
  const { planId, version: expectedVersion } = plan;
  await changeAs(leading, 'PRACTITIONER')('endPlan', 'plan { id }', {
    planId,
    expectedVersion,
    endedOn,
    endedBy: 'PERSON',
    reason: 'He has moved to live with his son, in another county.',
  });
}

async function died(leading: Leading, personId: string, diedOn: string): Promise<void> {
  const { api, practitioner } = leading;
  api.setToday(later(diedOn, 1));
  const source = 'query($id: ID!) { person(id: $id) { version } }';
  const { version } = (await api.ask(practitioner, source, { id: personId })).data.person;
  const input = { personId, expectedVersion: version, diedOn };
  await changeAs(leading, 'PRACTITIONER')('recordDeath', 'person { id }', input);
}
