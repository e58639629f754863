import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PolicyEffect } from '../../../api/setup';
import { beijingDay } from '../../../shared/time';
import { useAction } from '../../../shared/useAction';
import { ConfirmTyping } from '../../parts/ConfirmTyping';
import { publishVersion } from '../api';
import type { Draft } from '../useDraft';

interface AskPublishProps {
  draft: Draft;
  effect: PolicyEffect;
  onClose: () => void;
}

/** The question before a version is published, which cannot be taken back. */
export function AskPublish({ draft, effect, onClose }: AskPublishProps) {
  const { t } = useTranslation('policy');
  const queries = useQueryClient();
  const { document, version, effectiveFrom } = draft.version;
  const publish = useAction(
    (_: null, key) => publishVersion(document, version, key),
    async () => {
      await queries.invalidateQueries();
      draft.takeTheirs();
      onClose();
    },
  );
  return (
    <ConfirmTyping
      title={t('declare.askTitle', { version })}
      word={`v${version}`}
      ok={t('declare.publish')}
      busy={publish.isPending}
      error={publish.error}
      onConfirm={() => publish.mutate(null)}
      onClose={onClose}
    >
      <p>{t('declare.askText')}</p>
      <p>
        {t(effectiveFrom ? 'declare.askFrom' : 'declare.askNow', {
          day: effectiveFrom ? beijingDay(effectiveFrom) : '',
        })}{' '}
        {t('declare.askPeople', { count: effect.people })}
      </p>
    </ConfirmTyping>
  );
}
