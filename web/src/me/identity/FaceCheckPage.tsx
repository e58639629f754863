import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { VerificationView } from '../../api/types';
import { formatInstant } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Loaded } from '../../shared/ui/Loaded';
import { Note } from '../../shared/ui/Note';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { PageHead } from '../PageHead';
import { hasEnded, takeAlternative, verificationById } from './api';
import { BackToIdentity } from './BackToIdentity';
import { FaceSteps } from './FaceSteps';
import './identity.css';
import { LivenessStep } from './LivenessStep';
import { Outcome } from './Outcome';
import { PhotoStep } from './PhotoStep';

const stepOf: Partial<Record<VerificationView['state'], number>> = {
  CREATED: 3,
  CONSENTED: 3,
  IMAGES: 4,
  LIVENESS: 4,
};

/** The second half of a face check: photos of the card, the camera, the outcome. */
export function FaceCheckPage() {
  const { t } = useTranslation('me');
  const { id = '' } = useParams();
  const query = useQuery(verificationById(id));
  return (
    <>
      <BackToIdentity />
      <PageHead title={t('identity.way.face.title')} lead={t('identity.faceLead')} />
      <Loaded query={query} lines={6}>
        {(check) => (
          <>
            <FaceSteps current={stepOf[check.state] ?? 5} />
            <div className="stack stack--wide">
              {stepOf[check.state] === 3 && <PhotoStep check={check} />}
              {stepOf[check.state] === 4 && <LivenessStep check={check} />}
              {hasEnded(check) ? <Ended check={check} /> : <OtherWay check={check} />}
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}

function Ended({ check }: { check: VerificationView }) {
  const { t, i18n } = useTranslation('me');
  const gone = check.face?.destruction;
  return (
    <>
      <Outcome state={check.state} reason={check.reason} />
      {gone && (
        <Note title={t('identity.imagesGone')}>
          <p>{t('identity.imagesGoneText', { at: formatInstant(gone.at, i18n.language) })}</p>
          {gone.leaf && <p className="mono small">{gone.leaf}</p>}
        </Note>
      )}
      <p>
        <Link className="button button--primary" to="/me/identity">
          {t('identity.back')}
        </Link>
      </p>
    </>
  );
}

/** Leaving: the photos go at once, and the other way is worth the same. */
function OtherWay({ check }: { check: VerificationView }) {
  const { t } = useTranslation('me');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const leave = useAction(
    () => takeAlternative(check.id, 'ELEMENTS'),
    async () => {
      await queries.invalidateQueries({ queryKey: ['verifications'] });
      await navigate('/me/identity/elements');
    },
  );
  return (
    <Note title={t('identity.without')}>
      <p>{t('identity.leaveText')}</p>
      {leave.isError && <ProblemNote error={leave.error} />}
      <p>
        <Button busy={leave.isPending} onClick={() => leave.mutate(undefined)}>
          {t('identity.leave')}
        </Button>
      </p>
    </Note>
  );
}
