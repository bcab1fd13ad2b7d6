import type { ClientGroup, DomainNeed, NeedDomain } from '../../../tenants/needs.ts';
import type { Needs } from '../storySteps.ts';
import type { Chance } from './chance.ts';

/** The areas of life in which people of a group mostly need help, the most usual first. */
const USUAL: Readonly<Record<ClientGroup, readonly NeedDomain[]>> = {
  OLDER_PEOPLE: [
    'PERSONAL_HYGIENE',
    'NUTRITION',
    'CLOTHING',
    'SAFE_USE_OF_HOME',
    'LOCAL_FACILITIES',
    'HABITABLE_HOME',
    'RELATIONSHIPS',
  ],
  MEMORY_AND_COGNITION: [
    'STAYING_SAFE',
    'MEMORY_AND_DECISIONS',
    'NUTRITION',
    'PERSONAL_HYGIENE',
    'HEALTH_AND_MEDICATION',
    'RELATIONSHIPS',
  ],
  PHYSICAL_DISABILITY: [
    'PERSONAL_HYGIENE',
    'CLOTHING',
    'HABITABLE_HOME',
    'TOILET_NEEDS',
    'WORK_AND_LEARNING',
    'LOCAL_FACILITIES',
  ],
  LEARNING_DISABILITY: [
    'STAYING_SAFE',
    'WORK_AND_LEARNING',
    'NUTRITION',
    'LOCAL_FACILITIES',
    'RELATIONSHIPS',
    'HABITABLE_HOME',
  ],
  MENTAL_HEALTH: [
    'RELATIONSHIPS',
    'STAYING_SAFE',
    'HABITABLE_HOME',
    'NUTRITION',
    'WORK_AND_LEARNING',
    'LOCAL_FACILITIES',
  ],
  SENSORY_IMPAIRMENT: [
    'LOCAL_FACILITIES',
    'SAFE_USE_OF_HOME',
    'NUTRITION',
    'HABITABLE_HOME',
    'RELATIONSHIPS',
    'PERSONAL_HYGIENE',
  ],
};

const FURTHER_LEVELS: readonly DomainNeed['level'][] = [
  'LOW',
  'MODERATE',
  'MODERATE',
  'SUBSTANTIAL',
  'CRITICAL',
];

/** Needs for which every council gives something: three substantial ones, and some more by chance. */
export function needsOf(group: ClientGroup, livesAlone: boolean, chance: Chance): Needs {
  const usual = USUAL[group];
  const further = chance.whole(1, usual.length - 3);
  const domains = usual
    .slice(0, 3 + further)
    .map((domain, place) => [domain, needAt(place, chance)] as const);
  return {
    domains: Object.fromEntries(domains),
    circumstances: {
      livesAlone,
      livesRurally: chance.percent(15),
      cannotBeLeftAlone: group === 'MEMORY_AND_COGNITION' && chance.percent(25),
    },
  };
}

function needAt(place: number, chance: Chance): DomainNeed {
  if (place < 3) return { level: chance.percent(25) ? 'CRITICAL' : 'SUBSTANTIAL', unpaidSupport: 'NONE' };
  return {
    level: chance.of(FURTHER_LEVELS),
    unpaidSupport: chance.of(['NONE', 'NONE', 'SOME', 'MOST'] as const),
  };
}
