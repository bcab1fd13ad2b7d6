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

const OF_CARERS: readonly MeasureRule[] = [
  {
    key: 'SELF_DIRECTED_SUPPORT_OF_CARERS',
    meaning:
      'Of the adult carers with support of their own, those who have a direct payment or a personal budget that is managed for them. Information only, and a break for the person cared for, are no support of their own.',
    numerator: ({ selfDirected }) => selfDirected,
    denominator: ({ people }) => people,
    source: `${ASCOF}, part 1B, which is of the year`,
  },
  {
    key: 'DIRECT_PAYMENTS_TO_CARERS',
    meaning:
      'Of the adult carers with support of their own, those who have a direct payment for the whole of it or a part.',
    numerator: ({ byKind }) => byKind.DIRECT_PAYMENT,
    denominator: ({ people }) => people,
    source: `${ASCOF}, part 2B, which is of the year`,
  },
];

const DEFINITIONS: readonly MeasureDefinition[] = ['SNAPSHOT', 'IN_YEAR'];

/** The people counted by one definition. */
interface CountedBy {
  counted: PeopleCounted;
  /** Whether an age that is not among the groups has nobody; otherwise it is hidden. */
  hasEveryAge: boolean;
}

/** The people counted by each definition. */
export type CountedByDefinition = Readonly<Record<MeasureDefinition, CountedBy>>;

/** People with support for their own needs, and carers with support as carers; null where carers were not counted. */
export interface MeasuredPeople {
  people: CountedByDefinition;
  carers: CountedByDefinition | null;
}

/** Self-directed support (ASCOF 3D): parts 1A and 2A by both definitions and by age, then 1B and 2B likewise. */
export function selfDirectedSupport({ people, carers }: MeasuredPeople): Measure[] {
  return [
    ...measuresBy(OF_CLIENTS, people),
    ...(carers ? measuresBy(OF_CARERS, carers) : OF_CARERS.map(notPublished)),
  ];
}

/** Every measure. */
export function allMeasures(measured: MeasuredPeople): Measure[] {
  return [...selfDirectedSupport(measured), ...measuresBy([AMONG_PERSONAL_BUDGETS], measured.people)];
}

function measuresBy(rules: readonly MeasureRule[], measuredPeople: CountedByDefinition): Measure[] {
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

/** What a publication says of carers that was made without counting them. */
function notPublished({ key, meaning, source }: MeasureRule): Measure {
  return {
    key,
    definition: 'IN_YEAR',
    age: 'ALL',
    meaning,
    numerator: null,
    denominator: null,
    percentage: null,
    missing: 'NOT_PUBLISHED',
    source,
  };
}
