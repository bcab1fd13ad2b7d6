/** What a council has published, as pages for anybody. */
import { dayInWords } from '../../../common/dayInWords.ts';
import { asSentenceStart } from '../../../common/words.ts';
import { escaped, page } from '../../../platform/http/page.ts';
import type { GuideFact } from './guideFacts.ts';
import type { AreaInWords, Origin, SettingInWords } from './policyInWords.ts';
import type { GuideStep } from './processGuide.ts';
import type { PublicCouncil, PublicPolicy } from './publicPolicy.queries.ts';

/** The published policy as a page. */
export function policyPage({ council, asOf, areas }: PublicPolicy): string {
  const title = `${council.name}: its rules for personal budgets, in plain words`;
  const body = `<p>What the council has published, as it is on ${escaped(dayInWords(asOf))}. ${ABOUT_FIGURES}</p>
<p><a href="guide.html">How it works, from the first contact to the review</a></p>
${areas.map(areaSection).join('\n')}`;
  return page({ title, body, isListed: true });
}

const ABOUT_FIGURES =
  'Each rule says where it comes from. “Illustrative” means that it is an example made for this service and no published rule of the council.';

function areaSection({ label, summary, version, withholdsTables, settings }: AreaInWords): string {
  const heading = `<h2>${escaped(label)}</h2>\n<p>${escaped(summary)}</p>`;
  if (!version)
    return `${heading}\n<p>The council has published no rules of this kind that are in force.</p>`;
  const emergency = version.isEmergency ? ' It was put in force in an emergency, by one person alone.' : '';
  const withheld = withholdsTables
    ? '\n<p>The council does not publish the points and prices behind an amount. Everybody may see the working of their own.</p>'
    : '';
  return `${heading}
<p>In force since ${escaped(dayInWords(version.effectiveFrom))} (version ${version.number}).${emergency}</p>${withheld}
<table class="words">
<caption>${escaped(label)}: what the council has decided</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">What it is</th><th scope="col">Where it comes from</th></tr></thead>
${groups(settings).map(groupRows).join('\n')}
</table>`;
}

/** Settings that stand next to each other in one group. */
function groups(settings: readonly SettingInWords[]): SettingInWords[][] {
  const found: SettingInWords[][] = [];
  for (const setting of settings) {
    const last = found.at(-1);
    if (last?.[0]?.within.join('\n') === setting.within.join('\n')) last.push(setting);
    else found.push([setting]);
  }
  return found;
}

function groupRows(settings: readonly SettingInWords[]): string {
  const within = settings[0]?.within ?? [];
  const heading =
    within.length === 0
      ? ''
      : `<tr><th scope="rowgroup" colspan="3">${escaped(within.join(': '))}</th></tr>\n`;
  return `<tbody>\n${heading}${settings.map(settingRow).join('\n')}\n</tbody>`;
}

function settingRow(setting: SettingInWords): string {
  return `<tr><th scope="row">${escaped(setting.label)}</th><td>${escaped(asSentenceStart(setting.inWords))}</td><td>${escaped(originInWords(setting))}</td></tr>`;
}

/** The guide as a page. */
export function guidePage({
  council,
  asOf,
  steps,
}: {
  council: PublicCouncil;
  asOf: string;
  steps: readonly GuideStep[];
}): string {
  const title = `${council.name}: how it works, from the first contact to the review`;
  const body = `<p>By what the council has published, as it is on ${escaped(dayInWords(asOf))}. ${ABOUT_FIGURES}</p>
<p><a href="policy.html">All the council’s rules, in plain words</a></p>
${steps.map(stepSection).join('\n')}`;
  return page({ title, body, isListed: true });
}

function stepSection({ title, what, whoDecides, timeLimit, rules }: GuideStep, index: number): string {
  const facts = [
    ...(timeLimit ? [`<li>By when: ${factInWords(timeLimit)}</li>`] : []),
    ...rules.map((rule) => `<li>${factInWords(rule)}</li>`),
  ];
  const decided =
    facts.length > 0
      ? `<ul>\n${facts.join('\n')}\n</ul>`
      : '<p>The council has published no rule of its own for this step.</p>';
  return `<h2>${index + 1}. ${escaped(title)}</h2>
<p>${escaped(what)}</p>
<p>Who decides: ${escaped(whoDecides)}</p>
${decided}`;
}

function factInWords(fact: GuideFact): string {
  return `${escaped(fact.sentence)} (${escaped(originInWords(fact))})`;
}

/** Where a figure comes from, as a reader wants to know it. */
export function originInWords({ basis, source, publishedOn, appliesFrom }: Origin): string {
  if (basis === 'ILLUSTRATIVE') return 'Illustrative';
  const published = publishedOn ? `, ${dayInWords(publishedOn)}` : '';
  const applies = appliesFrom ? `; applied from ${dayInWords(appliesFrom)}` : '';
  return `Source: ${source ?? ''}${published}${applies}`;
}
