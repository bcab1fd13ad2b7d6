import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerRefusals,
  decliningRefusals,
  lookedAtRefusals,
  lookingRefusals,
  optionRefusalStatus,
  puttingRightRefusals,
  type RefusalFacts,
} from './declining.ts';
import { explanationRefusals, type GivenExplanation, offerRefusals } from './explaining.ts';

const today = Temporal.PlainDate.from('2026-06-10');
const life = { bornOn: '1941-03-12', today };
const codes = (refusals: readonly { code: string; path: readonly (string | number)[] }[]) =>
  refusals.map(({ code, path }) => [code, path.join('.')]);

describe('what was explained', () => {
  const given: GivenExplanation = {
    choices: ['PERSONAL_BUDGET', 'DIRECT_PAYMENT'],
    explainedOn: '2026-06-10',
    explainedBy: 'Meera Shah, social worker',
    forms: ['SPOKEN', 'INTERPRETED'],
    formInWords: null,
    language: 'gu',
    othersThere: null,
    understanding: 'UNDERSTOOD',
    understoodInWords: null,
  };
  const refused = (changes: Partial<GivenExplanation>) =>
    codes(explanationRefusals({ ...given, ...changes }, life));

  it('is of a day, in a form and language, by somebody, with words where it was not all understood', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ explainedOn: '2026-06-11' })).toEqual([['DATE_IN_FUTURE', 'explainedOn']]);
    expect(refused({ explainedOn: '1941-03-11' })).toEqual([['DAY_BEFORE_BIRTH', 'explainedOn']]);
    expect(refused({ explainedOn: '2021-06-09' })).toEqual([['DAY_TOO_LONG_AGO', 'explainedOn']]);
    expect(refused({ choices: [] })).toEqual([['NOTHING_EXPLAINED', 'choices']]);
    expect(refused({ forms: [] })).toEqual([['EXPLANATION_FORM_MISSING', 'forms']]);
    expect(refused({ forms: ['OTHER'] })).toEqual([['TEXT_MISSING', 'formInWords']]);
    expect(refused({ language: 'Gujarati' })).toEqual([['EXPLANATION_LANGUAGE_NOT_VALID', 'language']]);
    expect(refused({ explainedBy: ' ' })).toEqual([['TEXT_MISSING', 'explainedBy']]);
    for (const understanding of ['PARTLY', 'NOT_YET'] as const) {
      expect(refused({ understanding })).toEqual([['TEXT_MISSING', 'understoodInWords']]);
      expect(refused({ understanding, understoodInWords: 'Who pays.' })).toEqual([]);
    }
  });

  it('tells all that is wrong at once, in order of precedence', () => {
    const all = { explainedOn: '2026-06-11', choices: [], forms: [], language: '?', explainedBy: '' };
    expect(refused(all).map(([code]) => code)).toEqual([
      'DATE_IN_FUTURE',
      'NOTHING_EXPLAINED',
      'EXPLANATION_FORM_MISSING',
      'EXPLANATION_LANGUAGE_NOT_VALID',
      'TEXT_MISSING',
    ]);
  });

  it('is what the council offers, of which a personal budget always is', () => {
    const at = { day: '2026-06-10', path: ['choices'] };
    expect(offerRefusals(['PERSONAL_BUDGET', 'DIRECT_PAYMENT'], ['DIRECT_PAYMENT'], at)).toEqual([]);
    const [refusal, ...others] = offerRefusals(['TRUST', 'DIRECT_PAYMENT', 'POOL'], ['DIRECT_PAYMENT'], at);
    expect(others).toEqual([]);
    expect(refusal).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
      details: { allowed: ['PERSONAL_BUDGET', 'DIRECT_PAYMENT'] },
    });
    expect(refusal?.message).toContain('trust, pool');
  });
});

const lookedAt = { lookedAtOn: '2026-06-03', wasInformationRight: false };
const answered = { ...lookedAt, answeredOn: '2026-06-09', outcome: 'CHOSEN' } as const;

