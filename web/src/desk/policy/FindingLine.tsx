import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/setup';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Sentence, type SentenceProps } from './Sentence';

const tones: Record<Finding['side'], Tone> = {
  TEXT: 'bad',
  TEXT_WITHOUT_RULE: 'warn',
  RULE_WITHOUT_TEXT: 'info',
};

/** One finding: what is wrong, by which law, and where. */
export function FindingLine({ finding, ...sentence }: SentenceProps & { finding: Finding }) {
  const { t } = useTranslation('policy');
  return (
    <li>
      <p>
        <Tag tone={tones[finding.side]}>{t(`side.${finding.side}`)}</Tag> {finding.message}
        {finding.subject && <code className="desk-small"> {finding.subject}</code>}
      </p>
      <p className="desk-small">{finding.law}</p>
      <Sentence clause={finding.clause} text={finding.sentence} {...sentence} />
    </li>
  );
}
