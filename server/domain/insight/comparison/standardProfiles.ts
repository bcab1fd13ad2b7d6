/**
 * The standard needs by which councils are compared. They never change, so that one year's comparison can be
 * set beside the next. All are invented and describe nobody. Together they cover the client groups, ages from
 * 19 to 91, every level of need, unpaid support from none to all, two carers at a time, and sleeping and
 * waking night support. Some differ in one thing alone (the same needs with and without a daughter who helps,
 * or at 82 and at 40), to show what that one thing is worth to each council.
 */
import type { NeedDomain, NeedLevel, NeedsProfile, UnpaidSupportLevel } from '../../../../tenants/needs.ts';
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { type NeedsAnswers, needsProfileOf } from './needsAnswers.ts';

export const STANDARD_PROFILE = enumeration(
  'StandardProfileKey',
  'One of the made-up situations that every council’s policy is priced for.',
  {
    OLDER_LITTLE_HELP: 'Aged 76, lives alone, and needs a little help at home.',
    OLDER_DAILY_CARE: 'Aged 82, lives alone, and needs personal care every day.',
    OLDER_DAILY_CARE_DAUGHTER_HELPS:
      'As the older person with care each day, with a daughter who does most of it.',
    OLDER_TWO_CARERS: 'Aged 91, in bed, and needs two carers at a time.',
    DEMENTIA_WAKING_NIGHTS:
      'Aged 84, has dementia, and needs somebody awake at night; her husband does some.',
    YOUNGER_DAILY_CARE: 'As the older person with care each day, aged 40 with a physical disability.',
    PHYSICAL_DISABILITY_SLEEPING_NIGHTS:
      'Aged 52, needs two carers at a time and somebody asleep in the home.',
    LEARNING_DISABILITY_YOUNG_ADULT: 'Aged 19, wants work and friends; the family still does all else.',
    LEARNING_DISABILITY_ROUND_THE_CLOCK: 'Aged 35, and needs somebody there and awake, day and night.',
    MENTAL_HEALTH_DAYTIME: 'Aged 46, gets out little, and needs company and structure by day.',
    SENSORY_COMMUNICATION: 'Aged 67, deaf and losing sight; needs British Sign Language.',
    RURAL_PARENT: 'Aged 31, disabled, lives in the country, and cares for a small child.',
  },
);
export type StandardProfileKey = ValueOf<typeof STANDARD_PROFILE>;

/** An invented situation, with a name for people. */
export interface StandardProfile {
  key: StandardProfileKey;
  name: string;
  description: string;
  needs: NeedsProfile;
}

type Levels = { readonly [Domain in NeedDomain]?: NeedLevel };

/** Personal care every day, and help with keeping a home and getting out. */
const DAILY_CARE: Levels = {
  NUTRITION: 'SUBSTANTIAL',
  PERSONAL_HYGIENE: 'SUBSTANTIAL',
  TOILET_NEEDS: 'MODERATE',
  CLOTHING: 'SUBSTANTIAL',
  SAFE_USE_OF_HOME: 'MODERATE',
  HABITABLE_HOME: 'SUBSTANTIAL',
  RELATIONSHIPS: 'LOW',
  LOCAL_FACILITIES: 'MODERATE',
  HEALTH_AND_MEDICATION: 'MODERATE',
};

const EVERYTHING_CRITICAL: Levels = {
  NUTRITION: 'CRITICAL',
  PERSONAL_HYGIENE: 'CRITICAL',
  TOILET_NEEDS: 'CRITICAL',
  CLOTHING: 'CRITICAL',
  SAFE_USE_OF_HOME: 'CRITICAL',
  HABITABLE_HOME: 'CRITICAL',
  RELATIONSHIPS: 'SUBSTANTIAL',
  LOCAL_FACILITIES: 'SUBSTANTIAL',
  MEMORY_AND_DECISIONS: 'CRITICAL',
  STAYING_SAFE: 'CRITICAL',
  HEALTH_AND_MEDICATION: 'CRITICAL',
  NIGHTS: 'CRITICAL',
};

