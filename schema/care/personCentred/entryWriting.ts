/** What an entry says: each field declared once, for the type that shows it and the input. */
import { Field, InputType, ObjectType } from 'type-graphql';
import {
  CLOSENESS,
  type Closeness,
  ENTRY_AUDIENCE,
  type EntryAudience,
  PERSON_CENTRED_TOOL,
  type PersonCentredTool,
} from '../../../server/domain/care/personCentred/personCentredVocabulary.ts';
import { PERSPECTIVE, type Perspective } from '../../../server/domain/people/peopleVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import type { Extended } from '../../kit/mixin.ts';
import { DateScalar } from '../../kit/scalars.ts';

/** Of a text that only some tools have. */
const text = (description: string) => Field(() => String, { nullable: true, description });

/** What is written with a person-centred tool. */
export function withEntryWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class EntryWriting extends base {
    @Field(enumOf(PERSON_CENTRED_TOOL), {
      description: 'The tool. It says which of the texts below an entry has.',
    })
    tool!: PersonCentredTool;

    @Field(enumOf(PERSPECTIVE), { description: 'Whose view it is.' })
    perspective!: Perspective;

    @Field(() => DateScalar, { description: 'The day on which it was written or said; not in the future.' })
    writtenOn!: string;

    @Field(enumOf(ENTRY_AUDIENCE), { description: 'Who may see it. The person says so.' })
    audience!: EntryAudience;

    @Field(() => Boolean, {
      description:
        'Whether it may go along in what is given to a health service to which the person agrees (exportForHealth).',
    })
    mayGoToHealth!: boolean;

    @Field(() => String, {
      description:
        'The language it is written in, by BCP 47, such as “en” or “gu”: it is read aloud and shown as that language.',
    })
    language!: string;

    @text('What there is to say, in the words of whoever says it.')
    words?: string | null;

    @text('APPRECIATION: who says so, in words.')
    saidBy?: string | null;

    @text('RELATIONSHIP: what somebody is called.')
    name?: string | null;

    @text('RELATIONSHIP: what they are to the person, such as “my sister”.')
    relationship?: string | null;

    @Field(enumOf(CLOSENESS), {
      nullable: true,
      description: 'RELATIONSHIP: how close they are; null for every other tool.',
    })
    closeness?: Closeness | null;

    @text('COMMUNICATION: when, or at what. HISTORY: when it was. In words.')
    whenInWords?: string | null;

    @text('COMMUNICATION: what the person does.')
    whatTheyDo?: string | null;

    @text('COMMUNICATION: what we think it means.')
    whatItMeans?: string | null;

    @text('What to do then.')
    whatToDo?: string | null;

    @text('WISH: what would be a first step.')
    firstStep?: string | null;

    @text('DECISION_MAKING: the decision.')
    decision?: string | null;

    @text('DECISION_MAKING: how the person is involved.')
    howInvolved?: string | null;

    @text('DECISION_MAKING: who decides at the end.')
    whoDecides?: string | null;
  }
  return EntryWriting;
}
