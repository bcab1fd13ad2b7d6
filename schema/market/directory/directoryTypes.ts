import { Field, Int } from 'type-graphql';
import { hasRoom } from '../../../server/domain/market/directory/brokerage.ts';
import type { FrameworkMembership as Membership } from '../../../server/domain/market/directory/directory.entity.ts';
import {
  brokerageShape,
  directoryImportShape,
  MOST_PLACES,
  MOST_PRICES,
  MOST_SERVICES_OF_ORGANISATION,
  organisationShape,
  servicePlaceShape,
  servicePriceShape,
  serviceShape,
} from '../../../server/domain/market/directory/directory.queries.ts';
import {
  BROKER_FEE,
  type BrokerFee,
  PEER_EXPERIENCE,
  type PeerExperience,
  SERVICE_KIND,
  SERVICE_STATUS,
  type ServiceKind,
  type ServiceStatus,
} from '../../../server/domain/market/directory/directoryVocabulary.ts';
import { NEED_DOMAIN } from '../../../tenants/vocabulary.ts';
import { RATE_UNIT, RATED_SUPPORT, type RateUnit } from '../../../tenants/vocabularyOfRates.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { OF_A_COUNCIL, type Permission, READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';

/**
 * Everybody of the council, people and supporters among them. A provider sees the fund that it holds and nothing else here:
 * what is public of the directory it has from the public address, and personal assistants are not for its eyes.
 */
export const SEES_DIRECTORY: Permission = OF_A_COUNCIL.filter((role) => role !== 'PROVIDER');

@ObjectType('DirectoryImport', {
  implements: Node,
  description: 'A file of Open Referral UK that replaced what files had brought into the directory before.',
})
export class DirectoryImport extends Node {
  @Field(() => DateTimeScalar, { description: 'When.' })
  importedAt!: string;

  @Field(() => String, { description: 'The account that imported it.' })
  importedBy!: string;

  @Field(() => String, { description: 'The SHA-256 of the file, which itself is not kept.' })
  digest!: string;

  @Field(() => Int, { description: 'How many organisations it has.' })
  organisationCount!: number;

  @Field(() => Int, { description: 'How many services it has.' })
  serviceCount!: number;

  @Field(() => Int, { description: 'How many of them the directory never had.' })
  addedCount!: number;

  @Field(() => Int, { description: 'How many it had otherwise, those that had ended among them.' })
  changedCount!: number;

  @Field(() => Int, { description: 'How many are as they were.' })
  unchangedCount!: number;

  @Field(() => Int, {
    description: 'How many services of files before are not in it, and have ended with it.',
  })
  endedCount!: number;
}

@ObjectType('OrganisationIdentifier', { description: 'How an organisation is known elsewhere.' })
class OrganisationIdentifier {
  @Field(() => String, {
    nullable: true,
    description: 'Whose list it is of, such as GB-COH; null where the file says none.',
  })
  scheme?: string | null;

  @Field(() => String, { description: 'What it is, such as a company number.' })
  type!: string;

  @Field(() => String, { description: 'The number.' })
  identifier!: string;
}

@ObjectType('Organisation', { implements: Node, description: 'An organisation of the directory.' })
export class Organisation extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Its web address.' })
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'Its e-mail address.' })
  email?: string | null;

  @Field(() => [OrganisationIdentifier], { description: 'How it is known elsewhere.' })
  identifiers!: OrganisationIdentifier[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it left the directory; null while it is in it.',
  })
  endedOn?: string | null;

  @Field(() => [Service], {
    description: `Its services that run, by name; at most ${MOST_SERVICES_OF_ORGANISATION}.`,
  })
  services!: Service[];
}

@ObjectType('FrameworkMembership', { description: 'That a service is on a framework of the council.' })
class FrameworkMembership implements Membership {
  @Field(() => String, { description: 'The framework.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null where it is not known.' })
  memberFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null where none is stated.' })
  memberUntil!: string | null;
}

@ObjectType('ServicePrice', { implements: Node, description: 'What one of a service costs, on some days.' })
export class ServicePrice extends Node {
  @Field(() => String, { nullable: true, description: 'What it is for, in the words of the service.' })
  name?: string | null;

  @Field(enumOf(RATE_UNIT), {
    description: 'What it is the price of one of, as its words say; ITEM where they name no unit.',
  })
  unit!: RateUnit;

  @Field(() => PenceScalar, { description: 'The price of one; nothing where it is free.' })
  amountPence!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day; null where none is stated.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where none is stated.' })
  validUntil?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which a newer file no longer had it; null while it stands.',
  })
  withdrawnOn?: string | null;
}

@ObjectType('ServicePlace', {
  implements: Node,
  description:
    'Where a service is held. Of a personal assistant it is kept to about a kilometre, and without an address.',
})
export class ServicePlace extends Node {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => [String], { description: 'Its address.' })
  addressLines!: string[];

  @Field(() => String, { nullable: true, description: 'Its postcode.' })
  postcode?: string | null;

  @Field(() => Int, { description: 'Degrees north, in millionths.' })
  latitudeMicrodegrees!: number;

  @Field(() => Int, { description: 'Degrees east, in millionths; less than nothing is west.' })
  longitudeMicrodegrees!: number;
}

@ObjectType('Brokerage', {
  implements: Node,
  description:
    'How a broker or support service works, as the council’s staff recorded it: what is charged, how many people they take, on whom they depend, and what they share with those whom they support.',
})
export class Brokerage extends Node {
  @Field(enumOf(BROKER_FEE), { description: 'How they charge.' })
  feeBasis!: BrokerFee;

