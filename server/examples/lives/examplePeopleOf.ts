import type { ClientGroup } from '../../../tenants/needs.ts';
import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { LivingSituation, PrimarySupportReason } from '../../domain/people/peopleVocabulary.ts';
import type { Needs } from '../storySteps.ts';
import { type Chance, chanceOf, hashOfText } from './chance.ts';
import { exampleNhsNumber } from './exampleNhsNumber.ts';
import { LIFE_STATES, type LifeState } from './lifeStates.ts';
import type { Background } from './names.ts';
import { needsOf } from './needs.ts';
import { backgroundBy, bornOn, groupBy, livingBy, REASONS, WANTED } from './whoTheyAre.ts';

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
  /** Which story is theirs: whoever has the same one has lived the same days, with the same needs, under another name. */
  story: number;
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
  VOUCHER: 'VOUCHER',
};

/** How many people share a story at most. */
const MOST_OF_A_STORY = 10;

/**
 * The invented people of a council, always the same for the same council and seed. Whoever is asked for fewer gets the
 * first of them. Every state is among the first as many as there are states; after 200 the mixture begins again. A state
 * for which the council lacks the option is that of a direct payment. In each state up to ten share a story.
 */
export function examplePeopleOf(council: CouncilOfLives, seed: string, count: number): ExampleLife[] {
  const order = statesInOrder(chanceOf(`${seed}/${council.slug}`));
  const shownAt = order.indexOf('DIRECT_PAYMENT');
  const stories = storiesOf(order, shownAt);
  const chanceAt = (number: number) => chanceOf(`${seed}/${council.slug}/${number}`);
  return Array.from({ length: count }, (_, number) => {
    const place = number % order.length;
    const { first, nth } = stories[place] as Story;
    const story = number - place + first;
    const nhsNumber = exampleNhsNumber(hashOfText(`${seed}/${council.slug}`), number);
    const state = stateAt(council, order[place] as LifeState);
    const life = { ...lifeOf(state, { nth, chance: chanceAt(story) }, nhsNumber), story };
    if (number === shownAt) return shown(life);
    return story === number ? life : renamed(life, chanceAt(story), chanceAt(number));
  });
}

/** The place of whoever comes first in it, and how many stories begin before it. */
interface Story {
  first: number;
  nth: number;
}

/** The story of each; the one whom newcomers see shares theirs with nobody. */
function storiesOf(order: readonly LifeState[], shownAt: number): Story[] {
  const latest = new Map<LifeState, { story: Story; people: number }>();
  let nth = 0;
  return order.map((state, first) => {
    const last = latest.get(state);
    if (last && last.people < MOST_OF_A_STORY && first !== shownAt) {
      last.people += 1;
      return last.story;
    }
    const story = { first, nth };
    nth += 1;
    latest.set(state, { story, people: first === shownAt ? MOST_OF_A_STORY : 1 });
    return story;
  });
}

/** Another person of the same background, with the same story. */
function renamed(life: ExampleLife, chanceOfStory: Chance, chance: Chance): ExampleLife {
  const background = backgroundBy(chanceOfStory.whole(1, 100));
  const familyName = chance.of(background.families);
  const names = {
    givenName: chance.of(chance.percent(58) ? background.women : background.men),
    familyName,
    ethnicity: chance.of(background.ethnicities),
  };
  const supporters = life.supporters.map((supporter) => ({
    ...supporter,
    name: nameOfSupporter(supporter.relationship, familyName, background, chance),
  }));
  return { ...life, registration: { ...life.registration, ...names }, supporters };
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
  REABLEMENT: [5, 30],
  AMOUNT_CHALLENGED: [26, 38],
  CHALLENGE_UPHELD: [70, 110],
  CHALLENGE_NOT_UPHELD: [70, 110],
  PAYMENTS_HELD: [200, 222],
  CLAWBACK_PROPOSED: [200, 222],
  CLAWBACK_REPAYING: [200, 222],
  CLAWBACK_REPAID: [200, 222],
  CLAWBACK_NOT_TAKEN: [200, 222],
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

/** Groups of clients follow one another in steps of this many in a hundred, so that few stories have all of them. */
const STEP_OF_GROUPS = 37;

function lifeOf(
  state: LifeState,
  { nth, chance }: { nth: number; chance: Chance },
  nhsNumber: string,
): Omit<ExampleLife, 'story'> {
  const background = backgroundBy(chance.whole(1, 100));
  const clientGroup =
    state === 'SUITABLE_PERSON' ? 'MEMORY_AND_COGNITION' : groupBy(1 + ((STEP_OF_GROUPS * nth) % 100));
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
    supporters: supportersOf(state, { family, background, livingSituation }, chance),
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
    reportsSpending: chance.percent(60) && !state.startsWith('CLAWBACK'),
  };
}

const RELATIONS = ['daughter', 'son', 'niece', 'neighbour', 'friend', 'sister', 'brother'] as const;

/** Most have somebody; whoever needs a suitable person has one who may be it. */
function supportersOf(
  state: LifeState,
  of: { family: string; background: Background; livingSituation: LivingSituation },
  chance: Chance,
): ExampleSupporter[] {
  if (state !== 'SUITABLE_PERSON' && !chance.percent(62)) return [];
  const livesInHousehold = of.livingSituation === 'WITH_PARTNER';
  const relationship = livesInHousehold ? 'partner' : chance.of(RELATIONS);
  const name = nameOfSupporter(relationship, of.family, of.background, chance);
  const consents = chance.percent(70) ? ['ASSESSMENTS', 'PLANS', 'BUDGETS', 'REVIEWS'] : ['PLANS'];
  return [{ name, relationship, livesInHousehold, consents }];
}

/** Family has the same name. */
function nameOfSupporter(
  relationship: string,
  family: string,
  { women, men, families }: Background,
  chance: Chance,
): string {
  const isFamily = relationship !== 'neighbour' && relationship !== 'friend';
  return `${chance.of(chance.percent(60) ? women : men)} ${isFamily ? family : chance.of(families)}`;
}