describe('where it stands that somebody declined', () => {
  it('is the furthest that is recorded', () => {
    expect(optionRefusalStatus({})).toBe('NOT_LOOKED_AT');
    expect(optionRefusalStatus({ lookedAtOn: null, wasInformationRight: null })).toBe('NOT_LOOKED_AT');
    expect(optionRefusalStatus({ ...lookedAt, wasInformationRight: true })).toBe('INFORMATION_RIGHT');
    expect(optionRefusalStatus(lookedAt)).toBe('TO_PUT_RIGHT');
    expect(optionRefusalStatus(answered)).toBe('CHOSEN');
    expect(optionRefusalStatus({ ...answered, outcome: 'STILL_DECLINED' })).toBe('STILL_DECLINED');
  });

  it('lets exactly one thing be done with it, or nothing more', () => {
    const facts = fc.constantFrom<RefusalFacts[]>(
      {},
      lookedAt,
      { ...lookedAt, wasInformationRight: true },
      answered,
    );
    fc.assert(
      fc.property(facts, (refusal) => {
        const mayBeLookedAt = lookedAtRefusals(refusal, ['refusalId']).length === 0;
        const mayBePutRight = puttingRightRefusals(refusal, ['refusalId']).length === 0;
        const status = optionRefusalStatus(refusal);
        expect(mayBeLookedAt).toBe(status === 'NOT_LOOKED_AT');
        expect(mayBePutRight).toBe(status === 'TO_PUT_RIGHT');
      }),
    );
    expect(codes(puttingRightRefusals({}, ['r']))).toEqual([['REFUSAL_NOT_LOOKED_AT', 'r']]);
    expect(codes(puttingRightRefusals(answered, ['r']))).toEqual([['REFUSAL_PUT_RIGHT', 'r']]);
    expect(codes(puttingRightRefusals({ ...lookedAt, wasInformationRight: true }, ['r']))).toEqual([
      ['INFORMATION_WAS_RIGHT', 'r'],
    ]);
  });
});

describe('declining', () => {
  const given = { declined: 'DIRECT_PAYMENT', declinedOn: '2026-06-02', reasonInWords: 'No staff.' } as const;
  const free = { wasExplained: true, openId: null };

  it('is refused without an explanation, while the last is open, and without words', () => {
    expect(decliningRefusals(given, free)).toEqual([]);
    const nothing = { wasExplained: false, openId: 'optionrefusal_1' };
    const of = { ...given, reasonInWords: '' };
    expect(codes(decliningRefusals(of, nothing))).toEqual([['CHOICE_NOT_EXPLAINED', 'declined']]);
    const open = decliningRefusals(of, { ...nothing, wasExplained: true });
    expect(open).toMatchObject([
      { code: 'REFUSAL_STILL_OPEN', details: { conflictingId: 'optionrefusal_1' } },
    ]);
    expect(codes(decliningRefusals(of, free))).toEqual([['TEXT_MISSING', 'reasonInWords']]);
  });

  it('is looked at from that day on, with what was wrong where something was', () => {
    const looked = (changes: object) =>
      codes(lookingRefusals(given, { ...lookedAt, whatWasWrong: 'All of it.', ...changes }, life));
    expect(looked({})).toEqual([]);
    expect(looked({ lookedAtOn: '2026-06-11' })).toEqual([['DATE_IN_FUTURE', 'lookedAtOn']]);
    expect(looked({ lookedAtOn: '2026-06-01' })).toEqual([['LOOKED_AT_BEFORE_DECLINED', 'lookedAtOn']]);
    expect(looked({ whatWasWrong: null })).toEqual([['TEXT_MISSING', 'whatWasWrong']]);
    expect(looked({ wasInformationRight: true })).toEqual([['WHAT_WAS_WRONG_NOT_NEEDED', 'whatWasWrong']]);
    expect(looked({ wasInformationRight: true, whatWasWrong: null })).toEqual([]);
  });

  it('is answered anew by whoever was told again of the same, after it was found wrong', () => {
    const told = { choices: ['DIRECT_PAYMENT'] as const, explainedOn: '2026-06-08' };
    const refusal = { declined: 'DIRECT_PAYMENT', lookedAtOn: '2026-06-03' } as const;
    const answer = (changes: object, by: object = {}) =>
      codes(
        answerRefusals(
          refusal,
          { ...told, ...by },
          { answeredOn: '2026-06-09', outcomeInWords: null, ...changes },
          life,
        ),
      );
    expect(answer({})).toEqual([]);
    expect(answer({}, { choices: ['VIRTUAL_BUDGET'] })).toEqual([['TOLD_AGAIN_OF_OTHERS', 'toldAgainId']]);
    expect(answer({}, { explainedOn: '2026-06-02' })).toEqual([['TOLD_AGAIN_TOO_EARLY', 'toldAgainId']]);
    expect(answer({ answeredOn: '2026-06-11' })).toEqual([['DATE_IN_FUTURE', 'answeredOn']]);
    expect(answer({ answeredOn: '2026-06-07' })).toEqual([['ANSWERED_BEFORE_TOLD', 'answeredOn']]);
    expect(answer({ outcomeInWords: 'a'.repeat(5_001) })).toEqual([['TEXT_TOO_LONG', 'outcomeInWords']]);
  });
});
