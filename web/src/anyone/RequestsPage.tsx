import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { PublicRequest } from '../api/types';
import { Button } from '../shared/ui/Button';
import { Card } from '../shared/ui/Card';
import { Field } from '../shared/ui/Field';
import { Note } from '../shared/ui/Note';
import { useTakenOver } from '../shared/useTakenOver';
import { PublicPage } from '../trust/PublicPage';
import './anyone.css';
import { FileForm } from './FileForm';

/** Without an account: file a request, or follow one by its number. */
export default function RequestsPage() {
  const { t } = useTranslation('anyone');
  const { site = '' } = useParams();
  const relation = useSearchParams()[0].get('relation') ?? '';
  const answers = useTakenOver();
  const [filed, setFiled] = useState<PublicRequest>();
  return (
    <PublicPage site={site} title={t('title')} lead={t('lead')}>
      <div className="stack stack--wide">
        <fieldset className="taken-over" disabled={!answers}>
          <FollowForm site={site} />
        </fieldset>
        {!filed && relation !== 'NEXT_OF_KIN' && <ForKin site={site} />}
        {filed ? (
          <Filed site={site} filed={filed} />
        ) : (
          <fieldset className="taken-over" disabled={!answers}>
            <FileForm key={relation} site={site} onFiled={setFiled} />
          </fieldset>
        )}
      </div>
    </PublicPage>
  );
}

/** Those whose relative has died: what they may ask, and the form made ready for it (PIPL 49). */
function ForKin({ site }: { site: string }) {
  const { t } = useTranslation('anyone');
  return (
    <Card title={t('kin.title')}>
      <div className="stack">
        <p>{t('kin.text')}</p>
        <p>
          <Link className="button" to={`/trust/${site}/requests?relation=NEXT_OF_KIN`}>
            {t('kin.go')}
          </Link>
        </p>
      </div>
    </Card>
  );
}

function FollowForm({ site }: { site: string }) {
  const { t } = useTranslation('anyone');
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const navigate = useNavigate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = number.trim().toUpperCase();
    setMissing(typed === '');
    if (typed) void navigate(`/trust/${site}/requests/${encodeURIComponent(typed)}`);
  };
  return (
    <Card title={t('follow.title')}>
      <form className="stack" onSubmit={submit} noValidate>
        <Field
          label={t('follow.number')}
          hint={t('follow.hint')}
          value={number}
          spellCheck={false}
          autoComplete="off"
          errors={missing ? [t('follow.missing')] : []}
          onChange={(event) => setNumber(event.target.value)}
        />
        <p>
          <Button type="submit">{t('follow.go')}</Button>
        </p>
      </form>
    </Card>
  );
}

function Filed({ site, filed }: { site: string; filed: PublicRequest }) {
  const { t } = useTranslation('anyone');
  return (
    <Note tone="good" title={t('filed.title', { number: filed.number })} live>
      <p>{t('filed.keep')}</p>
      <p>{filed.next}</p>
      <p>
        <Link className="button button--primary" to={`/trust/${site}/requests/${filed.number}`}>
          {t('filed.go')}
        </Link>
      </p>
    </Note>
  );
}
