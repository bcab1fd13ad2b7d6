/**
 * What was written with person-centred tools, under the headings of the Personalised Care and Support Plan standard of the
 * Professional Record Standards Body, version 2.0 (DAPB4022), which has "About me" inside.
 */
import type { Perspective } from '../../people/peopleVocabulary.ts';
import type { PlanWriter } from '../plans/planWriters.ts';
import { type CurrentEntry, partsOf } from './onePageProfile.ts';
import type { PersonCentredTool } from './personCentredVocabulary.ts';

/** The version of the document’s own format. */
export const HEALTH_FORMAT_VERSION = '1.0';
export const HEALTH_STANDARD = 'PRSB Personalised Care and Support Plan 2.0 (DAPB4022)';

/** The headings of "About me", in its order, and the tools whose entries answer each. */
export const ABOUT_ME: readonly (readonly [string, readonly PersonCentredTool[]])[] = [
  ['What is most important to me', ['IMPORTANT_TO']],
  ['People who are important to me', ['RELATIONSHIP']],
  ['How I communicate and how to communicate with me', ['COMMUNICATION']],
  ['My wellness', ['GOOD_DAY', 'BAD_DAY', 'IMPORTANT_FOR']],
  ['Please do and please don’t', ['WORKING']],
  ['How and when to support me', ['HOW_TO_SUPPORT', 'DECISION_MAKING']],
  ['Also worth knowing about me', ['APPRECIATION', 'DIET', 'CULTURE', 'FAITH', 'HISTORY']],
];

/** The headings of "Care and support plan" that the tools answer. */
export const CARE_AND_SUPPORT: readonly (readonly [string, readonly PersonCentredTool[]])[] = [
  ['Strengths', ['STRENGTH']],
  ['Needs, concerns or problems', ['NOT_WORKING']],
  ['Goals and hopes', ['WISH']],
];

/** An entry that may go to health services. */
export interface EntryForHealth extends CurrentEntry {
  writtenAs: PlanWriter;
}

/** One thing under a heading. */
interface ThingSaid {
  text: string;
  language: string;
  perspective: Perspective;
  writtenOn: string;
}

/** A heading of the standard, with what stands under it; a heading that nothing answers has an empty list. */
export interface UnderHeading {
  heading: string;
  entries: ThingSaid[];
}

/** "About me" as the standard has it. */
export interface AboutMe {
  headings: UnderHeading[];
  /** Who wrote some of it with the person, in which capacity; empty where the person wrote all of it alone. */
  supportedToWriteThisBy: string[];
  /** The day of the latest entry; null where there is none. */
  date: string | null;
}

/** The two parts of the document that are drawn from entries. */
export function healthPlan(entries: readonly EntryForHealth[]): {
  aboutMe: AboutMe;
  careAndSupportPlan: { headings: UnderHeading[] };
} {
  const ofAboutMe = ABOUT_ME.flatMap(([, tools]) => entries.filter(({ tool }) => tools.includes(tool)));
  return {
    aboutMe: {
      headings: underHeadings(ABOUT_ME, entries),
      supportedToWriteThisBy: supportedBy(ofAboutMe),
      date:
        ofAboutMe
          .map(({ writtenOn }) => writtenOn)
          .toSorted()
          .at(-1) ?? null,
    },
    careAndSupportPlan: { headings: underHeadings(CARE_AND_SUPPORT, entries) },
  };
}

function underHeadings(
  headings: readonly (readonly [string, readonly PersonCentredTool[]])[],
  entries: readonly EntryForHealth[],
): UnderHeading[] {
  return headings.map(([heading, tools]) => ({
    heading,
    entries: tools.flatMap((tool) => entries.filter((entry) => entry.tool === tool).map(said)),
  }));
}

function said(entry: EntryForHealth): ThingSaid {
  const { language, perspective, writtenOn } = entry;
  const text = partsOf(entry)
    .map(({ label, text }) => (label ? `${label}: ${text}` : text))
    .join('\n');
  return { text, language, perspective, writtenOn };
}

const WROTE: Readonly<Record<PlanWriter, string | null>> = {
  PERSON: null,
  REPRESENTATIVE: 'Somebody who decides about care for the person',
  BROKER: 'A broker or support planner',
  SUPPORTER: 'Somebody in the circle of support',
  STAFF: 'Staff of the council',
};

function supportedBy(entries: readonly EntryForHealth[]): string[] {
  return [...new Set(entries.flatMap(({ writtenAs }) => WROTE[writtenAs] ?? []))];
}
