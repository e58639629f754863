import { useMutation, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Page } from '../../api/types';
import { saveFile } from '../../shared/saveFile';
import { Failure } from '../Failure';
import { Answered } from '../parts/Answered';
import { type Column, Listing } from '../parts/Listing';
import { PageTop } from '../parts/PageTop';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import { Views } from '../parts/Views';
import { abroad, disclosure, sharing, transfer } from './api';
import { NewTransferDialog } from './NewTransferDialog';
import { useAbroad, useDisclosures, useSharing, useTransfers } from './columns';
import { ToAuthorities } from './ToAuthorities';

/** The registers that the law asks for, each to look at and to take along. */
export function RegistersPage() {
  const { t } = useTranslation('register');
  const [search] = useSearchParams();
  const officer = useMay('dpo');
  const registers: Record<string, ReactNode> = {
    sharing: <Register key="sharing" name="sharing" of={sharing} columns={useSharing()} />,
    export: <Register key="export" name="export" of={abroad} columns={useAbroad()} />,
    disclosure: (
      <Register key="disclosure" name="disclosure" of={disclosure} columns={useDisclosures()} />
    ),
    transfer: (
      <Register key="transfer" name="transfer" of={transfer} columns={useTransfers()}>
        {officer && <NewTransferDialog />}
      </Register>
    ),
    authority: <ToAuthorities />,
  };
  const wanted = search.get('register') ?? '';
  const present = wanted in registers ? wanted : 'sharing';
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} />
      <Views
        label={t('title')}
        present={present}
        views={Object.keys(registers).map((name) => ({
          name,
          to: { search: `?register=${name}` },
          title: t(`name.${name}`),
        }))}
      />
      {registers[present]}
    </>
  );
}

interface RegisterProps<Row> {
  name: string;
  of: UseQueryOptions<Page<Row>, Error, Page<Row>, string[]>;
  columns: Column<Row>[];
  children?: ReactNode;
}

function Register<Row extends object>({ name, of, columns, children }: RegisterProps<Row>) {
  const { t } = useTranslation('register');
  const query = useQuery(of);
  const save = useMutation({
    mutationFn: () => saveFile(`/v1/registers/${name}`, 'text/csv', `${name}.csv`),
  });
  return (
    <div className="stack">
      <div className="line-up">
        <p className="desk-small">{t(`law.${name}`)}</p>
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          {t('file')}
        </Button>
        {children}
      </div>
      {save.isError && <Failure error={save.error} />}
      <Answered query={query}>
        {({ items }) =>
          items.length ? (
            <Listing
              label={t(`name.${name}`)}
              rows={items}
              rowKey={(row) => JSON.stringify(row)}
              columns={columns}
            />
          ) : (
            <Teach title={t('empty')} text={t(`teach.${name}`)} />
          )
        }
      </Answered>
    </div>
  );
}
