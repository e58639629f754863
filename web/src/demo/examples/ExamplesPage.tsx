import { useTranslation } from 'react-i18next';
import { ShopFrame } from '../ShopFrame';
import { Asked } from './Asked';
import { Example } from './Example';
import './examples.css';
import { Invited } from './Invited';
import { Question } from './Question';
import { Withdrawn } from './Withdrawn';

/** Live examples of what a website embeds, each with the code to copy. */
export function ExamplesPage() {
  const { t } = useTranslation('demo');
  return (
    <ShopFrame title={t('examples.title')}>
      <p className="page-lead">{t('examples.lead')}</p>
      <div className="stack stack--wide">
        <Example name="signup">
          <Asked point="signup" />
        </Example>
        <Example name="marketing">
          <Asked point="marketing" />
        </Example>
        <Example name="face">
          <Asked point="face" />
        </Example>
        <Example name="question">
          <Question />
        </Example>
        <Example name="cookies">
          <Asked point="cookies" banner />
        </Example>
        <Example name="guardian">
          <Invited />
        </Example>
        <Example name="withdraw">
          <Withdrawn />
        </Example>
      </div>
    </ShopFrame>
  );
}
