import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { PolicySummary } from '../../api/setup';
import { call } from '../../shared/http';
import { useLocalText } from '../../shared/localText';
import { formatDay } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { PageTop } from '../parts/PageTop';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import type { PolicyVersion } from '../../api/setup';
import { draftVersion, policies, versionsOf, written } from './api';
import { ImportText } from './ImportText';
import { VersionState } from './VersionState';

/** One document with its versions, the newest first; the next one begins as the last one reads. */
export function PolicyPage() {
  const { t } = useTranslation('policy');
  const { document = '' } = useParams();
  const local = useLocalText();
  const policy = useQuery(policies).data?.items.find((one) => one.document === document);
  const query = useQuery(versionsOf(document));
  const mayEdit = useMay('dpo');
  const newest = query.data?.items[0];
  return (
    <>
      <PageTop
        up={{ to: '/policies', title: t('title') }}
        title={policy ? local(policy.title) : document}
        lead={t('versionsLead')}
        actions={
          mayEdit &&
          newest?.state === 'PUBLISHED' && <NextDraft document={document} last={newest} />
        }
      />
      <Answered query={query}>
        {({ items }) =>
          items.length ? (
            <Versions document={document} items={items} />
          ) : (
            <Teach title={t('first.title')} text={t('first.text')}>
              {mayEdit && <ImportText document={document} />}
            </Teach>
          )
        }
      </Answered>
    </>
  );
}

function NextDraft({ document, last }: { document: string; last: PolicySummary }) {
  const { t } = useTranslation('policy');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const draft = useAction(
    async (version: number, key) => {
      const path = `/v1/policies/${document}/versions/${version}`;
      const { format, text } = await call<PolicyVersion>('GET', path);
      return draftVersion(document, { format, text: written(text), significance: 'MINOR' }, key);
    },
    async ({ version }) => {
      await queries.invalidateQueries({ queryKey: ['policy-versions', document] });
      await navigate(`/policies/${document}/${version}`);
    },
  );
  return (
    <>
      <Button type="primary" loading={draft.isPending} onClick={() => draft.mutate(last.version)}>
        {t('next')}
      </Button>
      {draft.isError && <Failure error={draft.error} />}
    </>
  );
}

function Versions({ document, items }: { document: string; items: PolicySummary[] }) {
  const { t, i18n } = useTranslation('policy');
  return (
    <Listing
      label={t('versions')}
      rows={items}
      rowKey={({ version }) => String(version)}
      columns={[
        {
          key: 'version',
          title: t('version'),
          render: ({ version }) => (
            <Link to={`/policies/${document}/${version}`}>{t('versionNumber', { version })}</Link>
          ),
        },
        {
          key: 'state',
          title: t('stateTitle'),
          render: (version) => (
            <span className="line-up">
              <VersionState version={version} />
            </span>
          ),
        },
        {
          key: 'kinds',
          title: t('kinds'),
          render: ({ changes }) =>
            changes.map((kind) => t(`kind.${kind}`)).join(t('separator', { ns: 'shared' })) || '—',
        },
        {
          key: 'from',
          title: t('effectiveFrom'),
          render: ({ effectiveFrom }) =>
            effectiveFrom ? formatDay(effectiveFrom, i18n.language) : '—',
        },
        {
          key: 'hash',
          title: 'SHA-256',
          wideOnly: true,
          render: ({ sha256 }) => (
            <code className="desk-small" title={sha256.zh ?? sha256.en ?? undefined}>
              {(sha256.zh ?? sha256.en ?? '').slice(0, 12)}
            </code>
          ),
        },
      ]}
    />
  );
}
