import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { PLAN_REFUSALS } from '../../../server/domain/care/plans/planRefusals.ts';
import {
  publishStory,
  sendStoryBack,
  shareStory,
  withdrawStory,
} from '../../../server/domain/care/stories/stories.commands.ts';
import { storyShape } from '../../../server/domain/care/stories/stories.queries.ts';
import { STORY_NAME, type StoryName } from '../../../server/domain/care/stories/storiesVocabulary.ts';
import { STORY_REFUSALS } from '../../../server/domain/care/stories/storyRefusals.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { type Answer, recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { ANSWERS_QUESTIONS, PRACTICE } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { Story } from './stories.ts';
import { withTelling } from './storyWriting.ts';

@InputType({ description: 'A story that a person agrees to share.' })
class ShareStoryInput extends withTelling(RepeatableInput) {
  @Field(() => ID, { description: 'Whose story.' })
  personId!: string;

  @Field(enumOf(STORY_NAME), { description: 'By which name it is told.' })
  toldBy!: StoryName;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'The name that they chose for it; needed for CHOSEN, and left out otherwise.',
  })
  chosenName?: string | null;

  @Field(() => DateScalar, { description: 'The day on which they agreed to share it; not in the future.' })
  consentOn!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'For staff: who decides about care for the person, and agreed for them; left out where the person agreed.',
  })
  consentSupporterId?: string | null;
}

@InputType({ description: 'Shares a story that staff have looked at.' })
class PublishStoryInput extends ChangeInput {
  @Field(() => ID, { description: 'The story.' })
  storyId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: whoever is named in it agreed to that, or what looks like a name of the person’s or of somebody in their circle is none.',
  })
  namesAreAgreed?: boolean | null;
}

@InputType({ description: 'Says that a story is not shared.' })
class SendStoryBackInput extends ChangeInput {
  @Field(() => ID, { description: 'The story.' })
  storyId!: string;

  @Field(() => String, { description: 'Why, for the person: they may tell it in other words.' })
  reason!: string;
}

@InputType({ description: 'Withdraws a story.' })
class WithdrawStoryInput extends RepeatableInput {
  @Field(() => ID, { description: 'The story.' })
  storyId!: string;
}

@ObjectType('WithdrawnStory', { description: 'What became of a story that was withdrawn.' })
class WithdrawnStory {
  @Field(() => Boolean, {
    description: 'Whether it is gone, or would be after a dry run.',
  })
  isWithdrawn!: boolean;
}

const withdrawnAnswer: Answer<unknown, CommandResult> = {
  fields: WithdrawnStory,
  read: async ({ result }) => ({ isWithdrawn: result.subjectId !== null }),
};
const storyAnswer = recordAnswer('story', () => Story, storyShape);
const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const LOOKED_AT = {
  ...NOT_FOUND,
  ...DEATH_REFUSALS,
  ...someOf(STORY_REFUSALS, 'STORY_LOOKED_AT'),
  ...someOf(RECORD_REFUSALS, 'STALE_VERSION'),
};
const AUTHORITY = someOf(PLAN_REFUSALS, 'NO_AUTHORITY_TO_AGREE');

/** Sharing stories, looking at them, and withdrawing them. */
export const storyMutations = [
  mutation({
    name: 'shareStory',
    what: 'Sends a story that a person agrees to share: the person themself, whoever decides about care for them, or staff whom they told. Nobody reads it but they and staff until staff have looked at it.',
    input: ShareStoryInput,
    inputIs: 'The story, by which name it is told, to whom, and who agreed when.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'PLANS',
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...someOf(STORY_REFUSALS, 'STORY_ABOUT_NOTHING'),
      ...TEXT_REFUSALS,
      ...someOf(STORY_REFUSALS, 'CHOSEN_NAME_NOT_NEEDED', 'CHOSEN_NAME_IS_OWN', 'STORY_LANGUAGE_NOT_VALID'),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(STORY_REFUSALS, 'STORY_HAS_CONTACT_DETAILS'),
      ...AUTHORITY,
    },
    answers: storyAnswer,
    run: ({ session, command, input: { idempotencyKey, ...input } }) =>
      shareStory(session, command, {
        ...input,
        clientGroup: input.clientGroup ?? null,
        ageBand: input.ageBand ?? null,
        chosenName: input.chosenName ?? null,
        consentSupporterId: input.consentSupporterId ?? null,
      }),
  }),
  mutation({
    name: 'publishStory',
    what: 'Shares a story with those whom the person chose, once somebody other than who wrote it down has looked at it: that it gives nobody away who did not agree.',
    input: PublishStoryInput,
    inputIs: 'Which story, and whether all who are named agreed.',
    permission: PRACTICE,
    recordKind: 'PLANS',
    refuses: {
      ...LOOKED_AT,
      ...someOf(STORY_REFUSALS, 'LOOKED_AT_BY_WRITER', 'STORY_NAMES_SOMEBODY'),
      ...AUTHORITY,
    },
    answers: storyAnswer,
    run: ({ session, command, input: { namesAreAgreed, ...target } }) =>
      publishStory(session, command, target, { namesAreAgreed: namesAreAgreed ?? false }),
  }),
  mutation({
    name: 'sendStoryBack',
    what: 'Says that a story is not shared, and why. The person may withdraw it and tell it in other words.',
    input: SendStoryBackInput,
    inputIs: 'Which story, and why.',
    permission: PRACTICE,
    recordKind: 'PLANS',
    refuses: { ...LOOKED_AT, ...TEXT_REFUSALS },
    answers: storyAnswer,
    run: ({ session, command, input: { reason, ...target } }) =>
      sendStoryBack(session, command, target, { reason }),
  }),
  mutation({
    name: 'withdrawStory',
    what: 'Takes back the consent to a story, and deletes it: at once nobody reads it any more. That there was one that was shared and withdrawn stays in the audit trail, without a word of it.',
    input: WithdrawStoryInput,
    inputIs: 'Which story.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'PLANS',
    refuses: NOT_FOUND,
    answers: withdrawnAnswer,
    run: ({ session, command, input: { storyId } }) => withdrawStory(session, command, storyId),
  }),
];
