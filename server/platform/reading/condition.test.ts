import { describe, expect, it } from 'vitest';
import { allOf, askedFor, isOneOf } from './condition.ts';

describe('conditions', () => {
  it('put together keep each its own values', () => {
    const both = allOf([
      { sql: 'a = $1 or b = $2', values: ['a', 'b'] },
      undefined,
      { sql: 'c < $1', values: [3] },
    ]);
    expect(both).toEqual({ sql: '(a = $1 or b = $2) and (c < $3)', values: ['a', 'b', 3] });
    expect(allOf([undefined])).toBeUndefined();
  });

  it('are turned round for no', () => {
    const isOpen = { sql: 'closed_on is null', values: [] };
    expect(askedFor(true, isOpen)).toEqual(isOpen);
    expect(askedFor(false, isOpen).sql).toBe('(closed_on is null) is not true');
  });

  it('on values of an enumeration write them out, and nothing else', () => {
    expect(isOneOf('status', ['LIVE']).sql).toBe("status = 'LIVE'");
    expect(isOneOf('status', ['LIVE', 'ENDED']).sql).toBe("status in ('LIVE', 'ENDED')");
    expect(isOneOf('status', []).sql).toBe('false');
    expect(isOneOf('status', ["x' or 'a' = 'a"]).sql).toBe('false');
  });
});
