import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failure } from '../Failure';
import { type ExportFormat, exportFormats, exportQueue } from './api';
import type { QueueQuery } from './criteria';

/** The same requests as a file in one of the service's formats. */
export function ExportButton({ query }: { query: () => QueueQuery }) {
  const { t } = useTranslation('desk');
  const save = useMutation({
    mutationFn: (format: ExportFormat) => exportQueue(format, query()),
  });
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: exportFormats.map((key) => ({ key, label: t(`export.${key}`) })),
          onClick: ({ key }) => save.mutate(key as ExportFormat),
        }}
      >
        <Button loading={save.isPending}>{t('export.title')}</Button>
      </Dropdown>
      {save.isError && <Failure error={save.error} />}
    </>
  );
}
