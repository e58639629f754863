import { useTranslation } from 'react-i18next';
import { Field } from '../../shared/ui/Field';
import type { Named } from './particulars';

interface TransferToProps {
  named: Named;
  onChange: (named: Named) => void;
}

/** To whom the data are to go. */
export function TransferTo({ named, onChange }: TransferToProps) {
  const { t } = useTranslation('me');
  return (
    <>
      {(['recipient', 'recipientContact'] as const).map((part) => (
        <Field
          key={part}
          label={t(`file.transfer.${part}`)}
          hint={part === 'recipient' ? t('file.transfer.hint') : undefined}
          maxLength={200}
          autoComplete="off"
          value={named[part]}
          onChange={(event) => onChange({ ...named, [part]: event.target.value })}
        />
      ))}
    </>
  );
}
