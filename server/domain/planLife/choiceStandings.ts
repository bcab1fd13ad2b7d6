/** How the ways of having the money stand with somebody: explained, declined or chosen. */
import {
  DEPLOYMENT_OPTION,
  type DeploymentOption,
  enumeration,
  type ValueOf,
} from '../../../tenants/vocabulary.ts';
import { optionRefusalStatus, type RefusalFacts } from '../care/optionsExplained/declining.ts';
import { BUDGET_CHOICE, type BudgetChoice } from '../care/optionsExplained/optionsVocabulary.ts';
import { deploymentOf } from '../money/deployment/deployments.ts';

export const CHOICE_STANDING = enumeration(
  'ChoiceStanding',
  'How a personal budget, or a way of having it, stands with somebody. Worked out from what is recorded, never set.',
  {
    NOT_EXPLAINED: 'It is not recorded that it was explained to you. Ask, if you want to know more.',
    EXPLAINED: 'It was explained to you, and you have decided nothing about it.',
    DECLINED: 'You declined it. You can change your mind.',
    CHOSEN: 'You chose it.',
  },
);
export type ChoiceStanding = ValueOf<typeof CHOICE_STANDING>;

/** What is recorded of somebody's choices. */
export interface ChoiceFacts {
  explained: readonly { choices: readonly BudgetChoice[]; explainedOn: string }[];
  /** The newest first. */
  refusals: readonly (RefusalFacts & { declined: BudgetChoice; declinedOn: string })[];
  /** By which ways the plan that the person agreed to is paid for; empty where they agreed to none. */
  planned: readonly DeploymentOption[];
  /** The day on which they agreed to it. */
  plannedOn: string | null;
  /** The ways in which their budget is held today, each from its first day; empty where budgets may not be seen. */
  held: readonly { option: DeploymentOption; startsOn: string }[];
}

/** What was decided of one choice, and when. */
interface Decided {
  standing: ChoiceStanding;
  since: string;
}

/** A personal budget as such, and every way of having it that the council offers, in the order of the list. */
export function choiceStandings(facts: ChoiceFacts, offered: readonly DeploymentOption[]) {
  const options = DEPLOYMENT_OPTION.values.filter((option) => offered.includes(option));
  return (['PERSONAL_BUDGET', ...options] as const).map((choice) => {
    const explainedOn = latest(
      facts.explained.filter(({ choices }) => choices.includes(choice)).map((each) => each.explainedOn),
    );
    const refusal = facts.refusals
      .filter(({ declined }) => declined === choice)
      .toSorted((a, b) => b.declinedOn.localeCompare(a.declinedOn))[0];
    const { standing, since } = decidedOf(choice, facts) ?? {
      standing: explainedOn === null ? 'NOT_EXPLAINED' : 'EXPLAINED',
      since: explainedOn,
    };
    return {
      choice,
      description: BUDGET_CHOICE.descriptions[choice],
      standing,
      sentence: CHOICE_STANDING.descriptions[standing],
      since,
      explainedOn,
      declinedOn: refusal?.declinedOn ?? null,
      refusalStatus: refusal ? optionRefusalStatus(refusal) : null,
    };
  });
}

/**
 * What was decided of one choice; null where nothing was. How the money is held today goes before all that was said; of the
 * rest the latest day counts, and of one day that it was chosen, as somebody who was told again may answer the same day.
 */
function decidedOf(choice: BudgetChoice, facts: ChoiceFacts): Decided | null {
  const heldSince = facts.held.filter(({ option }) => counts(option, choice)).map(({ startsOn }) => startsOn);
  const [first] = heldSince.toSorted();
  if (first !== undefined) return { standing: 'CHOSEN', since: first };
  const isPlanned = facts.planned.some((option) => counts(option, choice));
  const own = facts.refusals.filter(({ declined }) => declined === choice);
  const chosen = latest([
    ...(isPlanned && facts.plannedOn ? [facts.plannedOn] : []),
    ...own.flatMap(({ outcome, answeredOn }) => (outcome === 'CHOSEN' && answeredOn ? [answeredOn] : [])),
  ]);
  const declined = latest(own.map(({ declinedOn }) => declinedOn));
  if (chosen !== null && (declined === null || chosen >= declined))
    return { standing: 'CHOSEN', since: chosen };
  return declined === null ? null : { standing: 'DECLINED', since: declined };
}

/** Whether money that is held in one way makes a choice: any self-directed way is a personal budget. */
function counts(option: DeploymentOption, choice: BudgetChoice): boolean {
  return choice === 'PERSONAL_BUDGET' ? deploymentOf(option).isSelfDirected : option === choice;
}

/** The latest of some days; null of none. Days as YYYY-MM-DD are in the order of the calendar as text too. */
function latest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}
