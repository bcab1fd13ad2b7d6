/** The year of `yearInTheLife.test.ts`: its people, its days, and what is looked at on each of them. */
import { expect } from 'vitest';
import type { Asker, TestApp } from '../../server/testing/app.ts';
import {
  assessed,
  type BudgetStep,
  change,
  completedReview,
  type Needs,
  type PlanParts,
  type PlanStep,
  type PlanSubject,
  registered,
  startedPlan,
  WHOLE_PLAN,
} from '../../server/testing/seeder.ts';
import type { AreaKey } from '../../tenants/policy/policy.ts';
import { at, policyTester } from '../policy/policyChanges/policyChanges.testing.ts';
import { YEAR } from './yearInTheLife.testing.ts';
import type { PersonOfTheYear } from './yearsDues.testing.ts';

/** Somebody of the table, as the year goes on. */
interface Life extends PersonOfTheYear {
  personId: string;
  allocationId: string;
  plan: PlanStep & Partial<BudgetStep>;
}
type Row = Record<string, string | null> & { person: { id: string } };

/** The server of the year, and the day that it is. */
export let app: TestApp;
export let today = '';
export const lives = new Map<string, Life>();
/** Every due date that was ever open, by the name of whose it is. */
export const seen = new Map<string, Set<string>>();
/** Every monitoring rule by which somebody’s money was to be looked at, by their name. */
export const rulesSeen = new Map<string, Set<string | null>>();

/** Begins the year on a server. */
export function beginYear(server: TestApp): void {
  app = server;
  for (const kept of [lives, seen, rulesSeen]) kept.clear();
}

