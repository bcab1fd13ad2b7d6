import type { ClientGroup } from '../../../tenants/needs.ts';
import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { LivingSituation, PrimarySupportReason } from '../../domain/people/peopleVocabulary.ts';
import type { Needs } from '../storySteps.ts';
import { type Chance, chanceOf, hashOfText } from './chance.ts';
import { exampleNhsNumber } from './exampleNhsNumber.ts';
import { LIFE_STATES, type LifeState } from './lifeStates.ts';
import { BACKGROUNDS, type Background } from './names.ts';
import { needsOf } from './needs.ts';

/** Somebody from the circle of an example person. */
export interface ExampleSupporter {
  name: string;
  relationship: string;
  livesInHousehold: boolean;
  consents: readonly string[];
}

/** An invented person: who they are, what they need, and how far they have come. Days are counted back from today. */
export interface ExampleLife {
  state: LifeState;
  /** Whether it is as this person that a newcomer signs in: somebody with much to look at, and a supporter who may see it. */
  isShown: boolean;
  registration: {
    nhsNumber: string;
    givenName: string;
    familyName: string;
    bornOn: string;
    ethnicity: string;
    clientGroup: ClientGroup;
    primarySupportReason: PrimarySupportReason;
    livingSituation: LivingSituation;
    preferredLanguage?: string;
    needsInterpreter?: boolean;
    hasDementia?: boolean;
    communicationNeeds?: readonly string[];
  };
  supporters: readonly ExampleSupporter[];
  needs: Needs;
  contact: { route: string; referredBy: string; whatIsWanted: string };
  /** How long ago they first asked. */
  contactDaysAgo: number;
  /** Which council team they are with, from nought. */
  team: number;
  /** Whether checks and reviews are done once they are due, or are overdue by now. */
  isCheckedInTime: boolean;
  isReviewedInTime: boolean;
  /** Whether the council knows the account that money goes to. */
  hasBankDetails: boolean;
  /** Whether what is spent is reported. */
  reportsSpending: boolean;
}

/** What the generator knows of a council. */
export interface CouncilOfLives {
  slug: string;
  enabledOptions: readonly DeploymentOption[];
}

/** The option without which nobody can be in a state. */
const OPTION_OF_STATE: Partial<Record<LifeState, DeploymentOption>> = {
  SUITABLE_PERSON: 'DIRECT_PAYMENT_SUITABLE_PERSON',
  PREPAID_CARD: 'PREPAID_CARD',
  MANAGED_ACCOUNT: 'MANAGED_ACCOUNT',
  PROVIDER_FUND: 'INDIVIDUAL_SERVICE_FUND',
  VIRTUAL_BUDGET: 'VIRTUAL_BUDGET',
  COMMISSIONED: 'COMMISSIONED',
  SMALL_PAYMENT: 'SMALL_PAYMENT',
};

/**
 * The invented people of a council, always the same for the same council and seed. Whoever is asked for fewer gets the
 * first of them. Every state is among the first as many as there are states; after 200 the mixture begins again. A state
 * for which the council lacks the option is that of a direct payment.
 */
export function examplePeopleOf(council: CouncilOfLives, seed: string, count: number): ExampleLife[] {
  const order = statesInOrder(chanceOf(`${seed}/${council.slug}`));
  return Array.from({ length: count }, (_, number) => {
    const state = stateAt(council, order[number % order.length] as LifeState);
    const chance = chanceOf(`${seed}/${council.slug}/${number}`);
    const life = lifeOf(state, chance, exampleNhsNumber(hashOfText(`${seed}/${council.slug}`), number));
    return number === order.indexOf('DIRECT_PAYMENT') ? shown(life) : life;
  });
}

/** The one whom newcomers see: in time with everything, for as long as stories go back. */
function shown(life: ExampleLife): ExampleLife {
  const { familyName } = life.registration;
  const consents = [
    'CONTACT_DETAILS',
    'ASSESSMENTS',
    'PLANS',
    'BUDGETS',
    'REVIEWS',
    'MONEY_MOVEMENTS',
    'CHALLENGES',
  ];
  const daughter = {
    name: `Helen ${familyName}`,
    relationship: 'daughter',
    livesInHousehold: false,
    consents,
  };
  return {
    ...life,
    ...{ isShown: true, supporters: [daughter], contactDaysAgo: 222 },
    ...{ isCheckedInTime: true, isReviewedInTime: true, hasBankDetails: true, reportsSpending: true },
  };
}

/** One of each, and then the rest as it comes. */
function statesInOrder(chance: Chance): LifeState[] {
  const entries = Object.entries(LIFE_STATES) as [LifeState, number][];
  const others = entries.flatMap(([state, people]) => Array<LifeState>(people - 1).fill(state));
  return [...entries.map(([state]) => state), ...chance.shuffled(others)];
}

