import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import {
  MEASURE,
  MEASURE_DEFINITION,
  MEASURED_AGE,
  type MeasureDefinition,
  type MeasuredAge,
  type MeasureKey,
} from '../../../server/domain/insight/measures/measuresVocabulary.ts';
import {
  readMeasureHistory,
  readPolicyBesideMeasure,
  readRegionalMeasures,
} from '../../../server/domain/insight/regionalMeasures/regionalMeasures.queries.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { shownTakeUp } from '../measures/takeUpTypes.ts';
import { PolicyBesideMeasure, RegionalMeasureHistory, RegionalMeasures } from './regionalTypes.ts';

/** A decorator alters the object it is given, so each argument gets its own copy. */
const ON = { description: 'The day: the last of a quarter.' };
const COUNCILS = {
  nullable: true,
  description: 'The region’s councils by short name; all of them when left out.',
};
const KEY = { description: 'What is measured.' };
const DEFINITION = { description: 'Who is counted.' };
const AGE = { description: 'Of which age they are.' };
const REFUSED =
  'Refused with FORBIDDEN where the token names no region, with COUNCIL_NOT_FOUND for a council that is not one of its live ones';

@Resolver()
export class RegionalMeasuresResolver {
  @Heavy()
  @Query(() => RegionalMeasures, {
    nullable: true,
    description: `What the councils of your region have published of the end of a quarter, side by side. ${REFUSED}, and with BAD_USER_INPUT for a day within a quarter.`,
  })
  async regionalMeasures(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, { ...ON }) on: string,
    @Arg('councils', () => [String], { ...COUNCILS }) councils?: string[] | null,
  ) {
    const found = await readRegionalMeasures(session, { on, councils });
    return {
      ...found,
      councils: found.councils.map(({ council, publication, takeUp }) => ({
        council,
        publicationNumber: publication?.number ?? null,
        correctionReason: publication?.reason ?? null,
        publishedAt: publication?.publishedAt ?? null,
        takeUp: takeUp && shownTakeUp({ on, isExact: false, ...takeUp }),
      })),
    };
  }

  @Heavy()
  @Query(() => RegionalMeasureHistory, {
    nullable: true,
    description: `How a measure changed in the councils of your region, by the publications that stand. ${REFUSED}.`,
  })
  regionalMeasureHistory(
    @Ctx() { session }: RequestContext,
    @Arg('measure', enumOf(MEASURE), { ...KEY }) key: MeasureKey,
    @Arg('definition', enumOf(MEASURE_DEFINITION), { ...DEFINITION }) definition: MeasureDefinition,
    @Arg('age', enumOf(MEASURED_AGE), { ...AGE }) age: MeasuredAge,
    @Arg('from', () => DateScalar, { description: 'The first day of the history.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The last day of the history.' }) to: string,
    @Arg('councils', () => [String], { ...COUNCILS }) councils?: string[] | null,
  ) {
    return readMeasureHistory(session, { key, definition, age }, { from, to, councils });
  }

  @Heavy()
  @Query(() => PolicyBesideMeasure, {
    nullable: true,
    description: `Which published setting goes with which published result in the councils of your region, as plain pairs and without any claim of cause. ${REFUSED}, and with BAD_USER_INPUT for a day within a quarter, and for a setting that none of them has published.`,
  })
  policyBesideMeasure(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, { ...ON }) on: string,
    @Arg('measure', enumOf(MEASURE), { ...KEY }) key: MeasureKey,
    @Arg('definition', enumOf(MEASURE_DEFINITION), { ...DEFINITION }) definition: MeasureDefinition,
    @Arg('age', enumOf(MEASURED_AGE), { ...AGE }) age: MeasuredAge,
    @Arg('area', enumOf(POLICY_AREA), { description: 'The area of policy.' }) area: AreaKey,
    @Arg('path', () => String, { description: 'The setting, as comparePolicies names it.' }) path: string,
    @Arg('policyAsOf', () => DateScalar, {
      nullable: true,
      description: 'The day whose policy is read; the day of the figures when left out.',
    })
    policyAsOf?: string | null,
    @Arg('councils', () => [String], { ...COUNCILS }) councils?: string[] | null,
  ) {
    const setting = { area, path, asOf: policyAsOf ?? null };
    return readPolicyBesideMeasure(session, { key, definition, age }, setting, { on, councils });
  }
}
