import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseGlobalId } from '../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows, queryAll } from '../../server/testing/database.ts';
import {
  assessed,
  type BudgetStep,
  change,
  planStep,
  registered,
  startedPlan,
} from '../../server/testing/seeder.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';

/**
 * Slough, a pool: twenty-five people put £100 and a penny each in, which is a month of £23.08 a week. Three named people
 * hold the account, and two of them approve each outing. Each has a record sheet; one leaves with what is theirs.
 */
const council = 'slough';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const finance: Asker = { role: 'FINANCE_OFFICER', council };
const MEMBERS = 25;
const SHARE_PENCE = 10_001;

const item = (deploymentOption: string, unitPricePence: number) => ({
  category: 'COMPANY_AND_COMMUNITY',
  description: deploymentOption === 'POOL' ? 'Outings of the group' : 'Somebody to go out with',
  providerKind: 'AGENCY',
  unit: 'ITEM',
  quantityHundredths: 100,
  unitPricePence,
  frequency: 'WEEKLY',
  paidFrom: 'BUDGET',
  deploymentOption,
});
const PARTS = [
  { deploymentOption: 'DIRECT_PAYMENT', weeklyAmountPence: 13_892, purpose: 'Going out' },
  {
    deploymentOption: 'POOL',
    weeklyAmountPence: 2_308,
    purpose: 'Outings',
    holderName: 'The Thursday group',
  },
];
const EXPENDITURE = `expenditure { id version status approvalsNeeded transaction { kind occurredOn }
  shares { amountPence } approvals { holder { name } } }`;
const POOL = `query($id: ID!) { pool(id: $id) { name balancePence holders { id name }
  members { id version balancePence joinedOn leftOn leftWithPence person { id }
    recordSheet { amountPence expenditure { payee status } } }
  expenditures { id amountPence status } } }`;

