import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp } from '../../server/testing/app.ts';
import { change, WHOLE_PLAN } from '../../server/testing/seeder.ts';
import { downloadedReturn, faultsOfReturn } from '../insight/clientLevelData/clientLevelData.testing.ts';
import { YEAR } from './yearInTheLife.testing.ts';
import {
  app,
  beginYear,
  checked,
  GOOD,
  life,
  live,
  MORNINGS,
  month,
  policyFrom,
  read,
  refusal,
  reviewed,
  rulesSeen,
  seen,
  staff,
  started,
  swept,
  theirOwn,
  themself,
} from './yearOfLives.testing.ts';
import type { ExpectedDue } from './yearsDues.testing.ts';
import {
  bertsAssistantIsChecked,
  challenge,
  conditionIsMet,
  coraDies,
  coraIsAssigned,
  devEnds,
  ednaIsAskedAgain,
  ednaStarts,
  fayAgrees,
  fayAnswers,
  fayStarts,
  idaChallenges,
  idaIsAnswered,
  jonAgrees,
  jonAsks,
  jonIsAssessed,
  jonIsEligible,
  jonStarts,
  kimGoesOn,
  kimIsSuspended,
  louIsHeard,
  panelDecides,
  tomCovers,
  WORDS,
  worksWithCora,
} from './yearsEvents.testing.ts';

beforeAll(async () => {
  beginYear(await startTestApp('2027-04-01'));
  await app.onboard('warwickshire', 'slough');
});
afterAll(() => app.stop());

const all =
  (...happen: readonly (() => Promise<unknown>)[]) =>
  async () => {
    for (const each of happen) await each();
  };

