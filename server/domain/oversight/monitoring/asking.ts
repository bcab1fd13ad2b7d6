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
  const by = dueOn ? `by ${dayInWords(dueOn)}` : 'for the review of the plan';
  const names = listInWords(evidence.map((kind) => NAMES[kind]));
  return {
    evidence,
    coversFrom: countedFrom,
    wantedByOn: dueOn,
    sentence:
      evidence.length === 0 ? null : `Please send ${names} from ${dayInWords(countedFrom)} on, ${by}.`,
    language: person.preferredLanguage,
    needsInterpreter: person.needsInterpreter,
    formats: person.communicationNeeds,
  };
}
