/** What a story tells: each field declared once, for the types that show it and the input. */
import { Field, InputType, ObjectType } from 'type-graphql';
import { STORY_AUDIENCE, type StoryAudience } from '../../../server/domain/care/stories/storiesVocabulary.ts';
import type { AgeBand, ClientGroup, NeedDomain } from '../../../tenants/needs.ts';
import {
  AGE_BAND,
  CLIENT_GROUP,
  DEPLOYMENT_OPTION,
  type DeploymentOption,
  NEED_DOMAIN,
} from '../../../tenants/vocabulary.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import type { Extended } from '../../kit/mixin.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

/** What is told, and to whom. */
export function withTelling<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class Telling extends base {
    @OneLine()
    @Field(() => String, { description: 'What it is called.' })
    title!: string;

    @Field(() => String, { description: 'The story, in the words of whoever tells it.' })
    words!: string;

    @Field(() => String, { description: 'The language it is told in, by BCP 47, such as “en” or “gu”.' })
    language!: string;

    @Field(enumListOf(DEPLOYMENT_OPTION), {
      description:
        'Which ways of having the money it tells of. It names at least one of these, or of `domains`.',
    })
    deploymentOptions!: DeploymentOption[];

    @Field(enumListOf(NEED_DOMAIN), { description: 'Which areas of life it tells of.' })
    domains!: NeedDomain[];

    @Field(enumOf(CLIENT_GROUP), {
      nullable: true,
      description: 'Why the person has support; null unless they wish it to be said.',
    })
    clientGroup?: ClientGroup | null;

    @Field(enumOf(AGE_BAND), {
      nullable: true,
      description: 'How old the person is, in bands; null unless they wish it to be said.',
    })
    ageBand?: AgeBand | null;

    @Field(enumOf(STORY_AUDIENCE), { description: 'Who may read it once it is shared.' })
    audience!: StoryAudience;
  }
  return Telling;
}
