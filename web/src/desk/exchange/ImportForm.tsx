import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Collapse, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { type ImportOrder, sendImport } from './api';

type Settings = Omit<ImportOrder, 'file'>;

/** A file is tried before it counts: a dry run tells what each line would do. */
export function ImportForm() {
  const { t } = useTranslation('exchange');
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const queries = useQueryClient();
  const send = useAction(
    ({ name, size, ...settings }: Settings & { name: string; size: number }, key) =>
      file && file.name === name && file.size === size
        ? sendImport({ file, ...settings }, key)
        : Promise.reject(new Error('the file is gone')),
    () => queries.invalidateQueries({ queryKey: ['imports'] }),
  );
  return (
    <Form<Settings>
      layout="vertical"
      initialValues={{ dryRun: true }}
      onFinish={({ dryRun, mapping }) =>
        file &&
        send.mutate({ name: file.name, size: file.size, dryRun, ...(mapping && { mapping }) })
      }
    >
      <p className="desk-small dialog-text">{t('import.text')}</p>
      <p className="line-up dialog-text">
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".ndjson,.jsonl,.csv,application/x-ndjson,text/csv"
          aria-label={t('import.file')}
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <Button onClick={() => chooser.current?.click()}>{t('import.choose')}</Button>
        <span>{file ? file.name : t('import.noFile')}</span>
      </p>
      <Form.Item name="dryRun" valuePropName="checked">
        <Checkbox>{t('import.dryRun')}</Checkbox>
      </Form.Item>
      <Collapse
        ghost
        items={[
          {
            key: 'mapping',
            label: t('import.mapping'),
            children: (
              <Form.Item
                name="mapping"
                label={t('import.mapping')}
                extra={t('import.mappingHint')}
                rules={[{ validator: isJson(t('import.mappingWrong')) }]}
              >
                <Input.TextArea
                  rows={4}
                  className="desk-mono"
                  placeholder='{"columns":{"user":"externalId"},"defaults":{"purpose":"marketing"}}'
                />
              </Form.Item>
            ),
          },
        ]}
      />
      {send.isError && <Failure error={send.error} />}
      <Button type="primary" htmlType="submit" disabled={!file} loading={send.isPending}>
        {t('import.send')}
      </Button>
    </Form>
  );
}

function isJson(message: string) {
  return (_: unknown, text?: string) => {
    try {
      if (text) JSON.parse(text);
      return Promise.resolve();
    } catch {
      return Promise.reject(new Error(message));
    }
  };
}
