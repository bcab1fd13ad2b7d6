import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAFF_ONLY } from '../server/domain/money/ledger/ledgerLines.ts';
import {
  ACCOUNT_KIND,
  ACCOUNTS_OF_PARTS,
  OWNER_KINDS,
  TRANSACTION_KIND,
} from '../server/domain/money/ledger/ledgerVocabulary.ts';
import { migrate } from '../server/platform/database/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../server/testing/database.ts';

const BEFORE = 'Migration20261129000100_recordProofs';
const HERE = '11111111-1111-7111-8111-111111111111';
const ELSEWHERE = '22222222-2222-7222-8222-222222222222';

interface Part {
  id: string;
  budgetId: string;
}
interface Holder {
  tenantId: string;
  personId: string;
  parts: [Part, ...Part[]];
}

/** Looks at tables as the superuser, who adds what plans and budgets need without the rows around them. */
async function superuserOf(database: TestDatabase): Promise<Client> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  return client;
}

async function addCouncils(superuser: Client): Promise<void> {
  await superuser.query(
    `insert into council (tenant_id, slug, name, region_code, gss_codes, onboarded_at)
     values ($1, 'here', 'Here', 'E12000005', '[]', now()), ($2, 'elsewhere', 'Elsewhere', 'E12000005', '[]', now())`,
    [HERE, ELSEWHERE],
  );
}

/** A person with so many budgets of one part each. */
async function addHolder(superuser: Client, tenantId: string, budgets = 1): Promise<Holder> {
  const personId = randomUUID();
  const parts = Array.from({ length: budgets }, () => ({ id: randomUUID(), budgetId: randomUUID() }));
  // What a budget hangs on is not what is looked at here.
  await superuser.query("set session_replication_role = 'replica'");
  for (const { id, budgetId } of parts) {
    await superuser.query(
      `insert into budget (tenant_id, id, person_id, plan_id, total_weekly_pence, person_contribution_weekly_pence,
         council_contribution_weekly_pence, starts_on, ends_on, reasons, agreed_at, agreed_by,
         deployment_policy_version_id, money_policy_version_id)
       values ($1, $2, $3, $4, 1000, 0, 1000, '2026-06-01', '2027-06-01', 'Enough.', now(), 'test', $4, $4)`,
      [tenantId, budgetId, personId, randomUUID()],
    );
    await superuser.query(
      `insert into budget_part (tenant_id, id, person_id, budget_id, position, deployment_option, weekly_amount_pence,
         purpose, starts_on, ends_on)
       values ($1, $2, $3, $4, 1, 'DIRECT_PAYMENT', 1000, 'Help', '2026-06-01', '2027-06-01')`,
      [tenantId, id, personId, budgetId],
    );
  }
  await superuser.query("set session_replication_role = 'origin'");
  return { tenantId, personId, parts: parts as [Part, ...Part[]] };
}

