import { App, Button, Checkbox, Progress } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../shared/idempotency';
import { Tag } from '../../../shared/ui/Tag';
import { Failure } from '../../Failure';

export interface Starter {
  code: string;
  title: ReactNode;
  text: ReactNode;
  /** Set when the site has it: in words how it stands. */
  there?: string | undefined;
  /** Whether it is ticked to begin with. */
  usual: boolean;
}

interface StarterListProps {
  starters: Starter[];
  take: (code: string, key: string) => Promise<unknown>;
  onTaken: () => Promise<unknown>;
}

/** Entries of the starter catalogue: the usual ones ticked, those that are there said so. */
export function StarterList({ starters, take, onTaken }: StarterListProps) {
  const { t } = useTranslation('wizard');
  const { message } = App.useApp();
  const [off, setOff] = useState<Record<string, boolean>>({});
  const [busy, setBusy] = useState<number>();
  const [failed, setFailed] = useState<Record<string, unknown>>({});
  const ticked = (one: Starter) => !one.there && (off[one.code] ?? one.usual);
  const chosen = starters.filter(ticked);
  const takeAll = async () => {
    const problems: Record<string, unknown> = {};
    for (const [index, { code }] of chosen.entries()) {
      setBusy(index);
      await take(code, newKey()).catch((problem: unknown) => {
        problems[code] = problem;
      });
    }
    setBusy(undefined);
    setFailed(problems);
    await onTaken();
    void message.info(
      t('taken', { count: chosen.length - Object.keys(problems).length, all: chosen.length }),
    );
  };
  return (
    <>
      <ul className="starters">
        {starters.map((one) => (
          <li key={one.code} className="desk-panel">
            <Checkbox
              checked={Boolean(one.there) || ticked(one)}
              disabled={Boolean(one.there) || busy !== undefined}
              onChange={({ target }) => setOff({ ...off, [one.code]: target.checked })}
            >
              <strong>{one.title}</strong> {one.there && <Tag tone="good">{one.there}</Tag>}
            </Checkbox>
            <div className="desk-small">{one.text}</div>
            {failed[one.code] != null && <Failure error={failed[one.code]} />}
          </li>
        ))}
      </ul>
      <div className="line-up">
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={busy !== undefined}
          onClick={() => void takeAll()}
        >
          {t('take', { count: chosen.length })}
        </Button>
        {busy !== undefined && (
          <Progress
            className="starters__progress"
            percent={Math.round((100 * busy) / chosen.length)}
            aria-label={t('take', { count: chosen.length })}
          />
        )}
      </div>
    </>
  );
}
