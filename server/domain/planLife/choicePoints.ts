/** The nine points of choice with what was decided at each so far, from what is recorded. */
import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import { listInWords } from '../../common/words.ts';
import type { Respondent } from '../care/assessments/assessment.ts';
import type { PlanHelper } from '../care/plans/plansVocabulary.ts';
import { type ChoiceFacts, choiceStandings } from './choiceStandings.ts';
import { type ChoicePoint, type Journey, whereIAm } from './whereIAm.ts';

/** What is recorded of what somebody decided on the way; null and empty for what is not there. */
export interface DecidedFacts extends ChoiceFacts {
  contact: {
    contactedOn: string;
    reablementStartedOn?: string | null;
    reablementDeclinedOn?: string | null;
  } | null;
  assessment: { startedOn: string; respondent: Respondent } | null;
  plan: {
    draftedOn: string;
    helpedBy: readonly PlanHelper[];
    outcomes: number;
    supportItems: number;
    agreedOn: string | null;
    returnedOn: string | null;
    implementedOn: string | null;
    lastReviewedOn: string | null;
  } | null;
}

type Standings = ReturnType<typeof choiceStandings>;

/**
 * Where somebody is, all nine points of choice in order, each with whether it is open and what was decided there already,
 * and how each way of having the money that the council offers stands with them.
 * @param offered the ways of having the money that the council offers today.
 */
export function choicePoints(journey: Journey, facts: DecidedFacts, offered: readonly DeploymentOption[]) {
  const { stage, sentence, choices } = whereIAm(journey);
  const options = choiceStandings(facts, offered);
  const points = choices.map((choice) => ({
    ...choice,
    decided: SO_FAR[choice.point](facts, options)
      .flatMap(({ on, sentence: words }) => (on ? [{ on, sentence: words }] : []))
      .toSorted((a, b) => a.on.localeCompare(b.on)),
  }));
  return { stage, sentence, points, options };
}

/** Something that was decided, in a sentence for the person; its day is not there where it has not happened. */
interface MayBeDecided {
  on: string | null | undefined;
  sentence: string;
}

const SO_FAR: Readonly<
  Record<ChoicePoint, (facts: DecidedFacts, options: Standings) => readonly MayBeDecided[]>
> = {
  WHETHER_TO_BE_ASSESSED: ({ contact, assessment }) => [
    { on: contact?.contactedOn, sentence: 'The council was asked for support for you.' },
    { on: assessment?.startedOn, sentence: 'Looking at what you need began.' },
  ],
  WHETHER_TO_HAVE_REABLEMENT: ({ contact }) => [
    { on: contact?.reablementDeclinedOn, sentence: 'You said no to some weeks of re-ablement.' },
    { on: contact?.reablementStartedOn, sentence: 'Your weeks of re-ablement began.' },
  ],
  WHO_HELPS_ME_ANSWER: ({ assessment }) =>
    assessment ? [{ on: assessment.startedOn, sentence: ANSWERED[assessment.respondent] }] : [],
  WHO_HELPS_ME_PLAN: ({ plan }) =>
    plan && plan.helpedBy.length > 0
      ? [{ on: plan.draftedOn, sentence: `Your plan is written by ${listInWords(helpersOf(plan))}.` }]
      : [],
  WHAT_I_WANT_TO_ACHIEVE: ({ plan }) =>
    plan && plan.outcomes > 0
      ? [{ on: plan.draftedOn, sentence: `Your plan names ${counted(plan.outcomes, 'outcome')}.` }]
      : [],
  WHO_SUPPORTS_ME: ({ plan }) =>
    plan && plan.supportItems > 0
      ? [
          {
            on: plan.draftedOn,
            sentence: `Your plan names ${counted(plan.supportItems, 'item')} of support.`,
          },
        ]
      : [],
  HOW_MY_MONEY_IS_HELD: (_facts, options) =>
    options.map(({ since, description, sentence }) => ({
      on: since,
      sentence: `${description} ${sentence}`,
    })),
  WHETHER_TO_AGREE: ({ plan }) => [
    { on: plan?.agreedOn, sentence: 'Your plan was agreed to, by you or by whoever decides for you.' },
    { on: plan?.returnedOn, sentence: 'Your plan went back for changes.' },
  ],
  WHETHER_IT_STILL_FITS: ({ plan }) => [
    { on: plan?.implementedOn, sentence: 'Your support started.' },
    { on: plan?.lastReviewedOn, sentence: 'Your plan was last reviewed with you.' },
  ],
};

const ANSWERED: Readonly<Record<Respondent, string>> = {
  SELF: 'You answer by yourself.',
  SUPPORTED: 'You answer with somebody beside you.',
  PROFESSIONAL: 'A professional answers on your behalf.',
};

const HELPERS: Readonly<Record<PlanHelper, string>> = {
  SELF: 'you',
  FAMILY: 'your family',
  FRIEND: 'a friend or neighbour',
  ADVOCATE: 'an advocate',
  BROKER: 'a broker',
  PEER_GROUP: 'peers',
  PROVIDER: 'a provider',
  SOCIAL_WORKER: 'a social worker',
};

function helpersOf({ helpedBy }: { helpedBy: readonly PlanHelper[] }): string[] {
  return helpedBy.map((helper) => HELPERS[helper]);
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
