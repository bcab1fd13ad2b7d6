/** Rules about which settings go together, shared by the areas. */
import { mistake, type SettingMistake } from './mistakes.ts';
import { mistakesOfEach } from './unreadable.ts';

/**
 * Checks that a choice comes with exactly the figure it needs: `fields` says which field each choice reads (null
 * for a choice that reads none), and `values` holds them.
 */
export function exactlyOneFigure<Choice extends string, Field extends string>(
  choiceField: string,
  chosen: Choice,
  values: Readonly<Record<NoInfer<Field>, number | null>>,
  fields: Readonly<Record<Choice, Field | null>>,
): SettingMistake[] {
  const named = fields[chosen];
  const all = Object.values<Field | null>(fields).filter((field) => field !== null);
  return mistakesOfEach([...new Set(all)], (field) => {
    const isWritten = values[field] !== null;
    if (field === named) return isWritten ? [] : [needed(choiceField, chosen, field)];
    return isWritten ? [unused(choiceField, chosen, field)] : [];
  });
}

function needed(choiceField: string, chosen: string, field: string): SettingMistake {
  return mistake(
    'FIELD_NEEDED',
    [field],
    `The ${choiceField} ${chosen} reads “${field}”, which is not set. Write it, or choose another ${choiceField}.`,
    `a value for ${field}`,
  );
}

function unused(choiceField: string, chosen: string, field: string): SettingMistake {
  return mistake(
    'FIELD_NOT_USED',
    [field],
    `“${field}” is set, but the ${choiceField} ${chosen} does not read it, so it would mislead. Remove it, or choose the ${choiceField} that uses it.`,
    'nothing',
  );
}

/** A limit that another limit makes impossible to reach, or that belongs to something switched off. */
export function contradiction(field: string, message: string, expected: string): SettingMistake {
  return mistake('LIMITS_CONTRADICT', [field], message, expected);
}
