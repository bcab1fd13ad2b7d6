import { expect, it } from 'vitest';
import { reasonFromDays } from './dueReason.ts';

it('says the same in the program and in SQL, with quotes as they are', () => {
  const reason = reasonFromDays("It's from ", ' on.');
  expect(reason.on('2026-06-01')).toBe("It's from 1 June 2026 on.");
  expect(reason.inSql('began_on')).toBe("'It''s from ' || to_char(began_on, 'FMDD FMMonth YYYY') || ' on.'");
});

it('may tell several days', () => {
  const reason = reasonFromDays('From ', ' to ', '.');
  expect(reason.on('2026-06-01', '2026-06-30')).toBe('From 1 June 2026 to 30 June 2026.');
  expect(reason.inSql('a', 'b')).toBe(
    "'From ' || to_char(a, 'FMDD FMMonth YYYY') || ' to ' || to_char(b, 'FMDD FMMonth YYYY') || '.'",
  );
});
