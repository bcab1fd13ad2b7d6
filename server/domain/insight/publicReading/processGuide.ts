/** A council's guide to its own process: each step from the first contact to the review, who decides, and by when. */
import { codeInWords, valueInWords } from '../../../../tenants/policy/valueInWords.ts';
import { DEPLOYMENT_OPTION, EVIDENCE } from '../../../../tenants/vocabulary.ts';
import { NOT_ELIGIBLE_OFFER, PAY_CYCLE, PLAN_SECTION } from '../../../../tenants/vocabularyOfDecisions.ts';
import { listInWords, percentInWords } from '../../../common/words.ts';
import { type GuideFact, GuideFacts, type PublishedVersions } from './guideFacts.ts';
import { disagreementRules, signOffRules } from './guideOfDecisions.ts';

/** One step of the way. */
export interface GuideStep {
  key: string;
  title: string;
  /** What happens, which is the same everywhere: the law's part, and the platform's. */
  what: string;
  whoDecides: string;
  /** By when; null where the council has published no time for it. */
  timeLimit: GuideFact | null;
  /** What this council has decided. */
  rules: readonly GuideFact[];
}

export interface ProcessGuide {
  steps: readonly GuideStep[];
}

/** The guide, by what the council has published and is in force. */
export function processGuide(versions: PublishedVersions): ProcessGuide {
  const facts = new GuideFacts(versions);
  return { steps: STEPS.map((step) => step(facts)) };
}

function withinDays(facts: GuideFacts, name: string, after: string): GuideFact | null {
  const say = (days: number) => `At most ${workingDays(days)} after ${after}.`;
  return facts.say<number>('planning', `timeLimits.${name}`, say)[0] ?? null;
}

const workingDays = (days: number) => valueInWords('WORKING_DAYS', days);

const STEPS: readonly ((facts: GuideFacts) => GuideStep)[] = [
  firstContact,
  assessment,
  eligibility,
  amount,
  plan,
  signOff,
  money,
  start,
  checks,
  review,
  disagreement,
];

function firstContact(facts: GuideFacts): GuideStep {
  const isFirst = facts.value<boolean>('planning', 'reablement.isOfferedFirst') === true;
  return {
    key: 'FIRST_CONTACT',
    title: 'You get in touch',
    what: 'You, or somebody for you, tells the council what has become hard and what you would like to do. Information and advice are for everybody.',
    whoDecides: 'Nobody decides anything yet. You say what you want.',
    timeLimit: null,
    rules: [
      ...facts.say<boolean>('planning', 'reablement.isOfferedFirst', (first) =>
        first
          ? 'Some weeks of help to do things by yourself again are offered first. You need not take it up.'
          : null,
      ),
      ...(isFirst
        ? facts.say<number>(
            'planning',
            'reablement.episodeWeeks',
            (weeks) => `That help is planned for ${valueInWords('WEEKS', weeks)}.`,
          )
        : []),
      ...facts.say<string[]>('planning', 'timeLimits.fastTrack.reasons', (reasons) =>
        reasons.length === 0
          ? null
          : `You are seen sooner for any of these reasons: ${listInWords(reasons.map(codeInWords))}.`,
      ),
    ],
  };
}

function assessment(facts: GuideFacts): GuideStep {
  return {
    key: 'ASSESSMENT',
    title: 'Your needs are assessed',
    what: 'Somebody talks with you about your life and what you need. You may assess yourself, with support if you like, and have anybody you choose beside you.',
    whoDecides: 'You and a practitioner write it together.',
    timeLimit: withinDays(facts, 'contactToAssessmentWorkingDays', 'you got in touch'),
    rules: facts.say<number>('planning', 'timeLimits.fastTrack.contactToAssessmentWorkingDays', (days) =>
      (facts.value<string[]>('planning', 'timeLimits.fastTrack.reasons') ?? []).length === 0
        ? null
        : `On the fast track, at most ${workingDays(days)}.`,
    ),
  };
}

