import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentView } from '../api/types';
import { Button } from '../shared/ui/Button';
import { ProblemNote } from '../shared/ui/ProblemNote';
import { useAction } from '../shared/useAction';
import { AskedItem } from './AskedItem';
import { answerNotice, type Choice, type StartedSignup } from './api';
import { NoticeHead } from './NoticeHead';
import { ToldItems } from './ToldItems';

type Answer = 'GIVEN' | 'DECLINED';

interface NoticeStepProps {
  signup: StartedSignup;
  onAnswered: (answer: ConsentView) => void;
}

/** Told items are acknowledged in one act; each consent is an act of its own, none pre-made. */
export function NoticeStep({ signup, onAnswered }: NoticeStepProps) {
  const { t } = useTranslation('demo');
  const { notice } = signup;
  const told = notice.items.filter(({ ask }) => ask === 'NOTICE');
  const asked = notice.items.filter(({ ask }) => ask === 'CONSENT');
  const [acknowledged, setAcknowledged] = useState(false);
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const [missing, setMissing] = useState(false);
  const send = useAction(
    (choices: Choice[], key) => answerNotice(signup, choices, key),
    onAnswered,
  );
  const complete =
    (acknowledged || told.length === 0) && asked.every(({ purpose }) => answers[purpose]);
  const submit = () => {
    setMissing(!complete);
    if (!complete) return;
    send.mutate([
      ...told.map(({ purpose }) => ({ purpose, choice: 'ACKNOWLEDGED' as const, act: 'told' })),
      ...asked.map(({ purpose }) => ({
        purpose,
        choice: answers[purpose] ?? 'DECLINED',
        act: purpose,
      })),
    ]);
  };
  return (
    <div className="stack stack--wide">
      <NoticeHead notice={notice} />
      {told.length > 0 && (
        <ToldItems
          items={told}
          acknowledged={acknowledged}
          missing={missing && !acknowledged}
          onAcknowledge={setAcknowledged}
        />
      )}
      {asked.length > 0 && (
        <section className="asked" aria-labelledby="asked-title">
          <h2 id="asked-title">{t('asked.title')}</h2>
          <p className="muted">{t('asked.lead')}</p>
          {asked.map((item) => (
            <AskedItem
              key={item.purpose}
              item={item}
              answer={answers[item.purpose]}
              missing={missing && !answers[item.purpose]}
              onAnswer={(answer) => setAnswers({ ...answers, [item.purpose]: answer })}
            />
          ))}
        </section>
      )}
      <p className="small muted">
        {notice.withdrawal.text} <a href={notice.withdrawal.url}>{t('withdrawLink')}</a>
      </p>
      {send.isError && <ProblemNote error={send.error} />}
      <p className="button-row">
        <Button tone="primary" busy={send.isPending} onClick={submit}>
          {t('continue')}
        </Button>
        {missing && !complete && (
          <span className="field__error" role="alert">
            {t('missing')}
          </span>
        )}
      </p>
    </div>
  );
}
