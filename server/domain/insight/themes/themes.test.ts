import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicTotal, topicTotals } from './regionalTotals.ts';
import { MOST_SUGGESTIONS, sharedWords, stemOf, wordsOf } from './sharedWords.ts';
import {
  actionRefusals,
  agreedOnRefusals,
  doneRefusals,
  notToGatherRefusals,
  openingRefusals,
  publishedPeople,
  type ReviewToGather,
  themeRefusals,
} from './theming.ts';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('words that statements share', () => {
  it('are compared by their beginnings, without those that say nothing', () => {
    expect(wordsOf('The Bus’s always late, and I can’t get to the buses!')).toEqual(['bus', 'late', 'buses']);
    expect(new Set(['bus', 'buses'].map(stemOf)).size).toBe(1);
    expect(new Set(['walk', 'walks', 'walking', 'walked'].map(stemOf)).size).toBe(1);
    expect(stemOf('sea')).toBe('sea');
  });

  it('group statements, the largest group first, with every word that a group shares', () => {
    const said = [
      { id: 'a', words: 'The bus is late on Sundays' },
      { id: 'b', words: 'Buses on a Sunday' },
      { id: 'c', words: 'A late bus again' },
      { id: 'd', words: 'My garden' },
    ];
    expect(sharedWords(said)).toEqual([
      { words: ['bus'], statementIds: ['a', 'b', 'c'] },
      { words: ['late'], statementIds: ['a', 'c'] },
      { words: ['sunday'], statementIds: ['a', 'b'] },
    ]);
    expect(sharedWords([])).toEqual([]);
  });

  it('depend on no order, name each group once, and only what the statements have', () => {
    const word = fc.constantFrom(
      'bus',
      'buses',
      'garden',
      'friends',
      'friend',
      'late',
      'the',
      'carer',
      'dog',
    );
    const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (texts) => {
        const said = texts.map((text, index) => ({ id: `s${index}`, words: text }));
        const groups = sharedWords(said);
        expect(sharedWords(said.toReversed())).toEqual(groups);
        expect(groups.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
        expect(new Set(groups.map(({ statementIds }) => statementIds.join())).size).toBe(groups.length);
        for (const { words: shared, statementIds } of groups) {
          expect(statementIds.length).toBeGreaterThan(1);
          for (const id of statementIds) {
            const stems = wordsOf(said.find((each) => each.id === id)?.words ?? '').map(stemOf);
            for (const each of shared) expect(stems).toContain(stemOf(each));
          }
        }
      }),
    );
  });
});

describe('how many people are behind a theme, as it is published', () => {
  const shown = (...counts: number[]) => {
    const given = counts.map((count, index) => ({ locality: `L${index}`, people: count }));
    const { people, localities } = publishedPeople(given);
    return [people, localities?.map((each) => each.people) ?? null];
  };

  it('is by locality only where none is small', () => {
    expect(shown(12, 7)).toEqual([20, [10, 5]]);
    expect(shown(12, 7, 3)).toEqual([20, null]);
    expect(shown(4)).toEqual([null, null]);
    expect(shown(2, 4)).toEqual([5, null]);
    expect(shown(8, 0)).toEqual([10, [10, 0]]);
    expect(shown()).toEqual([0, []]);
  });

  it('leaves room for every small count: another could be there with all that is told', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.nat(), (given, which) => {
        const [people, localities] = shown(...given);
        const small = given.flatMap((count, index) => (count > 0 && count < 5 ? [index] : []));
        if (small.length === 0) return;
        expect(localities).toBeNull();
        if (people === null) return;
        // Somebody more in a small locality and somebody less in another, with the same total, is told just the same.
        const from = small[which % small.length] as number;
        const other = given.findIndex((count, index) => index !== from && count > 0);
        if (other < 0) return;
        const moved = given.map((count, index) => count + (index === from ? 1 : index === other ? -1 : 0));
        const stillSmall = moved.some((count) => count > 0 && count < 5);
        if (stillSmall) expect(shown(...moved)).toEqual([people, localities]);
      }),
    );
  });
});

