import type { Locator, Page } from 'playwright-core';
import { status, userOf } from '../stack/status.js';
import { LoginPage } from './login.js';

/** The desk of the data protection officer. */
export class Desk {
  constructor(readonly page: Page) {}

  async signIn(role: 'dpo' | 'agent' | 'auditor'): Promise<void> {
    const { username, password } = await userOf(role);
    await this.signInAs(username, password);
  }

  async signInAs(username: string, password: string): Promise<void> {
    await this.open('/desk');
    await this.page.getByRole('link', { name: /登\s*录/ }).click();
    await new LoginPage(this.page).signIn(username, password);
    await this.page.getByRole('heading', { level: 1, name: '今天' }).waitFor();
  }

  async openQueue(): Promise<void> {
    await this.page.getByRole('link', { name: '待办请求', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: '待办请求' }).waitFor();
  }

  async open(path: string): Promise<void> {
    await this.page.goto((await status()).gateway + path);
  }

  /** The requests of the queue, top first. */
  get rows(): Locator {
    return this.page.locator('.queue-table tbody tr');
  }

  row(number: string): Locator {
    return this.rows.filter({ hasText: number });
  }

  get clocks(): Locator {
    return this.page.locator('.clocks .ant-collapse-item');
  }

  get state(): Locator {
    return this.page.locator('.request-top .tag');
  }

  /** The button of a move, by what it says. */
  move(name: string): Locator {
    return this.page.locator('.moves').getByRole('button', { name: spaced(name) });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Picks from a list of the dialog. */
  async choose(label: string, choice: string): Promise<void> {
    const list = this.page.getByRole('combobox', { name: label });
    await this.dialog.locator('.ant-select').filter({ has: list }).click();
    const open = this.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
    await open.locator('.ant-select-item-option', { hasText: choice }).click();
    await open.waitFor({ state: 'hidden' });
  }

  async grant(): Promise<void> {
    await this.move('同意').click();
    await this.dialog.getByRole('button', { name: spaced('同意并执行') }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  get holdLines(): Locator {
    return this.page.locator('.hold-lines tbody tr');
  }

  async openTrail(): Promise<void> {
    await this.page.getByText('查看谁在何时做了什么').click();
  }

  get trail(): Locator {
    return this.page.locator('ol.audit li');
  }

  async askToRead(fields: string[], justification: string): Promise<void> {
    await this.page.getByRole('button', { name: '申请读取封存记录' }).click();
    await this.dialog.locator('.ant-select').click();
    await this.page.locator('.ant-select-item-option', { hasText: '诉讼或仲裁' }).click();
    for (const field of fields) await this.dialog.getByLabel(field, { exact: true }).check();
    await this.dialog.getByRole('textbox', { name: '案号' }).fill('（2026）示例民初2号');
    await this.dialog.getByRole('textbox', { name: '法院或仲裁机构' }).fill('示例法院');
    await this.dialog.getByRole('textbox', { name: '说明' }).fill(justification);
    await this.dialog.getByRole('button', { name: '提交申请' }).click();
    await this.dialog.getByText('申请已记录，等待另一位工作人员批准。').waitFor();
    await this.dialog
      .getByRole('button', { name: spaced('关闭') })
      .last()
      .click();
  }

  get approveButton(): Locator {
    return this.page.getByRole('button', { name: '作为第二人批准' });
  }

  get record(): Locator {
    return this.page.locator('.glass-record');
  }
}

/** The component library puts a space between the two characters of a short label. */
export function spaced(name: string): RegExp {
  return new RegExp(`^${[...name].join('\\s*')}$`);
}
