import { describe, expect, it } from 'vitest';
import '../../areas.ts';
import { askedRefusals, cardForWagesRefusals, changeableRefusals, dayRefusals } from './changing.ts';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('money that is to be held in another way', () => {
  const live = {
    draftedAt: '2026-05-01T09:00:00Z',
    sharedAt: '2026-05-02T09:00:00Z',
    agreedAt: '2026-05-03T09:00:00Z',
    returnedAt: null,
    signedOffAt: '2026-05-04T09:00:00Z',
    signOffRung: 'TEAM_MANAGER' as const,
    implementedOn: '2026-06-01',
    endedOn: null,
    supersededAt: null,
    supersededOn: null,
    personDiedOn: null,
  };

  it('is asked first whether the person lives, then for the plan, then for a challenge', () => {
    const challenge = '01a229ef-aace-7450-942e-7bba535647ec';
    const died = { ...live, personDiedOn: '2026-06-20', endedOn: '2026-06-10' };
    expect(codes(changeableRefusals(died, challenge))).toEqual(['PERSON_HAS_DIED']);
    const ended = { ...live, endedOn: '2026-06-10' };
    expect(codes(changeableRefusals(ended, challenge))).toEqual(['CHANGE_AFTER_END']);
    const waiting = { ...live, implementedOn: null };
    expect(codes(changeableRefusals(waiting, challenge))).toEqual(['CHANGE_BEFORE_SUPPORT']);
    expect(codes(changeableRefusals(live, challenge))).toEqual(['CHALLENGE_OPEN']);
    expect(changeableRefusals(live, null)).toEqual([]);
  });

  it('goes over once: what goes on from a later day is changed from then', () => {
    const holding = {
      deploymentOption: 'DIRECT_PAYMENT' as const,
      heldBySupporterId: null,
      holderName: null,
    };
    const part = {
      ...holding,
      weeklyAmountPence: 12_000,
      startsOn: '2026-06-01',
      endsOn: '2026-08-03',
      isInPool: false,
      savesUntil: null,
      inTheWay: { emergencies: [], isMidPoint: false, drawnAheadPence: 0 },
      usedUntil: null,
    };
    const asked = {
      ...holding,
      deploymentOption: 'VIRTUAL_BUDGET' as const,
      changesOn: '2026-07-06',
      weeklyAmountPence: null,
      agreedOn: '2026-07-01',
    };
    const facts = {
      plan: live,
      budgetEndsOn: '2027-06-01',
      partsOnDay: 1,
      openChallengeId: null,
      today: '2026-07-01',
    };
    expect(dayRefusals({ ...part, goesOn: false }, asked, facts)).toEqual([]);
    expect(codes(dayRefusals({ ...part, goesOn: true }, asked, facts))).toEqual(['PART_CHANGES_LATER']);
    const later = { ...asked, changesOn: '2026-08-03' };
    expect(codes(dayRefusals({ ...part, goesOn: true }, later, facts))).toEqual(['CHANGE_OUTSIDE_PART']);
  });

  it.each([
    ['another managed account where people save up', 'MANAGED_ACCOUNT' as const, true, '2026-07-06', []],
    ['one where they may not', 'MANAGED_ACCOUNT' as const, false, '2026-07-06', ['SAVING_STILL_RUNS']],
    ['another way', 'DIRECT_PAYMENT' as const, true, '2026-07-06', ['SAVING_STILL_RUNS']],
    ['another way on its last day', 'DIRECT_PAYMENT' as const, true, '2026-07-31', ['SAVING_STILL_RUNS']],
    ['another way after its last day', 'DIRECT_PAYMENT' as const, true, '2026-08-01', []],
  ])(
    'takes what is saved up along, or waits until it is ended: to %s',
    (_to, deploymentOption, savingUpAllowed, changesOn, expected) => {
      const holding = { heldBySupporterId: null, holderName: 'Payroll Friends' };
      const part = {
        ...{ ...holding, deploymentOption: 'MANAGED_ACCOUNT' as const, weeklyAmountPence: 12_000 },
        ...{ startsOn: '2026-06-01', endsOn: '2026-12-01', isInPool: false, goesOn: false, usedUntil: null },
        savesUntil: '2026-07-31',
        inTheWay: { emergencies: [], isMidPoint: false, drawnAheadPence: 0 },
      };
      const asked = {
        ...{ heldBySupporterId: null, holderName: 'Others', deploymentOption, changesOn },
        ...{ weeklyAmountPence: null, agreedOn: '2026-07-01' },
      };
      const offered = {
        enabledOptions: ['MANAGED_ACCOUNT' as const, 'DIRECT_PAYMENT' as const],
        managedAccount: { weeklyFeeLimitPence: null, savingUpAllowed },
      };
      const facts = { partsOnDay: 1, today: '2026-07-01' };
      expect(codes(askedRefusals(part, asked, facts, offered))).toEqual(expected);
    },
  );

  const assistant = {
    category: 'HELP_AT_HOME' as const,
    providerKind: 'PERSONAL_ASSISTANT' as const,
    paidFrom: 'BUDGET' as const,
    paidRelative: 'NOT_A_RELATIVE' as const,
    relativeReason: null,
    dbsCheckedOn: '2026-03-02',
    quantityHundredths: 800,
    unitPricePence: 1_500,
    frequency: 'WEEKLY' as const,
    deploymentOption: 'DIRECT_PAYMENT' as const,
  };
  const offered = (isOfferedToEmployers: boolean) => ({
    enabledOptions: ['DIRECT_PAYMENT' as const, 'PREPAID_CARD' as const],
    prepaidCard: { isOfferedToEmployers },
  });
  const toCard = { deploymentOption: 'PREPAID_CARD' as const };

  it('does not go on a card from which wages would be paid, where employers are offered none', () => {
    const items = [assistant, assistant];
    expect(cardForWagesRefusals(items, 'DIRECT_PAYMENT', toCard, offered(false))).toMatchObject([
      { code: 'CARD_NOT_FOR_WAGES', path: ['deploymentOption'] },
    ]);
    expect(cardForWagesRefusals(items, 'DIRECT_PAYMENT', toCard, offered(true))).toEqual([]);
    expect(cardForWagesRefusals(items, 'VIRTUAL_BUDGET', toCard, offered(false))).toEqual([]);
    const toAccount = { deploymentOption: 'DIRECT_PAYMENT' as const };
    expect(cardForWagesRefusals(items, 'PREPAID_CARD', toAccount, offered(false))).toEqual([]);
    const inBusiness = [{ ...assistant, engagement: 'SELF_EMPLOYED' as const }];
    expect(cardForWagesRefusals(inBusiness, 'DIRECT_PAYMENT', toCard, offered(false))).toEqual([]);
  });
});
