/** What a council in preparation still has to do before it goes live. */
import type { FileMistake } from '../../../../tenants/councils/fileMistakes.ts';
import type { WorkedCase } from '../../../../tenants/councils/workedCase.ts';
import {
  type AreaKey,
  NEEDED_AREA_KEYS,
  POLICY_AREAS,
  type PolicySettings,
} from '../../../../tenants/policy/policy.ts';
import { type RequiredSetting, requiredOf } from '../../../../tenants/policy/requiredSettings.ts';
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { type PolicyWarning, policyWarnings } from '../../policy/policies/versionFindings.ts';
import type { ChangeStatus } from '../../policy/policyChanges/policyChangesVocabulary.ts';
import type { ComparableRow } from '../../policy/publishing/comparableRows.ts';
import { runWorkedCases, type WorkedCaseResult } from '../councilFiles/workedCases.ts';
import { whyItFails } from './onboarding.ts';
import { type UnusualSetting, unusualSettings } from './unusualSettings.ts';

export const AREA_STAGE = enumeration(
  'OnboardingAreaStage',
  'How far an area of policy has got while its council is being prepared.',
  {
    MISSING: 'Nothing is written yet.',
    WRITTEN: 'It stands in the council file, where settings are missing or mistaken.',
    DRAFT: 'It is whole, and a draft: somebody has to submit it.',
    SUBMITTED: 'It waits for somebody else to approve it.',
    APPROVED: 'It is approved, and its first day is still to come.',
    IN_FORCE: 'It decides today.',
  },
);
export type AreaStage = ValueOf<typeof AREA_STAGE>;

export const CHECKLIST_ITEM = enumeration(
  'ChecklistItemCode',
  'What stands between a council and its going live.',
  {
    COUNCIL_FILE_MISTAKEN: 'The council file has a mistake outside the areas of policy.',
    AREA_MISSING: 'Nothing is written of an area.',
    SETTINGS_MISSING: 'Settings of an area are missing that have no default.',
    SETTINGS_MISTAKEN: 'Settings of an area are mistaken, or the national frame leaves no room for them.',
    AREA_NOT_APPROVED: 'Nobody has approved an area who did not write it.',
    AREA_NOT_IN_FORCE: 'The first day of an area is still to come.',
    WORKED_CASE_FAILS: 'A worked case gives another amount than its council worked by hand.',
  },
);
export type ChecklistItemCode = ValueOf<typeof CHECKLIST_ITEM>;

/** One thing to do. */
export interface ChecklistItem {
  code: ChecklistItemCode;
  /** Null where it belongs to no area. */
  area: AreaKey | null;
  message: string;
}

/** What there is so far of an area. */
export interface AreaFacts<Key extends AreaKey = AreaKey> {
  area: Key;
  /** Whether the council file mentions it. */
  isInFile: boolean;
  /** Its plain settings in the file, as far as they are written. */
  written: unknown;
  /** Its settings in the file, once they are complete and correct, also where its day or a source is not. */
  inFile: PolicySettings[Key] | null;
  /** What is wrong with it in the file. */
  mistakes: readonly FileMistake[];
  /** What the national frame finds in it in the file, as far as it is right. */
  warningsInFile: readonly PolicyWarning[];
  /** The change of policy in which it is drafted; null where none is open. */
  change: { id: string; status: ChangeStatus; settings: PolicySettings[Key] } | null;
  /** The version in force, otherwise the next to take effect. */
  version: {
    settings: PolicySettings[Key];
    effectiveFrom: string;
    isInForce: boolean;
    approver: string | null;
  } | null;
}

/** Everything that a council's checklist depends on. */
export interface OnboardingFacts {
  areas: readonly AreaFacts[];
  /** Mistakes of the council file outside the areas. */
  fileMistakes: readonly FileMistake[];
  cases: readonly WorkedCase[];
}

/** How far one area has got. */
export interface AreaChecklist {
  area: AreaKey;
  stage: AreaStage;
  changeId: string | null;
  required: readonly RequiredSetting[];
  mistakes: readonly FileMistake[];
  warnings: readonly PolicyWarning[];
  /** Where the law has changed since and the national frame now refuses what is drafted or in force. */
  refusals: readonly PolicyWarning[];
  unusual: readonly UnusualSetting[];
}

