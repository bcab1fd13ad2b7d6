import { describe, expect, it } from 'vitest';
import { councilStatus, preparingRefusals, registeringRefusals } from './councilLife.ts';

const LIVE_AT = '2026-06-01T08:00:00.000Z';

describe('where a council is in its life', () => {
  it.each([
    [{ isSandbox: false }, 'ONBOARDING'],
    [{ isSandbox: false, liveAt: LIVE_AT }, 'LIVE'],
    [{ isSandbox: true, liveAt: LIVE_AT }, 'SANDBOX'],
    [{ isSandbox: true, liveAt: LIVE_AT, retiredAt: '2026-07-01T08:00:00.000Z' }, 'RETIRED'],
  ] as const)('follows from its dated facts: %j is %s', (life, status) => {
    expect(councilStatus(life)).toBe(status);
  });
});

describe('what may be done there', () => {
  it('is no registering before it is live', () => {
    expect(registeringRefusals({ slug: 'devon', isLive: true })).toEqual([]);
    expect(registeringRefusals({ slug: 'devon', isLive: false })).toMatchObject([
      { code: 'COUNCIL_IN_ONBOARDING', message: expect.stringContaining('The council devon') },
    ]);
  });

  it('is no preparing from then on', () => {
    expect(preparingRefusals('devon', 'ONBOARDING', [])).toEqual([]);
    for (const status of ['LIVE', 'SANDBOX', 'RETIRED'] as const) {
      expect(preparingRefusals('devon', status, ['council'])).toMatchObject([
        { code: 'COUNCIL_ALREADY_LIVE', path: ['council'] },
      ]);
    }
  });
});
