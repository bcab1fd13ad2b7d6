import 'reflect-metadata';
import {
  assertEnumType,
  assertInterfaceType,
  assertObjectType,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../server/domain/areas.ts';
import type { Role } from '../server/platform/actor.ts';
import { RECORD_REFUSALS } from '../server/platform/commands/records.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { idPlacesOf, rootFieldsOf } from '../server/testing/schemaWalk.ts';
import { MUTATIONS } from './areas.ts';

const schema = builtSchema();
const fields = (schema.getMutationType() as GraphQLObjectType).getFields();
const KNOWN: Readonly<Record<string, string>> = { ...RECORD_REFUSALS, ...REFUSALS };
/** Representatives have authority besides, which the commands look at. */
const BY_CONSENT: readonly Role[] = ['SUPPORTER', 'BROKER'];
/** The types whose records say what may be done with them. */
const acting = new Set(MUTATIONS.flatMap(({ actsOn }) => actsOn?.shape.typeName ?? []));
/** Records without actions of their own, and the record whose actions do something with them. */
const PART_OF: Readonly<Record<string, string>> = { BudgetPart: 'Budget', LedgerTransaction: 'Budget' };
/**
 * The first writes down what was talked through with the person, and does nothing with the plan that it says this was
 * about; the second begins something between two people’s plans. The others begin something of its own about a part’s money, which then says what may be done with it, or keep what
 * somebody else did with that money.
 */
const NAMES_ONLY = [
  'recordSupportedDecision',
  'joinPlans',
  'createPool',
  'joinPool',
  'leavePool',
  'reportSpending',
  'importTransactions',
  'proposeBankDetails',
  'proposePaymentRun',
  'proposeClawback',
  'startSaving',
  'drawAhead',
  'setBudgetFunding',
  'rechargeLateGrant',
  'sendFundingReport',
  'addEmergencyMoney',
  'workOutSettlement',
  'proposeSettlementPayment',
  'recordSettlementReceipt',
  'recordTrusteeJoined',
  'recordTrusteeLeft',
  // It says where the support is given that a part pays for.
  'recordPartLocation',
  // It begins one beside another, which stays as it is.
  'startAssessment',
];
const named = MUTATIONS.map((each) => [each.name, each] as const);
const typeNameOf = (mutation: string) => mutation.charAt(0).toUpperCase() + mutation.slice(1);

describe('mutations', () => {
  it('are all declared, each once', () => {
    expect(MUTATIONS.map(({ name }) => name).sort()).toEqual(Object.keys(fields).sort());
    expect(MUTATIONS.length).toBeGreaterThan(0);
  });

  it.each(named)('%s declares refusals that are known, with their sentences', (_name, { refuses }) => {
    const codes = Object.keys(refuses);
    expect(codes.length).toBeGreaterThan(0);
    expect(refuses).toEqual(Object.fromEntries(codes.map((code) => [code, KNOWN[code]])));
  });

  it.each(named)('%s has a payload and an enum of its own for what it refuses', (name, { refuses }) => {
    const field = fields[name];
    const payload = assertObjectType(getNamedType(field?.type));
    expect(payload.name).toBe(`${typeNameOf(name)}Payload`);
    const error = assertObjectType(getNamedType(payload.getFields().userErrors?.type));
    expect(error.name).toBe(`${typeNameOf(name)}Error`);
    expect(String(payload.getFields().userErrors?.type)).toBe(`[${error.name}!]!`);
    expect(error.getInterfaces()).toEqual([assertInterfaceType(schema.getType('UserError'))]);
    const code = assertEnumType(getNamedType(error.getFields().code?.type));
    expect(code.name).toBe(`${error.name}Code`);
    const described = Object.fromEntries(code.getValues().map((value) => [value.name, value.description]));
    expect(described).toEqual(refuses);
    for (const each of Object.keys(refuses)) expect(field?.description).toContain(each);
  });

  it('that are open to roles which see records by consent alone say which kind they are about', () => {
    const open = MUTATIONS.filter(({ permission }) => permission.some((role) => BY_CONSENT.includes(role)));
    expect(open.map(({ name, recordKind }) => [name, recordKind]).sort()).toEqual([
      // It is about a draft of policy, and about nobody.
      ['answerPolicyConsultation', null],
      ['challengeDecision', 'CHALLENGES'],
      ['choosePlanAlternative', null],
      ['commentOnPlan', 'PLANS'],
      // Whoever may not write the plan of somebody whom they come for is told what is told of a plan that is not there.
      ['draftPlan', null],
      ['escalateChallenge', 'CHALLENGES'],
      // Each answers with nothing about the person: a mark of whoever asks, and that a concern is raised.
      ['markNotificationsRead', null],
      ['raiseComplaint', 'CHALLENGES'],
      ['raiseConcern', null],
      ['recordPlanQuote', null],
      ['requestReview', 'REVIEWS'],
      ...['setPlanOutcomes', 'setPlanRisks', 'setSupportItems', 'sharePlan'].map((name) => [name, null]),
      // It is about an account, and about nobody’s record.
      ['signOutEverywhere', null],
      ['updatePlan', null],
      ['withdrawProfileEntry', 'PLANS'],
      ['writePlanAlternative', null],
      ['writeProfileEntry', 'PLANS'],
    ]);
  });

  it('that name a record which says what may be done with it declare that they act on it', () => {
    const roots = rootFieldsOf(schema).filter(({ operation }) => operation === 'mutation');
    const silent = roots.flatMap((root) => {
      const acts = MUTATIONS.find(({ name }) => name === root.name)?.actsOn?.shape.typeName;
      const named = idPlacesOf(root)
        .filter(({ path, types }) => /^input\.\w+$/.test(path) && types.length === 1)
        .map(({ types: [type] }) => PART_OF[type as string] ?? type)
        .filter((type) => acting.has(type as string));
      const isNamedOnly = NAMES_ONLY.includes(root.name);
      return named.length === 0 || isNamedOnly || named.includes(acts as never) ? [] : [root.name];
    });
    expect(silent).toEqual([]);
  });

  it('act on all that was asked for', () => {
    expect([...acting].sort()).toEqual([
      'Assessment',
      'Budget',
      'Challenge',
      'Concern',
      'Contact',
      'MonitoringCheck',
      'OnwardReferral',
      'PanelCondition',
      'PanelMeeting',
      'PanelReferral',
      'PaymentSuspension',
      'PolicyChange',
      'PolicyConsultation',
      'ReablementEpisode',
      'Review',
      'SupportPlan',
    ]);
  });

  it('give together every refusal that an area declares', () => {
    const declared = new Set(MUTATIONS.flatMap(({ refuses }) => Object.keys(refuses)));
    expect(Object.keys(KNOWN).filter((code) => !declared.has(code))).toEqual([]);
  });
});
