import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { consentsThatHold } from '../../../server/domain/people/formerRepresentative.ts';
import {
  type RecordedAuthority,
  type RecordedRepresentation,
  relationsOf,
} from '../../../server/domain/people/mayActFor.ts';
import type { RequestContext } from '../../kit/context.ts';
import { Supporter } from '../../people/supporters.ts';

/** A supporter as the rule about their consents looks at them. */
interface SupporterRow extends RecordedAuthority {
  consents: readonly string[];
  consentRecordedOn?: string | null;
  representations: readonly RecordedRepresentation[];
}

@Resolver(() => Supporter)
export class ConsentsResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether what the person agreed to counts today. Where an authority or appointment has ended since, or the person has died, it does not: ask the person, and record it anew.',
  })
  consentsHold(@Root() supporter: SupporterRow, @Ctx() { session }: RequestContext) {
    const relations = relationsOf(supporter, supporter.representations);
    return consentsThatHold(supporter, relations, session.today).length === supporter.consents.length;
  }
}
