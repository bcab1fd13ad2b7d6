import { describe, expect, it } from 'vitest';
import { type HelperOfPlan, helperRefusals, helpersPaidByProviders, whoHelpedAfter } from './planHelpers.ts';

const daughter: HelperOfPlan = { kind: 'FAMILY', name: 'Ann', organisationName: null };
const planner: HelperOfPlan = { kind: 'BROKER', name: 'Bea', organisationName: 'Sunrise Care Ltd.' };

describe('who helped with a plan', () => {
  it('has the kind of every helper among the kinds', () => {
    const before = { helpedBy: ['SELF' as const], helpers: [] };
    expect(whoHelpedAfter(before, {})).toEqual({});
    expect(whoHelpedAfter(before, { helpers: [daughter, planner] })).toEqual({
      helpers: [daughter, planner],
      helpedBy: ['SELF', 'FAMILY', 'BROKER'],
    });
    expect(whoHelpedAfter(before, { helpedBy: ['FAMILY'], helpers: [planner] })).toEqual({
      helpers: [planner],
      helpedBy: ['FAMILY', 'BROKER'],
    });
  });

  it('loses a helper with their kind, and a kind with its last helper', () => {
    const before = { helpedBy: ['SELF' as const, 'FAMILY' as const], helpers: [daughter] };
    expect(whoHelpedAfter(before, { helpedBy: ['SELF'] })).toEqual({ helpedBy: ['SELF'], helpers: [] });
    expect(whoHelpedAfter(before, { helpers: [] })).toEqual({ helpedBy: ['SELF'], helpers: [] });
  });

  it('names the provider that helped', () => {
    const nameless: HelperOfPlan = { kind: 'PROVIDER', organisationName: ' ' };
    expect(helperRefusals([daughter, planner])).toEqual([]);
    expect(helperRefusals([daughter, nameless])).toMatchObject([
      { code: 'HELPER_ORGANISATION_MISSING', path: ['helpers', 1, 'organisationName'] },
    ]);
    expect(helperRefusals(Array.from({ length: 21 }, () => daughter))).toMatchObject([
      { code: 'TOO_MANY_ENTRIES', path: ['helpers'] },
    ]);
  });

  it('shows who is paid by a provider in the plan, and what the plan pays it', () => {
    const items = [
      { providerName: 'sunrise care limited', weeklyCostPence: 12_000 },
      { providerName: 'Sunrise  Care', weeklyCostPence: 345 },
      { providerName: 'Sunset Care Ltd', weeklyCostPence: 999 },
      { providerName: null, weeklyCostPence: 1 },
    ];
    expect(helpersPaidByProviders([daughter, planner], items)).toEqual([
      { ...planner, weeklyCostPence: 12_345 },
    ]);
    expect(helpersPaidByProviders([planner], [])).toEqual([]);
  });
});
