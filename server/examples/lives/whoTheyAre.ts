import type { ClientGroup } from '../../../tenants/needs.ts';
import type { LivingSituation, PrimarySupportReason } from '../../domain/people/peopleVocabulary.ts';
import type { Chance } from './chance.ts';
import { BACKGROUNDS, type Background } from './names.ts';

/** Who example people are, by chance: their background, age, why they need support, and how they live. */

/** The background at a place from 1 to 100. */
export function backgroundBy(percent: number): Background {
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

/** The group of clients at a place from 1 to 100. */
export function groupBy(percent: number): ClientGroup {
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

/** A day of birth that fits the group. */
export function bornOn(group: ClientGroup, chance: Chance): string {
  const month = String(chance.whole(1, 12)).padStart(2, '0');
  const day = String(chance.whole(1, 28)).padStart(2, '0');
  return `${chance.whole(...BORN[group])}-${month}-${day}`;
}

export const REASONS: Readonly<Record<ClientGroup, readonly PrimarySupportReason[]>> = {
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

/** With whom somebody lives. */
export function livingBy(group: ClientGroup, chance: Chance): LivingSituation {
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
export const WANTED: Readonly<Record<ClientGroup, readonly string[]>> = {
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
