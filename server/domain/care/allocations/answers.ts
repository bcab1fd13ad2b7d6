import {
  type Circumstances,
  type DomainNeed,
  NEED_DOMAINS,
  type NeedDomain,
} from '../../../../tenants/needs.ts';

/** The areas of life answered so far. */
export type Answers = Partial<Record<NeedDomain, DomainNeed>>;

/** The circumstances answered so far; null where nobody has said yet. */
export type CircumstancesSoFar = { [Name in keyof Circumstances]: Circumstances[Name] | null };

/** One area of life with its answer, as a list holds it. */
export interface DomainAnswer extends DomainNeed {
  domain: NeedDomain;
}

/**
 * The circumstances before anybody has answered. Its keys are all the circumstances, in the order in which they are
 * asked about.
 */
export const NO_CIRCUMSTANCES: Readonly<CircumstancesSoFar> = {
  livesAlone: null,
  needsTwoCarers: null,
  nightSupport: null,
  cannotBeLeftAlone: null,
  livesRurally: null,
  needsCommunicationSupport: null,
};
/** The answers as a list in the order of the shared list of domains. */
export function answersInOrder(answers: Answers): DomainAnswer[] {
  return NEED_DOMAINS.flatMap((domain) => {
    const answer = answers[domain];
    return answer ? [{ domain, level: answer.level, unpaidSupport: answer.unpaidSupport }] : [];
  });
}
