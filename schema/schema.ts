import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AllocationsResolver } from './allocations.ts';
import { AssessmentsResolver } from './assessments.ts';
import { AuditResolver } from './audit.ts';
import { BudgetsResolver } from './budgets.ts';
import { ComparisonResolver } from './comparison.ts';
import { ComparisonHistoryResolver } from './comparisonHistory.ts';
import { CouncilsResolver } from './councils.ts';
import { CouncilsOnboardingResolver } from './councilsOnboarding.ts';
import { FairnessResolver } from './fairness.ts';
import { LedgerResolver } from './ledger.ts';
import { MeResolver } from './me.ts';
import { tellTypesAtOnce } from './node.ts';
import { NodeResolver } from './nodes.ts';
import { OnboardingResolver } from './onboarding.ts';
import { PastDecisionsResolver } from './pastDecisions.ts';
import { PeopleResolver } from './people.ts';
import { PlanMutationsResolver } from './planMutations.ts';
import { PlansResolver } from './plans.ts';
import { PolicyResolver } from './policy.ts';
import { PolicyCatalogueResolver } from './policyCatalogue.ts';
import { PolicyChangesResolver } from './policyChanges.ts';
import { PolicyDiffResolver } from './policyDiff.ts';
import { PolicyFilesResolver } from './policyFiles.ts';
import { PolicyImpactOnAllocationsResolver } from './policyImpactOnAllocations.ts';
import { PolicyImpactOnMoneyResolver } from './policyImpactOnMoney.ts';
import { PolicyImpactOnPlansResolver } from './policyImpactOnPlans.ts';
import { PublishingResolver } from './publishing.ts';
import { attachReaders } from './readers.ts';
import { READERS } from './readTypes.ts';
import { ReviewsResolver } from './reviewsResolver.ts';
import { SandboxesResolver } from './sandboxes.ts';
import { withPermissions } from './shield.ts';
import { SupportersResolver } from './supporters.ts';
import { UpratingResolver } from './uprating.ts';

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