/** How far a council has got. */
export interface OnboardingChecklist {
  areas: readonly AreaChecklist[];
  fileMistakes: readonly FileMistake[];
  workedCases: readonly WorkedCaseResult[];
  /**
   * What is to be done before the council can go live, in the order of doing it; empty when nothing is left.
   */
  items: readonly ChecklistItem[];
}

/** What other councils of the region have published of each area. */
export type RegionRows = ReadonlyMap<AreaKey, readonly ReadonlyMap<string, ComparableRow>[]>;

/** A council's checklist. */
export function onboardingChecklist(facts: OnboardingFacts, region: RegionRows): OnboardingChecklist {
  const areas = facts.areas.map((each) => areaChecklist(each, region.get(each.area) ?? []));
  const { results: workedCases } = runWorkedCases(allocationOf(facts), facts.cases);
  const items = [
    ...fileItems(facts.fileMistakes),
    ...areas.flatMap((each, index) => areaItems(each, facts.areas[index] as AreaFacts)),
    ...workedCases.flatMap(caseItems),
  ];
  return { areas, fileMistakes: facts.fileMistakes, workedCases, items };
}

function areaChecklist(
  facts: AreaFacts,
  ofRegion: readonly ReadonlyMap<string, ComparableRow>[],
): AreaChecklist {
  const { area } = facts;
  const settings = settingsOf(facts);
  const stage = stageOf(facts);
  const findings = settings ? policyWarnings(area, settings) : facts.warningsInFile;
  return {
    area,
    stage,
    changeId: facts.change?.id ?? null,
    required: mayBeLeftOut({ area, stage }) ? [] : requiredOf(area, settings ?? facts.written),
    mistakes: isDrafted(facts) ? [] : facts.mistakes.filter((each) => !isMissingSetting(each)),
    warnings: findings.filter(({ severity }) => severity === 'WARNING'),
    // What the frame refuses in the file is among its mistakes.
    refusals: isDrafted(facts) ? findings.filter(({ severity }) => severity === 'REFUSAL') : [],
    unusual: settings ? unusualSettings(area, settings, ofRegion) : [],
  };
}

/**
 * The settings that an area has: those in force or approved, otherwise those drafted, otherwise those in the
 * file.
 */
function settingsOf<Key extends AreaKey>(facts: AreaFacts<Key>): PolicySettings[Key] | null {
  return facts.version?.settings ?? facts.change?.settings ?? facts.inFile;
}

/** Whether the file no longer counts, as the area is in a change or a version. */
function isDrafted({ version, change }: AreaFacts): boolean {
  return version !== null || change !== null;
}

function stageOf({ version, change, isInFile }: AreaFacts): AreaStage {
  if (version) return version.isInForce ? 'IN_FORCE' : 'APPROVED';
  if (change) return change.status === 'SUBMITTED' ? 'SUBMITTED' : 'DRAFT';
  return isInFile ? 'WRITTEN' : 'MISSING';
}

function allocationOf({ areas }: OnboardingFacts): PolicySettings['resourceAllocation'] | null {
  const facts = areas.find(({ area }) => area === 'resourceAllocation');
  return facts ? settingsOf(facts as AreaFacts<'resourceAllocation'>) : null;
}

/** Missing settings are listed by name, so they are not listed again as mistakes. */
function isMissingSetting({ code, path }: FileMistake): boolean {
  return code === 'MISSING_SETTING' && path[2] === 'settings';
}

function fileItems(mistakes: readonly FileMistake[]): ChecklistItem[] {
  if (mistakes.length === 0) return [];
  const count = counted(mistakes.length, 'mistake');
  const message = `The council file has ${count} outside the areas of policy. Mend them and save the file again.`;
  return [{ code: 'COUNCIL_FILE_MISTAKEN', area: null, message }];
}

