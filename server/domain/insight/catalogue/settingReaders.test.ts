import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREA_KEYS } from '../../../../tenants/policy/policy.ts';
import { readerOf, readingSentence, SETTING_READERS } from './settingReaders.ts';
import { settingsCatalogue } from './settingsCatalogue.ts';

const root = new URL('../../../../', import.meta.url);
const rulesOf = (pattern: string) =>
  globSync(pattern, { cwd: root }).filter((file) => !/[.](test|testing|bench|arbitraries)[.]ts$/.test(file));

/** Where decisions are made; not where policy is kept, compared or previewed. */
const DECIDING = rulesOf(
  'server/domain/{policy/resourceAllocation,care/*,money/*,oversight/reviews,planLife,people}/*.ts',
);
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');
const DECIDING_TEXT = DECIDING.map(textOf).join('\n');

const NAMED = AREA_KEYS.flatMap((area) =>
  Object.entries(SETTING_READERS[area]).map(([path, reader]) => ({ area, path, reader })),
);
const SETTINGS = settingsCatalogue(null);

/** Names that say too little to be looked for: rules use them for other things too. */
const COMMON_NAMES = ['role', 'evidence', 'frequency', 'key', 'label'];

const nameOf = (path: string) => (path.split('.').at(-1) ?? '').replaceAll('[]', '');
const says = (text: string, name: string) => new RegExp(`\\b${name}\\b`).test(text);

describe('what reads a setting', () => {
  it.each(NAMED)('$path of $area is in the rule that is named', ({ path, reader }) => {
    expect(says(textOf(reader.file), nameOf(path)), reader.file).toBe(true);
  });

  it.each(NAMED)('$path of $area is in the catalogue', ({ area, path }) => {
    const isThere = SETTINGS.some(
      (entry) => entry.area === area && readerOf(area, entry.path) !== null && entry.path.startsWith(path),
    );
    expect(isThere).toBe(true);
  });

  const unread = SETTINGS.filter(({ isReadByDecision }) => !isReadByDecision);

  it.each(unread.filter(({ path }) => !COMMON_NAMES.includes(nameOf(path))))(
    '$path of $area, which no decision is said to read, is in no rule that decides',
    ({ area, path }) => {
      const group = path.includes('.') ? nameOf(path.slice(0, path.lastIndexOf('.'))) : null;
      const name = nameOf(path);
      // A name that another area has too may be in a rule; the group that it is in then is not.
      const isShared = SETTINGS.some((other) => other.isReadByDecision && nameOf(other.path) === name);
      const looked = isShared ? group : name;
      expect(looked, `${area}.${path}`).not.toBeNull();
      expect(says(DECIDING_TEXT, looked ?? '')).toBe(false);
    },
  );

  it('says plainly where nothing does', () => {
    expect(readingSentence(readerOf('deployment', 'voucher.outlets'))).toBe(
      'Recorded and compared; no decision reads it yet.',
    );
    expect(readingSentence(readerOf('money', 'maximumUnspentWeeks'))).toMatch(
      /^Recorded and compared; no decision reads it yet\. The preview of a change shows /,
    );
    expect(readingSentence(readerOf('money', 'payCycle'))).toMatch(/^It decides /);
  });

  it('is that of the nearest group that is named', () => {
    expect(readerOf('resourceAllocation', 'scales[].domains[].points.LOW')?.what).toBe(
      'how many points a need adds',
    );
    expect(readerOf('riskEnablement', 'riskMatrix.levels[].fromScore')?.what).toContain('how risky');
    expect(readerOf('riskEnablement', 'riskMatrix')).toBeNull();
  });
});
