/**
 * The outcomes of the Care Act: an adult who can't achieve two or more of them, with a significant effect on their
 * wellbeing, is eligible. Each is a domain of need here.
 */
import type { NeedDomain } from '../needs.ts';

/** The ten outcomes by their domain, in the words and the order of regulation 2(2). */
export const CARE_ACT_OUTCOMES = {
  NUTRITION: 'managing and maintaining nutrition',
  PERSONAL_HYGIENE: 'maintaining personal hygiene',
  TOILET_NEEDS: 'managing toilet needs',
  CLOTHING: 'being appropriately clothed',
  SAFE_USE_OF_HOME: 'being able to make use of the adult’s home safely',
  HABITABLE_HOME: 'maintaining a habitable home environment',
  RELATIONSHIPS: 'developing and maintaining family or other personal relationships',
  WORK_AND_LEARNING: 'accessing and engaging in work, training, education or volunteering',
  LOCAL_FACILITIES: 'making use of necessary facilities or services in the local community',
  CARING_FOR_CHILD: 'carrying out any caring responsibilities the adult has for a child',
} as const satisfies Partial<Record<NeedDomain, string>>;

/** Where the outcomes are set out. */
export const OUTCOMES_SOURCE =
  'Care and Support (Eligibility Criteria) Regulations 2015, regulation 2(2), with Care Act 2014, section 13';

interface ScaleWeights {
  readonly label: string;
  readonly domains: readonly {
    readonly domain: string;
    readonly points: Readonly<Record<string, number>>;
  }[];
}

/** The outcomes to which a scale gives no points at any level of need, in words. */
export function outcomesWithoutWeight({ domains }: Pick<ScaleWeights, 'domains'>): string[] {
  return Object.entries(CARE_ACT_OUTCOMES).flatMap(([outcome, words]) => {
    const weighs = domains.some(
      ({ domain, points }) => domain === outcome && Object.values(points).some((each) => each > 0),
    );
    return weighs ? [] : [words];
  });
}

/** Each scale that leaves an outcome out, with those that it leaves out: one sentence for each. */
export function scalesWithoutWeight(scales: readonly ScaleWeights[]): string {
  return scales
    .flatMap((scale) => {
      const outcomes = outcomesWithoutWeight(scale);
      return outcomes.length === 0 ? [] : [`“${scale.label}” gives no points for ${outcomes.join('; ')}.`];
    })
    .join(' ');
}
