import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingNewRefusals, sortedReturns, userRefusals } from './reportedReturns.ts';
import { MOST_RETURNS, type PaymentSent } from './returnedPayments.ts';
import { MOST_REPORT_CHARACTERS, type ReturnReport, readReturnReport } from './returnReport.ts';

const ITEM = `<ReturnedCreditItem ref="FS000002-000001" transCode="99" returnCode="B" returnDescription="ACCOUNT CLOSED"
  originalProcessingDate="2026-06-03" valueOf="439.96" currency="GBP">
  <ReceiverAccount number="66374958" name="A &amp; B" sortCode="089999" bankName="A BANK"/></ReturnedCreditItem>`;

/** Built as Bacs builds its reports of returned items. */
const arucs = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<BACSDocument><Data><ARUCS><Header reportType="REFT1018" adviceNumber="123" currentProcessingDate="2026-06-05"/>
<ServiceLicenseInformation userName="A COUNCIL" userNumber="123456"/><Advice><OriginatingAccountRecords>
<OriginatingAccountRecord><OriginatingAccount name="A COUNCIL" number="88837491" sortCode="107999"/>
${items.join('\n')}
<Totals numberOf="1" valueOf="439.96" currency="GBP"/>
</OriginatingAccountRecord></OriginatingAccountRecords></Advice></ARUCS></Data></BACSDocument>`;

/** Built as Bacs builds its advices. */
const awacs = (attributes: string, reportType = 'AWACS') => `<BACSDocument><Data><MessagingAdvices>
<MessagingHeader user-number="123456" report-type="${reportType}" report-generation-date="2026-06-05T07:00:00"/>
<MessagingAdvice user-number="123456" record-type="B" effective-date="2026-05-01" reference="FS000002-000002"
  payee-name="A" payee-sort-code="089999" payee-account-number="66374958" reason-code="3" ${attributes}/>
