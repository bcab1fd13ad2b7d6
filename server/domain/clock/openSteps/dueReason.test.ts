import { expect, it } from 'vitest';
import { reasonFromDay } from './dueReason.ts';

it('says the same in the program and in SQL, with quotes as they are', () => {
  const reason = reasonFromDay("It's from ", ' on.');
  expect(reason.on('2026-06-01')).toBe("It's from 1 June 2026 on.");
  expect(reason.inSql('began_on')).toBe("'It''s from ' || to_char(began_on, 'FMDD FMMonth YYYY') || ' on.'");
});
