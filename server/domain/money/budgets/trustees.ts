/** Who the trustees of a part are on a day: as many different people as the council asks for, on every day. */

import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords } from '../../../common/words.ts';
import { differentPeople } from '../deployment/differentPeople.ts';

/** Why a trustee does not join or leave, in order of precedence. */
export const TRUSTEE_REFUSALS = {
  NO_TRUST_HOLDS_IT: 'No trust holds the money of this part.',
  TRUSTEE_DAY_OUTSIDE:
    'The day is none of those on which the trust holds the money, or on which they are a trustee.',
  TRUSTEE_HAS_LEFT: 'They have left, or will on a day that is recorded.',
  TRUSTEE_NAMED_ALREADY: 'They are a trustee already.',
  TRUSTEES_WOULD_BE_TOO_FEW: 'Fewer trustees would be left than the council asks for.',
} as const;
type TrusteeRefusal = Refusal<keyof typeof TRUSTEE_REFUSALS>;

/** A trustee, from the day of joining until before that of leaving. */
export interface Trustee {
  name: string;
  joinedOn: string;
  leftOn?: string | null | undefined;
}

/** The part whose money the trust holds. */
export interface TrustPart {
  deploymentOption: DeploymentOption;
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
}

/** The trustees on a day. */
export function trusteesOn<Each extends Trustee>(trustees: readonly Each[], day: string): Each[] {
  return trustees.filter(({ joinedOn, leftOn }) => joinedOn <= day && (!leftOn || leftOn > day));
}

/** The fewest different trustees on any day from a day on, while the trust holds the money. */
export function fewestFrom(
  trustees: readonly Trustee[],
  from: string,
  { endsOn }: Pick<TrustPart, 'endsOn'>,
): number {
  const days = trustees.flatMap(({ joinedOn, leftOn }) => [joinedOn, leftOn ?? from]);
  const looked = [from, ...days.filter((day) => day > from && day < endsOn)];
  return Math.min(...looked.map((day) => differentPeople(trusteesOn(trustees, day).map(({ name }) => name))));
}

/** Why nobody joins the trust on that day. */
export function joiningRefusals(
  part: TrustPart,
  trustees: readonly Trustee[],
  { name, joinsOn }: { name: string; joinsOn: string },
): TrusteeRefusal[] {
  const none = trustRefusals(part, joinsOn, 'joinsOn');
  if (none.length > 0) return none;
  const standing = trustees.filter(({ leftOn }) => !leftOn || leftOn > joinsOn).map((each) => each.name);
  if (differentPeople([...standing, name]) > differentPeople(standing)) return [];
  const message =
    'Somebody of that name is a trustee on that day already, and one person counts once. Name somebody else.';
  return [{ code: 'TRUSTEE_NAMED_ALREADY', path: ['name'], message }];
}

/** Why a trustee does not leave on that day; `needed` is what the council asks for by its policy of that day. */
export function leavingRefusals(
  part: TrustPart,
  trustees: readonly Trustee[],
  { leaving, leavesOn }: { leaving: Trustee; leavesOn: string },
  needed: number,
): TrusteeRefusal[] {
  const none = trustRefusals(part, leavesOn, 'leavesOn');
  if (none.length > 0) return none;
  if (leaving.leftOn) {
    const message = `They leave on ${dayInWords(leaving.leftOn)}, which is recorded. Nothing more is to be recorded.`;
    return [{ code: 'TRUSTEE_HAS_LEFT', path: ['trusteeId'], message }];
  }
  if (leavesOn <= leaving.joinedOn) {
    const message = `They are a trustee since ${dayInWords(leaving.joinedOn)}, so they leave on a later day. Look at the day again.`;
    return [{ code: 'TRUSTEE_DAY_OUTSIDE', path: ['leavesOn'], message }];
  }
  const without = trustees.map((each) => (each === leaving ? { ...each, leftOn: leavesOn } : each));
  const left = fewestFrom(without, leavesOn, part);
  if (left >= needed) return [];
  const message = `From ${dayInWords(leavesOn)} on ${left} different trustees would be left, and the council asks for at least ${needed} on every day, so that no one or two people decide alone. Record with recordTrusteeJoined who joins by then first, or change how the money is held.`;
  return [{ code: 'TRUSTEES_WOULD_BE_TOO_FEW', path: ['leavesOn'], message }];
}

function trustRefusals(part: TrustPart, day: string, field: 'joinsOn' | 'leavesOn'): TrusteeRefusal[] {
  if (part.deploymentOption !== 'TRUST') {
    const message = `The money of this part is held as ${codeInWords(part.deploymentOption)}, so it has no trustees. Name the part that a trust holds.`;
    return [{ code: 'NO_TRUST_HOLDS_IT', path: field === 'joinsOn' ? ['partId'] : ['trusteeId'], message }];
  }
  if (day >= part.startsOn && day < part.endsOn) return [];
  const message = `The trust holds this money from ${dayInWords(part.startsOn)} until before ${dayInWords(part.endsOn)}. Give one of these days.`;
  return [{ code: 'TRUSTEE_DAY_OUTSIDE', path: [field], message }];
}
