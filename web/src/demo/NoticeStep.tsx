import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import '../../sdk/src/index';
import type { Recorded } from '../../sdk/src/index';
import { useCategoryNames } from '../shared/categories';
import type { StartedSignup } from './api';

interface NoticeStepProps {
  signup: StartedSignup;
  onAnswered: (answer: Recorded) => void;
}

const never = () => () => undefined;

/** False while React takes over what was drawn. */
function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/**
 * The notice as any website shows it: the SDK's element, in the shop's colours. Of an element that
 * was drawn React sets neither properties nor listeners until they change, so they come after that.
 */
export function NoticeStep({ signup, onAnswered }: NoticeStepProps) {
  const { i18n } = useTranslation('demo');
  const categoryNames = useCategoryNames();
  const live = useLive() && {
    notice: signup.notice,
    categoryNames,
    'onshouyue-answered': (event: CustomEvent<Recorded>) => onAnswered(event.detail),
  };
  return (
    <shouyue-consent class="shop__notice" lang={i18n.language} gateway={signup.gateway} {...live} />
  );
}
