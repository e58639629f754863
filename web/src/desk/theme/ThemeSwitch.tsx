import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { chooseLight, useLight } from './light';

/** From light to dark and back. */
export function ThemeSwitch() {
  const { t } = useTranslation('desk');
  const other = useLight() === 'dark' ? 'light' : 'dark';
  const label = t(`theme.${other}`);
  return (
    <Button
      type="text"
      size="small"
      aria-label={label}
      title={label}
      icon={other === 'dark' ? <MoonOutlined /> : <SunOutlined />}
      onClick={() => chooseLight(other)}
    />
  );
}