describe('a pool in Slough', () => {
  let app: TestApp;
  const members: (BudgetStep & { personId: string })[] = [];
  let poolId: string;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(council);
    const joining = async () => {
      const personId = await registered(app, practitioner);
      const { allocation } = await assessed(app, practitioner, personId);
      const subject = { personId, allocationId: allocation.id };
      const supportItems = [item('DIRECT_PAYMENT', 13_892), item('POOL', 2_308)];
      members.push({
        personId,
        ...(await startedPlan(app, practitioner, subject, {
          parts: { supportItems },
          budget: { parts: PARTS },
        })),
      });
    };
    for (let made = 0; made < MEMBERS; made += 5) await Promise.all(Array.from({ length: 5 }, joining));
    // Slough pays a month when it is over.
    app.setToday('2026-07-01');
    await Promise.all(
      members.map((member) =>
        change(app, finance, 'payInstalment', 'transaction { id }', { partId: poolPartOf(member) }),
      ),
    );
  }, 120_000);
  afterAll(() => app.stop());

  const poolPartOf = ({ partIds }: BudgetStep) => partIds[1] as string;
  const given = (changes: object = {}) => ({
    name: 'The Thursday group',
    openedOn: '2026-06-01',
    holderNames: ['Ann Able', 'Bob Best', 'Cy Cole'],
    partIds: members.map(poolPartOf),
    ...changes,
  });
  const poolOf = async (asker: Asker) => (await app.ask(asker, POOL, { id: poolId })).data.pool;
  const holderId = async (name: string) =>
    (await poolOf(finance)).holders.find((holder: { name: string }) => holder.name === name).id;
  const outing = (changes: object = {}) => ({
    poolId,
    occurredOn: '2026-07-02',
    amountPence: 50_010,
    payee: 'Thames Boats',
    purpose: 'An afternoon on the river',
    ...changes,
  });
  const approve = async (expenditure: { id: string; version: number }, name: string) =>
    (
      await change(app, finance, 'approvePoolExpenditure', EXPENDITURE, {
        expenditureId: expenditure.id,
        expectedVersion: expenditure.version,
        holderId: await holderId(name),
      })
    ).expenditure;
  /** Asks for something that is refused, and proves that nothing changed. */
  const refused = async (mutation: string, input: object) => {
    const source = `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { userErrors { code path } } }`;
    const { data } = await unchangedBy(app, () => app.ask(finance, source, { input }));
    return data[mutation].userErrors.map(({ code }: { code: string }) => code);
  };

  it('is set up with as many different holders and members as the council asks for', async () => {
    expect(
      await refused('createPool', given({ holderNames: ['Ann Able', 'ANN ABLE', 'Ann  Able'] })),
    ).toEqual(['HOLDERS_TOO_FEW']);
    const direct = members[0]?.partIds[0] as string;
    expect(
      await refused('createPool', given({ partIds: [direct, poolPartOf(members[1] as BudgetStep)] })),
    ).toContain('PART_NOT_FOR_POOL');
    expect(await refused('createPool', given({ openedOn: '2026-07-02' }))).toEqual(['POOL_DAY_IN_FUTURE']);
    poolId = (await change(app, finance, 'createPool', 'pool { id }', given())).pool.id;
    const pool = await poolOf(finance);
    expect(pool.balancePence).toBe(MEMBERS * SHARE_PENCE);
    expect(pool.members).toHaveLength(MEMBERS);
    expect(await refused('createPool', given())).toContain('PART_IN_POOL_ALREADY');
  });

  it('pays for an outing once two of the three have approved it, shared to the penny', async () => {
    const { expenditure } = await change(app, finance, 'proposePoolExpenditure', EXPENDITURE, {
      ...outing({ occurredOn: '2026-07-01' }),
    });
    expect(expenditure).toMatchObject({ status: 'PROPOSED', approvalsNeeded: 2, transaction: null });
    const first = await approve(expenditure, 'Ann Able');
    expect(first).toMatchObject({ status: 'PROPOSED', transaction: null });
    const again = {
      expenditureId: first.id,
      expectedVersion: first.version,
      holderId: await holderId('Ann Able'),
    };
    expect(await refused('approvePoolExpenditure', again)).toEqual(['HOLDER_HAS_APPROVED']);
    expect((await poolOf(finance)).balancePence).toBe(MEMBERS * SHARE_PENCE);
    const spent = await approve(first, 'Cy Cole');
    expect(spent).toMatchObject({
      status: 'SPENT',
      transaction: { kind: 'POOL_EXPENDITURE', occurredOn: '2026-07-01' },
      approvals: [{ holder: { name: 'Ann Able' } }, { holder: { name: 'Cy Cole' } }],
    });
    const shares = spent.shares.map(({ amountPence }: { amountPence: number }) => amountPence).sort();
    expect(shares).toEqual([...Array(15).fill(2_000), ...Array(10).fill(2_001)]);
    const pool = await poolOf(finance);
    expect(pool.balancePence).toBe(MEMBERS * SHARE_PENCE - 50_010);
    expect(pool.members.map((member: { balancePence: number }) => member.balancePence).sort()).toEqual([
      ...Array(10).fill(8_000),
      ...Array(15).fill(8_001),
    ]);
    const done = { ...again, expectedVersion: spent.version, holderId: await holderId('Bob Best') };
    expect(await refused('approvePoolExpenditure', done)).toEqual(['EXPENDITURE_NOT_OPEN']);
  });

  it('never spends what a member has not got, nor twice what two ask for at once', async () => {
    expect(
      await refused('proposePoolExpenditure', outing({ occurredOn: '2026-07-01', amountPence: 200_025 })),
    ).toEqual(['POOL_MEMBER_SHORT']);
    // What came on 1 July pays for nothing before.
    expect(
      await refused('proposePoolExpenditure', outing({ occurredOn: '2026-06-15', amountPence: 25 })),
    ).toEqual(['POOL_MEMBER_SHORT']);
    expect(await refused('proposePoolExpenditure', outing({ occurredOn: '2026-05-31' }))).toEqual([
      'EXPENDITURE_BEFORE_POOL',
    ]);
    // Each of the two is covered, and both together are not.
    const proposals = await Promise.all(
      ['Boats', 'Trains'].map((payee) =>
        change(app, finance, 'proposePoolExpenditure', EXPENDITURE, {
          ...outing({ occurredOn: '2026-07-01', amountPence: 150_000, payee }),
        }),
      ),
    );
    const ready = [];
    for (const { expenditure } of proposals) ready.push(await approve(expenditure, 'Bob Best'));
    const holder = await holderId('Ann Able');
    const answers = await Promise.all(
      ready.map(({ id, version }) =>
        app.ask(
          finance,
          `mutation($input: ApprovePoolExpenditureInput!) { approvePoolExpenditure(input: $input) {
            expenditure { status } userErrors { code } } }`,
          { input: { expenditureId: id, expectedVersion: version, holderId: holder } },
        ),
      ),
    );
    const outcomes = answers.map(({ data }) => data.approvePoolExpenditure.userErrors[0]?.code ?? 'SPENT');
    expect(outcomes.sort()).toEqual(['POOL_MEMBER_SHORT', 'SPENT']);
    const pool = await poolOf(finance);
    expect(pool.balancePence).toBe(MEMBERS * SHARE_PENCE - 200_010);
    const waiting = pool.expenditures.find(({ status }: { status: string }) => status === 'PROPOSED');
    const leaving = { memberId: pool.members[0].id, expectedVersion: 1, leftOn: '2026-07-01' };
    expect(await refused('leavePool', leaving)).toEqual(['POOL_EXPENDITURE_OPEN']);
    const withdrawing = { expenditureId: waiting.id, expectedVersion: 2 };
    const { expenditure } = await change(app, finance, 'withdrawPoolExpenditure', EXPENDITURE, withdrawing);
    expect(expenditure.status).toBe('WITHDRAWN');
  });

  it('is refused by PostgreSQL itself where the program would take what is another’s', async () => {
    const [account] = await queryAll<{ tenant_id: string; id: string; person_id: string }>(
      app.database,
      "select tenant_id, id, person_id from ledger_account where owner_id = $1 and kind = 'HOLDER_USED'",
      [parseGlobalId(poolPartOf(members[0] as BudgetStep))?.uuid],
    );
    const byHand = `with header as (
        insert into ledger_transaction (tenant_id, id, seen_by, kind, occurred_on, recorded_at, recorded_by)
        values ($1, gen_random_uuid(), array[$3::uuid], 'SPENT', '2026-07-01', now(), 'test') returning tenant_id, id)
      insert into ledger_posting (tenant_id, transaction_id, line, person_id, account_id, amount_pence)
      select header.tenant_id, header.id, line, $3::uuid, case line when 1 then $2::uuid else other.id end, amount
      from header, (values (1, -2002), (2, 2002)) as lines (line, amount), ledger_account other
      where other.tenant_id = $1 and other.kind = 'SPENT'
        and other.owner_id = (select owner_id from ledger_account where id = $2)`;
    const before = await countRows(app.database, 'ledger_posting');
    await expect(
      queryAll(app.database, byHand, [account?.tenant_id, account?.id, account?.person_id]),
    ).rejects.toMatchObject({ constraint: 'pool_not_overdrawn' });
    expect(await countRows(app.database, 'ledger_posting')).toBe(before);
  });

  it('is spent by nobody alone', async () => {
    const input = {
      partId: poolPartOf(members[0] as BudgetStep),
      occurredOn: '2026-07-01',
      amountPence: 1,
      payee: 'A kiosk',
      purpose: 'Ice cream',
    };
    expect(await refused('reportSpending', input)).toEqual(['MONEY_IS_IN_POOL']);
  });

  it('shows a member their own record sheet and no other member', async () => {
    const [own] = members;
    const pool = await poolOf({ role: 'PERSON', council, person: own?.personId as string });
    expect(pool.members).toHaveLength(1);
    const [member] = pool.members;
    expect(pool.balancePence).toBe(member.balancePence);
    expect(
      member.recordSheet.map(({ expenditure }: { expenditure: { payee: string } }) => expenditure.payee),
    ).toHaveLength(3);
    const stranger = await registered(app, practitioner);
    expect(await poolOf({ role: 'PERSON', council, person: stranger })).toBeNull();
  });

  /** Gives a part a version of its own of the deployment policy, as a change of the way of holding it does; its bare id. */
  const heldByNewerVersion = async (partId: string) => {
    const own = `with newer as (
        insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, note)
        select tenant_id, gen_random_uuid(), area, number + 1, settings, sources, '2026-06-01', recorded_at, author, note
        from policy_version where area = 'deployment' order by number desc limit 1 returning id)
      update budget_part set deployment_policy_version_id = newer.id from newer where budget_part.id = $1 returning newer.id`;
    const [row] = await queryAll<{ id: string }>(app.database, own, [parseGlobalId(partId)?.uuid]);
    return row?.id as string;
  };

  it('lets one leave with what is theirs, to another part of their budget', async () => {
    const versionId = await heldByNewerVersion(poolPartOf(members[3] as BudgetStep));
    const before = await poolOf(finance);
    const leaving = before.members.find(
      ({ person }: { person: { id: string } }) => person.id === members[3]?.personId,
    );
    const theirs = leaving.balancePence;
    expect([2_000, 2_001]).toContain(theirs);
    const { member } = await change(
      app,
      finance,
      'leavePool',
      'member { leftOn leftWithPence balancePence }',
      {
        memberId: leaving.id,
        expectedVersion: 1,
        leftOn: '2026-07-01',
        goesToPartId: members[3]?.partIds[0],
      },
    );
    expect(member).toEqual({ leftOn: '2026-07-01', leftWithPence: theirs, balancePence: 0 });
    expect((await poolOf(finance)).balancePence).toBe(before.balancePence - theirs);
    const { data } = await app.ask(finance, 'query($id: ID!) { budget(id: $id) { parts { heldPence } } }', {
      id: members[3]?.budgetId,
    });
    expect(data.budget.parts.map(({ heldPence }: { heldPence: number }) => heldPence)).toEqual([theirs, 0]);
    // The version by which the part is held, and not the one that its budget was agreed by.
    const named = "select policy_version_id as id from ledger_transaction where kind = 'POOL_LEFT'";
    expect(await queryAll(app.database, named)).toEqual([{ id: versionId }]);
    const memberIds = [leaving.id];
    expect(
      await refused(
        'proposePoolExpenditure',
        outing({ occurredOn: '2026-07-01', amountPence: 1, memberIds }),
      ),
    ).toEqual(['MEMBER_NOT_IN_POOL']);
  });

  it('gives each member their share again where an outing is undone, and no money back into a pool that was left', async () => {
    const before = await poolOf(finance);
    const source = 'query($id: ID!) { pool(id: $id) { expenditures { payee transaction { id } } } }';
    const { expenditures } = (await app.ask(finance, source, { id: poolId })).data.pool;
    const outing = expenditures.find(({ payee }: { payee: string }) => payee === 'Thames Boats');
    const undoing = { transactionId: outing.transaction.id, reason: 'The boats did not come.' };
    await change(app, finance, 'reverseTransaction', 'transaction { id }', undoing);
    const after = await poolOf(finance);
    expect(after.balancePence).toBe(before.balancePence + 50_010);
    const statuses = after.expenditures.map(({ status }: { status: string }) => status);
    expect(statuses.sort()).toEqual(['SPENT', 'UNDONE', 'WITHDRAWN']);
    const [left] = await queryAll<{ id: string }>(
      app.database,
      "select id from ledger_transaction where kind = 'POOL_LEFT'",
    );
    const returning = { transactionId: `transaction_${left?.id}`, reason: 'They want to come back.' };
    expect(await refused('reverseTransaction', returning)).toEqual(['LEAVING_NOT_REVERSIBLE']);
  });

  it('is spent by 32 at one moment exactly as often as there is money, and each outing once', async () => {
    const before = await poolOf(finance);
    const staying = before.members.filter(({ leftOn }: { leftOn: string | null }) => leftOn === null);
    const three = staying.slice(0, 3) as { id: string; balancePence: number }[];
    const memberIds = three.map(({ id }) => id);
    expect(three.map(({ balancePence }) => balancePence)).toEqual([4_001, 4_001, 4_001]);
    const holders = new Map(before.holders.map(({ id, name }: { id: string; name: string }) => [name, id]));
    const proposed = async (amountPence: number) => {
      const input = outing({ occurredOn: '2026-07-01', amountPence, memberIds });
      return (await change(app, finance, 'proposePoolExpenditure', EXPENDITURE, input)).expenditure;
    };
    const source = `mutation($input: ApprovePoolExpenditureInput!) { approvePoolExpenditure(input: $input) {
      userErrors { code } } }`;
    const approvedBy = async (name: string, expenditures: { id: string }[], expectedVersion: number) => {
      const answers = await Promise.all(
        expenditures.map(({ id }) => {
          const input = { expenditureId: id, expectedVersion, holderId: holders.get(name) };
          return app.ask(finance, source, { input });
        }),
      );
      const codes = answers.map(({ data }) => data.approvePoolExpenditure.userErrors[0]?.code ?? 'DONE');
      return Object.fromEntries(
        [...Map.groupBy(codes, (code) => code)].map(([code, all]) => [code, all.length]),
      );
    };

    // Each of the 32 is covered by itself, at £2.00 from each of the three.
    const outings = await Promise.all(Array.from({ length: 32 }, () => proposed(600)));
    expect(await approvedBy('Ann Able', outings, 1)).toEqual({ DONE: 32 });
    expect(await approvedBy('Bob Best', outings, 2)).toEqual({ DONE: 20, POOL_MEMBER_SHORT: 12 });
    const spent = await poolOf(finance);
    expect(spent.balancePence).toBe(before.balancePence - 20 * 600);
    const left = spent.members.filter(({ id }: { id: string }) => memberIds.includes(id));
    expect(left.map(({ balancePence }: { balancePence: number }) => balancePence)).toEqual([1, 1, 1]);

    const last = await proposed(3);
    expect(await approvedBy('Ann Able', [last], 1)).toEqual({ DONE: 1 });
    expect(await approvedBy('Bob Best', Array(32).fill(last), 2)).toEqual({
      DONE: 1,
      EXPENDITURE_NOT_OPEN: 31,
    });
    expect((await poolOf(finance)).balancePence).toBe(spent.balancePence - 3);
  });

  it('asks back what somebody left with and did not use when their plan is over, and calls none of it their own', async () => {
    const left = members[3] as BudgetStep;
    await planStep(app, practitioner, 'endPlan', left, { endedOn: '2026-07-01', reason: 'Moved away.' });
    const source = `query($id: ID!) { budget(id: $id) { parts { id heldPence }
      settlement { lines { partId kind owedBy amountPence } } } }`;
    const { data } = await app.ask(finance, source, { id: left.budgetId });
    const [account] = data.budget.parts;
    expect([2_000, 2_001]).toContain(account.heldPence);
    // Their share of the outing that was undone came back to their part of the pool, and goes back from there.
    const aboutHeld = ['HELD_UNSPENT', 'OWN_MONEY_HELD', 'UNSPENT_TO_RETURN'];
    const lines = data.budget.settlement.lines.filter(({ kind }: { kind: string }) =>
      aboutHeld.includes(kind),
    );
    expect(lines).toEqual(
      data.budget.parts.flatMap(
        ({ id: partId, heldPence: amountPence }: { id: string; heldPence: number }) => [
          { partId, kind: 'HELD_UNSPENT', owedBy: 'NOBODY', amountPence },
          { partId, kind: 'UNSPENT_TO_RETURN', owedBy: 'PERSON', amountPence },
        ],
      ),
    );
    expect(lines).toHaveLength(4);
  });
});
