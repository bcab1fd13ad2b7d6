import { describe, expect, it } from 'vitest';
import { nameAsCompared, organisationAsCompared } from './names.ts';

describe('names', () => {
  it('are one however their capitals and blanks are written', () => {
    expect(nameAsCompared('  Ann   LEE ')).toBe(nameAsCompared('ann lee'));
    expect(nameAsCompared('Ann Lee')).not.toBe(nameAsCompared('Anne Lee'));
  });

  it.each([
    ['Sunrise Care Ltd', 'SUNRISE CARE LIMITED'],
    ['Sunrise Care Ltd.', 'Sunrise  Care'],
    ['Brook & Sons C.I.C.', 'Brook and Sons CIC'],
    ['St. Anne’s Hospice', 'St Anne s hospice'],
  ])('of organisations: %s is %s', (one, other) => {
    expect(organisationAsCompared(one)).toBe(organisationAsCompared(other));
  });

  it('of organisations that differ stay apart', () => {
    expect(organisationAsCompared('Sunrise Care Ltd')).not.toBe(organisationAsCompared('Sunset Care Ltd'));
    expect(organisationAsCompared('Limited')).toBe('limited');
  });
});
