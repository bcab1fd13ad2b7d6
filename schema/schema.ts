import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AllocationsResolver } from './care/allocations/allocations.ts';
import { AssessmentsResolver } from './care/assessments/assessments.ts';
import { AuditResolver } from './tenancy/audit/audit.ts';
import { BudgetsResolver } from './money/budgets/budgets.ts';
import { ComparisonResolver } from './insight/comparison/comparison.ts';
import { ComparisonHistoryResolver } from './insight/comparison/comparisonHistory.ts';
import { CouncilsResolver } from './tenancy/councils/councils.ts';
import { CouncilsOnboardingResolver } from './onboarding/onboarding/councilsOnboarding.ts';
import { FairnessResolver } from './insight/policyImpact/fairness.ts';
import { LedgerResolver } from './money/payments/ledger.ts';
import { MeResolver } from './people/me.ts';
import { tellTypesAtOnce } from './kit/node.ts';
import { NodeResolver } from './kit/nodes.ts';
import { OnboardingResolver } from './onboarding/onboarding/onboarding.ts';
import { PastDecisionsResolver } from './insight/pastDecisions/pastDecisions.ts';
import { PeopleResolver } from './people/people.ts';
import { PlanLifeResolver } from './planLife/planLife.ts';
import { PlanMutationsResolver } from './care/plans/planMutations.ts';
import { PlansResolver } from './care/plans/plans.ts';
import { PolicyResolver } from './policy/policies/policy.ts';
import { PolicyCatalogueResolver } from './insight/catalogue/policyCatalogue.ts';
import { PolicyChangesResolver } from './policy/policyChanges/policyChanges.ts';
import { PolicyDiffResolver } from './policy/policyDiffs/policyDiff.ts';
import { PolicyFilesResolver } from './onboarding/policyFiles/policyFiles.ts';
import { PolicyImpactOnAllocationsResolver } from './insight/policyImpact/policyImpactOnAllocations.ts';
import { PolicyImpactOnMoneyResolver } from './insight/policyImpact/policyImpactOnMoney.ts';
import { PolicyImpactOnPlansResolver } from './insight/policyImpact/policyImpactOnPlans.ts';
import { PublishingResolver } from './policy/publishing/publishing.ts';
import { attachReaders } from './kit/readers.ts';
import { READERS } from './readTypes.ts';
import { ReviewsResolver } from './oversight/reviews/reviewsResolver.ts';
import { SandboxesResolver } from './onboarding/sandboxes/sandboxes.ts';
import { withPermissions } from './kit/shield.ts';
import { SupportersResolver } from './people/supporters.ts';
import { UpratingResolver } from './policy/policyUprating/uprating.ts';

/** The whole GraphQL schema, with its permissions before it. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AllocationsResolver,
      AssessmentsResolver,
      BudgetsResolver,
      AuditResolver,
      ComparisonHistoryResolver,
      ComparisonResolver,
      CouncilsOnboardingResolver,
      CouncilsResolver,
      LedgerResolver,
      MeResolver,
      NodeResolver,
      PastDecisionsResolver,
      OnboardingResolver,
      PeopleResolver,
      PlanLifeResolver,
      PlanMutationsResolver,
      PlansResolver,
      PolicyCatalogueResolver,
      PolicyChangesResolver,
      PolicyImpactOnMoneyResolver,
      FairnessResolver,
      PolicyImpactOnAllocationsResolver,
      PolicyImpactOnPlansResolver,
      PolicyDiffResolver,
      PolicyFilesResolver,
      UpratingResolver,
      PolicyResolver,
      PublishingResolver,
      ReviewsResolver,
      SandboxesResolver,
      SupportersResolver,
    ],
    // What an input may be is checked by the rules of the domain, which answer with refusals.
    validate: false,
    emitSchemaFile: false,
  });
  attachReaders(schema, READERS);
  tellTypesAtOnce(schema);
  return withPermissions(schema);
}
