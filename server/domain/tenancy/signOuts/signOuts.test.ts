import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { ListedCouncil } from '../councils/councilDirectory.queries.ts';
import { SignOuts, signOutsHaveChanged } from './signOuts.queries.ts';
import { isEndedBy, signedOutAt, signOutRefusals } from './signOuts.ts';

const NOW = Temporal.Instant.from('2026-06-01T08:00:00.400Z');
const SECOND = Math.floor(NOW.epochMilliseconds / 1000);

describe('which tokens a sign-out ends', () => {
  it('is those issued before it, in its second, or at no time that they say', () => {
    const at = NOW.epochMilliseconds;
    expect([undefined, SECOND - 1, SECOND, SECOND + 1].map((issued) => isEndedBy(at, issued))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is always the one that asked, however far ahead the clock of its provider is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.nat({ max: 999 }), (ahead, thousandths) => {
        const issued = SECOND + ahead + thousandths / 1000;
        const at = signedOutAt(NOW, issued);
        expect(isEndedBy(at.epochMilliseconds, issued)).toBe(true);
        expect(Temporal.Instant.compare(at, NOW)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('whom an account signs out', () => {
  it.each([
    ['one', 'PRACTITIONER', []],
    ['two', 'PRACTITIONER', ['ACCOUNT_NOT_YOURS']],
    ['', 'DIRECTOR', ['ACCOUNT_NOT_YOURS']],
    ['two', 'COUNCIL_ADMINISTRATOR', []],
    ['', 'COUNCIL_ADMINISTRATOR', ['ACCOUNT_NOT_VALID']],
    ['x'.repeat(256), 'PLATFORM_ADMINISTRATOR', ['ACCOUNT_NOT_VALID']],
  ] as const)('%s by the role %s', (account, role, codes) => {
    expect(signOutRefusals(account, { subject: 'one', role }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('what a process remembers of sign-outs', () => {
  const council = { tenantId: 'own', sandboxOf: null } as ListedCouncil;
  const tokenOf = (subject: string, issuedAtSeconds = SECOND) => ({ subject, issuedAtSeconds }) as Actor;

  /** A process whose database has these sign-outs, by tenant. */
  function processWith(rows: Record<string, { account: string; at: number }[]>) {
    const reads: string[] = [];
    const clock = { now: NOW };
    const database = {
      read: ({ tenantId }: { tenantId: string }) => ({
        queryAndEnd: async ({ name }: { name: string }, [, account]: string[]) => {
          reads.push(`${name} ${account ?? tenantId}`);
          const own = rows[tenantId] ?? [];
          if (account === undefined) return own.slice(0, 1_000);
          return [{ at: own.find((row) => row.account === account)?.at ?? null }];
        },
      }),
    } as unknown as Database;
    const signOuts = new SignOuts(database, () => clock.now);
    const isRefused = (actor: Actor, of: ListedCouncil | null = council) =>
      signOuts.refuseEnded(actor, of).then(
        () => false,
        ({ extensions }) => extensions.code === 'UNAUTHENTICATED',
      );
    const pass = (seconds: number) => {
      clock.now = clock.now.add({ seconds });
    };
    return { reads, isRefused, pass };
  }

  it('knows of those of another process after five seconds, and of its own at once', async () => {
    const rows = { own: [] as { account: string; at: number }[] };
    const { reads, isRefused, pass } = processWith(rows);
    expect(await isRefused(tokenOf('one'))).toBe(false);
    rows.own.push({ account: 'one', at: NOW.epochMilliseconds });
    pass(4);
    expect([await isRefused(tokenOf('one')), reads.length]).toEqual([false, 1]);
    pass(1);
    expect([await isRefused(tokenOf('one')), reads.length]).toEqual([true, 2]);
    rows.own.push({ account: 'two', at: NOW.epochMilliseconds });
    expect(await isRefused(tokenOf('two'))).toBe(false);
    signOutsHaveChanged();
    expect([await isRefused(tokenOf('two')), await isRefused(tokenOf('one'))]).toEqual([true, true]);
    expect(reads.length).toBe(3);
  });

  it('asks once for many who come at one moment', async () => {
    const { reads, isRefused } = processWith({});
    await Promise.all(['one', 'two', 'three'].map((account) => isRefused(tokenOf(account))));
    expect(reads).toEqual(['latest_sign_outs own']);
  });

  it('looks an account up where it keeps too many to know it, and only for an older token', async () => {
    const at = (index: number) => NOW.epochMilliseconds - index * 1000;
    const own = Array.from({ length: 1_500 }, (_, index) => ({ account: `account-${index}`, at: at(index) }));
    const { reads, isRefused } = processWith({ own });
    expect(await isRefused(tokenOf('account-10', SECOND - 11))).toBe(true);
    expect(await isRefused(tokenOf('account-1400', SECOND - 900))).toBe(false);
    expect(reads).toEqual(['latest_sign_outs own']);
    expect(await isRefused(tokenOf('account-1400', SECOND - 1_500))).toBe(true);
    expect(await isRefused(tokenOf('nobody', SECOND - 1_500))).toBe(false);
    expect(reads.slice(1)).toEqual(['sign_out_of_account account-1400', 'sign_out_of_account nobody']);
  });

  it('takes no token in a sandbox that ended at its council, and the other way round does', async () => {
    const kept = [{ account: 'one', at: NOW.epochMilliseconds }];
    const sandbox = { tenantId: 'sandbox', sandboxOf: 'own' } as ListedCouncil;
    expect(await processWith({ own: kept }).isRefused(tokenOf('one'), sandbox)).toBe(true);
    expect(await processWith({ sandbox: kept }).isRefused(tokenOf('one'))).toBe(false);
  });
});
