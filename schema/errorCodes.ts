import { Field, Int, Query, Resolver } from 'type-graphql';
import { ERROR_CODES, ERRORS } from '../server/platform/errorCodes.ts';
import { enumeration } from '../tenants/vocabulary.ts';
import { enumOf } from './kit/enums.ts';
import { ObjectType } from './kit/objectType.ts';

const ERROR_CODE = enumeration(
  'ErrorCode',
  'The code of an error, in `extensions.code`. What a mutation refuses for a reason of its own has the enum of the mutation instead.',
  Object.fromEntries(ERROR_CODES.map((code) => [code, ERRORS[code].meaning])),
);

@ObjectType('ErrorMeaning', { description: 'What an error means, and what to do about it.' })
class ErrorMeaning {
  @Field(enumOf(ERROR_CODE), { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'When it comes.' })
  meaning!: string;

  @Field(() => Int, {
    description:
      'The HTTP status where it is why nothing ran. Beside the data of an operation that ran, the status is 200 for most.',
  })
  status!: number;

  @Field(() => String, { description: 'What to do about it.' })
  whatToDo!: string;
}

@Resolver()
export class ErrorCodesResolver {
  @Query(() => [ErrorMeaning], {
    nullable: true,
    description: 'Every code that an error may have, with what it means and what to do.',
  })
  errorCodes(): ErrorMeaning[] {
    return ERROR_CODES.map((code) => ({ code, ...ERRORS[code] }));
  }
}
