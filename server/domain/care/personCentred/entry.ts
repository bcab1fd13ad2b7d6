/** What is written with a person-centred tool: what each tool asks for, and who writes, sees and ends it. */

import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import { ROLES_THAT_READ_PEOPLE } from '../../../platform/access.ts';
import { unknownRecord } from '../../../platform/commands/records.ts';
import type { Asker } from '../../../platform/session.ts';
import type { Perspective } from '../../people/peopleVocabulary.ts';
import { isLanguage } from '../../people/registration.ts';
import { futureRefusals } from '../frontDoor/frontDoorRefusals.ts';
import { type PlanWriter, writerOf, writerRefusals } from '../plans/planWriters.ts';
import type { PersonCentredRefusal } from './personCentredRefusals.ts';
import {
  type Closeness,
  ENTRY_AUDIENCE,
  type EntryAudience,
  type PersonCentredTool,
} from './personCentredVocabulary.ts';

/** The most current entries of a person: several lines of each tool, and all of them read at once. */
export const MOST_CURRENT_ENTRIES = 100;

/** The texts that entries are made of. Which of them one has is its tool's to say. */
export const ENTRY_TEXTS = [
  'words',
  'saidBy',
  'name',
  'relationship',
  'whenInWords',
  'whatTheyDo',
  'whatItMeans',
  'whatToDo',
  'firstStep',
  'decision',
  'howInvolved',
  'whoDecides',
] as const;
export type EntryText = (typeof ENTRY_TEXTS)[number];
type EntryField = EntryText | 'closeness' | 'supporterId';

/** What an entry says. */
export interface EntryContent extends Partial<Record<EntryText, string | null>> {
  tool: PersonCentredTool;
  closeness?: Closeness | null;
  supporterId?: string | null;
}

interface FieldsOfTool {
  needs: readonly EntryField[];
  may: readonly EntryField[];
}

const IN_WORDS: FieldsOfTool = { needs: ['words'], may: [] };
const WITH_WHAT_TO_DO: FieldsOfTool = { needs: ['words'], may: ['whatToDo'] };

/** What each tool needs, and what it may have besides. */
export const FIELDS_OF_TOOL: Readonly<Record<PersonCentredTool, FieldsOfTool>> = {
  APPRECIATION: { needs: ['words'], may: ['saidBy'] },
  STRENGTH: IN_WORDS,
  RELATIONSHIP: { needs: ['name', 'relationship', 'closeness'], may: ['words', 'supporterId'] },
  IMPORTANT_TO: IN_WORDS,
  IMPORTANT_FOR: WITH_WHAT_TO_DO,
  HOW_TO_SUPPORT: IN_WORDS,
  COMMUNICATION: { needs: ['whatTheyDo', 'whatItMeans', 'whatToDo'], may: ['whenInWords'] },
  HISTORY: { needs: ['words'], may: ['whenInWords'] },
  WISH: { needs: ['words'], may: ['firstStep'] },
  GOOD_DAY: IN_WORDS,
  BAD_DAY: WITH_WHAT_TO_DO,
  WORKING: IN_WORDS,
  NOT_WORKING: WITH_WHAT_TO_DO,
  DECISION_MAKING: { needs: ['decision', 'howInvolved', 'whoDecides'], may: [] },
  CULTURE: WITH_WHAT_TO_DO,
  FAITH: WITH_WHAT_TO_DO,
  DIET: WITH_WHAT_TO_DO,
};

/** Refuses what a tool does not ask for, and each thing that it needs and has not, all at their paths. */
export function contentRefusals(content: EntryContent): PersonCentredRefusal[] {
  const { needs, may } = FIELDS_OF_TOOL[content.tool];
  const known: readonly EntryField[] = [...needs, ...may];
  const foreign = ([...ENTRY_TEXTS, 'closeness', 'supporterId'] as const).filter(
    (field) => !known.includes(field) && (content[field] ?? null) !== null,
  );
  const texts = ENTRY_TEXTS.filter((field) => known.includes(field));
  return [
    ...foreign.map((field) => notOfTool(field, content.tool, known)),
    ...texts.flatMap((field) => textRefusals([field], content[field] ?? null, needs.includes(field))),
    ...(needs.includes('closeness') && !content.closeness ? [closenessMissing()] : []),
  ];
}

