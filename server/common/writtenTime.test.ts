import { describe, expect, it } from 'vitest';
import { readDay, readMoment } from './writtenTime.ts';

describe('a day', () => {
  it.each(['2026-04-01', '2024-02-29', '0001-01-01', '9999-12-31'])('is read from %s', (text) => {
    expect(readDay(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-4-1',
    '20260401',
    '2026-04-01T00:00:00Z',
    '2026-0401',
    '2026-W14-3',
    // PostgreSQL has no year 0, and writes years of five digits in another way.
    '0000-01-01',
    '-000001-01-01',
    '+012026-04-01',
    'tomorrow',
    '',
  ])('is not read from “%s”', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('a moment', () => {
  it('is read in UTC, to the millisecond', () => {
    expect(readMoment('2026-04-01T09:30:00Z')).toBe('2026-04-01T09:30:00.000Z');
    expect(readMoment('2026-04-01T09:30:00.123456789+01:00')).toBe('2026-04-01T08:30:00.123Z');
    expect(readMoment('0001-01-01T00:00:00Z')).toBe('0001-01-01T00:00:00.000Z');
  });

  it.each([
    '2026-04-01',
    '2026-04-01T09:30:00',
    '0000-06-01T00:00:00Z',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    '-000001-01-01T00:00:00Z',
    '+012026-01-01T00:00:00Z',
    '+275760-09-13T00:00:00.001Z',
    'now',
  ])('is not read from “%s”', (text) => {
    expect(readMoment(text)).toBeNull();
  });
});
