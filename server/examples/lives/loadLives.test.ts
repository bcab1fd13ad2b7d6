import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPLOYMENT_OPTION } from '../../../tenants/vocabulary.ts';
import type { BankDetailsRecord } from '../../domain/money/bankDetails/bankDetails.entity.ts';
import { openAccount } from '../../domain/money/bankDetails/sealedAccounts.ts';
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
import { examplePeopleOf } from './examplePeopleOf.ts';
import { LIFE_STATES } from './lifeStates.ts';
import { type LoadingLives, loadLives } from './loadLives.ts';

const TODAY = Temporal.PlainDate.from('2026-11-30');
/** Somebody in every state, and some who share a story. */
const COUNT = Object.keys(LIFE_STATES).length + 15;
const COUNCIL = 'oldham';
/** What tells one person from another: their names, what is sealed, and their places in a run of payments. */
const OWN = [
  ...['nhs_number', 'given_name', 'family_name', 'sort_name', 'ethnicity', 'name', 'sealed_account'],
  ...['position', 'reference'],
];
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

const TABLES_OF_PEOPLE = `select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'person_name_word'
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped)
  order by 1`;

/** Every row about somebody, oldest first in each table, and what was done to any of them. */
const recordSql = (tables: readonly string[], nhsNumber: string) => {
  const id = `(select id from person where nhs_number = '${nhsNumber}')`;
  const about = tables.map(
    (table) => `select '${table}' as "table", row_to_json(t) as row from ${table} t where person_id = ${id}`,
  );
  return `with about as (select 'person' as "table", row_to_json(p) as row from person p where id = ${id}
      union all ${about.join(' union all ')})
    select row::text as json from (select * from about
      union all select 'audit_entry', row_to_json(a) from audit_entry a
        where subject_id::text in (select row ->> 'id' from about)) every
    order by "table", coalesce(row ->> 'id', row ->> 'transaction_id', ''), row::text`;
};

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
    const vault = await developmentVault(app.dataDir);
    loading = {
      operations: new DirectOperations({
        schema: builtSchema(),
        database: app.connection,
        directory: new CouncilDirectory(app.connection, () => Temporal.Now.instant()),
        isDevelopment: true,
        vault,
        files: null,
      }),
      vault,
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
      ...['UPHELD', 'NOT_UPHELD'].map((outcome) => `challenge where stages::text like '%"${outcome}"%'`),
      'challenge',
      'reablement_episode',
      'carer_support',
      'payment_suspension',
      'budget where person_contribution_weekly_pence > 0',
      'clawback where replied_on is null',
      'clawback where decided_pence = 0',
      'clawback_repayment',
      'clawback where decided_pence > 0 and not exists (select from clawback_repayment r where r.clawback_id = clawback.id)',
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

  /** All that is there about somebody, table by table, and with numbers in the place of their own ids. */
  const recordOf = async (nhsNumber: string, kept: readonly string[]) => {
    const found = await rows<{ json: string }>(recordSql(kept, nhsNumber));
    const texts = found.map(({ json }) => json);
    const ids = new Map<string, number>();
    for (const text of texts) for (const [id] of text.matchAll(ID)) ids.set(id, ids.get(id) ?? ids.size);
    const told = texts.map((text) =>
      Object.entries(JSON.parse(text.replaceAll(ID, (id) => `#${ids.get(id)}`))).filter(
        ([key]) => !OWN.includes(key),
      ),
    );
    return { texts, told };
  };

  it('gives everybody who shares a story the same record, under their own name', async () => {
    const facts = { slug: COUNCIL, enabledOptions: DEPLOYMENT_OPTION.values };
    const lives = examplePeopleOf(facts, 'fairshare', COUNT);
    const kept = (await rows<{ table: string }>(TABLES_OF_PEOPLE)).map(({ table }) => table);
    const stories = [...Map.groupBy(lives, ({ story }) => story).values()].filter(({ length }) => length > 1);
    expect(stories.length).toBeGreaterThan(5);
    for (const [first, ...others] of stories) {
      const one = await recordOf(first?.registration.nhsNumber ?? '', kept);
      expect(one.told.length).toBeGreaterThan(4);
      for (const { registration } of others) {
        const { nhsNumber, givenName, familyName } = registration;
        const other = await recordOf(nhsNumber, kept);
        expect(other.told).toEqual(one.told);
        expect(other.texts.join()).toContain(`"given_name":"${givenName}","family_name":"${familyName}"`);
        const whose = first?.registration;
        expect(other.texts.join()).not.toContain(whose?.nhsNumber);
        expect(other.texts.join()).not.toContain(`${whose?.givenName} ${whose?.familyName}`);
      }
    }
  });

  it('has sealed where money is paid for each person anew', async () => {
    const details = await rows<BankDetailsRecord & { name: string }>(
      `select tenant_id as "tenantId", bank_details.id, sealed_account as "sealedAccount",
        (select given_name || ' ' || family_name from person p where p.id = person_id) as name from bank_details`,
    );
    expect(details.length).toBeGreaterThan(1);
    const vault = loading.vault;
    if (!vault) throw new Error('There is a vault.');
    for (const each of details) expect(openAccount(vault, each).accountName).toBe(each.name);
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