function notOfTool(field: EntryField, tool: PersonCentredTool, known: readonly EntryField[]) {
  const message = `${field} is filled in, and ${codeInWords(tool)} does not have it: it has ${known.join(', ')}. Leave it out, or choose the tool that it belongs to.`;
  return { code: 'FIELD_NOT_OF_TOOL' as const, path: [field], message, details: { allowed: known } };
}

function closenessMissing(): PersonCentredRefusal {
  const message =
    'It is not said how close somebody is. Add closeness: the person says which circle they are in.';
  return { code: 'CLOSENESS_MISSING', path: ['closeness'], message };
}

/** An entry as it is to be written. */
export interface GivenEntry extends EntryContent {
  perspective: Perspective;
  writtenOn: string;
  audience: EntryAudience;
  mayGoToHealth: boolean;
  language: string;
}

/** Why an entry can't be written by somebody in this capacity, apart from what it replaces. */
export function entryRefusals(
  given: GivenEntry,
  writtenAs: PlanWriter,
  { bornOn, today }: { bornOn?: string | null; today: Temporal.PlainDate },
): PersonCentredRefusal[] {
  return [
    ...writingRefusals(given, writtenAs),
    ...dayRefusals(given.writtenOn, bornOn, today),
    ...contentRefusals(given),
    ...(isLanguage(given.language) ? [] : [languageUnknown()]),
  ];
}

/** Whoever helps the person to write, by consent: they write what they may read, and end what they wrote. */
const HELPERS: readonly PlanWriter[] = ['SUPPORTER', 'BROKER'];

/** Refuses whoever may not write with the person's tools, in the words for a record that is not there. */
export function profileWriterRefusals(asker: Asker, path: readonly string[]): readonly Refusal[] {
  if (!HELPERS.includes(writerOf(asker))) return writerRefusals(asker, path);
  const consents = asker.standing?.consents ?? [];
  const mayWrite = consents.includes('PLANS') && consents.includes('WRITE_PROFILE');
  return mayWrite ? [] : [unknownRecord(path)];
}

/** What somebody who helps leaves to the person and to staff. */
function helperRefusals(given: GivenEntry, writtenAs: PlanWriter): PersonCentredRefusal[] {
  if (!HELPERS.includes(writtenAs)) return [];
  const refusals: PersonCentredRefusal[] = [];
  if (given.perspective === 'FAMILY' && writtenAs === 'BROKER') {
    const message =
      'What family and friends think is written by them, or by staff whom they told. Choose PERSON, for what the person says.';
    refusals.push({ code: 'PERSPECTIVE_NOT_YOURS', path: ['perspective'], message });
  }
  if (given.audience !== 'CIRCLE') {
    const message =
      'You see what is for the circle of support, and write what you may see. Choose CIRCLE; the person may narrow it by writing it anew.';
    const details = { allowed: ['CIRCLE'] };
    refusals.push({ code: 'AUDIENCE_NOT_YOURS', path: ['audience'], message, details });
  }
  if (given.mayGoToHealth) {
    const message =
      'Whether something goes to health services is for the person to say, or staff whom they told. Leave it out.';
    refusals.push({ code: 'HEALTH_NOT_YOURS', path: ['mayGoToHealth'], message });
  }
  return refusals;
}

function writingRefusals(given: GivenEntry, writtenAs: PlanWriter): PersonCentredRefusal[] {
  const refusals: PersonCentredRefusal[] = helperRefusals(given, writtenAs);
  if (given.perspective === 'STAFF' && writtenAs !== 'STAFF') {
    const message =
      'What those who are paid to support the person think is written down by staff. Choose your own perspective.';
    refusals.push({ code: 'PERSPECTIVE_NOT_YOURS', path: ['perspective'], message });
  }
  if (given.audience === 'PERSON_ONLY' && writtenAs === 'STAFF') {
    const message =
      'What only the person may see is written by the person, or whoever decides about care for them. Choose STAFF or CIRCLE.';
    refusals.push({
      code: 'AUDIENCE_NOT_YOURS',
      path: ['audience'],
      message,
      details: { allowed: ['STAFF', 'CIRCLE'] },
    });
  }
  if (given.audience === 'PERSON_ONLY' && given.mayGoToHealth) {
    const message =
      'Staff give what goes to health services, and what only the person may see is not theirs to give. Let staff see it, or keep it from health services.';
    refusals.push({ code: 'HEALTH_NEEDS_STAFF', path: ['mayGoToHealth'], message });
  }
  return refusals;
}

