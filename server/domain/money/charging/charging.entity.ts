import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ContributionRhythm } from '../../../../tenants/vocabularyOfCharging.ts';
import type { WindowUnit } from '../../../../tenants/vocabularyOfDecisions.ts';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type { ContributionBasis, ContributionStep, Means } from './means.ts';

/**
 * What a person puts in from a day on, with everything that it was worked out from. It is never changed or deleted: a
 * newer one takes its place from its own first day on.
 */
export const FinancialAssessment = defineEntity({
  name: 'FinancialAssessment',
  tableName: 'financial_assessment',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    startsOn: day(),
    basis: p.text().$type<ContributionBasis>(),
    // json, not jsonb, for the means and the steps: the working is kept byte for byte as it was first given.
    means: p.json().columnType('json').$type<Means>(),
    supportWeeklyPence: pence(),
    notChargedWeeklyPence: pence(),
    contributionWeeklyPence: pence(),
    mostWeeklyPence: pence().nullable(),
    capitalCountedPence: pence(),
    tariffIncomeWeeklyPence: pence(),
    incomeCountedWeeklyPence: pence(),
    leftToPersonWeeklyPence: pence(),
    topUpWeeklyPence: pence(),
    paysEvery: p.text().$type<ContributionRhythm>(),
    changeToldWithinLength: p.integer().nullable(),
    changeToldWithinUnit: p.text().$type<WindowUnit>().nullable(),
    lookAgainOn: day(),
    warnOn: day(),
    steps: p.json().columnType('json').$type<ContributionStep[]>(),
    policyVersionId: p.uuid(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ person: Person, policyVersion: PolicyVersion }),
  },
});
export type FinancialAssessmentRecord = InferEntity<typeof FinancialAssessment>;
