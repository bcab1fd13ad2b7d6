import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRecordChecks } from '../../domain/oversight/recordProofs/recordChecks.queries.ts';
import { CouncilDirectory } from '../../domain/tenancy/councils/councilDirectory.queries.ts';
import { readLiveCouncils } from '../../domain/tenancy/councils/liveCouncils.queries.ts';
import { systemSession } from '../../platform/systemSession.ts';
import { developmentVault } from '../../platform/vault/vault.ts';
import { startTestApp, type TestApp } from '../../testing/app.ts';
import { builtSchema } from '../../testing/builtSchema.testing.ts';
import { countRows, queryAll } from '../../testing/database.ts';
import { ledgerFindings } from '../../testing/ledgerFindings.ts';
import { DirectOperations } from '../directApi.ts';
import type { ExamplePerson } from '../welcome.ts';
import { openingDay, quarterEndsBefore } from './calendarOfLife.ts';
import { LIFE_STATES } from './lifeStates.ts';
import { type LoadingLives, loadLives } from './loadLives.ts';

const TODAY = Temporal.PlainDate.from('2026-11-30');
/** Somebody in every state. */
const COUNT = Object.keys(LIFE_STATES).length;
const COUNCIL = 'oldham';

/** Oldham with somebody in every state, loaded in three goes: nobody, one who is interrupted after, and the rest. */
describe('loading the example people', () => {
  let app: TestApp;
  let loading: LoadingLives;
  const faults: unknown[] = [];
  const shown: ExamplePerson[] = [];

  beforeAll(async () => {
    app = await startTestApp(openingDay(TODAY).toString());
    await app.onboard(COUNCIL);
    app.setToday(TODAY.toString());
    loading = {
      operations: new DirectOperations({
        schema: builtSchema(),
        database: app.connection,
        directory: new CouncilDirectory(app.connection, () => Temporal.Now.instant()),
        isDevelopment: true,
        vault: await developmentVault(app.dataDir),
        files: null,
      }),
      councils: [COUNCIL],
      count: COUNT,
      today: TODAY,
      onShown: (person) => shown.push(person),
      onFault: (fault, about) => faults.push([about, fault]),
    };
  });
  afterAll(() => app.stop());

  const rows = <Row>(sql: string) => queryAll<Row>(app.database, sql);
  const counted = async (from: string) =>
    (await rows<{ count: number }>(`select count(*)::int as count from ${from}`))[0]?.count ?? 0;

  it('brings in nobody where nobody is asked for', async () => {
    await loadLives({ ...loading, count: 0 });
    expect(await countRows(app.database, 'person')).toBe(0);
    expect(await counted(`audit_entry where action <> 'onboardCouncil'`)).toBe(0);
  });

  it('stops between two stories when it is told to, and goes on the next time', async () => {
    const ending = new AbortController();
    const onShown = () => ending.abort();
    await loadLives({ ...loading, signal: ending.signal, onShown });
    const few = await countRows(app.database, 'person');
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(COUNT);
    await loadLives(loading);
    expect(faults).toEqual([]);
    expect(await countRows(app.database, 'person')).toBe(COUNT);
    expect(shown.map(({ councilSlug }) => councilSlug)).toEqual([COUNCIL]);
  }, 120_000);

  it('has somebody in every state, with what a council does for many', async () => {
    const statuses = await rows<{ status: string; count: number }>(
      `select case when died_on is not null then 'DIED' when ended_on is not null then 'ENDED'
          when implemented_on is not null then 'LIVE' when signed_off_at is not null then 'SIGNED_OFF'
          when agreed_at is not null then 'AGREED' when shared_at is not null then 'SHARED' else 'DRAFT' end as status,
        count(*)::int as count
      from support_plan join person on person.tenant_id = support_plan.tenant_id and person.id = person_id
      group by 1`,
    );
    expect(statuses.map(({ status }) => status).sort()).toEqual([
      'AGREED',
      'DIED',
      'DRAFT',
      'ENDED',
      'LIVE',
      'SHARED',
      'SIGNED_OFF',
    ]);
    const options = await rows<{ option: string }>(
      'select distinct deployment_option as option from budget_part',
    );
    expect(options.map(({ option }) => option).sort()).toEqual([
      ...['COMMISSIONED', 'DIRECT_PAYMENT', 'DIRECT_PAYMENT_SUITABLE_PERSON', 'INDIVIDUAL_SERVICE_FUND'],
      ...['MANAGED_ACCOUNT', 'SMALL_PAYMENT', 'VIRTUAL_BUDGET'],
    ]);
    for (const what of [
      'challenge',
      'concern',
      'carer_assessment',
      'assignment',
      'review where completed_at is not null',
      `panel_decision where decision like 'APPROVED%'`,
      "panel_meeting where held_on > '2026-11-30'",
      'instalment_payment',
      `payment_run where approved_at is not null`,
      `payment_run where approved_at is null`,
      `policy_change where submitted_at is not null and approved_at is null`,
      'notice',
    ]) {
      expect([what, await counted(what)]).not.toEqual([what, 0]);
    }
    expect(await counted('published_measure')).toBe(quarterEndsBefore(TODAY.toString()).length);
  });

  it('has nobody twice when it is done again, and what it has made is as it should be', async () => {
    const before = await counted('audit_entry');
    await loadLives(loading);
    expect(await counted('audit_entry')).toBe(before);
    expect(await ledgerFindings(app, TODAY.toString())).toEqual({});
    const [council] = await readLiveCouncils(app.connection);
    if (!council) throw new Error('Oldham is there.');
    const facts = { work: 'proof', now: Temporal.Instant.from('2026-11-30T10:00:00Z'), requestId: 'proof' };
    const session = systemSession(app.connection, council, facts);
    const results = await runRecordChecks(session).finally(() => session.end());
    expect(results.filter(({ differingCount }) => differingCount > 0)).toEqual([]);
  });
});
