import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Announcement } from '../../api/types';
import { useLocalText } from '../../shared/localText';
import { formatDay } from '../../shared/time';
import { Moment } from '../Moment';
import { ObjectLink } from '../ObjectLink';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { AnnouncementMoves } from './AnnouncementMoves';
import { AnnouncementState } from './AnnouncementState';
import { announcementById } from './api';
import './texts';

/** One announcement in both languages, as people read it. */
export function AnnouncementPage() {
  const { t } = useTranslation('announcement');
  const local = useLocalText();
  const { id = '' } = useParams();
  const query = useQuery(announcementById(id));
  const found = query.data?.body;
  return (
    <>
      <PageTop
        title={found ? local(found.title) : t('one')}
        up={{ to: '/announcements', title: t('title') }}
        tags={found && <AnnouncementState state={found.state} />}
      />
      <Answered query={query}>
        {({ body, etag }) => (
          <div className="stack">
            <AnnouncementMoves announcement={body} etag={etag} />
            <Facts announcement={body} />
            {(['zh', 'en'] as const).map((language) => (
              <Panel key={language} title={t(`language.${language}`, { ns: 'parts' })}>
                <div lang={language === 'zh' ? 'zh-CN' : 'en'}>
                  <strong>{body.title[language]}</strong>
                  <p className="said">{body.text[language]}</p>
                </div>
              </Panel>
            ))}
          </div>
        )}
      </Answered>
    </>
  );
}

function Facts({ announcement }: { announcement: Announcement }) {
  const { t, i18n } = useTranslation('announcement');
  const { kind, about, byMessage, endsOn, madeAt, publishedAt, endedAt } = announcement;
  const instants = { madeAt, publishedAt, endedAt };
  return (
    <Panel title={t('facts')}>
      <dl className="desk-facts desk-facts--row">
        <div>
          <dt>{t('field.kind')}</dt>
          <dd>{t(`kind.${kind}`)}</dd>
        </div>
        <div>
          <dt>{t('field.reach')}</dt>
          <dd>{t(byMessage ? 'reach.message' : 'reach.page')}</dd>
        </div>
        {endsOn && (
          <div>
            <dt>{t('field.endsOn')}</dt>
            <dd>{formatDay(endsOn, i18n.language)}</dd>
          </div>
        )}
        {Object.entries(instants).map(
          ([name, at]) =>
            at && (
              <div key={name}>
                <dt>{t(`field.${name}`)}</dt>
                <dd>
                  <Moment at={at} />
                </dd>
              </div>
            ),
        )}
        {about && (
          <div>
            <dt>{t('field.about')}</dt>
            <dd>
              <ObjectLink id={about} />
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
