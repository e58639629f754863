import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../Panel';
import { FormDialog } from './FormDialog';
import './texts';

/** One thing that can be done now. */
export interface Move {
  name: string;
  title: string;
  /** What it does, said before it is done. */
  lead?: string;
  danger?: boolean;
  /** What has to be said with it. */
  fields?: ReactNode;
  /** What the fields hold at first. */
  initial?: object;
  wide?: boolean;
}

interface MovesProps {
  /** Those that the service says are legal; the first is the plain next thing. */
  moves: Move[];
  act: (move: string, body: object, key: string) => Promise<unknown>;
}

/** What can be done next, each with a question before it; nothing that is not legal is shown. */
export function Moves({ moves, act }: MovesProps) {
  const { t } = useTranslation('parts');
  const [asked, setAsked] = useState<string>();
  const asking = moves.find(({ name }) => name === asked);
  if (moves.length === 0) return null;
  return (
    <Panel title={t('next')}>
      <p className="desk-links">
        {moves.map(({ name, title, danger = false }, index) => (
          <Button
            key={name}
            type={index === 0 ? 'primary' : 'default'}
            danger={danger}
            onClick={() => setAsked(name)}
          >
            {title}
          </Button>
        ))}
      </p>
      {asking && (
        <FormDialog
          title={asking.title}
          ok={asking.title}
          lead={asking.lead}
          danger={asking.danger ?? false}
          wide={asking.wide ?? false}
          {...(asking.initial && { initial: asking.initial })}
          act={(body: object, key) => act(asking.name, body, key)}
          onClose={() => setAsked(undefined)}
        >
          {asking.fields}
        </FormDialog>
      )}
    </Panel>
  );
}
