import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../policy/policy.ts';
import type { Area } from '../policy/setting.ts';
import { AWKWARD_TEXTS, possibleSettings } from '../policy/settings.arbitraries.ts';
import { type CouncilFile, readCouncilFile } from './councilFile.ts';
import { type CouncilFileContent, councilFileText } from './councilFileText.ts';
import type { VersionInFile, VersionsInFile } from './councilShape.ts';
import { EXAMPLE_COUNCILS } from './exampleCouncils.ts';
import { plainSource, sourcedPaths } from './provenance.ts';

const FILES = EXAMPLE_COUNCILS.map((slug) =>
  fileIn(readFileSync(new URL(`${slug}.yaml`, import.meta.url), 'utf8')),
);

function fileIn(text: string): CouncilFile {
  const { file, mistakes } = readCouncilFile(text);
  if (!file) throw new Error(JSON.stringify(mistakes));
  return file;
}

function contentOf({ council, policies, workedCases }: CouncilFile): CouncilFileContent {
  return { council, policies, workedCases };
}

const text = fc.oneof(fc.constantFrom(...AWKWARD_TEXTS), fc.string({ unit: 'grapheme', minLength: 1 }));

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function version<Key extends AreaKey>(area: Key): fc.Arbitrary<VersionInFile<Key>> {
  return fc
    .record({
      settings: possibleSettings(area),
      effectiveFrom: day,
      note: fc.option(text),
      sources: fc.array(
        fc.record({
          at: fc.nat(),
          source: text,
          basis: fc.constantFrom('SOURCED' as const, 'NOT_PUBLISHED' as const),
          publishedOn: fc.option(day),
          appliesFrom: fc.option(day),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ sources, ...rest }) => {
      const paths = sourcedPaths(POLICY_AREAS[area] as Area<unknown>, rest.settings);
      // What is applied only after the version's first day is a later figure.
      const appliesInTime = (on: string | null) => (on !== null && on <= rest.effectiveFrom ? on : null);
      const placed = sources.map(({ at, appliesFrom, ...source }) =>
        plainSource({
          ...source,
          appliesFrom: appliesInTime(appliesFrom),
          path: paths[at % paths.length] ?? '',
        }),
      );
      const isFirst = (path: string, index: number) =>
        placed.findIndex((other) => other.path === path) === index;
      return { ...rest, sources: placed.filter(({ path }, index) => isFirst(path, index)) };
    });
}

const content: fc.Arbitrary<CouncilFileContent> = fc.record({
  council: fc.constantFrom(...FILES.map(({ council }) => council)),
  policies: fc.record(
    Object.fromEntries(AREA_KEYS.map((area) => [area, fc.option(version(area), { freq: 6 })])),
  ) as unknown as fc.Arbitrary<VersionsInFile>,
  workedCases: fc.constantFrom(...FILES.map(({ workedCases }) => workedCases)),
});

describe('a council file that was written', () => {
  test.each(FILES)('reads as the example that it was written from: $council.slug', (file) => {
    const written = councilFileText(contentOf(file));
    expect(fileIn(written)).toEqual(file);
    expect(councilFileText(contentOf(fileIn(written)))).toBe(written);
  });

  test('reads as it was: council, settings, sources, days and notes', () => {
    fc.assert(
      fc.property(content, (whole) => {
        expect(contentOf(fileIn(councilFileText(whole, ['A heading: with # marks'])))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['\\a', '\\u202e', '\\u200b'])(
    'is not read with an escape for %s, which no text is kept with',
    (escaped) => {
      const [file] = FILES as [CouncilFile];
      const written = councilFileText(contentOf(file));
      const { mistakes } = readCouncilFile(written.replace(/^( +note:).*$/m, `$1 "${escaped}"`));
      expect(mistakes).toMatchObject([{ code: 'WRONG_FORMAT' }]);
    },
  );

  test('is laid out for people: a heading, a price row on one line, and no line without end', () => {
    const [file] = FILES as [CouncilFile];
    const lines = councilFileText(contentOf(file), ['Oldham Council.', 'As on 2026-06-01.']).split('\n');
    expect(lines.slice(0, 4)).toEqual(['# Oldham Council.', '# As on 2026-06-01.', '', 'council:']);
    expect(lines).toContain('              - { fromPoints: 20, toPoints: 39, amountPence: 6000 }');
    expect(lines[lines.indexOf('  planning:') - 1]).toBe('');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(125);
  });

  test('lacks the areas that there is no version of', () => {
    const [file] = FILES as [CouncilFile];
    const written = councilFileText({ ...contentOf(file), policies: { ...file.policies, money: null } });
    expect(written).not.toContain('money:');
    expect(fileIn(written).missingAreas).toEqual(['money']);
  });
});
