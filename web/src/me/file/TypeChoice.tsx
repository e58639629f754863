import { useTranslation } from 'react-i18next';
import type { RequestType } from '../../api/types';
import './file.css';
import type { TypeGroup } from './requestTypes';

interface TypeChoiceProps {
  groups: TypeGroup[];
  chosen: RequestType | undefined;
  onChoose: (type: RequestType) => void;
}

/** What to ask for, in groups, each with what it means in one line. */
export function TypeChoice({ groups, chosen, onChoose }: TypeChoiceProps) {
  const { t } = useTranslation('me');
  return (
    <div className="type-groups">
      {groups.map(({ group, types }) => (
        <fieldset key={group} className="type-group">
          <legend>{t(`file.group.${group}`)}</legend>
          {types.map((type) => (
            <label key={type} className="type-option">
              <input
                type="radio"
                name="type"
                value={type}
                checked={chosen === type}
                onChange={() => onChoose(type)}
              />
              <strong>{t(`requestType.${type}`, { ns: 'shared' })}</strong>
              <span className="muted small">{t(`file.type.${type}`)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
