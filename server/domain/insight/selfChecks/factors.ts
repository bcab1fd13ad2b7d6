/** What councils check themselves against: each factor in our words, with where it comes from. */
import { enumeration } from '../../../../tenants/vocabulary.ts';
import type { FactorBasis, SelfCheckKind } from './selfCheckVocabulary.ts';

/** One thing that makes personal budgets work, or risk shared. */
export interface Factor {
  key: string;
  kind: SelfCheckKind;
  /** What would be so where it is fully met. */
  statement: string;
  /** What could show that it is so. */
  evidenceToLookFor: string;
  basis: FactorBasis;
  /** Null exactly where it is ours. */
  source: string | null;
}

const success = (
  key: string,
  statement: string,
  evidenceToLookFor: string,
  [basis, source]: readonly [FactorBasis, string | null],
): Factor => ({ key, kind: 'SUCCESS_FACTORS', statement, evidenceToLookFor, basis, source });
const risk = (
  key: string,
  statement: string,
  evidenceToLookFor: string,
  [basis, source]: readonly [FactorBasis, string | null],
): Factor => ({ key, kind: 'POSITIVE_RISK', statement, evidenceToLookFor, basis, source });

const OURS = ['OURS', null] as const;
const law = (source: string) => ['LAW', source] as const;
const published = (source: string) =>
  ['PUBLISHED', `Published council or government material (${source})`] as const;

