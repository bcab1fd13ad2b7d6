import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schemaChanges } from './schemaChanges.ts';

const RELEASED = `
  enum Season { SPRING LENT }
  input Wish { colour: String }
  type Plant { name: String! label: String @deprecated(reason: "Use \`name\`. Goes on 2027-06-01 or later.") }
  type Query { plants(before: String, wish: Wish): [Plant] season: Season }
`;

const changelogOf = (...bullets: string[]) =>
  `# Changelog\n\n## [Unreleased]\n\n### Changed\n\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}\n## [1.0.0]\n\n- 2020-01-01: \`Plant.name\` and \`Query.season\` are old news.\n`;

const changed = (from: string, to: string, ...bullets: string[]) =>
  schemaChanges(buildSchema(RELEASED), buildSchema(RELEASED.replace(from, to)), changelogOf(...bullets));

test('a schema that is what clients have needs no entry', async () => {
  expect(await changed('', '')).toEqual({ breaking: 0, dangerous: 0, safe: 0, missing: [] });
});

test('what is only added needs no entry, and is counted', async () => {
  expect(await changed('season: Season', 'season: Season herbs: [Plant]')).toEqual({
    breaking: 0,
    dangerous: 0,
    safe: 1,
    missing: [],
  });
  expect(await changed('SPRING', 'SPRING AUTUMN')).toMatchObject({ breaking: 0, dangerous: 1, missing: [] });
});

test.each([
  ['a field that goes', 'season: Season', '', 'Query.season'],
  ['a type that may be null now', 'name: String!', 'name: String', 'Plant.name'],
  ['an argument that goes', 'before: String, ', '', 'Query.plants(before:)'],
  ['an argument that is required now', 'wish: Wish)', 'wish: Wish!)', 'Query.plants(wish:)'],
  ['a value that goes', ' LENT', '', 'Season.LENT'],
  ['an input field that is required now', 'colour: String', 'colour: String!', 'Wish.colour'],
])('%s needs an entry with its coordinate and a day', async (_, from, to, coordinate) => {
  const { breaking, missing } = await changed(from, to);
  expect(breaking).toBe(1);
  expect(missing).toEqual([expect.stringContaining(`\`${coordinate}\``)]);
  expect((await changed(from, to, `\`${coordinate}\` is not as it was.`)).missing).toHaveLength(1);
  expect((await changed(from, to, `2027-01-01: \`${coordinate}\` is not\n  as it was.`)).missing).toEqual([]);
});

test('an entry of a former release is none', async () => {
  expect((await changed('season: Season', '')).missing).toHaveLength(1);
});

test('what was deprecated does not go before its day', async () => {
  const without = [/label: .*"\)/.exec(RELEASED)?.[0] as string, ''] as const;
  const early = await changed(...without, '2027-05-31: `Plant.label` is gone.');
  expect(early.missing).toEqual([expect.stringContaining('promised until 2027-06-01')]);
  expect((await changed(...without, '2027-06-01: `Plant.label` is gone.')).missing).toEqual([]);
  const told = '- `Plant.label`: use `name`. Goes on 2027-06-01 or later.\n';
  const onlyDeprecated = `## [Unreleased]\n\n### Deprecated\n\n${told}\n## [1.0.0]\n`;
  const gone = buildSchema(RELEASED.replace(...without));
  expect((await schemaChanges(buildSchema(RELEASED), gone, onlyDeprecated)).missing).toHaveLength(1);
});

test('what is deprecated needs an entry with the day on which it may go', async () => {
  const reason = (text: string) => `season: Season @deprecated(reason: "${text}")`;
  const dated = reason('Use herbs. Goes on 2027-09-01 or later.');
  expect((await changed('season: Season', reason('Use herbs.'))).missing).toEqual([
    'Query.season is deprecated without a day: say `Goes on YYYY-MM-DD or later.`',
  ]);
  expect((await changed('season: Season', dated)).missing).toHaveLength(1);
  expect((await changed('season: Season', dated, '`Query.season` goes on 2027-08-01.')).missing).toHaveLength(
    1,
  );
  expect((await changed('season: Season', dated, '`Query.season` goes on 2027-09-01.')).missing).toEqual([]);
});
