import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { removeRobot, type RobotKind, robots, testRobot } from './robots';

/** Sends a test into the chat, and takes the robot away. */
export function RobotTrial({ kind }: { kind: RobotKind }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: robots.queryKey });
  const trial = useAction(testRobot, refresh);
  const remove = useAction(removeRobot, refresh);
  const name = <span className="sr-only"> {t(`robot.kind.${kind}`)}</span>;
  return (
    <>
      <Button size="small" loading={trial.isPending} onClick={() => trial.mutate(kind)}>
        {t('robot.test')}
        {name}
      </Button>
      <Button size="small" danger loading={remove.isPending} onClick={() => remove.mutate(kind)}>
        {t('robot.remove')}
        {name}
      </Button>
      <span role="status">{trial.data && t(`robot.outcome.${trial.data.outcome}`)}</span>
      {trial.isError && <Failure error={trial.error} />}
      {remove.isError && <Failure error={remove.error} />}
    </>
  );
}
