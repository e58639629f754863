import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/useAction';
import { ConfirmTyping } from './ConfirmTyping';

interface RetireProps {
  /** The word on the button. */
  name: string;
  title: string;
  text: string;
  /** What is ended, as it is typed to confirm. */
  code: string;
  act: (code: string, key: string) => Promise<unknown>;
}

/** Ends what cannot be brought back, once its code was typed. */
export function Retire({ name, title, text, code, act }: RetireProps) {
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const retire = useAction(act, async () => {
    await queries.invalidateQueries();
    setAsking(false);
  });
  return (
    <>
      <Button size="small" danger onClick={() => setAsking(true)}>
        {name}
      </Button>
      {asking && (
        <ConfirmTyping
          title={title}
          word={code}
          ok={name}
          busy={retire.isPending}
          error={retire.error}
          onConfirm={() => retire.mutate(code)}
          onClose={() => setAsking(false)}
        >
          <p>{text}</p>
        </ConfirmTyping>
      )}
    </>
  );
}
