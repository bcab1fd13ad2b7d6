import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsFor, SettingsRead } from '../../policy/policies/settingReads.ts';
import { type RouteSettings, routeFacts, type SignOffFacts } from './signOffFacts.ts';
import { roleInWords } from './signOffReasons.ts';
import { type SignOffRoute, signOffRoute } from './signOffRoute.ts';

const ONE_OFF_SUM = 'what a one-off sum and contingency money come to in a week, and so who signs a plan off';
const FIRST_RUNG_THAT = 'who signs a plan off: the first rung that';
const PANEL = 'who signs a plan off: whether it goes to the panel';

/** The settings that say who signs a plan off. */
export const SIGN_OFF_READS = {
  resourceAllocation: {
    toleranceBasisPoints:
      'whether a plan leaves the first rung of sign-off, and how much budget a sign-off covers',
  },
  planning: {
    planTermMonths: ONE_OFF_SUM,
    fastChangingPlanTermMonths: ONE_OFF_SUM,
    starterBudgetWeeks: ONE_OFF_SUM,
  },
  riskEnablement: {
    riskMatrix: { levels: 'how risky a plan is, and so who signs it off' },
    signOffLadder: {
      costPeriod: 'who signs a plan off: for which period its cost is taken',
      rungs: [
        {
          role: `${FIRST_RUNG_THAT} it fits`,
          sharedWith: 'whom the reasons for a sign-off name beside the role of the rung',
          upToAmountPence: `${FIRST_RUNG_THAT} its cost fits`,
          upToRiskLevel: `${FIRST_RUNG_THAT} its risk fits`,
        },
      ],
    },
    panel: {
      kind: 'who signs a plan off: whether a panel decides, only advises, or there is none',
      triggers: {
        riskScoreAtLeast: PANEL,
        weeklyCostAtLeastPence: PANEL,
        whenPersonAndCouncilDisagree: PANEL,
        whenSafeguardingEnquiryIsOpen: PANEL,
        whenRelativeInSameHousehold: PANEL,
        whenCostBeyondTolerance: PANEL,
        whenPractitionerAsks: PANEL,
        whenPersonAsks: PANEL,
      },
    },
  },
} as const satisfies SettingsRead;

/** The policies that say where a plan goes. */
export type SignOffPolicies = SettingsFor<typeof SIGN_OFF_READS>;

/** The settings as the route reads them. */
export function routeSettings({ riskEnablement, resourceAllocation }: SignOffPolicies): RouteSettings {
  return {
    ladder: riskEnablement.signOffLadder,
    panelKind: riskEnablement.panel.kind,
    triggers: riskEnablement.panel.triggers,
    toleranceBasisPoints: resourceAllocation.toleranceBasisPoints,
  };
}

/** Who has to sign a plan off: decided when the person agrees, and again when the plan's circumstances change. */
export const signOffRung = decisionKind({
  key: 'SIGN_OFF_RUNG',
  description: 'Who signs a plan off: a rung of the ladder, or the panel.',
  recordKind: 'PLANS',
  subjectType: 'SupportPlan',
  file: 'server/domain/care/plans/signOffRoute.ts',
  reads: SIGN_OFF_READS,
  rule: (facts: SignOffFacts, settings): SignOffRoute =>
    signOffRoute(
      routeFacts(facts, settings.riskEnablement.riskMatrix, settings.planning),
      routeSettings(settings),
    ),
  sentence: ({ role }) =>
    role === null
      ? 'The risk enablement panel decides.'
      : `Signed off by ${roleInWords(role)}, or somebody higher.`,
  report: {
    counted: 'ALWAYS',
    decided: ({ role, isPanel }) => ({ role, isPanel }),
    // Once a plan has gone back for changes, the decision no longer applies.
    standsWhile: `exists (select from support_plan plan
      where plan.tenant_id = $1 and plan.id = decided.subject_id and plan.sign_off_rung is not null)`,
  },
});
