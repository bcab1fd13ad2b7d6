import type { Asker, TestApp } from '../server/testing/app.ts';
import { budgetFor } from '../server/testing/seeder.ts';
import { MUTATIONS } from './areas.ts';
import { enumValueOf } from './kit/enums.ts';

type Input = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: a walk reads what its own document asked for.
type Facts = any;

/** How the records of a type are asked about, and what is sent to each mutation that acts on one. */
interface WalkedType {
  /** The query that answers one record by its id. */
  query: string;
  /** What the inputs are made of. */
  fields: string;
  /** Who reads it for them. */
  reader: Asker['role'];
  /** Good inputs for each mutation; several where it acts on something within the record. */
  inputs: Record<string, (record: Facts, story: Story) => Input[] | Promise<Input[]>>;
}

/** Where and when a story takes place, and who reads the records of a type for it. */
interface Story {
  app: TestApp;
  today: string;
  reader: Asker;
}

const plan = ({ id, version }: Facts) => ({ planId: id, expectedVersion: version });
const challenge = ({ id, version }: Facts) => ({ challengeId: id, expectedVersion: version });
const review = ({ id, version }: Facts) => ({ reviewId: id, expectedVersion: version });
const referral = ({ id, version }: Facts) => ({ referralId: id, expectedVersion: version });
const change = ({ id, version }: Facts) => ({ changeId: id, expectedVersion: version });
const consultation = ({ id, version }: Facts) => ({ consultationId: id, expectedVersion: version });
const assessment = ({ id, version }: Facts) => ({ assessmentId: id, expectedVersion: version });
const concern = ({ id, version }: Facts) => ({ concernId: id, expectedVersion: version });
const contact = ({ id, version }: Facts) => ({ contactId: id, expectedVersion: version });
const check = ({ id, version }: Facts) => ({ checkId: id, expectedVersion: version });
const REASON = { reason: 'It is time.' };

