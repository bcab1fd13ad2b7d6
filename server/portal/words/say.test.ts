import fc from 'fast-check';
import { Hono } from 'hono';
import { contextStorage } from 'hono/context-storage';
import { describe, expect, it } from 'vitest';
import type { PortalEnv } from '../env.ts';
import { directionOf, type Language } from '../languages/language.ts';
import { say, sayCount, sayWith, sentence } from './say.ts';
import { dayInWords, poundsInWords, weeklyInWords } from './sentences.ts';

/** What a page of a language says. */
async function inLanguage<Said>(
  tag: string,
  sentences: Record<string, string>,
  words: () => Said,
): Promise<Said> {
  const language: Language = {
    tag,
    name: tag,
    direction: directionOf(tag),
    sentences: new Map(Object.entries(sentences)),
  };
  const said: Said[] = [];
  const app = new Hono<PortalEnv>().use(contextStorage());
  app.get('/', async (c) => {
    c.set('language', language);
    await Promise.resolve();
    said.push(words());
    return c.body(null);
  });
  await app.request('/');
  return said[0] as Said;
}

describe('a sentence', () => {
  it('is itself where there is no page, and where its language lacks it', async () => {
    expect(say('By {{day}}', { day: '1 June' })).toBe('By 1 June');
    expect(await inLanguage('pl', {}, () => say('By {{day}}', { day: '1 June' }))).toBe('By 1 June');
  });

  it('is said in the language of its own page, while others are made', async () => {
    const kept = sentence('Saved.');
    const said = await Promise.all([
      inLanguage('pl', { 'Saved.': 'Zapisano.' }, () => say(kept)),
      inLanguage('de', { 'Saved.': 'Gespeichert.' }, () => say(kept)),
    ]);
    expect(said).toEqual(['Zapisano.', 'Gespeichert.']);
  });

  it('puts values into their places wherever these are, and looks for no places in values', async () => {
    const words = { 'From {{start}} to {{end}}': '{{end}} do {{start}}' };
    const said = await inLanguage('pl', words, () =>
      say('From {{start}} to {{end}}', { start: '{{end}}', end: '$&' }),
    );
    expect(said).toBe('$& do {{end}}');
  });

  it('counts in the forms of its language', async () => {
    const words = {
      '{{count}} points_one': '{{count}} punkt',
      '{{count}} points_few': '{{count}} punkty',
      '{{count}} points_many': '{{count}} punktów',
    };
    const count = (number: number) => sayCount(number, '{{count}} point', '{{count}} points');
    expect([0, 1, 2].map(count)).toEqual(['0 points', '1 point', '2 points']);
    const said = await inLanguage('pl', words, () => [1, 2, 5, 22].map(count));
    expect(said).toEqual(['1 punkt', '2 punkty', '5 punktów', '22 punkty']);
  });

  it('makes something of its marked words, in the order of its language', async () => {
    const words = { 'Due {{day}}. <link>See {{what}}</link>': '<link>{{what}} sehen</link>, {{day}}.' };
    const said = await inLanguage('de', words, () =>
      sayWith('Due {{day}}. <link>See {{what}}</link>', {
        day: '<link>1 June</link>',
        what: 'it',
        link: (linked) => ['[', linked, ']'],
      }),
    );
    expect(JSON.stringify(said)).toBe(
      JSON.stringify([
        ['[', ['it', ' sehen'], ']'],
        [', ', '<link>1 June</link>', '.'],
      ]),
    );
  });
});

describe('days and amounts', () => {
  it('are as their language has them, in the digits that people type', async () => {
    const said = (tag: string) =>
      inLanguage(tag, {}, () => [dayInWords('2026-06-01'), poundsInWords(123_450)]);
    expect(await said('en-GB')).toEqual(['1 June 2026', '£1,234.50']);
    expect(await said('pl')).toEqual(['1 czerwca 2026', '1234,50\u00a0£']);
    expect((await said('fa'))[0]).toContain('2026');
    // A language that no machine knows is not said in the language of the machine.
    expect(await said('qaa')).toEqual(['1 June 2026', '£1,234.50']);
    const weekly = await inLanguage('de', { '{{amount}} a week': 'je Woche {{amount}}' }, () =>
      weeklyInWords(5),
    );
    expect(weekly).toBe('je Woche 0,05\u00a0£');
  });

  it('are exact to the penny in every language', async () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    const language = fc.constantFrom('pl', 'ur', 'ar', 'de', 'bn', 'hi', 'cy', 'fr-CH');
    await fc.assert(
      fc.asyncProperty(language, amount, async (tag, pence) => {
        const words = await inLanguage(tag, {}, () => poundsInWords(pence));
        expect(words.replace(/[^0-9]/g, '').replace(/^0+/, '')).toBe(pence === 0 ? '' : String(pence));
        expect(words).toMatch(/\d[.,٫]\d\d(?!\d)/);
      }),
    );
  });
});
