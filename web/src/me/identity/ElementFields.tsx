import { useTranslation } from 'react-i18next';
import type { Elements } from '../../api/types';
import { messagesFor } from '../../shared/problem';
import { Field } from '../../shared/ui/Field';
import { Labelled } from '../../shared/ui/Labelled';

/** Documents that have a face check: an authority holds a portrait for them. */
export const documentsWithFace = ['RESIDENT_ID', 'RESIDENCE_PERMIT', 'FOREIGN_PERMANENT_RESIDENT'];

const allDocuments = [
  ...documentsWithFace,
  'HK_MACAU_TRAVEL_PERMIT',
  'TAIWAN_TRAVEL_PERMIT',
  'PASSPORT',
];

export interface ElementFieldsProps {
  elements: Elements;
  /** Kinds to choose from. */
  documents?: string[];
  error: unknown;
  onChange: (elements: Elements) => void;
}

/** Name and document: what every way of proving a person asks for. */
export function ElementFields(props: ElementFieldsProps) {
  const { elements, documents = allDocuments, error, onChange } = props;
  const { t } = useTranslation('me');
  const resident = (elements.documentType ?? 'RESIDENT_ID') === 'RESIDENT_ID';
  return (
    <>
      <Field
        label={t('identity.name')}
        value={elements.name ?? ''}
        required
        errors={messagesFor(error, 'name')}
        onChange={(event) => onChange({ ...elements, name: event.target.value })}
      />
      <Labelled label={t('identity.document')} errors={messagesFor(error, 'documentType')}>
        {(described) => (
          <select
            {...described}
            value={elements.documentType ?? 'RESIDENT_ID'}
            onChange={(event) => onChange({ ...elements, documentType: event.target.value })}
          >
            {documents.map((kind) => (
              <option key={kind} value={kind}>
                {t(`identity.documents.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Field
        label={t('identity.idNumber')}
        hint={resident ? t('identity.idHint') : undefined}
        value={elements.idNumber ?? ''}
        required
        inputMode="text"
        maxLength={24}
        spellCheck={false}
        errors={messagesFor(error, 'idNumber')}
        onChange={(event) => onChange({ ...elements, idNumber: event.target.value })}
      />
    </>
  );
}
