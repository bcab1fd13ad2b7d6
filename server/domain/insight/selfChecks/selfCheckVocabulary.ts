import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const SELF_CHECK_KIND = enumeration('SelfCheckKind', 'What a council checks itself against.', {
  SUCCESS_FACTORS: 'What makes personal budgets work for people.',
  POSITIVE_RISK: 'How risks are shared with people and not avoided for them.',
});
export type SelfCheckKind = ValueOf<typeof SELF_CHECK_KIND>;

export const SELF_CHECK_RATING = enumeration(
  'SelfCheckRatingLevel',
  'How far a council has got with a factor, in rising order.',
  {
    NOT_BEGUN: 'Nothing is done about it yet.',
    BEGUN: 'It has been begun.',
    PARTLY: 'It is so for some people or in some places.',
    LARGELY: 'It is so for most people.',
    FULLY: 'It is so for everybody, and looked after.',
  },
);
export type SelfCheckRatingLevel = ValueOf<typeof SELF_CHECK_RATING>;

export const FACTOR_BASIS = enumeration('SelfCheckFactorBasis', 'Where a factor comes from.', {
  LAW: 'The law asks for it.',
  PUBLISHED: 'Councils or the government have published it.',
  OURS: 'It is this platform’s own, made from what older people and councils complained of.',
});
export type FactorBasis = ValueOf<typeof FACTOR_BASIS>;