function eligibility(facts: GuideFacts): GuideStep {
  const offers = NOT_ELIGIBLE_OFFER.descriptions as Readonly<Record<string, string>>;
  return {
    key: 'ELIGIBILITY',
    title: 'You hear whether your needs are eligible',
    what: 'The council looks at what you can’t do, and what that does to your wellbeing, by the rules of the Care Act, and gives you its reasons in writing.',
    whoDecides: 'The council decides, by the national rules.',
    timeLimit: withinDays(facts, 'assessmentToEligibilityWorkingDays', 'the assessment began'),
    rules: facts.say<string[]>('planning', 'offeredWhenNotEligible', (offered) =>
      offered.length === 0
        ? null
        : `If they are not, you are offered: ${offered.map((each) => offers[each] ?? codeInWords(each)).join(' ')}`,
    ),
  };
}

function amount(facts: GuideFacts): GuideStep {
  return {
    key: 'AMOUNT',
    title: 'You hear about how much there is',
    what: 'Your answers give a first amount to plan with. You see how it was worked out, line by line. It is a starting point and not a limit.',
    whoDecides: 'The council’s published rules give the first amount. A person decides the final one.',
    timeLimit: withinDays(facts, 'assessmentToAmountWorkingDays', 'the assessment began'),
    rules: [
      ...facts.say<boolean>('resourceAllocation', 'tablesArePublished', (published) =>
        published
          ? 'The points and prices behind the amount are published.'
          : 'The points and prices behind the amount are not published. You may still see the working of your own.',
      ),
      ...facts.say<number>('resourceAllocation', 'toleranceBasisPoints', (tolerance) =>
        tolerance === 0
          ? 'A plan that costs more than the first amount needs a further look.'
          : `A plan may cost up to ${percentInWords(tolerance)} more or less than the first amount before it needs a further look.`,
      ),
    ],
  };
}

function plan(facts: GuideFacts): GuideStep {
  const sections = PLAN_SECTION.descriptions as Readonly<Record<string, string>>;
  return {
    key: 'PLAN',
    title: 'You plan your support',
    what: 'You write a plan of what matters to you and how the money is used. You may write it yourself, or with family, a friend, a broker or a practitioner.',
    whoDecides: 'You agree to your plan, or whoever may decide for you. Nothing is agreed without you.',
    timeLimit: withinDays(facts, 'amountToPlanWorkingDays', 'you knew the amount'),
    rules: [
      ...facts.say<string[]>(
        'planning',
        'mandatorySections',
        (mandatory) =>
          `A plan says: ${mandatory.map((each) => sections[each] ?? codeInWords(each)).join(' ')}`,
      ),
      ...facts.say<boolean>('planning', 'contingencyIsMandatory', (mandatory) =>
        mandatory ? 'It says what happens in sickness, holidays and crisis.' : null,
      ),
      ...facts.say<number>(
        'planning',
        'planTermMonths',
        (months) => `A plan runs for ${valueInWords('MONTHS', months)}.`,
      ),
    ],
  };
}

function signOff(facts: GuideFacts): GuideStep {
  return {
    key: 'SIGN_OFF',
    title: 'The council signs your plan off',
    what: 'Somebody looks at whether the plan meets your needs at a cost that fits. If they can’t agree, they say why and what would help.',
    whoDecides: 'The first person on the council’s ladder whom the cost and the risk allow.',
    timeLimit: null,
    rules: signOffRules(facts),
  };
}

