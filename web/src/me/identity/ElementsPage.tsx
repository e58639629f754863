import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/ui/Card';
import { Loaded } from '../../shared/ui/Loaded';
import { PageHead } from '../PageHead';
import { neededConsents } from './api';
import { AskedFirst } from './AskedFirst';
import { BackToIdentity } from './BackToIdentity';
import { ElementsForm } from './ElementsForm';
import './identity.css';

const choices = ['two', 'mobile', 'card', 'four'] as const;
type Elements = (typeof choices)[number];

/**
 * Name and document are told of where the law demands them, and asked for first, by themselves,
 * everywhere else.
 */
export function ElementsPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const needed = useQuery(neededConsents);
  const duty = needed.data?.identity.length === 0;
  return (
    <>
      <BackToIdentity />
      <PageHead
        title={t('identity.way.elements.title')}
        {...(needed.data && {
          lead: t(duty ? 'identity.elementsLeadDuty' : 'identity.elementsLead'),
        })}
      />
      <Loaded query={needed} lines={6}>
        {() =>
          duty ? (
            <HowMany subject={subject} duty />
          ) : (
            <AskedFirst
              point="identity"
              title={t('identity.askIdentity')}
              refusedTitle={t('identity.identityRefused')}
              refusedText={t('identity.identityRefusedText')}
            >
              <HowMany subject={subject} duty={false} />
            </AskedFirst>
          )
        }
      </Loaded>
    </>
  );
}

/** How many elements; a bank card is sensitive and is asked for first, by itself. */
function HowMany({ subject, duty }: { subject: string; duty: boolean }) {
  const { t } = useTranslation('me');
  const [chosen, setChosen] = useState<Elements>('two');
  const withCard = chosen === 'card' || chosen === 'four';
  const form = (
    <ElementsForm
      key={chosen}
      subject={subject}
      duty={duty}
      mobile={chosen === 'mobile' || chosen === 'four'}
      bankCard={withCard}
    />
  );
  return (
    <div className="stack stack--wide">
      <Card>
        <fieldset className="how-many">
          <legend>{t('identity.howMany')}</legend>
          {choices.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="elements"
                checked={chosen === choice}
                onChange={() => setChosen(choice)}
              />
              {t(`identity.elements.${choice}`)}
            </label>
          ))}
        </fieldset>
      </Card>
      {withCard ? <CardFirst>{form}</CardFirst> : form}
    </div>
  );
}

function CardFirst({ children }: { children: ReactNode }) {
  const { t } = useTranslation('me');
  return (
    <AskedFirst
      point="bank-card"
      title={t('identity.askCard')}
      refusedTitle={t('identity.cardRefused')}
      refusedText={t('identity.cardRefusedText')}
    >
      {children}
    </AskedFirst>
  );
}
