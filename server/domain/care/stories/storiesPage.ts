import { dayInWords } from '../../../common/dayInWords.ts';
import { escaped, page } from '../../../platform/http/page.ts';
import type { PublicStory } from './stories.queries.ts';

/** Stories that people share with everybody, as a page. */
export function storiesPage({
  stories,
  next,
}: {
  stories: readonly PublicStory[];
  next: string | null;
}): string {
  const told = stories.map(storyInHtml);
  const body = [
    '<p>People who have a personal budget tell how they use it. Each agreed to share their story, and may take it back.</p>',
    ...(told.length > 0 ? told : ['<p>Nobody shares a story here yet.</p>']),
    ...(next ? [`<p><a href="?after=${encodeURIComponent(next)}">More stories</a></p>`] : []),
  ].join('\n');
  return page({ title: 'Stories of personal budgets', body, isListed: false });
}

function storyInHtml({ title, words, language, nameShown, sharedOn }: PublicStory): string {
  const lang = `lang="${escaped(language)}" dir="auto"`;
  const paragraphs = words.split(/\n+/).map((paragraph) => `<p ${lang}>${escaped(paragraph)}</p>`);
  const by = nameShown ? `Told by ${nameShown}, shared` : 'Shared';
  return `<h2 ${lang}>${escaped(title)}</h2>\n${paragraphs.join('\n')}\n<p>${escaped(`${by} on ${dayInWords(sharedOn)}.`)}</p>`;
}
