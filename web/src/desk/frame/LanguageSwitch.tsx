import { Button } from 'antd';
import { switchLanguage, useOtherLanguage } from '../../shared/language';

/** The people's switch as the desk's frame shows it. */
export function LanguageSwitch() {
  const { other, name } = useOtherLanguage();
  return (
    <Button type="text" size="small" lang={other} onClick={() => void switchLanguage(other)}>
      {name}
    </Button>
  );
}
