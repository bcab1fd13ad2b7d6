/** How the money of a part is held: each field declared once, for agreeing a budget and for changing it later. */
import { Field, ID, InputType } from 'type-graphql';
import { listInWords } from '../../../server/common/words.ts';
import { isHeldByOthers, optionsThat } from '../../../server/domain/money/deployment/deployments.ts';
import { ACCOUNT_TYPE, type AccountType } from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import type { Extended } from '../../kit/mixin.ts';
import { PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

/** By whom the money of a part is held, and on which terms. */
export function withHolding<Base extends Extended>(base: Base) {
  @InputType()
  abstract class Holding extends base {
    @Field(() => PenceScalar, {
      nullable: true,
      description:
        'The most of its money that may stay unspent, agreed with the person; needed where the council’s policy leaves it to agreement, and only then.',
    })
    agreedUnspentLimitPence?: number | null;

    @Field(enumOf(ACCOUNT_TYPE), {
      nullable: true,
      description:
        'Which account a direct payment goes into; left out, the kind that the council asks for. Only for a DIRECT_PAYMENT or DIRECT_PAYMENT_SUITABLE_PERSON.',
    })
    accountType?: AccountType | null;

    @Field(() => PenceScalar, {
      nullable: true,
      description:
        'What the third party of a MANAGED_ACCOUNT charges in a week, out of the weekly amount and within the council’s limit.',
    })
    managingFeeWeeklyPence?: number | null;

    @OneLine()
    @Field(() => String, {
      nullable: true,
      description: 'Where a VOUCHER is to be used: one of the council’s outlets, where it lists some.',
    })
    outletName?: string | null;

    @Field(() => ID, {
      nullable: true,
      description: `The supporter who receives the money for the person; needed for ${listInWords(optionsThat(({ payee }) => payee === 'SUPPORTER'))}.`,
    })
    supporterId?: string | null;

    @OneLine()
    @Field(() => String, {
      nullable: true,
      description: `Which organisation, trust or pool holds the money; needed for ${listInWords(optionsThat(isHeldByOthers))}.`,
    })
    holderName?: string | null;

    @OneLine()
    @Field(() => [String], {
      nullable: true,
      description: 'The trustees of a TRUST, at least as many as the council asks for and at most 20.',
    })
    trusteeNames?: string[] | null;
  }
  return Holding;
}
