import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

@InputType({ description: 'Registers a team of your council’s.' })
export class RegisterTeamInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, { description: 'Its name; your council has no other of this name.' })
  name!: string;

  @Field(() => [String], { nullable: true, description: 'The localities that it works in.' })
  localities?: string[] | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'The telephone number that people call.' })
  phone?: string | null;
}

@InputType({ description: 'Changes a team’s details. What is left out stays as it is.' })
export class UpdateTeamInput extends ChangeInput {
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Its name; your council has no other of this name.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'The localities that it works in, all of them.' })
  localities?: string[] | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'The telephone number that people call; null takes it away.',
  })
  phone?: string | null;
}

@InputType({ description: 'Says who works with a person from a day on.' })
export class AssignWorkerInput extends ChangeInput {
  @Field(() => ID, { description: 'With whom.' })
  personId!: string;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'The worker’s account; left out where a team is assigned, and nobody of it by name.',
  })
  workerAccount?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'The worker’s name, as the person is told it.' })
  workerName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team.' })
  teamId?: string | null;

  @Field(() => DateScalar, {
    description: 'From which day on. On a day to come, steps and caseloads move on that day.',
  })
  fromOn!: string;
}

@InputType({ description: 'Says who covers a worker from one day to another.' })
export class CoverWorkerInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, { description: 'The account of the worker who is covered.' })
  workerAccount!: string;

  @OneLine()
  @Field(() => String, { description: 'The account of whoever covers them.' })
  coverAccount!: string;

  @OneLine()
  @Field(() => String, { description: 'The name of whoever covers them, as people are told it.' })
  coverName!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  toOn!: string;
}

@InputType({ description: 'Ends a cover on another day than was said.' })
export class EndCoverInput extends ChangeInput {
  @Field(() => ID, { description: 'The cover.' })
  coverId!: string;

  @Field(() => DateScalar, { description: 'The last day, sooner or later than was said.' })
  toOn!: string;
}
