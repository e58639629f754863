import { useTakenOver } from '../useTakenOver';
import { switchLanguage, useOtherLanguage } from '../language';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { other, name } = useOtherLanguage();
  const answers = useTakenOver();
  return (
    <button
      type="button"
      className="button button--quiet button--small"
      lang={other}
      disabled={!answers}
      onClick={() => void switchLanguage(other)}
    >
      {name}
    </button>
  );
}
