import { describe, expect, it } from 'vitest';
import { KeptByArea, type VersionOfCouncil } from './keptByArea.ts';

interface Stored extends VersionOfCouncil {
  text: string | null;
}

describe('published versions that are kept', () => {
  const start = () => new KeptByArea((_area, { text }: Stored) => ({ text }));
  const none = start().of([]);

  it('are made once, and later found without what was stored', () => {
    const keeper = start();
    const made = keeper.keep('reviews', { tenantId: 'a', versionId: '1', text: 'first' }, none);
    const now = keeper.of(['reviews']);
    expect([now.tenantIds, now.versionIds]).toEqual([['a'], ['1']]);
    expect(keeper.keep('reviews', { tenantId: 'a', versionId: '1', text: null }, now)).toBe(made);
    expect(keeper.of(['planning']).versionIds).toEqual([]);
  });

  it('are each their own council’s, whatever their ids', () => {
    const keeper = start();
    keeper.keep('reviews', { tenantId: 'a', versionId: '1', text: 'of a' }, none);
    const now = keeper.of(['reviews']);
    expect(now.find({ tenantId: 'b', versionId: '1' })).toBeUndefined();
    expect(keeper.keep('reviews', { tenantId: 'b', versionId: '1', text: 'of b' }, now)).toEqual({
      text: 'of b',
    });
    expect(keeper.of(['reviews']).find({ tenantId: 'a', versionId: '1' })).toEqual({ text: 'of a' });
  });

  it('stay while they are in use, and what was kept at a moment is found though it was pushed out since', () => {
    const keeper = start();
    const [used, unused] = [
      { tenantId: 'a', versionId: 'used', text: 'used' },
      { tenantId: 'a', versionId: 'unused', text: 'unused' },
    ];
    for (const each of [used, unused]) keeper.keep('reviews', each, none);
    const before = keeper.of(['reviews']);
    for (let number = 0; number < 600; number += 1) {
      keeper.keep('reviews', { tenantId: 'b', versionId: `${number}`, text: '' }, none);
      keeper.keep('reviews', used, keeper.of(['reviews']));
    }
    const after = keeper.of(['reviews']);
    expect([after.find(used), after.find(unused)]).toEqual([{ text: 'used' }, undefined]);
    expect(after.versionIds).toHaveLength(500);
    expect(before.find(unused)).toEqual({ text: 'unused' });
  });
});
