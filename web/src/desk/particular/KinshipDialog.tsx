import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Kinship, RightsRequestFile, Standing } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import { recordKinship } from './api';
import { FileSelect } from './FileSelect';

/** The rights that a next of kin may have (PIPL 49). */
const rights: Kinship['right'][] = ['ACCESS', 'COPY', 'CORRECTION', 'DELETION'];

type Values = Omit<Kinship, 'deceased'> & { person: string };

interface KinshipDialogProps {
  request: RightsRequestFile;
  standing: Standing;
  onClose: () => void;
}

/** What was found of a next of kin; papers that are missing can be added later. */
export function KinshipDialog({ request, standing: { kinship }, onClose }: KinshipDialogProps) {
  const { t } = useTranslation('particular');
  const needed = [{ required: true, message: t('choose') }];
  return (
    <FormDialog
      title={t('kinship.record')}
      ok={t('kinship.ok')}
      lead={t('kinship.text')}
      initial={valuesOf(kinship)}
      act={(said: Values) => recordKinship(request.id, kinshipFrom(said))}
      onClose={onClose}
    >
      <Form.Item name="person" label={t('kinship.deceased')} rules={needed}>
        <Input className="desk-mono" placeholder="sub_…" autoComplete="off" />
      </Form.Item>
      <Form.Item name="right" label={t('kinship.right')} rules={needed}>
        <Select
          options={rights.map((value) => ({
            value,
            label: t(`requestType.${value}`, { ns: 'shared' }),
          }))}
        />
      </Form.Item>
      <FileSelect request={request.id} name="deathProof" label={t('kinship.deathProof')} />
      <FileSelect request={request.id} name="kinshipProof" label={t('kinship.kinshipProof')} />
      {(['ownInterest', 'arrangedOtherwise'] as const).map((name) => (
        <Form.Item key={name} name={name} valuePropName="checked">
          <Checkbox>{t(`kinship.${name}`)}</Checkbox>
        </Form.Item>
      ))}
    </FormDialog>
  );
}

function valuesOf(found: Standing['kinship']): Partial<Values> {
  if (!found) return { ownInterest: false, arrangedOtherwise: false };
  const { deceased, deathProof, kinshipProof, ...rest } = found;
  return {
    ...rest,
    person: deceased ?? '',
    ...(deathProof && { deathProof }),
    ...(kinshipProof && { kinshipProof }),
  };
}

function kinshipFrom({ person, ...said }: Values): Kinship {
  return { ...said, deceased: { id: person.trim() } };
}
