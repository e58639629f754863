import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { fileCancellation } from '../api';

/** The act itself: a box that the person ticks, then the button; `grace` in days. */
export function FileCancellation({ grace }: { grace: number }) {
  const { t, i18n } = useTranslation('me');
  const [understood, setUnderstood] = useState(false);
  const [missed, setMissed] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const file = useAction(fileCancellation, async (request) => {
    await queries.invalidateQueries({ queryKey: ['requests'] });
    await navigate(`/me/requests/${request.id}`);
  });
  const submit = () => (understood ? file.mutate(i18n.language) : setMissed(true));
  return (
    <div className="stack">
      <label className="tick">
        <input
          type="checkbox"
          checked={understood}
          onChange={(event) => setUnderstood(event.target.checked)}
        />
        <span>{t(grace ? 'cancel.understandGrace' : 'cancel.understand', { count: grace })}</span>
      </label>
      {missed && !understood && (
        <p className="field__error" role="alert">
          {t('cancel.understandFirst')}
        </p>
      )}
      {file.isError && <ProblemNote error={file.error} />}
      <p>
        <Button tone="danger" busy={file.isPending} onClick={submit}>
          {t('cancel.file')}
        </Button>
      </p>
    </div>
  );
}
