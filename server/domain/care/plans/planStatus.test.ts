import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanFacts, planStatus, stateRefusals, WRITABLE } from './planStatus.ts';
import { newVersionRefusals } from './planSteps.ts';
import { PLAN_STATUS } from './plansVocabulary.ts';

const NOTHING: PlanFacts = {
  sharedAt: null,
  agreedAt: null,
  returnedAt: null,
  signOffRung: null,
  signedOffAt: null,
  implementedOn: null,
  endedOn: null,
  supersededAt: null,
  personDiedOn: null,
};
const DATED = [
  'sharedAt',
  'agreedAt',
  'returnedAt',
  'signedOffAt',
  'implementedOn',
  'endedOn',
  'supersededAt',
] as const;
/** How far each status is along a plan's life, by the last thing that happened. */
const ORDER = [
  'DRAFT',
  'SHARED',
  'AGREED',
  'AWAITING_PANEL',
  'RETURNED',
  'SIGNED_OFF',
  'LIVE',
  'ENDED',
  'SUPERSEDED',
];

const facts = fc.record({
  ...Object.fromEntries(DATED.map((field) => [field, fc.constantFrom(null, '2026-06-01')])),
  signOffRung: fc.constantFrom(null, 'TEAM_MANAGER', 'PANEL'),
}) as fc.Arbitrary<PlanFacts>;

describe('the status of a plan', () => {
  it.each([
    [{}, 'DRAFT'],
    [{ sharedAt: 'a' }, 'SHARED'],
    [{ sharedAt: 'a', returnedAt: 'b' }, 'RETURNED'],
    [{ sharedAt: 'a', agreedAt: 'b', signOffRung: 'TEAM_MANAGER' }, 'AGREED'],
    [{ sharedAt: 'a', agreedAt: 'b', signOffRung: 'PANEL' }, 'AWAITING_PANEL'],
    [{ sharedAt: 'a', agreedAt: 'b', signOffRung: 'PANEL', signedOffAt: 'c' }, 'SIGNED_OFF'],
    [{ sharedAt: 'a', agreedAt: 'b', signedOffAt: 'c', implementedOn: 'd' }, 'LIVE'],
    [{ sharedAt: 'a', agreedAt: 'b', signedOffAt: 'c', implementedOn: 'd', endedOn: 'e' }, 'ENDED'],
    [{ sharedAt: 'a', agreedAt: 'b', signedOffAt: 'c', implementedOn: 'd', supersededAt: 'e' }, 'SUPERSEDED'],
    [{ sharedAt: 'a', agreedAt: 'b', signedOffAt: 'c', implementedOn: 'd', personDiedOn: 'e' }, 'ENDED'],
    [{ sharedAt: 'a', personDiedOn: 'e' }, 'ENDED'],
  ])('of %j is %s', (changes, status) => {
    expect(planStatus({ ...NOTHING, ...changes })).toBe(status);
  });

  it('is one of the nine for every combination of facts, and is allowed by its own name alone', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const allowed = PLAN_STATUS.values.filter((status) => stateRefusals(given, [status]).length === 0);
        expect(allowed).toEqual([planStatus(given)]);
      }),
    );
  });

  it('never leads to a newer version once the person has died, even where it was over before', () => {
    for (const over of [{}, { endedOn: '2026-06-05' }, { supersededAt: '2026-06-05' }]) {
      const died = { ...NOTHING, ...over, implementedOn: '2026-06-01', personDiedOn: '2026-06-10' };
      expect(newVersionRefusals(died), JSON.stringify(over)).toMatchObject([{ code: 'PERSON_HAS_DIED' }]);
    }
  });

  it('of somebody who has died is said to be so, unless it was over before', () => {
    const died = { ...NOTHING, implementedOn: '2026-06-01', personDiedOn: '2026-06-10' };
    expect(stateRefusals(died, ['LIVE'])).toMatchObject([{ code: 'PERSON_HAS_DIED', path: ['planId'] }]);
    const over = { ...died, endedOn: '2026-06-05' };
    expect(stateRefusals(over, ['LIVE'])).toMatchObject([{ code: 'PLAN_NOT_IN_STATE' }]);
  });

  it('never goes backwards when something more happens', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...DATED), (given, field) => {
        const after = planStatus({ ...given, [field]: '2026-06-02' });
        expect(ORDER.indexOf(after)).toBeGreaterThanOrEqual(ORDER.indexOf(planStatus(given)));
      }),
    );
  });

  it('is named by a refusal, with what would have been allowed and what to do', () => {
    expect(stateRefusals({ ...NOTHING, sharedAt: 'a' }, WRITABLE)).toEqual([
      {
        code: 'PLAN_NOT_IN_STATE',
        path: ['planId'],
        message:
          'The plan’s status is shared (with the person, who has yet to agree), and this can be done only when it is draft or returned. Return the plan for changes first.',
        details: { allowed: ['DRAFT', 'RETURNED'] },
      },
    ]);
  });
});
