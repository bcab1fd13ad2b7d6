import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STATEMENT_LINES, readStatement, type StatementLine } from './bankStatement.ts';
import { newLines, sameness } from './newLines.ts';
import { proposedLines } from './proposals.ts';
import { readStatementAmount, readStatementDate } from './statementValues.ts';

const FACTS = { startsOn: '2026-06-01', today: '2026-07-31' };
const read = (...lines: string[]) => readStatement(lines.join('\n'), FACTS);
const shown = (...lines: string[]) =>
  read(...lines).lines.map(({ line, occurredOn, amountPence, description }) => [
    line,
    occurredOn,
    amountPence,
    description,
  ]);

describe('a statement', () => {
  it.each<[string, string[], unknown[][]]>([
    [
      'of Lloyds, with money out and in apart',
      [
        'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance',
        "05/06/2026,DEB,'20-00-00,12345678,ACME CARE LTD,120.00,,300.00",
        "08/06/2026,FPI,'20-00-00,12345678,COUNCIL DP,,480.00,780.00",
      ],
      [
        [2, '2026-06-05', -12_000, 'ACME CARE LTD'],
        [3, '2026-06-08', 48_000, 'COUNCIL DP'],
      ],
    ],
    [
      'of Barclays, with one amount and its sign',
      ['Number,Date,Account,Amount,Subcategory,Memo', ' ,05/06/2026,20-00-00 12345678,-2.00,PAYMENT,BUS 12'],
      [[2, '2026-06-05', -200, 'BUS 12']],
    ],
    [
      'of Nationwide, with lines above its headings, pounds, quotes, blank lines and months in words',
      [
        '"Account Name:","FlexAccount"',
        '"Account Balance:","£1,234.50"',
        '',
        '"Date","Transaction type","Description","Paid out","Paid in","Balance"',
        '"05 Jun 2026","Visa purchase","SMITH, J ""PA""","£1,234.50","","£10.00"',
        '',
        '"06 Jun 2026","Refund","SMITH, J ""PA""","","£4.50","£14.50"',
      ],
      [
        [5, '2026-06-05', -123_450, 'SMITH, J "PA"'],
        [7, '2026-06-06', 450, 'SMITH, J "PA"'],
      ],
    ],
    [
      'of a card, with CR and DR, and a byte order mark',
      [
        '\ufeffPosted Date;Merchant;Amount',
        '2026-06-05 14:02;CHEMIST;"1,234.50 DR"',
        '2026-06-06;TOP UP;1,234.50 CR',
      ],
      [
        [2, '2026-06-05', -123_450, 'CHEMIST'],
        [3, '2026-06-06', 123_450, 'TOP UP'],
      ],
    ],
    [
      'of Monzo, with an amount and both columns beside it',
      [
        'Date,Time,Type,Name,Amount,Currency,Money Out,Money In',
        '05/06/2026,10:00:00,Card,Taxi,-12.30,GBP,-12.30,',
      ],
      [[2, '2026-06-05', -1_230, 'Taxi']],
    ],
    [
      'with a column that says which way',
      ['Date,Details,Value,Dr/Cr', '5/6/26,Respite,100,D', '6/6/26,Respite,100,C'],
      [
        [2, '2026-06-05', -10_000, 'Respite'],
        [3, '2026-06-06', 10_000, 'Respite'],
      ],
    ],
  ])('is read as one %s', (_what, lines, expected) => {
    expect(shown(...lines)).toEqual(expected);
    expect(read(...lines).badLines).toEqual([]);
  });

  it.each<[string, string[], string, number | undefined]>([
    ['empty', [''], 'STATEMENT_EMPTY', undefined],
    ['headings alone', ['Date,Description,Amount'], 'STATEMENT_EMPTY', undefined],
    [
      'more lines than are read at once',
      ['Date,Description,Amount', ...Array(MOST_STATEMENT_LINES + 1).fill('05/06/2026,Bus,-2')],
      'STATEMENT_TOO_LONG',
      undefined,
    ],
    [
      'bytes of another encoding',
      ['Date,Description,Amount', '05/06/2026,Caf\ufffd,-1'],
      'STATEMENT_NOT_UTF8',
      2,
    ],
    [
      'pounds read as another encoding',
      ['Date,Description,Amount', '05/06/2026,Bus,Â£2'],
      'STATEMENT_NOT_UTF8',
      2,
    ],
    [
      'a quotation mark that never ends',
      ['Date,Description,Amount', '05/06/2026,"Bus,-2'],
      'STATEMENT_NOT_CSV',
      undefined,
    ],
    ['no amount', ['Date,Description,Balance', '05/06/2026,Bus,2'], 'STATEMENT_COLUMN_MISSING', 1],
    ['money out alone', ['Date,Description,Paid out', '05/06/2026,Bus,2'], 'STATEMENT_COLUMN_MISSING', 1],
    ['no date', ['When,Description,Amount', '05/06/2026,Bus,-2'], 'STATEMENT_COLUMN_MISSING', 1],
    [
      'dates of two kinds',
      ['Date,Description,Amount', '05/06/2026,Bus,-2', '2026-06-06,Bus,-2'],
      'STATEMENT_DATES_OF_TWO_KINDS',
      3,
    ],
    [
      'months that come first',
      ['Date,Description,Amount', '06/05/2026,Bus,-2', '06/15/2026,Bus,-2'],
      'STATEMENT_DATES_OF_TWO_KINDS',
      3,
    ],
    [
      'amounts that are none',
      ['Date,Description,Amount', '05/06/2026,Bus,1.234,50'],
      'AMOUNT_NOT_READABLE',
      2,
    ],
  ])('with %s is refused', (_what, lines, code, line) => {
    const { refusals, lines: kept } = read(...lines);
    expect(refusals).toMatchObject([{ code, path: ['file'] }]);
    if (line !== undefined) expect(refusals[0]?.details?.line).toBe(line);
    expect(kept).toEqual([]);
  });

  it('keeps what can be read, and tells the others by their number', () => {
    const { lines, badLines, refusals } = read(
      'Date,Description,Money out,Money in',
      '05/06/2026,Bus,2.00,',
      'soon,Bus,2.00,',
      '05/06/2026,Bus,2.0.0,',
      '05/06/2026,Both,2.00,3.00',
      '05/06/2026,Nothing,0.00,0.00',
      '31/05/2026,Early,2.00,',
      '01/08/2026,Late,2.00,',
      '05/06/2026,,2.00,',
      'Closing balance',
    );
    expect(refusals).toEqual([]);
    expect(lines.map(({ line }) => line)).toEqual([2]);
    expect(badLines.map(({ line, code }) => [line, code])).toEqual([
      [3, 'DATE_NOT_READABLE'],
      [4, 'AMOUNT_NOT_READABLE'],
      [5, 'AMOUNT_NOT_READABLE'],
      [6, 'LINE_WITHOUT_AMOUNT'],
      [7, 'LINE_BEFORE_PART'],
      [8, 'LINE_IN_FUTURE'],
      [9, 'LINE_WITHOUT_DESCRIPTION'],
      [10, 'DATE_NOT_READABLE'],
    ]);
  });

  it.each([
    ['12', 1_200],
    ['12.5', 1_250],
    ['1,234.50', 123_450],
    ['£1,234.50 CR', 123_450],
    ['1,234.50DR', -123_450],
    ['-£12.00', -1_200],
    ['(12.00)', -1_200],
    ['12.00-', -1_200],
    ['−12.00', -1_200],
    ['', 0],
    ['1,23.00', null],
    ['1.234,50', null],
    ['12.345', null],
    ['-12.00 CR', null],
    ['(12.00', null],
    ['twelve', null],
  ])('reads the amount %s', (text, expected) => expect(readStatementAmount(text)).toBe(expected));

  it('reads every amount that a bank may write as the pence that it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (pence) => {
        const pounds = (Math.abs(pence) / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 });
        expect(readStatementAmount(`${pence < 0 ? '-' : ''}£${pounds}`)).toBe(pence);
        expect(readStatementAmount(`${pounds} ${pence < 0 ? 'DR' : 'CR'}`)).toBe(pence);
      }),
    );
  });

  it.each([
    ['31/06/2026', null],
    ['29/02/2028', '2028-02-29'],
    ['5-Jun-26', '2026-06-05'],
    ['5th June 2026', '2026-06-05'],
    ['2026-06-05T09:00:00Z', '2026-06-05'],
    ['5 Foo 2026', null],
  ])('reads the date %s', (text, day) => expect(readStatementDate(text)?.day ?? null).toBe(day));
});

