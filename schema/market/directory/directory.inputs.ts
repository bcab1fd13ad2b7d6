import { Field, ID, InputType, Int } from 'type-graphql';
import {
  BROKER_FEE,
  type BrokerFee,
  PEER_EXPERIENCE,
  type PeerExperience,
  SERVICE_KIND,
  type ServiceKind,
} from '../../../server/domain/market/directory/directoryVocabulary.ts';
import { FURTHEST_METRES } from '../../../server/domain/market/directory/serviceSearch.ts';
import type { NeedDomain } from '../../../tenants/needs.ts';
import type { Rate } from '../../../tenants/policy/rates.ts';
import { NEED_DOMAIN } from '../../../tenants/vocabulary.ts';
import { RATE_UNIT, RATED_SUPPORT, type RateUnit } from '../../../tenants/vocabularyOfRates.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { FileText, OneLine } from '../../kit/writtenTexts.ts';

@InputType({
  description:
    'Around a place. Services without a place come to the person or are online, and are always near.',
})
export class NearInput {
  @Field(() => Int, { description: 'Degrees north, in millionths: 51.5 is 51500000.' })
  latitudeMicrodegrees!: number;

  @Field(() => Int, { description: 'Degrees east, in millionths; west is less than nothing.' })
  longitudeMicrodegrees!: number;

  @Field(() => Int, { description: `How far, in metres as the crow flies; at most ${FURTHEST_METRES}.` })
  withinMetres!: number;
}

@InputType({ description: 'A price that a service may have at most.' })
export class PriceAtMostInput {
  @Field(enumOf(RATE_UNIT), { description: 'The price of one of these.' })
  unit!: RateUnit;

  @Field(() => PenceScalar, { description: 'At most so much on the day.' })
  amountPence!: number;
}

@InputType()
abstract class WantedInput {
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Words that each begin a word of its texts, in any order, case and spelling of accents.',
  })
  text?: string | null;

  @Field(enumOf(NEED_DOMAIN), { nullable: true, description: 'It helps with this domain of need.' })
  needDomain?: NeedDomain | null;

  @Field(enumOf(RATED_SUPPORT), { nullable: true, description: 'It gives this kind of support.' })
  support?: Rate['support'] | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'It is given in this language, as BCP 47 has it: gu, bfi.',
  })
  language?: string | null;

  @Field(enumOf(SERVICE_KIND), { nullable: true, description: 'It is given by these.' })
  kind?: ServiceKind | null;

  @Field(() => NearInput, { nullable: true, description: 'It is near, or comes to the person.' })
  near?: NearInput | null;
}

@InputType({ description: 'A fee that a broker may ask at most.' })
class FeeAtMostInput {
  @Field(enumOf(BROKER_FEE), {
    description: 'Charged so. Who charges otherwise is not found by it; who charges nothing is.',
  })
  basis!: BrokerFee;

  @Field(() => PenceScalar, { description: 'At most so much.' })
  amountPence!: number;
}

@InputType({
  description:
    'Which brokers and support services of which it is recorded how they work. Each that is given narrows the list.',
})
class BrokersFilterInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: independent of the council and of everybody whose support is bought.',
  })
  isIndependent?: boolean | null;

  @Field(() => FeeAtMostInput, { nullable: true, description: 'It costs no more than this.' })
  feeAtMost?: FeeAtMostInput | null;

  @Field(() => Boolean, { nullable: true, description: 'True: they can take one more.' })
  hasRoom?: boolean | null;

  @Field(enumOf(PEER_EXPERIENCE), {
    nullable: true,
    description: 'They have lived through this themselves, and agreed to tell it.',
  })
  peerExperience?: PeerExperience | null;
}

@InputType({ description: 'Which services of the directory. Each that is given narrows the list.' })
export class ServicesFilterInput extends WantedInput {
  @Field(() => PriceAtMostInput, { nullable: true, description: 'It has a price that is no more than this.' })
  priceAtMost?: PriceAtMostInput | null;

  @Field(() => BrokersFilterInput, {
    nullable: true,
    description: 'It is a broker or support service that works so.',
  })
  broker?: BrokersFilterInput | null;

  @Field(() => Boolean, { nullable: true, description: 'True: it runs and takes new people.' })
  isOpenToNewPeople?: boolean | null;
}

@InputType({ description: 'What somebody wants, how much of it a week, and the money that there is for it.' })
export class WhoCouldDoThisInput extends WantedInput {
  @Field(() => PenceScalar, { description: 'The money that there is for it, a week.' })
  weeklyAmountPence!: number;

  @Field(enumOf(RATE_UNIT), { defaultValue: 'HOUR', description: 'What is counted: hours, or sessions.' })
  unit!: RateUnit;

  @Field(() => Int, { description: 'How many a week, in hundredths: three and a half hours are 350.' })
  quantityHundredths!: number;
}

@InputType({ description: 'A directory of Open Referral UK.' })
export class ImportDirectoryInput extends RepeatableInput {
  @FileText()
  @Field(() => String, {
    description:
      'The text of the file: JSON of Open Referral UK 3.0, as lists of each kind of record or as the contents of an API. A file that is larger than a request may be goes to /uploads/directory.',
  })
  file!: string;
}

@InputType({ description: 'A price of a service that is listed.' })
class ListedPriceInput {
  @OneLine()
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  name?: string | null;

