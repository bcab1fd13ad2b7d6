import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, queryAll, type TestDatabase } from '../../../testing/database.ts';

const DOCUMENT = fileURLToPath(new URL('personRecordDocument.queries.ts', import.meta.url));

/** Why a table about a person is not in the document that goes to another council, and which tables that holds for. */
const STAYS: Record<string, string[]> = {
  'what the document rests on, or a trace that it was given': [
    'export_consent',
    'record_export',
    'health_consent',
    'health_export',
  ],
  'somebody else’s: the person’s consent does not reach that far': [
    'care_absence',
    'supporter',
    'representation',
    'involvement',
    'returned_payment',
  ],
  'what is with a panel, concerns, capacity decisions and challenges stay with the council that they are about':
    [
      'panel_agenda_item',
      'panel_condition',
      'panel_decision',
      'panel_referral',
      'concern',
      'capacity_decision',
      'best_interests_decision',
      'challenge',
    ],
  'a story that is withdrawn is gone everywhere, and a document that went out can’t be taken back': ['story'],
  'gathered by an agreement for this council’s own report; the top twos themselves are in the reviews': [
    'gathering_agreement',
    'gathered_statement',
  ],
  'this council’s own work and clock: who does what by when, and who was told': [
    'assignment',
    'contact',
    'deployment_change',
    'emergency_money',
    'notice',
    'notice_read',
    'onward_referral',
    'open_step',
    'proposed_budget_step',
    'review_follow_up',
    'reablement_episode',
  ],
  'a draft, a comment or a working copy of what the plans say as they were agreed': [
    'plan_alternative',
    'plan_change',
    'plan_comment',
    'plan_quote',
  ],
  'the eligibility decision is among the decisions, with its explanation': ['eligibility_decision'],
  'what the person means to share with people whom they name, and takes along themself': [
    'keeping_safe_plan',
    'supported_decision',
    'payment_support',
  ],
  'about their means, which the receiving council assesses anew and by its own policy': [
    'financial_assessment',
  ],
  'about whom they employ, whose data it is too': [
    'dbs_check',
    'employment',
    'employment_check',
    'employment_terms',
  ],
  'where money is paid to, which is told to nobody': ['bank_details'],
  'said by the postings of each part, which are there to the penny': [
    'budget_funding',
    'clawback',
    'clawback_repayment',
    'funding_recharge',
    'funding_report',
    'held_money_move',
    'instalment_payment',
    'ledger_settlement',
    'part_trustee',
    'payment_run_item',
    'payment_run_omission',
    'payment_suspension',
    'pool_member',
    'pool_share',
    'saving',
    'settlement',
    'settlement_payment',
    'settlement_receipt',
    'spending',
    'spending_stream',
  ],
  'evidence of spending, which the council keeps as long as its policy says': [
    'monitoring_check',
    'monitoring_evidence',
    'receipt',
    'statement_import',
    'statement_line',
  ],
  'said only for the national return, by somebody who knew that': ['part_location', 'statistical_facts'],
  'what this council’s own market could not give them': ['unmet_wish'],
  'who of this council looked at the record, which the person reads here': ['record_look'],
  'worked out by PostgreSQL from what is in the document': ['person_name_word', 'plan_facts'],
};

describe('every table about a person', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('is in the record that goes along with them, or stays for a reason that is named once', async () => {
    const about = await queryAll<{ name: string }>(
      database,
      `select conrelid::regclass::text as name from pg_constraint
         where contype = 'f' and confrelid = 'person'::regclass
       union select table_name from information_schema.columns
         where table_schema = 'public' and column_name = 'person_id'
       union select 'person' order by 1`,
    );
    const names = about.map(({ name }) => name);
    const document = readFileSync(DOCUMENT, 'utf8');
    const read = new Set(
      [...document.matchAll(/\b(?:from|join|entries\(\s*')\s*([a-z_]+)\b/g)].map(([, name]) => name),
    );
    const staying = Object.values(STAYS).flat();
    expect(staying).toHaveLength(new Set(staying).size);
    const exported = names.filter((name) => read.has(name));
    expect(exported).toEqual(
      expect.arrayContaining(['person', 'care_link', 'carer_assessment', 'plan_outcome', 'review']),
    );
    expect([...exported, ...staying].sort()).toEqual([...names].sort());
  });
});
