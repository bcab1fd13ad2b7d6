import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import { sourceMistakes } from '../../../../tenants/councils/sourceChecks.ts';
import { figureDayMistakes, sourceDayMistakes } from '../../../../tenants/councils/versionDays.ts';
import { isRecord } from '../../../../tenants/isRecord.ts';
import { daysOfChange } from '../../../../tenants/policy/laterFigures.ts';
import { mistake, type SettingMistake } from '../../../../tenants/policy/mistakes.ts';
import { checkAreaSettings } from '../../../../tenants/policy/nationalFrame.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import { applyEdits, editOfMistake, type SettingEdit } from '../../../../tenants/policy/settingEdits.ts';
import type { SettingPath } from '../../../../tenants/policy/settingNode.ts';
import { settingsOn } from '../../../../tenants/policy/settingsOn.ts';
import { asFarAsReadable } from '../../../../tenants/policy/unreadable.ts';
import { compiledOrFault } from '../resourceAllocation/compiledOrFault.ts';
import { type PolicyChangeRefusal, textRefusals } from './changeRefusals.ts';

/**
 * What somebody wants an area's settings to be: a complete new set, edits to single settings, or the edits
 * made on top of the new set.
 */
export interface SettingsGiven {
  /** By area, as plain values; undefined where only single settings are given. */
  settings?: Readonly<Record<string, unknown>> | undefined;
  set?: readonly SettingEdit[] | undefined;
}

/** Settings that may be proposed, or everything that stands in the way, each at its path in the input. */
export type ProposedSettings<Key extends AreaKey> =
  | { readonly settings: PolicySettings[Key]; readonly refusals?: undefined }
  | {
      readonly settings?: undefined;
      readonly refusals: readonly PolicyChangeRefusal[];
      /** What is right so far, for checks of what was sent beside the settings; null where nothing is. */
      readonly soFar: PolicySettings[Key] | null;
    };

type PathInInput = (path: SettingPath) => SettingPath;

/**
 * The settings of an area after an edit, checked as a whole: an edit with any mistake changes nothing.
 * @param current the settings as last saved, in which single edits are made.
 */
export function proposedSettings<Key extends AreaKey>(
  area: Key,
  current: PolicySettings[Key],
  given: SettingsGiven,
): ProposedSettings<Key> {
  const others = Object.keys(given.settings ?? {}).filter((each) => each !== area);
  if (others.length > 0) {
    return { refusals: others.map((other) => ofAnotherArea(area, other)), soFar: null };
  }
  const inSettings: PathInInput = (path) => ['settings', area, ...path];
  const whole = given.settings ? checked(area, given.settings[area], inSettings) : { settings: current };
  if (!given.set || given.set.length === 0) return whole;
  const edited = applyEdits(area, whole.settings ?? given.settings?.[area], given.set);
  const result = checked(area, edited.input, (path) => {
    const edit = editOfMistake(edited.places, path);
    // A mistake that no single edit made is shown where the whole setting would be written.
    return edit ? ['set', ...edit] : inSettings(path);
  });
  return withEditMistakes(
    result,
    asRefusals(edited.mistakes ?? [], (path) => ['set', ...path]),
  );
}

/** Everything that stands in the way at once: an edit that could not be made is told once, as what it is. */
function withEditMistakes<Key extends AreaKey>(
  result: ProposedSettings<Key>,
  ofEdits: readonly PolicyChangeRefusal[],
): ProposedSettings<Key> {
  if (ofEdits.length === 0) return result;
  const edits = new Set(ofEdits.map(({ path }) => path[1]));
  const others = (result.refusals ?? []).filter(
    ({ path }) => path[0] !== 'set' || !edits.has(path[1] as number),
  );
  return { refusals: [...ofEdits, ...others], soFar: result.refusals ? result.soFar : result.settings };
}

/** Saved settings, checked again against today's declaration and national frame. */
export function savedSettings<Key extends AreaKey>(area: Key, saved: unknown): ProposedSettings<Key> {
  return checked(area, saved, (path) => ['changeId', ...path]);
}

function checked<Key extends AreaKey>(
  area: Key,
  input: unknown,
  pathInInput: PathInInput,
): ProposedSettings<Key> {
  const found = checkAreaSettings(area, input);
  if (found.mistakes) return { refusals: asRefusals(found.mistakes, pathInInput), soFar: found.soFar };
  const beyondMeaning = sumsBeyondMeaning(area, found.settings);
  if (beyondMeaning.length > 0) {
    return { refusals: asRefusals(beyondMeaning, pathInInput), soFar: found.settings };
  }
  return { settings: found.settings };
}

