import { describe, expect, it } from 'vitest';
import { besideSaved, seenFields, type Told, toldSeen } from './bothVersions.ts';
import { newForm } from './formState.ts';

const TOLD: Told = [
  { name: 'name', label: 'Name' },
  { name: 'bornOn', label: 'Born', isDay: true },
  { name: 'needs', label: 'Needs', said: (value) => value.toLowerCase() },
  { list: 'lines', label: 'Line', each: [{ name: 'words', label: 'what it says' }] },
  ...toldSeen({ cost: 'Cost' }),
];

const saved = newForm({
  expectedVersion: '3',
  name: 'Theirs',
  'bornOn.day': '2',
  'bornOn.month': '3',
  'bornOn.year': '1941',
  needs: ['B', 'A'],
  'lines.0.words': 'One',
  'lines.1.words': 'Two',
  ...seenFields({ cost: '£120.00' }),
}).values;

const sent = (
  changes: Record<string, string | string[]>,
  mistakes = [{ field: 'name', message: 'Too long.' }],
) => ({
  values: newForm({
    expectedVersion: '3',
    name: 'Theirs',
    'bornOn.day': '2',
    'bornOn.month': '3',
    'bornOn.year': '1941',
    needs: ['A', 'B'],
    'lines.0.words': 'One',
    'lines.1.words': 'Two',
    ...seenFields({ cost: '£120.00' }),
    ...changes,
  }).values,
  mistakes,
});

describe('a form beside its record', () => {
  it('is the record where nothing was sent, and what was sent where the record is as it was read', () => {
    expect(besideSaved(null, saved, TOLD)).toEqual({ form: { values: saved, mistakes: [] }, both: null });
    const form = sent({ name: 'Mine' });
    const shown = besideSaved(form, saved, TOLD);
    expect([shown.form.values.text('name'), shown.both]).toEqual(['Mine', null]);
  });

  it('tells what differs, field by field and line by line, and takes up the version that is saved', () => {
    const form = sent({
      expectedVersion: '2',
      name: 'Mine',
      'bornOn.day': '1',
      needs: 'A',
      'lines.1.words': '',
      ...seenFields({ cost: '£100.00' }),
    });
    const { form: shown, both } = besideSaved(form, saved, TOLD);
    expect(both).toEqual([
      { label: 'Name', mine: 'Mine', theirs: 'Theirs' },
      { label: 'Born', mine: '1 3 1941', theirs: '2 3 1941' },
      { label: 'Needs', mine: 'a', theirs: 'a; b' },
      { label: 'Line 2: what it says', mine: '', theirs: 'Two' },
      { label: 'Cost', mine: '£100.00', theirs: '£120.00' },
    ]);
    expect(['expectedVersion', 'seen.cost', 'name'].map((name) => shown.values.text(name))).toEqual([
      '3',
      '£120.00',
      'Mine',
    ]);
  });

  it('gives a new form what it carries, and nothing that is saved', () => {
    const { form, both } = besideSaved(newForm(), saved, TOLD);
    expect(both).toBeNull();
    expect([form.values.text('expectedVersion'), form.values.text('name')]).toEqual(['3', '']);
  });
});
