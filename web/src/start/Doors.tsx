import { useTranslation } from 'react-i18next';
import { neighbour } from './neighbours';

const services = ['consent', 'identity', 'retention'] as const;

/** The ways into the suite; those of the demo only on the local stack. */
export function Doors({ local }: { local: boolean }) {
  const { t } = useTranslation('start');
  return (
    <nav aria-label={t('doors')}>
      <ul className={local ? 'doors doors--all' : 'doors'}>
        {local && <Door name="signup" href={neighbour('demo', '/')} />}
        <Door name="me" href="/me" />
        <Door name="desk" href="/desk" />
        <Door name="trust" href={local ? '/trust/demo' : '/trust'} />
        {local && <Door name="examples" href={neighbour('demo', '/examples.html')} />}
        {local && <Door name="mail" href="/local/mail" />}
        {local && (
          <li className="door door--plain">
            <p className="door__title">{t('door.docs.title')}</p>
            <p className="door__text">{t('door.docs.text')}</p>
            <p className="door__links">
              {services.map((service) => (
                <a key={service} className="alone" href={neighbour(service, '/q/openapi')}>
                  {t(`service.${service}`)}
                </a>
              ))}
            </p>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Door({ name, href }: { name: string; href: string }) {
  const { t } = useTranslation('start');
  return (
    <li className="door">
      <a className="door__title" href={href}>
        {t(`door.${name}.title`)}
      </a>
      <p className="door__text">{t(`door.${name}.text`)}</p>
    </li>
  );
}
