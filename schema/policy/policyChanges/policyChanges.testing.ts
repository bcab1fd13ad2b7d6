import { expect } from 'vitest';
import type { Asker, TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';

/** The people who take part, at Warwickshire; each has their own account. */
export const at = (role: Asker['role'], subject: string, council = 'warwickshire'): Asker => ({
  role,
  council,
  subject,
});
export const editor = at('POLICY_EDITOR', 'anna');
export const otherEditor = at('POLICY_EDITOR', 'ben');
export const approver = at('POLICY_APPROVER', 'carol');
export const otherApprover = at('POLICY_APPROVER', 'dev');
export const officer = at('EMERGENCY_POLICY_OFFICER', 'eve');

/** A change as the tests follow it. */
export interface Step {
  id: string;
  version: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test reads the fields that it asked for.
  [field: string]: any;
}

export interface Refused {
  code: string;
  path: string[];
  message: string;
  details: Record<string, unknown> | null;
}

interface Outcome {
  policyChange: Step | null;
  userErrors: Refused[];
}

const DETAILS = 'details { allowed missing mistake currentVersion baseVersion inForceVersion differs }';

/** Every table that a step in the life of a change writes to. */
export const TABLES = [
  'policy_change',
  'policy_change_edit',
  'policy_change_decision',
  'policy_version',
  'policy_version_withdrawal',
  'policy_period',
  'policy_consultation',
  'policy_consultation_answer',
  'audit_entry',
];

/** What is stored in every table that a change writes to. */
export async function storedRows(app: TestApp): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    found[table] = await queryAll(app.database, `select to_jsonb(t) as row from ${table} t order by 1`);
  }
  return found;
}

/** Edits that set both limits on small payments, as the yearly limit may not be below the other. */
export const limitsOf = (pence: number) =>
  ['limitPerPaymentPence', 'limitPerYearPence'].map((path) => ({ path, value: String(pence) }));

/** The mutations of changes, on one running program. */
function mutations(app: TestApp) {
  /** One mutation, which may be refused. */
  async function attempt(
    asker: Asker,
    mutation: string,
    input: Record<string, unknown>,
    fields = '',
  ): Promise<Outcome> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await app.ask(
      asker,
      `mutation($input: ${type}) { ${mutation}(input: $input) { policyChange { id version status ${fields} }
        userErrors { code path message ${DETAILS} } } }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[mutation];
  }

  /** One mutation that must succeed. */
  async function done(
    asker: Asker,
    mutation: string,
    input: Record<string, unknown>,
    fields = '',
  ): Promise<Step> {
    const { policyChange, userErrors } = await attempt(asker, mutation, input, fields);
    expect(userErrors, mutation).toEqual([]);
    return policyChange as Step;
  }

  /** One mutation that must be refused and leave every table as it was. */
  async function refused(asker: Asker, mutation: string, input: Record<string, unknown>): Promise<Refused[]> {
    const before = await storedRows(app);
    const { policyChange, userErrors } = await attempt(asker, mutation, input);
    expect(policyChange, mutation).toBeNull();
    expect(userErrors.length, mutation).toBeGreaterThan(0);
    expect(await storedRows(app)).toEqual(before);
    for (const { message } of userErrors) expect(message).toMatch(/[.?)]$/);
    return userErrors;
  }

  return { attempt, done, refused };
}

/** A change as mutations name it. */
const target = ({ id, version }: Step) => ({ changeId: id, expectedVersion: version });

/** What the tests of changes do again and again, on one running program. */
export function policyTester(app: TestApp) {
  const { attempt, done, refused } = mutations(app);

  /** A draft for Warwickshire's small payments, starting from what is in force. */
  const drafted = (effectiveFrom: string, given: Record<string, unknown> = {}, asker = editor) =>
    done(asker, 'draftPolicyChange', {
      area: 'smallPayments',
      effectiveFrom,
      startFrom: { inForce: true },
      note: 'Illustrative change.',
      ...given,
    });
  const edited = (step: Step, given: Record<string, unknown>, asker = editor) =>
    done(asker, 'editPolicyChange', { ...target(step), ...given });
  const limited = (step: Step, pence: number, asker = editor) =>
    edited(step, { set: limitsOf(pence) }, asker);
  const submitted = (step: Step, asker = editor) => done(asker, 'submitPolicyChange', target(step));
  const approved = (step: Step, asker = approver) => done(asker, 'approvePolicyChange', target(step));

  /** A change of the limit on small payments, waiting for approval. */
  const proposed = async (effectiveFrom: string, pence: number, given: Record<string, unknown> = {}) =>
    submitted(await limited(await drafted(effectiveFrom, given), pence));

  /** The limit on small payments in force on a day, as known at a moment. */
  async function limitOn(asOf: string, knownAt?: string): Promise<{ number: number; pence: number }> {
    const { data, errors } = await app.ask(
      editor,
      `query($asOf: Date, $knownAt: DateTime) { policy(asOf: $asOf, knownAt: $knownAt) {
        smallPayments { number settings { limitPerPaymentPence } } } }`,
      { asOf, knownAt },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const { number, settings } = data.policy.smallPayments;
    return { number, pence: settings.limitPerPaymentPence };
  }

  async function read(step: Pick<Step, 'id'>, fields: string, asker = editor) {
    const { data, errors } = await app.ask(asker, `query($id: ID!) { policyChange(id: $id) { ${fields} } }`, {
      id: step.id,
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.policyChange;
  }

  return {
    attempt,
    done,
    refused,
    target,
    drafted,
    edited,
    limited,
    submitted,
    approved,
    proposed,
    limitOn,
    read,
  };
}
