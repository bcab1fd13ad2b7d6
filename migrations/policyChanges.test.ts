import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../server/testing/database.ts';

const TENANT = '11111111-1111-7111-8111-111111111111';
const ELSEWHERE = '22222222-2222-7222-8222-222222222222';
const AT = '2026-06-01T09:00:00Z';

/** The tables as the application's own role meets them, with every program between left out. */
describe('PostgreSQL itself', () => {
  let database: TestDatabase;
  let application: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query(
      `insert into council (tenant_id, slug, name, region_code, gss_codes, onboarded_at)
      values ($1, 'here', 'Here', 'E12000005', '[]', $3), ($2, 'elsewhere', 'Elsewhere', 'E12000005', '[]', $3)`,
      [TENANT, ELSEWHERE, AT],
    );
    await superuser.end();
    application = new Client({ connectionString: database.applicationUrl });
    await application.connect();
  });
  afterAll(async () => {
    await application.end();
    await database.drop();
  });
  beforeEach(() => as(TENANT));

  const as = (tenantId: string) => application.query(`set app.tenant = '${tenantId}'`);
  const run = (sql: string, values: unknown[] = []) => application.query(sql, values);
  /** The name of the constraint that refuses a statement. */
  const refusedBy = async (statement: Promise<unknown>) => {
    const error = await statement.then(
      () => null,
      (reason: { constraint?: string; message: string }) => reason,
    );
    return error?.constraint ?? error?.message ?? 'nothing';
  };
  let areas = 0;

  /** A change as Anna drafted and Ben edited it, in an area of its own. */
  async function changeOf(submittedBy: string | null = 'anna') {
    areas += 1;
    const [id, area] = [randomUUID(), `area${areas}`];
    await run(
      `insert into policy_change (tenant_id, id, area, starts_from, settings, sources, effective_from, note, drafted_at, drafted_by)
      values ($1, $2, $3, 'IN_FORCE', '{"a":1}', '[]', '2026-09-01', '', $4, 'anna')`,
      [TENANT, id, area, AT],
    );
    await save(id, 1, 'anna', '{"a":1}');
    await save(id, 2, 'ben', '{"a":2}');
    if (submittedBy) {
      await run(
        `update policy_change set settings = '{"a":2}', submitted_at = $3, submitted_by = $4 where tenant_id = $1 and id = $2`,
        [TENANT, id, AT, submittedBy],
      );
    }
    return { id, area };
  }
  const save = (changeId: string, number: number, by: string, settings: string) =>
    run(
      `insert into policy_change_edit (tenant_id, change_id, number, settings, sources, effective_from, note, edited_at, edited_by)
      values ($1, $2, $3, $4, '[]', '2026-09-01', '', $5, $6)`,
      [TENANT, changeId, number, settings, AT, by],
    );

  interface Version {
    id?: string;
    area: string;
    number?: number;
    settings?: string;
    effectiveFrom?: string;
    recordedAt?: string;
    changeId?: string | null;
    author?: string;
    approver?: string | null;
    emergencyReason?: string | null;
  }
  async function version(given: Version): Promise<string> {
    const id = given.id ?? randomUUID();
    const reason = given.emergencyReason ?? null;
    await run(
      `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note, change_id, is_emergency, emergency_reason)
      values ($1, $2, $3, $4, $5, '[]', $6, $7, $8, $9, '', $10, $11, $12)`,
      [
        TENANT,
        id,
        given.area,
        given.number ?? 1,
        given.settings ?? '{"a":2}',
        given.effectiveFrom ?? '2026-09-01',
        given.recordedAt ?? AT,
        given.author ?? 'ben',
        given.approver ?? null,
        given.changeId ?? null,
        reason !== null,
        reason,
      ],
    );
    return id;
  }
  const approve = (id: string, by: string, versionId: string | null) =>
    run(
      `update policy_change set approved_at = $3, approved_by = $4, policy_version_id = $5 where tenant_id = $1 and id = $2`,
      [TENANT, id, AT, by, versionId],
    );

  describe('holds four eyes', () => {
    it('lets somebody approve who had no hand in it', async () => {
      const { id, area } = await changeOf();
      const versionId = await version({ area, changeId: id, approver: 'carol' });
      expect(await refusedBy(approve(id, 'carol', versionId))).toBe('nothing');
    });

    it.each(['anna', 'ben'])('refuses the version that %s wrote part of and approves', async (by) => {
      const { id, area } = await changeOf('dev');
      expect(await refusedBy(version({ area, changeId: id, approver: by, author: 'somebody-else' }))).toBe(
        'policy_version_four_eyes',
      );
    });

    it('refuses the submitter as approver, and the author', async () => {
      const { id, area } = await changeOf('dev');
      expect(await refusedBy(version({ area, changeId: id, approver: 'dev' }))).toBe(
        'policy_version_four_eyes',
      );
      expect(await refusedBy(version({ area, changeId: id, approver: 'x', author: 'x' }))).toMatch(/check/);
    });

    it('refuses the change itself approved by any of them', async () => {
      for (const by of ['anna', 'ben', 'dev']) {
        const { id, area } = await changeOf('dev');
        const versionId = await version({ area, changeId: id, approver: 'carol' });
        expect(await refusedBy(approve(id, by, versionId)), by).toBe('policy_change_four_eyes');
      }
    });

    it('refuses a version without an approver, unless it is an emergency with its reason', async () => {
      const { id, area } = await changeOf();
      expect(await refusedBy(version({ area, changeId: id }))).toMatch(/^policy_version_check/);
      expect(await refusedBy(version({ area, changeId: id, emergencyReason: ' ' }))).toMatch(/check/);
      expect(
        await refusedBy(version({ area, changeId: id, approver: 'carol', emergencyReason: 'Fire' })),
      ).toMatch(/^policy_version_check/);
      expect(await refusedBy(version({ area, changeId: id, emergencyReason: 'Fire' }))).toBe('nothing');
    });

    it('refuses an approver of a version that came of no change, which may only say that it had none', async () => {
      const { area } = await changeOf();
      expect(await refusedBy(version({ area, approver: 'carol' }))).toMatch(/^policy_version_check/);
      expect(
        await refusedBy(version({ area, approver: 'carol', emergencyReason: 'In a council file' })),
      ).toMatch(/^policy_version_check/);
      expect(await refusedBy(version({ area, emergencyReason: ' ' }))).toMatch(/check/);
      expect(await refusedBy(version({ area, emergencyReason: 'In a council file' }))).toBe('nothing');
    });

    it('refuses another version than was saved last, under whichever name', async () => {
      const { id, area } = await changeOf();
      const approver = 'carol';
      const otherwise: Partial<Version>[] = [
        { settings: '{"a":3}' },
        { settings: '{"a":1}' },
        { effectiveFrom: '2026-08-01' },
        { area: `${area}x` },
        { changeId: randomUUID() },
      ];
      for (const given of otherwise) {
        expect(await refusedBy(version({ area, changeId: id, approver, ...given }))).toBe(
          'policy_version_as_saved',
        );
      }
    });

    it('refuses to rewrite who saved what, and to save behind an approval', async () => {
      const { id, area } = await changeOf();
      for (const statement of [
        "update policy_change_edit set edited_by = 'zoe' where change_id = $1",
        "update policy_change_edit set settings = '{}' where change_id = $1",
        'delete from policy_change_edit where change_id = $1',
        'delete from policy_change where id = $1',
        'delete from policy_change_decision where change_id = $1',
      ]) {
        expect(await refusedBy(run(statement, [id])), statement).toMatch(/permission denied/);
      }
      expect(await refusedBy(save(id, 3, 'carol', '{"a":3}'))).toBe('policy_change_open_to_edit');
      const versionId = await version({ area, changeId: id, approver: 'carol' });
      await approve(id, 'carol', versionId);
      expect(await refusedBy(save(id, 3, 'carol', '{"a":3}'))).toBe('policy_change_open_to_edit');
    });

    it('refuses a version of a change that does not wait for a decision', async () => {
      const { id, area } = await changeOf(null);
      const made = { area, changeId: id, approver: 'carol' };
      expect(await refusedBy(version(made))).toBe('policy_version_of_open_change');
      await run(
        `update policy_change set submitted_at = $2, submitted_by = 'anna', rejected_at = $2, rejected_by = 'carol', rejected_reason = 'No' where id = $1`,
        [id, AT],
      );
      expect(await refusedBy(version(made))).toBe('policy_version_of_open_change');
      await run(
        `update policy_change set rejected_at = null, rejected_by = null, rejected_reason = null where id = $1`,
        [id],
      );
      const versionId = await version(made);
      await approve(id, 'carol', versionId);
      expect(await refusedBy(version({ ...made, number: 2 }))).toBe('policy_version_of_open_change');
    });

    it('looks at the real saves, whatever temporary table is called like theirs', async () => {
      const { id, area } = await changeOf('dev');
      await run('create temporary table policy_change_edit (like policy_change_edit)');
      try {
        await run(
          `insert into pg_temp.policy_change_edit select tenant_id, change_id, number, settings, sources, effective_from, note, edited_at, 'anna'
           from public.policy_change_edit where change_id = $1`,
          [id],
        );
        expect(await refusedBy(version({ area, changeId: id, approver: 'ben', author: 'anna' }))).toBe(
          'policy_version_four_eyes',
        );
      } finally {
        await run('drop table pg_temp.policy_change_edit');
      }
    });

    it('refuses facts of a change that do not go together', async () => {
      const { id } = await changeOf();
      for (const facts of [
        "approved_at = now(), approved_by = 'carol'",
        "approved_by = 'carol'",
        "rejected_at = now(), rejected_by = 'carol'",
        "rejected_at = now(), rejected_by = 'carol', rejected_reason = '  '",
        "withdrawn_at = now(), withdrawn_by = 'anna'",
        "enacted_at = now(), enacted_by = 'eve', enacted_reason = 'Fire'",
        'submitted_by = null',
      ]) {
        expect(await refusedBy(run(`update policy_change set ${facts} where id = $1`, [id])), facts).toMatch(
          /^policy_change_.*check/,
        );
      }
    });
  });

  describe('keeps the days of an area without gap or overlap', () => {
    const periods = async (area: string) =>
      (
        await run(
          `select v.number, p.in_force::text as days, upper_inf(p.known) as known
          from policy_period p join policy_version v on v.id = p.policy_version_id
          where p.area = $1 and not isempty(p.known) order by upper_inf(p.known) desc, lower(p.in_force), v.number`,
          [area],
        )
      ).rows.map(({ number, days, known }) => `${number} ${days} ${known ? 'now' : 'then'}`);
    const hour = (number: number) => `2026-06-01T${String(9 + number).padStart(2, '0')}:00:00Z`;

    it('whatever is recorded and withdrawn, in whichever order of days', async () => {
      const area = 'days';
      await version({ area, effectiveFrom: '2026-01-01', recordedAt: hour(0) });
      await version({ area, number: 2, effectiveFrom: '2026-10-01', recordedAt: hour(1) });
      const third = await version({ area, number: 3, effectiveFrom: '2026-07-01', recordedAt: hour(2) });
      expect(await periods(area)).toEqual([
        '1 [2026-01-01,2026-07-01) now',
        '3 [2026-07-01,2026-10-01) now',
        '2 [2026-10-01,) now',
        '1 [2026-01-01,) then',
        '1 [2026-01-01,2026-10-01) then',
      ]);
      await run(
        `insert into policy_version_withdrawal (tenant_id, policy_version_id, withdrawn_at, withdrawn_by, reason) values ($1, $2, $3, 'anna', 'Wrong')`,
        [TENANT, third, hour(3)],
      );
      expect((await periods(area)).slice(0, 2)).toEqual([
        '1 [2026-01-01,2026-10-01) now',
        '2 [2026-10-01,) now',
      ]);
    });

    it('refuses a second version for days that have one, and a gap, and a version that never was', async () => {
      const area = 'held';
      const id = await version({ area, effectiveFrom: '2026-01-01' });
      const period = (days: string, of = area) =>
        run(
          `insert into policy_period (tenant_id, area, policy_version_id, in_force, known) values ($1, $2, $3, $4, tstzrange($5, null))`,
          [TENANT, of, id, days, hour(1)],
        );
      expect(await refusedBy(period('[2026-05-01,2026-06-01)'))).toBe('policy_period_one_at_a_time');
      expect(await refusedBy(period('[2025-01-01,2026-01-01)'))).toBe('policy_period_without_gap');
      expect(await refusedBy(period('[2026-01-01,)', 'other'))).toMatch(/fkey/);
      const close = `update policy_period set known = tstzrange(lower(known), $2) where policy_version_id = $1`;
      expect(await refusedBy(run(close, [id, hour(2)]))).toBe('policy_period_without_gap');
      for (const change of [
        "in_force = '[2026-02-01,)'",
        "area = 'else'",
        'known = tstzrange(lower(known), null)',
        "known = tstzrange(lower(known) - interval '1 day', upper(known))",
      ]) {
        expect(
          await refusedBy(run(`update policy_period set ${change} where policy_version_id = $1`, [id])),
          change,
        ).toMatch(/only ever closed/);
      }
      expect(await refusedBy(run('delete from policy_period where policy_version_id = $1', [id]))).toMatch(
        /permission denied/,
      );
      expect(await periods(area)).toEqual(['1 [2026-01-01,) now']);
    });

    it('refuses what would change what was known at an earlier moment', async () => {
      const area = 'ordered';
      await version({ area, effectiveFrom: '2026-01-01', recordedAt: hour(2) });
      const earlier = version({ area, number: 2, effectiveFrom: '2026-02-01', recordedAt: hour(1) });
      expect(await refusedBy(earlier)).toBe('policy_version_recorded_in_order');
    });

    it('refuses to take a version back at a moment before what is known, as if its day had not come then', async () => {
      const area = 'back';
      const id = await version({ area, effectiveFrom: '2026-06-10' });
      await version({ area, number: 2, effectiveFrom: '2026-07-01', recordedAt: '2026-06-20T09:00:00Z' });
      const take = run(
        `insert into policy_version_withdrawal (tenant_id, policy_version_id, withdrawn_at, withdrawn_by, reason) values ($1, $2, $3, 'anna', 'Wrong')`,
        [TENANT, id, '2026-06-05T09:00:00Z'],
      );
      expect(await refusedBy(take)).toBe('policy_version_withdrawn_in_order');
    });

    it('refuses to take back a version whose first day has come, or to do so without a reason', async () => {
      const area = 'taken';
      const id = await version({ area, effectiveFrom: '2026-06-01' });
      const later = await version({ area, number: 2, effectiveFrom: '2026-06-02' });
      const take = (versionId: string, at: string, reason = 'Wrong') =>
        run(
          `insert into policy_version_withdrawal (tenant_id, policy_version_id, withdrawn_at, withdrawn_by, reason) values ($1, $2, $3, 'anna', $4)`,
          [TENANT, versionId, at, reason],
        );
      expect(await refusedBy(take(id, '2026-06-01T10:00:00Z'))).toBe('policy_version_withdrawn_in_time');
      // Past eleven at night in universal time it is tomorrow in England, in June.
      expect(await refusedBy(take(later, '2026-06-01T23:30:00Z'))).toBe('policy_version_withdrawn_in_time');
      expect(await refusedBy(take(later, '2026-06-01T22:30:00Z', ' '))).toMatch(/reason_check/);
      expect(await refusedBy(take(later, '2026-06-01T22:30:00Z'))).toBe('nothing');
      expect(await refusedBy(run('update policy_version_withdrawal set reason = $1', ['Else']))).toMatch(
        /permission denied/,
      );
    });
  });

  it('shows and takes nothing of another council', async () => {
    const { id, area } = await changeOf();
    await as(ELSEWHERE);
    for (const table of [
      'policy_change',
      'policy_change_edit',
      'policy_change_decision',
      'policy_period',
      'policy_version_withdrawal',
    ]) {
      const { rows } = await run(`select count(*)::int as count from ${table}`);
      expect(rows, table).toEqual([{ count: 0 }]);
    }
    expect((await run('update policy_change set note = $2 where id = $1', [id, 'Mine'])).rowCount).toBe(0);
    expect(await refusedBy(save(id, 3, 'carol', '{"a":3}'))).toMatch(/row-level security/);
    expect(await refusedBy(version({ area, changeId: id, approver: 'carol' }))).toMatch(
      /row-level security|as_saved/,
    );
  });
});
