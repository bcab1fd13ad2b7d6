import { Field, Int } from 'type-graphql';
import {
  careAbsenceShape,
  MOST_ABSENCES,
} from '../../../server/domain/care/carerCover/carerCover.queries.ts';
import { absenceStatus } from '../../../server/domain/care/carerCover/carerCover.ts';
import {
  ABSENCE_CAUSE,
  ABSENCE_STATUS,
  type AbsenceCause,
  type AbsenceStatus,
} from '../../../server/domain/care/carerCover/carerCoverVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { CareLink } from '../carers/carers.ts';
import { SupportPlan } from '../plans/plans.ts';

@ObjectType('CareAbsence', {
  implements: Node,
  description:
    'That somebody goes without the care of their carer, who is ill or has died, with what both plans say of it. The step CARE_TO_REPLACE is due on the day on which it was reported. It says nothing of the illness.',
})
export class CareAbsence extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => CareLink, { nullable: true, description: 'Who cares for whom.' })
  careLink?: CareLink | null;

  @Field(() => Person, {
    nullable: true,
    description: 'Whoever goes without the care, as far as you may see them.',
  })
  person?: Person | null;

  @Field(() => Person, { nullable: true, description: 'The carer, as far as you may see them.' })
  carer?: Person | null;

  @Field(enumOf(ABSENCE_CAUSE), { description: 'Why.' })
  cause!: AbsenceCause;

  @Field(enumOf(ABSENCE_STATUS), { description: 'Where it stands.' })
  status!: AbsenceStatus;

  @Field(() => DateScalar, { description: 'The first day without the care.' })
  fromOn!: string;

  @Field(() => DateTimeScalar, { description: 'When the council was told.' })
  reportedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  reportedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who gives the care instead, and how; null until that is known.',
  })
  replacement?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which that was recorded; null until then.',
  })
  replacedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that recorded it; null until then.' })
  replacedBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which the carer is back, or the care is no longer needed.',
  })
  endedOn?: string | null;
}

addField(CareAbsence, 'planOfPerson', () => SupportPlan, {
  description:
    'The plan of whoever goes without: ifCarerFallsIll and contingencyArrangements say what happens now, and budget.parts which part addEmergencyMoney can add to at once. Null without one, or where it is not yours to see.',
});
addField(CareAbsence, 'planOfCarer', () => SupportPlan, {
  description:
    'The carer’s own plan as a carer, with what it says of their illness. Null without one, or where it is not yours to see.',
});
addField(CareLink, 'absences', () => [CareAbsence], {
  description: `When the carer could not give this care, the newest first; at most the last ${MOST_ABSENCES}.`,
});
addField(Person, 'careAbsences', () => [CareAbsence], {
  description: `When they could not give their care as a carer, by whom they care for, the newest first; at most the last ${MOST_ABSENCES}.`,
});

/** How the types of this area are read. */
export const carerCoverReaders: TypeReader[] = [
  { shape: careAbsenceShape, kind: 'PLANS', derivations: { status: absenceStatus } },
];