  @Field(() => PenceScalar, { description: 'The fee of one of these; nothing where it is free.' })
  feePence!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The most people that they take at once; null where they say no number.',
  })
  mostPeople?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people they have, as they said on `peopleCountedOn`; null where they did not say.',
  })
  peopleNow?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they said so.' })
  peopleCountedOn?: string | null;

  @Field(() => Boolean, {
    description:
      'Whether they can take one more: they take new people, and said that they have fewer than the most that they take, or take any number.',
  })
  hasRoom!: boolean;

  @Field(() => Boolean, { description: 'Whether they are independent of the council.' })
  isIndependentOfCouncil!: boolean;

  @Field(() => Boolean, { description: 'Whether they are independent of everybody whose support is bought.' })
  isIndependentOfProviders!: boolean;

  @Field(() => [String], { description: 'Of whom they are not independent, by name.' })
  tiedTo!: string[];

  @Field(enumListOf(PEER_EXPERIENCE), {
    description: 'What they have lived through themselves; only what they agreed to tell.',
  })
  peerExperiences!: PeerExperience[];

  @Field(() => String, { nullable: true, description: 'The same in their own words.' })
  peerWords?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they agreed to tell it.' })
  agreedToPeerOn?: string | null;

  @Field(() => DateScalar, { description: 'The day on which all this was recorded.' })
  recordedOn!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

@ObjectType('Service', {
  implements: Node,
  description:
    'Something that people can have or buy: a service of an organisation, a micro-provider, a group, or a personal assistant who agreed to be found.',
})
export class Service extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Whose service; null for one that staff listed.',
  })
  organisation?: Organisation | null;

  @Field(enumOf(SERVICE_KIND), { description: 'Who gives it. A file that does not say means an agency.' })
  kind!: ServiceKind;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Who gives it, by name.' })
  providedBy!: string;

  @Field(() => String, { description: 'What it is.' })
  description!: string;

  @Field(enumOf(SERVICE_STATUS), { description: 'Whether it is running.' })
  status!: ServiceStatus;

  @Field(enumListOf(RATED_SUPPORT), {
    description: 'The kinds of support it gives, in the words of published rates.',
  })
  supports!: string[];

  @Field(enumListOf(NEED_DOMAIN), { description: 'The domains of need that it helps with.' })
  needDomains!: string[];

  @Field(() => [String], { description: 'The languages in which it is given, as BCP 47 has them: gu, bfi.' })
  languages!: string[];

  @Field(() => [String], { description: 'What makes it accessible, in the words of the service.' })
  accessibility!: string[];

  @Field(() => [String], { description: 'The areas that it serves, by name.' })
  areasServed!: string[];

  @Field(() => Boolean, { description: 'Whether it takes new people.' })
  isOpenToNewPeople!: boolean;

  @Field(() => String, { nullable: true, description: 'Its web address.' })
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'Its e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Its telephone number.' })
  phone?: string | null;

  @Field(() => Int, { nullable: true, description: 'The least age, in years; null for any.' })
  minimumAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'The greatest age, in years; null for any.' })
  maximumAge?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When somebody last made sure that it is as it says.',
  })
  assuredOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its location number at the Care Quality Commission, where it is registered.',
  })
  cqcLocationNumber?: string | null;

  @Field(() => [FrameworkMembership], { description: 'The council’s frameworks on which it is.' })
  frameworks!: FrameworkMembership[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the latest Disclosure and Barring Service check of a personal assistant, where one was shown.',
  })
  dbsCheckedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which somebody by themself agreed to be found.',
  })
  agreedToListingOn?: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it is somebody by themself, who agreed to be found; a personal assistant always is.',
  })
  isIndividual!: boolean;

  @Field(() => Brokerage, {
    nullable: true,
    description: 'How a broker or support service works; null where nobody recorded it.',
  })
  brokerage?: Brokerage | null;

  @Field(() => Boolean, {
    description:
      'Whether anybody may see it, without signing in. Of somebody by themself, only where they agreed to that.',
  })
  isPublic!: boolean;

  @Field(() => [ServicePrice], { description: `Its prices that stand, of any day; at most ${MOST_PRICES}.` })
  prices!: ServicePrice[];

  @Field(() => [ServicePlace], {
    description: `Where it is held; at most ${MOST_PLACES}. Empty where it comes to the person.`,
  })
  places!: ServicePlace[];

  @Field(() => DateTimeScalar, { description: 'When it last changed here.' })
  lastModifiedAt!: string;

  @Field(() => DateScalar, { description: 'The day on which it was first listed.' })
  listedOn!: string;

  @Field(() => String, { description: 'The account that listed it, or imported its file.' })
  listedBy!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it left the directory; null while it is in it.',
  })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null while it is in it.' })
  endedReason?: string | null;
}

/** How the types of this area are read. */
export const directoryReaders: TypeReader[] = [
  // It names the account that imported, which is nothing to residents.
  { shape: directoryImportShape, kind: null, readBy: READS_POLICY_CHANGES },
  {
    shape: brokerageShape,
    kind: null,
    readBy: SEES_DIRECTORY,
    derivations: { hasRoom },
  },
  ...[organisationShape, serviceShape, servicePlaceShape, servicePriceShape].map((shape) => ({
    shape,
    kind: null,
    readBy: SEES_DIRECTORY,
  })),
];
