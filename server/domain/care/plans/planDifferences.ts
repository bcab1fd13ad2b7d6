/** What is different in a plan from what the person last saw of it, line by line. */
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { asSentenceStart, listInWords, poundsInWords } from '../../../common/words.ts';

/** An entry of one of a plan's lists, with its global id. */
type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/** All that a plan says at one time. */
export interface PlanAsSeen {
  fields: Readonly<Record<string, unknown>>;
  outcomes: readonly Entry[];
  supportItems: readonly Entry[];
  risks: readonly Entry[];
}

const LISTS = ['outcomes', 'supportItems', 'risks'] as const;
type ListName = (typeof LISTS)[number];

export const PLAN_DIFFERENCE_KIND = enumeration('PlanDifferenceKind', 'How a line of a plan differs.', {
  ADDED: 'It was not there.',
  REMOVED: 'It is no longer there.',
  CHANGED: 'It says something else.',
});

/** One line that differs. */
export interface PlanDifference {
  kind: ValueOf<typeof PLAN_DIFFERENCE_KIND>;
  /** Where in the plan it is; of what was removed, where it was. */
  path: string[];
  was: string | null;
  is: string | null;
  /** Where the line is a sum of money. */
  wasPence: number | null;
  isPence: number | null;
  sentence: string;
}

/** Every line that differs, in the order of the plan. Entries that only stand in another order do not. */
export function planDifferences(seen: PlanAsSeen, now: PlanAsSeen): PlanDifference[] {
  return [
    ...Object.keys(seen.fields).flatMap((name) =>
      changedValue([name], '', seen.fields[name], now.fields[name]),
    ),
    ...LISTS.flatMap((list) => changedEntries(list, seen[list], now[list])),
  ];
}

function changedEntries(list: ListName, seen: readonly Entry[], now: readonly Entry[]): PlanDifference[] {
  const pairs = pairsOf(seen, now);
  const kept = now.flatMap((entry, index) => {
    const before = pairs.get(entry.id);
    const path = [list, String(index)];
    return before ? changedFields(path, before, entry) : [wholeEntry('ADDED', path, entry)];
  });
  const removed = seen.flatMap((entry, index) =>
    [...pairs.values()].includes(entry) ? [] : [wholeEntry('REMOVED', [list, String(index)], entry)],
  );
  return [...kept, ...removed];
}

/**
 * Each entry that was there before, by the id that it has now. A newer version of a plan has its entries anew, so those
 * whose ids are not found go by what they describe.
 */
function pairsOf(seen: readonly Entry[], now: readonly Entry[]): Map<string, Entry> {
  const pairs = new Map<string, Entry>();
  const isFree = (entry: Entry) => ![...pairs.values()].includes(entry);
  for (const by of ['id', 'description']) {
    for (const entry of now.filter(({ id }) => !pairs.has(id))) {
      const before = seen.find((each) => isFree(each) && each[by] === entry[by]);
      if (before) pairs.set(entry.id, before);
    }
  }
  return pairs;
}

/** Which row an entry is, and which outcome's row it is for, is not what it says. */
const IDS = ['id', 'outcomeId'];

/** What was kept of an entry beside what it says of the same now, which may be read with more around it. */
function changedFields(path: string[], before: Entry, after: Entry): PlanDifference[] {
  return Object.keys(before)
    .filter((name) => !IDS.includes(name))
    .flatMap((name) => changedValue([...path, name], ofEntry(after), before[name], after[name]));
}

function ofEntry({ description }: Entry): string {
  return typeof description === 'string' ? ` of “${description}”` : '';
}

function wholeEntry(kind: 'ADDED' | 'REMOVED', path: string[], entry: Entry): PlanDifference {
  const words = inWords(entry.description, '');
  const pence = typeof entry.weeklyCostPence === 'number' ? entry.weeklyCostPence : null;
  const cost = pence === null ? '' : `, at ${poundsInWords(pence)} a week`;
  const isAdded = kind === 'ADDED';
  return {
    kind,
    path,
    was: isAdded ? null : words,
    is: isAdded ? words : null,
    wasPence: isAdded ? null : pence,
    isPence: isAdded ? pence : null,
    sentence: `“${words}”${cost}, ${isAdded ? 'is new' : 'is no longer in the plan'}.`,
  };
}

function changedValue(path: string[], of: string, before: unknown, after: unknown): PlanDifference[] {
  const name = path.at(-1) as string;
  const was = inWords(before, name);
  const is = inWords(after, name);
  if (was === is) return [];
  const label = asSentenceStart(`${labelOf(name)}${of}`);
  return [
    {
      kind: 'CHANGED',
      path,
      was,
      is,
      wasPence: penceOf(before, name),
      isPence: penceOf(after, name),
      sentence: `${label} was ${was ?? 'empty'} and is ${is ?? 'empty'}.`,
    },
  ];
}

const isSum = (name: string) => name.endsWith('Pence');
const isCounted = (name: string) => name.endsWith('Hundredths');

function penceOf(value: unknown, name: string): number | null {
  return isSum(name) && typeof value === 'number' ? value : null;
}

/** `unitPricePence` is "unit price". */
function labelOf(name: string): string {
  const words = name.replace(/(Pence|Hundredths)$/, '').replace(/[A-Z]/g, (letter) => ` ${letter}`);
  return words.toLowerCase();
}

/** A value as the person reads it; null where there is none. */
function inWords(value: unknown, name: string): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') {
    if (isSum(name)) return poundsInWords(value);
    return isCounted(name) ? String(value / 100) : String(value);
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    return listInWords(value.flatMap((each) => inWords(each, name) ?? [])) || null;
  }
  if (typeof value === 'object') {
    const parts = Object.keys(value).toSorted();
    return parts.flatMap((part) => inWords((value as Record<string, unknown>)[part], part) ?? []).join(', ');
  }
  return String(value);
}
