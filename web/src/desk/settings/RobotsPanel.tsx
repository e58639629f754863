import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRobot } from '../../api/setup';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { useMay } from '../parts/useMay';
import { RobotDialog } from './RobotDialog';
import { RobotTrial } from './RobotTrial';
import { type RobotKind, robotKinds, robots } from './robots';

/** Group chats that get the desk's reminders, one robot of each vendor. */
export function RobotsPanel() {
  const { t } = useTranslation('settings');
  const query = useQuery(robots);
  return (
    <Panel title={t('robot.title')}>
      <p className="desk-small dialog-text">{t('robot.text')}</p>
      <Answered query={query} rows={3}>
        {({ items }) => (
          <ul className="found">
            {robotKinds.map((kind) => (
              <RobotLine key={kind} kind={kind} robot={items.find((one) => one.kind === kind)} />
            ))}
          </ul>
        )}
      </Answered>
    </Panel>
  );
}

function RobotLine({ kind, robot }: { kind: RobotKind; robot: DeskRobot | undefined }) {
  const { t } = useTranslation('settings');
  const maySet = useMay('dpo', 'operator');
  const [setting, setSetting] = useState(false);
  return (
    <li>
      <div className="line-up">
        <strong>{t(`robot.kind.${kind}`)}</strong>
        {robot ? <RobotState robot={robot} /> : <span>{t('robot.none')}</span>}
        {maySet && (
          <Button size="small" onClick={() => setSetting(true)}>
            {t(robot ? 'robot.change' : 'robot.set')}
            <span className="sr-only"> {t(`robot.kind.${kind}`)}</span>
          </Button>
        )}
        {maySet && robot && <RobotTrial kind={kind} />}
      </div>
      {setting && <RobotDialog kind={kind} known={!!robot} onClose={() => setSetting(false)} />}
    </li>
  );
}

function RobotState({ robot }: { robot: DeskRobot }) {
  const { t } = useTranslation('settings');
  return (
    <>
      <span className="desk-mono">
        {robot.host} …{robot.addressEnd}
      </span>
      {robot.signed && <Tag>{t('robot.signed')}</Tag>}
      {robot.problem && robot.problemAt && (
        <span>
          <Tag tone="bad">{t(`robot.outcome.${robot.problem}`)}</Tag>{' '}
          <Moment at={robot.problemAt} />
        </span>
      )}
      {robot.deliveredAt && (
        <span className="desk-small">
          {t('robot.deliveredAt')} <Moment at={robot.deliveredAt} />
        </span>
      )}
    </>
  );
}
