import type { EntitySchema } from '@mikro-orm/postgresql';
import type { Area } from './area.ts';
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
import { publicReading } from './insight/publicReading/publicReading.area.ts';
import { regionalMeasures } from './insight/regionalMeasures/regionalMeasures.area.ts';
import { selfChecks } from './insight/selfChecks/selfChecks.area.ts';
import { supportFigures } from './insight/supportFigures/supportFigures.area.ts';
import { surveys } from './insight/surveys/surveys.area.ts';
import { themes } from './insight/themes/themes.area.ts';
import { timeline } from './insight/timeline/timeline.area.ts';
import { commissioning } from './market/commissioning/commissioning.area.ts';
import { directory } from './market/directory/directory.area.ts';
import { bankDetails } from './money/bankDetails/bankDetails.area.ts';
import { budgets } from './money/budgets/budgets.area.ts';
import { charging } from './money/charging/charging.area.ts';
import { clawback } from './money/clawback/clawback.area.ts';
import { deployment } from './money/deployment/deployment.area.ts';
import { deploymentChanges } from './money/deploymentChanges/deploymentChanges.area.ts';
import { drawingAhead } from './money/drawingAhead/drawingAhead.area.ts';
import { emergency } from './money/emergency/emergency.area.ts';
import { funding } from './money/funding/funding.area.ts';
import { ledger } from './money/ledger/ledger.area.ts';
import { paymentRuns } from './money/paymentRuns/paymentRuns.area.ts';
import { payments } from './money/payments/payments.area.ts';
import { pools } from './money/pools/pools.area.ts';
import { receipts } from './money/receipts/receipts.area.ts';
import { savings } from './money/savings/savings.area.ts';
import { settlements } from './money/settlements/settlements.area.ts';
import { spending } from './money/spending/spending.area.ts';
import { statements } from './money/statements/statements.area.ts';
import { councilFiles } from './onboarding/councilFiles/councilFiles.area.ts';
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
import { resourceAllocation } from './policy/resourceAllocation/resourceAllocation.area.ts';
import { audit } from './tenancy/audit/audit.area.ts';
import { councils } from './tenancy/councils/councils.area.ts';
import { portalReleases } from './tenancy/portalReleases/portalReleases.area.ts';
import { signOuts } from './tenancy/signOuts/signOuts.area.ts';

/**
 * Every area of the domain, the lowest first. An area imports only what stands above it in this list; the check holds
 * each import to that, here and in the folders of the same names below schema.
 */
export const AREAS: readonly Area[] = [
  councils,
  audit,
  portalReleases,
  signOuts,
  people,
  openSteps,
  notifications,
  assignments,
  policies,
  directory,
  resourceAllocation,
  policyChanges,
  publishing,
  policyUprating,
  policyDiffs,
  decisions,
  challenges,
  frontDoor,
  representation,
  talkingRisks,
  deployment,
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
  ledger,
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
  publicReading,
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
  councilFiles,
  onboarding,
  sandboxes,
  policyFiles,
];

/** Every table that a command writes, as the ORM knows it. */
export const ENTITIES = AREAS.flatMap(({ entities }) => entities ?? []) as EntitySchema[];

/** Every reason for which a command of an area refuses. */
export const REFUSALS: Readonly<Record<string, string>> = Object.assign(
  {},
  ...AREAS.map(({ refusals }) => refusals),
);

/** Every kind of decision in the product. */
export const DECISION_KINDS = AREAS.flatMap(({ decisions: kinds }) => kinds ?? []);

/** Every kind of step that waits for somebody. */
export const STEP_KINDS = AREAS.flatMap(({ steps }) => steps ?? []);

/** Every kind of notice. */
export const NOTICE_KINDS = AREAS.flatMap(({ notices }) => notices ?? []);

/** What the program does by itself, in the order of the areas. */
export const JOBS = AREAS.flatMap(({ jobs }) => jobs ?? []);
