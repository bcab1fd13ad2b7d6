import {
  type Circumstances,
  type ClientGroup,
  type DomainNeed,
  NEED_DOMAINS,
  type NeedDomain,
  type NeedLevel,
  type NeedsProfile,
  type UnpaidSupportLevel,
  YOUNGEST_AGE_YEARS,
} from '../../../../tenants/needs.ts';
import { asSentenceStart, codeInWords } from '../../../common/words.ts';

/** Needs as somebody writes them down, with only the areas of life and circumstances that matter. */
export interface NeedsAnswers {
  clientGroup: ClientGroup;
  ageYears: number;
  domains: readonly { domain: NeedDomain; level: NeedLevel; unpaidSupport?: UnpaidSupportLevel | null }[];
  circumstances?: { [Name in keyof Circumstances]?: Circumstances[Name] | null } | null;
}

/** Why answers can't be read as a needs profile, with the path of the answer at fault. */
export interface NeedsMistake {
  path: readonly (string | number)[];
  message: string;
}

/** Nobody has lived to this age. */
const OLDEST_AGE_YEARS = 130;

/** A whole needs profile, or every mistake in the answers. A domain that is left out counts as no need. */
export function needsProfileOf(
  answers: NeedsAnswers,
): { profile: NeedsProfile; mistakes: [] } | { profile: null; mistakes: NeedsMistake[] } {
  const mistakes = [...ageMistakes(answers.ageYears), ...repeatedDomains(answers.domains)];
  if (mistakes.length > 0) return { profile: null, mistakes };
  const { clientGroup, ageYears } = answers;
  return {
    profile: {
      clientGroup,
      ageYears,
      domains: wholeDomains(answers.domains),
      circumstances: wholeCircumstances(answers.circumstances ?? {}),
    },
    mistakes: [],
  };
}

function ageMistakes(ageYears: number): NeedsMistake[] {
  const path = ['ageYears'];
  if (ageYears < YOUNGEST_AGE_YEARS) {
    const message = `The age is ${ageYears}, and adult social care starts at ${YOUNGEST_AGE_YEARS}. Write an age of ${YOUNGEST_AGE_YEARS} or more.`;
    return [{ path, message }];
  }
  if (ageYears > OLDEST_AGE_YEARS) {
    const message = `The age is ${ageYears}, which is older than anybody has been. Write an age of ${OLDEST_AGE_YEARS} or less.`;
    return [{ path, message }];
  }
  return [];
}

function repeatedDomains(domains: NeedsAnswers['domains']): NeedsMistake[] {
  const names = domains.map(({ domain }) => domain);
  return names.flatMap((domain, index) => {
    const first = names.indexOf(domain);
    if (first === index) return [];
    const message = `${asSentenceStart(codeInWords(domain))} is answered twice, at places ${first} and ${index}, so it is not clear which counts. Leave one of them out.`;
    return [{ path: ['domains', index, 'domain'], message }];
  });
}

function wholeDomains(domains: NeedsAnswers['domains']): Record<NeedDomain, DomainNeed> {
  const answered = new Map(domains.map((each) => [each.domain, each]));
  const entries = NEED_DOMAINS.map((domain): [NeedDomain, DomainNeed] => {
    const answer = answered.get(domain);
    return [domain, { level: answer?.level ?? 'NONE', unpaidSupport: answer?.unpaidSupport ?? 'NONE' }];
  });
  return Object.fromEntries(entries) as Record<NeedDomain, DomainNeed>;
}

function wholeCircumstances(given: NonNullable<NeedsAnswers['circumstances']>): Circumstances {
  return {
    livesAlone: given.livesAlone ?? false,
    needsTwoCarers: given.needsTwoCarers ?? false,
    nightSupport: given.nightSupport ?? 'NONE',
    cannotBeLeftAlone: given.cannotBeLeftAlone ?? false,
    livesRurally: given.livesRurally ?? false,
    needsCommunicationSupport: given.needsCommunicationSupport ?? false,
  };
}
