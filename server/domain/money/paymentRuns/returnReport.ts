/**
 * What Bacs gives to those who pay, as files: payments that came back (ARUCS), and payments that were made although the
 * details were wrong (AWACS). What can be read of a file, and what is wrong with it and where.
 */
import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Refusal } from '../../../common/refusal.ts';
import { listInWords } from '../../../common/words.ts';
import { MOST_RETURNS, type ReportRefusalCode, type ReturnList } from './returnedPayments.ts';

/** One payment of a report. */
export interface ReportedReturn {
  /** Its line in the file, counted from 1. */
  line: number;
  reference: string;
  /** Null where the report does not say it, as advices of wrong details do not. */
  amountPence: number | null;
  reasonCode: string;
  reportedOn: string;
  /** The account into which it was sent; null where the report does not say it. */
  accountNumber: string | null;
  /** The account that the bank says is right, as far as it says so. */
  corrected: { sortCode: string | null; accountNumber: string | null } | null;
}

/** A payment of a report that is not recorded, or whose corrected account is not proposed, and why. */
export interface BadReturn {
  line: number;
  code: string;
  message: string;
}

export interface ReturnReport {
  list: ReturnList;
  /** By which Bacs knows whose payments these are; null where the report does not say it. */
  serviceUserNumber: string | null;
  entries: ReportedReturn[];
  badLines: BadReturn[];
}

/** Six hundred characters for each payment of the longest report that is read. */
export const MOST_REPORT_CHARACTERS = 300_000;

const PATH = ['file'];

/** The elements that are one payment each. */
const LIST_OF_ITEM: Readonly<Record<string, ReturnList>> = {
  ReturnedCreditItem: 'ARUCS',
  MessagingAdvice: 'AWACS',
};

/** Reports about direct debits, which nobody here collects. They are built alike. */
const OTHER_REPORTS = /^(ARUDD|ADDACS|AUDDIS|DDIC|DDICA)$/;

/**
 * The attributes that hold a fact, without hyphens and in small letters. Reports of returned payments write them as one
 * word and advices with hyphens, and each names whose account it is in front.
 */
const ATTRIBUTES = {
  reference: ['ref', 'reference'],
  reasonCode: ['returncode', 'reasoncode'],
  amount: ['valueof', 'amount'],
  dayOfReport: ['currentprocessingdate', 'reportgenerationdate'],
  day: ['effectivedate'],
  accountNumber: ['number', 'accountnumber'],
  newSortCode: ['newsortcode'],
  newAccountNumber: ['newaccountnumber'],
  serviceUserNumber: ['usernumber'],
} as const;
const WHOSE = /^(payer|payee|receiver|beneficiary)/;

/** Reads a report. What is wrong with the whole of it refuses it; a payment that is wrong is told by its line. */
export function readReturnReport(text: string): ReturnReport | Refusal<ReportRefusalCode> {
  const root = rootOf(text);
  if ('code' in root) return root;
  const elements = [root, ...elementsIn(root)];
  const other = elements.flatMap(namesOf).find((name) => OTHER_REPORTS.test(name));
  const items = elements.filter(({ name }) => name in LIST_OF_ITEM);
  const lists = [...new Set(items.map(({ name }) => LIST_OF_ITEM[name] as ReturnList))];
  const [list] = lists;
  if (other || !list || lists.length > 1) return notKnown(other);
  if (items.length > MOST_RETURNS) {
    const message = `The report has ${items.length} payments, and at most ${MOST_RETURNS} are read at once. Record it in parts with recordReturnedPayments.`;
    return { code: 'TOO_MANY_RETURNS', path: PATH, message };
  }
  const dayOfReport = valueIn(elements, 'dayOfReport');
  const read = items.map((item) => returnOf(item, dayOfReport, lineAt(text, item.start)));
  return {
    list,
    serviceUserNumber: valueIn(elements, 'serviceUserNumber'),
    entries: read.filter((each) => 'reference' in each),
    badLines: read.filter((each) => 'code' in each),
  };
}

