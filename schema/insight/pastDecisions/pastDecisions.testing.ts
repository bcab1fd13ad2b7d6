import type { Asker, TestApp } from '../../../server/testing/app.ts';
import { policyTester, type Step } from '../../policy/policyChanges/policyChanges.testing.ts';
import { manager } from '../policyImpact/policyImpact.testing.ts';

export const COUNTS = 'area from until counts { kind decisions differing weeklyDifferencePence }';
const OUTCOME = `{ sentence weeklyAmountPence decisionReasons role isPanel endsOn optionsNotOffered dueOn noticeOn amountPence refusal }`;
export const PAGE = `decisions(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  nodes { kind recordId decidedOn policyVersionId was ${OUTCOME} wouldBe ${OUTCOME} } }`;

/** The steps that the tests of past decisions repeat, on one running program. */
export function correctionTester(app: TestApp) {
  const ask = (asker: Asker, id: string, fields: string, page: Record<string, unknown> = {}) =>
    app.ask(
      asker,
      fields.includes('$first')
        ? `query($id: ID!, $first: Int! = 20, $after: String) { decisionsAffected(id: $id) { ${fields} } }`
        : `query($id: ID!) { decisionsAffected(id: $id) { ${fields} } }`,
      { id, ...page },
    );

  /** The whole report, as a team manager reads it. */
  async function report(id: string, page: Record<string, unknown> = {}) {
    const { data, errors } = await ask(manager, id, `${COUNTS} ${PAGE}`, page);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.decisionsAffected;
  }

  /** The version that a draft becomes when somebody else approves it. */
  async function versionOf(draft: Step): Promise<string> {
    const tester = policyTester(app);
    const approved = await tester.approved(await tester.submitted(draft));
    return (await tester.read(approved, 'policyVersion { id }')).policyVersion.id;
  }

  return { ask, report, versionOf };
}
