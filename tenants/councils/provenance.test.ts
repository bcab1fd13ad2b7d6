import { expect, test } from 'vitest';
import { EXAMPLE_INPUTS } from '../policy/exampleInputs.testing.ts';
import { POLICY_AREAS } from '../policy/policy.ts';
import type { Area } from '../policy/setting.ts';
import { plainSource, provenanceOf, sourcedPaths } from './provenance.ts';

const SOURCES = [
  { path: 'scales.everybody', source: 'The budget book' },
  { path: 'scales.everybody.priceTable', source: 'The price list' },
];

test.each([
  ['scales.everybody.label', 'The budget book'],
  ['scales.everybody', 'The budget book'],
  ['scales.everybody.priceTable.rows.0.amountPence', 'The price list'],
])('%s is sourced from %s, the nearest above it', (path, source) => {
  expect(provenanceOf(SOURCES, path)).toEqual({ basis: 'SOURCED', source });
});

test.each(['scales', 'scales.everybodyElse.label', 'roundTo'])('%s is illustrative', (path) => {
  expect(provenanceOf(SOURCES, path)).toEqual({ basis: 'ILLUSTRATIVE', source: null });
});

test('an entry of a list has its own source, with its dates, whatever the others have', () => {
  const sources = [
    { path: 'rungs.TEAM_MANAGER', source: 'A scheme of delegation', publishedOn: '2026-02-03' },
    { path: 'enabledOptions.POOL', source: 'A leaflet', appliesFrom: '2025-10-01' },
  ];
  expect(provenanceOf(sources, 'rungs.TEAM_MANAGER.upToAmountPence')).toEqual({
    basis: 'SOURCED',
    source: 'A scheme of delegation',
    publishedOn: '2026-02-03',
  });
  expect(provenanceOf(sources, 'rungs.DIRECTOR.role').basis).toBe('ILLUSTRATIVE');
  expect(provenanceOf(sources, 'enabledOptions.POOL')).toMatchObject({ appliesFrom: '2025-10-01' });
  expect(provenanceOf(sources, 'enabledOptions').basis).toBe('ILLUSTRATIVE');
});

test('a council may say that it publishes no figure', () => {
  const source = plainSource({ path: 'repaymentWeeks', source: 'An answer', basis: 'NOT_PUBLISHED' });
  expect(provenanceOf([source], 'repaymentWeeks')).toEqual({ basis: 'NOT_PUBLISHED', source: 'An answer' });
});

test('a source is kept with nothing that does not apply', () => {
  const written = { path: 'a', source: 'b', basis: 'SOURCED', publishedOn: null, appliesFrom: null } as const;
  expect(plainSource(written)).toEqual({ path: 'a', source: 'b' });
});

test('each word of a list of words can have a source', () => {
  const paths = sourcedPaths(POLICY_AREAS.deployment as Area<unknown>, EXAMPLE_INPUTS.deployment);
  expect(paths).toContain('enabledOptions.POOL');
  expect(paths).not.toContain('enabledOptions.TRUST');
});
