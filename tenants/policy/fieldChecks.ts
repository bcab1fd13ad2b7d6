/** Rules about which settings go together, shared by the areas. */
import { mistake, type SettingMistake } from './mistakes.ts';

interface Figure {
  readonly field: string;
  readonly value: number | null;
}

/**
 * Checks that a choice comes with exactly the figure it needs: `figures` says which field each choice reads
 * (null for a choice that reads none).
 */
export function exactlyOneFigure<Choice extends string>(
  choiceField: string,
  chosen: Choice,
  figures: Readonly<Record<Choice, Figure | null>>,
): SettingMistake[] {
  const named = figures[chosen];
  const others = Object.values<Figure | null>(figures).filter(
    (figure) => figure !== null && figure !== named,
  );
  return [
    ...neededMistakes(choiceField, chosen, named),
    ...others.flatMap((other) => unused(choiceField, chosen, other)),
  ];
}

function neededMistakes(choiceField: string, chosen: string, named: Figure | null): SettingMistake[] {
  if (!named || named.value !== null) return [];
  return [
    mistake(
      'FIELD_NEEDED',
      [named.field],
      `The ${choiceField} ${chosen} reads “${named.field}”, which is not set. Write it, or choose another ${choiceField}.`,
      `a value for ${named.field}`,
    ),
  ];
}

function unused(choiceField: string, chosen: string, other: Figure | null): SettingMistake[] {
  if (!other || other.value === null) return [];
  return [
    mistake(
      'FIELD_NOT_USED',
      [other.field],
      `“${other.field}” is set, but the ${choiceField} ${chosen} does not read it, so it would mislead. Remove it, or choose the ${choiceField} that uses it.`,
      'nothing',
    ),
  ];
}

/** A limit that another limit makes impossible to reach, or that belongs to something switched off. */
export function contradiction(field: string, message: string, expected: string): SettingMistake {
  return mistake('LIMITS_CONTRADICT', [field], message, expected);
}