function stateAt({ enabledOptions }: CouncilOfLives, state: LifeState): LifeState {
  const option = OPTION_OF_STATE[state];
  return option === undefined || enabledOptions.includes(option) ? state : 'DIRECT_PAYMENT';
}

/** How long ago somebody in a state first asked, in days: the least and the most. */
const DAYS_AGO: Partial<Record<LifeState, readonly [number, number]>> = {
  CONTACT_ANSWERED: [5, 150],
  WAITING_FOR_ASSESSMENT: [1, 40],
  ASSESSMENT_BEGUN: [8, 45],
  ALLOCATED: [20, 60],
  AMOUNT_CHALLENGED: [26, 38],
  PLANNING: [28, 70],
  PLAN_SHARED: [30, 75],
  PLAN_AGREED: [36, 80],
  WITH_PANEL: [36, 44],
  PANEL_DECIDED: [92, 105],
  SIGNED_OFF: [40, 80],
  BUDGET_AGREED: [42, 80],
  SUITABLE_PERSON: [100, 220],
  ENDED: [150, 222],
  DIED: [130, 222],
};
const DAYS_AGO_OF_SUPPORTED = [70, 222] as const;

function lifeOf(state: LifeState, chance: Chance, nhsNumber: string): ExampleLife {
  const background = backgroundBy(chance.whole(1, 100));
  const clientGroup = state === 'SUITABLE_PERSON' ? 'MEMORY_AND_COGNITION' : groupBy(chance.whole(1, 100));
  const family = chance.of(background.families);
  const livingSituation = livingBy(clientGroup, chance);
  const language =
    chance.percent(30) && background.languages.length > 0 ? chance.of(background.languages) : null;
  return {
    state,
    isShown: false,
    registration: {
      nhsNumber,
      givenName: chance.of(chance.percent(58) ? background.women : background.men),
      familyName: family,
      bornOn: bornOn(clientGroup, chance),
      ethnicity: chance.of(background.ethnicities),
      clientGroup,
      primarySupportReason: chance.of(REASONS[clientGroup]),
      livingSituation,
      ...(language && { preferredLanguage: language, needsInterpreter: true }),
      ...(clientGroup === 'MEMORY_AND_COGNITION' && { hasDementia: chance.percent(80) }),
      ...(clientGroup === 'SENSORY_IMPAIRMENT' && {
        communicationNeeds: [chance.of(['LARGE_PRINT', 'BRITISH_SIGN_LANGUAGE', 'BRAILLE', 'HEARING_LOOP'])],
      }),
    },
    supporters: supportersOf(state, family, background, livingSituation, chance),
    needs: needsOf(clientGroup, livingSituation === 'ALONE', chance),
    contact: {
      route: chance.of(['TELEPHONE', 'TELEPHONE', 'ONLINE', 'IN_PERSON', 'IN_WRITING', 'OTHER_SERVICE']),
      referredBy: chance.of([
        'SELF',
        'FAMILY',
        'FAMILY',
        'GP',
        'COMMUNITY_HEALTH',
        'FRIEND_OR_NEIGHBOUR',
        'HOUSING',
      ]),
      whatIsWanted: chance.of(WANTED[clientGroup]),
    },
    contactDaysAgo: chance.whole(...(DAYS_AGO[state] ?? DAYS_AGO_OF_SUPPORTED)),
    team: chance.whole(0, 2),
    isCheckedInTime: chance.percent(70),
    isReviewedInTime: chance.percent(72),
    hasBankDetails: chance.percent(88),
    reportsSpending: chance.percent(60),
  };
}

function backgroundBy(percent: number): Background {
  let upTo = 0;
  const found = BACKGROUNDS.find(({ share }) => {
    upTo += share;
    return percent <= upTo;
  });
  return found ?? (BACKGROUNDS[0] as Background);
}

const GROUP_SHARES: readonly (readonly [ClientGroup, number])[] = [
  ['OLDER_PEOPLE', 46],
  ['MEMORY_AND_COGNITION', 12],
  ['PHYSICAL_DISABILITY', 15],
  ['LEARNING_DISABILITY', 14],
  ['MENTAL_HEALTH', 8],
  ['SENSORY_IMPAIRMENT', 5],
];

function groupBy(percent: number): ClientGroup {
  let upTo = 0;
  for (const [group, share] of GROUP_SHARES) {
    upTo += share;
    if (percent <= upTo) return group;
  }
  return 'OLDER_PEOPLE';
}

