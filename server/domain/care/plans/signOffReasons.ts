import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { SIGN_OFF_ROLE, type SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { percentInWords, poundsInWords, weeklyInWords } from '../../../common/words.ts';
import type { RouteFacts, RouteSettings } from './signOffFacts.ts';

export const SIGN_OFF_REASON = enumeration(
  'SignOffReason',
  'Why a plan goes to a rung of the ladder, or to the panel.',
  {
    RISK_AT_PANEL_THRESHOLD: 'The risk score is at or above the council’s threshold for the panel.',
    COST_AT_PANEL_THRESHOLD: 'The weekly cost is at or above the council’s threshold for the panel.',
    PERSON_DISAGREES: 'The person and the council disagree.',
    SAFEGUARDING_ENQUIRY_OPEN: 'A safeguarding enquiry is open.',
    RELATIVE_IN_HOUSEHOLD: 'The plan pays a relative who lives with the person.',
    COST_BEYOND_TOLERANCE:
      'The cost differs from the indicative budget by more than the council’s tolerance.',
    PRACTITIONER_ASKS: 'The practitioner asks to share the decision.',
    PERSON_ASKS: 'The person asks for the panel.',
    ALLOCATION_NEEDS_DECISION: 'The indicative budget itself needs somebody to decide about it.',
    FITS_NO_RUNG: 'No rung of the ladder reaches this cost and risk.',
    HIGHEST_ROLE_DECIDES: 'No rung of the ladder reaches this cost and risk, and no panel decides.',
    PANEL_ADVISES: 'The panel advises on the plan, and whoever signs it off decides.',
    COST_ABOVE_LOWER_RUNGS: 'The cost is more than lower rungs may sign off.',
    RISK_ABOVE_LOWER_RUNGS: 'The risk is higher than lower rungs may sign off.',
    HELPER_PAID_BY_PROVIDER:
      'Somebody who helped to write the plan is paid by a provider in it. It is shown, and sends the plan nowhere.',
    WITHIN_RUNG: 'The cost and risk are within what this rung may sign off.',
  },
);
export type SignOffReason = ValueOf<typeof SIGN_OFF_REASON>;

/** A reason in plain words, with the figures it rests on. `role` is who signs off; null where the panel decides. */
export function sentenceOf(
  code: SignOffReason,
  facts: RouteFacts,
  settings: RouteSettings,
  role: SignOffRole | null,
): string {
  const { triggers } = settings;
  const cost = costInWords(facts);
  const risk = facts.risk.level.toLowerCase().replace('_', ' ');
  switch (code) {
    case 'RISK_AT_PANEL_THRESHOLD':
      return `The highest risk in the plan scores ${facts.risk.score}, and the council’s panel looks at scores of ${triggers.riskScoreAtLeast} and above.`;
    case 'COST_AT_PANEL_THRESHOLD':
      return `The plan costs ${cost}, and the council’s panel looks at plans of ${weeklyInWords(triggers.weeklyCostAtLeastPence ?? 0)} and above.`;
    case 'PERSON_DISAGREES':
      return 'The person and the council disagree about the plan, so the panel looks at it with both.';
    case 'SAFEGUARDING_ENQUIRY_OPEN':
      return 'A safeguarding enquiry is open, so the panel shares the decision.';
    case 'RELATIVE_IN_HOUSEHOLD':
      return 'The plan pays a relative who lives with the person, which the council’s panel looks at.';
    case 'COST_BEYOND_TOLERANCE':
      return `The plan costs ${cost} and the indicative budget is ${weeklyInWords(facts.indicativeWeeklyPence)}, which differ by more than the council’s tolerance of ${percentInWords(settings.toleranceBasisPoints)}.`;
    case 'PRACTITIONER_ASKS':
      return 'The practitioner has asked to share the decision with the panel.';
    case 'PERSON_ASKS':
      return 'The person has asked for the panel to look at the plan.';
    case 'ALLOCATION_NEEDS_DECISION':
      // Nothing is above a table or a maximum: of a carer's plan it says that policy has no sum.
      if (facts.indicativeWeeklyPence === 0) {
        return 'The council’s policy has no sum for this carer, so somebody above the first rung decides.';
      }
      return 'The indicative budget is above what the council’s tables or maximum reach, so somebody above the first rung decides.';
    case 'FITS_NO_RUNG':
      return `No rung of the council’s ladder reaches a plan of ${cost} with ${risk} risk, so the panel decides.`;
    case 'HIGHEST_ROLE_DECIDES':
      return `No rung of the council’s ladder reaches a plan of ${cost} with ${risk} risk, and no panel decides, so ${roleInWords(role)} does.`;
    case 'PANEL_ADVISES':
      return `The council’s panel advises on the plan, and ${roleInWords(role)} decides.`;
    case 'COST_ABOVE_LOWER_RUNGS':
      return `The plan costs ${cost}, which is more than the rungs below ${roleInWords(role)} may sign off.`;
    case 'RISK_ABOVE_LOWER_RUNGS':
      return `The plan’s risk is ${risk}, which is higher than the rungs below ${roleInWords(role)} may sign off.`;
    case 'HELPER_PAID_BY_PROVIDER':
      return `${facts.helpersPaidByProviders === 1 ? 'Somebody who helped to write the plan is' : `${facts.helpersPaidByProviders} people who helped to write the plan are`} paid by a provider that the plan names, which the person and whoever signs it off should know.`;
    case 'WITHIN_RUNG':
      return `A plan of ${cost} with ${risk} risk is within what ${rungInWords(settings, role)} may sign off${reachInWords(settings, role)}.`;
  }
}

/** "£123.85 a week including contingency money": the plan itself shows only what its support costs. */
function costInWords({ weeklyCostPence, contingencyWeeklyPence }: RouteFacts): string {
  const cost = weeklyInWords(weeklyCostPence);
  return contingencyWeeklyPence > 0 ? `${cost} including contingency money` : cost;
}

/** "a service manager". */
export function roleInWords(role: SignOffRole | null): string {
  return role && SIGN_OFF_ROLE.values.includes(role)
    ? `a ${role.toLowerCase().replaceAll('_', ' ')}`
    : 'the panel';
}

/** The roles on a rung, of which any may sign off: “a team manager or a service manager”. */
function rungInWords({ ladder }: RouteSettings, role: SignOffRole | null): string {
  const shared = ladder.rungs.find((rung) => rung.role === role)?.sharedWith ?? [];
  return [role, ...shared].map(roleInWords).join(' or ');
}

function reachInWords({ ladder }: RouteSettings, role: SignOffRole | null): string {
  const limit = ladder.rungs.find((rung) => rung.role === role)?.upToAmountPence ?? null;
  if (limit === null) return '';
  return `, up to ${poundsInWords(limit)} a ${ladder.costPeriod === 'YEAR' ? 'year' : 'week'}`;
}
