import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Elements } from '../../api/types';
import { problemOf } from '../../shared/problem';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Note } from '../../shared/ui/Note';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { Asking } from '../asking/Asking';
import { PageHead } from '../PageHead';
import { beginFace } from './api';
import { BackToIdentity } from './BackToIdentity';
import { documentsWithFace, ElementFields } from './ElementFields';
import { FaceSteps } from './FaceSteps';
import './identity.css';

/** The first half of a face check: the separate consents, then whom it is about. */
export function FacePage() {
  const { t } = useTranslation('me');
  const [asked, setAsked] = useState<'open' | 'agreed' | 'refused'>('open');
  return (
    <>
      <BackToIdentity />
      <PageHead title={t('identity.way.face.title')} lead={t('identity.faceLead')} />
      <FaceSteps current={asked === 'agreed' ? 2 : 1} />
      <div className="stack stack--wide">
        {asked === 'open' && (
          <Asking
            point="face"
            title={t('identity.askFace')}
            onAgreed={() => setAsked('agreed')}
            onRefused={() => setAsked('refused')}
          />
        )}
        {asked === 'refused' && (
          <Note title={t('identity.faceRefused')} live>
            <p>{t('identity.faceRefusedText')}</p>
          </Note>
        )}
        {asked === 'agreed' && <BeginFace />}
        <WithoutFace />
      </div>
    </>
  );
}

/** The way of the same worth without a face, in sight at every step (measures on faces, 10). */
function WithoutFace() {
  const { t } = useTranslation('me');
  return (
    <Note title={t('identity.without')}>
      <p>{t('identity.withoutText')}</p>
      <p>
        <Link className="button" to="/me/identity/elements">
          {t('identity.toElements')}
        </Link>
      </p>
    </Note>
  );
}

function BeginFace() {
  const { t } = useTranslation('me');
  const [elements, setElements] = useState<Elements>({ name: '', idNumber: '' });
  const navigate = useNavigate();
  const begin = useAction(beginFace, ({ id }) => navigate(`/me/identity/face/${id}`));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!begin.isPending) begin.mutate(elements);
  };
  const invalid = begin.error ? (problemOf(begin.error).violations ?? []).length > 0 : false;
  return (
    <Card title={t('identity.faceWho')}>
      <form className="stack" onSubmit={submit} noValidate autoComplete="off">
        <ElementFields
          elements={elements}
          documents={documentsWithFace}
          error={begin.error}
          onChange={setElements}
        />
        {begin.isError && !invalid && <ProblemNote error={begin.error} />}
        <p>
          <Button type="submit" tone="primary" busy={begin.isPending}>
            {t('identity.next')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
