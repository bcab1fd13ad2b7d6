/** A one-page profile, drawn from what is current: which entries stand where, in which order, and in which words. */
import type { Perspective } from '../../people/peopleVocabulary.ts';
import type { EntryContent } from './entry.ts';
import {
  CLOSENESS,
  type PersonCentredTool,
  PROFILE_SECTION,
  type ProfileSectionKind,
} from './personCentredVocabulary.ts';

/** An entry that is current, as a profile is drawn from it. */
export interface CurrentEntry extends EntryContent {
  id: string;
  perspective: Perspective;
  writtenOn: string;
  language: string;
}

/** A text of a line, with what goes before it; in English where there is something. */
export interface LinePart {
  label: string | null;
  text: string;
}

/** One entry as the profile says it. */
export interface ProfileLine {
  entryId: string;
  tool: PersonCentredTool;
  perspective: Perspective;
  writtenOn: string;
  language: string;
  parts: LinePart[];
}

/** The lines of one tool, under its heading; null where the section's own heading says it. */
export interface ProfileGroup {
  tool: PersonCentredTool;
  heading: string | null;
  lines: ProfileLine[];
}

export interface ProfileSection {
  kind: ProfileSectionKind;
  heading: string;
  groups: ProfileGroup[];
}

/** What stands in each part, in its order. The other tools are what a profile is found by, and are read by themselves. */
const SECTIONS: Readonly<
  Record<ProfileSectionKind, readonly (readonly [PersonCentredTool, string | null])[]>
> = {
  APPRECIATED: [
    ['APPRECIATION', null],
    ['STRENGTH', 'What I am good at'],
  ],
  MATTERS: [
    ['IMPORTANT_TO', null],
    ['RELATIONSHIP', 'People who matter to me'],
  ],
  SUPPORT: [
    ['HOW_TO_SUPPORT', null],
    ['COMMUNICATION', 'How I communicate'],
    ['IMPORTANT_FOR', 'What keeps me safe and well'],
    ['DIET', 'What I eat and drink'],
    ['CULTURE', 'My culture'],
    ['FAITH', 'My faith'],
    ['DECISION_MAKING', 'How decisions are made with me'],
  ],
};

/** The tools whose entries stand on a profile. */
export const TOOLS_OF_PROFILE: readonly PersonCentredTool[] = Object.values(SECTIONS)
  .flat()
  .map(([tool]) => tool);

/** The profile that the current entries make. Groups without an entry are left out; the three parts are always there. */
export function onePageProfile(entries: readonly CurrentEntry[]): ProfileSection[] {
  return PROFILE_SECTION.values.map((kind) => ({
    kind,
    heading: PROFILE_SECTION.descriptions[kind].replace(/\.$/, ''),
    groups: SECTIONS[kind].flatMap(([tool, heading]) => {
      const lines = entries.filter((entry) => entry.tool === tool).toSorted(mostTellingFirst);
      return lines.length > 0 ? [{ tool, heading, lines: lines.map(lineOf) }] : [];
    }),
  }));
}

const VOICES: readonly Perspective[] = ['PERSON', 'FAMILY', 'STAFF'];

/** The closest of the circle first; then the person's own words before those of others; then the newest. */
function mostTellingFirst(one: CurrentEntry, other: CurrentEntry): number {
  const closeness = ({ closeness: of }: CurrentEntry) => (of ? CLOSENESS.values.indexOf(of) : 0);
  return (
    closeness(one) - closeness(other) ||
    VOICES.indexOf(one.perspective) - VOICES.indexOf(other.perspective) ||
    other.writtenOn.localeCompare(one.writtenOn) ||
    other.id.localeCompare(one.id)
  );
}

function lineOf(entry: CurrentEntry): ProfileLine {
  const { id: entryId, tool, perspective, writtenOn, language } = entry;
  return { entryId, tool, perspective, writtenOn, language, parts: partsOf(entry) };
}

/** What an entry says, in parts: each text that it has, in the order of its tool, with what goes before it. */
export function partsOf(entry: EntryContent): LinePart[] {
  const parts: (readonly [string | null, string | null | undefined])[] = [
    [null, entry.tool === 'RELATIONSHIP' ? nameAndRelationship(entry) : null],
    ['When', entry.whenInWords],
    ['What I do', entry.whatTheyDo],
    ['It means', entry.whatItMeans],
    ['Decision', entry.decision],
    ['How I am involved', entry.howInvolved],
    ['Who decides at the end', entry.whoDecides],
    [null, entry.words],
    ['Said by', entry.saidBy],
    ['What to do', entry.whatToDo],
    ['First step', entry.firstStep],
  ];
  return parts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function nameAndRelationship({ name, relationship }: EntryContent): string {
  return `${name}, ${relationship}`;
}
