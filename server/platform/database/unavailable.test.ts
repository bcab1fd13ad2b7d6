import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isDatabaseUnavailable } from './unavailable.ts';

const withCode = (code: string) => Object.assign(new Error('it failed'), { code });

describe('a database that is not available', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300', '53100', '55000'])(
    'is known by %s',
    (code) => {
      expect(isDatabaseUnavailable(withCode(code))).toBe(true);
    },
  );

  it('is known by what pg says without a code', () => {
    expect(isDatabaseUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isDatabaseUnavailable(new Error('timeout exceeded when trying to connect'))).toBe(true);
  });

  it('is known inside other errors', () => {
    const inside = new Error('driver', { cause: withCode('57P01') });
    const field = new GraphQLError('field', { originalError: inside });
    expect(isDatabaseUnavailable(field)).toBe(true);
  });

  it.each(['23505', '40001', '42P01', '57014', '22003'])(
    'is not %s, which is about what was asked',
    (code) => {
      expect(isDatabaseUnavailable(withCode(code))).toBe(false);
    },
  );

  it('is not whatever was thrown', () => {
    expect(isDatabaseUnavailable('ECONNREFUSED')).toBe(false);
    expect(isDatabaseUnavailable(new Error('a connection of the family'))).toBe(false);
  });
});