describe('a year in the life of twelve people', () => {
  it('spring: the first start, and the first are looked at', async () => {
    await live(
      ['2027-04-01', () => started('Hal')],
      ['2027-04-22', () => started('Ada')],
      ['2027-05-01', month],
      ['2027-05-03', () => started('Gita')],
      [
        '2027-05-20',
        async () => {
          await policyFrom('slough', 'reviews', '2027-06-01', { directPaymentReviewMonths: '6' });
          const { data } = await app.ask(
            staff('slough'),
            '{ policy(asOf: "2027-05-20") { deployment { settings { enabledOptions } } } }',
            {},
          );
          const { enabledOptions } = data.policy.deployment.settings;
          await policyFrom('slough', 'deployment', '2027-06-01', {
            enabledOptions: JSON.stringify([...enabledOptions, 'TRUST']),
            trust: JSON.stringify({ minimumTrustees: 3 }),
          });
        },
      ],
      ['2027-05-27', () => reviewed('Hal', GOOD)],
      ['2027-06-01', all(month, () => started('Bert'))],
      ['2027-06-03', () => checked('Hal')],
      ['2027-06-14', () => started('Ida')],
      ['2027-06-17', () => reviewed('Ada', MORNINGS)],
      [
        '2027-06-23',
        all(
          () => started('Cora'),
          () => coraIsAssigned('Priya'),
        ),
      ],
      ['2027-06-28', () => reviewed('Gita', GOOD)],
      ['2027-06-29', idaChallenges],
    );
    expect(challenge.windowEndsOn).toBe('2027-07-14');
    // Ada’s window closed on 28 May: 25 working days after 22 April, without 3 May.
    const late = await refusal(themself(life('Ada')), 'challengeDecision', {
      subjectId: life('Ada').allocationId,
      ...WORDS,
    });
    expect(late).toMatchObject({
      code: 'CHALLENGE_TOO_LATE',
      message: expect.stringContaining('28 May 2027'),
    });
  });

  it('summer: a policy changes on 1 August, a starter budget ends, a plan waits for the panel', async () => {
    await live(
      ['2027-07-01', all(month, () => checked('Ada'))],
      [
        '2027-07-05',
        all(
          () => checked('Gita'),
          () => started('Lou'),
          () =>
            started('Dev', { writing: { ...WHOLE_PLAN.writing, term: 'STARTER', contingencyPence: 1_000 } }),
        ),
      ],
      [
        '2027-07-20',
        all(idaIsAnswered, () =>
          policyFrom('warwickshire', 'monitoring', '2027-08-01', {
            'rules.newDirectPayment.check.everyMonths': '4',
          }),
        ),
      ],
      ['2027-07-27', () => reviewed('Bert', GOOD)],
      ['2027-07-30', () => reviewed('Dev', 'Nothing more is needed.', 'END')],
      ['2027-08-01', all(devEnds, month)],
      ['2027-08-02', jonAsks],
      ['2027-08-09', () => reviewed('Ida', GOOD)],
      ['2027-08-10', () => checked('Bert')],
      ['2027-08-16', all(() => checked('Ida'), fayAgrees, jonIsAssessed)],
      ['2027-08-18', () => reviewed('Cora', GOOD)],
      ['2027-08-22', ednaStarts],
      ['2027-08-23', jonIsEligible],
      [
        '2027-08-24',
        () =>
          panelDecides({
            decision: 'MORE_INFORMATION',
            information: { what: 'Which way she goes.', fromWhom: 'Fay', byOn: '2027-08-31' },
          }),
      ],
      ['2027-08-26', jonAgrees],
      ['2027-08-27', fayAnswers],
    );
    const source = `budget(id: $id) { monitoring { nextCheck {
      movedFromOn policyVersion { number } movedFromPolicyVersion { number } movedReason } } }`;
    const { budget } = await read(staff('warwickshire'), source, life('Ada').plan.budgetId as string);
    expect(budget.monitoring.nextCheck).toEqual({
      movedFromOn: '2027-10-01',
      policyVersion: { number: 2 },
      movedFromPolicyVersion: { number: 1 },
      movedReason:
        'Version 2 of the council’s monitoring policy is in force from 1 August 2027. By version 1 of the policy this check was due on 1 October 2027; by version 2 it is due on 1 November 2027.',
    });
  });

  it('autumn: cover and a hand-over, checks done late, a review forgotten', async () => {
    await live(['2027-09-01', all(month, jonStarts, tomCovers)]);
    expect(await worksWithCora()).toEqual({ speaksTo: 'Tom', priya: true, tom: true });
    await live(
      ['2027-09-05', () => checked('Gita')],
      [
        '2027-09-06',
        all(
          () => checked('Lou'),
          () =>
            panelDecides({
              decision: 'APPROVED_WITH_CONDITIONS',
              conditions: [
                { words: 'She carries a telephone.', dueOn: '2027-11-01', responsible: 'Her worker' },
              ],
            }),
        ),
      ],
      ['2027-09-13', fayStarts],
      ['2027-09-20', () => checked('Cora')],
    );
    expect(await worksWithCora()).toEqual({ speaksTo: 'Priya', priya: true, tom: false });
    await live(['2027-10-01', all(month, () => coraIsAssigned('Tom'))]);
    expect(await worksWithCora()).toEqual({ speaksTo: 'Tom', priya: false, tom: true });
    await live(
      ['2027-10-03', () => checked('Hal')],
      ['2027-10-17', () => reviewed('Edna', MORNINGS)],
      ['2027-10-27', () => reviewed('Jon', GOOD)],
      ['2027-10-31', () => checked('Edna')],
      ['2027-11-01', all(month, () => checked('Ada'), conditionIsMet)],
      ['2027-11-05', () => checked('Gita')],
      ['2027-11-08', () => reviewed('Fay', MORNINGS)],
      ['2027-11-09', swept],
      ['2027-11-15', louIsHeard],
      ['2027-11-22', () => checked('Fay')],
      ['2027-11-25', all(ednaIsAskedAgain, bertsAssistantIsChecked)],
    );
    await theirOwn();
  });

  it('winter: bank holidays, a death, a suspension, a leap day', async () => {
    await live(
      ['2027-12-01', month],
      ['2027-12-06', () => started('Kim')],
      [
        '2027-12-16',
        all(
          () => checked('Ida'),
          () =>
            change(app, themself(life('Bert')), 'requestReview', 'review { id }', {
              planId: life('Bert').plan.planId,
              reason: 'My knee is worse.',
            }),
        ),
      ],
      ['2027-12-28', () => reviewed('Gita', GOOD)],
      ['2028-01-01', month],
      ['2028-01-03', () => coraDies('2028-01-02')],
    );
    const { person } = await read(
      staff('warwickshire'),
      'person(id: $id) { openSteps { kind } }',
      life('Cora').personId,
    );
    expect(person.openSteps).toEqual([{ kind: 'SETTLEMENT_OPEN' }]);
    await live(
      ['2028-01-05', () => checked('Gita')],
      ['2028-01-10', kimIsSuspended],
      ['2028-01-11', () => reviewed('Bert', MORNINGS)],
      ['2028-01-31', () => reviewed('Kim', GOOD)],
      ['2028-02-01', all(kimGoesOn, month)],
      ['2028-02-03', () => checked('Hal')],
      ['2028-02-06', () => checked('Lou')],
      ['2028-02-07', () => checked('Kim')],
      ['2028-02-09', () => reviewed('Ida', GOOD)],
      ['2028-02-29', () => checked('Edna')],
      ['2028-03-01', all(month, () => checked('Ada'))],
      ['2028-03-05', () => checked('Gita')],
      ['2028-03-07', () => checked('Kim')],
      ['2028-03-22', () => checked('Fay')],
      ['2028-03-31', swept],
    );
    await theirOwn();
  });

  it.each(YEAR.map((each) => [each.name, each.has, each] as const))(
    '%s, with %s, had exactly the due dates that the council’s rules say',
    (name, _, { dues, rules }) => {
      const { personId } = life(name);
      const said = ({ kind, dueOn, warnOn }: ExpectedDue) => `${kind} ${dueOn} ${warnOn ?? 'no warning'}`;
      expect([...(seen.get(personId) ?? [])].toSorted()).toEqual(dues.map(said).toSorted());
      expect([...(rulesSeen.get(personId) ?? [])].toSorted()).toEqual([...rules].toSorted());
    },
  );

  it('met every monitoring rule of both councils', async () => {
    for (const council of ['warwickshire', 'slough']) {
      const source = `{ policy(asOf: "2028-03-31") { monitoring { settings { rules { key } } } } }`;
      const { data } = await app.ask(staff(council), source, {});
      const met = YEAR.filter((each) => each.council === council).flatMap(({ rules }) => rules);
      const listed: { key: string }[] = data.policy.monitoring.settings.rules;
      expect(listed.map(({ key }) => key).toSorted()).toEqual(
        [...new Set(met)].filter((key) => key !== null).toSorted(),
      );
      expect(met).toContain(null);
    }
  });

  it('is in the national return: what was asked, assessed, given and reviewed, with nothing that contradicts itself', async () => {
    app.setToday('2028-04-01');
    const [jon, cora] = [life('Jon').personId, life('Cora').personId];
    await change(app, themself(life('Jon')), 'recordStatisticalFacts', 'statisticalFacts { id }', {
      personId: jon,
      statedOn: '2028-03-31',
      gender: 'MALE',
      gpPracticeCode: 'A81001',
      accommodationStatus: 'TENANT_OF_PRIVATE_LANDLORD',
    });
    await change(app, staff('slough'), 'recordStatisticalFacts', 'statisticalFacts { id }', {
      personId: jon,
      statedOn: '2028-03-31',
      gender: 'NOT_STATED',
      hasAutism: 'NO',
    });
    // Of what is stated after the period nothing is said.
    await change(app, staff('slough'), 'recordStatisticalFacts', 'statisticalFacts { id }', {
      personId: jon,
      statedOn: '2028-04-01',
      hasAutism: 'YES',
    });
    for (const council of ['slough', 'warwickshire']) {
      const head = staff(council, 'HEAD_OF_SERVICE');
      const { rows } = await downloadedReturn(app, head, '?on=2028-03-31');
      const faults = await faultsOfReturn(app, staff(council), '2028-03-31');
      const told = new Set(faults.map(({ rule, field }) => `${field} ${rule}`));
      expect([council, ...told].sort()).toEqual([...NOT_RECORDED, council]);
      const own = (personId: string) => rows.filter((row) => row.LA_Person_Unique_Identifier === personId);
      if (council === 'slough') expect(own(jon)).toMatchObject(JONS_ROWS);
      else
        expect(own(cora).filter(({ Event_Type }) => Event_Type === 'Service')).toMatchObject([
          { Date_of_Death: '2028-01-02', Event_End_Date: '2028-01-02', Event_Outcome: 'NFA: Deceased' },
        ]);
    }
  });
});