/** Every type whose records say what may be done with them. A mutation that acts on one and is missing here fails. */
export const WALKED: Record<string, WalkedType> = {
  SupportPlan: {
    query: 'supportPlan',
    fields: `id version personDisagrees person { id } allocation { id } budget { startsOn }
      alternatives { id } outcomes { id description successLooksLike }`,
    reader: 'PRACTITIONER',
    inputs: {
      draftPlan: ({ id, person, allocation }) => [
        { personId: person.id, allocationId: allocation.id, supersedesId: id, title: 'My next plan' },
      ],
      updatePlan: (record) => [{ ...plan(record), personDisagrees: record.personDisagrees }],
      setPlanOutcomes: (record) => [{ ...plan(record), outcomes: record.outcomes }],
      setSupportItems: (record) => [{ ...plan(record), supportItems: [] }],
      recordPlanQuote: (record, { today }) => [
        {
          ...plan(record),
          providerName: 'Sunrise Care',
          whatFor: 'Mornings',
          unit: 'HOUR',
          unitPricePence: 2_150,
          quotedOn: today,
        },
      ],
      choosePlanAlternative: (record) => [
        { ...plan(record), alternativeId: record.alternatives[0]?.id ?? record.id },
      ],
      writePlanAlternative: (record) => [{ ...plan(record), name: 'Nothing', supportItems: [] }],
      setPlanRisks: (record) => [{ ...plan(record), risks: [] }],
      sharePlan: (record) => [plan(record)],
      commentOnPlan: ({ id }) => [{ planId: id, words: 'So it is.' }],
      agreePlan: (record) => [plan(record)],
      signOffPlan: (record) => [plan(record)],
      returnPlan: (record) => [{ ...plan(record), ...REASON }],
      startPlan: (record, { today }) => [
        { ...plan(record), implementedOn: record.budget?.startsOn ?? today },
      ],
      endPlan: (record, { today }) => [{ ...plan(record), ...REASON, endedOn: today }],
      agreeBudget: async (record, { app, reader }) => [
        await budgetFor(app, reader, { planId: record.id, version: record.version }),
      ],
      requestReview: ({ id }) => [{ planId: id, ...REASON }],
      referToPanel: (record) => [{ ...plan(record), ...REASON }],
    },
  },
  PanelReferral: {
    query: 'panelReferral',
    fields: 'id version panel { members { id } }',
    reader: 'PRACTITIONER',
    inputs: {
      // The panel may ask for more at any time; whatever else it decides waits for what it asked for.
      decideReferral: (record, { today }) => [
        {
          ...referral(record),
          decision: 'MORE_INFORMATION',
          reasons: 'Not yet.',
          information: { what: 'This.', fromWhom: 'Her', byOn: today },
        },
      ],
      declareInterest: ({ id }) => [{ referralId: id, ...REASON }],
      answerPanel: (record) => [{ ...referral(record), answer: 'This.' }],
      meetMembers: (record, { today }) => [
        {
          ...referral(record),
          metOn: today,
          memberIds: record.panel.members.slice(0, 2).map(({ id }: Facts) => id),
          notes: 'We talked.',
        },
      ],
      recordPanelLearning: ({ id }) => [{ referralId: id, subject: 'Fires', words: 'Ask sooner.' }],
    },
  },
  PanelMeeting: {
    query: 'panelMeeting',
    fields: 'id version heldOn panel { id }',
    reader: 'PRACTITIONER',
    inputs: {
      schedulePanelMeeting: ({ id, version, heldOn, panel }) => [
        {
          panelId: panel.id,
          meetingId: id,
          expectedVersion: version,
          heldOn,
          startTime: '10:00',
          place: 'Civic Centre',
          referralIds: [],
        },
      ],
      recordAttendance: ({ id, version }) => [{ meetingId: id, expectedVersion: version, memberIds: [] }],
    },
  },
  PanelCondition: {
    query: 'panelCondition',
    fields: 'id version',
    reader: 'PRACTITIONER',
    inputs: {
      meetPanelCondition: ({ id, version }, { today }) => [
        { conditionId: id, expectedVersion: version, metOn: today, metHow: 'It was tried.' },
      ],
    },
  },
  Budget: {
    query: 'budget',
    fields: 'id version parts { id } transactions { id }',
    reader: 'FINANCE_OFFICER',
    inputs: {
      payInstalment: ({ parts }) => parts.map(({ id }: Facts) => ({ partId: id })),
      changeDeployment: ({ version, parts }, { today }) =>
        parts.flatMap(({ id }: Facts) =>
          ['VIRTUAL_BUDGET', 'COMMISSIONED'].map((deploymentOption) => ({
            partId: id,
            expectedVersion: version,
            changesOn: Temporal.PlainDate.from(today).add({ days: 1 }).toString(),
            deploymentOption,
            agreedOn: today,
            ...REASON,
          })),
        ),
      recordPaymentAgreement: ({ parts }, { today }) =>
        parts.map(({ id }: Facts) => ({ partId: id, signedOn: today })),
      reverseTransaction: ({ transactions }) =>
        transactions.map(({ id }: Facts) => ({ transactionId: id, ...REASON })),
      suspendPayments: ({ parts }, { today }) =>
        parts.map(({ id }: Facts) => ({
          partId: id,
          reason: 'RECORDS_NOT_SENT',
          explanation: 'No statement has come.',
          otherWayToMeetNeeds: 'The council pays the agency itself.',
          startsOn: Temporal.PlainDate.from(today).add({ days: 90 }).toString(),
          lookAgainOn: Temporal.PlainDate.from(today).add({ days: 120 }).toString(),
        })),
    },
  },
  PolicyChange: {
    query: 'policyChange',
    fields: 'id version',
    reader: 'AUDITOR',
    inputs: {
      editPolicyChange: (record) => [{ ...change(record), note: 'Said otherwise.' }],
      submitPolicyChange: (record) => [change(record)],
      approvePolicyChange: (record) => [change(record)],
      rejectPolicyChange: (record) => [{ ...change(record), ...REASON }],
      withdrawPolicyChange: (record) => [{ ...change(record), ...REASON }],
      enactEmergencyPolicyChange: (record) => [{ ...change(record), ...REASON }],
      openPolicyConsultation: (record, { today }) => [
        {
          ...change(record),
          title: 'A limit',
          summary: 'It would rise.',
          questions: ['It should rise.'],
          opensOn: today,
          closesOn: today,
        },
      ],
    },
  },
  PolicyConsultation: {
    query: 'policyConsultation',
    fields: 'id version',
    reader: 'AUDITOR',
    inputs: {
      answerPolicyConsultation: ({ id }) => [
        { consultationId: id, answers: [{ questionNumber: 1, view: 'AGREE' }] },
      ],
      closePolicyConsultation: (record) => [{ ...consultation(record), ...REASON }],
      respondToPolicyConsultation: (record) => [{ ...consultation(record), whatChanged: 'Nothing.' }],
    },
  },
  Assessment: {
    query: 'assessment',
    fields: 'id version',
    reader: 'PRACTITIONER',
    inputs: {
      saveAssessmentAnswers: (record) => [{ ...assessment(record), answers: [] }],
      completeAssessment: (record) => [assessment(record)],
      // One that stands alone has no other side, and is named as both.
      settleAssessments: ({ id, version }) => [
        {
          ...{ selfAssessmentId: id, expectedSelfVersion: version },
          ...{ professionalAssessmentId: id, expectedProfessionalVersion: version },
          settled: [],
        },
      ],
      setAssessmentAside: (record) => [{ ...assessment(record), ...REASON }],
    },
  },
  Challenge: {
    query: 'challenge',
    fields: 'id version',
    reader: 'PRACTITIONER',
    inputs: {
      acknowledgeChallenge: (record) => [challenge(record)],
      answerChallenge: (record) => [
        {
          ...challenge(record),
          outcome: 'NOT_UPHELD',
          reasons: 'It stands.',
          whatHappensNow: 'Nothing changes.',
        },
      ],
      escalateChallenge: (record) => [{ ...challenge(record), grounds: 'It is not enough.' }],
      withdrawChallenge: (record) => [{ ...challenge(record), ...REASON }],
    },
  },
  MonitoringCheck: {
    query: 'monitoringCheck',
    fields: 'id version evidence',
    reader: 'PRACTITIONER',
    inputs: {
      submitMonitoringEvidence: (record, { today }) => [
        {
          ...check(record),
          items: [{ kind: 'BANK_STATEMENT', coversFrom: today, coversTo: today, balancePence: 10_000 }],
        },
      ],
      completeMonitoringCheck: (record, { today }) => [
        {
          ...check(record),
          checkedOn: today,
          outcome: 'QUERY',
          question: 'What was it for?',
          replyByOn: Temporal.PlainDate.from(today).add({ days: 14 }).toString(),
        },
      ],
    },
  },
  Concern: {
    query: 'concern',
    fields: 'id version',
    reader: 'PRACTITIONER',
    inputs: {
      takeConcern: (record) => [concern(record)],
      answerConcern: (record, { today }) => [
        { ...concern(record), whatWasFound: 'It was so.', howTold: 'At home.', toldOn: today },
      ],
      endConcern: (record) => [{ ...concern(record), outcome: 'PUT_RIGHT' }],
    },
  },
  Contact: {
    query: 'contact',
    fields: 'id version',
    reader: 'PRACTITIONER',
    inputs: {
      updateContact: (record) => [{ ...contact(record), whatIsWanted: 'Company.' }],
      closeContact: (record) => [{ ...contact(record), ...REASON, closing: 'INFORMATION_WAS_ENOUGH' }],
      decideEligibility: (record) => [
        {
          ...contact(record),
          needsAriseFromImpairment: false,
          unachievedOutcomes: [],
          hasSignificantImpactOnWellbeing: false,
          isEligible: false,
          reasons: 'None was found.',
        },
      ],
      startReablement: (record, { today }) => [{ ...contact(record), startedOn: today, goals: ['Cook.'] }],
      declineReablement: (record) => [{ ...contact(record), ...REASON }],
    },
  },
  ReablementEpisode: {
    query: 'reablementEpisode',
    fields: 'id version',
    reader: 'PRACTITIONER',
    inputs: {
      completeReablement: ({ id, version }, { today }) => [
        { episodeId: id, expectedVersion: version, endedOn: today, result: 'LESS_NEEDED' },
      ],
    },
  },
  OnwardReferral: {
    query: 'onwardReferral',
    fields: 'id version',
    reader: 'PRACTITIONER',
    inputs: {
      answerOnwardReferral: ({ id, version }, { today }) => [
        { onwardReferralId: id, expectedVersion: version, answeredOn: today, answer: 'TAKEN_ON' },
      ],
    },
  },
  PaymentSuspension: {
    query: 'paymentSuspension',
    fields: 'id version',
    reader: 'PRACTITIONER',
    inputs: {
      liftSuspension: ({ id, version }) => [{ suspensionId: id, expectedVersion: version, ...REASON }],
    },
  },
  Review: {
    query: 'review',
    fields: 'id version plan { outcomes { id } }',
    reader: 'PRACTITIONER',
    inputs: {
      withdrawReviewRequest: (record) => [review(record)],
      scheduleReview: (record, { today }) => [
        {
          ...review(record),
          ...REASON,
          scheduledOn: today,
          place: 'At home',
          personAgreesToShortNotice: true,
        },
      ],
      agreeToGathering: ({ id }, { today }) => [{ reviewId: id, agreedOn: today }],
      draftPlanAfterReview: ({ id }) => [{ reviewId: id, title: 'My next plan' }],
      settleReviewFollowUp: ({ id }) => [{ reviewId: id, ...REASON }],
      completeReview: (record, { today }) => [
        {
          ...review(record),
          heldOn: today,
          perspectives: [{ perspective: 'PERSON', working: 'My mornings.', notWorking: 'Nothing.' }],
          outcomeProgress: record.plan.outcomes.map(({ id }: Facts) => ({
            outcomeId: id,
            progress: 'ACHIEVED',
          })),
          result: 'CONTINUE',
          unscheduledReason: 'Everybody was there.',
        },
      ],
    },
  },
};