/** Every factor, in the order in which a person meets what it is about. */
export const FACTORS: readonly Factor[] = [
  success(
    'INFORMATION_FOR_EVERYBODY',
    'Everybody is told in a way that suits them what there is and how it works, whether or not they are eligible.',
    'What is published, in which languages and forms; what people say they understood.',
    law('Care Act 2014, section 4'),
  ),
  success(
    'ASSESSED_WITH_THE_PERSON',
    'People take part in their own assessment, with support or an advocate where they need one.',
    'How many assessed themselves or with somebody beside them; advocates appointed.',
    law('Care Act 2014, sections 9 and 67'),
  ),
  success(
    'OPEN_ALLOCATION',
    'Everybody sees how their amount came about, line by line, in plain words, with the rules that were used.',
    'Published points and prices; allocations with their working; questions that people asked.',
    OURS,
  ),
  success(
    'AMOUNT_IN_TIME',
    'People know their amount soon enough to plan with it, and nobody waits without a date.',
    'Time from contact to amount and to support; steps that are late.',
    OURS,
  ),
  success(
    'BUDGET_MEETS_NEEDS',
    'The budget is what it costs to meet the assessed needs, and the first figure is never a ceiling.',
    'Final budgets beside indicative ones; plans that could not be bought at local prices.',
    law('Care Act 2014, section 26'),
  ),
  success(
    'ANYBODY_PLANS',
    'Anybody may write the plan: the person, their family, a peer, a broker, and not only staff.',
    'Who helped with plans; who could not find anybody to help.',
    published('anyone can do support planning'),
  ),
  success(
    'CHOICE_OF_HOLDING',
    'People choose how their money is held, mix the ways, and may change later without beginning again.',
    'Take-up by option and age; refusals with whether the information was right.',
    law('Care Act 2014, sections 31 to 33'),
  ),
  success(
    'FEW_PANELS',
    'Small and low-risk plans are signed off by a first-line manager, and the panel sees only what the rules send there.',
    'How many plans went to a panel and why; days from agreement to sign-off.',
    published('several councils dispensed with panels for small and low-risk plans'),
  ),
  success(
    'SUPPORT_STARTS',
    'A plan counts as done on the day on which support starts, and not when it is approved.',
    'Days from sign-off to the start of support; plans that never started.',
    OURS,
  ),
  success(
    'LIGHT_MONITORING',
    'People show as little paper as their way of holding the money, its size and the risk allow.',
    'What checks ask for, by option; how often help was offered before anything else.',
    OURS,
  ),
  success(
    'NO_SURPRISE_RECOVERY',
    'Nobody has money taken back without having known the rule, been told beforehand and been heard.',
    'Recoveries with their notice, reply and decision; challenges that were upheld.',
    OURS,
  ),
  success(
    'REVIEWED_IN_TIME',
    'Every plan is looked at again with the person in time, and changes when their life does.',
    'Reviews due and held; reviews that people asked for; plans not looked at for a year.',
    law('Care Act 2014, section 27'),
  ),
  success(
    'CARERS_IN_THEIR_OWN_RIGHT',
    'Carers have an assessment, a plan and outcomes of their own, and their willingness is asked.',
    'Carers assessed and supported; plans that say what happens if the carer falls ill.',
    law('Care Act 2014, sections 10 and 25'),
  ),
  success(
    'EVERYBODY_TAKES_PART',
    'Older people, people with dementia and people of every background take up personal budgets as others do.',
    'Take-up by age, ethnicity and dementia, with small numbers hidden.',
    OURS,
  ),
  success(
    'SOMETHING_TO_BUY',
    'There are people, services and small providers to choose from near by, and the rates pay for them.',
    'Who could do this for this much; wishes that could not be met.',
    law('Care Act 2014, section 5'),
  ),
  success(
    'LEARNING_FROM_PEOPLE',
    'What works and does not work for people is gathered from reviews, acted on and reported back.',
    'Themes, actions and what was told to people; what changed because residents were asked.',
    OURS,
  ),
  risk(
    'RISK_TALKED_THROUGH',
    'What somebody wants to do is talked through with them: what could go well, what could go wrong, and what would help.',
    'Supported decision records; keeping safe plans; what people decided.',
    published('Warwickshire: a keeping safe plan and risk matrix before a direct payment'),
  ),
  risk(
    'CAPACITY_PRESUMED',
    'Everybody is taken to have capacity unless it is shown otherwise for one decision, and an unwise choice is no lack of it.',
    'Capacity decisions, each about one decision at one time, with who was consulted.',
    law('Mental Capacity Act 2005, section 1'),
  ),
  risk(
    'LEAST_RESTRICTIVE',
    'What is decided for somebody who lacks capacity is in their best interests, and the least restrictive of what would do.',
    'Best-interests records with what else was considered.',
    law('Mental Capacity Act 2005, sections 1 and 4'),
  ),
  risk(
    'WRITTEN_POLICY',
    'The council has a policy on positive risk-taking that staff and residents know.',
    'The policy, when it was last looked at, and who was trained in it.',
    published('Gateshead: a positive risk-taking policy'),
  ),
  risk(
    'PANEL_SHARES_RESPONSIBILITY',
    'A panel shares the responsibility for a complex risk with the person and the staff, and can decide on the day.',
    'Who sits on it; decisions within its days; how often it asked elsewhere for money.',
    published('Oldham: senior health and social care staff with budgetary responsibility'),
  ),
  risk(
    'PERSON_AT_THE_PANEL',
    'The person may be there with support to be, and may meet members of the panel where it does not approve.',
    'How many came; meetings after a refusal, and what came of them.',
    published('Oldham: the person may attend, and on disagreement meets two panel members'),
  ),
  risk(
    'STAFF_ARE_BACKED',
    'Staff who follow the policy and write down why are backed when something goes wrong.',
    'What staff say; how incidents were looked at.',
    OURS,
  ),
  risk(
    'SAFE_AND_IN_CONTROL',
    'Safeguarding asks what the person wants to come of it, and they keep as much control as they can.',
    'Outcomes that people asked for and reached in enquiries.',
    law('Care Act 2014, sections 1 and 42'),
  ),
  risk(
    'LEARNING_FROM_RISK',
    'What was learned of each decision about risk is written down, and changes what is done.',
    'Learning recorded by the panel, and what it changed.',
    OURS,
  ),
];

const named = FACTORS.map(({ key, statement }) => [key, statement]);

/** The factors by their keys. */
export const FACTOR = enumeration(
  'SelfCheckFactorKey',
  'A factor that councils check themselves against.',
  Object.fromEntries(named) as Record<string, string>,
);

/** The factors of one kind. */
export function factorsOf(kind: SelfCheckKind): Factor[] {
  return FACTORS.filter((factor) => factor.kind === kind);
}
