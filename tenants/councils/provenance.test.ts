import { expect, test } from 'vitest';
import { provenanceOf } from './provenance.ts';

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
