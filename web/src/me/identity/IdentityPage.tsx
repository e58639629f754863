import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssuranceView, VerificationView } from '../../api/types';
import { formatDay, formatInstant } from '../../shared/time';
import { Card } from '../../shared/ui/Card';
import { Loaded, Skeleton } from '../../shared/ui/Loaded';
import { Note } from '../../shared/ui/Note';
import { Tag } from '../../shared/ui/Tag';
import { assuranceOf } from '../api';
import { openVerifications } from './api';
import './identity.css';

/** The present level of assurance, what was begun, and the ways to prove or change a name. */
export function IdentityPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const assurance = useQuery(assuranceOf(subject));
  const open = useQuery(openVerifications);
  return (
    <Loaded query={assurance}>
      {(held) =>
        open.isPending ? (
          <Skeleton lines={4} />
        ) : (
          <div className="stack stack--wide">
            <Card>{held.maskedName ? <Held held={held} /> : <p>{t('identity.none')}</p>}</Card>
            {open.data?.items.map((one) => (
              <Begun key={one.id} verification={one} />
            ))}
            <Ways again={Boolean(held.maskedName)} />
          </div>
        )
      }
    </Loaded>
  );
}

function Held({ held }: { held: AssuranceView }) {
  const { t, i18n } = useTranslation('me');
  return (
    <dl className="facts">
      <dt>{t('identity.level')}</dt>
      <dd>
        <Tag tone="good">{t(`identity.levels.${held.level}`, { defaultValue: held.level })}</Tag>
      </dd>
      <dt>{t('identity.maskedName')}</dt>
      <dd>{held.maskedName}</dd>
      <dt>{t('identity.method')}</dt>
      <dd>{t(`identity.methods.${held.method}`, { defaultValue: held.method ?? '' })}</dd>
      <dt>{t('identity.verifiedAt')}</dt>
      <dd>{held.verifiedAt && formatInstant(held.verifiedAt, i18n.language)}</dd>
      {held.validUntil && (
        <>
          <dt>{t('identity.validUntil')}</dt>
          <dd>{formatDay(held.validUntil, i18n.language)}</dd>
        </>
      )}
    </dl>
  );
}

const paths: Record<string, string> = { FACE: 'face', ENTERPRISE_ACCOUNT: 'enterprise' };

function Begun({ verification: { id, method } }: { verification: VerificationView }) {
  const { t } = useTranslation('me');
  const name = t(`identity.methods.${method}`, { defaultValue: method });
  return (
    <Note title={t('identity.begun', { method: name })}>
      <p>
        <Link className="button" to={`/me/identity/${paths[method] ?? ''}/${id}`}>
          {t('identity.goOn')}
        </Link>
      </p>
    </Note>
  );
}

const ways = ['elements', 'face', 'enterprise'] as const;

/** Three ways, each with what it asks for and what it is worth. */
function Ways({ again }: { again: boolean }) {
  const { t } = useTranslation('me');
  return (
    <Card title={t(again ? 'identity.waysAgain' : 'identity.ways')}>
      {again && <p className="muted small">{t('identity.supersedes')}</p>}
      <ul className="ways">
        {ways.map((way) => (
          <li key={way} className="way">
            <h3>
              <Link to={`/me/identity/${way}`}>{t(`identity.way.${way}.title`)}</Link>
            </h3>
            <p className="muted small">{t(`identity.way.${way}.text`)}</p>
            <p className="small">{t(`identity.way.${way}.worth`)}</p>
          </li>
        ))}
      </ul>
      {again && (
        <p>
          <Link to="/me/identity/change">{t('identity.change.title')}</Link>
        </p>
      )}
    </Card>
  );
}
