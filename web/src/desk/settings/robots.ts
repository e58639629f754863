import { queryOptions } from '@tanstack/react-query';
import type { DeskRobot, DeskRobotRequest, DeskRobotTest } from '../../api/setup';
import type { Page } from '../../api/types';
import { call } from '../../shared/http';

export type RobotKind = DeskRobot['kind'];

export const robotKinds: RobotKind[] = ['WECOM', 'DINGTALK', 'FEISHU'];

/** Whether its messages can be signed with a secret. */
export const signs = (kind: RobotKind) => kind !== 'WECOM';

export const robots = queryOptions({
  queryKey: ['desk-robots'],
  queryFn: () => call<Page<DeskRobot>>('GET', '/v1/desk-robots'),
});

export interface RobotSetting {
  kind: RobotKind;
  body: DeskRobotRequest;
}

export function setRobot({ kind, body }: RobotSetting): Promise<void> {
  return call('PUT', `/v1/desk-robots/${kind}`, { body });
}

export function removeRobot(kind: RobotKind): Promise<void> {
  return call('DELETE', `/v1/desk-robots/${kind}`);
}

export function testRobot(kind: RobotKind) {
  return call<DeskRobotTest>('POST', `/v1/desk-robots/${kind}/test`);
}
