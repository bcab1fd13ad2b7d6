/** A region’s published figures as a page that can be read, listened to and printed. */
import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { escaped, page } from '../../../platform/http/page.ts';
import type { SpreadInWords } from '../comparison/spread.ts';
import { MEASURE_DEFINITION, MEASURED_AGE, type MissingFigure } from '../measures/measuresVocabulary.ts';
import type { RegionalMeasure, RegionalMeasures, RegionalOption } from './regionalMeasures.ts';

const WHY_MISSING: Readonly<Record<MissingFigure, string>> = {
  NOBODY_COUNTED: 'nobody to count',
  SMALL_NUMBER: 'hidden: a small number',
  NOT_PUBLISHED: 'not published',
};

/** The page of a region's figures. */
export function regionalPage(figures: RegionalMeasures): string {
  const title = `Published figures of ${figures.councils.length} councils on ${dayInWords(figures.on)}`;
  const body = `<p>Counts from one to four are hidden, with what they could be worked out from. The others are to the nearest five, and percentages are of these. A place is counted from the greatest percentage, which is not therefore the best.</p>
<h2>Measures</h2>
${figures.measures.filter(hasPercentages).map(measureTable).join('\n')}
<h2>Ways of having the money</h2>
${figures.options.filter(hasPercentages).map(optionTable).join('\n')}
${corrections(figures)}`;
  return page({ title, body, isListed: false });
}

const hasPercentages = ({ spread }: { spread: SpreadInWords | null }) => spread !== null;

function measureTable({ meaning, definition, age, spread, values }: RegionalMeasure): string {
  const caption = `${meaning} ${MEASURE_DEFINITION.descriptions[definition]} ${MEASURED_AGE.descriptions[age]}`;
  const rows = values.map(({ council, numerator, denominator, percentage, missing, rank }) => [
    council.name,
    percentage === null ? (missing ? WHY_MISSING[missing] : '') : `${percentage}%`,
    numerator === null ? '' : String(numerator),
    denominator === null ? '' : String(denominator),
    rank === null ? '' : String(rank),
  ]);
  return table(caption, ['Council', 'Share', 'People', 'Of', 'Place'], rows, spread);
}

function optionTable({ deploymentOption, spread, values }: RegionalOption): string {
  const rows = values.map(({ council, people, percentage, rank }) => [
    council.name,
    percentage === null ? 'hidden or not published' : `${percentage}%`,
    people === null ? '' : String(people),
    rank === null ? '' : String(rank),
  ]);
  const caption = DEPLOYMENT_OPTION.descriptions[deploymentOption];
  return table(caption, ['Council', 'Share', 'People', 'Place'], rows, spread);
}

function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  spread: SpreadInWords | null,
): string {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`);
  const body = rows.map(([name = '', ...cells]) => {
    const shown = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th scope="row">${escaped(name)}</th>${shown}</tr>`;
  });
  return `<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
${spread ? `<p>${escaped(spreadSentence(spread))}</p>` : ''}`;
}

function spreadSentence({ count, minimum, lowerQuartile, median, upperQuartile, maximum }: SpreadInWords) {
  const councils = count === 1 ? 'One council shows' : `${count} councils show`;
  return `${councils} a share: from ${minimum}% to ${maximum}%, half of them between ${lowerQuartile}% and ${upperQuartile}%, the middle one at ${median}%.`;
}

function corrections({ councils }: RegionalMeasures): string {
  const replaced = councils.flatMap(({ council, publication }) =>
    publication?.reason ? [`<li>${escaped(council.name)}: ${escaped(publication.reason)}</li>`] : [],
  );
  if (replaced.length === 0) return '';
  return `<h2>Figures that replace earlier ones</h2>\n<ul>\n${replaced.join('\n')}\n</ul>`;
}