describe('the total of a region', () => {
  const total = (counts: readonly (number | null)[]) =>
    topicTotal({ sort: 'WISHED_FOR', topic: 'GETTING_ABOUT', councils: counts.length, counts });

  it('adds up what is published, and says between which numbers it lies', () => {
    // 18 to 22, 5 to 7, nobody, and 1 to 4 who are hidden.
    expect(total([20, 5, 0, null])).toMatchObject({ people: 25, atLeast: 24, atMost: 33, hiddenReports: 1 });
    expect(total([])).toMatchObject({ people: 0, atLeast: 0, atMost: 0, reports: 0 });
  });

  it('always has the people between them, and rests on nothing but what councils published', () => {
    const people = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(people, (councils) => {
        const published = councils.map(
          (counts) => publishedPeople(counts.map((count) => ({ locality: 'L', people: count }))).people,
        );
        const exact = councils.flat().reduce((sum, count) => sum + count, 0);
        const { atLeast, atMost } = total(published);
        expect(atLeast).toBeLessThanOrEqual(exact);
        expect(atMost).toBeGreaterThanOrEqual(exact);
      }),
    );
  });

  it('has, of each sort, the topic with the most people first', () => {
    const topics = topicTotals([
      { sort: 'WORKING', topic: 'HEALTH', councils: 1, counts: [5] },
      { sort: 'WISHED_FOR', topic: 'HEALTH', councils: 1, counts: [5] },
      { sort: 'WISHED_FOR', topic: 'GETTING_ABOUT', councils: 2, counts: [10, null] },
    ]);
    expect(topics.map(({ sort, topic }) => `${sort} ${topic}`)).toEqual([
      'WISHED_FOR GETTING_ABOUT',
      'WISHED_FOR HEALTH',
      'WORKING HEALTH',
    ]);
  });
});

describe('what is refused', () => {
  const topTwos = [{ working: ['Bowls'], notWorking: [], wishedFor: [] }];
  const review = { heldOn: '2026-06-02', completedAt: '2026-06-02T10:00:00Z', topTwos };
  it('of agreeing is told one at a time, in order', () => {
    const agreeing = (changes: Partial<ReviewToGather> = {}) =>
      codes(notToGatherRefusals({ ...review, ...changes }));
    expect(agreeing()).toEqual([]);
    expect(agreeing({ personDiedOn: '2026-06-09', completedAt: null })).toEqual(['PERSON_HAS_DIED']);
    expect(agreeing({ completedAt: null, gatheringAgreement: {} })).toEqual(['REVIEW_NOT_HELD_YET']);
    expect(agreeing({ topTwos: [{ working: [], notWorking: [], wishedFor: [] }] })).toEqual(['NO_TOP_TWOS']);
    expect(agreeing({ gatheringAgreement: { withdrawnAt: '2026-06-03' } })).toEqual(['GATHERING_WITHDRAWN']);
    expect(agreeing({ gatheringAgreement: { withdrawnAt: null } })).toEqual(['GATHERING_AGREED_ALREADY']);
    const agreedOn = (day: string) => codes(agreedOnRefusals(review, day, '2026-06-10'));
    expect(['2026-06-11', '2026-06-01', '2026-06-02'].map(agreedOn)).toEqual([
      ['DATE_IN_FUTURE'],
      ['AGREED_BEFORE_REVIEW'],
      [],
    ]);
  });

  it('of a session, a theme and an action', () => {
    const opening = (changes: object) =>
      codes(
        openingRefusals(
          { title: 'Spring', fromOn: '2026-04-01', toOn: '2026-06-09', locality: null, ...changes },
          '2026-06-10',
        ),
      );
    expect(opening({})).toEqual([]);
    expect(opening({ toOn: '2026-03-31' })).toEqual(['THEMING_PERIOD_REVERSED']);
    expect(opening({ toOn: '2026-06-10' })).toEqual(['THEMING_PERIOD_NOT_OVER']);
    expect(opening({ title: ' ', locality: '' })).toEqual(['TEXT_MISSING', 'TEXT_MISSING']);
    const theme = { name: 'Buses', topic: null, rootCauses: null, successLooksLike: null };
    const free = { sameNameId: null, sameTopicId: null };
    expect(codes(themeRefusals(theme, free))).toEqual([]);
    expect(codes(themeRefusals(theme, { ...free, sameNameId: 'theme_1' }))).toEqual(['THEME_NAME_TAKEN']);
    expect(codes(themeRefusals(theme, { ...free, sameTopicId: 'theme_1' }))).toEqual(['THEME_TOPIC_TAKEN']);
    expect(codes(themeRefusals({ ...theme, name: '' }, free))).toEqual(['TEXT_MISSING']);
    const action = { what: 'Ask', owner: 'Transport', dueOn: '2026-06-10' };
    expect(codes(actionRefusals(action, '2026-06-10'))).toEqual([]);
    expect(codes(actionRefusals({ ...action, dueOn: '2026-06-09' }, '2026-06-10'))).toEqual([
      'ACTION_DUE_IN_PAST',
    ]);
    const done = (of: object, doneOn: string) =>
      codes(doneRefusals({ recordedOn: '2026-06-05', ...of }, { doneOn, outcome: 'A bus.' }, '2026-06-10'));
    expect(done({}, '2026-06-10')).toEqual([]);
    expect(done({ doneOn: '2026-06-06' }, '2026-06-10')).toEqual(['ACTION_DONE']);
    expect(done({}, '2026-06-11')).toEqual(['DATE_IN_FUTURE']);
    expect(done({}, '2026-06-04')).toEqual(['ACTION_DONE_BEFORE_RECORDED']);
  });
});
