import {
  type DescribedLeaf,
  type DescribedList,
  type DescribedObject,
  type DescribedSetting,
  describeArea,
} from '../../../../tenants/policy/describe.ts';
import type { FrameRule } from '../../../../tenants/policy/frameRule.ts';
import { FRAME_RULES } from '../../../../tenants/policy/frameRules.ts';
import { LATER_FIGURES } from '../../../../tenants/policy/laterFigures.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import type { Area } from '../../../../tenants/policy/setting.ts';
import type { PlainValue, Unit } from '../../../../tenants/policy/settingNode.ts';
import { codeInWords } from '../../../../tenants/policy/valueInWords.ts';
import { asSentenceStart } from '../../../common/words.ts';
import { settingText } from '../../policy/policies/settingText.ts';
import { everyReading, isReadBy, readingSentence, type SettingReading } from './settingReadings.ts';

/** A rule of the national frame about a setting. */
export interface CatalogueFrameRule {
  code: string;
  consequence: FrameRule<never>['consequence'];
  message: string;
  expected: string;
  /** The statute, regulation or guidance. */
  source: string;
}

/** One of the words of a choice. */
export interface CatalogueChoice {
  choice: string;
  /** The word for people: AGE_85_AND_OVER is “Age 85 and over”. */
  label: string;
  meaning: string;
}

/** A group or a list that settings are inside of. */
export interface CatalogueGroup {
  /** As paths of settings begin with it, without the `[]` of its own entries. */
  path: string;
  label: string;
  why: string;
  isList: boolean;
  /** One entry, for people; null for a group. */
  entryLabel: string | null;
  /** The names of the settings that tell the entries of a list apart. */
  keyedBy: readonly string[];
  minimumEntries: number | null;
  maximumEntries: number | null;
  /** Whether a council may do without it. */
  mayBeNull: boolean;
}

/** One setting that councils decide, as it is declared. */
export interface CatalogueEntry {
  area: AreaKey;
  /** Dotted, with `[]` for the entries of a list: `scales[].domains[].points.LOW`. */
  path: string;
  label: string;
  why: string;
  unit: Unit;
  minimum: number | null;
  maximum: number | null;
  choices: readonly string[];
  /** The same for people, each with what it means. */
  choicesInWords: readonly CatalogueChoice[];
  /** The groups and lists around it, from the outermost. */
  within: readonly CatalogueGroup[];
  isList: boolean;
  mayBeNull: boolean;
  /** False for a setting that a council must write. */
  hasDefault: boolean;
  default: string | null;
  /** The rules of the national frame that bound it, beside its own bounds; empty where there is none. */
  nationalFrame: readonly CatalogueFrameRule[];
  /** Which decision reads it, in a sentence. Where none does yet, the sentence says so. */
  decision: string;
  /** Whether a decision, or its working, reads it. */
  isReadByDecision: boolean;
  /** The kinds of decision that read it or show it in their working, by their keys. */
  decisionKinds: readonly string[];
  /** Where the first rule that reads it is, from the root of the project; null for none. */
  readIn: string | null;
}

let catalogue: readonly CatalogueEntry[] | null = null;
let readings: readonly SettingReading[] | null = null;

/** Every setting of an area, or of all areas, in the order of declaration. Made once: it changes only with the program. */
export function settingsCatalogue(area: AreaKey | null): readonly CatalogueEntry[] {
  catalogue ??= AREA_KEYS.flatMap((each) =>
    entriesOf(each, describeArea(POLICY_AREAS[each] as Area<unknown>)),
  );
  return area === null ? catalogue : catalogue.filter((entry) => entry.area === area);
}

/** Looked up only when the first setting is asked for, as by then every area has registered what it decides. */
function readingsKnown(): readonly SettingReading[] {
  readings ??= everyReading();
  return readings;
}

function entriesOf(
  area: AreaKey,
  setting: DescribedSetting,
  within: readonly CatalogueGroup[] = [],
): CatalogueEntry[] {
  // Any single figure may change on a later day, so that is said once of them all.
  if (setting.path === LATER_FIGURES.name) return [];
  if (setting.kind === 'leaf') return [entryOf(area, setting, setting, { isList: false, within })];
  const isArea = setting.path === '';
  const inside = isArea ? within : [...within, groupOf(setting)];
  if (setting.kind === 'object') return setting.fields.flatMap((field) => entriesOf(area, field, inside));
  // A list of single values is one setting; a list of groups is as many settings as a group has.
  if (setting.item.kind === 'leaf') return [entryOf(area, setting, setting.item, { isList: true, within })];
  return setting.item.fields.flatMap((field) => entriesOf(area, field, inside));
}

function groupOf(setting: DescribedObject | DescribedList): CatalogueGroup {
  const { path, label, why, nullable } = setting;
  const list = setting.kind === 'list' ? setting : null;
  return {
    path,
    label,
    why,
    isList: list !== null,
    entryLabel: list?.item.label ?? null,
    keyedBy: list?.keyedBy ?? [],
    minimumEntries: list?.minimumItems ?? null,
    maximumEntries: list?.maximumItems ?? null,
    mayBeNull: nullable,
  };
}

function entryOf(
  area: AreaKey,
  setting: Pick<DescribedSetting, 'path' | 'label' | 'why' | 'nullable' | 'defaultValue'>,
  value: DescribedLeaf,
  { isList, within }: Pick<CatalogueEntry, 'isList' | 'within'>,
): CatalogueEntry {
  const { path, label, why, nullable, defaultValue } = setting;
  const { unit, minimum, maximum, enumeration } = value;
  const readings = readingsKnown().filter((reading) => isReadBy(reading, area, path));
  return {
    area,
    path,
    label,
    why,
    unit,
    minimum,
    maximum,
    choices: enumeration?.values ?? [],
    choicesInWords: (enumeration?.values ?? []).map((choice) => ({
      choice,
      label: asSentenceStart(codeInWords(choice)),
      meaning: enumeration?.descriptions[choice] ?? '',
    })),
    within,
    isList,
    mayBeNull: nullable,
    hasDefault: defaultValue !== undefined,
    default: settingText(defaultValue as PlainValue | undefined),
    nationalFrame: frameOf(area, path),
    decision: readingSentence(readings),
    isReadByDecision: readings.some(({ does }) => does !== 'PREVIEWS'),
    decisionKinds: [...new Set(readings.flatMap(({ decisionKind }) => decisionKind ?? []))],
    readIn: readings[0]?.file ?? null,
  };
}

/** The rules about a setting, about the groups around it, and those for which the setting gives the reason. */
function frameOf(area: AreaKey, path: string): CatalogueFrameRule[] {
  const rules = FRAME_RULES[area] as readonly FrameRule<never>[];
  return rules
    .filter((rule) => isAbout(rule.path.join('.'), path) || reasonPath(rule) === path)
    .map(({ code, consequence, message, expected, source }) => ({
      code,
      consequence,
      message,
      expected,
      source,
    }));
}

function isAbout(rulePath: string, path: string): boolean {
  return path === rulePath || path.startsWith(`${rulePath}.`);
}

function reasonPath(rule: FrameRule<never>): string | null {
  return rule.consequence === 'WARN_WITH_REASON' ? rule.reason.path.join('.') : null;
}
