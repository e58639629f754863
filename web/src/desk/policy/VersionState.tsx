import { useTranslation } from 'react-i18next';
import type { PolicySummary } from '../../api/setup';
import { useNow } from '../../shared/legalClock';
import { serverNow } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';

type Stated = Pick<PolicySummary, 'state' | 'effectiveFrom' | 'significance'>;

/** Draft, published and waiting for its day, or published; and how much it changes. */
export function VersionState({ version }: { version: Stated }) {
  const { t } = useTranslation('policy');
  // To the quarter of a minute, for drawing anew: what is in force at once does not wait for its end.
  const now = Math.max(useNow(), serverNow());
  const waits =
    version.state === 'PUBLISHED' &&
    version.effectiveFrom &&
    Date.parse(version.effectiveFrom) > now;
  const state = waits ? 'COMING' : version.state;
  const tone = { DRAFT: 'plain', COMING: 'info', PUBLISHED: 'good' } as const;
  return (
    <>
      <Tag tone={tone[state]}>{t(`state.${state}`)}</Tag>
      {version.significance === 'MATERIAL' && <Tag tone="warn">{t('significance.MATERIAL')}</Tag>}
    </>
  );
}
