import { describe, expect, it } from 'vitest';
import { NO_CIRCUMSTANCES } from '../allocations/answers.ts';
import {
  ASSESSMENT_REFUSALS,
  ageRefusals,
  alreadyOpenRefusals,
  answeredTwiceRefusals,
  answeringRefusals,
  completedRefusals,
  completingRefusals,
  incompleteRefusals,
  respondentRefusals,
} from './assessing.ts';

const need = (domain: 'NIGHTS' | 'CLOTHING') => ({ domain, level: 'LOW', unpaidSupport: 'NONE' }) as const;

describe('assessing', () => {
  it('starts at 18', () => {
    expect(ageRefusals(18, ['personId'])).toEqual([]);
    expect(ageRefusals(17, ['personId'])).toMatchObject([{ code: 'PERSON_UNDER_18', path: ['personId'] }]);
  });

  it.each([
    [true, 'PROFESSIONAL', []],
    [true, 'SELF', []],
    [false, 'SELF', []],
    [false, 'SUPPORTED', []],
    [false, 'PROFESSIONAL', ['ASSESSMENT_IS_PROFESSIONAL']],
  ] as const)('for practice staff %s as %s gives %j', (isPracticeStaff, respondent, codes) => {
    const refusals = respondentRefusals({ isPracticeStaff }, respondent, ['respondent']);
    expect(refusals.map(({ code }) => code)).toEqual(codes);
  });

  it('refuses a second open assessment and names the first', () => {
    expect(alreadyOpenRefusals(null)).toEqual([]);
    expect(alreadyOpenRefusals('assessment_1')).toMatchObject([
      { code: 'ASSESSMENT_ALREADY_OPEN', details: { conflictingId: 'assessment_1' } },
    ]);
  });

  it('refuses to change what is completed, and says since when', () => {
    expect(completedRefusals({ completedOn: null })).toEqual([]);
    const [refusal] = completedRefusals({ completedOn: '2026-06-01' });
    expect(refusal).toMatchObject({ code: 'ASSESSMENT_COMPLETED', path: ['assessmentId'] });
    expect(refusal?.message).toContain('2026-06-01');
  });

  it('refuses each repeated answer at its place', () => {
    expect(answeredTwiceRefusals([need('NIGHTS'), need('CLOTHING')])).toEqual([]);
    const answers = [need('NIGHTS'), need('CLOTHING'), need('NIGHTS'), need('NIGHTS')];
    expect(answeredTwiceRefusals(answers)).toMatchObject([
      { code: 'DOMAIN_ANSWERED_TWICE', path: ['answers', 2, 'domain'] },
      { code: 'DOMAIN_ANSWERED_TWICE', path: ['answers', 3, 'domain'] },
    ]);
  });

  it('refuses to complete while anything is missing, and names it all', () => {
    const [refusal] = incompleteRefusals({}, { ...NO_CIRCUMSTANCES, livesAlone: false });
    expect(refusal?.details?.missing).toHaveLength(19);
    expect(refusal?.details?.missing).not.toContain('livesAlone');
  });

  it('describes every refusal that it gives', () => {
    const given = [
      ...answeringRefusals({ personDiedOn: '2026-06-01', respondent: 'SELF' }, { isPracticeStaff: true }),
      ...ageRefusals(3, []),
      ...completingRefusals({ answers: {}, circumstances: NO_CIRCUMSTANCES }, null),
      ...respondentRefusals({ isPracticeStaff: false }, 'PROFESSIONAL', []),
      ...alreadyOpenRefusals('assessment_1'),
      ...completedRefusals({ completedOn: '2026-06-01' }),
      ...answeredTwiceRefusals([need('NIGHTS'), need('NIGHTS')]),
      ...incompleteRefusals({}, NO_CIRCUMSTANCES),
    ];
    expect(given.map(({ code }) => code)).toEqual(Object.keys(ASSESSMENT_REFUSALS));
  });
});
