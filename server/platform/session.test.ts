import { expect, it } from 'vitest';
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
