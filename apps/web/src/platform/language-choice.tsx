/** In which language the tool speaks: chosen here, kept in this browser, and with whoever is signed in. */
import { LANGUAGES, isLanguage, languageOf, type Language } from '@plenary/domain';
import { ChooseLanguageDocument } from '@plenary/graphql';
import { useMessages } from '@plenary/ui';
import { useEffect, useId } from 'react';
import { useClient } from 'urql';
import { announce } from './announce';
import { useLanguage } from './language';
import type { Viewer } from './viewer';

const codes = Object.keys(LANGUAGES) as Language[];

export function LanguageChoice({ viewer, className }: { viewer: Viewer; className?: string | undefined }) {
  const { t } = useMessages();
  const { language, speak } = useLanguage();
  const client = useClient();
  const id = useId();
  const own = languageOf(viewer.language);
  // Whoever signs in where another language was spoken gets her own.
  useEffect(() => {
    if (own) void speak(own);
  }, [own, speak]);
  const reviewed = !isLanguage(language) || LANGUAGES[language].reviewed;
  const choose = async (wished: Language) => {
    await speak(wished);
    announce(LANGUAGES[wished].name);
    if (viewer.person) await client.mutation(ChooseLanguageDocument, { language: wished }).toPromise();
  };
  return (
    <div className={className}>
      <label className="pl-muted pl-small" htmlFor={id}>
        {t('frame.language')}
      </label>
      <select
        id={id}
        value={language}
        aria-describedby={reviewed ? undefined : `${id}-note`}
        onChange={(event) => {
          const wished = languageOf(event.target.value);
          if (wished) void choose(wished);
        }}
      >
        {codes.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGES[code].name}
          </option>
        ))}
      </select>
      {reviewed ? null : (
        <span id={`${id}-note`} className="pl-muted pl-small">
          {t('frame.language.unreviewed')}
        </span>
      )}
    </div>
  );
}
