import { describe, expect, it } from 'vitest';
import { codeInWords } from '../../../common/words.ts';
import {
  approverRefusals,
  baseRefusals,
  datePassedRefusals,
  emergencyRefusals,
  noteRefusals,
  reasonRefusals,
  stateRefusals,
  textRefusals,
  withdrawerRefusals,
} from './changeRefusals.ts';
import { CHANGE_STATUS, type ChangeStatus } from './policyChangesVocabulary.ts';

const codesOf = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const AT = '2026-03-01T09:00:00.000Z';

describe('what stands in the way of a change of policy', () => {
  const inStatus: Record<ChangeStatus, Parameters<typeof stateRefusals>[0]> = {
    DRAFT: {},
    SUBMITTED: { submittedAt: AT },
    REJECTED: { submittedAt: AT, rejectedAt: AT },
    APPROVED: { submittedAt: AT, approvedAt: AT, inForceFrom: '2026-04-01' },
    IN_FORCE: { submittedAt: AT, approvedAt: AT, inForceFrom: '2026-03-01' },
    SUPERSEDED: { submittedAt: AT, approvedAt: AT },
    WITHDRAWN: { withdrawnAt: AT },
  };

  it.each(CHANGE_STATUS.values as ChangeStatus[])(
    'is its status, where that is %s and not allowed',
    (status) => {
      const facts = inStatus[status];
      const others = (CHANGE_STATUS.values as ChangeStatus[]).filter((each) => each !== status);
      expect(stateRefusals(facts, [status], '2026-03-02')).toEqual([]);
      const [refusal] = stateRefusals(facts, others, '2026-03-02');
      expect(refusal).toMatchObject({ code: 'POLICY_CHANGE_NOT_IN_STATE', details: { allowed: others } });
      expect(refusal?.message).toContain(`is ${codeInWords(status)} (`);
      expect(refusal?.message).toMatch(/[A-Z][^.]+\.$/);
    },
  );

  const change = { draftedBy: 'anna', submittedBy: 'ben' };

  it.each([
    ['carol', []],
    ['anna', ['AUTHOR_MAY_NOT_APPROVE']],
    ['ben', ['AUTHOR_MAY_NOT_APPROVE']],
    ['dev', ['AUTHOR_MAY_NOT_APPROVE']],
  ])('is who approves it: %s', (approver, codes) => {
    expect(codesOf(approverRefusals(change, ['anna', 'dev', 'anna'], approver))).toEqual(codes);
  });

  it.each([
    ['anna', false, []],
    ['ben', false, []],
    ['dev', false, []],
    ['zoe', true, []],
    ['zoe', false, ['POLICY_CHANGE_NOT_YOURS']],
  ])('is who withdraws it: %s, an approver: %s', (account, isApprover, codes) => {
    expect(codesOf(withdrawerRefusals(change, ['dev'], { account, isApprover }))).toEqual(codes);
  });

  it.each([
    ['', ['REASON_MISSING']],
    [' \n', ['REASON_MISSING']],
    ['Because.', []],
    ['x'.repeat(2_000), []],
    ['x'.repeat(2_001), ['TEXT_TOO_LONG']],
  ])('is a reason that is none or too long', (reason, codes) => {
    expect(codesOf(reasonRefusals(reason))).toEqual(codes);
  });

  it('is a text that is too long, at its path', () => {
    expect(textRefusals(['sources', 0, 'source'], 'x'.repeat(2_001))).toMatchObject([
      { code: 'TEXT_TOO_LONG', path: ['sources', 0, 'source'] },
    ]);
  });

  it.each([
    ['2026-03-02', '', []],
    ['2026-03-01', '', ['NOTE_MISSING']],
    ['2026-03-01', ' ', ['NOTE_MISSING']],
    ['2026-03-01', 'Corrected.', []],
  ])('is a first day of %s with the note “%s”, on 2 March', (effectiveFrom, note, codes) => {
    expect(codesOf(noteRefusals({ effectiveFrom, note }, '2026-03-02'))).toEqual(codes);
  });

  it.each([
    ['2026-03-10', '2026-03-01', []],
    ['2026-03-09', '2026-03-01', ['EFFECTIVE_DATE_PASSED']],
    ['2026-03-01', '2026-03-01', ['EFFECTIVE_DATE_PASSED']],
    ['2026-02-28', '2026-03-01', []],
  ])('is a first day of %s that passed after the submission on %s', (effectiveFrom, submittedOn, codes) => {
    expect(codesOf(datePassedRefusals({ effectiveFrom }, submittedOn, '2026-03-10'))).toEqual(codes);
  });

  it.each([
    ['2026-03-02', []],
    ['2026-03-01', []],
    ['2026-03-03', ['EMERGENCY_CAN_WAIT']],
  ])('is an emergency for %s, on 2 March', (effectiveFrom, codes) => {
    expect(codesOf(emergencyRefusals({ effectiveFrom }, '2026-03-02'))).toEqual(codes);
  });

  it('is a base that has changed, with what differs', () => {
    const [base, other] = ['policy_1', 'policy_2'];
    expect(baseRefusals({ baseVersion: base, inForceVersion: base, differs: [] })).toEqual([]);
    expect(baseRefusals({ baseVersion: null, inForceVersion: null, differs: [] })).toEqual([]);
    const [refusal] = baseRefusals({ baseVersion: base, inForceVersion: other, differs: ['roundTo'] });
    expect(refusal).toMatchObject({
      code: 'BASE_HAS_CHANGED',
      path: ['changeId'],
      details: { baseVersion: base, inForceVersion: other, differs: ['roundTo'] },
    });
    const [begun] = baseRefusals({ baseVersion: null, inForceVersion: other, differs: [] }, [
      'basePolicyVersionId',
    ]);
    expect(begun).toMatchObject({ path: ['basePolicyVersionId'], details: { inForceVersion: other } });
    expect(begun?.details?.baseVersion).toBeUndefined();
  });
});
