import { Alert, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskSearchResult, SearchReason } from '../../api/types';
import { call } from '../../shared/http';
import { useAction } from '../../shared/useAction';
import { RequestState } from '../../shared/ui/RequestState';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import './texts';

const reasons: SearchReason[] = ['PERSON_ASKED', 'COMPLAINT', 'INCIDENT', 'AUTHORITY', 'DUPLICATE'];

interface Wish {
  value: string;
  reason: SearchReason;
}

/** In the body of a call, so that what was looked for stands in no address and no log. */
const find = (wish: Wish, key: string) =>
  call<DeskSearchResult>('POST', '/v1/desk/search', { body: wish, key });

/** Finds a person by exactly what they gave; the reason is asked and recorded. */
export function PeoplePage() {
  const { t } = useTranslation('person');
  useDocumentTitle(t('find.title'));
  const search = useAction(find);
  const missing = [{ required: true, message: t('find.missing') }];
  return (
    <>
      <h1 className="desk-h1">{t('find.title')}</h1>
      <p className="desk-lead">{t('find.lead')}</p>
      <div className="desk-panel people-search">
        <Form<Wish> layout="vertical" onFinish={(wish) => search.mutate(wish)}>
          <Form.Item name="value" label={t('find.value')} rules={missing}>
            <Input autoComplete="off" maxLength={200} />
          </Form.Item>
          <Form.Item name="reason" label={t('find.reason')} rules={missing}>
            <Select
              options={reasons.map((value) => ({ value, label: t(`find.reasons.${value}`) }))}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={search.isPending}>
            {t('find.go')}
          </Button>
        </Form>
      </div>
      {search.isError && <Failure error={search.error} />}
      {search.data && <Found result={search.data} />}
    </>
  );
}

function Found({ result: { subjects, requests } }: { result: DeskSearchResult }) {
  const { t } = useTranslation('person');
  if (subjects.length + requests.length === 0) {
    return <Alert type="info" showIcon title={t('find.none')} />;
  }
  return (
    <Panel title={t('find.found')}>
      <ul className="desk-list">
        {subjects.map((id) => (
          <li key={id}>
            <Link className="desk-mono" to={`/people/${id}`}>
              {id}
            </Link>
          </li>
        ))}
        {requests.map((request) => (
          <li key={request.id}>
            <Link to={`/requests/${request.id}`}>
              {t(`requestType.${request.type}`, { ns: 'shared' })}
            </Link>{' '}
            <span className="desk-mono desk-small">{request.number}</span>{' '}
            <RequestState state={request.state} />{' '}
            <span className="desk-small">
              <Moment at={request.receivedAt} day />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
