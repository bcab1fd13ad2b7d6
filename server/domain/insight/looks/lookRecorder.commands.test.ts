import { describe, expect, it } from 'vitest';
import type { Database } from '../../../platform/database/database.ts';
import type { Look } from '../../../platform/looks.ts';
import { LookRecorder } from './lookRecorder.commands.ts';

const look = (recordId: string, lookedOn = '2026-06-01'): Look => ({
  tenantId: 'own',
  table: 'person',
  recordId,
  onlyPersonId: null,
  account: 'worker',
  role: 'PRACTITIONER',
  supporterId: null,
  lookedOn,
  firstAt: '2026-06-01T08:00:00Z',
});

/** A recorder whose database takes looks, or throws what it is given. */
function recorder(mostWaiting?: number) {
  const written: string[][] = [];
  const told: unknown[] = [];
  const state: { fault: Error | null } = { fault: null };
  const database = {
    transaction: async (_: unknown, work: (transaction: unknown) => Promise<void>) => {
      if (state.fault) throw state.fault;
      await work({
        query: async (_text: string, [, , recordIds]: string[][]) => {
          written.push(recordIds as string[]);
        },
      });
    },
  } as unknown as Database;
  const log = { warn: (fields: { looks: number }) => told.push(fields.looks) };
  const looks = new LookRecorder({ database, log: log as never, everyMilliseconds: null, mostWaiting });
  return { looks, written, told, state };
}

describe('keeping looks', () => {
  it('writes them together, each once a day', async () => {
    const { looks, written, told } = recorder();
    for (const recordId of ['one', 'two', 'one']) looks.note(look(recordId));
    await looks.keep();
    looks.note(look('one'));
    looks.note(look('one', '2026-06-02'));
    await looks.stop();
    expect([written, told]).toEqual([[['one', 'two'], ['one']], []]);
  });

  it('writes many in turns', async () => {
    const { looks, written } = recorder();
    for (let index = 0; index < 1_100; index += 1) looks.note(look(`record-${index}`));
    await looks.keep();
    expect(written.map(({ length }) => length)).toEqual([500, 500, 100]);
  });

  it('lets them wait while the database is away, and tells how many it could not keep', async () => {
    const { looks, written, told, state } = recorder(2);
    state.fault = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    for (const recordId of ['one', 'two', 'three']) looks.note(look(recordId));
    await looks.keep();
    expect([written, told]).toEqual([[], [1]]);
    state.fault = null;
    await looks.keep();
    expect(written).toEqual([['one', 'two']]);
    // What was not kept was not taken for noted, so that the next look is.
    looks.note(look('three'));
    await looks.keep();
    expect(written).toEqual([['one', 'two'], ['three']]);
  });

  it('gives up what can’t be written, says so, and reaches nobody who looks with it', async () => {
    const { looks, written, told, state } = recorder();
    state.fault = new Error('a rule of the table');
    looks.note(look('one'));
    await expect(looks.keep()).resolves.toBeUndefined();
    state.fault = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    looks.note(look('two'));
    await looks.stop();
    expect([written, told]).toEqual([[], [1, 1]]);
  });
});