const anyLine = fc.record({
  line: fc.nat(50),
  occurredOn: fc.constantFrom('2026-06-01', '2026-06-02'),
  amountPence: fc.constantFrom(-200, -300, 500),
  description: fc.constantFrom('Bus', 'BUS', 'Taxi'),
});
const countsOf = (lines: readonly StatementLine[]) => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(sameness(line), (counts.get(sameness(line)) ?? 0) + 1);
  return counts;
};

describe('the lines of statements, one file after another', () => {
  const imported = (files: readonly (readonly StatementLine[])[]) => {
    const kept: StatementLine[] = [];
    for (const file of files) kept.push(...newLines(file, countsOf(kept)));
    return kept;
  };

  it('keep as many that are the same as any one file has, whatever the order and however often', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyLine, { maxLength: 8 }), { maxLength: 5 }), (files) => {
        const kept = countsOf(imported(files));
        const expected = new Map<string, number>();
        for (const file of files) {
          for (const [key, count] of countsOf(file))
            expected.set(key, Math.max(count, expected.get(key) ?? 0));
        }
        expect(kept).toEqual(expected);
        expect(countsOf(imported([...files].reverse()))).toEqual(expected);
        expect(countsOf(imported([...files, ...files]))).toEqual(expected);
      }),
    );
  });

  it('have numbers of their own, so that two at one moment could not both be kept', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 12 }),
        fc.array(anyLine, { maxLength: 6 }),
        (file, before) => {
          const added = newLines(file, countsOf(before));
          const keys = added.map((line) => `${sameness(line)}#${line.occurrence}`);
          expect(new Set(keys).size).toBe(keys.length);
          for (const line of added) {
            expect(line.occurrence).toBeGreaterThan(countsOf(before).get(sameness(line)) ?? 0);
          }
        },
      ),
    );
  });
});

