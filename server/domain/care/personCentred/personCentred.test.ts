import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import type { PlanWriter } from '../plans/planWriters.ts';
import {
  audiencesOf,
  contentRefusals,
  ENTRY_TEXTS,
  type EntryContent,
  type EntryText,
  endingRefusals,
  entryRefusals,
  FIELDS_OF_TOOL,
  type GivenEntry,
  replacingRefusals,
} from './entry.ts';
import { ABOUT_ME, CARE_AND_SUPPORT, type EntryForHealth, healthPlan } from './healthPlan.ts';
import { type CurrentEntry, onePageProfile, TOOLS_OF_PROFILE } from './onePageProfile.ts';
import { CLOSENESS, PERSON_CENTRED_TOOL, type PersonCentredTool } from './personCentredVocabulary.ts';
import { printedLines } from './printedLines.ts';
import { fittedProfile, profilePage } from './profilePage.ts';

const today = Temporal.PlainDate.from('2026-06-01');
const tools = fc.constantFrom(...PERSON_CENTRED_TOOL.values);

/** An entry of a tool with all that it may have. */
function contentOf(tool: PersonCentredTool, text = 'Something'): EntryContent {
  const { needs, may } = FIELDS_OF_TOOL[tool];
  const texts = [...needs, ...may].filter((field) => ENTRY_TEXTS.includes(field as EntryText));
  const closeness = needs.includes('closeness') ? { closeness: 'CLOSE' as const } : {};
  return { tool, ...closeness, ...Object.fromEntries(texts.map((field) => [field, `${text} (${field})`])) };
}

