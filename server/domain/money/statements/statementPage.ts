/** A statement as a page that can be read, listened to and printed: plain words, real tables, no script. */
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords } from '../../../common/words.ts';
import { escaped, type PageSize, page } from '../../../platform/http/page.ts';
import type { BudgetStatement, SpentOnOutcome, StatedPart } from './statement.queries.ts';

/** The page of a statement. */
export function statementPage(statement: BudgetStatement, size: PageSize): string {
  const { from, to, parts } = statement;
  const title = `Your budget from ${dayInWords(from)} to ${dayInWords(to)}`;
  return page({
    title,
    size,
    isListed: false,
    body: `${summary(statement)}
${moneyTable('All your money', statement, statement.spent)}
${leftOver(statement)}
${parts.length > 1 ? parts.map(ofPart).join('\n') : ''}
<p>As it was known on ${escaped(dayInWords(statement.knownAt.slice(0, DAY_LENGTH)))}. If something is not right, or you would like this in another way, tell the council: nothing here is decided without you.</p>`,
  });
}

const DAY_LENGTH = 10;

function summary({ openingPence, inPence, outPence, closingPence, nextPayment }: BudgetStatement): string {
  const next = nextPayment
    ? ` The next payment is ${pounds(nextPayment.amountPence)}, on ${escaped(dayInWords(nextPayment.payOn))} at the earliest.`
    : '';
  return `<p>You began with ${pounds(openingPence)}. ${pounds(inPence)} came in and ${pounds(outPence)} went out, so ${pounds(closingPence)} is left.${next}</p>`;
}

type Row = readonly [string, number];

function moneyTable(
  caption: string,
  sums: Pick<
    BudgetStatement,
    | 'openingPence'
    | 'paidByCouncilPence'
    | 'drawnAheadPence'
    | 'setByPence'
    | 'paidInPence'
    | 'inPence'
    | 'repaidPence'
    | 'movedPence'
    | 'outPence'
    | 'closingPence'
  >,
  spent: readonly SpentOnOutcome[],
): string {
  const onOutcomes: Row[] = spent.map(({ outcomeId, outcome, amountPence }) => [
    outcome
      ? `Spent on: ${outcome}`
      : outcomeId
        ? 'Spent on an outcome of your plan'
        : 'Spent, and not matched to your plan',
    amountPence,
  ]);
  const rows = (given: readonly Row[]) =>
    given
      .filter(([, amountPence]) => amountPence !== 0)
      .map(([words, amountPence]) => row(words, amountPence));
  return `<table>
<caption>${escaped(caption)}</caption>
<thead><tr><th scope="col">What happened</th><th scope="col">How much</th></tr></thead>
<tbody>
${total('At the beginning', sums.openingPence)}
${rows([
  ['Paid by the council', sums.paidByCouncilPence],
  ['Of that, drawn ahead of good and bad weeks', sums.drawnAheadPence],
  ['Set aside by the council, which pays for you', sums.setByPence],
  ['Put in by you', sums.paidInPence],
]).join('\n')}
${total('All that came in', sums.inPence)}
${rows([...onOutcomes, ['Paid back to the council', sums.repaidPence], ['Moved to other money of yours', sums.movedPence]]).join('\n')}
${total('All that went out', sums.outPence)}
</tbody>
<tfoot>${total('Left at the end', sums.closingPence)}</tfoot>
</table>`;
}

function leftOver(statement: BudgetStatement): string {
  const { committedPence, savedUpPence, mayBeCarriedPence, abovePence, parts } = statement;
  const above =
    abovePence > 0
      ? `<p>${pounds(abovePence)} is more than may be carried on by the council’s rules. Nothing is taken back before the council has asked you and heard your answer.</p>`
      : '';
  const held = parts.filter(({ weeksUnspentHundredths }) => weeksUnspentHundredths !== null);
  const weeks = held.map(
    ({ weeksUnspentHundredths, purpose }) =>
      `<li>${escaped(purpose)}: ${weeksInWords(weeksUnspentHundredths ?? 0)} is unspent.</li>`,
  );
  return `<h2>What is left over</h2>
<p>${pounds(committedPence)} of support in your plan is for these days and is not shown as paid yet. ${pounds(mayBeCarriedPence)} may be carried on.${savedUpPence > 0 ? ` ${pounds(savedUpPence)} of what is left is saved up for what you named.` : ''}</p>
${above}${weeks.length > 0 ? `<ul>${weeks.join('')}</ul>` : ''}`;
}

function ofPart(part: StatedPart): string {
  return `<h2>${escaped(part.purpose)}</h2>
<p>${escaped(heldAs(part.deploymentOption))}</p>
${moneyTable(part.purpose, part, part.spent)}
<p>${ofWhatIsLeft(part).join(' ')}</p>`;
}

/** What is to be known of the money that is left in a part. */
function ofWhatIsLeft({ committedPence, isContingency, ...part }: StatedPart): string[] {
  const { weeksUnspentHundredths: weeks, savedUpPence, mayBeCarriedPence, abovePence } = part;
  return [
    `${pounds(committedPence)} of support in your plan is for these days and is not shown as paid yet.`,
    weeks === null ? '' : `${weeksInWords(weeks)} is unspent.`,
    savedUpPence ? `${pounds(savedUpPence)} is saved up for what you named.` : '',
    mayBeCarriedPence === null ? '' : `${pounds(mayBeCarriedPence)} may be carried on.`,
    abovePence ? `${pounds(abovePence)} is more than that.` : '',
    isContingency ? 'It is set aside for what can’t be foreseen, and is not taken back.' : '',
  ].filter(Boolean);
}

function weeksInWords(hundredths: number): string {
  return `${(hundredths / 100).toFixed(2)} weeks’ worth`;
}

function heldAs(option: DeploymentOption): string {
  return DEPLOYMENT_OPTION.descriptions[option];
}

function row(words: string, amountPence: number): string {
  return `<tr><th scope="row">${escaped(words)}</th><td>${pounds(amountPence)}</td></tr>`;
}

function total(words: string, amountPence: number): string {
  return `<tr class="total"><th scope="row">${escaped(words)}</th><td>${pounds(amountPence)}</td></tr>`;
}

function pounds(pence: number): string {
  return pence < 0 ? `minus ${poundsInWords(-pence)}` : poundsInWords(pence);
}
