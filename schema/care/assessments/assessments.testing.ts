import { expect } from 'vitest';
import type { Asker, TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

export const NIGHTS_ANSWER = { domain: 'NIGHTS', level: 'LOW', unpaidSupport: 'NONE' };

export type Assessing = ReturnType<typeof assessing>;

/** Sends the mutations of assessing to a running program, and checks the result of each. */
export function assessing(app: TestApp) {
  /** Sends a mutation on an assessment and gives back its payload, or the code of the error thrown. */
  async function send(asker: Asker | null, mutation: string, input: object) {
    const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await app.ask(
      asker,
      `mutation($input: ${inputType}) { ${mutation}(input: $input) { assessment { id version status respondent
        missing answers { domain level unpaidSupport } circumstances { livesAlone nightSupport } }
        userErrors { code path message details { missing conflictingId currentVersion allowed } } } }`,
      { input },
    );
    return errors ? { thrown: errors[0]?.extensions.code } : data[mutation];
  }

  /** Everything that assessing writes. */
  async function rows(): Promise<string> {
    const [row] = await queryAll(
      app.database,
      `select (select json_agg(a order by id) from assessment a) as assessments,
        (select json_agg(a order by id) from allocation a) as allocations,
        (select count(*) from audit_entry) as audited, (select count(*) from idempotency_record) as keys`,
    );
    return JSON.stringify(row);
  }

  /** Proves that what is sent is refused, and that nothing at all is stored. */
  async function refuses(asker: Asker | null, mutation: string, input: object, expected: object) {
    const answer = await unchangedBy(app, () => send(asker, mutation, input));
    if ('thrown' in expected) expect(answer).toEqual(expected);
    else expect(answer).toMatchObject({ assessment: null, userErrors: [expected] });
  }

  /** Opens an assessment. */
  const start = (asker: Asker, personId: string, respondent = 'SUPPORTED') =>
    send(asker, 'startAssessment', { personId, respondent });

  return { send, rows, refuses, start };
}
