import { useQueryClient } from '@tanstack/react-query';
import { Alert, Checkbox, Form, Input, Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Endpoint } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { showFieldErrors } from '../parts/fieldErrors';
import { changeEndpoint, type EndpointWrite, eventTypes, makeEndpoint } from './api';
import { useEventName } from './eventName';

interface EndpointDialogProps {
  /** Changed when there is one, made otherwise. */
  endpoint?: Endpoint;
  onClose: () => void;
}

/** An address and what it is told; the secret is shown once, when it is made. */
export function EndpointDialog({ endpoint, onClose }: EndpointDialogProps) {
  const { t } = useTranslation('webhook');
  const nameOf = useEventName();
  const [form] = Form.useForm<EndpointWrite>();
  const queries = useQueryClient();
  const save = useAction(
    (body: EndpointWrite, key) =>
      endpoint ? changeEndpoint({ id: endpoint.id, body }) : makeEndpoint(body, key),
    async (saved) => {
      await queries.invalidateQueries();
      if (!saved.secret) onClose();
    },
  );
  useEffect(() => {
    if (save.error) showFieldErrors(form, save.error);
  }, [form, save.error]);
  const secret = save.data?.secret;
  return (
    <Modal
      open
      title={t(endpoint ? 'change' : 'new')}
      okText={t('save', { ns: 'parts' })}
      cancelText={t(secret ? 'close' : 'cancel', { ns: 'shared' })}
      okButtonProps={{ loading: save.isPending, hidden: Boolean(secret) }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      {secret ? (
        <Secret secret={secret} />
      ) : (
        <Form
          form={form}
          layout="vertical"
          initialValues={
            endpoint
              ? { url: endpoint.url, events: endpoint.events, recipient: endpoint.recipient }
              : { events: eventTypes }
          }
          onFinish={({ recipient, ...body }) =>
            save.mutate(recipient ? { ...body, recipient } : body)
          }
        >
          <Form.Item
            name="url"
            label={t('field.url')}
            rules={[{ required: true, type: 'url', message: t('wrongUrl') }]}
          >
            <Input placeholder="https://" />
          </Form.Item>
          <Form.Item
            name="events"
            label={t('field.events')}
            rules={[{ type: 'array', min: 1, message: t('noneChosen') }]}
          >
            <Checkbox.Group
              className="event-choices"
              options={eventTypes.map((value) => ({ value, label: nameOf(value) }))}
            />
          </Form.Item>
          <Form.Item name="recipient" label={t('field.recipient')} extra={t('recipientHint')}>
            <Input />
          </Form.Item>
        </Form>
      )}
      {save.isError && <Failure error={save.error} />}
    </Modal>
  );
}

/** A secret, this once. */
export function Secret({ secret }: { secret: string }) {
  const { t } = useTranslation('webhook');
  return (
    <Alert
      type="warning"
      showIcon
      title={t('secretOnce')}
      description={<code className="secret">{secret}</code>}
    />
  );
}
