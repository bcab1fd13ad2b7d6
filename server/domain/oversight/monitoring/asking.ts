/** What is asked of whoever holds the money, in a sentence, and how to ask so that the person can take it in. */
import type { Evidence } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { listInWords } from '../../../common/words.ts';
import type { CommunicationNeed } from '../../people/peopleVocabulary.ts';
import { awaitedFromOthers } from './monitoringStatus.ts';

/** What of a check and its person says what is asked, and how. */
export interface CheckToAsk {
  evidenceWanted: readonly Evidence[];
  countedFrom: string;
  dueOn: string | null;
  person: {
    preferredLanguage: string;
    needsInterpreter: boolean;
    communicationNeeds: CommunicationNeed[];
  } | null;
}

/** What is asked for a check, and how. */
export interface Asked {
  evidence: Evidence[];
  coversFrom: string;
  wantedByOn: string | null;
  sentence: string | null;
  language: string;
  needsInterpreter: boolean;
  formats: CommunicationNeed[];
}

const NAMES: Readonly<Record<Evidence, string>> = {
  NONE: 'nothing',
  BANK_STATEMENT: 'bank statements',
  CARD_FEED: 'the card’s transactions',
  RECEIPTS: 'receipts',
  PROVIDER_STATEMENT: 'the statement of whoever holds the money',
  RECORD_SHEET: 'the record sheet',
  INVOICES: 'invoices',
  TIMESHEETS: 'timesheets',
  PAYSLIPS: 'payslips',
  CHEQUE_BOOK: 'the stubs of the cheque book',
};

/** What is still asked of others for a check; null where its person may not be seen. */
export function askedFor({ evidenceWanted, countedFrom, dueOn, person }: CheckToAsk): Asked | null {
  if (!person) return null;
  const evidence = awaitedFromOthers(evidenceWanted);
  return {
    evidence,
    coversFrom: countedFrom,
    wantedByOn: dueOn,
    sentence: askedInWords(evidence, countedFrom, dueOn),
    language: person.preferredLanguage,
    needsInterpreter: person.needsInterpreter,
    formats: person.communicationNeeds,
  };
}

function askedInWords(
  evidence: readonly Evidence[],
  coversFrom: string,
  wantedByOn: string | null,
): string | null {
  if (evidence.length === 0) return null;
  const names = listInWords(evidence.map((kind) => NAMES[kind]));
  const by = wantedByOn ? `by ${dayInWords(wantedByOn)}` : 'for the review of the plan';
  return `Please send ${names} from ${dayInWords(coversFrom)} on, ${by}.`;
}

/** What of a check of a provider's fund says what is asked of the provider. */
export interface FundCheckToAsk {
  /** What the check still asks of anybody. */
  wantedOfAll: readonly Evidence[];
  /** Null where the check looks at several parts, of which others hold some. */
  partId: string | null;
}

/** What a check still asks of whoever holds the fund: of several parts, the statement of whoever holds money only. */
export function wantedOfHolder({ wantedOfAll, partId }: FundCheckToAsk): Evidence[] {
  const awaited = awaitedFromOthers(wantedOfAll);
  return partId === null ? awaited.filter((kind) => kind === 'PROVIDER_STATEMENT') : awaited;
}

/** The same in a plain sentence; null where nothing has to be sent. */
export function askedOfHolder(
  check: FundCheckToAsk & { coversFrom: string; wantedByOn: string | null },
): string | null {
  return askedInWords(wantedOfHolder(check), check.coversFrom, check.wantedByOn);
}