describe('what a line is taken to be', () => {
  const line = (occurredOn: string, amountPence: number, description: string) => ({
    line: 2,
    occurredOn,
    amountPence,
    description,
    occurrence: 1,
  });

  it('is told by its sign, by what the council paid, by what was reported, and by its words', () => {
    const known = {
      isHeld: true,
      paid: [{ occurredOn: '2026-06-01', amountPence: 48_000 }],
      reported: [{ occurredOn: '2026-06-09', amountPence: -1_500 }],
      matched: [
        { description: 'Acme  care', supportItemId: 'an-item', outcomeId: 'its-outcome' },
        { description: 'Swim club', supportItemId: null, outcomeId: 'an-outcome' },
      ],
    };
    const lines = [
      line('2026-06-03', 48_000, 'COUNCIL DP'),
      line('2026-06-04', 48_000, 'COUNCIL DP'),
      line('2026-06-10', -1_500, 'TAXI'),
      line('2026-06-11', -1_500, 'TAXI'),
      line('2026-06-12', -12_000, 'ACME CARE'),
      line('2026-06-13', 300, 'Taxi'),
      line('2026-06-20', -1_500, 'TAXI'),
    ];
    expect(proposedLines(lines, known).map(({ meaning, supportItemId }) => [meaning, supportItemId])).toEqual(
      [
        ['PAID_BY_COUNCIL', null],
        ['PAID_IN', null],
        ['ALREADY_REPORTED', null],
        ['SPENT', null],
        ['SPENT', 'an-item'],
        ['REFUNDED', null],
        ['SPENT', null],
      ],
    );
    const [care, swimming] = proposedLines(
      [line('2026-06-12', -12_000, 'ACME CARE'), line('2026-06-12', -600, 'SWIM CLUB')],
      known,
    );
    expect([care?.outcomeId, swimming?.outcomeId]).toEqual([null, 'an-outcome']);
    expect(proposedLines([line('2026-06-13', 300, 'X')], { ...known, isHeld: false })[0]?.meaning).toBe(
      'REFUNDED',
    );
  });
});
