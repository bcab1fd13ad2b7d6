import { describe, expect, it } from 'vitest';
import { supersede } from './supersession.ts';

const RECORDED_AT = Temporal.Instant.from('2026-08-20T10:00:00Z');

describe('an older plan when support under a newer one has started', () => {
  it('is live until the day before, whenever that is recorded', () => {
    expect(supersede({}, '2026-06-29', RECORDED_AT)).toEqual({
      supersededAt: '2026-08-20T10:00:00Z',
      supersededOn: '2026-06-29',
    });
  });

  it('is cut short where it had ended later, or another had taken its place later', () => {
    expect(supersede({ endedOn: '2026-07-10' }, '2026-06-29', RECORDED_AT)).toEqual({
      supersededOn: '2026-06-29',
    });
    const superseded = { supersededAt: '2026-07-01T10:00:00Z', supersededOn: '2026-07-01' };
    expect(supersede(superseded, '2026-06-29', RECORDED_AT)).toEqual({ supersededOn: '2026-06-29' });
  });

  it('stays as it is where it was over by then', () => {
    expect(supersede({ endedOn: '2026-06-29' }, '2026-06-29', RECORDED_AT)).toBeNull();
    const superseded = { supersededAt: '2026-06-01T10:00:00Z', supersededOn: '2026-06-01' };
    expect(supersede(superseded, '2026-06-29', RECORDED_AT)).toBeNull();
    expect(supersede({ ...superseded, endedOn: '2026-07-10' }, '2026-06-29', RECORDED_AT)).toBeNull();
  });
});
