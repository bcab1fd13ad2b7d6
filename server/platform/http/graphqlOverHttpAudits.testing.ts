import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';

const CSRF =
  'A GET without the header apollo-require-preflight or a JSON content type is refused: any page could send it.';
const STATUS_400 =
  'Apollo answers 400 whatever is accepted, so that monitoring and proxies see that nothing was run.';

/** Recommendations of GraphQL over HTTP that are not followed, and why. No MUST may be listed here. */
const NOT_FOLLOWED: Record<string, string> = {
  '5A70': CSRF,
  D6D5: CSRF,
  '6A70': CSRF,
  '572B': STATUS_400,
  FDE2: STATUS_400,
  '7B9B': STATUS_400,
};

/**
 * Declares a test for each audit of the GraphQL over HTTP specification, as given by the graphql-http
 * package.
 * @param url the address of /graphql, known once the server listens.
 */
export function auditGraphqlOverHttp(url: () => string): void {
  const audits = serverAudits({ url });

  test('there are audits, and each exception is one of them', () => {
    expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(NOT_FOLLOWED)));
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (id, name, audit) => {
      const result = await audit.fn();
      const isExpected = !(id in NOT_FOLLOWED);
      expect(result.status === 'ok', NOT_FOLLOWED[id] ?? JSON.stringify(result)).toBe(isExpected);
      if (name.startsWith('MUST')) expect(isExpected).toBe(true);
    },
  );
}
