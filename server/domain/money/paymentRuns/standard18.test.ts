import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacsText } from './bacsText.ts';
import { type PaymentFile, standard18 } from './standard18.ts';
import { type ControlTotals, standard18Faults } from './standard18Check.ts';

const numbers = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(''));
const ANY_FILE: fc.Arbitrary<PaymentFile> = fc
  .record({
    serial: numbers(6),
    originator: fc.record({
      serviceUserNumber: numbers(6),
      sortCode: numbers(6),
      accountNumber: numbers(8),
      name: fc.constant('OLDHAM COUNCIL'),
    }),
    createdOn: fc.constant(Temporal.PlainDate.from('2026-06-01')),
    processingOn: fc
      .integer({ min: 2, max: 400 })
      .map((days) => Temporal.PlainDate.from('2026-06-01').add({ days })),
    isMultiDay: fc.boolean(),
    credits: fc.array(
      fc.record({
        sortCode: numbers(6),
        accountNumber: numbers(8),
        // Whatever somebody is called: the file carries what of it Bacs can.
        accountName: fc
          .string({ unit: 'grapheme', maxLength: 30 })
          .map((name) => name.replaceAll(/\p{N}/gu, 'x')),
        amountPence: fc.integer({ min: 1, max: 2_000_000_000 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map((file) => ({
    ...file,
    credits: file.credits.map((credit, index) => ({
      ...credit,
      reference: `FS000042-${String(index + 1).padStart(6, '0')}`,
    })),
  }));

const controlOf = ({ credits, processingOn }: PaymentFile): ControlTotals => ({
  creditCount: credits.length,
  creditPence: credits.reduce((sum, { amountPence }) => sum + amountPence, 0),
  hashTotal: credits.reduce((sum, each) => sum + Number(each.sortCode) + Number(each.accountNumber), 0),
  processingOn: processingOn.toString(),
  runNumber: Number(credits[0]?.reference.slice(2, 8)),
});

describe('a payment file', () => {
  it('of any run is one that a bank takes', () => {
    fc.assert(
      fc.property(ANY_FILE, (file) => {
        expect(standard18Faults(standard18(file), controlOf(file))).toEqual([]);
      }),
    );
  });

  it('has gaps only where payments were taken out', () => {
    const taken = fc.tuple(ANY_FILE, fc.nat()).filter(([{ credits }]) => credits.length > 1);
    fc.assert(
      fc.property(taken, ([file, place]) => {
        const number = 1 + (place % file.credits.length);
        const left = { ...file, credits: file.credits.filter((_, index) => index !== number - 1) };
        const faults = standard18Faults(standard18(left), { ...controlOf(left), takenOut: [number] });
        expect(faults).toEqual([]);
        const isLast = number === file.credits.length;
        expect(standard18Faults(standard18(left), controlOf(left)).length > 0).toBe(!isLast);
      }),
    );
  });

  it('is refused where any digit of it is another', () => {
    fc.assert(
      fc.property(ANY_FILE, fc.nat(), fc.integer({ min: 1, max: 9 }), (file, place, by) => {
        const text = standard18(file);
        const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
        const index = digits[place % digits.length] as number;
        const other = String((Number(text[index]) + by) % 10);
        const changed = text.slice(0, index) + other + text.slice(index + 1);
        expect(standard18Faults(changed, controlOf(file))).not.toEqual([]);
      }),
    );
  });

  it('is refused where a record is missing, twice there, or in small letters', () => {
    fc.assert(
      fc.property(ANY_FILE, fc.nat(), (file, place) => {
        const lines = standard18(file).split('\r\n');
        const index = 4 + (place % file.credits.length);
        const control = controlOf(file);
        expect(standard18Faults(lines.toSpliced(index, 1).join('\r\n'), control)).not.toEqual([]);
        const twice = lines.toSpliced(index, 0, lines[index] as string);
        expect(standard18Faults(twice.join('\r\n'), control)).not.toEqual([]);
        expect(standard18Faults(lines.join('\r\n').replace('OLDHAM', 'oldham'), control)).not.toEqual([]);
      }),
    );
  });

  it('has each thing at its place', () => {
    const file: PaymentFile = {
      serial: '000007',
      originator: {
        serviceUserNumber: '123456',
        sortCode: '089999',
        accountNumber: '66374958',
        name: 'Oldham Council',
      },
      createdOn: Temporal.PlainDate.from('2026-05-28'),
      processingOn: Temporal.PlainDate.from('2026-06-01'),
      credits: [
        {
          sortCode: '107999',
          accountNumber: '88837491',
          accountName: 'Zoë O’Brien-Müller and others',
          amountPence: 43_996,
          reference: 'FS000007-000001',
        },
      ],
    };
    const lines = standard18(file).split('\r\n');
    expect(lines).toEqual([
      'VOL1000007                               123456                                1',
      'HDR1A123456S  112345600000700010001       26148 26178 000000                    ',
      'HDR2F0200000100                                   00                            ',
      'UHL1 26152999999    000000001 DAILY  001                                        ',
      '1079998883749109908999966374958    00000043996OLDHAM COUNCIL    FS000007-000001   ZOE OBRIEN-MULLER ',
      '0899996637495801708999966374958    00000043996OLDHAM COUNCIL    CONTRA            OLDHAM COUNCIL    ',
      'EOF1A123456S  112345600000700010001       26148 26178 000000                    ',
      'EOF2F0200000100                                   00                            ',
      'UTL10000000043996000000004399600000010000001                                    ',
      '',
    ]);
    expect(
      standard18({ ...file, isMultiDay: true })
        .split('\r\n')[4]
        ?.slice(-6),
    ).toBe(' 26152');
  });

  it('debits more than one record may move in several', () => {
    const [one] = fc.sample(ANY_FILE, 1) as [PaymentFile];
    const credits = [1, 2].map((number) => ({
      sortCode: '107999',
      accountNumber: '88837491',
      accountName: 'A',
      amountPence: 1_500_000_000,
      reference: `FS000001-00000${number}`,
    }));
    const file = { ...one, credits };
    const debits = standard18(file).match(/CONTRA/g);
    expect(debits).toHaveLength(2);
    expect(standard18Faults(standard18(file), controlOf(file))).toEqual([]);
    expect(() => standard18({ ...file, credits: [{ ...credits[0], amountPence: 0 } as never] })).toThrow(
      '0 pence',
    );
  });

  it('carries names in the characters that there are', () => {
    expect(bacsText('  Ångström & Sons, Ltd. (“Ælf”) ')).toBe('ANGSTROM & SONS LTD. LF');
    expect(bacsText('李')).toBe('');
  });
});