function money(facts: GuideFacts): GuideStep {
  const options = DEPLOYMENT_OPTION.descriptions as Readonly<Record<string, string>>;
  const cycles = PAY_CYCLE.descriptions as Readonly<Record<string, string>>;
  return {
    key: 'MONEY',
    title: 'You choose how to have your money',
    what: 'You may have it yourself, have somebody hold it for you, or have the council arrange things; or a mixture, and change later.',
    whoDecides: 'You choose among the ways that the council offers.',
    timeLimit: null,
    rules: [
      ...facts.say<string[]>(
        'deployment',
        'enabledOptions',
        (enabled) =>
          `The council offers: ${enabled.map((each) => `${codeInWords(each)} (${lowerFirst(options[each] ?? '')})`).join('; ')}.`,
      ),
      ...facts.say<string>(
        'money',
        'payCycle',
        (cycle) => `Payments come ${lowerFirst(cycles[cycle] ?? codeInWords(cycle))}.`,
      ),
      ...facts.say<number>(
        'money',
        'maximumUnspentWeeks',
        (weeks) => `A limit on money left unspent: ${valueInWords('WEEKS', weeks)} of it.`,
      ),
      ...facts.say<number>(
        'money',
        'maximumUnspentPence',
        (pence) => `A limit on money left unspent: ${valueInWords('PENCE', pence)}.`,
      ),
      ...facts.say<number>(
        'money',
        'clawbackReplyDays',
        (days) => `Nothing is taken back before you have had ${valueInWords('DAYS', days)} to answer.`,
      ),
    ],
  };
}

function start(facts: GuideFacts): GuideStep {
  return {
    key: 'START',
    title: 'Your support starts',
    what: 'A plan that is signed off helps nobody until support has started, so that day is written down too.',
    whoDecides: 'You start it, with whoever helps you to arrange it.',
    timeLimit: withinDays(facts, 'planToSupportWorkingDays', 'the plan was agreed'),
    rules: [],
  };
}

function checks(facts: GuideFacts): GuideStep {
  const evidence = EVIDENCE.descriptions as Readonly<Record<string, string>>;
  const every = (unit: 'WEEKS' | 'MONTHS') => (count: number) =>
    `The usual look at the money comes every ${valueInWords(unit, count)}.`;
  const [timeLimit = null] = [
    ...facts.say<number>('monitoring', 'otherwise.check.everyWeeks', every('WEEKS')),
    ...facts.say<number>('monitoring', 'otherwise.check.everyMonths', every('MONTHS')),
  ];
  return {
    key: 'CHECKS',
    title: 'Somebody looks at how the money is going',
    what: 'A light look, as often as the way you have your money, its size and the risk ask for. If something is hard, help comes first.',
    whoDecides: 'The council’s published rules say how often, and what is asked for.',
    timeLimit,
    rules: facts.say<string[]>(
      'monitoring',
      'otherwise.check.evidence',
      (asked) => `It usually asks for: ${asked.map((each) => evidence[each] ?? codeInWords(each)).join(' ')}`,
    ),
  };
}

function review(facts: GuideFacts): GuideStep {
  return {
    key: 'REVIEW',
    title: 'Your plan is looked at again',
    what: 'You say what works and what does not, and whether the plan is still right for your life. Any change is made with you.',
    whoDecides: 'You and a practitioner together. You may ask for a review at any time.',
    timeLimit:
      facts.say<number>(
        'reviews',
        'firstReviewWeeks',
        (weeks) => `The first review is at most ${valueInWords('WEEKS', weeks)} after support starts.`,
      )[0] ?? null,
    rules: [
      ...facts.say<number>(
        'reviews',
        'routineReviewMonths',
        (months) => `After that, at most ${valueInWords('MONTHS', months)} apart.`,
      ),
      ...facts.say<number>(
        'reviews',
        'directPaymentFirstReviewMonths',
        (months) => `A direct payment is first looked at within ${valueInWords('MONTHS', months)}.`,
      ),
      ...facts.say<number>(
        'reviews',
        'requestedReviewWorkingDays',
        (days) => `A review that you ask for is arranged within ${workingDays(days)}.`,
      ),
      ...facts.say<number>('reviews', 'noticeDays', (days) =>
        days === 0 ? null : `You hear its date at least ${valueInWords('DAYS', days)} before.`,
      ),
    ],
  };
}

function disagreement(facts: GuideFacts): GuideStep {
  return {
    key: 'DISAGREEMENT',
    title: 'If you disagree',
    what: 'You may challenge a decision, or complain about how something was done, at any step. If you are still not content, you may go to the Local Government and Social Care Ombudsman.',
    whoDecides: 'Somebody who did not make the decision looks again.',
    ...disagreementRules(facts),
  };
}

/** The description of a word in the middle of a sentence: without its capital and its full stop. */
function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
