import type { Work } from '../../../platform/commands/commandRunner.ts';
import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { OptionExplained, OptionRefusal } from './optionsExplained.entity.ts';
import type { BudgetChoice } from './optionsVocabulary.ts';

/** The most of either that come with a person. An older one is still read by its id. */
export const MOST_OF_OPTIONS = 100;

export const optionExplainedShape = shapeOf(OptionExplained, {
  fields: { person: one(() => personShape), supporter: one(() => supporterShape) },
});

export const optionRefusalShape = shapeOf(OptionRefusal, {
  fields: {
    person: one(() => personShape),
    toldAgain: one(() => optionExplainedShape),
    status: needs('lookedAtOn', 'wasInformationRight', 'answeredOn', 'outcome'),
  },
});

const newestFirst = { from: 'id', to: 'person_id', orderBy: ['id desc'], limit: MOST_OF_OPTIONS };

extendShape(personShape, {
  optionsExplained: many(() => optionExplainedShape, newestFirst),
  optionRefusals: many(() => optionRefusalShape, newestFirst),
});

/** What is recorded of one choice of a person: whether it was explained by a day, and the bare id of a refusal that is open. */
export interface ChoiceSoFar {
  wasExplained: boolean;
  openId: string | null;
}

const SO_FAR = `select
    exists (select from option_explained told where told.tenant_id = $1 and told.person_id = $2
      and $3 = any (told.choices) and told.explained_on <= $4) as "wasExplained",
    (select declined.id from option_refusal declined where declined.tenant_id = $1 and declined.person_id = $2
      and declined.declined = $3 and declined.answered_on is null
      and declined.was_information_right is not true) as "openId"`;

/** What is recorded of one choice of a person, as the command that records a refusal asks. */
export async function choiceSoFar(
  work: Pick<Work, 'query' | 'tenantId'>,
  personId: string,
  { declined, declinedOn }: { declined: BudgetChoice; declinedOn: string },
): Promise<ChoiceSoFar> {
  const values = [work.tenantId, personId, declined, declinedOn];
  const [found] = await work.query<ChoiceSoFar>(SO_FAR, values);
  return found as ChoiceSoFar;
}
