/** Stories that people agree to share: what one has to say, and what nobody's words may give away of somebody else. */
import type { AgeBand, ClientGroup, NeedDomain } from '../../../../tenants/needs.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { nameAsCompared } from '../../../common/names.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { isLanguage } from '../../people/registration.ts';
import { futureRefusals } from '../frontDoor/frontDoorRefusals.ts';
import type { StoryAudience, StoryName, StoryStatus } from './storiesVocabulary.ts';
import type { StoryRefusal } from './storyRefusals.ts';

/** A story as it is told. */
export interface GivenStory {
  title: string;
  words: string;
  language: string;
  deploymentOptions: readonly DeploymentOption[];
  domains: readonly NeedDomain[];
  /** Only where the person wishes. */
  clientGroup: ClientGroup | null;
  ageBand: AgeBand | null;
  toldBy: StoryName;
  chosenName: string | null;
  audience: StoryAudience;
  consentOn: string;
}

/** The names that a person has, each where they have one. */
export interface OwnNames {
  givenName: string;
  familyName: string;
  preferredName?: string | null;
}

/** Why a story can't be kept. */
export function storyRefusals(given: GivenStory, own: OwnNames, today: Temporal.PlainDate): StoryRefusal[] {
  return [
    ...(given.deploymentOptions.length + given.domains.length > 0 ? [] : [aboutNothing()]),
    ...textRefusals(['title'], given.title, true),
    ...textRefusals(['words'], given.words, true),
    ...nameRefusals(given, own),
    ...(isLanguage(given.language) ? [] : [languageUnknown()]),
    ...futureRefusals(given.consentOn, today, ['consentOn']),
    ...contactRefusals(given),
  ];
}

function aboutNothing(): StoryRefusal {
  const message =
    'The story names neither a way of having the money nor an area of life, so that nobody who looks for one would find it. Name at least one.';
  return { code: 'STORY_ABOUT_NOTHING', path: ['deploymentOptions'], message };
}

function languageUnknown(): StoryRefusal {
  const message =
    'This is not a language: one is written as "en", "gu" for Gujarati, or "cy" for Welsh. Correct it.';
  return { code: 'STORY_LANGUAGE_NOT_VALID', path: ['language'], message };
}

function nameRefusals({ toldBy, chosenName }: GivenStory, own: OwnNames): StoryRefusal[] {
  const path = ['chosenName'];
  if (toldBy === 'CHOSEN') {
    const missing = textRefusals(path, chosenName, true);
    if (missing.length > 0) return missing;
    if (
      !holdsWordOf(chosenName ?? '', wordsOfNames([own.givenName, own.familyName, own.preferredName ?? '']))
    )
      return [];
    const message =
      'The chosen name holds a name of the person’s own, by which they may be known. Choose another, or tell the story by OWN.';
    return [{ code: 'CHOSEN_NAME_IS_OWN', path, message }];
  }
  if (chosenName === null) return [];
  const message =
    'A chosen name is given, and the story is not told by one. Leave it out, or tell it by CHOSEN.';
  return [{ code: 'CHOSEN_NAME_NOT_NEEDED', path, message }];
}

/** An address for e-mail or in the web, a postcode, and so many figures that they are a telephone or an NHS number. */
const CONTACT_DETAILS = [
  /\S@\S+\.\S/,
  /https?:|\bwww\./i,
  /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i,
  /(?:\d[\s().-]*){9,}/,
];

/** Refuses what somebody can be reached or looked up by. It is in no story, whoever agreed. */
function contactRefusals(given: GivenStory): StoryRefusal[] {
  const places = (['title', 'words', 'chosenName'] as const).filter((field) =>
    CONTACT_DETAILS.some((pattern) => pattern.test(given[field] ?? '')),
  );
  return places.map((field) => {
    const message = `${field} holds something like an address, a postcode, a telephone or an NHS number. Take it out: a story gives nobody away.`;
    return { code: 'STORY_HAS_CONTACT_DETAILS', path: [field], message };
  });
}

/** The dated facts that a story's status follows from; null for what has not happened. */
export interface StoryFacts {
  lookedAtOn?: string | null;
  sentBackReason?: string | null;
}

/** Where a story stands. */
export function storyStatus({ lookedAtOn, sentBackReason }: StoryFacts): StoryStatus {
  if (!lookedAtOn) return 'TO_LOOK_AT';
  return sentBackReason ? 'SENT_BACK' : 'SHARED';
}

/** Refuses to look at a story again that staff have looked at. */
export function lookedAtRefusals({ lookedAtOn }: StoryFacts): StoryRefusal[] {
  if (!lookedAtOn) return [];
  const message = `Staff looked at it on ${dayInWords(lookedAtOn)}. Where it should change, the person withdraws it and shares another.`;
  return [{ code: 'STORY_LOOKED_AT', path: ['storyId'], message }];
}

/** What is known of a story when somebody is to share it. */
export interface StoryToShare {
  title: string;
  words: string;
  toldBy: StoryName;
  own: OwnNames;
  /** The names of everybody in the person's circle of support. */
  circle: readonly string[];
  recordedBy: string;
}

/**
 * Why a story can't be shared by somebody: they wrote it down themself; or it holds the person's own name, which is not to be
 * shown, or a name of somebody in their circle, and nobody says that they agreed.
 */
export function sharingRefusals(
  story: StoryToShare,
  { account, namesAreAgreed }: { account: string; namesAreAgreed: boolean },
): StoryRefusal[] {
  if (story.recordedBy === account) {
    const message =
      'You wrote this story down, and somebody else looks at it before it is shared. Ask a colleague.';
    return [{ code: 'LOOKED_AT_BY_WRITER', path: ['storyId'], message }];
  }
  if (namesAreAgreed) return [];
  const { givenName, familyName, preferredName } = story.own;
  const hidden = story.toldBy === 'OWN' ? [] : [givenName, familyName, preferredName ?? ''];
  const names = wordsOfNames([...hidden, ...story.circle]);
  if (!holdsWordOf(`${story.title}\n${story.words}`, names)) return [];
  const message =
    'The text holds a name that is the person’s own or that of somebody in their circle of support. Send it back for another wording, or say with namesAreAgreed that whoever is named agreed, or that it is somebody else’s name or another word.';
  return [{ code: 'STORY_NAMES_SOMEBODY', path: ['namesAreAgreed'], message }];
}

/** Shorter words than a name is looked for: initials and titles stand in any text. */
const SHORTEST_NAME = 3;

function wordsIn(text: string): string[] {
  const plain = nameAsCompared(text).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function wordsOfNames(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(wordsIn).filter((word) => word.length >= SHORTEST_NAME));
}

/** Whether a text holds one of these words, however it is written: with a capital or an accent or not. */
function holdsWordOf(text: string, names: ReadonlySet<string>): boolean {
  return wordsIn(text).some((word) => names.has(word));
}