/**
 * Figures that are each allowed may together give impossibly large sums, which only the engine can detect.
 */
function sumsBeyondMeaning(area: AreaKey, settings: PolicySettings[AreaKey]): SettingMistake[] {
  if (area !== 'resourceAllocation') return [];
  const written = settings as PolicySettings['resourceAllocation'];
  const onDays = ['', ...daysOfChange(written)].map((day) => settingsOn('resourceAllocation', written, day));
  const faults = onDays.flatMap((each) => compiledOrFault(each).fault ?? []);
  return faults
    .slice(0, 1)
    .map((fault) => mistake('OUT_OF_BOUNDS', ['scales'], fault, 'amounts that a council could pay'));
}

const OF_THE_FRAME = ['BREAKS_NATIONAL_FRAME', 'REASON_NOT_RECORDED'];

function asRefusals(mistakes: readonly SettingMistake[], pathInInput: PathInInput): PolicyChangeRefusal[] {
  return mistakes.map(({ code, path, message, expected }) => ({
    code: OF_THE_FRAME.includes(code) ? 'NATIONAL_FRAME_REFUSED' : 'SETTING_NOT_VALID',
    path: pathInInput(path),
    message,
    details: { mistake: code, allowed: [expected] },
  }));
}

function ofAnotherArea(area: AreaKey, other: string): PolicyChangeRefusal {
  const message = `The change is to “${POLICY_AREAS[area].label}”, and settings of ${other} were sent with it. Draft a change of that area for them.`;
  return {
    code: 'SETTINGS_OF_ANOTHER_AREA',
    path: ['settings', other],
    message,
    details: { allowed: [area] },
  };
}

/** A source whose path names no setting would apply to nothing, and nobody would notice. */
export function sourceRefusals(
  areaKey: AreaKey,
  settings: unknown,
  sources: readonly PolicySource[],
): PolicyChangeRefusal[] {
  const unknown = sourceMistakes(areaKey, sources, settings).map(
    ({ path, message }): PolicyChangeRefusal => ({
      code: 'SOURCE_NOT_VALID',
      path: ['sources', ...path],
      message,
    }),
  );
  const others = sources.flatMap(({ path, source }, index): PolicyChangeRefusal[] => {
    const at = ['sources', index, 'path'];
    if (sources.findIndex((each) => each.path === path) < index) {
      const message = `“${path}” is given two sources, so it is unclear which to show. Leave one of them out.`;
      return [{ code: 'SOURCE_NOT_VALID', path: at, message }];
    }
    return textRefusals(['sources', index, 'source'], source);
  });
  return [...unknown, ...others];
}

/**
 * Refuses figures that would change on or before the change's first day, and sources that apply only after it, whichever
 * of these an edit moves.
 */
export function dayRefusals(
  settings: PolicySettings[AreaKey] | null,
  given: {
    effectiveFrom?: string | undefined;
    sources?: readonly PolicySource[] | undefined;
    set?: readonly SettingEdit[] | undefined;
  },
  saved: { area: AreaKey; effectiveFrom: string; sources: readonly PolicySource[] },
): PolicyChangeRefusal[] {
  const firstDay = given.effectiveFrom ?? saved.effectiveFrom;
  const figures = settings ? asFarAsReadable(() => settings.laterFigures, []) : [];
  const inInput: PathInInput = (path) => {
    const figure = figures[Number(path[1])];
    const edit = (given.set ?? []).findIndex(
      (each) => each.appliesFrom === figure?.appliesFrom && each.path === figure?.path,
    );
    return edit < 0 ? ['settings', saved.area, ...path] : ['set', edit, 'appliesFrom'];
  };
  const ofSources = sourceDayMistakes(given.sources ?? saved.sources, firstDay);
  return [
    ...asRefusals(figureDayMistakes(figures, firstDay), inInput),
    ...ofSources.map(
      ({ path, message }): PolicyChangeRefusal => ({
        code: 'SOURCE_NOT_VALID',
        path: ['sources', ...path],
        message,
      }),
    ),
  ];
}

/**
 * What a request gave, as plain values: the input's undefined fields are removed, as they are not settings.
 */
export function plainValues(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(plainValues);
  if (!isRecord(given)) return given;
  const sent = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(sent.map(([name, value]) => [name, plainValues(value)]));
}
