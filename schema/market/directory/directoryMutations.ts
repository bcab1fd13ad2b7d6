import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { recordBrokerage } from '../../../server/domain/market/directory/brokerage.commands.ts';
import {
  directoryImportShape,
  serviceShape,
} from '../../../server/domain/market/directory/directory.queries.ts';
import {
  BROKERAGE_REFUSALS,
  DIRECTORY_FILE_REFUSALS,
  LISTING_REFUSALS,
} from '../../../server/domain/market/directory/directoryRefusals.ts';
import { importDirectory } from '../../../server/domain/market/directory/importDirectory.commands.ts';
import { endListing, listService } from '../../../server/domain/market/directory/listings.commands.ts';
import { MOST_BAD_RECORDS } from '../../../server/domain/market/directory/openReferralFile.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { type Permission, PRACTICE } from '../../kit/permissions.ts';
import {
  EndListingInput,
  ImportDirectoryInput,
  ListServiceInput,
  RecordBrokerageInput,
} from './directory.inputs.ts';
import { DirectoryImport, Service } from './directoryTypes.ts';

/** Who answers for the council’s directory as a whole. */
const IMPORTS_DIRECTORY: Permission = ['COMMISSIONER', 'POLICY_EDITOR', 'COUNCIL_ADMINISTRATOR'];
/** Whoever knows a group or a personal assistant may list them. */
const LISTS_SERVICES: Permission = [...PRACTICE, 'COMMISSIONER', 'COUNCIL_ADMINISTRATOR'];

const serviceAnswer = recordAnswer('service', () => Service, serviceShape);

/** Importing the directory, and listing what no file brings. */
export const directoryMutations = [
  mutation({
    name: 'importDirectory',
    what: `Replaces what files brought into the directory by what is in this one: the whole file or nothing. Records keep the ids of the file; services that are no longer in it end today, and one that comes back runs again. What staff listed is not touched, and named contacts are not kept. DIRECTORY_RECORD_NOT_VALID is given for each bad record, at most ${MOST_BAD_RECORDS}, with its number in its list as details.line and its place as the path.`,
    input: ImportDirectoryInput,
    inputIs: 'The file.',
    permission: IMPORTS_DIRECTORY,
    refuses: DIRECTORY_FILE_REFUSALS,
    answers: recordAnswer('directoryImport', () => DirectoryImport, directoryImportShape),
    run({ session, command, input: { file } }) {
      return importDirectory(session, command, file);
    },
  }),
  mutation({
    name: 'listService',
    what: 'Lists a service that no file brings: a group, a micro-provider, or somebody by themself, such as a personal assistant or a broker, who wishes to be found and agreed to it.',
    input: ListServiceInput,
    inputIs: 'The service.',
    permission: LISTS_SERVICES,
    refuses: {
      ...TEXT_REFUSALS,
      ...someOf(LISTING_REFUSALS, 'LISTING_AGREEMENT_MISSING'),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(
        LISTING_REFUSALS,
        'ADDRESS_NOT_VALID',
        'MEMBERSHIP_NOT_VALID',
        'LANGUAGE_TAG_NOT_VALID',
        'PRICE_NOT_VALID',
        'PLACE_NOT_VALID',
      ),
    },
    answers: serviceAnswer,
    run({ session, command, input }) {
      return listService(session, command, listingOf(input));
    },
  }),
  mutation({
    name: 'recordBrokerage',
    what: 'Records how a broker or support service works, in place of what was recorded before: the fee, how many people they take and have, on whom they depend, and what they share with those whom they support. That last is told only by their own agreement, and is gone once it is left out. A newer file of the directory leaves all this as it is.',
    input: RecordBrokerageInput,
    inputIs: 'The service, and how they work.',
    permission: LISTS_SERVICES,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(LISTING_REFUSALS, 'LISTING_ENDED'),
      ...someOf(BROKERAGE_REFUSALS, 'NO_BROKER'),
      ...TEXT_REFUSALS,
      ...someOf(
        BROKERAGE_REFUSALS,
        'FEE_NOT_CLEAR',
        'WORKLOAD_NOT_CLEAR',
        'INDEPENDENCE_NOT_CLEAR',
        'PEER_AGREEMENT_MISSING',
      ),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
    },
    answers: serviceAnswer,
    run({ session, command, input: { idempotencyKey: _, ...input } }) {
      return recordBrokerage(session, command, {
        ...input,
        mostPeople: input.mostPeople ?? null,
        peopleNow: input.peopleNow ?? null,
        peopleCountedOn: input.peopleCountedOn ?? null,
        peerWords: input.peerWords ?? null,
        agreedToPeerOn: input.agreedToPeerOn ?? null,
      });
    },
  }),
  mutation({
    name: 'endListing',
    what: 'Ends a listing that staff made. What there was of somebody by themself is taken out with it.',
    input: EndListingInput,
    inputIs: 'Which, and why.',
    permission: LISTS_SERVICES,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(LISTING_REFUSALS, 'LISTING_FROM_FILE', 'LISTING_ENDED'),
      ...TEXT_REFUSALS,
    },
    answers: serviceAnswer,
    run({ session, command, input: { serviceId, expectedVersion, reason } }) {
      return endListing(session, command, { serviceId, expectedVersion, reason });
    },
  }),
];

function listingOf({ idempotencyKey, ...input }: ListServiceInput) {
  return {
    ...input,
    website: input.website ?? null,
    email: input.email ?? null,
    phone: input.phone ?? null,
    assuredOn: input.assuredOn ?? null,
    cqcLocationNumber: input.cqcLocationNumber ?? null,
    dbsCheckedOn: input.dbsCheckedOn ?? null,
    agreedToListingOn: input.agreedToListingOn ?? null,
    frameworks: input.frameworks.map(({ name, memberFrom = null, memberUntil = null }) => ({
      name,
      memberFrom,
      memberUntil,
    })),
    prices: input.prices.map(({ name = null, unit, amountPence, validFrom = null, validUntil = null }) => ({
      name,
      unit,
      amountPence,
      validFrom,
      validUntil,
    })),
    place: input.place
      ? { ...input.place, name: input.place.name ?? null, postcode: input.place.postcode ?? null }
      : null,
  };
}
