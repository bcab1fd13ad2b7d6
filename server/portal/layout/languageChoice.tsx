import type { FC } from 'hono/jsx';
import { Hidden } from '../components/fields.tsx';
import { Form } from '../components/form.tsx';
import type { PortalContext } from '../env.ts';
import { say } from '../words/say.ts';

/** The languages that a page can be read in, each by its own name; nothing where there is English alone, or the page is in no other. */
export const LanguageChoice: FC<{ c: PortalContext }> = ({ c }) => {
  const { languages, language, chosenLanguage } = c.var;
  if (languages.length < 2 || language !== chosenLanguage) return null;
  return (
    <nav class="portal-languages govuk-width-container" aria-label={say('Languages')}>
      <Form action="/language">
        <Hidden name="from" value={c.req.path} />
        <ul>
          {languages.map(({ tag, name, direction }) => (
            <li lang={tag} dir={direction}>
              {tag === language.tag ? (
                <span class="govuk-body-s" aria-current="true">
                  {name}
                </span>
              ) : (
                <button type="submit" class="portal-link-button" name="language" value={tag}>
                  {name}
                </button>
              )}
            </li>
          ))}
        </ul>
      </Form>
    </nav>
  );
};