describe('accounts made of a ledger that has none', () => {
  let database: TestDatabase;
  let superuser: Client;
  let holders: Holder[];

  /** A transaction as the ledger kept it before. */
  const add = async (
    { tenantId, personId }: Holder,
    part: Part,
    header: { kind: string; partId?: string; startsOn?: string; reversesId?: string },
    lines: Record<string, number>,
  ) => {
    const id = randomUUID();
    await superuser.query('begin');
    await superuser.query(
      `insert into ledger_transaction (tenant_id, id, person_id, budget_id, part_id, kind, occurred_on,
         instalment_starts_on, reverses_id, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, '2026-06-01', $7, $8, now(), 'test')`,
      [
        tenantId,
        id,
        personId,
        part.budgetId,
        header.partId ?? null,
        header.kind,
        header.startsOn ?? null,
        header.reversesId ?? null,
      ],
    );
    for (const [index, [account, amount]] of Object.entries(lines).entries()) {
      await superuser.query(
        `insert into ledger_posting (tenant_id, transaction_id, line, person_id, account, part_id, amount_pence)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [tenantId, id, index + 1, personId, account, part.id, amount],
      );
    }
    await superuser.query('commit');
    return id;
  };
  const balancesBy = async (sql: string) => (await superuser.query(`${sql} order by 1, 2, 3`)).rows;
  /** The ids that the application's role sees of a table, for one person or for staff. */
  const seen = async (tenantId: string, personId: string | null) => {
    const application = new Client({ connectionString: database.applicationUrl });
    await application.connect();
    await application.query(`set app.tenant = '${tenantId}'; set app.person = '${personId ?? ''}'`);
    const { rows: transactions } = await application.query('select id from ledger_transaction order by 1');
    const { rows: postings } = await application.query(
      'select transaction_id, line, amount_pence from ledger_posting order by 1, 2',
    );
    await application.end();
    return { transactions, postings };
  };
  const seenByAll = async () => {
    const askers = holders.flatMap(({ tenantId, personId }) => [
      [tenantId, personId] as const,
      [tenantId, null] as const,
    ]);
    return Promise.all(askers.map(([tenantId, personId]) => seen(tenantId, personId)));
  };

  let before: { balances: unknown[]; seen: unknown[] };
  let paidAgain: string;

  beforeAll(async () => {
    database = await createTestDatabase('template1');
    await migrate(database, BEFORE);
    superuser = await superuserOf(database);
    await addCouncils(superuser);
    holders = [
      await addHolder(superuser, HERE, 2),
      await addHolder(superuser, HERE),
      await addHolder(superuser, ELSEWHERE),
    ];
    for (const holder of holders) {
      for (const part of holder.parts) {
        const paying = { PART_ALLOCATION: -4_000, PAID_TO_HOLDER: 3_600, CONTRIBUTION_TAKEN_OFF: 400 };
        const undoing = { PART_ALLOCATION: 4_000, PAID_TO_HOLDER: -3_600, CONTRIBUTION_TAKEN_OFF: -400 };
        const given = { PART_ALLOCATION: 52_000, COUNCIL_CONTRIBUTION: -46_800, PERSON_CONTRIBUTION: -5_200 };
        const payment = { kind: 'INSTALMENT_PAID', partId: part.id, startsOn: '2026-06-01' };
        await add(holder, part, { kind: 'ALLOCATION' }, given);
        const reversesId = await add(holder, part, payment, paying);
        await add(holder, part, { kind: 'REVERSAL', partId: part.id, reversesId }, undoing);
        paidAgain = await add(holder, part, payment, paying);
      }
    }
    before = {
      balances: await balancesBy(
        `select tenant_id, part_id, account, sum(amount_pence)::int as pence from ledger_posting group by 1, 2, 3`,
      ),
      seen: await seenByAll(),
    };
    await migrate(database);
  }, 120_000);
  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  it('keep every balance to the penny', async () => {
    expect(before.balances).toHaveLength(20);
    expect(
      await balancesBy(
        `select a.tenant_id, a.part_id, a.kind as account, sum(p.amount_pence)::int as pence
         from ledger_account a join ledger_posting p on p.tenant_id = a.tenant_id and p.account_id = a.id group by 1, 2, 3`,
      ),
    ).toEqual(before.balances);
  });

  it('show everybody what they saw, and nobody more', async () => {
    expect(before.seen).toMatchObject([{ transactions: { length: 8 } }, {}, {}, {}, {}, {}]);
    expect(await seenByAll()).toEqual(before.seen);
  });

  it('are open for each part, used or not, and are the person’s', async () => {
    const { rows } = await superuser.query(
      'select owner_id, person_id, array_agg(kind order by kind) as kinds from ledger_account group by 1, 2 order by 1',
    );
    const expected = holders.flatMap(({ personId, parts }) =>
      parts.map(({ id }) => ({
        owner_id: id,
        person_id: personId,
        kinds: [...ACCOUNTS_OF_PARTS].sort(),
      })),
    );
    expect(rows).toEqual(expected.sort((a, b) => (a.owner_id < b.owner_id ? -1 : 1)));
  });

  it('keep what each payment was for, and which attempt at it', async () => {
    const { rows } = await superuser.query(
      `select array_agg(attempt order by attempt) as attempts from instalment_payment
       where starts_on = '2026-06-01' group by tenant_id, part_id`,
    );
    expect(rows).toEqual(Array.from({ length: 4 }, () => ({ attempts: [1, 2] })));
    const { rows: last } = await superuser.query(
      'select part_id, person_id from instalment_payment where transaction_id = $1',
      [paidAgain],
    );
    const [, , elsewhere] = holders;
    expect(last).toEqual([{ part_id: elsewhere?.parts[0].id, person_id: elsewhere?.personId }]);
  });

  it('stay as they are, under row-level security that holds their owner too', async () => {
    for (const table of ['ledger_account', 'ledger_transaction', 'ledger_posting', 'instalment_payment']) {
      await expect(superuser.query(`update ${table} set tenant_id = tenant_id`), table).rejects.toThrow(
        'never changed or deleted',
      );
      await expect(superuser.query(`delete from ${table}`), table).rejects.toThrow();
    }
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query(
      'select (select count(*) from ledger_posting) + (select count(*) from budget_part) as count',
    );
    await owner.end();
    expect(rows).toEqual([{ count: '0' }]);
  });
});

describe('the ledger, as PostgreSQL keeps it', () => {
  let database: TestDatabase;
  let superuser: Client;
  let application: Client;
  let first: Holder;
  let second: Holder;
  let foreign: Holder;
  const [pool, trust, provider] = [randomUUID(), randomUUID(), randomUUID()];

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = await superuserOf(database);
    await addCouncils(superuser);
    first = await addHolder(superuser, HERE, 2);
    second = await addHolder(superuser, HERE);
    foreign = await addHolder(superuser, ELSEWHERE);
    application = await connected();
  });
  afterAll(async () => {
    await application.end();
    await superuser.end();
    await database.drop();
  });

  const connected = async () => {
    const client = new Client({ connectionString: database.applicationUrl });
    await client.connect();
    return client;
  };
  const scoped = (tenantId: string, personId = '') =>
    `begin; set local app.tenant = '${tenantId}'; set local app.person = '${personId}'`;
  /** Does all or nothing as the program for a council, or for one person; gives back the constraint that refused. */
  const attempt = async (
    work: (client: Client) => Promise<unknown>,
    { tenantId = HERE, personId = '' } = {},
  ): Promise<string | null> => {
    await application.query(scoped(tenantId, personId));
    try {
      await work(application);
      await application.query('commit');
      return null;
    } catch (error) {
      await application.query('rollback');
      const { constraint, message } = error as { constraint?: string; message: string };
      return constraint ?? message;
    }
  };

  interface Account {
    id: string;
    personId: string;
  }
  const open = async (
    client: Client,
    owner: { kind: string; id: string; personId: string; tenantId?: string },
    kind = 'PAID_TO_HOLDER',
  ): Promise<Account> => {
    const id = randomUUID();
    await client.query(
      `insert into ledger_account (tenant_id, id, kind, owner_kind, owner_id, person_id) values ($1, $2, $3, $4, $5, $6)`,
      [owner.tenantId ?? HERE, id, kind, owner.kind, owner.id, owner.personId],
    );
    return { id, personId: owner.personId };
  };
  const ofPart = (holder: Holder, index = 0) => ({
    kind: 'PART',
    id: (holder.parts[index] as Part).id,
    personId: holder.personId,
    tenantId: holder.tenantId,
  });
  const opened = async (owner: Parameters<typeof open>[1], kind?: string): Promise<Account> => {
    let account: Account | undefined;
    const refused = await attempt(
      async (client) => {
        account = await open(client, owner, kind);
      },
      { tenantId: owner.tenantId ?? HERE },
    );
    expect(refused).toBeNull();
    return account as Account;
  };
  const record = async (
    client: Client,
    lines: [Account, number][],
    {
      seenBy = null as string[] | null,
      kind = 'ALLOCATION',
      reversesId = null as string | null,
      occurredOn = '2026-06-01',
    } = {},
  ) => {
    const id = randomUUID();
    const people = [...new Set(lines.map(([{ personId }]) => personId))].filter(
      (each) => each !== STAFF_ONLY,
    );
    await client.query(
      `insert into ledger_transaction (tenant_id, id, seen_by, kind, occurred_on, reverses_id, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $6, $5, now(), 'test')`,
      [HERE, id, seenBy ?? people.sort(), kind, reversesId, occurredOn],
    );
    for (const [index, [account, amount]] of lines.entries()) {
      await client.query(
        `insert into ledger_posting (tenant_id, transaction_id, line, account_id, person_id, amount_pence)
         values ($1, $2, $3, $4, $5, $6)`,
        [HERE, id, index + 1, account.id, account.personId, amount],
      );
    }
    return id;
  };

  it.each([
    ['ledger_account_kind_check', ACCOUNT_KIND.values],
    ['ledger_account_owner_kind_check', OWNER_KINDS],
    ['ledger_transaction_kind_check', TRANSACTION_KIND.values],
  ] as const)('%s knows the words that the program knows', async (constraint, words) => {
    const { rows } = await superuser.query(
      'select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1',
      [constraint],
    );
    const known = [...String(rows[0]?.definition).matchAll(/'([A-Z_]+)'/g)].map(([, word]) => word);
    expect(known.sort()).toEqual([...words].sort());
  });

  it('refuses kinds that it does not know', async () => {
    const part = ofPart(second);
    expect(await attempt((client) => open(client, part, 'BORROWED'))).toBe('ledger_account_kind_check');
    const strange = { kind: 'NEIGHBOUR', id: randomUUID(), personId: STAFF_ONLY };
    expect(await attempt((client) => open(client, strange))).toMatch(/^ledger_account_(owner_kind_)?check/);
    const account = await opened(part, 'PERSON_CONTRIBUTION');
    const lines: [Account, number][] = [
      [account, 1],
      [account, -1],
    ];
    expect(await attempt((client) => record(client, lines, { kind: 'GIFT' }))).toBe(
      'ledger_transaction_kind_check',
    );
  });

  it('opens an account only for an owner who is there, for whoever may see it, and once', async () => {
    const toPart = 'ledger_account_tenant_id_part_id_person_id_fkey';
    const refused = (owner: Parameters<typeof open>[1]) => attempt((client) => open(client, owner));
    expect(await refused({ ...ofPart(first), id: randomUUID() })).toBe(toPart);
    expect(await refused({ ...ofPart(first), personId: second.personId })).toBe(toPart);
    expect(await refused({ ...ofPart(first), personId: STAFF_ONLY })).toBe(toPart);
    expect(await refused({ ...ofPart(foreign), tenantId: HERE })).toBe(toPart);
    expect(await refused(ofPart(foreign))).toContain('row-level security');
    const ofPool = { kind: 'POOL', id: randomUUID(), personId: first.personId };
    expect(await refused(ofPool)).toMatch(/^ledger_account_check/);
    expect(await refused({ kind: 'COUNCIL', id: ELSEWHERE, personId: STAFF_ONLY })).toMatch(
      /^ledger_account_check/,
    );
    await opened({ kind: 'COUNCIL', id: HERE, personId: STAFF_ONLY });
    expect(await refused({ kind: 'COUNCIL', id: HERE, personId: STAFF_ONLY })).toBe(
      'ledger_account_tenant_id_owner_id_owner_kind_kind_key',
    );
  });

  it('posts to no account of another council, and to none as somebody else’s', async () => {
    const toAccount = 'ledger_posting_tenant_id_account_id_person_id_fkey';
    const own = await opened(ofPart(first), 'CONTRIBUTION_TAKEN_OFF');
    const abroad = await opened(ofPart(foreign), 'CONTRIBUTION_TAKEN_OFF');
    const post = (other: Account, personId: string) =>
      attempt((client) =>
        record(client, [
          [own, 100],
          [{ ...other, personId }, -100],
        ]),
      );
    expect(await post(abroad, foreign.personId)).toBe(toAccount);
    expect(await post(abroad, first.personId)).toBe(toAccount);
    expect(await post(own, second.personId)).toBe(toAccount);
    expect(await post(own, STAFF_ONLY)).toBe(toAccount);
    // Nor does a person's own token reach anybody else's account.
    const neighbours = await opened(ofPart(second), 'CONTRIBUTION_TAKEN_OFF');
    const asPerson = await attempt(
      (client) =>
        record(client, [
          [own, 100],
          [neighbours, -100],
        ]),
      { personId: first.personId },
    );
    expect(asPerson).toContain('row-level security');
  });

  it('shows each of several people their own lines of one transaction, a trust’s to whom it is for, and a pool’s and a provider’s to staff alone', async () => {
    const shares = [
      await opened(ofPart(first, 0)),
      await opened(ofPart(first, 1)),
      await opened(ofPart(second)),
    ] as [Account, Account, Account];
    const ofPool = await opened({ kind: 'POOL', id: pool, personId: STAFF_ONLY });
    const ofTrust = await opened({ kind: 'TRUST', id: trust, personId: first.personId });
    const ofProvider = await opened({ kind: 'PROVIDER', id: provider, personId: STAFF_ONLY });
    let id = '';
    const kept = await attempt(async (client) => {
      id = await record(client, [
        [shares[0], -100],
        [shares[1], -200],
        [shares[2], -300],
        [ofPool, 500],
        [ofTrust, 60],
        [ofProvider, 40],
      ]);
    });
    expect(kept).toBeNull();
    const seenBy = async (tenantId: string, personId: string) => {
      await application.query(scoped(tenantId, personId));
      const { rows: headers } = await application.query('select id from ledger_transaction where id = $1', [
        id,
      ]);
      const { rows: lines } = await application.query(
        'select amount_pence::int as pence from ledger_posting where transaction_id = $1 order by line',
        [id],
      );
      const { rows: accounts } = await application.query(
        'select owner_kind as kind from ledger_account where owner_id = any ($1) order by 1',
        [[pool, trust, provider]],
      );
      await application.query('rollback');
      return [headers.length, lines.map(({ pence }) => pence), accounts.map(({ kind }) => kind)];
    };
    expect(await seenBy(HERE, '')).toEqual([
      1,
      [-100, -200, -300, 500, 60, 40],
      ['POOL', 'PROVIDER', 'TRUST'],
    ]);
    expect(await seenBy(HERE, first.personId)).toEqual([1, [-100, -200, 60], ['TRUST']]);
    expect(await seenBy(HERE, second.personId)).toEqual([1, [-300], []]);
    expect(await seenBy(HERE, randomUUID())).toEqual([0, [], []]);
    // What roles are given that see nobody.
    expect(await seenBy(HERE, '00000000-0000-0000-0000-000000000000')).toEqual([0, [], []]);
    expect(await seenBy(ELSEWHERE, '')).toEqual([0, [], []]);
    expect(await seenBy(ELSEWHERE, foreign.personId)).toEqual([0, [], []]);
  });

  it('shows a transaction to exactly those on whose accounts it stands', async () => {
    const mine = await opened(ofPart(first), 'COUNCIL_CONTRIBUTION');
    const theirs = await opened(ofPart(second), 'COUNCIL_CONTRIBUTION');
    const lines: [Account, number][] = [
      [mine, 100],
      [theirs, -100],
    ];
    const [one, other] = [first.personId, second.personId].sort() as [string, string];
    for (const seenBy of [[], [one], [one, other, randomUUID()], [other, one]]) {
      expect(await attempt((client) => record(client, lines, { seenBy }))).toBe('ledger_seen_by');
    }
    expect(await attempt((client) => record(client, lines, { seenBy: [one, other] }))).toBeNull();
  });

  it('undoes a transaction once, and exactly', async () => {
    const from = await opened(ofPart(first), 'PERSON_CONTRIBUTION');
    const to = await opened(ofPart(first, 1), 'CONTRIBUTION_TAKEN_OFF');
    let reversesId = '';
    await attempt(async (client) => {
      reversesId = await record(client, [
        [from, -500],
        [to, 500],
      ]);
    });
    const undo = (back: number, away: number) =>
      attempt((client) =>
        record(
          client,
          [
            [from, back],
            [to, away],
          ],
          { kind: 'REVERSAL', reversesId },
        ),
      );
    expect(await undo(400, -400)).toBe('ledger_reversal_undoes');
    expect(await undo(-500, 500)).toBe('ledger_reversal_undoes');
    expect(await undo(500, -500)).toBeNull();
    expect(await undo(500, -500)).toBe('ledger_transaction_tenant_id_reverses_id_key');
  });

  it('keeps each attempt at an instalment once, and only of the person whose part it is', async () => {
    const account = await opened(ofPart(first, 1), 'PART_ALLOCATION');
    const lines: [Account, number][] = [
      [account, 100],
      [account, -100],
    ];
    const pay = (number: number, personId = first.personId) =>
      attempt(async (client) => {
        const id = await record(client, lines, { kind: 'INSTALMENT_PAID' });
        await client.query(
          `insert into instalment_payment (tenant_id, transaction_id, person_id, part_id, starts_on, attempt)
           values ($1, $2, $3, $4, '2026-06-01', $5)`,
          [HERE, id, personId, first.parts[1]?.id, number],
        );
      });
    expect(await pay(1)).toBeNull();
    expect(await pay(1)).toBe('instalment_payment_tenant_id_part_id_starts_on_attempt_key');
    expect(await pay(2, second.personId)).toBe('instalment_payment_tenant_id_part_id_person_id_fkey');
    expect(await pay(2)).toBeNull();
  });

  it('lets writers post to one account side by side, so that the council’s own is no bottleneck', async () => {
    const council = await opened({ kind: 'COUNCIL', id: HERE, personId: STAFF_ONLY }, 'PART_ALLOCATION');
    const account = await opened(ofPart(first, 1), 'PERSON_CONTRIBUTION');
    const [one, other] = [await connected(), await connected()];
    for (const client of [one, other]) {
      await client.query(`${scoped(HERE)}; set local lock_timeout = '5s'`);
      await record(client, [
        [council, -100],
        [account, 100],
      ]);
    }
    // Both have posted, and neither has committed.
    await other.query('commit');
    await one.query('commit');
    const { rows } = await superuser.query(
      'select sum(amount_pence)::int as pence from ledger_posting where account_id = $1',
      [council.id],
    );
    expect(rows).toEqual([{ pence: -200 }]);
    await Promise.all([one.end(), other.end()]);
  });

  it('lets nobody empty a table of the ledger, not even its owner', async () => {
    for (const table of ['ledger_account', 'ledger_transaction', 'ledger_posting', 'instalment_payment']) {
      const before = (await superuser.query(`select count(*) from ${table}`)).rows;
      await expect(superuser.query(`truncate ${table} cascade`)).rejects.toThrow('never changed or deleted');
      expect((await superuser.query(`select count(*) from ${table}`)).rows).toEqual(before);
    }
  });

  describe('what is left of a part', () => {
    let left: Account;
    let given: Account;
    beforeAll(async () => {
      left = await opened(ofPart(second), 'PART_ALLOCATION');
      given = await opened({ kind: 'COUNCIL', id: HERE, personId: STAFF_ONLY }, 'COUNCIL_CONTRIBUTION');
    });
    const move = (client: Client, occurredOn: string, pence: number) =>
      record(
        client,
        [
          [left, pence],
          [given, -pence],
        ],
        { occurredOn },
      );

    it('is never below nothing, on any day between one that is dated back and today', async () => {
      const at = (day: string, pence: number) => attempt((client) => move(client, day, pence));
      expect(await at('2026-06-01', -1)).toBe('ledger_not_overdrawn');
      expect(await at('2026-06-01', 1_000)).toBeNull();
      expect(await at('2026-06-10', -900)).toBeNull();
      expect(await at('2026-06-20', 900)).toBeNull();
      // On 5 June 1,000 are there, and 100 from 10 to 19 June: no more than those can have left on the 5th.
      expect(await at('2026-06-05', -101)).toBe('ledger_not_overdrawn');
      expect(await at('2026-06-05', -100)).toBeNull();
      expect(await at('2026-06-20', -901)).toBe('ledger_not_overdrawn');
      expect(await at('2026-05-31', -1)).toBe('ledger_not_overdrawn');
      expect(await at('2026-06-20', -900)).toBeNull();
    });

    it('is taken by one of two who would each take all of it', async () => {
      expect(await attempt((client) => move(client, '2026-07-01', 500))).toBeNull();
      const clients = [await connected(), await connected()];
      const outcomes = await Promise.allSettled(
        clients.map(async (client) => {
          await client.query(scoped(HERE));
          await move(client, '2026-07-02', -500);
          await client.query('commit');
        }),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = outcomes.find((outcome) => outcome.status === 'rejected');
      expect(refused?.reason).toMatchObject({ constraint: 'ledger_not_overdrawn' });
      await Promise.all(clients.map((client) => client.end()));
    });
  });
});