</MessagingAdvices></Data></BACSDocument>`;

const codeOf = (text: string) => {
  const read = readReturnReport(text);
  return 'code' in read ? read.code : null;
};
const readOf = (text: string) => {
  const read = readReturnReport(text);
  expect(read).not.toHaveProperty('code');
  return read as ReturnReport;
};

describe('a report of returned payments', () => {
  it('is read as Bacs writes it', () => {
    expect(readOf(arucs(ITEM))).toEqual({
      list: 'ARUCS',
      serviceUserNumber: '123456',
      badLines: [],
      entries: [
        {
          line: 5,
          reference: 'FS000002-000001',
          amountPence: 43_996,
          reasonCode: 'B',
          reportedOn: '2026-06-05',
          accountNumber: '66374958',
          corrected: null,
        },
      ],
    });
    const corrected = awacs('payee-new-sort-code="107999" payee-new-account-number="88837491"');
    expect(readOf(corrected)).toMatchObject({
      list: 'AWACS',
      entries: [
        {
          reference: 'FS000002-000002',
          amountPence: null,
          reportedOn: '2026-06-05',
          corrected: { sortCode: '107999', accountNumber: '88837491' },
        },
      ],
    });
    expect(readOf(awacs('payee-new-account-number=""')).entries[0]?.corrected).toBeNull();
  });

  it('is refused whole where it is no such report, and says from which line', () => {
    expect(codeOf(' \n')).toBe('RETURN_FILE_EMPTY');
    expect(codeOf('a'.repeat(MOST_REPORT_CHARACTERS + 1))).toBe('RETURN_FILE_TOO_LONG');
    expect(codeOf('date,reference\n2026-06-05,FS000002-000001')).toBe('RETURN_FILE_NOT_XML');
    expect(codeOf(arucs(ITEM).slice(0, -20))).toBe('RETURN_FILE_NOT_XML');
    expect(codeOf(arucs(ITEM.replace('A BANK', 'B\ufffdNK')))).toBe('RETURN_FILE_NOT_XML');
    expect(codeOf('<BACSDocument><Data/></BACSDocument>')).toBe('RETURN_FILE_NOT_KNOWN');
    expect(codeOf(awacs('', 'ADDACS'))).toBe('RETURN_FILE_NOT_KNOWN');
    expect(codeOf(arucs(ITEM).replaceAll('ARUCS', 'ARUDD'))).toBe('RETURN_FILE_NOT_KNOWN');
    expect(codeOf(arucs(...Array(MOST_RETURNS + 1).fill('<ReturnedCreditItem/>')))).toBe('TOO_MANY_RETURNS');
  });

  it('stands for nothing but what is written in it', () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;
    const files = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const declared of [laughs, files]) {
      const text = arucs(ITEM.replace('A BANK', '&a;')).replace(
        '<BACSDocument>',
        `${declared}<BACSDocument>`,
      );
      expect(codeOf(text)).toBe('RETURN_FILE_NOT_XML');
    }
    expect(codeOf(arucs(ITEM.replace('A BANK', '&a;')))).toBe('RETURN_FILE_NOT_XML');
    expect(codeOf('<a>'.repeat(90_000))).toBe('RETURN_FILE_NOT_XML');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(2_000), (noise, place) => {
        const text = arucs(ITEM);
        const altered = text.slice(0, place) + noise + text.slice(place + noise.length);
        expect(Object.keys(readReturnReport(altered)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('tells payments that lack something by their line, and keeps the others', () => {
    const bad = [
      ITEM.replace('ref=', 'note='),
      ITEM.replace('returnCode=', 'note='),
      ITEM.replace('439.96', '1,234.50 CR'),
      ITEM.replace('439.96', '439.965'),
    ];
    const read = readOf(arucs(ITEM, ...bad));
    expect(read.entries).toHaveLength(1);
    expect(read.badLines.map(({ line, code }) => [line, code])).toEqual(
      [8, 11, 14, 17].map((line) => [line, 'RETURN_LINE_INCOMPLETE']),
    );
    const noDay = readOf(arucs(ITEM).replace('2026-06-05', 'Friday'));
    expect(noDay.badLines[0]?.message).toContain('a day');
  });

  const payment: PaymentSent = {
    paidPence: 43_996,
    exchangedOn: '2026-06-01',
    isReversed: false,
    isReturned: false,
    accountEnding: '4958',
  };
  const today = Temporal.PlainDate.from('2026-06-05');
  const sorted = (text: string, change: Partial<PaymentSent> = {}) => {
    const { list, entries } = readOf(text);
    const sent = new Map([['FS000002-000001', { ...payment, ...change }]]);
    return sortedReturns(list, entries, sent, today);
  };

  it('matches a payment by its reference, its amount and its account', () => {
    expect(sorted(arucs(ITEM)).good).toHaveLength(1);
    const bad = (text: string) => sorted(text).badLines.map(({ line, code }) => [line, code]);
    expect(bad(arucs(ITEM, ITEM.replace('000001"', '000009"')))).toEqual([[8, 'REFERENCE_NOT_FOUND']]);
    expect(bad(arucs(ITEM, ITEM))).toEqual([[8, 'RETURN_GIVEN_TWICE']]);
    expect(bad(arucs(ITEM.replace('439.96', '439.97')))).toEqual([[5, 'RETURN_AMOUNT_DIFFERS']]);
    expect(bad(arucs(ITEM.replace('66374958', '88837491')))).toEqual([[5, 'RETURN_ACCOUNT_DIFFERS']]);
    expect(bad(arucs(ITEM.replace('"B"', '"X"')))).toEqual([[5, 'RETURN_CODE_NOT_KNOWN']]);
    expect(nothingNewRefusals(sorted(arucs(ITEM.replace('439.96', '439.97'))))).toMatchObject([
      { code: 'RETURN_AMOUNT_DIFFERS', path: ['file'], details: { line: 5 } },
    ]);
  });

  it('records nothing twice, and nothing of another user of Bacs', () => {
    const again = sorted(arucs(ITEM), { isReturned: true });
    expect(again).toEqual({ good: [], repeatedCount: 1, badLines: [] });
    expect(nothingNewRefusals(again)).toMatchObject([{ code: 'RETURNED_ALREADY', path: ['file'] }]);
    expect(userRefusals('123456', ['654321'])).toMatchObject([{ code: 'RETURN_FILE_OF_ANOTHER_USER' }]);
    for (const own of [[], ['654321', '123456']]) expect(userRefusals('123456', own)).toEqual([]);
    expect(userRefusals(null, ['654321'])).toEqual([]);
  });
});
