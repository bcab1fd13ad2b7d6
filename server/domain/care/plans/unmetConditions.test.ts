import { describe, expect, it } from 'vitest';
import { unmetConditionRefusals } from './unmetConditions.ts';

describe('a condition of the panel’s whose day has passed', () => {
  const overdue = [{ words: 'A tricycle is tried first.', dueOn: '2026-07-31' }];

  it('keeps a plan from being signed off, unless whoever signs says why', () => {
    const [refusal] = unmetConditionRefusals(overdue, null);
    expect(refusal).toMatchObject({ code: 'PANEL_CONDITION_UNMET', path: ['unmetConditionsReason'] });
    expect(refusal?.message).toContain('“A tricycle is tried first.” by 31 July 2026');
    expect(unmetConditionRefusals(overdue, ' ')).toHaveLength(1);
    expect(unmetConditionRefusals(overdue, 'It arrives on Monday.')).toEqual([]);
  });

  it('is nothing to be explained where there is none', () => {
    expect(unmetConditionRefusals([], null)).toEqual([]);
  });
});
