/**
 * Invented people for a sandbox. None of them is real, and their names say so. The mix of ages, groups and
 * needs is illustrative, and no council's real figures.
 */
import {
  ageBandOf,
  type Circumstances,
  type ClientGroup,
  type DomainNeed,
  NEED_DOMAINS,
  NEED_LEVELS,
  type NeedDomain,
  type NeedsProfile,
} from '../../../../tenants/needs.ts';
import type { Ethnicity, LivingSituation, PrimarySupportReason } from '../../people/peopleVocabulary.ts';
import { SeededRandom } from './seededRandom.ts';

/** Somebody who does not exist. */
export interface SyntheticPerson {
  givenName: string;
  familyName: string;
  bornOn: string;
  ethnicity: Ethnicity;
  primarySupportReason: PrimarySupportReason;
  livingSituation: LivingSituation;
  hasDementia: boolean;
  profile: NeedsProfile;
}

type Weighted<Value> = readonly (readonly [Value, number])[];

const OLDEST_AGE_YEARS = 100;
const REASONS: Readonly<Record<ClientGroup, PrimarySupportReason>> = {
  OLDER_PEOPLE: 'PHYSICAL_SUPPORT_PERSONAL_CARE',
  PHYSICAL_DISABILITY: 'PHYSICAL_SUPPORT_ACCESS_AND_MOBILITY',
  SENSORY_IMPAIRMENT: 'SENSORY_SUPPORT_VISUAL',
  LEARNING_DISABILITY: 'LEARNING_DISABILITY_SUPPORT',
  MENTAL_HEALTH: 'MENTAL_HEALTH_SUPPORT',
  MEMORY_AND_COGNITION: 'SUPPORT_WITH_MEMORY_AND_COGNITION',
};
const OLDER_GROUPS: Weighted<ClientGroup> = [
  ['OLDER_PEOPLE', 70],
  ['MEMORY_AND_COGNITION', 20],
  ['SENSORY_IMPAIRMENT', 6],
  ['MENTAL_HEALTH', 4],
];
const YOUNGER_GROUPS: Weighted<ClientGroup> = [
  ['LEARNING_DISABILITY', 45],
  ['PHYSICAL_DISABILITY', 25],
  ['MENTAL_HEALTH', 25],
  ['SENSORY_IMPAIRMENT', 5],
];
const ETHNICITIES: Weighted<Ethnicity> = [
  ['WHITE_BRITISH', 74],
  ['ASIAN_PAKISTANI', 7],
  ['ASIAN_BANGLADESHI', 5],
  ['BLACK_AFRICAN', 4],
  ['ASIAN_INDIAN', 3],
  ['WHITE_OTHER', 3],
  ['BLACK_CARIBBEAN', 2],
  ['NOT_RECORDED', 2],
];
const LIVING: Weighted<LivingSituation> = [
  ['ALONE', 45],
  ['WITH_PARTNER', 25],
  ['WITH_FAMILY', 22],
  ['EXTRA_CARE_OR_SUPPORTED', 8],
];
/** How much help somebody needs overall: a position in NEED_LEVELS. */
const SEVERITIES: Weighted<number> = [
  [1, 25],
  [2, 40],
  [3, 28],
  [4, 7],
];

/** A number of people, always the same for one seed and day. */
export function syntheticPeople(count: number, seed: number, today: Temporal.PlainDate): SyntheticPerson[] {
  const random = new SeededRandom(seed);
  const digits = String(count).length;
  return Array.from({ length: count }, (_, index) =>
    syntheticPerson(random, String(index + 1).padStart(Math.max(3, digits), '0'), today),
  );
}

function syntheticPerson(random: SeededRandom, number: string, today: Temporal.PlainDate): SyntheticPerson {
  const isOlder = random.below(100) < 68;
  const ageYears = isOlder ? 65 + random.below(OLDEST_AGE_YEARS - 65) : 18 + random.below(47);
  const clientGroup = random.pick(isOlder ? OLDER_GROUPS : YOUNGER_GROUPS);
  const livingSituation = random.pick(LIVING);
  const severity = random.pick(SEVERITIES);
  return {
    givenName: 'Synthetic',
    familyName: `Person ${number}`,
    bornOn: today.subtract({ years: ageYears, days: random.below(364) }).toString(),
    ethnicity: random.pick(ETHNICITIES),
    primarySupportReason: REASONS[clientGroup],
    livingSituation,
    hasDementia:
      clientGroup === 'MEMORY_AND_COGNITION' ||
      (ageBandOf(ageYears) === 'AGE_85_AND_OVER' && random.below(100) < 30),
    profile: {
      clientGroup,
      ageYears,
      domains: domainsOf(random, severity, livingSituation),
      circumstances: circumstancesOf(random, severity, livingSituation),
    },
  };
}

function domainsOf(
  random: SeededRandom,
  severity: number,
  livingSituation: LivingSituation,
): NeedsProfile['domains'] {
  const needs = NEED_DOMAINS.map((domain) => [domain, needIn(random, domain, severity, livingSituation)]);
  return Object.fromEntries(needs) as NeedsProfile['domains'];
}

function needIn(
  random: SeededRandom,
  domain: NeedDomain,
  severity: number,
  livingSituation: LivingSituation,
): DomainNeed {
  const isRare = domain === 'CARING_FOR_CHILD' || domain === 'WORK_AND_LEARNING';
  const place =
    isRare && random.below(100) < 85
      ? 0
      : severity +
        random.pick([
          [-2, 15],
          [-1, 30],
          [0, 40],
          [1, 15],
        ]);
  const level = NEED_LEVELS[Math.min(Math.max(place, 0), NEED_LEVELS.length - 1)] ?? 'NONE';
  const livesWithSomebody = livingSituation === 'WITH_PARTNER' || livingSituation === 'WITH_FAMILY';
  const unpaid = livesWithSomebody ? 60 : 20;
  if (level === 'NONE' || random.below(100) >= unpaid) return { level, unpaidSupport: 'NONE' };
  return {
    level,
    unpaidSupport: random.pick([
      ['SOME', 55],
      ['MOST', 30],
      ['ALL', 15],
    ]),
  };
}

function circumstancesOf(
  random: SeededRandom,
  severity: number,
  livingSituation: LivingSituation,
): Circumstances {
  const chance = (percent: number) => random.below(100) < percent;
  const isSevere = severity >= 3;
  return {
    livesAlone: livingSituation === 'ALONE',
    needsTwoCarers: isSevere && chance(20),
    nightSupport: isSevere
      ? random.pick([
          ['NONE', 75],
          ['SLEEPING', 17],
          ['WAKING', 8],
        ])
      : 'NONE',
    cannotBeLeftAlone: isSevere && chance(15),
    livesRurally: chance(15),
    needsCommunicationSupport: chance(8),
  };
}
