/** Who moved between ways of having their support, from one day to another. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { SUPPORT_KIND, type SupportKind } from '../measures/measuresVocabulary.ts';
import { OPTIONS_OF_KINDS } from '../measures/supportKinds.ts';

/** How many people had some long-term options on the one day and some on the other; none is to have no such support. */
export interface OptionsMove {
  from: readonly DeploymentOption[];
  to: readonly DeploymentOption[];
  people: number;
  /** How many of them had died by the other day. */
  died: number;
}

/** How many went from one kind of support to another; null is to have none. */
export interface KindMove {
  from: SupportKind | null;
  to: SupportKind | null;
  people: number;
}

/** All moves between two days, everybody once. */
export interface Moves {
  peopleBefore: number;
  peopleAfter: number;
  started: number;
  ended: number;
  /** How many of those whose support ended had died. */
  died: number;
  /** With support on both days, in other options. */
  changed: number;
  same: number;
}

/** The moves of everybody, counted. */
export function movesOf(moves: readonly OptionsMove[]): Moves {
  const sum = (isSo: (move: OptionsMove) => boolean) =>
    moves.filter(isSo).reduce((total, { people }) => total + people, 0);
  const isSame = ({ from, to }: OptionsMove) => from.join() === to.join();
  return {
    peopleBefore: sum(({ from }) => from.length > 0),
    peopleAfter: sum(({ to }) => to.length > 0),
    started: sum(({ from }) => from.length === 0),
    ended: sum(({ to }) => to.length === 0),
    died: moves.filter(({ to }) => to.length === 0).reduce((total, { died }) => total + died, 0),
    changed: sum((move) => move.from.length > 0 && move.to.length > 0 && !isSame(move)),
    same: sum((move) => move.from.length > 0 && isSame(move)),
  };
}

/** The kind of support that options are; the first that somebody has wins, and null is none. */
export function kindOf(options: readonly DeploymentOption[]): SupportKind | null {
  if (options.length === 0) return null;
  const has = (kind: SupportKind) => options.some((option) => OPTIONS_OF_KINDS[kind].includes(option));
  return SUPPORT_KIND.values.find(has) ?? null;
}

/** The kinds, and none last. */
const STATES: readonly (SupportKind | null)[] = [...SUPPORT_KIND.values, null];

/** The same by kind of support, as a table from each kind to each, nought among them. */
export function kindMoves(moves: readonly OptionsMove[]): KindMove[] {
  return STATES.flatMap((from) =>
    STATES.flatMap((to): KindMove[] => {
      if (from === null && to === null) return [];
      const found = moves.filter((move) => kindOf(move.from) === from && kindOf(move.to) === to);
      return [{ from, to, people: found.reduce((sum, { people }) => sum + people, 0) }];
    }),
  );
}