  @Field(enumOf(RATE_UNIT), { description: 'What it is the price of one of.' })
  unit!: RateUnit;

  @Field(() => PenceScalar, { description: 'The price of one; nothing where it is free.' })
  amountPence!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day; left out, any.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; left out, none.' })
  validUntil?: string | null;
}

@InputType({ description: 'Where a service that is listed is held.' })
class ListedPlaceInput {
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @OneLine()
  @Field(() => [String], { defaultValue: [], description: 'Its address.' })
  addressLines!: string[];

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Its postcode.' })
  postcode?: string | null;

  @Field(() => Int, { description: 'Degrees north, in millionths.' })
  latitudeMicrodegrees!: number;

  @Field(() => Int, { description: 'Degrees east, in millionths; west is less than nothing.' })
  longitudeMicrodegrees!: number;
}

@InputType({ description: 'That a service is on a framework of the council.' })
class ListedFrameworkInput {
  @OneLine()
  @Field(() => String, { description: 'The framework.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; left out where it is not known.' })
  memberFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out where none is stated.' })
  memberUntil?: string | null;
}

@InputType({ description: 'A service that no file brings.' })
export class ListServiceInput extends RepeatableInput {
  @Field(enumOf(SERVICE_KIND), { description: 'Who gives it.' })
  kind!: ServiceKind;

  @OneLine()
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @OneLine()
  @Field(() => String, { description: 'Who gives it, by the name under which they want to be found.' })
  providedBy!: string;

  @Field(() => String, { defaultValue: '', description: 'What it is.' })
  description!: string;

  @Field(enumListOf(RATED_SUPPORT), { defaultValue: [], description: 'The kinds of support it gives.' })
  supports!: Rate['support'][];

  @Field(enumListOf(NEED_DOMAIN), {
    defaultValue: [],
    description: 'The domains of need that it helps with.',
  })
  needDomains!: NeedDomain[];

  @OneLine()
  @Field(() => [String], {
    defaultValue: [],
    description: 'The languages in which it is given, as BCP 47 has them.',
  })
  languages!: string[];

  @Field(() => [String], { defaultValue: [], description: 'What makes it accessible.' })
  accessibility!: string[];

  @OneLine()
  @Field(() => [String], { defaultValue: [], description: 'The areas that it serves, by name.' })
  areasServed!: string[];

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it takes new people.' })
  isOpenToNewPeople!: boolean;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Its web address.' })
  website?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Its e-mail address.' })
  email?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Its telephone number.' })
  phone?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When somebody last made sure that it is as it says.',
  })
  assuredOn?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Its location number at the Care Quality Commission.' })
  cqcLocationNumber?: string | null;

  @Field(() => [ListedFrameworkInput], {
    defaultValue: [],
    description: 'The council’s frameworks on which it is.',
  })
  frameworks!: ListedFrameworkInput[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of the latest DBS check that was shown.' })
  dbsCheckedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which whoever gives it agreed to be found; somebody by themself always has to.',
  })
  agreedToListingOn?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether it is somebody by themself, such as a broker who works alone. A personal assistant is in any case.',
  })
  isIndividual!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether anybody may see it, without signing in. Of somebody by themself, only where they agreed to that too.',
  })
  isPublic!: boolean;

  @Field(() => [ListedPriceInput], { defaultValue: [], description: 'Its prices.' })
  prices!: ListedPriceInput[];

  @Field(() => ListedPlaceInput, {
    nullable: true,
    description:
      'Where it is held; left out where it comes to the person. Of somebody by themself it is kept to about a kilometre.',
  })
  place?: ListedPlaceInput | null;
}

@InputType({ description: 'How a broker or support service works.' })
export class RecordBrokerageInput extends ChangeInput {
  @Field(() => ID, { description: 'The service, from a file or listed.' })
  serviceId!: string;

  @Field(enumOf(BROKER_FEE), { description: 'How they charge.' })
  feeBasis!: BrokerFee;

  @Field(() => PenceScalar, {
    defaultValue: 0,
    description: 'The fee of one of these; left out where it is free.',
  })
  feePence!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The most people that they take at once; left out where they say no number.',
  })
  mostPeople?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people they say that they have; with peopleCountedOn, or not at all.',
  })
  peopleNow?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they said so.' })
  peopleCountedOn?: string | null;

  @Field(() => Boolean, { description: 'Whether they are independent of the council.' })
  isIndependentOfCouncil!: boolean;

  @Field(() => Boolean, { description: 'Whether they are independent of everybody whose support is bought.' })
  isIndependentOfProviders!: boolean;

  @OneLine()
  @Field(() => [String], {
    defaultValue: [],
    description: 'Of whom they are not independent, by name; needed where they are not.',
  })
  tiedTo!: string[];

  @Field(enumListOf(PEER_EXPERIENCE), {
    defaultValue: [],
    description: 'What they have lived through themselves and agreed to tell.',
  })
  peerExperiences!: PeerExperience[];

  @Field(() => String, { nullable: true, description: 'The same in their own words.' })
  peerWords?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which they agreed to tell it; needed where there is any of it.',
  })
  agreedToPeerOn?: string | null;
}

@InputType({ description: 'A listing that is ended.' })
export class EndListingInput extends ChangeInput {
  @Field(() => ID, { description: 'The service that was listed.' })
  serviceId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
