import type { NeedDomain, PortalAssessmentQuery } from '../../../../schema/operations/generated.ts';

type Person = NonNullable<PortalAssessmentQuery['person']>;
type Policy = NonNullable<NonNullable<PortalAssessmentQuery['policy']>['resourceAllocation']>;
type Scale = Policy['settings']['scales'][number];
export type CountedDomain = Scale['domains'][number];
export type AssessmentOfPage = NonNullable<Person['assessments']>[number];

/** What is asked of a situation as a whole, on one page. */
export const CIRCUMSTANCES = [
  { field: 'livesAlone', label: 'Does the person live alone?' },
  { field: 'needsTwoCarers', label: 'Are two carers needed at a time?' },
  { field: 'cannotBeLeftAlone', label: 'Is it unsafe to leave the person alone?' },
  { field: 'livesRurally', label: 'Does the person live in a rural area?' },
  {
    field: 'needsCommunicationSupport',
    label: 'Is an interpreter, British Sign Language or other support to communicate needed?',
  },
] as const;

/** A page of the assessment: an area of life, or the situation as a whole. */
export interface Question {
  /** As its address has it. */
  key: string;
  domain: NeedDomain | null;
}

/** Every page in its order: the areas of life as the schema lists them, and the situation at the end. */
export function questionsOf(enums: PortalAssessmentQuery['enumWordings']): Question[] {
  const domains = enums?.find(({ name }) => name === 'NeedDomain')?.values ?? [];
  return [
    ...domains.map(({ value }) => ({
      key: value.toLowerCase().replaceAll('_', '-'),
      domain: value as NeedDomain,
    })),
    { key: 'circumstances', domain: null },
  ];
}

/** Whether a page still misses an answer. */
export function isMissing({ domain }: Question, { missing }: Pick<AssessmentOfPage, 'missing'>): boolean {
  if (domain) return missing.includes(domain);
  // What is not an area of life is named as its field is, which begins small.
  return missing.some((name) => /^[a-z]/.test(name));
}

/** The scale of the council’s policy that goes for a person; null where their age or client group is not known. */
export function scaleOf(
  policy: Policy | null | undefined,
  { ageYears, clientGroup }: Pick<Person, 'ageYears' | 'clientGroup'>,
): Scale | null {
  const matches = ({ ageBands, clientGroups }: Scale) =>
    clientGroups.some((group) => group === clientGroup) &&
    ageBands.some((band) => isInBand(ageYears ?? -1, band));
  return policy?.settings.scales.find(matches) ?? null;
}

/** Bands are named by the years that they hold: AGE_65_TO_74, AGE_85_AND_OVER. */
function isInBand(ageYears: number, band: string): boolean {
  const [, from = '', until] = /^AGE_(\d+)_(?:TO_(\d+)|AND_OVER)$/.exec(band) ?? [];
  return from !== '' && ageYears >= Number(from) && (until === undefined || ageYears <= Number(until));
}

/** What an area of life counts for in a scale; null where it counts for nothing. */
export function countingOf(scale: Scale | null, domain: NeedDomain): CountedDomain | null {
  return scale?.domains.find((each) => each.domain === domain) ?? null;
}
