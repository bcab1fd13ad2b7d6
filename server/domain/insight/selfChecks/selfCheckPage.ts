/** Where a council sees itself, as it has published it, as a page for anybody. */
import { codeInWords } from '../../../../tenants/policy/valueInWords.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { escaped, page } from '../../../platform/http/page.ts';
import { type Factor, factorsOf } from './factors.ts';
import type { PublishedResidentRatings, ResidentRatingsOfFactor } from './residentRatings.ts';
import type { RatingSpread } from './selfCheckSummary.ts';
import type { PublishedSelfCheckRow } from './selfChecks.queries.ts';
import { FACTOR_BASIS, SELF_CHECK_KIND } from './selfCheckVocabulary.ts';

/** The published self-checks of a council as a page. */
export function selfCheckPage(councilName: string, published: readonly PublishedSelfCheckRow[]): string {
  const title = `${councilName}: where the council sees itself`;
  const body =
    published.length === 0
      ? '<p>The council has published no check of itself. None has to.</p>'
      : `<p>The council’s own people have rated this, each with evidence. Nobody else has looked whether it is so.</p>
${published.map(section).join('\n')}`;
  return page({ title, body, isListed: true });
}

function section({ kind, asOf, note, factors, residents }: PublishedSelfCheckRow): string {
  const spreads = new Map(factors.map(({ key, spread }) => [key, spread]));
  const rows = factorsOf(kind).map((factor) => row(factor, spreads.get(factor.key) ?? null, residents));
  const words = SELF_CHECK_KIND.descriptions[kind];
  return `<h2>${escaped(words)}</h2>
<p>As it was on ${escaped(dayInWords(asOf))}.${residents ? ` What residents say is counted to ${escaped(dayInWords(residents.countedOn))}, to the nearest five people, and hidden where it could point at somebody.` : ''}</p>
${note === null ? '' : `<p>The council says: ${escaped(note)}</p>`}
<table class="words">
<caption>${escaped(words)} How far the council has got</caption>
<thead><tr><th scope="col">What would be so</th><th scope="col">How far it is so</th>${residents ? '<th scope="col">What residents say</th>' : ''}<th scope="col">Where it comes from</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function row(
  { key, statement, basis, source }: Factor,
  spread: RatingSpread | null,
  residents: PublishedResidentRatings | null,
): string {
  const ofResidents = residents?.factors.find((factor) => factor.key === key);
  const cell = residents ? `<td>${escaped(residentsInWords(ofResidents))}</td>` : '';
  return `<tr><th scope="row">${escaped(statement)}</th><td>${escaped(spreadInWords(spread))}</td>${cell}<td>${escaped(source ?? FACTOR_BASIS.descriptions[basis])}</td></tr>`;
}

function spreadInWords(spread: RatingSpread | null): string {
  if (spread === null) return 'Rated by too few people to say.';
  const { raters, lowest, highest } = spread;
  if (lowest === highest) return `All ${raters} people: ${codeInWords(lowest)}.`;
  return `${raters} people, from ${codeInWords(lowest)} to ${codeInWords(highest)}.`;
}

function residentsInWords(ratings: ResidentRatingsOfFactor | undefined): string {
  if (!ratings || ratings.people === 0) return 'Nobody has said.';
  if (ratings.people === null) return 'Too few have said.';
  const told = ratings.byRating.flatMap(({ rating, people }) =>
    people ? [`${people} ${codeInWords(rating)}`] : [],
  );
  const about = `About ${ratings.people} people`;
  return told.length === 0 ? `${about}; how is hidden.` : `${about}: ${told.join(', ')}.`;
}
