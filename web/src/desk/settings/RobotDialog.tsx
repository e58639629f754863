import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRobotRequest } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { showFieldErrors } from '../parts/fieldErrors';
import { type RobotKind, robots, setRobot, signs } from './robots';

interface RobotDialogProps {
  kind: RobotKind;
  /** What was set before is replaced whole; it is never shown again. */
  known: boolean;
  onClose: () => void;
}

/** Address and secret of a robot, as the vendor's page of the group shows them. */
export function RobotDialog({ kind, known, onClose }: RobotDialogProps) {
  const { t } = useTranslation('settings');
  const [form] = Form.useForm<DeskRobotRequest>();
  const queries = useQueryClient();
  const save = useAction(setRobot, async () => {
    await queries.invalidateQueries({ queryKey: robots.queryKey });
    onClose();
  });
  useEffect(() => {
    if (save.error) showFieldErrors(form, save.error);
  }, [form, save.error]);
  return (
    <Modal
      open
      title={t(`robot.kind.${kind}`)}
      okText={t('save', { ns: 'parts' })}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ loading: save.isPending }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p className="dialog-text">{t(`robot.where.${kind}`)}</p>
      {known && <p className="dialog-text">{t('robot.replaces')}</p>}
      <Form
        form={form}
        layout="vertical"
        onFinish={({ address, secret }) =>
          save.mutate({ kind, body: secret ? { address, secret } : { address } })
        }
      >
        <Form.Item
          name="address"
          label={t('robot.address')}
          rules={[{ required: true, type: 'url', message: t('robot.wrongAddress') }]}
        >
          <Input placeholder="https://" autoComplete="off" maxLength={500} />
        </Form.Item>
        {signs(kind) && (
          <Form.Item name="secret" label={t('robot.secret')} extra={t('robot.secretHint')}>
            <Input.Password autoComplete="off" maxLength={200} />
          </Form.Item>
        )}
      </Form>
      {save.isError && <Failure error={save.error} />}
    </Modal>
  );
}
