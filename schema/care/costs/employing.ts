/** The terms of a personal assistant beside hours and rate: declared once, for what is asked and for what is kept. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  ENGAGEMENT,
  type Engagement,
  PAYROLL_BY,
  type PayrollBy,
  PENSION_CHOICE,
  type PensionChoice,
} from '../../../server/domain/care/costs/employmentVocabulary.ts';
import type { EmployingGiven } from '../../../server/domain/care/costs/termsGiven.ts';
import { enumOf } from '../../kit/enums.ts';
import type { Extended } from '../../kit/mixin.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

/** What is said of an assistant beside hours, rate and pattern. */
export function withEmploying<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class Employing extends base {
    @Field(() => Boolean, {
      nullable: true,
      description: 'Whether the hours differ mostly from one period of pay to the next; false when left out.',
    })
    hoursAreIrregular?: boolean | null;

    @Field(() => Int, {
      nullable: true,
      description: 'How many of the hours of a year are on bank holidays, in hundredths; none when left out.',
    })
    bankHolidayHoursHundredths?: number | null;

    @Field(() => PenceScalar, {
      nullable: true,
      description: 'What such an hour is paid; as any other when left out.',
    })
    bankHolidayRatePence?: number | null;

    @Field(() => PenceScalar, {
      nullable: true,
      description:
        'What an hour of somebody else costs, all told, while the assistant has paid holiday; left out where nobody has to come.',
    })
    coverRatePence?: number | null;

    @Field(enumOf(PENSION_CHOICE), {
      nullable: true,
      description: 'Whether they are in a workplace pension; BY_LAW when left out.',
    })
    pension?: PensionChoice | null;

    @Field(() => Boolean, {
      nullable: true,
      description:
        'Whether all that they do is care and support for the person, as whoever claims the Employment Allowance must; true when left out.',
    })
    isCareAndSupportOnly?: boolean | null;

    @Field(() => Boolean, {
      nullable: true,
      description: 'Whether the employer claims the Employment Allowance; false when left out.',
    })
    claimsEmploymentAllowance?: boolean | null;

    @Field(() => PenceScalar, {
      nullable: true,
      description:
        'What employer’s liability insurance costs a year, where it is counted with this assistant; as the council’s policy has it when left out.',
    })
    insuranceYearlyPence?: number | null;

    @Field(enumOf(PAYROLL_BY), {
      nullable: true,
      description: 'Who runs the payroll; EMPLOYER when left out.',
    })
    payrollBy?: PayrollBy | null;

    @Field(() => PenceScalar, {
      nullable: true,
      description: 'What payroll costs a year; as the council’s policy has it for a service when left out.',
    })
    payrollYearlyPence?: number | null;
  }
  return Employing;
}

@InputType({ description: 'A personal assistant who would be taken on, as far as the cost goes.' })
export class EmployingInput extends withEmploying(Object) implements EmployingGiven {
  @Field(enumOf(ENGAGEMENT), { description: 'Whether they are an employee.' })
  engagement!: Engagement;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'When the assistant was born, for the minimum wage, national insurance and the pension of their age; left out where it is not known: they are then taken to be 21 or over.',
  })
  bornOn?: string | null;
}