function areaItems(checklist: AreaChecklist, facts: AreaFacts): ChecklistItem[] {
  const { area } = checklist;
  const item: Item = (code, message) => [{ code, area, message: `${POLICY_AREAS[area].label}: ${message}` }];
  const refused = checklist.refusals.flatMap(({ path, message }) =>
    item('SETTINGS_MISTAKEN', `${path}: ${message}`),
  );
  return [...refused, ...stageItems(checklist, facts, item)];
}

/** Whether nothing is written of an area that a council may be without. */
function mayBeLeftOut({ area, stage }: Pick<AreaChecklist, 'area' | 'stage'>): boolean {
  return stage === 'MISSING' && !NEEDED_AREA_KEYS.includes(area);
}

type Item = (code: ChecklistItemCode, message: string) => ChecklistItem[];

function stageItems(checklist: AreaChecklist, facts: AreaFacts, item: Item): ChecklistItem[] {
  switch (checklist.stage) {
    case 'MISSING':
      if (mayBeLeftOut(checklist)) return [];
      return item('AREA_MISSING', 'nothing is written yet. Write it in the council file, or draft it.');
    case 'WRITTEN':
      return writtenItems(checklist, facts, item);
    case 'DRAFT':
      return item('AREA_NOT_APPROVED', 'it is a draft. Submit it, so that somebody else can approve it.');
    case 'SUBMITTED':
      return item('AREA_NOT_APPROVED', 'it waits for approval by somebody who wrote none of it.');
    case 'APPROVED':
      return item(
        'AREA_NOT_IN_FORCE',
        `its first day is ${facts.version?.effectiveFrom}. Go live from then on, or give it an earlier day.`,
      );
    case 'IN_FORCE':
      return facts.version?.approver
        ? []
        : item(
            'AREA_NOT_APPROVED',
            'it was put in force by one person alone. Have a version of it approved.',
          );
  }
}

function writtenItems({ required, mistakes }: AreaChecklist, facts: AreaFacts, item: Item): ChecklistItem[] {
  const written = required.filter(({ isWritten }) => isWritten).length;
  // A setting that is written wrongly is not missing: it is among the mistakes.
  const isAnyMissing =
    written < required.length && (mistakes.length === 0 || facts.mistakes.some(isMissingSetting));
  if (!isAnyMissing && mistakes.length === 0) {
    return item('AREA_NOT_APPROVED', 'it is whole, and no draft. Save the council file again to draft it.');
  }
  return [
    ...(isAnyMissing
      ? item(
          'SETTINGS_MISSING',
          `${written} of ${required.length} required settings are written. Write the others.`,
        )
      : []),
    ...(mistakes.length === 0
      ? []
      : item('SETTINGS_MISTAKEN', `${counted(mistakes.length, 'mistake')} in the council file. Mend them.`)),
  ];
}

function caseItems(result: WorkedCaseResult): ChecklistItem[] {
  if (result.passes) return [];
  const message = `The worked case “${result.name}” ${whyItFails(result)} Look at the case and at the policy.`;
  return [{ code: 'WORKED_CASE_FAILS', area: 'resourceAllocation', message }];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many of the required settings of an area or council are written. */
export function writtenCount(required: readonly RequiredSetting[]): { required: number; written: number } {
  return { required: required.length, written: required.filter(({ isWritten }) => isWritten).length };
}

/** "12 of 34 required settings are written; 6 of 9 areas are in force." */
export function progressInWords({ areas }: OnboardingChecklist): string {
  const { required, written } = writtenCount(areas.flatMap((each) => each.required));
  const inForce = areas.filter(({ stage }) => stage === 'IN_FORCE').length;
  const added = areas.filter((each) => !NEEDED_AREA_KEYS.includes(each.area) && !mayBeLeftOut(each)).length;
  const count = NEEDED_AREA_KEYS.length + added;
  return `${written} of ${required} required settings are written; ${inForce} of ${count} areas of policy are in force.`;
}

/**
 * The settings with a warning, each as its area and dotted path: these have to be acknowledged on going live.
 */
export function warnedSettings({ areas }: OnboardingChecklist): string[] {
  const paths = areas.flatMap(({ area, warnings }) => warnings.map(({ path }) => `${area}.${path}`));
  return [...new Set(paths)];
}
