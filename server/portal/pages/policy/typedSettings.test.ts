import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCouncilFile } from '../../../../tenants/councils/councilFile.ts';
import { EXAMPLE_COUNCILS } from '../../../../tenants/councils/exampleCouncils.ts';
import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';
import { settingsCatalogue } from '../../../domain/insight/catalogue/settingsCatalogue.ts';
import { FormValues } from '../../forms/formValues.ts';
import { editParts } from './editParts.ts';
import { declaredTree, type Json } from './settingTree.ts';
import { withOtherRows } from './typedRows.ts';
import { basisPointsFrom, readPart, textsOf } from './typedSettings.ts';

const folder = new URL('../../../../tenants/councils/', import.meta.url);

const treeOf = (area: AreaKey) =>
  declaredTree(settingsCatalogue(area) as unknown as Parameters<typeof declaredTree>[0]);

describe('a form made from declarations', () => {
  it.each(EXAMPLE_COUNCILS)('gives back every setting of %s as it was, part by part', (slug) => {
    const { file } = readCouncilFile(readFileSync(new URL(`${slug}.yaml`, folder), 'utf8'));
    for (const area of AREA_KEYS) {
      const settings = file?.policies[area]?.settings as unknown as Json;
      for (const part of editParts(treeOf(area), settings)) {
        const values = new FormValues(textsOf(part, settings, 'settings'));
        const { value, mistakes } = readPart(part, values, settings, 'settings');
        expect(mistakes, `${area} ${part.path}`).toEqual([]);
        const before = part.steps.reduce<unknown>(
          (at, step) => (at as Record<string, unknown>)[step],
          settings,
        );
        expect(value, `${area} ${part.path}`).toEqual(before);
      }
    }
  });

  it('shows every setting of an area on some page, once', () => {
    const { file } = readCouncilFile(readFileSync(new URL('oldham.yaml', folder), 'utf8'));
    for (const area of AREA_KEYS) {
      const settings = file?.policies[area]?.settings as unknown as Json;
      const names = editParts(treeOf(area), settings).flatMap((part) =>
        Object.keys(textsOf(part, settings, 'settings')),
      );
      const fields = names.filter((name) => !/\._(rows|was|used)$/.test(name));
      expect(new Set(fields).size, area).toBe(fields.length);
    }
  });

  it('reads a percentage as it is typed, to the hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (basisPoints) => {
        const size = Math.abs(basisPoints);
        const text = `${basisPoints < 0 ? '-' : ''}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
        expect(basisPointsFrom(text)).toBe(basisPoints === 0 ? basisPointsFrom('0') : basisPoints);
        expect(basisPointsFrom(`${text}%`)).toBe(basisPointsFrom(text));
      }),
    );
    for (const wrong of ['', 'four', '1.234', '1,5', '--1']) expect(basisPointsFrom(wrong)).toBeNull();
  });

  it('takes the row away that was named, and keeps what was typed in the others', () => {
    const values = new FormValues({
      'rows._rows': '3',
      'rows.0.name': 'a',
      'rows.1.name': 'b',
      'rows.2.name': 'c',
      _remove: 'rows.1',
    });
    const left = withOtherRows(values);
    expect([left?.text('rows._rows'), left?.text('rows.0.name'), left?.text('rows.1.name')]).toEqual([
      '2',
      'a',
      'c',
    ]);
    expect(left?.text('rows.2.name')).toBe('');
    expect(withOtherRows(new FormValues({ 'rows._rows': '3' }))).toBeNull();
  });
});