/** What nobody recorded of anybody in this year. */
const NOT_RECORDED = ['Method_of_Review', 'NHS_Number', 'Postcode'].map(
  (field) => `${field} MANDATORY_MISSING`,
);
const OF_JON = {
  Gender: 'Unknown',
  GP_Practice_Code: 'A81001',
  Accommodation_Status: 'Tenant: Private landlord',
  Autism_Spectrum_Disorder_ASD: 'No',
  Employment_Status: 'Unknown',
};
const JONS_ROWS = [
  {
    ...OF_JON,
    Event_Type: 'Request',
    Event_Start_Date: '2027-08-02',
    Event_End_Date: '2027-08-16',
    Event_Outcome: 'Progress to assessment, review or reassessment',
    Request_Route_of_Access: 'Community or other route',
    Unit_Cost: '',
  },
  {
    ...OF_JON,
    Event_Type: 'Assessment',
    Event_Start_Date: '2027-08-16',
    Event_End_Date: '2027-08-23',
    Event_Outcome: 'Progress to support planning or services',
    Eligible_Needs_Identified: 'Yes',
  },
  {
    ...OF_JON,
    Event_Type: 'Service',
    Event_Start_Date: '2027-09-01',
    Event_End_Date: '',
    Event_Outcome: 'Continuation of support or services',
    Service_Type: 'Long term support: Community',
    Cost_Frequency_Unit_Type: 'Weekly',
    Planned_units_per_week: '1',
  },
  {
    ...OF_JON,
    Event_Type: 'Review',
    Event_Start_Date: '2027-10-27',
    Event_End_Date: '2027-10-27',
    Event_Outcome: 'Continuation of support or services',
    Review_Reason: 'Planned',
  },
];
