import { Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Turns } from '../../../server/common/turns.ts';
import type {
  ChoiceCount,
  ComparedRow,
  ComparedValue,
} from '../../../server/domain/insight/comparison/policyRows.ts';
import { spreadInWords } from '../../../server/domain/insight/comparison/spread.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { COMPARED_UNIT, type ComparedUnit } from '../../../server/domain/policy/publishing/comparableRows.ts';
import { getOrAdd } from '../../../server/platform/getOrAdd.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { Unit } from '../../../tenants/policy/settingNode.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { HasOneFor } from '../../kit/listLength.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { SETTING_BASIS, type SettingBasis, SettingProvenance } from '../../policy/policies/policyFindings.ts';
import { SETTING_UNIT } from '../../policy/policies/settingUnit.ts';
import { Spread } from './spreadType.ts';

/** Councils with adult social services responsibilities: a comparison without a list of councils may have so many. */
const COUNCILS_IN_ENGLAND = 153;

/**
 * What a council has decided for a setting. The types of comparisons inherit it; it is not a type of the
 * schema itself.
 */
@ObjectType('DecidedSetting', { description: 'What a council has decided for a setting.' })
export abstract class DecidedSetting {
  @Field(() => String, {
    nullable: true,
    description: 'The value in the setting’s unit; null for none, and where the council has no such entry.',
  })
  value!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value in the unit that it is compared in; null where it is no number.',
  })
  comparedValue!: string | null;

  @Field(enumOf(SETTING_BASIS), {
    nullable: true,
    description:
      'Whether the figure was published as the council’s real policy; null where there is none. NOT_PUBLISHED has no value: the council says that it publishes none.',
  })
  basis!: SettingBasis | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The published source, or where the council says that it publishes no figure; null when it is illustrative.',
  })
  source!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the source was published; null where that is not known.',
  })
  publishedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day from which the council has applied the figure; null where that is the first day of the version.',
  })
  appliesFrom!: string | null;

  @Field(() => [SettingProvenance], {
    description: 'In a list of words, those that have a source of their own.',
  })
  entries!: readonly SettingProvenance[];
}

@ObjectType('PolicyComparisonValue', { description: 'What one council has decided for one setting.' })
class PolicyComparisonValue extends DecidedSetting implements ComparedValue {
  @Field(() => String, { description: 'The council’s short name.' })
  councilSlug!: string;

  @Field(() => Boolean, { description: 'Whether the council does not publish this part of its policy.' })
  withheld!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the council has published a policy for this area that is in force on the day.',
  })
  isInForce!: boolean;

  @Field(() => Boolean, {
    description: 'Whether that policy was put in force in an emergency, without a second pair of eyes.',
  })
  isEmergency!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it lies further below the lower quartile or above the upper one than one and a half times the distance between them: worth a look, and not therefore wrong.',
  })
  isOutlier!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it differs from what the council in differsFrom has decided; null where none was named, and where either of the two shows nothing.',
  })
  differs!: boolean | null;
}

@ObjectType('PolicySpread', {
  description:
    'How the numbers of a row spread, as exact decimals in the unit that it is compared in. Quartiles are those of spreadsheets (QUARTILE.INC): on the line between the two nearest numbers.',
})
class PolicySpread extends Spread {}

@ObjectType('PolicyChoiceCount', { description: 'How many councils have decided for one choice.' })
class PolicyChoiceCount implements ChoiceCount {
  @Field(() => String, { nullable: true, description: 'The choice; null for the councils that have none.' })
  choice!: string | null;

  @Field(() => Int, { description: 'How many of the councils that show theirs.' })
  councils!: number;
}

@ObjectType('PolicyComparisonRow', { description: 'One setting under every council compared.' })
export class PolicyComparisonRow implements Omit<ComparedRow, 'spread'> {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => String, {
    description: 'The setting, as a dotted path in its area, with the short name of a list’s entry.',
  })
  path!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => [String], { description: 'The names of what it is inside, from the outermost: headings.' })
  within!: readonly string[];

  @Field(enumOf(SETTING_UNIT), { description: 'What the setting is written in.' })
  unit!: Unit;

  @Field(enumOf(COMPARED_UNIT), {
    nullable: true,
    description:
      'What every number of the row is counted in so that councils can be compared, whether they wrote it for a week or a year, in weeks or in months; null where the setting is no number.',
  })
  comparedIn!: ComparedUnit | null;

  @Field(() => Boolean, { description: 'Whether two councils that show their value decided differently.' })
  differs!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The least number shown, in the unit; null where it is no number.',
  })
  lowest!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The greatest number shown, in the unit; null where it is no number.',
  })
  highest!: string | null;

  @Field(() => PolicySpread, {
    nullable: true,
    description:
      'How the numbers shown spread, in the unit that the row is compared in; null where there are none.',
  })
  spread!: PolicySpread | null;

  @Field(() => [PolicyChoiceCount], {
    nullable: true,
    description:
      'How many councils made each choice, the most first, a list’s entries each by itself; null for numbers and free text.',
  })
  choices!: readonly PolicyChoiceCount[] | null;

  values!: readonly PolicyComparisonValue[];
}

/** A row of every council in England takes a few milliseconds to be shown. */
const VALUES_IN_A_TURN = 500;
const turnsOfRequests = new WeakMap<object, Turns>();

/**
 * Shows the values of rows in turns: all settings of all councils come to a third of a million values, and other
 * requests go between them.
 */
@Resolver(() => PolicyComparisonRow)
export class PolicyComparisonRowResolver {
  @HasOneFor('councils', COUNCILS_IN_ENGLAND)
  @FieldResolver(() => [PolicyComparisonValue], {
    description: 'One for each council, in the order of their names.',
  })
  values(@Root() { values }: PolicyComparisonRow, @Ctx() { session }: RequestContext) {
    const turn = getOrAdd(turnsOfRequests, session, () => new Turns(VALUES_IN_A_TURN)).take(values.length);
    return turn ? turn.then(() => values) : values;
  }
}

/** A row as the API shows it. */
export function shownRow(row: ComparedRow): PolicyComparisonRow {
  return { ...row, spread: row.spread && spreadInWords(row.spread) };
}
