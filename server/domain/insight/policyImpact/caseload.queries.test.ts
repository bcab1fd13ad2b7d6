import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NeedsProfile } from '../../../../tenants/needs.ts';
import type { Role } from '../../../platform/actor.ts';
import { newId } from '../../../platform/ids.ts';
import { Session } from '../../../platform/session.ts';
import { type Asker, startTestApp, type TestApp } from '../../../testing/app.ts';
import { queryAll } from '../../../testing/database.ts';
import {
  assessed,
  change,
  planStep,
  registered,
  SUBSTANTIAL_NEEDS,
  signedOffPlan,
} from '../../../testing/seeder.ts';
import { readCaseload } from './caseload.queries.ts';
import { agedOn, type Caseload, DEMENTIA_RECORD, ethnicityOf, profileOfPerson } from './caseload.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const TODAY = Temporal.PlainDate.from('2026-06-01');

let app: TestApp;
let older: string;
let younger: string;
beforeAll(async () => {
  app = await startTestApp(TODAY.toString());
  await app.onboard('oldham', 'devon');
  older = await registered(app, practitioner);
  await assessed(app, practitioner, older, { domains: {} });
  // Assessed again: the later one counts.
  await assessed(app, practitioner, older, SUBSTANTIAL_NEEDS);
  younger = await registered(app, practitioner, {
    bornOn: '1990-12-31',
    clientGroup: 'LEARNING_DISABILITY',
    ethnicity: 'ASIAN_BANGLADESHI',
    hasDementia: false,
  });
  await assessed(app, practitioner, younger, { domains: {}, circumstances: { nightSupport: 'WAKING' } });
  // Their date of birth was taken back, so nobody knows how old they are.
  const ageless = await registered(app, practitioner);
  await assessed(app, practitioner, ageless);
  const takenBack = { personId: ageless, expectedVersion: 1, birthDatePrecision: 'UNKNOWN' };
  await change(app, practitioner, 'updatePerson', 'person { id }', takenBack);
  // She has not been assessed yet, and he belongs to another council.
  await registered(app, practitioner);
  const ofDevon: Asker = { role: 'PRACTITIONER', council: 'devon' };
  await assessed(app, ofDevon, await registered(app, ofDevon));
});
afterAll(() => app.stop());

async function readAs(role: Role, councilSlug = 'oldham'): Promise<Caseload> {
  const [council] = await queryAll<{ id: string }>(
    app.database,
    'select tenant_id as id from council where slug = $1',
    [councilSlug],
  );
  const session = new Session(app.connection, {
    actor: { subject: 'somebody', role, councilSlug, personId: null, supporterId: null },
    council: { tenantId: council?.id ?? '', slug: councilSlug, isLive: true },
    standing: null,
    now: Temporal.Instant.from(`${TODAY}T09:00:00Z`),
    requestId: newId(),
  });
  try {
    return await readCaseload(session);
  } finally {
    await session.end();
  }
}

interface Shown {
  id: string;
  profile: NeedsProfile;
  ethnicity: string;
  dementia: string | undefined;
}

/** A caseload as rows again, in the order in which people were registered. */
function rowsOf(caseload: Caseload): Shown[] {
  const aged = agedOn(caseload, TODAY);
  return Array.from({ length: caseload.count }, (_, place) => ({
    id: Buffer.from(caseload.personIds?.subarray(place * 16, place * 16 + 16) ?? []).toString('hex'),
    profile: profileOfPerson(aged, place),
    ethnicity: ethnicityOf(caseload.ethnicities[place] as number),
    dementia: DEMENTIA_RECORD.values[caseload.dementiaRecords[place] as number],
  })).toSorted((a, b) => a.id.localeCompare(b.id));
}

const bareId = (id: string) => id.slice(-36).replaceAll('-', '');

/** Goes behind the database's own refusal to change a row that is final. */
const rewrite = (sql: string) =>
  queryAll(app.database, `set local session_replication_role = replica; ${sql}`);

