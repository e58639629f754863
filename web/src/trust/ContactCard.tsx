import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dataListsOf } from '../lists/api';
import { useLocalText } from '../shared/localText';
import { Card } from '../shared/ui/Card';
import { Loaded } from '../shared/ui/Loaded';

/** Who answers for it, where to complain, and who stands above them. */
export function ContactCard({ site }: { site: string }) {
  const { t } = useTranslation('trust');
  const lists = useQuery(dataListsOf(site));
  const text = useLocalText();
  return (
    <Card title={t('contact.title')}>
      <Loaded query={lists} lines={3}>
        {({ controller }) => (
          <div className="stack">
            <dl className="facts">
              <dt>{t('contact.controller')}</dt>
              <dd>{text(controller.name)}</dd>
              <dt>{t('contact.write')}</dt>
              <dd>
                {controller.contact.includes('@') ? (
                  <a href={`mailto:${controller.contact}`}>{controller.contact}</a>
                ) : (
                  controller.contact
                )}
              </dd>
              <dt>{t('contact.above')}</dt>
              <dd>{t('contact.aboveText')}</dd>
            </dl>
            <p className="button-row">
              <Link className="button button--primary" to={`/trust/${site}/requests`}>
                {t('contact.complain')}
              </Link>
              <Link className="button" to="/me">
                {t('contact.centre')}
              </Link>
            </p>
          </div>
        )}
      </Loaded>
    </Card>
  );
}
