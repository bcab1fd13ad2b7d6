import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { change } from '../../../server/testing/seeder.ts';

const editor: Asker = { role: 'POLICY_EDITOR', council: 'oldham' };
const FAIRNESS = `{ scales { key label clientGroups ageBands }
  rows { key label lowestWeeklyPence highestWeeklyPence lowestShareBasisPoints
    cells { clientGroup ageBand weeklyAmountPence shareOfHighestBasisPoints scaleKey scaleLabel } } }`;
const OF_VERSION = `query($id: ID) { fairnessWithinCouncil(policyVersionId: $id) ${FAIRNESS} }`;
const OF_CHANGE = `query($id: ID) { fairnessWithinCouncil(changeId: $id) ${FAIRNESS} }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
});
afterAll(() => app.stop());

interface Cell {
  clientGroup: string;
  ageBand: string;
  weeklyAmountPence: number;
  shareOfHighestBasisPoints: number | null;
  scaleKey: string;
}
interface Row {
  key: string;
  lowestWeeklyPence: number;
  highestWeeklyPence: number;
  lowestShareBasisPoints: number | null;
  cells: Cell[];
}

async function versionId(council: string, area = 'resourceAllocation'): Promise<string> {
  const { data } = await app.ask(
    { role: 'POLICY_EDITOR', council },
    'query($area: PolicyArea!) { policyVersions(area: $area) { id } }',
    { area },
  );
  return data.policyVersions[0].id;
}

async function rowsOf(asker: Asker, query: string, id: string): Promise<Row[]> {
  const { data, errors } = await app.ask(asker, query, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.fairnessWithinCouncil.rows;
}

const rowOf = (rows: Row[], key: string) => rows.find((row) => row.key === key) as Row;
const cellOf = (row: Row, clientGroup: string, ageBand: string) =>
  row.cells.find((cell) => cell.clientGroup === clientGroup && cell.ageBand === ageBand) as Cell;

describe('fairness within a council', () => {
  it('sets what older and younger people get for the same need side by side, by the scale that is theirs', async () => {
    const row = rowOf(await rowsOf(editor, OF_VERSION, await versionId('oldham')), 'mornings-and-meals');
    const older = cellOf(row, 'PHYSICAL_DISABILITY', 'AGE_75_TO_84');
    const younger = cellOf(row, 'PHYSICAL_DISABILITY', 'AGE_25_TO_64');
    expect(older.scaleKey).toBe('age65AndOver');
    expect(younger.scaleKey).toBe('age18To64');
    // 20 + 14 + 12 + 6, and 8 for living alone: 60 points, £165.00, 5% off, to the pound: £157.
    expect(older.weeklyAmountPence).toBe(15_700);
    expect(row.cells).toHaveLength(30);
    expect(row.lowestWeeklyPence).toBe(Math.min(older.weeklyAmountPence, younger.weeklyAmountPence));
    expect(row.highestWeeklyPence).toBe(Math.max(older.weeklyAmountPence, younger.weeklyAmountPence));
  });

  it('shows no difference under one scale for everybody', async () => {
    const ofDevon: Asker = { role: 'COMMISSIONER', council: 'devon' };
    for (const row of await rowsOf(ofDevon, OF_VERSION, await versionId('devon'))) {
      expect([10_000, null], row.key).toContain(row.lowestShareBasisPoints);
    }
  });

  it('shows a change before anybody has approved it', async () => {
    const before = await rowsOf(editor, OF_VERSION, await versionId('oldham'));
    const { policyChange } = await change(app, editor, 'draftPolicyChange', 'policyChange { id version }', {
      area: 'resourceAllocation',
      effectiveFrom: '2026-07-01',
      startFrom: { inForce: true },
      note: 'Illustrative.',
    });
    expect(await rowsOf(editor, OF_CHANGE, policyChange.id)).toEqual(before);
    await change(app, editor, 'editPolicyChange', 'policyChange { id }', {
      changeId: policyChange.id,
      expectedVersion: policyChange.version,
      set: [{ path: 'scales.age65AndOver.priceTable.rows.0.amountPence', value: '1000' }],
    });
    const none = rowOf(await rowsOf(editor, OF_CHANGE, policyChange.id), 'every-domain-none');
    // £10.00 for no points at all, 5% off, to the pound; and nothing for those under 65.
    expect(cellOf(none, 'OLDER_PEOPLE', 'AGE_85_AND_OVER').weeklyAmountPence).toBe(1_000);
    expect(cellOf(none, 'OLDER_PEOPLE', 'AGE_25_TO_64')).toMatchObject({
      weeklyAmountPence: 0,
      shareOfHighestBasisPoints: 0,
    });
    expect(none.lowestShareBasisPoints).toBe(0);
  });

  it('takes one statement', async () => {
    const id = await versionId('oldham');
    app.statements.length = 0;
    await rowsOf(editor, OF_VERSION, id);
    expect(app.statements).toHaveLength(1);
  });

  it('is null of a version of another council, or of none', async () => {
    const elsewhere = await versionId('devon');
    for (const [query, id] of [
      [OF_VERSION, elsewhere],
      [OF_VERSION, 'policy_nothing'],
      [OF_CHANGE, 'change_00000000-0000-7000-8000-000000000000'],
    ] as const) {
      expect(await app.ask(editor, query, { id })).toEqual({ data: { fairnessWithinCouncil: null } });
    }
  });

  it('is refused of two policies, of none, and of another area', async () => {
    const both = `query($id: ID) { fairnessWithinCouncil(policyVersionId: $id, changeId: $id) { scales { key } } }`;
    const money = await versionId('oldham', 'money');
    for (const [query, id] of [
      [both, money],
      [OF_VERSION, null],
      [OF_VERSION, money],
    ] as const) {
      const { data, errors } = await app.ask(editor, query, { id });
      expect(data.fairnessWithinCouncil).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it.each(['PERSON', 'PRACTITIONER', 'REGIONAL_ANALYST'] as const)('is not for %s', async (role) => {
    const id = await versionId('oldham');
    const asker: Asker =
      role === 'REGIONAL_ANALYST'
        ? { role }
        : { role, council: 'oldham', ...(role === 'PERSON' ? { person: `person_${id.slice(-36)}` } : {}) };
    const { data, errors } = await app.ask(asker, OF_VERSION, { id });
    expect(data?.fairnessWithinCouncil ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
