import {
  type Circumstances,
  NEED_DOMAINS,
  NEED_LEVELS,
  type NeedDomain,
  type NeedLevel,
  type NeedsProfile,
  type UnpaidSupportLevel,
} from '../../../../tenants/needs.ts';
import { asSentenceStart } from '../../../common/words.ts';
import { needsProfileOf } from '../comparison/needsAnswers.ts';

/** How a rung is named. */
export interface NeedsRung {
  key: string;
  label: string;
}

/** Needs without the client group and age that they are laid out for. */
export type LadderNeeds = Pick<NeedsProfile, 'domains' | 'circumstances'>;

/** The client group and age are what is varied, so these are only placeholders. */
const ANYBODY = { clientGroup: 'OLDER_PEOPLE', ageYears: 80 } as const;

/** One level of need throughout, without unpaid help or circumstances, so that only the level is compared. */
const LEVELS = NEED_LEVELS.map((level) => ({
  key: `every-domain-${level.toLowerCase()}`,
  label:
    level === 'NONE'
      ? 'No need in any domain'
      : `${asSentenceStart(level.toLowerCase())} need in every domain`,
  needs: needsOf(Object.fromEntries(NEED_DOMAINS.map((domain) => [domain, level]))),
}));

/**
 * The needs by which client groups and ages are compared inside one council: each level of need throughout, and some
 * mixtures that people really have. All are invented. Policies are compared by them over years, so a rung keeps its key
 * and its needs for ever; others may be added at the end.
 */
export const NEEDS_LADDER: readonly (NeedsRung & { needs: LadderNeeds })[] = [
  ...LEVELS,
  {
    key: 'mornings-and-meals',
    label: 'Help to wash, dress and eat, living alone',
    needs: needsOf(
      {
        PERSONAL_HYGIENE: 'SUBSTANTIAL',
        CLOTHING: 'SUBSTANTIAL',
        NUTRITION: 'MODERATE',
        HABITABLE_HOME: 'MODERATE',
      },
      { livesAlone: true },
    ),
  },
  {
    key: 'company-and-getting-out',
    label: 'Help to get out, see people and go on learning',
    needs: needsOf({
      RELATIONSHIPS: 'SUBSTANTIAL',
      LOCAL_FACILITIES: 'SUBSTANTIAL',
      WORK_AND_LEARNING: 'MODERATE',
    }),
  },
  {
    key: 'memory-and-safety-with-family',
    label: 'Failing memory and safety, with family doing most of it',
    needs: needsOf(
      {
        MEMORY_AND_DECISIONS: 'SUBSTANTIAL',
        STAYING_SAFE: 'SUBSTANTIAL',
        HEALTH_AND_MEDICATION: 'SUBSTANTIAL',
        NUTRITION: 'MODERATE',
      },
      { cannotBeLeftAlone: true },
      'MOST',
    ),
  },
  {
    key: 'two-carers-and-waking-nights',
    label: 'Two carers at a time, and somebody awake at night',
    needs: needsOf(
      {
        PERSONAL_HYGIENE: 'CRITICAL',
        TOILET_NEEDS: 'CRITICAL',
        CLOTHING: 'CRITICAL',
        NUTRITION: 'SUBSTANTIAL',
        SAFE_USE_OF_HOME: 'CRITICAL',
        NIGHTS: 'CRITICAL',
      },
      { needsTwoCarers: true, nightSupport: 'WAKING', cannotBeLeftAlone: true },
    ),
  },
];

/**
 * Needs at these levels, with family and friends meeting the same share of each. A domain that is left out has no need.
 */
function needsOf(
  levels: Partial<Record<NeedDomain, NeedLevel>>,
  circumstances: Partial<Circumstances> = {},
  unpaidSupport: UnpaidSupportLevel = 'NONE',
): LadderNeeds {
  const answers = Object.entries(levels).map(([domain, level]) => ({
    domain: domain as NeedDomain,
    level,
    unpaidSupport,
  }));
  const read = needsProfileOf({ ...ANYBODY, domains: answers, circumstances });
  if (!read.profile) throw new Error(`These are no needs: ${JSON.stringify(read.mistakes)}`);
  return { domains: read.profile.domains, circumstances: read.profile.circumstances };
}
