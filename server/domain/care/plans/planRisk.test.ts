import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RISK_LEVEL } from '../../../../tenants/vocabulary.ts';
import { matrixRefusals, riskLevel, riskOfPlan, risksDiffer } from './planRisk.ts';

const MATRIX = {
  size: 5,
  levels: [
    { level: 'LOW' as const, fromScore: 1 },
    { level: 'MODERATE' as const, fromScore: 5 },
    { level: 'HIGH' as const, fromScore: 12 },
    { level: 'VERY_HIGH' as const, fromScore: 20 },
  ],
};

describe('the risk of a plan', () => {
  it.each([
    [1, 'LOW'],
    [4, 'LOW'],
    [5, 'MODERATE'],
    [11, 'MODERATE'],
    [12, 'HIGH'],
    [19, 'HIGH'],
    [20, 'VERY_HIGH'],
    [25, 'VERY_HIGH'],
  ])('a score of %i is %s', (score, level) => {
    expect(riskLevel(score, MATRIX)).toBe(level);
  });

  it('is that of its highest risk, and low without any', () => {
    expect(riskOfPlan([], MATRIX)).toEqual({ score: 0, level: 'LOW' });
    const risks = [
      { likelihood: 2, impact: 2 },
      { likelihood: 3, impact: 5 },
      { likelihood: 1, impact: 5 },
    ];
    expect(riskOfPlan(risks, MATRIX)).toEqual({ score: 15, level: 'HIGH' });
  });

  it('never falls when a risk is added or grows', () => {
    const step = fc.integer({ min: 1, max: 5 });
    const risk = fc.record({ likelihood: step, impact: step });
    const rank = (level: (typeof RISK_LEVEL.values)[number]) => RISK_LEVEL.values.indexOf(level);
    fc.assert(
      fc.property(fc.array(risk), risk, (risks, another) => {
        const before = riskOfPlan(risks, MATRIX);
        const after = riskOfPlan([...risks, another], MATRIX);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(rank(after.level)).toBeGreaterThanOrEqual(rank(before.level));
      }),
    );
  });

  it('refuses every likelihood and impact outside the matrix, each at its place', () => {
    const risks = [
      { likelihood: 5, impact: 5 },
      { likelihood: 6, impact: 0 },
    ];
    expect(matrixRefusals(risks, MATRIX)).toMatchObject([
      {
        code: 'RISK_SCORE_OUT_OF_MATRIX',
        path: ['risks', 1, 'likelihood'],
        details: { allowed: ['1 to 5'] },
      },
      { code: 'RISK_SCORE_OUT_OF_MATRIX', path: ['risks', 1, 'impact'] },
    ]);
  });
});

describe('what was said about the risks of a plan', () => {
  const fire = { description: 'Fire', whatHelps: 'A detector.', likelihood: 2, impact: 5 };
  const fall = { description: 'A fall', whatHelps: 'A rail.', likelihood: 3, impact: 3 };

  it('is still of them in whatever order they stand', () => {
    expect(risksDiffer([fire, fall], [fall, fire])).toBe(false);
    expect(risksDiffer([], [])).toBe(false);
  });

  it.each([
    ['one more', [fire, fall, fall]],
    ['one fewer', [fire]],
    ['other words', [fire, { ...fall, description: 'A fall on the stairs' }]],
    ['other help', [fire, { ...fall, whatHelps: 'Nothing.' }]],
    ['another score', [fire, { ...fall, impact: 4 }]],
  ])('is not of them once there is %s', (_name, after) => {
    expect(risksDiffer([fire, fall], after)).toBe(true);
  });
});
