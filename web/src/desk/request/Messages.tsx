import { Button, Form, Input, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RequestMessageView, RequestView } from '../../api/types';
import { formatInstant } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { makeMove } from '../api';
import { Failure } from '../Failure';
import { Panel } from '../Panel';

interface MessagesProps {
  request: RequestView;
  etag: string | undefined;
}

interface MessageForm {
  kind: string;
  text: string;
}

/** What was said between the desk and the person, and a new line. */
export function Messages({ request, etag }: MessagesProps) {
  const { t } = useTranslation('desk');
  const messages = request.messages ?? [];
  return (
    <Panel title={t('messages.title')}>
      {messages.length === 0 && <p className="desk-small">{t('messages.none')}</p>}
      <ol className="messages">
        {messages.map((message) => (
          <MessageLine key={message.id} message={message} />
        ))}
      </ol>
      {request.moves?.includes('messages') && <NewMessage id={request.id} etag={etag} />}
    </Panel>
  );
}

function MessageLine({ message }: { message: RequestMessageView }) {
  const { t, i18n } = useTranslation('desk');
  const outgoing = message.direction !== 'FROM_REQUESTER';
  return (
    <li className={outgoing ? 'message-line message-line--out' : 'message-line'}>
      <p className="desk-small">
        {t(outgoing ? 'messages.out' : 'messages.in')} · {t(`messageKind.${message.kind}`)} ·{' '}
        {formatInstant(message.at, i18n.language)}
      </p>
      <p className="message-line__text">{message.text}</p>
    </li>
  );
}

function NewMessage({ id, etag }: { id: string; etag: string | undefined }) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<MessageForm>();
  const queries = useQueryClient();
  const send = useAction(makeMove, async () => {
    form.resetFields();
    await queries.invalidateQueries({ queryKey: ['request', id] });
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ kind: 'QUESTION' }}
      onFinish={(body) => send.mutate({ id, move: 'messages', body, etag })}
    >
      <Form.Item name="kind" label={t('messages.kind')}>
        <Radio.Group
          options={['QUESTION', 'MESSAGE', 'NOTE'].map((value) => ({
            value,
            label: t(`messageKind.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('messages.text')}
        rules={[{ required: true, message: t('messages.missing') }]}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      {send.isError && <Failure error={send.error} />}
      <Button htmlType="submit" loading={send.isPending}>
        {t('messages.send')}
      </Button>
    </Form>
  );
}
