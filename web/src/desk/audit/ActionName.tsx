import { useTranslation } from 'react-i18next';
import './texts';

/** What was done, in words; the action's own name, which filters take, on hovering. */
export function ActionName({ action }: { action: string }) {
  const { t } = useTranslation('auditTrail');
  const words = t(`action.${action.replaceAll('.', '_')}`, { defaultValue: '' });
  return words ? (
    <span title={action}>{words}</span>
  ) : (
    <span className="desk-small desk-mono">{action}</span>
  );
}