/** In the order of STANDARD_PROFILE. */
export const STANDARD_PROFILES: readonly StandardProfile[] = [
  profile('OLDER_LITTLE_HELP', 'A little help at home', {
    ...older(76),
    domains: answers({ NUTRITION: 'LOW', HABITABLE_HOME: 'MODERATE', LOCAL_FACILITIES: 'LOW' }),
    circumstances: { livesAlone: true },
  }),
  profile('OLDER_DAILY_CARE', 'Personal care every day', {
    ...older(82),
    domains: answers(DAILY_CARE),
    circumstances: { livesAlone: true },
  }),
  profile('OLDER_DAILY_CARE_DAUGHTER_HELPS', 'Personal care every day, with a daughter who helps', {
    ...older(82),
    domains: answers(DAILY_CARE, 'MOST'),
    circumstances: { livesAlone: true },
  }),
  profile('OLDER_TWO_CARERS', 'Two carers at a time', {
    ...older(91),
    domains: answers({
      ...DAILY_CARE,
      NUTRITION: 'CRITICAL',
      PERSONAL_HYGIENE: 'CRITICAL',
      TOILET_NEEDS: 'CRITICAL',
      CLOTHING: 'CRITICAL',
      HEALTH_AND_MEDICATION: 'SUBSTANTIAL',
      NIGHTS: 'LOW',
    }),
    circumstances: { livesAlone: true, needsTwoCarers: true },
  }),
  profile('DEMENTIA_WAKING_NIGHTS', 'Dementia, with waking nights', {
    clientGroup: 'MEMORY_AND_COGNITION',
    ageYears: 84,
    domains: answers(
      {
        ...DAILY_CARE,
        MEMORY_AND_DECISIONS: 'CRITICAL',
        STAYING_SAFE: 'CRITICAL',
        NIGHTS: 'SUBSTANTIAL',
      },
      'SOME',
    ),
    circumstances: { nightSupport: 'WAKING', cannotBeLeftAlone: true },
  }),
  profile('YOUNGER_DAILY_CARE', 'Personal care every day, aged 40', {
    clientGroup: 'PHYSICAL_DISABILITY',
    ageYears: 40,
    domains: answers(DAILY_CARE),
    circumstances: { livesAlone: true },
  }),
  profile('PHYSICAL_DISABILITY_SLEEPING_NIGHTS', 'Two carers, and somebody asleep in the home', {
    clientGroup: 'PHYSICAL_DISABILITY',
    ageYears: 52,
    domains: answers({
      ...DAILY_CARE,
      PERSONAL_HYGIENE: 'CRITICAL',
      TOILET_NEEDS: 'CRITICAL',
      CLOTHING: 'CRITICAL',
      WORK_AND_LEARNING: 'MODERATE',
      NIGHTS: 'MODERATE',
    }),
    circumstances: { livesAlone: true, needsTwoCarers: true, nightSupport: 'SLEEPING' },
  }),
  profile('LEARNING_DISABILITY_YOUNG_ADULT', 'A young adult who wants work and friends', {
    clientGroup: 'LEARNING_DISABILITY',
    ageYears: 19,
    domains: [
      ...answers({
        RELATIONSHIPS: 'SUBSTANTIAL',
        WORK_AND_LEARNING: 'SUBSTANTIAL',
        LOCAL_FACILITIES: 'MODERATE',
      }),
      ...answers(
        { NUTRITION: 'MODERATE', HABITABLE_HOME: 'MODERATE', MEMORY_AND_DECISIONS: 'MODERATE' },
        'ALL',
      ),
      ...answers({ STAYING_SAFE: 'MODERATE' }, 'SOME'),
    ],
  }),
  profile('LEARNING_DISABILITY_ROUND_THE_CLOCK', 'Somebody there, day and night', {
    clientGroup: 'LEARNING_DISABILITY',
    ageYears: 35,
    domains: answers({ ...EVERYTHING_CRITICAL, WORK_AND_LEARNING: 'SUBSTANTIAL' }),
    circumstances: { nightSupport: 'WAKING', cannotBeLeftAlone: true, needsTwoCarers: true },
  }),
  profile('MENTAL_HEALTH_DAYTIME', 'Company and structure by day', {
    clientGroup: 'MENTAL_HEALTH',
    ageYears: 46,
    domains: answers({
      NUTRITION: 'LOW',
      HABITABLE_HOME: 'MODERATE',
      RELATIONSHIPS: 'SUBSTANTIAL',
      WORK_AND_LEARNING: 'MODERATE',
      LOCAL_FACILITIES: 'SUBSTANTIAL',
      STAYING_SAFE: 'MODERATE',
      HEALTH_AND_MEDICATION: 'MODERATE',
    }),
    circumstances: { livesAlone: true },
  }),
  profile('SENSORY_COMMUNICATION', 'Deaf, and losing sight', {
    clientGroup: 'SENSORY_IMPAIRMENT',
    ageYears: 67,
    domains: answers({
      NUTRITION: 'LOW',
      SAFE_USE_OF_HOME: 'SUBSTANTIAL',
      HABITABLE_HOME: 'MODERATE',
      RELATIONSHIPS: 'MODERATE',
      LOCAL_FACILITIES: 'SUBSTANTIAL',
      HEALTH_AND_MEDICATION: 'LOW',
    }),
    circumstances: { livesAlone: true, needsCommunicationSupport: true },
  }),
  profile('RURAL_PARENT', 'A disabled parent in the country', {
    clientGroup: 'PHYSICAL_DISABILITY',
    ageYears: 31,
    domains: answers(
      {
        PERSONAL_HYGIENE: 'MODERATE',
        CLOTHING: 'MODERATE',
        HABITABLE_HOME: 'SUBSTANTIAL',
        LOCAL_FACILITIES: 'MODERATE',
        CARING_FOR_CHILD: 'SUBSTANTIAL',
      },
      'SOME',
    ),
    circumstances: { livesRurally: true },
  }),
];

function older(ageYears: number): Pick<NeedsAnswers, 'clientGroup' | 'ageYears'> {
  return { clientGroup: 'OLDER_PEOPLE', ageYears };
}

function answers(levels: Levels, unpaidSupport: UnpaidSupportLevel = 'NONE'): NeedsAnswers['domains'] {
  return Object.entries(levels).map(([domain, level]) => ({
    domain: domain as NeedDomain,
    level,
    unpaidSupport,
  }));
}

function profile(key: StandardProfileKey, name: string, needs: NeedsAnswers): StandardProfile {
  const { profile: whole, mistakes } = needsProfileOf(needs);
  if (!whole) throw new Error(`${key}: ${mistakes.map(({ message }) => message).join(' ')}`);
  return { key, name, description: STANDARD_PROFILE.descriptions[key], needs: whole };
}

/** A standard profile by its key. */
export function standardProfile(key: StandardProfileKey): StandardProfile {
  const found = STANDARD_PROFILES.find((each) => each.key === key);
  if (!found) throw new Error(`There is no standard profile ${key}.`);
  return found;
}
