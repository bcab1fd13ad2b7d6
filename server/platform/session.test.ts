import { describe, expect, it } from 'vitest';
import type { Database } from './database/database.ts';
import { Session } from './session.ts';

it('works by the moment as it is kept and shown, to the millisecond', () => {
  const session = new Session({} as Database, {
    actor: null,
    council: null,
    standing: null,
    now: Temporal.Instant.from('2026-03-31T23:30:00.123999Z'),
    requestId: '1',
  });
  expect(session.now.toString()).toBe('2026-03-31T23:30:00.123Z');
  // Summer time has begun in England.
  expect(session.today.toString()).toBe('2026-04-01');
});

describe('a session in which something is tried', () => {
  const ended: string[] = [];
  const rehearsal = {
    query: async (_scope: unknown, { text }: { text: string }) => [{ rehearsed: text }],
    end: async () => void ended.push('rehearsal'),
  };
  const database = {
    transaction: async () => 'committed',
    rehearse: async () => ({ result: 'rehearsed', rehearsal }),
    read: () => ({ query: async () => ['read'], end: async () => void ended.push('reads') }),
  };
  const newSession = () =>
    new Session(database as unknown as Database, {
      actor: null,
      council: null,
      standing: null,
      now: Temporal.Instant.from('2026-06-01T08:00:00Z'),
      requestId: '1',
    });
  const scope = { tenantId: null, personId: null };
  const statement = { name: '', text: 'select 1' };
  const work = async () => 'done';

  it('reads what was tried until it ends, and then what there is', async () => {
    const session = newSession();
    await session.begin({ isDryRun: true });
    expect(await session.write(scope, work)).toBe('rehearsed');
    expect(await session.query(statement, [])).toEqual([{ rehearsed: 'select 1' }]);
    await session.end();
    expect(ended).toEqual(['rehearsal']);
    expect(await session.query(statement, [])).toEqual(['read']);
  });

  it('tries one command only, and commits the next once it is begun as a change', async () => {
    const session = newSession();
    await session.begin({ isDryRun: true });
    await session.write(scope, work);
    await expect(session.write(scope, work)).rejects.toThrow('one command');
    await session.begin({ isDryRun: false });
    expect(session.isDryRun).toBe(false);
    expect(await session.write(scope, work)).toBe('committed');
  });

  it('stays a dry run over an end, until something else is begun', async () => {
    const session = newSession();
    await session.begin({ isDryRun: true });
    await session.end();
    expect(await session.write(scope, work)).toBe('rehearsed');
  });

  it('reads of another moment after each end', async () => {
    const session = newSession();
    const { moment } = session;
    expect(session.moment).toBe(moment);
    await session.end();
    expect(session.moment).not.toBe(moment);
  });
});
