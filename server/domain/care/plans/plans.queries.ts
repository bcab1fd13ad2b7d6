import type { EntitySchema } from '@mikro-orm/core';
import { storedProperties } from '../../../platform/database/storedProperties.ts';
import { column, expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { serviceShape } from '../../market/directory/directory.queries.ts';
import { diedOnOfPerson, personShape, supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { allocationShape } from '../allocations/allocations.queries.ts';
import { carerAssessmentShape } from '../carers/carers.queries.ts';
import { employmentShape } from '../employment/employment.queries.ts';
import { advocacySql } from '../representation/advocacy.queries.ts';
import {
  decisionsAboutPlan,
  STANDS,
  supportedDecisionShape,
  TALKED_THROUGH_NEEDS,
} from '../talkingRisks/talkingRisks.queries.ts';
import { restsOnCarerSql } from './madeFrom.ts';
import { PlanChange } from './planChanges.entity.ts';
import { PLAN_FACTS } from './planStatus.ts';
import {
  PLAN_WRITING,
  PlanComment,
  PlanOutcome,
  PlanQuote,
  PlanRisk,
  SupportItem,
  SupportPlan,
} from './plans.entity.ts';

/**
 * Reads a column of the plan's allocation. Whoever may see plans may see the indicative budget, but not its working.
 */
const ofAllocation = (columnName: string) => (plan: string) =>
  `(select allocation.${columnName} from allocation where allocation.tenant_id = $1 and allocation.id = ${plan}.allocation_id)`;
const ofCarer = (columnName: string) => (plan: string) =>
  `(select carer.${columnName} from carer_assessment carer where carer.tenant_id = $1 and carer.id = ${plan}.carer_assessment_id)`;
/** Whether family and friends do most or all of what is needed in some area of life, by the answers that it was made from. */
const MOST_IS_UNPAID = expression(
  (plan) => `exists (select from allocation, json_each(allocation.profile -> 'domains') domain
    where allocation.tenant_id = $1 and allocation.id = ${plan}.allocation_id
      and domain.value ->> 'unpaidSupport' in ('MOST', 'ALL'))`,
);
/** The most changes that come with a plan. An older one is still read by its id. */
export const MOST_CHANGES = 100;
/** The names of all that an entry of a plan holds, as a read gives it. */
const namesIn = (entity: EntitySchema) =>
  storedProperties(entity).flatMap(({ name, kind }) => (kind === 'id' && name !== 'id' ? [] : [name]));
/** The most comments that come with a plan. An older one is still read by its id. */
export const MOST_COMMENTS = 100;
/** What an item costs in a year is worked out from. */
const ITEM_COST = [
  'quantityHundredths',
  'unitPricePence',
  'frequency',
  'weeksInYear',
  'onCostsYearlyPence',
  'paidFrom',
] as const;
const inOrder = { from: 'id', to: 'plan_id', orderBy: ['position'] };

export const supportPlanShape = shapeOf(SupportPlan, {
  fields: {
    person: one(() => personShape),
    personDiedOn: diedOnOfPerson(),
    lastLookedAtOn: column('last_looked_at_on'),
    advocacy: expression((plan) => advocacySql('$1', `${plan}.person_id`)),
    supersedes: one(() => supportPlanShape),
    allocation: one(() => allocationShape),
    outcomes: many(() => outcomeShape, inOrder),
    supportItems: many(() => supportItemShape, inOrder),
    risks: many(() => planRiskShape, inOrder),
    comments: many(() => planCommentShape, {
      from: 'id',
      to: 'plan_id',
      orderBy: ['id desc'],
      limit: MOST_COMMENTS,
    }),
    quotes: many(() => planQuoteShape, { from: 'id', to: 'plan_id', orderBy: ['id'] }),
    changes: many(() => planChangeShape, {
      from: 'id',
      to: 'plan_id',
      orderBy: ['id desc'],
      limit: MOST_CHANGES,
    }),
    /** What the person last saw: of this plan, or else of the one that it is to take the place of. */
    lastSeen: one(() => planChangeShape, {
      from: (plan) => `any (array[${plan}.id, ${plan}.supersedes_id])`,
      to: 'plan_id',
      where: 'contents is not null',
      orderBy: ['id desc'],
    }),
    changesSinceSeen: needs(
      'lastSeen.contents',
      'weeklyCostPence',
      ...PLAN_WRITING,
      ...namesIn(PlanOutcome).map((name) => `outcomes.${name}`),
      ...namesIn(SupportItem).map((name) => `supportItems.${name}`),
      ...namesIn(PlanRisk).map((name) => `risks.${name}`),
    ),
    helpersPaidByProviders: needs('helpers', 'supportItems.providerName', 'supportItems.weeklyCostPence'),
    indicativeWeeklyPence: expression(
      (plan) =>
        `coalesce(${ofAllocation('weekly_amount_pence')(plan)}, ${ofCarer('weekly_amount_pence')(plan)}, 0)`,
    ),
    // A carer's plan for which policy has no sum says so in its only reason.
    allocationDecisionReasons: expression(
      (plan) =>
        `coalesce(${ofAllocation('decision_reasons')(plan)}, case when ${ofCarer('amount_pence')(plan)} is null then '{NO_SUM_FOR_CARER}'::text[] else '{}' end)`,
    ),
    carerAssessment: one(() => carerAssessmentShape),
    isOfCarer: expression((plan) => `${plan}.carer_assessment_id is not null`),
    reliesOnCarer: expression(restsOnCarerSql),
    isMostlyUnpaid: MOST_IS_UNPAID,
    agreedBySupporter: one(() => supporterShape),
    riskPolicyVersionId: column('risk_policy_version_id'),
    riskPolicyVersion: one(() => policyVersionShape),
    planningPolicyVersionId: column('planning_policy_version_id'),
    planningPolicyVersion: one(() => policyVersionShape),
    allocationPolicyVersionId: column('allocation_policy_version_id'),
    allocationPolicyVersion: one(() => policyVersionShape),
    yearlyCostPence: needs(...ITEM_COST.map((field) => `supportItems.${field}`)),
    status: needs(...PLAN_FACTS),
    advice: needs(
      'ifCarerFallsIll',
      'reliesOnCarer',
      'isMostlyUnpaid',
      'planningPolicyVersionId',
      'signOffDecidedAt',
      'signedOffAt',
      'contingencyArrangements',
      'term',
      'supportItems.category',
      'supportItems.quantityHundredths',
      'supportItems.frequency',
      'supportItems.weeksInYear',
      'supportItems.onCostsYearlyPence',
      'supportItems.rateKey',
      'supportItems.unit',
      'supportItems.unitPricePence',
      'supportItems.providerUnitPricePence',
      'supportItems.topUpWeeklyPence',
      'supportItems.paidFrom',
      'supportItems.paidRelative',
      'supportItems.providerKind',
      'supportItems.deploymentOption',
      'supportItems.dbsCheckedOn',
      'supportItems.insuredUntil',
    ),
    /** The supported decision about it that counts for longest. */
    ownSupportedDecision: one(() => supportedDecisionShape, {
      from: (plan) => `any (${decisionsAboutPlan(plan)})`,
      to: 'id',
      where: STANDS,
      orderBy: ['review_on desc', 'id desc'],
    }),
    safeguards: needs(
      'risks.likelihood',
      'risks.impact',
      'supportItems.deploymentOption',
      ...TALKED_THROUGH_NEEDS,
    ),
    signOffRoute: needs(
      'contingencyPence',
      'helpers',
      'supportItems.providerName',
      'supportItems.weeklyCostPence',
      'term',
      'indicativeWeeklyPence',
      'allocationDecisionReasons',
      'personDisagrees',
      'safeguardingEnquiryIsOpen',
      'panelRequestedReason',
      'panelRequestedByPersonReason',
      'supportItems.quantityHundredths',
      'supportItems.unitPricePence',
      'supportItems.frequency',
      'supportItems.weeksInYear',
      'supportItems.onCostsYearlyPence',
      'supportItems.paidFrom',
      'supportItems.paidRelative',
      'risks.likelihood',
      'risks.impact',
      'riskPolicyVersionId',
      'planningPolicyVersionId',
      'allocationPolicyVersionId',
      'signOffDecidedAt',
      'signedOffAt',
    ),
  },
});

extendShape(supportedDecisionShape, {
  plan: one(() => supportPlanShape, { from: 'plan_id', to: 'id' }),
});

export const outcomeShape = shapeOf(PlanOutcome, {
  typeName: 'Outcome',
  fields: {
    supportItems: many(() => supportItemShape, { from: 'id', to: 'outcome_id', orderBy: ['position'] }),
    weeklyCostPence: needs('supportItems.weeklyCostPence'),
  },
});

export const supportItemShape = shapeOf(SupportItem, {
  fields: {
    outcome: one(() => outcomeShape),
    quote: one(() => planQuoteShape, { from: 'quote_id', to: 'id' }),
    employment: one(() => employmentShape),
    service: one(() => serviceShape),
    servicePrice: needs(
      'servicePriceUnit',
      'servicePricePence',
      'servicePricedOn',
      'service.endedOn',
      'service.prices.unit',
      'service.prices.amountPence',
      'service.prices.validFrom',
      'service.prices.validUntil',
    ),
    yearlyCostPence: needs(...ITEM_COST),
    topUpYearlyPence: needs(...ITEM_COST, 'providerUnitPricePence'),
  },
});

export const planRiskShape = shapeOf(PlanRisk, {
  fields: {
    plan: one(() => supportPlanShape),
    score: needs('likelihood', 'impact'),
    level: needs('likelihood', 'impact', 'plan.riskPolicyVersionId', 'plan.signOffDecidedAt'),
  },
});

export const planQuoteShape = shapeOf(PlanQuote, {
  fields: {
    plan: one(() => supportPlanShape),
    isInForce: needs('validUntil'),
  },
});

export const planChangeShape = shapeOf(PlanChange, {
  fields: {
    plan: one(() => supportPlanShape),
    supporter: one(() => supporterShape),
  },
});

export const planCommentShape = shapeOf(PlanComment, {
  fields: {
    plan: one(() => supportPlanShape),
  },
});

extendShape(personShape, {
  supportPlans: many(() => supportPlanShape, { from: 'id', to: 'person_id', orderBy: ['number desc'] }),
  currentPlan: one(() => supportPlanShape, {
    from: 'id',
    to: 'person_id',
    where: 'ended_on is null and superseded_at is null and carer_assessment_id is null',
    orderBy: ['implemented_on desc nulls last', 'number desc'],
  }),
  planInHand: one(() => supportPlanShape, {
    from: 'id',
    to: 'person_id',
    where: 'ended_on is null and superseded_at is null and carer_assessment_id is null',
    orderBy: ['implemented_on desc nulls first', 'number desc'],
  }),
  currentCarerPlan: one(() => supportPlanShape, {
    from: 'id',
    to: 'person_id',
    where: 'ended_on is null and superseded_at is null and carer_assessment_id is not null',
    orderBy: ['implemented_on desc nulls last', 'number desc'],
  }),
});