export const staff = (council: string, role: Asker['role'] = 'PRACTITIONER', subject?: string): Asker => ({
  role,
  council,
  ...(subject && { subject }),
});
export const life = (name: string) => lives.get(name) as Life;
export const subjectOf = ({ personId, allocationId }: Life): PlanSubject => ({ personId, allocationId });
export const themself = ({ council, personId: person }: Life): Asker => ({ role: 'PERSON', council, person });
export const read = async (asker: Asker, source: string, id: string) => {
  const { data, errors } = await app.ask(asker, `query($id: ID!) { ${source} }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

/** Two carers’ worth of need: £549.00 a week at Slough. */
const LARGE: Needs = {
  domains: {
    PERSONAL_HYGIENE: { level: 'CRITICAL', unpaidSupport: 'NONE' },
    NUTRITION: { level: 'CRITICAL', unpaidSupport: 'NONE' },
    STAYING_SAFE: { level: 'CRITICAL', unpaidSupport: 'NONE' },
    MEMORY_AND_DECISIONS: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    NIGHTS: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
  },
  circumstances: { livesAlone: true },
};

export function contentsOf(row: PersonOfTheYear): PlanParts {
  const { deploymentOption, weeklyPence, dbsCheckedOn } = row;
  const [likelihood, impact] = row.risk;
  const [assistant] = WHOLE_PLAN.supportItems;
  const checked = { ...assistant, dbsCheckedOn: dbsCheckedOn ?? assistant?.dbsCheckedOn };
  const item = { ...checked, quantityHundredths: 100, unitPricePence: weeklyPence, deploymentOption };
  const risk = { description: 'Going out alone', whatHelps: 'A telephone.', likelihood, impact };
  return { supportItems: [item], risks: [risk] };
}

const HOLDERS: Readonly<Record<string, object>> = {
  MANAGED_ACCOUNT: { holderName: 'Penny Accounts' },
  POOL: { holderName: 'The Tuesday club' },
  TRUST: { holderName: 'Lou’s trust', trusteeNames: ['Ann', 'Ben', 'Cleo'] },
};

export function budgetOf({ deploymentOption, weeklyPence, startsOn }: PersonOfTheYear, given: object = {}) {
  const held = { ...HOLDERS[deploymentOption], ...given };
  const part = { deploymentOption, weeklyAmountPence: weeklyPence, purpose: 'What the plan says', ...held };
  return { startsOn, parts: [part] };
}

/** Registers somebody of the table, and assesses them unless their way is told step by step. */
export async function arrived(name: string, isAssessed = true): Promise<Life> {
  const row = YEAR.find((each) => each.name === name) as PersonOfTheYear;
  const personId = await registered(app, staff(row.council), { givenName: name });
  const needs = row.weeklyPence > 50_000 ? LARGE : undefined;
  const { allocation } = isAssessed
    ? await assessed(app, staff(row.council), personId, needs)
    : { allocation: { id: '' } };
  const arrival = { ...row, personId, allocationId: allocation.id, plan: { planId: '', version: 0 } };
  lives.set(name, arrival);
  seen.set(personId, new Set());
  rulesSeen.set(personId, new Set());
  return arrival;
}

/** Somebody whose support starts today, with all that comes before it. */
export async function started(name: string, parts: PlanParts = {}, heldBy: object = {}): Promise<void> {
  const arrival = lives.get(name) ?? (await arrived(name));
  arrival.plan = await startedPlan(app, staff(arrival.council), subjectOf(arrival), {
    parts: { ...contentsOf(arrival), ...parts },
    budget: budgetOf(arrival, heldBy),
    implementedOn: today,
  });
}

/** A review held today. One after which something must change is no good review. */
export const reviewed = (name: string, whatMustChange: string | null, result = 'CONTINUE') =>
  completedReview(app, staff(life(name).council), life(name).plan, { heldOn: today, whatMustChange, result });
export const GOOD = null;
export const MORNINGS = 'The mornings begin earlier.';

/** The next check done today: all that it asks for comes in, and all is in order. */
export async function checked(name: string): Promise<void> {
  const { council, plan, startsOn } = life(name);
  const source = 'budget(id: $id) { monitoring { nextCheck { id version evidence } } }';
  const { budget } = await read(staff(council), source, plan.budgetId as string);
  const { id: checkId, version, evidence } = budget.monitoring.nextCheck;
  const items = evidence
    .filter((kind: string) => kind !== 'NONE')
    .map((kind: string) => ({ kind, coversFrom: startsOn, coversTo: today }));
  const finance = staff(council, 'FINANCE_OFFICER');
  const evidenceInput = { checkId, expectedVersion: version, items, receivedFrom: 'FEED' };
  const sent = await change(app, finance, 'submitMonitoringEvidence', 'check { version }', evidenceInput);
  const done = { checkId, expectedVersion: sent.check.version, checkedOn: today, outcome: 'IN_ORDER' };
  await change(app, finance, 'completeMonitoringCheck', 'check { id }', done);
}

/** A newer version of a council’s policy, from a day on. */
export async function policyFrom(council: string, area: AreaKey, day: string, set: Record<string, string>) {
  const policy = policyTester(app);
  const editor = at('POLICY_EDITOR', 'anna', council);
  const draft = await policy.drafted(day, { area }, editor);
  const edits = Object.entries(set).map(([path, value]) => ({ path, value }));
  const submitted = await policy.submitted(await policy.edited(draft, { set: edits }, editor), editor);
  await policy.approved(submitted, at('POLICY_APPROVER', 'carol', council));
}

/** What stands open at a council, and the lists of each kind beside it. */
const LOOK = `{
  workDue(first: 100) { totalCount nodes { kind dueOn warnOn dueReason person { id } } }
  reviewsDue(first: 100) { nodes { dueOn noticeOn person { id } } }
  monitoringChecks(first: 100, filter: { kinds: [FIRST, ROUTINE], statuses:
      [UPCOMING, AWAITING_EVIDENCE, TO_LOOK_AT, AWAITING_REPLY, AT_REVIEW] }) {
    nodes { dueOn dueFrom ruleKey person { id } } } }`;
const asText = (rows: readonly Row[], ...names: string[]) =>
  rows.map((row) => [row.person.id, ...names.map((name) => row[name])].join(' ')).toSorted();

/** Looks at all that is open today, and holds the lists of a morning to one another. */
async function look(): Promise<void> {
  for (const council of ['warwickshire', 'slough']) {
    const { data, errors } = await app.ask(staff(council), LOOK, {});
    if (errors) throw new Error(JSON.stringify(errors));
    const steps: Row[] = data.workDue.nodes;
    expect(steps).toHaveLength(data.workDue.totalCount);
    for (const step of steps) {
      seen.get(step.person.id)?.add(`${step.kind} ${step.dueOn} ${step.warnOn ?? 'no warning'}`);
    }
    const of = (kind: string) => steps.filter((step) => step.kind === kind);
    expect(asText(data.reviewsDue.nodes, 'dueOn', 'noticeOn'), today).toEqual(
      asText(of('REVIEW_DUE'), 'dueOn', 'warnOn'),
    );
    const checks: Row[] = data.monitoringChecks.nodes;
    for (const { person, ruleKey } of checks) rulesSeen.get(person.id)?.add(ruleKey as string | null);
    const dated = checks.filter(({ dueOn }) => dueOn !== null);
    expect(asText(dated, 'dueOn', 'dueFrom'), today).toEqual(
      asText(of('MONITORING_CHECK'), 'dueOn', 'warnOn'),
    );
  }
}

/** Each person sees of their own what the council’s list has of them, the first due first. */
export async function theirOwn(): Promise<void> {
  for (const each of lives.values()) {
    const STEPS = 'person(id: $id) { openSteps { kind dueOn warnOn } }';
    const { person } = await read(themself(each), STEPS, each.personId);
    const list = `{ workDue(first: 100) { nodes { kind dueOn warnOn person { id } } } }`;
    const { data } = await app.ask(staff(each.council), list, {});
    const own = data.workDue.nodes.filter((step: Row) => step.person.id === each.personId);
    expect(person.openSteps).toEqual(own.map(({ person: _, ...step }: Row) => step));
  }
}

/** The program does what is due by itself. */
export async function swept(): Promise<void> {
  await app.jobs.askForSweep();
  await app.jobs.workOff();
}

/** The first of a month: the daily run, and the council pays what may be paid. */
export async function month(): Promise<void> {
  await swept();
  await Promise.all([...lives.values()].map(paid));
}
const PAY = `mutation($input: PayInstalmentInput!) { payInstalment(input: $input) { userErrors { code } } }`;
async function paid({ council, name, plan }: Life): Promise<void> {
  const [partId] = plan.partIds ?? [];
  if (!partId) return;
  const { data } = await app.ask(staff(council, 'FINANCE_OFFICER'), PAY, { input: { partId } });
  for (const { code } of data.payInstalment.userErrors) {
    expect([...MAY_BE_REFUSED], `${today} ${name}`).toContain(code);
  }
}
const MAY_BE_REFUSED = new Set([
  'INSTALMENT_NOT_YET_DUE',
  'NO_MONEY_MOVES_FOR_OPTION',
  'PERSON_HAS_DIED',
  'PLAN_NOT_LIVE',
]);

/** The days of the year on which something happens, in order. */
type Day = readonly [day: string, happens: () => Promise<unknown>];
export async function live(...days: readonly Day[]): Promise<void> {
  for (const [day, happens] of days) {
    today = day;
    app.setToday(day);
    await happens();
    await look();
  }
}

/** What a mutation refuses with. */
export async function refusal(asker: Asker, mutation: string, input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const source = `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code message } } }`;
  return (await app.ask(asker, source, { input })).data[mutation].userErrors[0];
}
