import { useTranslation } from 'react-i18next';
import type { Purpose, PurposeState } from '../../api/setup';
import { Tag, type Tone } from '../../shared/ui/Tag';

const tones: Record<PurposeState, Tone> = {
  DRAFT: 'plain',
  SCHEDULED: 'info',
  PUBLISHED: 'good',
  RETIRED: 'bad',
};

/** Where a purpose stands. */
export function PurposeStateTag({ purpose: { state } }: { purpose: Pick<Purpose, 'state'> }) {
  const { t } = useTranslation('parts');
  return <Tag tone={tones[state]}>{t(`purposeState.${state}`)}</Tag>;
}
