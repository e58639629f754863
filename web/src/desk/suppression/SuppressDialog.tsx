import { useTranslation } from 'react-i18next';
import { FormDialog } from '../parts/FormDialog';
import { Words } from '../parts/Words';
import { everyPurpose, suppress } from './api';
import { contactsIn } from './contacts';
import { PurposeField } from './PurposeField';

interface Values {
  purpose: string;
  contacts: string;
}

/** Puts contacts onto the list; only their digests are kept. */
export function SuppressDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('suppression');
  return (
    <FormDialog
      title={t('add')}
      ok={t('addOk')}
      lead={t('addText')}
      initial={{ purpose: everyPurpose } as Partial<Values>}
      act={({ purpose, contacts }: Values, key) =>
        suppress({ purpose, contacts: contactsIn(contacts) }, key)
      }
      onClose={onClose}
    >
      <PurposeField />
      <Words name="contacts" label={t('field.contacts')} required rows={6} max={100_000} />
    </FormDialog>
  );
}
