import { useTranslation } from 'react-i18next';
import { TextField } from '../../shared/ui/TextField';
import { Asked } from './Asked';

/** A form with free text: what is written is looked at here, and people are warned. */
export function Question() {
  const { t } = useTranslation('demo');
  return (
    <>
      <TextField label={t('examples.question.label')} rows={3} data-free-text />
      <Asked point="question" textFields="[data-free-text]" />
    </>
  );
}
