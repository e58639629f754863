import { Button, Checkbox, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RightsRequestMessage, RightsRequestFile } from '../../api/types';
import { languageOf } from '../../shared/textLanguage';
import { formatInstant } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { makeMove } from '../api';
import { Failure } from '../Failure';
import { Panel } from '../Panel';

interface MessagesProps {
  request: RightsRequestFile;
  etag: string | undefined;
}

interface MessageForm {
  text: string;
  internal?: boolean;
}

/** What was said between the desk and the person, and a new line. */
export function Messages({ request, etag }: MessagesProps) {
  const { t } = useTranslation('desk');
  const { messages } = request;
  return (
    <Panel title={t('messages.title')}>
      {messages.length === 0 && <p className="desk-small">{t('messages.none')}</p>}
      <ol className="messages">
        {messages.map((message) => (
          <MessageLine key={message.id} message={message} />
        ))}
      </ol>
      {request.moves.includes('messages') && <NewMessage id={request.id} etag={etag} />}
    </Panel>
  );
}

function MessageLine({ message }: { message: RightsRequestMessage }) {
  const { t, i18n } = useTranslation('desk');
  const outgoing = message.direction !== 'FROM_REQUESTER';
  return (
    <li className={outgoing ? 'message-line message-line--out' : 'message-line'}>
      <p className="desk-small">
        {t(outgoing ? 'messages.out' : 'messages.in')} · {t(`messageKind.${message.kind}`)} ·{' '}
        {formatInstant(message.at, i18n.language)}
      </p>
      <p className="message-line__text" lang={languageOf(message.text)}>
        {message.text}
      </p>
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
      onFinish={(body) => send.mutate({ id, move: 'messages', body, etag })}
    >
      <Form.Item
        name="text"
        label={t('messages.text')}
        rules={[{ required: true, message: t('messages.missing') }]}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Form.Item name="internal" valuePropName="checked">
        <Checkbox>{t('messages.internal')}</Checkbox>
      </Form.Item>
      {send.isError && <Failure error={send.error} />}
      <Button htmlType="submit" loading={send.isPending}>
        {t('messages.send')}
      </Button>
    </Form>
  );
}
