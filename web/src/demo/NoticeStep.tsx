import { useTranslation } from 'react-i18next';
import '../../sdk/src/index';
import type { Recorded } from '../../sdk/src/index';
import { useCategoryNames } from '../shared/categories';
import type { StartedSignup } from './api';

interface NoticeStepProps {
  signup: StartedSignup;
  onAnswered: (answer: Recorded) => void;
}

/** The notice as any website shows it: the SDK's element, in the shop's colours. */
export function NoticeStep({ signup, onAnswered }: NoticeStepProps) {
  const { i18n } = useTranslation('demo');
  const categoryNames = useCategoryNames();
  return (
    <shouyue-consent
      class="shop__notice"
      lang={i18n.language}
      gateway={signup.gateway}
      notice={signup.notice}
      categoryNames={categoryNames}
      onshouyue-answered={(event) => onAnswered(event.detail)}
    />
  );
}
