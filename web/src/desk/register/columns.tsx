import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DisclosureRow, ExportRow, SharingRow, TransferRow } from '../../api/setup';
import { useCategories } from '../../shared/categories';
import { useLocalText } from '../../shared/localText';
import { formatDay } from '../../shared/time';
import type { Column } from '../parts/Listing';

function useDay() {
  const { i18n } = useTranslation();
  return (day: string | null) => (day ? formatDay(day, i18n.language) : '—');
}

/** Whom data are provided or entrusted to. */
export function useSharing(): Column<SharingRow>[] {
  const { t } = useTranslation('register');
  const local = useLocalText();
  const categories = useCategories();
  const day = useDay();
  return [
    {
      key: 'who',
      title: t('field.recipient'),
      render: ({ name, contact, recipient }) => (
        <>
          <Link to={`/recipients/${recipient}`}>{name}</Link>
          <div className="desk-small">{contact}</div>
        </>
      ),
    },
    {
      key: 'purpose',
      title: t('field.purpose'),
      render: ({ purpose, title }) => <Link to={`/purposes/${purpose}`}>{local(title)}</Link>,
    },
    {
      key: 'categories',
      title: t('field.categories'),
      render: (row) => <span className="wrap">{categories(row.categories)}</span>,
    },
    {
      key: 'method',
      title: t('field.method'),
      wideOnly: true,
      render: ({ method }) => <span className="wrap">{local(method)}</span>,
    },
    {
      key: 'contract',
      title: t('field.contract'),
      render: ({ contract, contractUntil }) => (
        <>
          {contract ?? '—'}
          {contractUntil && <div className="desk-small">{day(contractUntil)}</div>}
        </>
      ),
    },
    { key: 'since', title: t('field.since'), render: ({ since }) => day(since) },
  ];
}

/** Where abroad data go. */
export function useAbroad(): Column<ExportRow>[] {
  const { t } = useTranslation('register');
  const local = useLocalText();
  const categories = useCategories();
  const day = useDay();
  return [
    {
      key: 'who',
      title: t('field.recipient'),
      render: ({ recipient, contact, country }) => (
        <>
          {recipient} ({country})<div className="desk-small">{contact}</div>
        </>
      ),
    },
    {
      key: 'purpose',
      title: t('field.purpose'),
      render: ({ purpose, title }) => <Link to={`/purposes/${purpose}`}>{local(title)}</Link>,
    },
    {
      key: 'categories',
      title: t('field.categories'),
      render: (row) => <span className="wrap">{categories(row.categories)}</span>,
    },
    {
      key: 'way',
      title: t('field.mechanism'),
      render: ({ mechanism, reference }) => (
        <>
          {mechanism ? t(`mechanism.${mechanism}`) : '—'}
          <div className="desk-small">{reference}</div>
        </>
      ),
    },
    { key: 'since', title: t('field.since'), render: ({ since }) => day(since) },
  ];
}

/** What is disclosed without consent. */
export function useDisclosures(): Column<DisclosureRow>[] {
  const { t } = useTranslation('register');
  const categories = useCategories();
  const day = useDay();
  return [
    {
      key: 'what',
      title: t('field.exception'),
      render: ({ exception, clause }) => (
        <>
          {exception}
          <div className="desk-small">{clause}</div>
        </>
      ),
    },
    {
      key: 'who',
      title: t('field.recipient'),
      render: ({ authority, recipient }) => authority ?? recipient ?? '—',
    },
    { key: 'doc', title: t('field.document'), render: ({ document }) => document },
    {
      key: 'categories',
      title: t('field.categories'),
      render: (row) => <span className="wrap">{categories(row.categories)}</span>,
    },
    {
      key: 'time',
      title: t('field.time'),
      render: ({ validFrom, validUntil, endedAt }) =>
        `${day(validFrom)} – ${day(endedAt ?? validUntil)}`,
    },
  ];
}

/** What passes on to a successor. */
export function useTransfers(): Column<TransferRow>[] {
  const { t } = useTranslation('register');
  const day = useDay();
  return [
    {
      key: 'who',
      title: t('field.successor'),
      render: ({ successor, contact }) => (
        <>
          {successor}
          <div className="desk-small">{contact}</div>
        </>
      ),
    },
    { key: 'cause', title: t('field.cause'), render: ({ cause }) => t(`cause.${cause}`) },
    { key: 'day', title: t('field.takesOver'), render: ({ takesOverOn }) => day(takesOverOn) },
    {
      key: 'bound',
      title: t('field.bound'),
      render: ({ bound }) => t(bound ? 'isBound' : 'asksAnew'),
    },
    { key: 'doc', title: t('field.document'), render: ({ document }) => document },
  ];
}
