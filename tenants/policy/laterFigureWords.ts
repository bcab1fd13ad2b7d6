/** Figures that change on a later day within a version, as people say them. */
import type { LaterFigure } from './laterFigures.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from './policy.ts';
import type { Area } from './setting.ts';
import type { PlainValue, Unit } from './settingNode.ts';
import { settingRows } from './settingRows.ts';
import { valueInWords } from './valueInWords.ts';

/** One figure from a later day on, with what it takes the place of. */
export interface LaterFigureInWords extends LaterFigure {
  /** The setting’s name for people; its path where the version has no such setting. */
  readonly label: string;
  /** What it is inside, from the outermost. */
  readonly within: readonly string[];
  readonly unit: Unit | null;
  /** The value on the day before: “£500”. */
  readonly beforeInWords: string;
  /** The value from the day on: “£600”. */
  readonly valueInWords: string;
}

/** The later figures of a version in words, in the order in which they are written. */
export function laterFiguresInWords<Key extends AreaKey>(
  areaKey: Key,
  settings: PolicySettings[Key],
): LaterFigureInWords[] {
  const { laterFigures } = settings;
  if (laterFigures.length === 0) return [];
  const rows = new Map(
    settingRows(POLICY_AREAS[areaKey] as Area<unknown>, settings).map((row) => [row.path, row]),
  );
  return laterFigures.map((figure, index) => {
    const row = rows.get(figure.path);
    const unit = row?.unit ?? null;
    const earlier = laterFigures.slice(0, index).findLast(({ path }) => path === figure.path);
    return {
      ...figure,
      label: row?.label ?? figure.path,
      within: row?.within ?? [],
      unit,
      beforeInWords: earlier ? inWords(unit, earlier.value) : valueInWords(unit, row?.value),
      valueInWords: inWords(unit, figure.value),
    };
  });
}

/** A later figure is written as text in its setting’s unit. */
function inWords(unit: Unit | null, written: string): string {
  return valueInWords(unit, plainValue(unit, written));
}

function plainValue(unit: Unit | null, written: string): PlainValue {
  if (written === 'null') return null;
  if (unit === 'YES_NO') return written === 'true';
  return unit === null || unit === 'CHOICE' || unit === 'TEXT' ? written : Number(written);
}
