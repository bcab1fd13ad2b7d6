import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { paymentSupport } from './paymentSupport.decision.ts';

const FACTS = { capacityToManage: 'MANAGES_WITH_HELP', supportAround: 'NONE' } as const;
const ORGANISATIONS = [
  { name: 'Penderels Trust', offers: ['ADVICE_AT_START', 'PAYROLL_AND_ADVICE'], isFree: true },
  { name: 'A payroll service', offers: ['PAYROLL_AND_ADVICE'], isFree: false },
  { name: 'A card firm', offers: ['MANAGED_ACCOUNT'], isFree: true },
];

/** What is suggested by the matrix that holds unless a council writes another, with these organisations. */
function suggested(supportOrganisations: unknown, facts: Parameters<typeof paymentSupport.rule>[0] = FACTS) {
  const input = { ...EXAMPLE_INPUTS.riskEnablement, supportOrganisations };
  const { settings, mistakes } = readAreaSettings('riskEnablement', input);
  if (!settings) throw new Error(JSON.stringify(mistakes));
  return paymentSupport.rule(facts, { riskEnablement: settings });
}

describe('the support to manage that is suggested', () => {
  it('names who gives it, and whether it is free', () => {
    const outcome = suggested(ORGANISATIONS);
    expect(outcome).toEqual({
      suggestedSupport: 'PAYROLL_AND_ADVICE',
      givenBy: [
        { name: 'Penderels Trust', isFree: true },
        { name: 'A payroll service', isFree: false },
      ],
    });
    expect(paymentSupport.sentence(outcome)).toBe(
      'Suggested: a payroll service and a support adviser. It is given by Penderels Trust, free to the person; A payroll service.',
    );
  });

  it('is the same without a name where the council gives none, or none for this support', () => {
    const plain = { suggestedSupport: 'PAYROLL_AND_ADVICE' };
    expect(suggested([])).toEqual(plain);
    expect(suggested(ORGANISATIONS.slice(-1))).toEqual(plain);
    expect(paymentSupport.sentence(suggested([]))).toBe(
      'Suggested: a payroll service and a support adviser.',
    );
    const alone = { capacityToManage: 'MANAGES_ALONE', supportAround: 'STRONG' } as const;
    expect(suggested(ORGANISATIONS, alone)).toEqual({ suggestedSupport: 'INFORMATION' });
  });
});

it('an organisation is named once, and offers something', () => {
  const codes = (...supportOrganisations: unknown[]) =>
    readAreaSettings('riskEnablement', {
      ...EXAMPLE_INPUTS.riskEnablement,
      supportOrganisations,
    }).mistakes?.map(({ code }) => code);
  expect(codes(ORGANISATIONS[0], ORGANISATIONS[0])).toEqual(['DUPLICATE_ENTRY']);
  expect(codes({ ...ORGANISATIONS[0], offers: [] })).toEqual(['OUT_OF_BOUNDS']);
});
