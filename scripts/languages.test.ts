import { describe, expect, it } from 'vitest';
import { sentencesOf } from './languages/sentencesOf.ts';

describe('the list of all sentences', () => {
  it('has what is said, kept and counted, each by its key', () => {
    const text = `
      const DONE = { saved: sentence('It is saved.') };
      export const Page = () => <p>{say('By {{day}}', { day })} {sayWith('See <link>it</link>', { link })}</p>;
      const points = sayCount(2, '{{count}} point', '{{count}} points');
      const kept = say(DONE.saved);`;
    expect(sentencesOf('page.tsx', text)).toEqual([
      ['It is saved.', 'It is saved.'],
      ['By {{day}}', 'By {{day}}'],
      ['See <link>it</link>', 'See <link>it</link>'],
      ['{{count}} points_one', '{{count}} point'],
      ['{{count}} points_other', '{{count}} points'],
    ]);
  });

  it.each(['say("By " + day)', `say(\`By \${day}\`)`, "say(isLate ? 'Late' : 'Soon')"])(
    'takes no sentence that is put together: %s',
    (text) => {
      expect(() => sentencesOf('page.tsx', `\n${text};`)).toThrow('page.tsx:2: a sentence is written out');
    },
  );
});
