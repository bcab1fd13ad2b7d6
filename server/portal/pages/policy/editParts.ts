import {
  columnsOf,
  type Declared,
  type DeclaredGroup,
  type DeclaredList,
  entriesOf,
  entryName,
  holdsList,
  isTable,
  type Json,
  jsonAt,
  type Steps,
  valuesInside,
} from './settingTree.ts';

/** A part of an area that is edited on a page of its own. */
export interface EditPart {
  /** As its address names it: the steps to it with dots, or `main` for the area’s own single settings. */
  path: string;
  label: string;
  why: string;
  steps: Steps;
  /** The list that it is; null where it is named settings. */
  list: DeclaredList | null;
  /** What is edited on the page itself; of a list, in each entry. */
  settings: readonly Declared[];
  /** Whether a council may do without it. */
  isOptional: boolean;
}

/** The single settings of an area that stand in no group. */
export const MAIN = 'main';
/** More controls than these on one page are too many, and each entry of a list gets a page of its own. */
const MOST_CONTROLS = 150;

type Around = 'AREA' | 'GROUP' | 'ENTRY';

/** Every part of an area, in the order of declaration. */
export function editParts(tree: readonly Declared[], settings: Json): EditPart[] {
  const own = tree.filter(({ kind }) => kind === 'VALUE');
  const main: EditPart = {
    path: MAIN,
    label: 'Main figures',
    why: '',
    steps: [],
    list: null,
    settings: own,
    isOptional: false,
  };
  return [
    ...(own.length > 0 ? [main] : []),
    ...partsInside(tree, settings, { steps: [], around: 'AREA', above: [] }),
  ];
}

interface Place {
  steps: Steps;
  around: Around;
  /** What it is called that is around it. */
  above: readonly string[];
}

function partsInside(declared: readonly Declared[], all: Json, { steps, around, above }: Place): EditPart[] {
  return declared.flatMap((each): EditPart[] => {
    const at = [...steps, each.name];
    if (each.kind === 'VALUE') return [];
    const named = [...above, each.label];
    if (!isOwnPart(each, around, jsonAt(all, at))) {
      if (each.kind === 'GROUP') return partsInside(each.settings, all, { steps: at, around, above: named });
      return entriesOf(jsonAt(all, at)).flatMap((entry, index) => {
        const ofEntry = [...named, entryName(each, entry, index)];
        return partsInside(each.settings, all, { steps: [...at, index], around: 'ENTRY', above: ofEntry });
      });
    }
    return each.kind === 'GROUP' ? partsOfGroup(each, all, at, named) : partsOfList(each, all, at, named);
  });
}

function partsOfGroup(group: DeclaredGroup, all: Json, steps: Steps, named: readonly string[]): EditPart[] {
  const settings = inlineOf(group.settings, 'GROUP', jsonAt(all, steps));
  const part: EditPart = {
    path: steps.join('.'),
    label: named.join(': '),
    why: group.why,
    steps,
    list: null,
    settings,
    isOptional: group.mayBeNull,
  };
  const below = partsInside(group.settings, all, { steps, around: 'GROUP', above: named });
  return group.mayBeNull && jsonAt(all, steps) === null ? [part] : [part, ...below];
}

function partsOfList(list: DeclaredList, all: Json, steps: Steps, named: readonly string[]): EditPart[] {
  const entries = entriesOf(jsonAt(all, steps));
  const settings = entrySettings(list, entries);
  const part: EditPart = {
    path: steps.join('.'),
    label: named.join(': '),
    why: list.why,
    steps,
    list,
    settings,
    isOptional: false,
  };
  const below = entries.flatMap((entry, index): EditPart[] => {
    const at = [...steps, index];
    const above = [...named, entryName(list, entry, index)];
    const inside = partsInside(list.settings, all, { steps: at, around: 'ENTRY', above });
    if (settings.length > 0) return inside;
    const own = inlineOf(list.settings, 'ENTRY', entry);
    return [
      {
        path: at.join('.'),
        label: above.join(': '),
        why: '',
        steps: at,
        list: null,
        settings: own,
        isOptional: false,
      },
      ...inside,
    ];
  });
  return [part, ...below];
}

/** Whether something is edited on a page of its own rather than with what is around it. */
function isOwnPart(each: Declared, around: Around, value: Json | undefined): boolean {
  if (each.kind === 'VALUE') return false;
  if (around === 'AREA') return true;
  if (around === 'ENTRY') return each.kind === 'LIST' || holdsList(each.settings);
  return each.kind === 'LIST' && !fitsOnPage(each, entriesOf(value));
}

/** What of some settings is edited with them. */
export function inlineOf(settings: readonly Declared[], around: Around, value: Json | undefined): Declared[] {
  return settings.filter((each) => !isOwnPart(each, around, jsonAt(value, [each.name])));
}

/** What of each entry is edited on the page of its list; nothing where each has a page of its own. */
export function entrySettings(list: DeclaredList, entries: readonly Json[]): Declared[] {
  return fitsOnPage(list, entries) ? inlineOf(list.settings, 'ENTRY', entries[0]) : [];
}

function fitsOnPage(list: DeclaredList, entries: readonly Json[]): boolean {
  if (isTable(list)) return columnsOf(list.settings).length * entries.length <= 2 * MOST_CONTROLS;
  const values = valuesInside(inlineOf(list.settings, 'ENTRY', entries[0]));
  const controls = values.reduce((sum, each) => sum + (each.isList ? each.choicesInWords.length : 1), 0);
  return controls * entries.length <= MOST_CONTROLS;
}
