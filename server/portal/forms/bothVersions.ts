import { type Sentence, say } from '../words/say.ts';
import type { FormMistake, FormState } from './formState.ts';
import type { FormValues } from './formValues.ts';
import { DAY_PARTS } from './typedDay.ts';

/** One thing of which somebody has a version, and the record another. */
export interface BothVersions {
  /** What it is, in the language of the page. */
  label: string;
  mine: string;
  theirs: string;
}

/** A field as both versions are told of it. Several values are told as a list. */
export interface ToldField {
  name: string;
  label: string;
  /** A value in words, where the form holds a code or an id. */
  said?: (value: string) => string;
  /** Whether it is a day in three fields. */
  isDay?: boolean;
  /** Whether it is only a mark by which a change is known, and says nothing itself. */
  isMark?: boolean;
}

/** The lines of a list, each with the same fields, whose names come after the place: `outcomes.0.description`. */
export interface ToldList {
  list: string;
  /** What one line is called, such as "Outcome". */
  label: string;
  each: readonly ToldField[];
}

export type Told = readonly (ToldField | ToldList)[];

/** A form as it is shown, with both versions where somebody else has changed its record since it was opened. */
export interface ShownForm {
  form: FormState;
  both: readonly BothVersions[] | null;
}

/** What a page told of a record when its form was opened: the form carries it, so that a change of it can be shown. */
const SEEN = 'seen.';
/** What else a form carries: which record it is about, and in which version. */
const IDENTITY: readonly string[] = ['expectedVersion', 'planId', 'assessmentId'];

/** What a page tells of a record, in words, as the fields that a form carries. */
export function seenFields(facts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, words]) => [`${SEEN}${name}`, words]));
}

/** How those fields are told of. */
export function toldSeen(labels: Readonly<Record<string, string>>): ToldField[] {
  return Object.entries(labels).map(([name, label]) => ({ name: `${SEEN}${name}`, label }));
}

/** Whether a field is carried by its form without being shown in it. */
export function isCarried(name: string): boolean {
  return name.startsWith(SEEN) || IDENTITY.includes(name);
}

/** Whether a change was refused because somebody else had changed the record since it was read. */
function isChangedMeanwhile(mistakes: readonly FormMistake[]): boolean {
  return mistakes.some(({ field }) => field === 'expectedVersion');
}

/**
 * Whether the record is no longer as the sender has read it. A change by somebody else may be refused for what it did, such
 * as that it is decided already, before anything is said of versions.
 */
function isStale({ values, mistakes }: FormState, saved: FormValues): boolean {
  const differs = (name: string) =>
    values.filled(name) !== undefined &&
    saved.filled(name) !== undefined &&
    values.text(name) !== saved.text(name);
  return isChangedMeanwhile(mistakes) || IDENTITY.some(differs);
}

/**
 * The form of a record: as the record is saved, or as it was sent. A form that was refused for another reason goes on
 * carrying the version that its sender has read. Where somebody else has changed the record since, both versions are told,
 * and only then does the form take up the version that is saved now, so that sending it again is a choice.
 * @param sent null where the page was only opened, and its form begins with what is saved; a new form where it begins empty,
 * as one in which something new is recorded does. @param saved the record in the fields of its form, with what it carries.
 */
export function besideSaved(sent: FormState | null, saved: FormValues, told: Told): ShownForm {
  if (sent === null) return { form: { values: saved, mistakes: [] }, both: null };
  const carried = saved.names().filter(isCarried);
  const hasChanged = isStale(sent, saved);
  const taken = hasChanged ? carried : carried.filter((name) => !sent.values.names().includes(name));
  const values = sent.values.with(Object.fromEntries(taken.map((name) => [name, saved.text(name)])));
  const form = { ...sent, values };
  return { form, both: hasChanged ? bothVersions(sent.values, saved, told) : null };
}

/** What differs between what was sent and what is saved. */
function bothVersions(sent: FormValues, saved: FormValues, told: Told): BothVersions[] {
  return told
    .flatMap((each) =>
      'list' in each ? fieldsOfList(each, [sent, saved]) : [{ ...each, label: say(each.label as Sentence) }],
    )
    .map((field) => ({ field, mine: inWords(sent, field), theirs: inWords(saved, field) }))
    .filter(({ mine, theirs }) => mine !== theirs)
    .map(({ field: { label, isMark }, ...words }) => ({ label, ...(isMark ? changed() : words) }));
}

const changed = () => ({
  mine: say('As you read it'),
  theirs: say('Somebody has changed it: read it again on this page.'),
});

/** The fields of every line that either version has. */
function fieldsOfList({ list, label, each }: ToldList, versions: readonly FormValues[]): ToldField[] {
  const places = versions.flatMap((values) => values.names()).map((name) => placeOf(name, list));
  return Array.from({ length: Math.max(0, ...places.map((place) => place + 1)) }, (_, index) =>
    each.map((field) => ({
      ...field,
      name: `${list}.${index}.${field.name}`,
      label: say('{{list}} {{number}}: {{field}}', {
        list: say(label as Sentence),
        number: index + 1,
        field: say(field.label as Sentence),
      }),
    })),
  ).flat();
}

/** Which line of a list a field belongs to; -1 where to none. */
function placeOf(name: string, list: string): number {
  if (!name.startsWith(`${list}.`)) return -1;
  const [, place] = /^\.(\d+)\./.exec(name.slice(list.length)) ?? [];
  return place === undefined ? -1 : Number(place);
}

function inWords(values: FormValues, { name, said = (value) => value, isDay }: ToldField): string {
  const texts = isDay
    ? [DAY_PARTS.map((part) => values.text(`${name}.${part}`).trim()).join(' ')]
    : values.all(name);
  const words = texts.map((text) => text.trim()).filter((text) => text !== '');
  // In which order several were ticked says nothing.
  return words.map(said).sort().join('; ');
}