/** Years of birth, the earliest and the latest. */
const BORN: Readonly<Record<ClientGroup, readonly [number, number]>> = {
  OLDER_PEOPLE: [1928, 1960],
  MEMORY_AND_COGNITION: [1931, 1958],
  PHYSICAL_DISABILITY: [1962, 2002],
  LEARNING_DISABILITY: [1964, 2006],
  MENTAL_HEALTH: [1963, 2003],
  SENSORY_IMPAIRMENT: [1945, 2000],
};

function bornOn(group: ClientGroup, chance: Chance): string {
  const month = String(chance.whole(1, 12)).padStart(2, '0');
  const day = String(chance.whole(1, 28)).padStart(2, '0');
  return `${chance.whole(...BORN[group])}-${month}-${day}`;
}

const REASONS: Readonly<Record<ClientGroup, readonly PrimarySupportReason[]>> = {
  OLDER_PEOPLE: [
    'PHYSICAL_SUPPORT_PERSONAL_CARE',
    'PHYSICAL_SUPPORT_PERSONAL_CARE',
    'PHYSICAL_SUPPORT_ACCESS_AND_MOBILITY',
    'SOCIAL_SUPPORT',
  ],
  MEMORY_AND_COGNITION: ['SUPPORT_WITH_MEMORY_AND_COGNITION'],
  PHYSICAL_DISABILITY: ['PHYSICAL_SUPPORT_PERSONAL_CARE', 'PHYSICAL_SUPPORT_ACCESS_AND_MOBILITY'],
  LEARNING_DISABILITY: ['LEARNING_DISABILITY_SUPPORT'],
  MENTAL_HEALTH: ['MENTAL_HEALTH_SUPPORT'],
  SENSORY_IMPAIRMENT: ['SENSORY_SUPPORT_VISUAL', 'SENSORY_SUPPORT_HEARING', 'SENSORY_SUPPORT_DUAL'],
};

function livingBy(group: ClientGroup, chance: Chance): LivingSituation {
  if (group === 'LEARNING_DISABILITY') {
    return chance.of<LivingSituation>([
      'WITH_FAMILY',
      'WITH_FAMILY',
      'WITH_OTHERS',
      'EXTRA_CARE_OR_SUPPORTED',
    ]);
  }
  return chance.of<LivingSituation>([
    'ALONE',
    'ALONE',
    'ALONE',
    'WITH_PARTNER',
    'WITH_PARTNER',
    'WITH_FAMILY',
    'EXTRA_CARE_OR_SUPPORTED',
  ]);
}

/** What they said when they first asked, in their own words or those of whoever rang. */
const WANTED: Readonly<Record<ClientGroup, readonly string[]>> = {
  OLDER_PEOPLE: [
    'Help with washing and dressing in the mornings, since a fall in the spring.',
    'She no longer gets to the shops, and does not eat as she should.',
    'Somebody to come in when his wife has to go out.',
    'Would like to keep going to chapel and the bowls club.',
  ],
  MEMORY_AND_COGNITION: [
    'He forgets his tablets, and left the gas on last week.',
    'Her daughter cannot stay every night any longer.',
    'Gets lost on the way home, and would still like to walk.',
  ],
  PHYSICAL_DISABILITY: [
    'Needs two hours each morning to get to work.',
    'The stairs are too much since the operation.',
    'Would like to choose who helps, and when.',
  ],
  LEARNING_DISABILITY: [
    'Wants a place of his own, and a job with animals.',
    'Her parents are getting older and plan for the years to come.',
    'Would like to learn to cook and to travel by bus.',
  ],
  MENTAL_HEALTH: [
    'Has not been out of the flat since the summer.',
    'Wants somebody to talk to on the bad days, and a reason to get up on the good ones.',
  ],
  SENSORY_IMPAIRMENT: [
    'Cannot read letters any longer, and misses appointments.',
    'Would like to learn the way to the library.',
  ],
};

const RELATIONS = ['daughter', 'son', 'niece', 'neighbour', 'friend', 'sister', 'brother'] as const;

/** Most have somebody; whoever needs a suitable person has one who may be it. */
function supportersOf(
  state: LifeState,
  family: string,
  { women, men, families }: Background,
  living: LivingSituation,
  chance: Chance,
): ExampleSupporter[] {
  if (state !== 'SUITABLE_PERSON' && !chance.percent(62)) return [];
  const relationship = living === 'WITH_PARTNER' ? 'partner' : chance.of(RELATIONS);
  const isFamily = relationship !== 'neighbour' && relationship !== 'friend';
  const name = `${chance.of(chance.percent(60) ? women : men)} ${isFamily ? family : chance.of(families)}`;
  const livesInHousehold = living === 'WITH_PARTNER';
  const consents = chance.percent(70) ? ['ASSESSMENTS', 'PLANS', 'BUDGETS', 'REVIEWS'] : ['PLANS'];
  return [{ name, relationship, livesInHousehold, consents }];
}