/** What somebody wrote about themself long ago still counts, so a day is only not to come, and not before their birth. */
function dayRefusals(
  day: string,
  bornOn: string | null | undefined,
  today: Temporal.PlainDate,
): PersonCentredRefusal[] {
  const path = ['writtenOn'];
  if (!bornOn || day >= bornOn) return futureRefusals(day, today, path);
  const message = `${dayInWords(day)} lies before the person was born. Look at the day again.`;
  return [{ code: 'DAY_BEFORE_BIRTH', path, message }];
}

function languageUnknown(): PersonCentredRefusal {
  const message =
    'This is not a language: one is written as "en", "gu" for Gujarati, or "cy" for Welsh. Correct it, as whoever reads it aloud goes by it.';
  return { code: 'ENTRY_LANGUAGE_NOT_VALID', path: ['language'], message };
}

/** An entry that is there, as far as what ends it looks at it. */
export interface EntryToEnd {
  tool: PersonCentredTool;
  writtenOn: string;
  writtenAs: PlanWriter;
  /** The account that wrote it. */
  recordedBy: string;
  endedOn?: string | null;
}

/**
 * Why an entry can't be ended: it has been; somebody who helps would end what others wrote; or staff end what the person wrote,
 * and say no reason.
 */
export function endingRefusals(
  entry: EntryToEnd,
  { by, account, reason, path }: { by: PlanWriter; account: string; reason: string | null; path: string },
): PersonCentredRefusal[] {
  if (entry.endedOn) {
    const message = `It was replaced or withdrawn on ${dayInWords(entry.endedOn)}, and stays as it was. Choose one that is current, or write another.`;
    return [{ code: 'ENTRY_ENDED', path: [path], message }];
  }
  if (HELPERS.includes(by) && entry.recordedBy !== account) {
    const message =
      'Somebody else wrote this, and you end what you wrote yourself. Ask the person, or write an entry of your own.';
    return [{ code: 'ENTRY_NOT_YOURS', path: [path], message }];
  }
  const isNeeded = by === 'STAFF' && entry.writtenAs !== 'STAFF';
  return textRefusals(['reason'], reason, isNeeded);
}

/** Why an entry can't take the place of another. */
export function replacingRefusals(
  given: Pick<GivenEntry, 'tool' | 'writtenOn'>,
  replaced: Pick<EntryToEnd, 'tool' | 'writtenOn'>,
): PersonCentredRefusal[] {
  if (given.tool !== replaced.tool) {
    const message = `What it is to replace was written with ${codeInWords(replaced.tool)}. Write it with the same tool, or withdraw the other and write a new one.`;
    return [
      { code: 'REPLACES_ANOTHER_TOOL', path: ['tool'], message, details: { allowed: [replaced.tool] } },
    ];
  }
  if (given.writtenOn >= replaced.writtenOn) return [];
  const message = `What it is to replace was written on ${dayInWords(replaced.writtenOn)}. Look at the day again: the newer takes the place of the older.`;
  return [{ code: 'WRITTEN_BEFORE_REPLACED', path: ['writtenOn'], message }];
}

/** What is said where a person has as many current entries as are kept. */
export function profileIsFull(): PersonCentredRefusal {
  const message = `The person has ${MOST_CURRENT_ENTRIES} current entries, and more are not kept. Withdraw what no longer holds, or replace it.`;
  return { code: 'PROFILE_IS_FULL', path: ['tool'], message };
}

/**
 * Which audiences an asker is among, of the people whom they may see at all. Whoever decides about care for the person sees
 * what the person would, as everywhere; everybody else of the circle sees what is for the circle.
 */
export function audiencesOf({
  actor,
  standing,
}: Pick<Asker, 'actor' | 'standing'>): readonly EntryAudience[] {
  if (actor?.role === 'PERSON') return ENTRY_AUDIENCE.values;
  if (actor && ROLES_THAT_READ_PEOPLE.includes(actor.role)) return ['STAFF', 'CIRCLE'];
  if (!standing) return [];
  const decides = actor?.role === 'REPRESENTATIVE' && standing.acts.includes('SEE_PLAN');
  return decides ? ENTRY_AUDIENCE.values : ['CIRCLE'];
}
