import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvHead, csvLine } from '../../../platform/http/csv.ts';
import { carerAssessmentOutcome, withoutBudgets } from './carerRows.ts';
import { checkReturnFile } from './checkReturnFile.ts';
import { type GivenLocation, locationRefusals, waysRefusals } from './partLocations.ts';
import { readReturnFile } from './readReturnFile.ts';
import type { RecordedPart } from './recordedEvents.ts';
import { BLANK_ROW, RETURN_FIELDS, type ReturnField, type ReturnRow } from './returnFields.ts';
import { RETURN_LISTS } from './returnLists.ts';
import { validateClientLevelData } from './validateClientLevelData.ts';

const fileOf = (rows: readonly ReturnRow[], fields: readonly string[] = RETURN_FIELDS) =>
  Buffer.from(
    [
      csvHead(fields),
      ...rows.map((row) => csvLine(fields.map((field) => row[field as ReturnField] ?? 'x'))),
    ].join(''),
  );
/** Rows of anything: words of the lists, dates, numbers, and text that needs quotation marks. */
const anyRow = fc
  .record(
    Object.fromEntries(
      RETURN_FIELDS.map((field) => [
        field,
        fc.constantFrom(
          '',
          '2025-05-01',
          '1',
          'a "b", c\nd',
          'Joyce’s',
          ...(RETURN_LISTS[field] ?? []).slice(0, 3),
        ),
      ]),
    ),
  )
  .map((row): ReturnRow => ({ ...BLANK_ROW, ...row }));

describe('a file of the national return', () => {
  it('is checked as its rows are, whatever they say, with every fault told and counted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 6 }), async (rows) => {
        const expected = validateClientLevelData(rows);
        const { checked, refusals } = await checkReturnFile(fileOf(rows));
        expect(refusals).toEqual([]);
        expect(checked?.faults).toEqual(
          expected.map(({ rowNumber, field, rule }) => ({ rowNumber, field, rule })),
        );
        expect(checked?.faultCount).toBe(expected.length);
        expect(checked?.failingRowCount).toBe(new Set(expected.map(({ rowNumber }) => rowNumber)).size);
        expect(checked?.brokenRules.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
      }),
      { numRuns: 40 },
    );
  });

  it('may have its columns in any order, and others beside them', async () => {
    const row = { ...BLANK_ROW, Gender: 'Female', LA_Code: '503' };
    const { rows } = await readReturnFile(fileOf([row], [...RETURN_FIELDS.toReversed(), 'For local use']));
    expect(rows).toEqual([row]);
  });

  it('counts all of many faults, and tells the first of them', async () => {
    const rows = Array.from({ length: 40 }, () => BLANK_ROW);
    const { checked } = await checkReturnFile(fileOf(rows), 7);
    expect(checked?.faults).toHaveLength(7);
    expect(checked?.faultCount).toBe(validateClientLevelData(rows).length);
    expect(checked?.brokenRules[0]?.count).toBe(40);
  });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.from(' \r\n'), 'RETURN_FILE_EMPTY'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x41]), 'RETURN_FILE_NOT_UTF8'],
    ['a quotation mark too few', Buffer.from('a,"b\n1,2'), 'RETURN_FILE_NOT_CSV'],
    ['a column too few', fileOf([], RETURN_FIELDS.slice(1)), 'RETURN_FILE_COLUMN_MISSING'],
    ['a column twice', fileOf([], [...RETURN_FIELDS, 'Gender']), 'RETURN_FILE_COLUMN_GIVEN_TWICE'],
    [
      'a value too few',
      Buffer.concat([fileOf([BLANK_ROW]), Buffer.from('only one\r\n')]),
      'RETURN_FILE_NOT_CSV',
    ],
  ])('with %s is refused as a whole', async (_what, bytes, code) => {
    const { checked, refusals } = await checkReturnFile(bytes);
    expect([checked, refusals.map((refusal) => refusal.code)]).toEqual([null, [code]]);
  });

  it('has no more rows than are checked at once', async () => {
    const file = fileOf([BLANK_ROW, BLANK_ROW, BLANK_ROW]);
    expect((await readReturnFile(file, 3)).rows).toHaveLength(3);
    expect((await readReturnFile(file, 2)).refusals.map(({ code }) => code)).toEqual([
      'RETURN_FILE_TOO_LONG',
    ]);
  });
});