/** What a record says of one mutation, or what the mutation answered. */
export interface ActionAnswer {
  action: string;
  allowed: boolean;
  code: string | null;
  reason: string | null;
}

/** What is compared for one asker: the list that the record shows, and what the mutations answered to a dry run. */
export interface Compared {
  shown: ActionAnswer[];
  answered: ActionAnswer[];
}

/** Compares what records say may be done with them with what is then answered, on one running program. */
export function actionsTester(app: TestApp, council: string, today: string) {
  /** Null where the asker does not see the record. */
  async function shownTo(asker: Asker, typeName: string, id: string): Promise<ActionAnswer[] | null> {
    const { query } = WALKED[typeName] as WalkedType;
    const { data } = await app.ask(
      asker,
      `query($id: ID!) { ${query}(id: $id) { availableActions { action allowed code reason } } }`,
      { id },
    );
    return data[query]?.availableActions ?? null;
  }

  async function inputsFor(typeName: string, id: string): Promise<(readonly [string, Input[]])[]> {
    const { query, fields, reader, inputs } = WALKED[typeName] as WalkedType;
    const asker: Asker = { role: reader, council };
    const { data } = await app.ask(asker, `query($id: ID!) { ${query}(id: $id) { ${fields} } }`, { id });
    const acting = MUTATIONS.filter(({ actsOn }) => actsOn?.shape.typeName === typeName);
    return Promise.all(
      acting.map(async ({ name }) => {
        const inputsOf = inputs[name];
        if (!inputsOf) throw new Error(`Say in this file what a good input for ${name} is.`);
        return [name, await inputsOf(data[query], { app, today, reader: asker })] as const;
      }),
    );
  }

  /** Sends all of them as dry runs, in one request. */
  async function answeredTo(asker: Asker, inputs: readonly (readonly [string, Input[]])[]) {
    const tried = inputs.flatMap(([name, each]) => each.map((input) => ({ name, input })));
    const typeOf = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const declared = tried.map(({ name }, index) => `$i${index}: ${typeOf(name)}`);
    const fields = tried.map(
      ({ name }, index) =>
        `a${index}: ${name}(input: $i${index}, dryRun: true) { userErrors { code message } }`,
    );
    const variables = Object.fromEntries(tried.map(({ input }, index) => [`i${index}`, input]));
    const source = `mutation(${declared.join(', ')}) { ${fields.join(' ')} }`;
    const { data, errors } = await app.ask(asker, source, variables);
    const outcomes = tried.map(({ name }, index) => {
      const error = errors?.find(({ path }) => path?.[0] === `a${index}`);
      const refusal = data?.[`a${index}`]?.userErrors[0];
      const code = error?.extensions.code ?? refusal?.code ?? null;
      return { name, code: code as string | null, reason: (error ?? refusal)?.message ?? null };
    });
    return inputs.map(([name]): ActionAnswer => {
      const ofName = outcomes.filter((each) => each.name === name);
      const allowed = ofName.some(({ code }) => code === null);
      const { code, reason } = ofName[0] as (typeof outcomes)[number];
      return { action: enumValueOf(name), allowed, ...(allowed ? NOTHING : { code, reason }) };
    });
  }

  /** For each asker who sees the record, by a label; the others are left out. */
  async function compare(askers: Record<string, Asker>, typeName: string, id: string) {
    const inputs = await inputsFor(typeName, id);
    const found: Record<string, Compared> = {};
    for (const [label, asker] of Object.entries(askers)) {
      const shown = await shownTo(asker, typeName, id);
      if (shown) found[label] = { shown, answered: await answeredTo(asker, inputs) };
    }
    return found;
  }

  return { compare, shownTo };
}
const NOTHING = { code: null, reason: null };
