import {
  type DifferenceKind,
  type SettingDifference,
  settingDifferences,
} from '../../../../tenants/policy/diff.ts';
import { differenceSentence, differenceText, sideInWords } from '../../../../tenants/policy/diffText.ts';
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Unit } from '../../../../tenants/policy/settingNode.ts';
import { enumeration } from '../../../../tenants/vocabulary.ts';
import { settingText } from '../policies/settingText.ts';
import { isOfLaterFigures, laterFigureDifferences } from './laterFigureDifferences.ts';

export const DIFFERENCE_KIND = enumeration<DifferenceKind>(
  'PolicyDifferenceKind',
  'In which way two versions of a policy differ in a setting.',
  {
    ADDED: 'Only the later one has it.',
    REMOVED: 'Only the earlier one has it.',
    CHANGED: 'Both have it, with different values.',
    REORDERED: 'Both have the same entries, in another order.',
  },
);

/** One setting in which two versions differ, as text. */
export interface PolicyDifference {
  kind: DifferenceKind;
  path: string;
  label: string;
  within: readonly string[];
  unit: Unit | null;
  before: string | null;
  after: string | null;
  beforeInWords: string | null;
  afterInWords: string | null;
  sentence: string;
}

/** What differs between two versions of one area. */
export interface PolicyDiff {
  area: AreaKey;
  differences: readonly PolicyDifference[];
  text: string;
}

/** The differences; `before` is null where there is no earlier version, and everything is then added. */
export function policyDiff<Key extends AreaKey>(
  area: Key,
  before: PolicySettings[Key] | null,
  after: PolicySettings[Key],
): PolicyDiff {
  const all = settingDifferences(area, before, after);
  const differences = all.filter((each) => !isOfLaterFigures(each));
  const ofLaterFigures = laterFigureDifferences(area, before, after);
  return {
    area,
    differences: [
      ...differences.map((each) => ({
        ...each,
        before: settingText(each.before),
        after: settingText(each.after),
        beforeInWords: sideInWords(area, each, 'before'),
        afterInWords: sideInWords(area, each, 'after'),
        sentence: differenceSentence(area, each),
      })),
      ...ofLaterFigures,
    ],
    text: textOf(area, differences, ofLaterFigures),
  };
}

function textOf(
  area: AreaKey,
  differences: readonly SettingDifference[],
  ofLaterFigures: readonly PolicyDifference[],
): string {
  const isOfLaterAlone = differences.length === 0 && ofLaterFigures.length > 0;
  const lines = ofLaterFigures.map(({ sentence }) => sentence);
  return [...(isOfLaterAlone ? [] : [differenceText(area, differences)]), ...lines].join('\n');
}
