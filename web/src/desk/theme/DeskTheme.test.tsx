import { theme } from 'antd';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { palettes } from '../../shared/tokens';
import { DeskTheme } from './DeskTheme';

it('puts what is done or chosen on a ground of the house', async () => {
  const grounds: string[] = [];
  function Grounds() {
    const { token } = theme.useToken();
    grounds.push(token.colorPrimaryBg, token.colorPrimaryBgHover, token.controlItemBgActive);
    return null;
  }

  await show(
    <DeskTheme>
      <Grounds />
    </DeskTheme>,
  );

  const soft = [palettes.light['primary-soft'], palettes.dark['primary-soft']];
  expect(grounds.every((ground) => soft.includes(ground))).toBe(true);
  expect(new Set(grounds).size).toBe(1);
});
