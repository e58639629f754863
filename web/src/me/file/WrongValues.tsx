import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Field } from '../../shared/ui/Field';
import { correctableFields } from '../api';
import { blankValue, type WrongValue } from './particulars';

const MOST = 50;

interface WrongValuesProps {
  values: WrongValue[];
  onChange: (values: WrongValue[]) => void;
}

/** Which fields are wrong and what is right; the website's own fields are suggested by name. */
export function WrongValues({ values, onChange }: WrongValuesProps) {
  const { t } = useTranslation('me');
  const list = useId();
  const known = useQuery(correctableFields).data?.items ?? [];
  const set = (index: number, part: Partial<WrongValue>) =>
    onChange(values.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <fieldset className="wrong-values">
      <legend>{t('file.correct.title')}</legend>
      <p className="muted small">{t('file.correct.lead')}</p>
      <datalist id={list}>
        {known.map(({ field }) => (
          <option key={field} value={field} />
        ))}
      </datalist>
      {values.map((value, index) => (
        <div key={index} className="wrong-value">
          {(['field', 'from', 'to'] as const).map((part) => (
            <Field
              key={part}
              label={t(`file.correct.${part}`)}
              maxLength={part === 'field' ? 64 : 2000}
              autoComplete="off"
              value={value[part]}
              {...(part === 'field' && { list })}
              onChange={(event) => set(index, { [part]: event.target.value })}
            />
          ))}
        </div>
      ))}
      {values.length < MOST && (
        <p>
          <Button type="button" onClick={() => onChange([...values, blankValue])}>
            {t('file.correct.add')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