describe('where support is given', () => {
  const TODAY = Temporal.PlainDate.from('2026-06-01');
  const given: GivenLocation = {
    serviceId: null,
    cqcLocationNumber: '1-119187789',
    startsOn: '2026-05-01',
  };
  const known = { number: given.cqcLocationNumber, partStartsOn: '2026-05-01' };
  const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

  it('is named in one way, as the Care Quality Commission writes it, and from a day of the part on', () => {
    expect(codes(waysRefusals(given))).toEqual([]);
    expect(codes(waysRefusals({ ...given, serviceId: 'service_1' }))).toEqual(['LOCATION_NAMED_IN_TWO_WAYS']);
    expect(codes(waysRefusals({ ...given, cqcLocationNumber: null }))).toEqual([
      'LOCATION_NAMED_IN_TWO_WAYS',
    ]);
    expect(locationRefusals(given, known, TODAY)).toEqual([]);
    for (const number of ['119187789', '1-12345', '2-119187789', ' 1-119187789']) {
      expect(codes(locationRefusals(given, { ...known, number }, TODAY))).toEqual(['LOCATION_NOT_VALID']);
    }
    const ofService = { ...given, serviceId: 'service_1' };
    expect(codes(locationRefusals(ofService, { ...known, number: null }, TODAY))).toEqual([
      'LOCATION_NOT_IN_DIRECTORY',
    ]);
    const from = (startsOn: string) => codes(locationRefusals({ ...given, startsOn }, known, TODAY));
    expect([from('2026-04-30'), from('2026-06-02')]).toEqual([['LOCATION_BEFORE_PART'], ['DATE_IN_FUTURE']]);
  });
});

describe('what came of a carer’s assessment', () => {
  it.each([
    [true, true, 'NO_SUPPORT', 'Progress to support planning or services'],
    [true, false, null, 'Progress to support planning or services'],
    [true, false, 'INFORMATION_ONLY', 'NFA: Information and advice or signposting'],
    [false, false, 'RESPITE_TO_CARED_FOR', 'Progress to support planning or services'],
    [false, false, 'NO_SUPPORT', 'NFA: No services offered for other reason'],
    [false, false, null, 'NFA: No services offered for other reason'],
  ] as const)('eligible %s, with a plan %s, given %s: %s', (isEligible, hasPlan, supportKind, outcome) => {
    expect(carerAssessmentOutcome({ isEligible, hasPlan, supportKind })).toBe(outcome);
  });
});

describe('what carers’ budgets say already', () => {
  const period = { laCode: '503', from: '2025-07-01', on: '2026-06-30' };
  const support = {
    id: 's',
    personId: 'a',
    kind: 'DIRECT_PAYMENT',
    startsOn: '2026-01-01',
    endedOn: null,
  } as const;
  const part = {
    personId: 'a',
    isForCarer: true,
    option: 'SMALL_PAYMENT',
    startsOn: '2026-02-01',
    endsOn: '2026-03-01',
  };
  it.each([
    ['the same way on some of the same days', {}, 0],
    ['in another way', { option: 'VIRTUAL_BUDGET' }, 1],
    ['to somebody else', { personId: 'b' }, 1],
    ['for their own needs', { isForCarer: false }, 1],
    ['before it', { startsOn: '2025-08-01', endsOn: '2026-01-01' }, 1],
  ])('is not said again: %s', (_how, changes, left) => {
    const parts = [{ ...part, ...changes }] as unknown as RecordedPart[];
    expect(withoutBudgets([support], parts, period)).toHaveLength(left);
  });
});
