import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/ui/Card';
import { Note } from '../../shared/ui/Note';
import { Asking } from '../asking/Asking';
import { PageHead } from '../PageHead';
import { BackToIdentity } from './BackToIdentity';
import { ElementsForm } from './ElementsForm';
import './identity.css';

const choices = ['two', 'mobile', 'card', 'four'] as const;
type Elements = (typeof choices)[number];

/** How many elements; a bank card is sensitive and is asked for first, by itself. */
export function ElementsPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const [chosen, setChosen] = useState<Elements>('two');
  const [card, setCard] = useState<'open' | 'agreed' | 'refused'>('open');
  const withCard = chosen === 'card' || chosen === 'four';
  return (
    <>
      <BackToIdentity />
      <PageHead title={t('identity.way.elements.title')} lead={t('identity.elementsLead')} />
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
        {withCard && card === 'open' && (
          <Asking
            point="bank-card"
            title={t('identity.askCard')}
            onAgreed={() => setCard('agreed')}
            onRefused={() => setCard('refused')}
          />
        )}
        {withCard && card === 'refused' && (
          <Note title={t('identity.cardRefused')}>
            <p>{t('identity.cardRefusedText')}</p>
          </Note>
        )}
        {(!withCard || card === 'agreed') && (
          <ElementsForm
            key={chosen}
            subject={subject}
            mobile={chosen === 'mobile' || chosen === 'four'}
            bankCard={withCard}
          />
        )}
      </div>
    </>
  );
}
