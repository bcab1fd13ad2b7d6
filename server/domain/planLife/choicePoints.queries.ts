import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import { dayInEnglandOf } from '../../common/dayInEngland.ts';
import { readOne } from '../../platform/reading/reader.ts';
import { mergeSelections, selectionOf } from '../../platform/reading/selection.ts';
import type { Session } from '../../platform/session.ts';
import type { Respondent } from '../care/assessments/assessment.ts';
import type { PlanFacts } from '../care/plans/planStatus.ts';
import type { PlanHelper } from '../care/plans/plansVocabulary.ts';
import { partsHolding } from '../money/budgets/partsHolding.ts';
import { personShape } from '../people/people.queries.ts';
import type { SettingReader } from '../policy/policies/settingReaders.ts';
import { settingsReader } from '../policy/policies/settingsOfMoment.queries.ts';
import { choicePoints, type DecidedFacts } from './choicePoints.ts';
import { type JourneyRow, journeyOf, latestOf, OF_JOURNEY } from './whereIAm.queries.ts';

/** Which ways of having the money somebody can choose from today. */
export const OFFERED_TO_CHOOSE: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/planLife/choicePoints.queries.ts',
  reads: {
    deployment: { enabledOptions: 'which ways of having the money stand among what a person can choose' },
  },
};

interface PartRow {
  deploymentOption: DeploymentOption;
  startsOn: string;
  endsOn: string;
}

interface PlanRow extends PlanFacts {
  draftedAt: string;
  helpedBy: PlanHelper[];
  lastReviewedOn: string | null;
  outcomes: object[];
  supportItems: { deploymentOption: DeploymentOption | null }[];
  /** Read only where budgets may be seen. */
  budget?: { parts: PartRow[] } | null;
}

interface ChoiceRow extends Omit<JourneyRow, 'latestContact' | 'assessments' | 'currentPlan'> {
  latestContact: (NonNullable<JourneyRow['latestContact']> & NonNullable<DecidedFacts['contact']>) | null;
  assessments: {
    completedOn: string | null;
    setAsideOn: string | null;
    startedOn: string;
    respondent: Respondent;
  }[];
  currentPlan: PlanRow | null;
  optionsExplained: DecidedFacts['explained'];
  optionRefusals: DecidedFacts['refusals'];
}

const WANTED = mergeSelections(
  OF_JOURNEY,
  selectionOf(
    'latestContact.contactedOn',
    'latestContact.reablementDeclinedOn',
    'assessments.startedOn',
    'assessments.respondent',
    'currentPlan.draftedAt',
    'currentPlan.helpedBy',
    'currentPlan.lastReviewedOn',
    'currentPlan.outcomes.id',
    'currentPlan.supportItems.deploymentOption',
    'optionsExplained.choices',
    'optionsExplained.explainedOn',
    ...['declined', 'declinedOn', 'lookedAtOn', 'wasInformationRight', 'answeredOn', 'outcome'].map(
      (name) => `optionRefusals.${name}`,
    ),
  ),
);
const WITH_BUDGET = mergeSelections(
  WANTED,
  selectionOf(
    ...['deploymentOption', 'startsOn', 'endsOn'].map((name) => `currentPlan.budget.parts.${name}`),
  ),
);

/**
 * The points of choice of a person, in one statement; null where the session may not see them. In which ways their budget is
 * held counts only for whoever may see budgets. Throws POLICY_NOT_IN_FORCE.
 */
export async function readChoicePoints(session: Session, personId: string) {
  const wanted = session.mayRead('BUDGETS') ? WITH_BUDGET : WANTED;
  const row = await readOne<ChoiceRow>(session, personShape, personId, wanted);
  if (!row) return null;
  const { enabledOptions } = await settingsReader(session)('deployment');
  return choicePoints(journeyOf(row), factsOf(row, session.today.toString()), enabledOptions);
}

function factsOf(row: ChoiceRow, today: string): DecidedFacts {
  const { latestContact, assessments, currentPlan, optionsExplained, optionRefusals } = row;
  const agreedOn = dayOrNull(currentPlan?.agreedAt);
  return {
    contact: latestContact,
    assessment: latestOf(assessments),
    plan: currentPlan && {
      draftedOn: dayInEnglandOf(currentPlan.draftedAt),
      helpedBy: currentPlan.helpedBy,
      outcomes: currentPlan.outcomes.length,
      supportItems: currentPlan.supportItems.length,
      agreedOn,
      returnedOn: dayOrNull(currentPlan.returnedAt),
      implementedOn: currentPlan.implementedOn ?? null,
      lastReviewedOn: currentPlan.lastReviewedOn,
    },
    explained: optionsExplained,
    refusals: optionRefusals,
    planned: agreedOn && currentPlan ? currentPlan.supportItems.flatMap(optionOf) : [],
    plannedOn: agreedOn,
    held: currentPlan ? heldOf(currentPlan, today) : [],
  };
}

function optionOf({ deploymentOption }: { deploymentOption: DeploymentOption | null }): DeploymentOption[] {
  return deploymentOption ? [deploymentOption] : [];
}

/** In which ways the budget of a plan is held today; nothing is held before its support starts. */
function heldOf({ implementedOn, budget }: PlanRow, today: string): DecidedFacts['held'] {
  if (!implementedOn || implementedOn > today) return [];
  const parts = partsHolding(budget?.parts ?? [], today);
  return parts.map(({ deploymentOption, startsOn }) => ({ option: deploymentOption, startsOn }));
}

const dayOrNull = (moment: string | null | undefined) => (moment ? dayInEnglandOf(moment) : null);
