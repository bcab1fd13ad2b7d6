import { defineEntity, p } from '@mikro-orm/core';
import { describe, expect, it } from 'vitest';
import { bytes, day, instant, pence, tenantKey } from '../database/columns.ts';
import { knowIdPrefixes } from '../ids.ts';
import { selectionOf } from './selection.ts';
import { column, needs, one } from './shape.ts';
import { shapeOf } from './shapeOf.ts';
import { statementFor } from './statement.ts';

knowIdPrefixes({ Letter: 'letter', Note: 'note' });

const Letter = defineEntity({
  name: 'Letter',
  tableName: 'letter',
  properties: {
    ...tenantKey(),
    answersId: p.uuid().nullable(),
    openingWords: p.text(),
    postagePence: pence(),
    writtenOn: day(),
    sentAt: instant().nullable(),
    scanned: bytes(),
    pages: p.json().$type<string[]>(),
    isLate: p.boolean().formula(() => 'true'),
  },
});

const letterShape = shapeOf(Letter, {
  fields: { answers: one(() => letterShape), pageTexts: column('pages'), pages: needs('pageTexts') },
});

describe('the shape of an entity', () => {
  const textFor = (...paths: string[]) =>
    statementFor(letterShape, selectionOf(...paths), { where: 'id = $1', limit: 1 }).statement.text;

  it('has a field for what stands in a column, but for ids of the council and of other rows, and bytes', () => {
    expect([...letterShape.fields.keys()].sort()).toEqual([
      'answers',
      'id',
      'openingWords',
      'pageTexts',
      'pages',
      'postagePence',
      'sentAt',
      'writtenOn',
    ]);
    expect(textFor('openingWords', 'postagePence')).toContain(
      'json_build_array(letter.opening_words, letter.postage_pence)',
    );
  });

  it('shows an id as the API does, and a moment to the millisecond', () => {
    expect(textFor('id')).toContain(`'letter_' || letter.id`);
    const { rowsFrom } = statementFor(letterShape, selectionOf('sentAt'), { where: 'id = $1', limit: 1 });
    expect(rowsFrom([{ json: '["2026-11-22T09:30:00+00:00"]' }])).toEqual([
      { sentAt: '2026-11-22T09:30:00.000Z' },
    ]);
  });

  it('goes to a related row by the id of that name', () => {
    expect(textFor('answers.writtenOn')).toContain('t1.id = letter.answers_id');
  });

  it('puts what differs in the place of the entity’s own', () => {
    expect(textFor('pages')).toBe(textFor('pageTexts'));
    expect(shapeOf(Letter, { typeName: 'Note' }).typeName).toBe('Note');
  });

  it('refuses a related row that the entity has no id of', () => {
    expect(() => shapeOf(Letter, { fields: { sender: one(() => letterShape) } })).toThrow(
      'Letter has no senderId',
    );
  });
});
