import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TreatmentPreview } from '../../api/setup';

/** A few masked rows before and after; nothing was changed. */
export function PreviewRows({ preview: { rows, weaknesses } }: { preview: TreatmentPreview }) {
  const { t } = useTranslation('datamap');
  const columns = Object.keys(rows[0] ?? {});
  return (
    <section className="preview-rows">
      <h3>{t('previewed')}</h3>
      {weaknesses.map((weakness) => (
        <Alert key={weakness} type="warning" showIcon title={weakness} />
      ))}
      {rows.length === 0 && <p className="desk-small">{t('noRow')}</p>}
      {columns.length > 0 && (
        <div className="preview-rows__scroll">
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className="desk-mono">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {columns.map((column) => (
                    <td key={column}>
                      <del>{row[column]?.before}</del>
                      <ins>{row[column]?.after ?? '∅'}</ins>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
