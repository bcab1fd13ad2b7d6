import { Arg, Args, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import {
  type FaultOfReturn,
  readFaultsOfReturn,
} from '../../../server/domain/insight/clientLevelData/clientLevelData.queries.ts';
import { RETURN_RULE, type ReturnRule } from '../../../server/domain/insight/clientLevelData/faultRules.ts';
import { pageOfList } from '../../../server/platform/reading/reader.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';

@ObjectType('ClientLevelDataFault', {
  description:
    'Something that is wrong with a row of the national return. It names the row, the field and the rule, and never a value.',
})
class ClientLevelDataFault implements Omit<FaultOfReturn, 'id'> {
  @Field(() => Int, {
    description:
      'The row, counted from 1; the line of the file is one more, as the names of the fields come first.',
  })
  rowNumber!: number;

  @Field(() => ID, { description: 'The id of the person whom the row is about.' })
  personId!: string;

  @Field(() => ID, {
    description:
      'The id of the record that the row is of: a contact, an assessment, a part of a budget, re-ablement or a review.',
  })
  eventReference!: string;

  @Field(() => String, { description: 'The field, by its name in the return.' })
  field!: FaultOfReturn['field'];

  @Field(enumOf(RETURN_RULE), { description: 'The rule that is broken.' })
  rule!: ReturnRule;

  @Field(() => String, { description: 'What is wrong, in a sentence.' })
  sentence!: string;

  @Field(() => String, { description: 'What to do about it.' })
  whatToDo!: string;
}

const ClientLevelDataFaultConnection = connectionType('ClientLevelDataFault', () => ClientLevelDataFault);

@Resolver()
export class ClientLevelDataResolver {
  @Heavy()
  @Query(() => ClientLevelDataFaultConnection, {
    nullable: true,
    description:
      'What is wrong with the national return (Client Level Data, release 2) of the twelve months that end on a day, as it would be downloaded now from /downloads/client-level-data.csv, by row and field. The file may be downloaded whatever is listed here. Refused with BAD_USER_INPUT for other days than the last of a quarter that has ended.',
  })
  async clientLevelDataFaults(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, { description: 'The last day of the twelve months: the end of a quarter.' })
    on: string,
    @Args(() => PageOf) page: PageOf,
  ) {
    const faults = await readFaultsOfReturn(session, on);
    return pageOfList(faults, { ...page, list: `faults of the return ${on}` });
  }
}
