import { useTranslation } from 'react-i18next';
import type { VerificationView } from '../../api/types';
import { Note } from '../../shared/ui/Note';

const bad: VerificationView['state'][] = ['MISMATCH', 'FAILED', 'LOCKED', 'PAY_FAILED'];

/** What a verification came to, or what it waits for, with what to do next. */
export function Outcome({ state, reason }: Pick<VerificationView, 'state' | 'reason'>) {
  const { t } = useTranslation('me');
  const tone = state === 'VERIFIED' ? 'good' : bad.includes(state) ? 'bad' : 'warn';
  const why = reason && t(`identity.reason.${reason}`, { defaultValue: '' });
  return (
    <Note tone={tone} title={t(`identity.state.${state}.title`)} live>
      {why && <p>{why}</p>}
      <p>{t(`identity.state.${state}.text`)}</p>
    </Note>
  );
}
