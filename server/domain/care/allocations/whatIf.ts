import type { Circumstances, NeedDomain, NeedsProfile } from '../../../../tenants/needs.ts';
import type { DomainAnswer } from './answers.ts';

/** Answers that somebody tries in the place of their own. A circumstance that is null or left out stays as it was. */
export interface TriedAnswers {
  domains: readonly (Omit<DomainAnswer, 'unpaidSupport'> & {
    unpaidSupport?: DomainAnswer['unpaidSupport'] | null;
  })[];
  circumstances?: { [Name in keyof Circumstances]?: Circumstances[Name] | null } | null;
}

/** The areas of life that are tried twice, so that it is not clear which counts. */
export function triedTwice({ domains }: TriedAnswers): NeedDomain[] {
  const names = domains.map(({ domain }) => domain);
  return names.filter((domain, index) => names.indexOf(domain) !== index);
}

/** Somebody’s needs with other answers in the place of some of their own, and everything else as it was. */
export function profileWith(profile: NeedsProfile, { domains, circumstances }: TriedAnswers): NeedsProfile {
  const tried = domains.map(({ domain, level, unpaidSupport }) => [
    domain,
    { level, unpaidSupport: unpaidSupport ?? profile.domains[domain].unpaidSupport },
  ]);
  const said = Object.entries(circumstances ?? {}).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return {
    ...profile,
    domains: { ...profile.domains, ...Object.fromEntries(tried) },
    circumstances: { ...profile.circumstances, ...Object.fromEntries(said) },
  };
}
