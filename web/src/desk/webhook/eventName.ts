import { useTranslation } from 'react-i18next';

/** What an event is called; its wire name holds dots, so it is looked up with dashes. */
export function useEventName(): (type: string) => string {
  const { t } = useTranslation('webhook');
  return (type) => t(`type.${type.replace('.', '-')}`, { defaultValue: type });
}