function rootOf(text: string): XmlElement | Refusal<ReportRefusalCode> {
  if (text.replace(/^\ufeff/, '').trim() === '') {
    const message = 'The file is empty, so there is nothing to read. Fetch the report from Bacs again.';
    return { code: 'RETURN_FILE_EMPTY', path: PATH, message };
  }
  if (text.length > MOST_REPORT_CHARACTERS) {
    const message = `The file has ${text.length} characters, and at most ${MOST_REPORT_CHARACTERS} are read. Record the report in parts with recordReturnedPayments.`;
    return { code: 'RETURN_FILE_TOO_LONG', path: PATH, message };
  }
  if (text.includes('\ufffd')) return notXml(lineAt(text, text.indexOf('\ufffd')));
  // No report declares a document type, and what it could declare would stand for texts that are not in the file.
  if (/<!DOCTYPE/i.test(text)) return notXml(lineAt(text, text.search(/<!DOCTYPE/i)));
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    return root ?? notXml(1);
  } catch (error) {
    if (error instanceof XmlError) return notXml(error.line);
    // Elements within elements, more than a program can follow.
    if (error instanceof RangeError) return notXml(1);
    throw error;
  }
}

function notXml(line: number): Refusal<ReportRefusalCode> {
  const message = `The file can’t be read as a report of Bacs from line ${line} on: it is no XML in UTF-8, or declares a document type. Fetch the report again as XML, and do not change it.`;
  return { code: 'RETURN_FILE_NOT_XML', path: PATH, message, details: { line } };
}

function notKnown(other: string | undefined): Refusal<ReportRefusalCode> {
  const what = other ? `It is a report of another kind, ${other}. ` : '';
  const message = `The file holds no payment of one ARUCS or AWACS report. ${what}Choose the report of payments that came back (ARUCS) or of wrong details (AWACS).`;
  return { code: 'RETURN_FILE_NOT_KNOWN', path: PATH, message };
}

function elementsIn(parent: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...parent.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!(node instanceof XmlElement)) continue;
    found.push(node);
    waiting.push(...[...node.children].reverse());
  }
  return found;
}

/** What an element says of the kind of the report: its own name, and the type that a heading gives. */
function namesOf({ name, attributes }: XmlElement): string[] {
  const types = Object.entries(attributes).filter(([key]) => bareName(key) === 'reporttype');
  return [name, ...types.map(([, value]) => value.trim().toUpperCase())];
}

function bareName(attribute: string): string {
  return attribute.replaceAll('-', '').toLowerCase().replace(WHOSE, '');
}

function factOf({ attributes }: XmlElement, fact: keyof typeof ATTRIBUTES): string | null {
  const names: readonly string[] = ATTRIBUTES[fact];
  const found = Object.entries(attributes).find(
    ([key, value]) => names.includes(bareName(key)) && value.trim(),
  );
  return found ? found[1].trim() : null;
}

function valueIn(elements: readonly XmlElement[], fact: keyof typeof ATTRIBUTES): string | null {
  for (const element of elements) {
    const value = factOf(element, fact);
    if (value !== null) return value;
  }
  return null;
}

function returnOf(item: XmlElement, dayOfReport: string | null, line: number): ReportedReturn | BadReturn {
  const own = [item, ...elementsIn(item)];
  const reference = valueIn(own, 'reference');
  const reasonCode = valueIn(own, 'reasonCode');
  const reportedOn = dayIn(dayOfReport ?? factOf(item, 'day'));
  const missing = [
    ...(reference ? [] : ['a reference']),
    ...(reasonCode ? [] : ['a code for why']),
    ...(reportedOn ? [] : ['a day']),
  ];
  const amount = factOf(item, 'amount');
  const amountPence = amount === null ? null : penceOf(amount);
  if (Number.isNaN(amountPence)) missing.push('an amount in pounds and pence');
  if (!reference || !reasonCode || !reportedOn || missing.length > 0) {
    const message = `The payment in line ${line} has not ${listInWords(missing)} that can be read. Look at the report, and record it with recordReturnedPayments.`;
    return { line, code: 'RETURN_LINE_INCOMPLETE', message };
  }
  const newer = {
    sortCode: valueIn(own, 'newSortCode'),
    accountNumber: valueIn(own, 'newAccountNumber'),
  };
  return {
    line,
    reference,
    amountPence,
    reasonCode,
    reportedOn,
    accountNumber: valueIn(own, 'accountNumber'),
    corrected: newer.sortCode || newer.accountNumber ? newer : null,
  };
}

function dayIn(text: string | null): string | null {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '') ?? [];
  try {
    return Temporal.PlainDate.from(day).toString();
  } catch {
    return null;
  }
}

/** Pounds and pence as reports write them; NaN where it is none. */
function penceOf(text: string): number {
  const [, pounds, pence = '00'] = /^(\d{1,9})(?:\.(\d{2}))?$/.exec(text) ?? [];
  return Number(pounds) * 100 + Number(pence);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
