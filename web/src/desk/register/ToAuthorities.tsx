import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { ObjectLink } from '../ObjectLink';
import { Answered } from '../parts/Answered';
import { type Column, Listing } from '../parts/Listing';
import { MoreRows, rowsOf } from '../parts/rows';
import { Teach } from '../parts/Teach';
import type { Disclosure } from '../../api/types';
import { StaffName } from '../Staff';
import { toAuthorities } from './api';

/** What authorities were given of holds, on which order, and whether the person is told. */
export function ToAuthorities() {
  const { t } = useTranslation('register');
  const query = useInfiniteQuery(toAuthorities);
  const columns = useColumns();
  return (
    <div className="stack">
      <p className="desk-small">{t('law.authority')}</p>
      <Answered query={query}>
        {(data) =>
          rowsOf(data).length ? (
            <>
              <Listing
                label={t('name.authority')}
                rows={rowsOf(data)}
                rowKey={({ id }) => id}
                columns={columns}
              />
              <MoreRows query={query} />
            </>
          ) : (
            <Teach title={t('empty')} text={t('teach.authority')} />
          )
        }
      </Answered>
    </div>
  );
}

function useColumns(): Column<Disclosure>[] {
  const { t, i18n } = useTranslation('register');
  return [
    {
      key: 'authority',
      title: t('field.authority'),
      render: ({ authority, document, issuedOn }) => (
        <>
          {authority}
          <div className="desk-small">
            {document} · {formatDay(String(issuedOn), i18n.language)}
          </div>
        </>
      ),
    },
    { key: 'article', title: t('field.article'), render: ({ article }) => article },
    {
      key: 'who',
      title: t('whom', { ns: 'parts' }),
      render: ({ subject }) => (subject ? <ObjectLink id={subject} /> : t('anonymous')),
    },
    {
      key: 'fields',
      title: t('field.fields'),
      render: ({ fields }) => (
        <span className="wrap">
          {fields
            .map((name) => t(`field.${name}`, { ns: 'shared', defaultValue: name }))
            .join(t('separator', { ns: 'shared' }))}
        </span>
      ),
    },
    {
      key: 'given',
      title: t('field.disclosedAt'),
      render: ({ disclosedAt, disclosedBy }) => (
        <>
          <Moment at={String(disclosedAt)} day /> · <StaffName id={disclosedBy} />
        </>
      ),
    },
    {
      key: 'told',
      title: t('field.told'),
      render: ({ secrecy }) => (
        <Tag tone={secrecy ? 'plain' : 'info'}>
          {secrecy ? t('secret', { article: secrecy }) : t('tellPerson')}
        </Tag>
      ),
    },
  ];
}
