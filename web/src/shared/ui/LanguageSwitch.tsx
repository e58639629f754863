import { switchLanguage, useOtherLanguage } from '../language';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { other, name } = useOtherLanguage();
  return (
    <button
      type="button"
      className="button button--quiet button--small"
      lang={other}
      onClick={() => void switchLanguage(other)}
    >
      {name}
    </button>
  );
}
