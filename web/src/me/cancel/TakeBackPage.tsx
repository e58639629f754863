import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OwnCancellationGrace } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { withdrawRequest } from '../api';
import { PageHead } from '../PageHead';
import './cancel.css';

/** All that signing in leads to while a cancellation can still be taken back. */
export default function TakeBackPage({ grace }: { grace: OwnCancellationGrace }) {
  const { t, i18n } = useTranslation('me');
  const queries = useQueryClient();
  const takeBack = useAction(
    (request: string, key) => withdrawRequest(request, undefined, key),
    () => queries.invalidateQueries(),
  );
  const day = formatDay(Date.parse(grace.endsAt) - 1, i18n.language);
  return (
    <>
      <PageHead title={t('takeBack.title')} lead={t('takeBack.lead', { day })} />
      <Card title={t('takeBack.heading', { number: grace.number })}>
        <p className="take-back">{t('takeBack.text')}</p>
        {takeBack.isError && <ProblemNote error={takeBack.error} />}
        <p className="button-row">
          <Button
            tone="primary"
            busy={takeBack.isPending}
            onClick={() => takeBack.mutate(grace.request)}
          >
            {t('takeBack.yes')}
          </Button>
        </p>
      </Card>
    </>
  );
}