describe('the caseload', () => {
  it('is everybody of the own council with a completed assessment, once, by their latest', async () => {
    const rows = rowsOf(await readAs('TEAM_MANAGER'));
    expect(rows.map(({ id }) => id)).toEqual([older, younger].map(bareId));
    expect(rows[0]).toMatchObject({
      profile: { clientGroup: 'OLDER_PEOPLE', ageYears: 82, circumstances: { livesAlone: true } },
      ethnicity: 'WHITE_BRITISH',
      dementia: 'NOT_RECORDED',
    });
    expect(rows[0]?.profile.domains.NUTRITION).toEqual({ level: 'SUBSTANTIAL', unpaidSupport: 'SOME' });
    expect(rows[0]?.profile.domains.NIGHTS).toEqual({ level: 'NONE', unpaidSupport: 'NONE' });
    expect(rows[1]).toMatchObject({
      profile: {
        clientGroup: 'LEARNING_DISABILITY',
        ageYears: 35,
        circumstances: { nightSupport: 'WAKING' },
      },
      ethnicity: 'ASIAN_BANGLADESHI',
      dementia: 'NOT_DIAGNOSED',
    });
    expect((await readAs('TEAM_MANAGER', 'devon')).count).toBe(1);
    expect((await readAs('TEAM_MANAGER', 'devon')).personIds).toHaveLength(16);
  });

  it('comes in one statement', async () => {
    app.statements.length = 0;
    await readAs('POLICY_APPROVER');
    expect(app.statements).toHaveLength(1);
  });

  it.each(['POLICY_EDITOR', 'POLICY_APPROVER', 'COMMISSIONER'] as const)(
    'has everybody’s facts and nobody’s id for %s',
    async (role) => {
      const { personIds, ...columns } = await readAs(role);
      const { personIds: ids, ...ofManager } = await readAs('TEAM_MANAGER');
      expect(columns).toEqual(ofManager);
      expect(columns.count).toBe(2);
      expect(personIds).toBeNull();
      expect(ids).toHaveLength(32);
    },
  );

  it.each(['PRACTITIONER', 'FINANCE_OFFICER', 'PERSON'] as const)('is refused to %s', async (role) => {
    await expect(readAs(role)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('is empty where nobody is assessed', async () => {
    await app.onboard('slough');
    const empty = await readAs('DIRECTOR', 'slough');
    expect(empty.count).toBe(0);
    expect(rowsOf(empty)).toEqual([]);
  });

  it('leaves somebody out whose latest plan has ended, until they are assessed again', async () => {
    const person = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, person);
    const isThere = async () =>
      rowsOf(await readAs('AUDITOR'))
        .map(({ id }) => id)
        .includes(bareId(person));
    const signedOff = await signedOffPlan(app, practitioner, {
      personId: person,
      allocationId: allocation.id,
    });
    expect(await isThere()).toBe(true);
    await planStep(app, practitioner, 'endPlan', signedOff, { endedOn: '2026-06-01', reason: 'Moved away.' });
    expect(await isThere()).toBe(false);
    app.setToday('2026-07-01');
    await assessed(app, practitioner, person);
    expect(await isThere()).toBe(true);
    app.setToday(TODAY.toString());
  });

  it('reads needs of an earlier encoding from the profile kept beside them', async () => {
    const before = rowsOf(await readAs('TEAM_MANAGER'));
    await rewrite(
      `update allocation set needs_encoding = 99, encoded_needs = '\\x0102' where person_id = '${older.slice(-36)}'`,
    );
    expect(rowsOf(await readAs('TEAM_MANAGER'))).toEqual(before);
    await rewrite('update allocation set needs_encoding = 99');
    expect(rowsOf(await readAs('TEAM_MANAGER'))).toEqual(before);
  });

  it('is not guessed at where a word is stored that the program does not know', async () => {
    await queryAll(app.database, 'update person set ethnicity = $1 where id = $2', [
      'UNHEARD_OF',
      younger.slice(-36),
    ]);
    await expect(readAs('TEAM_MANAGER')).rejects.toThrow('ethnicity that the program has no word for');
  });
});
