import type { PeopleByKind, PeopleCounted } from './countedPeople.ts';
import {
  MEASURED_AGE,
  type MeasureDefinition,
  type MeasuredAge,
  type MeasureKey,
  type MissingFigure,
} from './measuresVocabulary.ts';
import { percentageOf } from './percentages.ts';

/** One figure of a council, with all that is needed to know what it says. */
export interface Measure {
  key: MeasureKey;
  definition: MeasureDefinition;
  age: MeasuredAge;
  meaning: string;
  numerator: number | null;
  denominator: number | null;
  percentage: string | null;
  missing: MissingFigure | null;
  source: string;
}

interface MeasureRule {
  key: MeasureKey;
  meaning: string;
  numerator: (people: PeopleByKind) => number | null;
  denominator: (people: PeopleByKind) => number | null;
  source: string;
}

const ASCOF =
  'Adult Social Care Outcomes Framework, measure 3D (formerly 1C), Department of Health and Social Care';

const OF_CLIENTS: readonly MeasureRule[] = [
  {
    key: 'SELF_DIRECTED_SUPPORT',
    meaning:
      'Of the adults with support in the community, those who have a direct payment or a personal budget that is managed for them.',
    numerator: ({ selfDirected }) => selfDirected,
    denominator: ({ people }) => people,
    source: `${ASCOF}, part 1A`,
  },
  {
    key: 'DIRECT_PAYMENTS',
    meaning:
      'Of the adults with support in the community, those who have a direct payment for the whole of it or a part.',
    numerator: ({ byKind }) => byKind.DIRECT_PAYMENT,
    denominator: ({ people }) => people,
    source: `${ASCOF}, part 2A`,
  },
];

const AMONG_PERSONAL_BUDGETS: MeasureRule = {
  key: 'DIRECT_PAYMENTS_AMONG_PERSONAL_BUDGETS',
  meaning: 'Of the adults with a direct payment or a managed personal budget, those with a direct payment.',
  numerator: ({ byKind }) => byKind.DIRECT_PAYMENT,
  denominator: ({ selfDirected }) => selfDirected,
  source: 'From the counts of parts 1A and 2A of measure 3D; councils were compared by it from 2012 on',
};

const OF_CARERS: readonly (readonly [MeasureKey, string, string])[] = [
  [
    'SELF_DIRECTED_SUPPORT_OF_CARERS',
    'Of the carers supported in the year, those who had a direct payment or a managed personal budget.',
    `${ASCOF}, part 1B`,
  ],
  [
    'DIRECT_PAYMENTS_TO_CARERS',
    'Of the carers supported in the year, those who had a direct payment.',
    `${ASCOF}, part 2B`,
  ],
];

const DEFINITIONS: readonly MeasureDefinition[] = ['SNAPSHOT', 'IN_YEAR'];

/** The people counted by one definition. */
interface CountedBy {
  counted: PeopleCounted;
  /** Whether an age that is not among the groups has nobody; otherwise it is hidden. */
  hasEveryAge: boolean;
}

/** The people counted by each definition. */
export type MeasuredPeople = Readonly<Record<MeasureDefinition, CountedBy>>;

/** Self-directed support (ASCOF 3D): parts 1A and 2A by both definitions and by age, then 1B and 2B. */
export function selfDirectedSupport(people: MeasuredPeople): Measure[] {
  return [...measuresBy(OF_CLIENTS, people), ...measuresOfCarers()];
}

/** Every measure. */
export function allMeasures(people: MeasuredPeople): Measure[] {
  return [...selfDirectedSupport(people), ...measuresBy([AMONG_PERSONAL_BUDGETS], people)];
}

function measuresBy(rules: readonly MeasureRule[], measuredPeople: MeasuredPeople): Measure[] {
  return DEFINITIONS.flatMap((definition) => {
    const counted = measuredPeople[definition];
    return rules.flatMap((rule) =>
      MEASURED_AGE.values.flatMap((age) => {
        const people = peopleOfAge(counted, age);
        return people ? [measured(rule, definition, age, people)] : [];
      }),
    );
  });
}

const HIDDEN: PeopleByKind = {
  people: null,
  selfDirected: null,
  byKind: { DIRECT_PAYMENT: null, COUNCIL_MANAGED_BUDGET: null, COUNCIL_ARRANGED: null },
};
const NOBODY: PeopleByKind = {
  people: 0,
  selfDirected: 0,
  byKind: { DIRECT_PAYMENT: 0, COUNCIL_MANAGED_BUDGET: 0, COUNCIL_ARRANGED: 0 },
};

/** The people of an age; null of those whose age is not known, where it is known that there are none. */
function peopleOfAge({ counted, hasEveryAge }: CountedBy, age: MeasuredAge): PeopleByKind | null {
  if (age === 'ALL') return counted.everybody;
  const found = counted.groups.find(({ dimension, key }) => dimension === 'AGE' && key === age);
  if (found) return found;
  if (!hasEveryAge) return HIDDEN;
  return age === 'NOT_KNOWN' ? null : NOBODY;
}

function measured(
  rule: MeasureRule,
  definition: MeasureDefinition,
  age: MeasuredAge,
  people: PeopleByKind,
): Measure {
  const { key, meaning, source } = rule;
  const [numerator, denominator] = [rule.numerator(people), rule.denominator(people)];
  const isHidden = numerator === null || denominator === null;
  const percentage = isHidden ? null : percentageOf(numerator, denominator);
  const missing = isHidden ? 'SMALL_NUMBER' : percentage === null ? 'NOBODY_COUNTED' : null;
  return { key, definition, age, meaning, numerator, denominator, percentage, missing, source };
}

/** Of the support of carers only budgets of their own are recorded. A share of a part would be an invented figure, so there is none. */
function measuresOfCarers(): Measure[] {
  return OF_CARERS.map(([key, meaning, source]) => ({
    key,
    definition: 'IN_YEAR',
    age: 'ALL',
    meaning,
    numerator: null,
    denominator: null,
    percentage: null,
    missing: 'NOT_RECORDED',
    source,
  }));
}
