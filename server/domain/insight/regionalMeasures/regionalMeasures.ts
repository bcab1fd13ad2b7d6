import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { CouncilRow } from '../../tenancy/councils/councils.queries.ts';
import type { SpreadInWords } from '../comparison/spread.ts';
import { allMeasures, type Measure } from '../measures/measures.ts';
import { MEASURED_AGE, type MissingFigure } from '../measures/measuresVocabulary.ts';
import type { PublishedFigures } from '../measures/publishedCounts.ts';
import { measuredAsPublished, takeUpAsPublished } from '../measures/publishedFigures.ts';
import type { TakeUp } from '../measures/takeUp.ts';
import { type Place, placesOf } from './percentSpread.ts';

/** What stands of a council’s day. */
export interface CouncilPublication {
  number: number;
  reason: string | null;
  publishedAt: string;
  figures: PublishedFigures;
}

/** A council of the region; the publication is null where it has published nothing of the day. */
export interface CouncilFigures {
  council: CouncilRow;
  publication: CouncilPublication | null;
}

/** One figure of one council, with its place among the others. */
export interface RegionalValue extends Place, Pick<Measure, 'numerator' | 'denominator' | 'percentage'> {
  council: CouncilRow;
  missing: MissingFigure | null;
}

/** One measure of every council of the region. */
export interface RegionalMeasure extends Pick<Measure, 'key' | 'definition' | 'age' | 'meaning' | 'source'> {
  spread: SpreadInWords | null;
  values: RegionalValue[];
}

/** The share of one option in every council of the region. */
export interface RegionalOption {
  deploymentOption: DeploymentOption;
  spread: SpreadInWords | null;
  values: (Place & { council: CouncilRow; people: number | null; percentage: string | null })[];
}

/** What a council has published, as take-up; null where it has published nothing of the day. */
export interface CouncilTakeUp extends Omit<CouncilFigures, 'publication'> {
  publication: Omit<CouncilPublication, 'figures'> | null;
  takeUp: TakeUp | null;
}

/** A region’s councils side by side. */
export interface RegionalMeasures {
  on: string;
  measures: RegionalMeasure[];
  options: RegionalOption[];
  councils: CouncilTakeUp[];
}

/** What a row of measures goes by. */
export type MeasureName = Pick<Measure, 'key' | 'definition' | 'age'>;

const nameOf = ({ key, definition, age }: MeasureName) => `${key} ${definition} ${age}`;

/** The published figures of councils side by side, in the order of the councils. */
export function regionalMeasures(on: string, councils: readonly CouncilFigures[]): RegionalMeasures {
  const measured = councils.map(({ publication }) => publication && measuresOf(publication));
  return {
    on,
    measures: rowsOf(measured).map((row) => regionalMeasure(row, councils, measured)),
    options: optionsOf(councils),
    councils: councils.map(({ council, publication }) => {
      if (!publication) return { council, publication, takeUp: null };
      const { figures, ...told } = publication;
      return { council, publication: told, takeUp: takeUpAsPublished(figures) };
    }),
  };
}

/** The measures of a publication by their names. */
export function measuresOf({ figures }: CouncilPublication): ReadonlyMap<string, Measure> {
  return new Map(allMeasures(measuredAsPublished(figures)).map((measure) => [nameOf(measure), measure]));
}

/** The figure of a measure in a publication, and why there is none. */
export function figureOf(
  measures: ReadonlyMap<string, Measure> | null,
  name: MeasureName,
): Omit<RegionalValue, 'council' | keyof Place> {
  const found = measures?.get(nameOf(name));
  if (found) {
    const { numerator, denominator, percentage, missing } = found;
    return { numerator, denominator, percentage, missing };
  }
  // What a publication does not list is an age that nobody is of: one that is told with others is listed as hidden.
  const missing = measures ? 'NOBODY_COUNTED' : 'NOT_PUBLISHED';
  return { numerator: null, denominator: null, percentage: null, missing };
}

/** Every measure that any of the councils has, those of unknown age beside the other ages. */
function rowsOf(measured: readonly (ReadonlyMap<string, Measure> | null)[]): Measure[] {
  const rows = new Map(measured.flatMap((measures) => [...(measures ?? [])]));
  const first = [...rows.values()];
  const place = ({ key, definition }: Measure) =>
    first.findIndex((other) => other.key === key && other.definition === definition);
  const ageOf = ({ age }: Measure) => MEASURED_AGE.values.indexOf(age);
  return first.toSorted((a, b) => place(a) - place(b) || ageOf(a) - ageOf(b));
}

function regionalMeasure(
  { key, definition, age, meaning, source }: Measure,
  councils: readonly CouncilFigures[],
  measured: readonly (ReadonlyMap<string, Measure> | null)[],
): RegionalMeasure {
  const figures = measured.map((measures) => figureOf(measures, { key, definition, age }));
  const { spread, places } = placesOf(figures.map(({ percentage }) => percentage));
  const values = councils.map(({ council }, at) => ({
    council,
    ...(figures[at] as (typeof figures)[number]),
    ...(places[at] as Place),
  }));
  return { key, definition, age, meaning, source, spread, values };
}

function optionsOf(councils: readonly CouncilFigures[]): RegionalOption[] {
  const taken = councils.map(({ publication }) =>
    publication ? takeUpAsPublished(publication.figures).options : null,
  );
  const options = taken.find((each) => each !== null) ?? [];
  return options.map(({ deploymentOption }) => {
    const ofCouncils = taken.map((each) =>
      each?.find((option) => option.deploymentOption === deploymentOption),
    );
    const { spread, places } = placesOf(ofCouncils.map((option) => option?.percentage ?? null));
    const values = councils.map(({ council }, at) => ({
      council,
      people: ofCouncils[at]?.people ?? null,
      percentage: ofCouncils[at]?.percentage ?? null,
      ...(places[at] as Place),
    }));
    return { deploymentOption, spread, values };
  });
}
