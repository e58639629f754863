import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recorded } from '../../sdk/src/index';
import { newKey } from '../shared/idempotency';
import { Loaded } from '../shared/ui/Loaded';
import { Steps } from '../shared/ui/Steps';
import { AccountStep } from './AccountStep';
import { type BegunSignup, type FinishedSignup, startSignup, type StartedSignup } from './api';
import { DoneStep } from './DoneStep';
import { NoticeStep } from './NoticeStep';
import { ShopFrame } from './ShopFrame';

/** What was answered, and in which language: from then on the sign-up stays with that notice. */
interface Answer {
  language: string;
  recorded: Recorded;
}

/** Signing up at the demo shop: what you are told and asked, your account, your receipt. */
export function SignupPage({ begun }: { begun?: BegunSignup | undefined }) {
  const { t, i18n } = useTranslation('demo');
  const [key] = useState(newKey);
  const [answer, setAnswer] = useState<Answer>();
  const language = answer?.language ?? i18n.language;
  const started = useQuery({
    queryKey: ['signup', language],
    queryFn: () => startSignup(language, `${key}-${language}`),
    initialData: begun?.language === language ? begun.signup : undefined,
    staleTime: 'static',
    refetchOnWindowFocus: false,
  });
  return (
    <ShopFrame title={t('title')}>
      <Loaded query={started} lines={8}>
        {(signup) => (
          <Signup
            signup={signup}
            answer={answer?.recorded}
            onAnswered={(recorded) => setAnswer({ language, recorded })}
          />
        )}
      </Loaded>
    </ShopFrame>
  );
}

interface SignupProps {
  signup: StartedSignup;
  answer: Recorded | undefined;
  onAnswered: (answer: Recorded) => void;
}

function Signup({ signup, answer, onAnswered }: SignupProps) {
  const { t } = useTranslation('demo');
  const [done, setDone] = useState<FinishedSignup>();
  const step = done ? 3 : answer ? 2 : 1;
  return (
    <>
      <Steps
        label={t('steps.label')}
        steps={[t('steps.1'), t('steps.2'), t('steps.3')]}
        current={step}
      />
      {!answer && <NoticeStep key={signup.notice.id} signup={signup} onAnswered={onAnswered} />}
      {answer && !done && <AccountStep signup={signup} receipt={answer.receipt} onDone={setDone} />}
      {answer && done && <DoneStep notice={signup.notice} answer={answer} done={done} />}
    </>
  );
}
