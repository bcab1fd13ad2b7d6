import type { FC, PropsWithChildren } from 'hono/jsx';
import type { FormMistake } from '../forms/formState.ts';
import { ENGLISH } from '../languages/language.ts';
import { isEnglishPage } from '../words/say.ts';

/**
 * What the product, a policy or somebody at the council says, which is in English whatever the page is in: so that a voice reads
 * it out as English (WCAG 2.2, 3.1.2), and it runs from left to right.
 */
export const InEnglish: FC<PropsWithChildren> = ({ children }) =>
  isEnglishPage() ? (
    <>{children}</>
  ) : (
    <span lang={ENGLISH.tag} dir="ltr">
      {children}
    </span>
  );

/** What is wrong, in the words of whoever says so. */
export const MistakeInWords: FC<FormMistake> = ({ message, isOfApi }) =>
  isOfApi ? <InEnglish>{message}</InEnglish> : <>{message}</>;