const given = (over: Partial<GivenEntry> = {}): GivenEntry => ({
  ...contentOf('IMPORTANT_TO'),
  perspective: 'PERSON',
  writtenOn: '2026-05-30',
  audience: 'CIRCLE',
  mayGoToHealth: true,
  language: 'en',
  ...over,
});
const codes = (refusals: readonly { code: string; path: readonly unknown[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('what each tool asks for', () => {
  it('is enough, and each thing that it needs is missed at its path', () => {
    fc.assert(
      fc.property(tools, (tool) => {
        expect(contentRefusals(contentOf(tool))).toEqual([]);
        for (const field of FIELDS_OF_TOOL[tool].needs) {
          const without = contentRefusals({ ...contentOf(tool), [field]: null });
          expect(codes(without)).toEqual([
            field === 'closeness' ? 'CLOSENESS_MISSING closeness' : `TEXT_MISSING ${field}`,
          ]);
        }
        for (const field of FIELDS_OF_TOOL[tool].may) {
          expect(contentRefusals({ ...contentOf(tool), [field]: null })).toEqual([]);
        }
      }),
    );
  });

  it('leaves out what belongs to another tool', () => {
    fc.assert(
      fc.property(tools, fc.constantFrom(...ENTRY_TEXTS), (tool, field) => {
        const { needs, may } = FIELDS_OF_TOOL[tool];
        const refused = codes(contentRefusals({ ...contentOf(tool), [field]: 'Something' }));
        expect(refused).toEqual([...needs, ...may].includes(field) ? [] : [`FIELD_NOT_OF_TOOL ${field}`]);
      }),
    );
  });

  it('keeps no text that is longer than texts are', () => {
    const long = { ...contentOf('WISH'), firstStep: 'a'.repeat(5_001) };
    expect(codes(contentRefusals(long))).toEqual(['TEXT_TOO_LONG firstStep']);
  });
});

describe('who writes what', () => {
  const refused = (over: Partial<GivenEntry>, as: 'PERSON' | 'REPRESENTATIVE' | 'STAFF') =>
    codes(entryRefusals(given(over), as, { bornOn: '1940-02-03', today }));

  it('is refused in the order of precedence, each at its path', () => {
    expect(refused({}, 'PERSON')).toEqual([]);
    expect(refused({ perspective: 'STAFF' }, 'PERSON')).toEqual(['PERSPECTIVE_NOT_YOURS perspective']);
    expect(refused({ perspective: 'STAFF' }, 'STAFF')).toEqual([]);
    expect(refused({ audience: 'PERSON_ONLY', mayGoToHealth: false }, 'STAFF')).toEqual([
      'AUDIENCE_NOT_YOURS audience',
    ]);
    expect(refused({ audience: 'PERSON_ONLY', mayGoToHealth: false }, 'REPRESENTATIVE')).toEqual([]);
    expect(refused({ audience: 'PERSON_ONLY' }, 'PERSON')).toEqual(['HEALTH_NEEDS_STAFF mayGoToHealth']);
    expect(refused({ writtenOn: '2026-06-02' }, 'PERSON')).toEqual(['DATE_IN_FUTURE writtenOn']);
    expect(refused({ writtenOn: '1940-02-02' }, 'PERSON')).toEqual(['DAY_BEFORE_BIRTH writtenOn']);
    expect(refused({ writtenOn: '1962-02-02' }, 'PERSON')).toEqual([]);
    expect(refused({ language: 'Gujarati!' }, 'PERSON')).toEqual(['ENTRY_LANGUAGE_NOT_VALID language']);
  });

  it('ends once, and for a reason where staff end what the person wrote', () => {
    const entry = {
      ...{ tool: 'WISH' as const, writtenOn: '2026-05-30' },
      ...{ writtenAs: 'PERSON' as const, recordedBy: 'asha' },
    };
    const ending = (over: object, by: PlanWriter, reason: string | null, account = 'nila') =>
      codes(endingRefusals({ ...entry, ...over }, { by, account, reason, path: 'entryId' }));
    expect(ending({}, 'PERSON', null)).toEqual([]);
    expect(ending({}, 'STAFF', null)).toEqual(['TEXT_MISSING reason']);
    expect(ending({}, 'STAFF', 'She told us that she has moved on.')).toEqual([]);
    expect(ending({ writtenAs: 'STAFF' }, 'STAFF', null)).toEqual([]);
    expect(ending({ endedOn: '2026-05-31' }, 'PERSON', null)).toEqual(['ENTRY_ENDED entryId']);
    // Whoever helps ends what they wrote, and nothing else; staff end what they wrote for a reason.
    const helped = { writtenAs: 'SUPPORTER', recordedBy: 'nila' };
    expect(ending({}, 'SUPPORTER', null)).toEqual(['ENTRY_NOT_YOURS entryId']);
    expect(ending({ ...helped, recordedBy: 'tom' }, 'SUPPORTER', null)).toEqual(['ENTRY_NOT_YOURS entryId']);
    expect(ending(helped, 'SUPPORTER', null)).toEqual([]);
    expect(ending(helped, 'PERSON', null, 'asha')).toEqual([]);
    expect(ending(helped, 'STAFF', null, 'staff')).toEqual(['TEXT_MISSING reason']);
  });

  it('is replaced by what is of the same tool, and newer', () => {
    const entry = { tool: 'WISH' as const, writtenOn: '2026-05-30', writtenAs: 'PERSON' as const };
    expect(replacingRefusals({ tool: 'WISH', writtenOn: '2026-05-30' }, entry)).toEqual([]);
    expect(codes(replacingRefusals({ tool: 'DIET', writtenOn: '2026-05-30' }, entry))).toEqual([
      'REPLACES_ANOTHER_TOOL tool',
    ]);
    expect(codes(replacingRefusals({ tool: 'WISH', writtenOn: '2026-05-29' }, entry))).toEqual([
      'WRITTEN_BEFORE_REPLACED writtenOn',
    ]);
  });

  it('is seen by the person and whoever decides for them, by staff, and by the circle', () => {
    const actor = (role: Actor['role']) => ({ role }) as Actor;
    const standing = { consents: ['PLANS'], acts: [], mayDecide: false, advocatedDecisionIds: [] };
    const decides = { ...standing, acts: ['SEE_PLAN' as const], mayDecide: true };
    const all = ['PERSON_ONLY', 'STAFF', 'CIRCLE'];
    expect(audiencesOf({ actor: actor('PERSON'), standing: null })).toEqual(all);
    expect(audiencesOf({ actor: actor('REPRESENTATIVE'), standing: decides })).toEqual(all);
    expect(audiencesOf({ actor: actor('REPRESENTATIVE'), standing })).toEqual(['CIRCLE']);
    expect(audiencesOf({ actor: actor('SUPPORTER'), standing: decides })).toEqual(['CIRCLE']);
    expect(audiencesOf({ actor: actor('BROKER'), standing })).toEqual(['CIRCLE']);
    expect(audiencesOf({ actor: actor('SUPPORTER'), standing: null })).toEqual([]);
    expect(audiencesOf({ actor: actor('PUBLIC'), standing: null })).toEqual([]);
    expect(audiencesOf({ actor: null, standing: null })).toEqual([]);
    expect(audiencesOf({ actor: actor('PRACTITIONER'), standing: null })).toEqual(['STAFF', 'CIRCLE']);
  });
});

let made = 0;
function current(tool: PersonCentredTool, over: Partial<CurrentEntry> = {}): CurrentEntry {
  made += 1;
  const id = `profileentry_${String(made).padStart(6, '0')}`;
  return { ...contentOf(tool), id, perspective: 'PERSON', writtenOn: '2026-05-30', language: 'en', ...over };
}
const entries = fc
  .array(
    fc.record({
      tool: tools,
      closeness: fc.constantFrom(...CLOSENESS.values),
      perspective: fc.constantFrom('PERSON' as const, 'FAMILY' as const, 'STAFF' as const),
      writtenOn: fc.constantFrom('2026-05-28', '2026-05-29', '2026-05-30'),
      length: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ tool, length, closeness, ...over }) => {
      const text = 'Likes it so. '.repeat(length / 13 + 1).slice(0, length);
      const circle = tool === 'RELATIONSHIP' ? { closeness } : {};
      return current(tool, { ...contentOf(tool, text), ...circle, ...over });
    }),
  );
const drawn = (all: readonly CurrentEntry[], name = 'Asha') => ({
  name,
  drawnOn: '2026-06-01',
  sections: onePageProfile(all),
});

describe('a one-page profile', () => {
  it('has three parts, each entry of its tools once, and none of another tool', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const sections = onePageProfile(all);
        expect(sections.map(({ kind }) => kind)).toEqual(['APPRECIATED', 'MATTERS', 'SUPPORT']);
        const shown = sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
        const expected = all.filter(({ tool }) => TOOLS_OF_PROFILE.includes(tool));
        expect(shown.map(({ entryId }) => entryId).toSorted()).toEqual(
          expected.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it('says the closest first, then the person’s own words, then the newest', () => {
    const sister = current('RELATIONSHIP', { closeness: 'CLOSEST', perspective: 'FAMILY' });
    const friend = current('RELATIONSHIP', { closeness: 'CLOSE' });
    const nurse = current('RELATIONSHIP', { closeness: 'PAID' });
    const [circle] = onePageProfile([nurse, friend, sister])[1]?.groups ?? [];
    expect(circle?.lines.map(({ entryId }) => entryId)).toEqual([sister.id, friend.id, nurse.id]);
    const old = current('IMPORTANT_TO', { writtenOn: '2020-01-01' });
    const newer = current('IMPORTANT_TO');
    const ofStaff = current('IMPORTANT_TO', { perspective: 'STAFF', writtenOn: '2026-05-31' });
    const [matters] = onePageProfile([ofStaff, old, newer])[1]?.groups ?? [];
    expect(matters?.lines.map(({ entryId }) => entryId)).toEqual([newer.id, old.id, ofStaff.id]);
  });

  it('loses nothing: each line is on the page or counted as left out, in both sizes', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('usual' as const, 'large' as const), (all, size) => {
        const fitted = fittedProfile(drawn(all), size);
        const lines = fitted.sections.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
        const off = lines.filter(({ isOnPage }) => !isOnPage).length;
        expect(fitted.leftOutCount).toBe(off);
        expect(fitted.leftOut === null).toBe(off === 0);
        const page = profilePage(drawn(all), size);
        for (const { parts } of lines) for (const { text } of parts) expect(page).toContain(text);
        expect(page.match(/class="unprinted"/g)?.length ?? 0).toBe(off);
        expect(page.includes('does not stand') || page.includes('do not stand')).toBe(off > 0);
      }),
      { numRuns: 40 },
    );
  });

  it('gives every group its first line before any its second', () => {
    const many = Array.from({ length: 60 }, () =>
      current('IMPORTANT_TO', { words: 'My garden. '.repeat(12) }),
    );
    const nuts = current('DIET', { words: 'No nuts at all: I carry a pen.' });
    const { sections, leftOutCount } = fittedProfile(drawn([...many, nuts]), 'usual');
    const lines = sections.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
    expect(leftOutCount).toBeGreaterThan(20);
    expect(lines.find(({ entryId }) => entryId === nuts.id)?.isOnPage).toBe(true);
  });

  it('leaves out whole what is too long for any page, and still prints what is not', () => {
    const long = current('HOW_TO_SUPPORT', { words: 'Word '.repeat(1_000) });
    const short = current('HOW_TO_SUPPORT', { words: 'Speak slowly.', writtenOn: '2026-05-01' });
    const { sections } = fittedProfile(drawn([long, short]), 'large');
    const lines = sections.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
    expect(lines.map(({ isOnPage }) => isOnPage)).toEqual([false, true]);
  });

  it('says in which language each text is, and lets nobody write a tag', () => {
    const gujarati = current('IMPORTANT_TO', { words: 'મારો બગીચો', language: 'gu' });
    const tag = current('IMPORTANT_TO', { words: '<script>alert("x")</script>' });
    const page = profilePage(drawn([gujarati, tag], 'Asha <b>'), 'usual');
    expect(page).toContain('<span class="said" lang="gu" dir="auto">મારો બગીચો</span>');
    expect(page).not.toContain('<script');
    expect(page).toContain('<title>About me: Asha &lt;b&gt;</title>');
  });

  it('says so where nothing is written', () => {
    expect(profilePage(drawn([]), 'usual').match(/Nothing is written here yet\./g)).toHaveLength(3);
  });
});

describe('how many lines a text takes', () => {
  it('never gets fewer with more text, or a narrower column', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 5_000, max: 60_000 }), (one, other, width) => {
        expect(printedLines(`${one} ${other}`, width)).toBeGreaterThanOrEqual(printedLines(one, width));
        expect(printedLines(one, width)).toBeGreaterThanOrEqual(printedLines(one, width * 2));
        expect(printedLines(`${one}\n${other}`, width)).toBe(
          printedLines(one, width) + printedLines(other, width),
        );
      }),
    );
  });
});

