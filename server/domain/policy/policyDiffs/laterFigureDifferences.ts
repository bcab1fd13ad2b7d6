import type { DifferenceKind } from '../../../../tenants/policy/diff.ts';
import { LATER_FIGURES } from '../../../../tenants/policy/laterFigures.ts';
import { type LaterFigureInWords, laterFiguresInWords } from '../../../../tenants/policy/laterFigureWords.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import { codeInWords } from '../../../../tenants/policy/valueInWords.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { PolicyDifference } from './policyDiff.ts';

/** Whether a difference is in the list of later figures, whose entries say nothing to people by themselves. */
export function isOfLaterFigures({ path }: { path: string }): boolean {
  return path === LATER_FIGURES.name || path.startsWith(`${LATER_FIGURES.name}.`);
}

/**
 * What differs in the figures of later days, each told by its setting and its day: “limit per payment from 1 July 2026: £600”.
 * Those of the earlier version come first, and those that it has not follow.
 */
export function laterFigureDifferences<Key extends AreaKey>(
  area: Key,
  before: PolicySettings[Key] | null,
  after: PolicySettings[Key],
): PolicyDifference[] {
  const [were, are] = [
    before ? byPlace(area, before) : new Map<string, LaterFigureInWords>(),
    byPlace(area, after),
  ];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((place) => {
    const [was, is] = [were.get(place), are.get(place)];
    return was?.value === is?.value && was?.source === is?.source ? [] : [difference(area, place, was, is)];
  });
}

function byPlace<Key extends AreaKey>(area: Key, settings: PolicySettings[Key]) {
  return new Map(
    laterFiguresInWords(area, settings).map((figure) => [`${figure.path}.${figure.appliesFrom}`, figure]),
  );
}

function difference(
  area: AreaKey,
  place: string,
  was: LaterFigureInWords | undefined,
  is: LaterFigureInWords | undefined,
): PolicyDifference {
  const { label, within, unit, appliesFrom } = (is ?? was) as LaterFigureInWords;
  const name = `${label} from ${dayInWords(appliesFrom)}`;
  const [beforeInWords, afterInWords] = [was, is].map((each) => (each ? figureInWords(each) : null));
  const kind: DifferenceKind = was ? (is ? 'CHANGED' : 'REMOVED') : 'ADDED';
  // Days in sentences of the API are written as it takes them.
  const where = [...within, `${label} from ${appliesFrom}`].map((each) => codeInWords(each)).join(', ');
  const change =
    was && is
      ? `${beforeInWords} → ${afterInWords}`
      : `${kind === 'ADDED' ? 'added' : 'removed'} (${afterInWords ?? beforeInWords})`;
  return {
    kind,
    path: `${LATER_FIGURES.name}.${place}`,
    label: name,
    within,
    unit,
    before: was?.value ?? null,
    after: is?.value ?? null,
    beforeInWords: beforeInWords ?? null,
    afterInWords: afterInWords ?? null,
    sentence: `${POLICY_AREAS[area].label}: ${where}: ${change}`,
  };
}

function figureInWords({ valueInWords, source }: LaterFigureInWords): string {
  return source === null ? valueInWords : `${valueInWords} (${source})`;
}
