/** What a council asks its residents about its drafts of policy, as a page for anybody. */
import { POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { escaped, page } from '../../../platform/http/page.ts';
import type { PublicConsultation, PublishedQuestion } from './consultations.queries.ts';
import { CONSULTATION_STATUS } from './consultationVocabulary.ts';

/** The consultations of a council as a page, the newest first. */
export function consultationsPage(councilName: string, consultations: readonly PublicConsultation[]): string {
  const title = `${councilName}: what residents are asked about its rules`;
  const body =
    consultations.length === 0
      ? '<p>Residents are not asked about any draft at the moment, and have not been.</p>'
      : consultations.map(consultationSection).join('\n');
  return page({ title, body, isListed: true });
}

function consultationSection(each: PublicConsultation): string {
  const { title, summary, area, status, opensOn, closesOn, closedOn, closedReason, effectiveFrom } = each;
  const ended =
    closedOn === null
      ? ''
      : `<p>It was ended on ${escaped(dayInWords(closedOn))}: ${escaped(closedReason ?? '')}</p>`;
  const edited = each.draftHasChanged
    ? '<p>The council has edited the draft since. What stands here is the draft as it was published.</p>'
    : '';
  return `<h2>${escaped(title)}</h2>
<p>${escaped(CONSULTATION_STATUS.descriptions[status])} Answers are taken from ${escaped(dayInWords(opensOn))} to ${escaped(dayInWords(closesOn))}. The rules on ${escaped(POLICY_AREAS[area].label.toLowerCase())} would change on ${escaped(dayInWords(effectiveFrom))}.</p>
${ended}${paragraphs(summary)}${edited}
<h3>What would change</h3>
${changes(each)}
<h3>What is asked</h3>
<ol>
${each.questions.map(questionItem).join('\n')}
</ol>
<p>To answer, sign in to the council’s portal, or ask the council for another way.</p>
<h3>What changed because of the answers</h3>
${each.whatChanged === null ? '<p>This is written once the answers have been read, and before anybody decides.</p>' : paragraphs(each.whatChanged)}`;
}

function changes({ differences }: PublicConsultation): string {
  if (differences.length === 0) return '<p>Nothing that the council publishes as figures or words.</p>';
  const items = differences.map(({ sentence }) => `<li>${lines(sentence)}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function questionItem({ text, counts }: PublishedQuestion): string {
  if (counts === null) return `<li>${escaped(text)}</li>`;
  const parts = [
    `agree: ${countInWords(counts.agree)}`,
    `disagree: ${countInWords(counts.disagree)}`,
    `neither: ${countInWords(counts.neither)}`,
    `answered in all: ${countInWords(counts.answered)}`,
  ];
  return `<li>${escaped(text)}<br>To the nearest five: ${parts.join('; ')}.</li>`;
}

/** A small number is not told, so that nobody can be found in it. */
function countInWords(count: number | null): string {
  return count === null ? 'not shown' : String(count);
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${lines(paragraph)}</p>`)
    .join('\n');
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}
