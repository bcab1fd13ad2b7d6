import { allocations } from './care/allocations/allocations.area.ts';
import { assessments } from './care/assessments/assessments.area.ts';
import { carerCover } from './care/carerCover/carerCover.area.ts';
import { carers } from './care/carers/carers.area.ts';
import { costs } from './care/costs/costs.area.ts';
import { employment } from './care/employment/employment.area.ts';
import { frontDoor } from './care/frontDoor/frontDoor.area.ts';
import { jointPlans } from './care/jointPlans/jointPlans.area.ts';
import { optionsExplained } from './care/optionsExplained/optionsExplained.area.ts';
import { personalAssistants } from './care/personalAssistants/personalAssistants.area.ts';
import { personCentred } from './care/personCentred/personCentred.area.ts';
import { planAlternatives } from './care/planAlternatives/planAlternatives.area.ts';
import { plans } from './care/plans/plans.area.ts';
import { representation } from './care/representation/representation.area.ts';
import { stories } from './care/stories/stories.area.ts';
import { talkingRisks } from './care/talkingRisks/talkingRisks.area.ts';
import { assignments } from './clock/assignments/assignments.area.ts';
import { notifications } from './clock/notifications/notifications.area.ts';
import { openSteps } from './clock/openSteps/openSteps.area.ts';
import { decisions } from './decisions/decisions.area.ts';
import { catalogue } from './insight/catalogue/catalogue.area.ts';
import { clientLevelData } from './insight/clientLevelData/clientLevelData.area.ts';
import { comparison } from './insight/comparison/comparison.area.ts';
import { looks } from './insight/looks/looks.area.ts';
import { measures } from './insight/measures/measures.area.ts';
import { pastDecisions } from './insight/pastDecisions/pastDecisions.area.ts';
import { personRecords } from './insight/personRecords/personRecords.area.ts';
import { policyImpact } from './insight/policyImpact/policyImpact.area.ts';
import { regionalMeasures } from './insight/regionalMeasures/regionalMeasures.area.ts';
import { selfChecks } from './insight/selfChecks/selfChecks.area.ts';
import { supportFigures } from './insight/supportFigures/supportFigures.area.ts';
import { surveys } from './insight/surveys/surveys.area.ts';
import { themes } from './insight/themes/themes.area.ts';
import { timeline } from './insight/timeline/timeline.area.ts';
import type { SchemaArea } from './kit/area.ts';
import { withAvailableActions } from './kit/availableActions.ts';
import type { DeclaredMutation } from './kit/mutation.ts';
import { type NodeSource, sourceOf } from './kit/nodeSource.ts';
import { EVERYBODY, type Permission } from './kit/permissions.ts';
import type { TypeReader } from './kit/readers.ts';
import { commissioning } from './market/commissioning/commissioning.area.ts';
import { directory } from './market/directory/directory.area.ts';
import { bankDetails } from './money/bankDetails/bankDetails.area.ts';
import { budgets } from './money/budgets/budgets.area.ts';
import { charging } from './money/charging/charging.area.ts';
import { clawback } from './money/clawback/clawback.area.ts';
import { deploymentChanges } from './money/deploymentChanges/deploymentChanges.area.ts';
import { drawingAhead } from './money/drawingAhead/drawingAhead.area.ts';
import { emergency } from './money/emergency/emergency.area.ts';
import { funding } from './money/funding/funding.area.ts';
import { paymentRuns } from './money/paymentRuns/paymentRuns.area.ts';
import { payments } from './money/payments/payments.area.ts';
import { pools } from './money/pools/pools.area.ts';
import { receipts } from './money/receipts/receipts.area.ts';
import { savings } from './money/savings/savings.area.ts';
import { settlements } from './money/settlements/settlements.area.ts';
import { spending } from './money/spending/spending.area.ts';
import { statements } from './money/statements/statements.area.ts';
import { onboarding } from './onboarding/onboarding/onboarding.area.ts';
import { policyFiles } from './onboarding/policyFiles/policyFiles.area.ts';
import { sandboxes } from './onboarding/sandboxes/sandboxes.area.ts';
import { challenges } from './oversight/challenges/challenges.area.ts';
import { concerns } from './oversight/concerns/concerns.area.ts';
import { ledgerProofs } from './oversight/ledgerProofs/ledgerProofs.area.ts';
import { monitoring } from './oversight/monitoring/monitoring.area.ts';
import { panel } from './oversight/panel/panel.area.ts';
import { recordProofs } from './oversight/recordProofs/recordProofs.area.ts';
import { reviews } from './oversight/reviews/reviews.area.ts';
import { people } from './people/people.area.ts';
import { planLife } from './planLife/planLife.area.ts';
import { consultations } from './policy/consultations/consultations.area.ts';
import { policies } from './policy/policies/policies.area.ts';
import { policyChanges } from './policy/policyChanges/policyChanges.area.ts';
import { policyDiffs } from './policy/policyDiffs/policyDiffs.area.ts';
import { policyUprating } from './policy/policyUprating/policyUprating.area.ts';
import { publishing } from './policy/publishing/publishing.area.ts';
import { audit } from './tenancy/audit/audit.area.ts';
import { councils } from './tenancy/councils/councils.area.ts';
import { portalReleases } from './tenancy/portalReleases/portalReleases.area.ts';
import { signOuts } from './tenancy/signOuts/signOuts.area.ts';

