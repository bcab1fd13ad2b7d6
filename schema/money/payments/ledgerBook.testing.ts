/** The server of the ledger’s laws: asking it, beginning a budget in it, and looking whether it is as the model has it. */
import { expect } from 'vitest';
import { momentInEngland } from '../../../server/common/dayInEngland.ts';
import { readLiveCouncils } from '../../../server/domain/tenancy/councils/liveCouncils.queries.ts';
import { parseGlobalId } from '../../../server/platform/ids.ts';
import type { Session, SessionCouncil } from '../../../server/platform/session.ts';
import { systemSession } from '../../../server/platform/systemSession.ts';
import { type Asker, startTestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  assessed,
  type BudgetStep,
  change,
  registered,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import {
  FIRST_DAY,
  lowestFrom,
  type Model,
  type Movement,
  type Pot,
  setByPots,
} from './ledgerModel.testing.ts';

const ACCOUNT = { sortCode: '08-99-99', accountNumber: '66374958' };
/** Two parts: paid each four weeks to the person, and held by the council; £120 a week together. */
export const WEEKLY = { direct: 8_000, council: 4_000 };

export const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
export const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
export const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham', subject: 'finance-1' };
export const second: Asker = { role: 'FINANCE_OFFICER', council: 'oldham', subject: 'finance-2' };

/** Somebody with a budget that has begun. */
export interface Real {
  personId: string;
  step: BudgetStep;
}

export type Book = Awaited<ReturnType<typeof openBook>>;
/** One step of a history, done with the program and with the model. */
export type Step = (model: Model, real: Real) => Promise<void>;

const bareId = (id: string) => parseGlobalId(id)?.uuid as string;

const item = (deploymentOption: string, unitPricePence: number) => ({
  category: 'HELP_AT_HOME',
  description: deploymentOption,
  providerKind: 'AGENCY',
  unit: 'ITEM',
  quantityHundredths: 100,
  unitPricePence,
  frequency: 'WEEKLY',
  paidFrom: 'BUDGET',
  deploymentOption,
});
/** A started server with a council that pays through the banks. */
export async function openBook() {
  const app = await startTestApp(FIRST_DAY);
  await app.onboard('oldham');
  const council = (await readLiveCouncils(app.connection))[0] as SessionCouncil;
  const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'oldham' };
  const own = { serviceUserNumber: '123456', accountName: 'Oldham Council', ...ACCOUNT };
  const set = await change(app, administrator, 'setBacsOriginator', 'originator { id version }', own);
  const { id: originatorId, version: expectedVersion } = set.originator;
  const approval = { originatorId, expectedVersion, ...ACCOUNT };
  await change(app, finance, 'approveBacsOriginator', 'originator { id }', approval);

  /** Sends a mutation, and gives back its answer with the code of its first refusal. */
  const send = async (asker: Asker, name: string, returning: string, input: object) => {
    const source = `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { ${returning} userErrors { code message } } }`;
    const { data, errors } = await app.ask(asker, source, { input });
    expect(errors, name).toBeUndefined();
    return { ...data[name], code: (data[name].userErrors[0]?.code ?? 'DONE') as string };
  };
  /** What 32 clients are answered who ask for the same at one moment, by how often. */
  const atOnce = async (
    name: string,
    inputOf: (client: number) => object,
    askerOf = (_client: number) => finance,
  ) => {
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, client) => send(askerOf(client), name, '', inputOf(client))),
    );
    const counts = Map.groupBy(answers, ({ code }) => code);
    return Object.fromEntries([...counts].map(([code, some]) => [code, some.length]));
  };
  const asProgram = async <Answer>(day: string, run: (session: Session) => Promise<Answer>) => {
    const facts = { work: 'laws', now: momentInEngland(day, '09:00'), requestId: 'laws' };
    const session = systemSession(app.connection, council, facts);
    return run(session).finally(() => session.end());
  };
  const versionOf = async (type: 'person' | 'supportPlan' | 'budget', id: string): Promise<number> => {
    const source = `query($id: ID!) { ${type}(id: $id) { version } }`;
    return (await app.ask(practitioner, source, { id })).data[type].version;
  };

  const begun = async (): Promise<Real> => {
    app.setToday(FIRST_DAY);
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    const supportItems = [item('DIRECT_PAYMENT', WEEKLY.direct), item('VIRTUAL_BUDGET', WEEKLY.council)];
    const subject = { personId, allocationId: allocation.id };
    const step = await startedPlan(app, practitioner, subject, { parts: { supportItems } });
    const whose = { personId, accountName: 'Ada Payee', evidence: 'A statement of this month.' };
    const proposed = { ...whose, ...ACCOUNT };
    const told = 'bankDetails { id version }';
    const { bankDetails } = await change(app, finance, 'proposeBankDetails', told, proposed);
    const known = { bankDetailsId: bankDetails.id, expectedVersion: bankDetails.version, ...ACCOUNT };
    await change(app, second, 'approveBankDetails', 'bankDetails { id }', known);
    return { personId, step };
  };

  return { app, send, atOnce, asProgram, versionOf, begun };
}

/** The account of every day in the ledger is that of the model, and nothing was below nothing on any day. */
export async function agrees({ app }: Book, model: Model): Promise<void> {
  const partIds = model.parts.map(({ id }) => bareId(id));
  const paid = model.parts.filter(({ option }) => option === 'DIRECT_PAYMENT').map(({ id }) => bareId(id));
  const rows = await queryAll<Movement & { partId: string }>(
    app.database,
    `select account.owner_id as "partId", moved.occurred_on::text as day, sum(posting.amount_pence)::int as pence,
        case account.kind when 'PART_ALLOCATION' then 'SET_BY' else 'HELD' end as pot
     from ledger_account account join ledger_posting posting on posting.account_id = account.id
     join ledger_transaction moved on moved.id = posting.transaction_id
     where account.owner_id = any ($1::uuid[]) and account.kind = 'PART_ALLOCATION' or account.owner_id = any ($2::uuid[])
       and account.kind in ('PAID_TO_HOLDER', 'HOLDER_USED', 'PERSON_PAID_IN')
     group by 1, 2, 4 having sum(posting.amount_pence) <> 0`,
    [partIds, paid],
  );
  const summed = new Map<string, number>();
  for (const { pot, day, pence } of model.movements) {
    summed.set(`${pot} ${day}`, (summed.get(`${pot} ${day}`) ?? 0) + pence);
  }
  const found = rows.map(({ partId, pot, day, pence }) => [
    `${partIds.indexOf(partId)} ${pot} ${day}`,
    pence,
  ]);
  const expected = [...summed].filter(([, pence]) => pence !== 0);
  expect(found.sort()).toEqual(expected.sort());
  for (const pot of setByPots(model)) expect(lowestFrom(model, pot, FIRST_DAY)).toBeGreaterThanOrEqual(0);
}

export const partOf = ({ step }: Real, pot: 'DIRECT' | 'COUNCIL') =>
  step.partIds[pot === 'COUNCIL' ? 1 : 0] as string;
export const heldPot = (place: number): Pot => `${place} HELD`;