describe('the plan that goes to health services', () => {
  const forHealth = entries.map((all) =>
    all.map((entry): EntryForHealth => ({ ...entry, writtenAs: 'PERSON' })),
  );

  it('has a heading of the standard for every tool, once', () => {
    const mapped = [...ABOUT_ME, ...CARE_AND_SUPPORT].flatMap(([, of]) => of);
    expect(mapped.toSorted()).toEqual(PERSON_CENTRED_TOOL.values.toSorted());
    expect(ABOUT_ME.map(([heading]) => heading)).toEqual([
      'What is most important to me',
      'People who are important to me',
      'How I communicate and how to communicate with me',
      'My wellness',
      'Please do and please don’t',
      'How and when to support me',
      'Also worth knowing about me',
    ]);
  });

  it('holds each entry once', () => {
    fc.assert(
      fc.property(forHealth, (all) => {
        const { aboutMe, careAndSupportPlan } = healthPlan(all);
        const said = [...aboutMe.headings, ...careAndSupportPlan.headings].flatMap((under) => under.entries);
        expect(said).toHaveLength(all.length);
      }),
    );
  });

  it('says who helped to write it, and of which day it is', () => {
    const one: EntryForHealth = { ...current('IMPORTANT_TO'), writtenAs: 'PERSON' };
    const other: EntryForHealth = { ...current('DIET', { writtenOn: '2026-05-31' }), writtenAs: 'STAFF' };
    const wish: EntryForHealth = {
      ...current('WISH', { writtenOn: '2026-06-01' }),
      writtenAs: 'REPRESENTATIVE',
    };
    const { aboutMe, careAndSupportPlan } = healthPlan([one, other, other, wish]);
    expect(aboutMe).toMatchObject({ supportedToWriteThisBy: ['Staff of the council'], date: '2026-05-31' });
    expect(careAndSupportPlan.headings[2]).toMatchObject({
      heading: 'Goals and hopes',
      entries: [{ text: 'Something (words)\nFirst step: Something (firstStep)', language: 'en' }],
    });
    expect(healthPlan([]).aboutMe).toMatchObject({ supportedToWriteThisBy: [], date: null });
  });
});