/** Every area that has something in the schema, in the order of server/domain/areas.ts. */
export const SCHEMA_AREAS: readonly SchemaArea[] = [
  councils,
  audit,
  portalReleases,
  signOuts,
  people,
  openSteps,
  notifications,
  assignments,
  policies,
  policyChanges,
  publishing,
  policyUprating,
  policyDiffs,
  decisions,
  challenges,
  frontDoor,
  representation,
  talkingRisks,
  costs,
  employment,
  allocations,
  assessments,
  carers,
  plans,
  optionsExplained,
  carerCover,
  personCentred,
  stories,
  planAlternatives,
  jointPlans,
  personalAssistants,
  directory,
  charging,
  budgets,
  bankDetails,
  payments,
  drawingAhead,
  pools,
  spending,
  receipts,
  savings,
  statements,
  funding,
  paymentRuns,
  clawback,
  settlements,
  concerns,
  panel,
  monitoring,
  reviews,
  emergency,
  recordProofs,
  ledgerProofs,
  planLife,
  deploymentChanges,
  catalogue,
  comparison,
  measures,
  clientLevelData,
  supportFigures,
  surveys,
  regionalMeasures,
  themes,
  commissioning,
  consultations,
  selfChecks,
  policyImpact,
  pastDecisions,
  timeline,
  personRecords,
  looks,
  onboarding,
  sandboxes,
  policyFiles,
];

/** The queries whose answers anybody may read without signing in. */
export const PUBLIC_QUERIES: readonly string[] = SCHEMA_AREAS.flatMap(
  ({ publicQueries }) => publicQueries ?? [],
);

/** Every mutation. */
export const MUTATIONS: readonly DeclaredMutation[] = SCHEMA_AREAS.flatMap(
  ({ mutations }) => mutations ?? [],
);

/** Every type that is read from a table. */
export const READERS: readonly TypeReader[] = withAvailableActions(
  SCHEMA_AREAS.flatMap(({ readers }) => readers ?? []),
  MUTATIONS,
);

/** How each type with ids is read by them. */
export const NODE_SOURCES: readonly NodeSource[] = [
  ...READERS.map(sourceOf),
  ...SCHEMA_AREAS.flatMap(({ nodes }) => nodes ?? []),
];

/** Anybody may ask for what is public by its id, as the councils are there for everybody; for the rest schema/nodes.ts decides. */
const NODES: Record<string, Permission> = { node: EVERYBODY, nodes: EVERYBODY };

/** What the schema says of itself. */
const OF_THE_SCHEMA: Record<string, Permission> = {
  errorCodes: EVERYBODY,
  rootFieldPermissions: EVERYBODY,
  enumWordings: EVERYBODY,
  limits: EVERYBODY,
};

/**
 * Who may use each root field. What no area lists may be used by nobody. Which people, and which kinds of
 * record about them, is decided further in: server/platform/access.ts and row-level security.
 */
export const PERMISSIONS: { Query: Record<string, Permission>; Mutation: Record<string, Permission> } = {
  Query: Object.assign({ ...NODES, ...OF_THE_SCHEMA }, ...SCHEMA_AREAS.map(({ queries }) => queries)),
  Mutation: Object.fromEntries(MUTATIONS.map(({ name, permission }) => [name, permission])),
};
