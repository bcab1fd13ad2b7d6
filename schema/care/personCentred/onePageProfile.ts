import { Arg, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import {
  type OnePageProfile as ReadProfile,
  readOnePageProfile,
} from '../../../server/domain/care/personCentred/personCentred.queries.ts';
import {
  ENTRY_AUDIENCE,
  type EntryAudience,
  PERSON_CENTRED_TOOL,
  type PersonCentredTool,
  PROFILE_SECTION,
  type ProfileSectionKind,
} from '../../../server/domain/care/personCentred/personCentredVocabulary.ts';
import { PERSPECTIVE, type Perspective } from '../../../server/domain/people/peopleVocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { mustRead } from '../../kit/readers.ts';
import { DateScalar } from '../../kit/scalars.ts';

@ObjectType('ProfileLinePart', { description: 'One text of a line of a profile.' })
class ProfileLinePart {
  @Field(() => String, {
    nullable: true,
    description: 'What goes before it, in English, such as “What to do”; null where nothing does.',
  })
  label?: string | null;

  @Field(() => String, { description: 'The text, in the language of its line.' })
  text!: string;
}

@ObjectType('ProfileLine', { description: 'One entry as a profile says it.' })
class ProfileLine {
  @Field(enumOf(PROFILE_SECTION), { description: 'The part in which it stands.' })
  section!: ProfileSectionKind;

  @Field(enumOf(PERSON_CENTRED_TOOL), { description: 'The tool that it was written with.' })
  tool!: PersonCentredTool;

  @Field(() => String, {
    nullable: true,
    description: 'A heading for the lines of that tool; null where that of the part says it already.',
  })
  groupHeading?: string | null;

  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(enumOf(PERSPECTIVE), { description: 'Whose view it is.' })
  perspective!: Perspective;

  @Field(() => DateScalar, { description: 'The day on which it was written.' })
  writtenOn!: string;

  @Field(() => String, { description: 'The language of its texts, by BCP 47.' })
  language!: string;

  @Field(() => [ProfileLinePart], { description: 'What it says.' })
  parts!: ProfileLinePart[];

  @Field(() => Boolean, {
    description: 'Whether it stands on the printed page; false where it would go beyond one side of A4.',
  })
  isOnPage!: boolean;
}

@ObjectType('ProfileSection', { description: 'One of the three parts of a profile.' })
class ProfileSection {
  @Field(enumOf(PROFILE_SECTION), { description: 'Which.' })
  kind!: ProfileSectionKind;

  @Field(() => String, { description: 'Its heading.' })
  heading!: string;
}

@ObjectType('OnePageProfile', {
  description:
    'What people appreciate about somebody, what matters to them and how best to support them, drawn from what is current of the person-centred tools.',
})
class OnePageProfile {
  @Field(() => ID, { description: 'Whose it is.' })
  personId!: string;

  @Field(() => String, { description: 'What they like to be called.' })
  name!: string;

  @Field(enumOf(ENTRY_AUDIENCE), {
    description: 'For whom it was drawn: it holds nothing that one of them may not see.',
  })
  audience!: EntryAudience;

  @Field(() => DateScalar, { description: 'Today.' })
  drawnOn!: string;

  @Field(() => [ProfileSection], {
    description: 'The three parts, in their order, also where nothing stands in one.',
  })
  sections!: ProfileSection[];

  @Field(() => [ProfileLine], {
    description:
      'All lines, by part and then by tool: of relationships the closest first, then the person’s own words before those of others, then the newest.',
  })
  lines!: ProfileLine[];

  @Field(() => Int, { description: 'How many lines do not stand on the printed page.' })
  leftOutCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The same in a sentence, as the page says it; null where all of it fits.',
  })
  leftOut?: string | null;
}

@Resolver()
export class OnePageProfileResolver {
  @Query(() => OnePageProfile, {
    nullable: true,
    description:
      'The one-page profile of a person; null when there is nobody whom you may see. It is a page too, which prints on one side of A4, at `/profiles/<person id>?audience=…&size=large`. On the printed page every group has its first line before any has its second, and a line that does not fit is left out whole.',
  })
  async onePageProfile(
    @Arg('personId', () => ID, { description: 'Whose profile.' }) personId: string,
    @Arg('audience', enumOf(ENTRY_AUDIENCE), {
      nullable: true,
      description:
        'For whom it is to be drawn, of the audiences that you are among; left out, for the whole circle, so that it may be handed to anybody in it.',
    })
    audience: EntryAudience | null,
    @Arg('largePrint', () => Boolean, {
      nullable: true,
      description: 'True: reckoned for a page in large print, on which less stands.',
    })
    largePrint: boolean | null,
    @Ctx() { session }: RequestContext,
  ) {
    mustRead(session, 'PLANS');
    const size = largePrint ? 'large' : 'usual';
    const asked = { personId, audience: audience ?? ('CIRCLE' as const), size } as const;
    const profile = await readOnePageProfile(session, asked);
    return profile && { ...profile, lines: linesOf(profile) };
  }
}

function linesOf({ sections }: ReadProfile): ProfileLine[] {
  return sections.flatMap(({ kind: section, groups }) =>
    groups.flatMap(({ heading: groupHeading, lines }) =>
      lines.map((line) => ({ ...line, section, groupHeading })),
    ),
  );
}
