import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { closed, decide, requestById } from '../api/calls.js';
import { Member } from '../api/member.js';
import { makePerson } from '../api/people.js';
import { visit } from '../browser/browser.js';
import { Desk } from '../pages/desk.js';
import { LoginPage } from '../pages/login.js';
import { SignupPage } from '../pages/signup.js';
import { status, userOf } from '../stack/status.js';
import { inBrowser, suite } from './suite.js';

const inEnglish = { locale: 'en' } as const;

/** Goes through the real sign-in page to a page of the privacy centre. */
async function signedIn(page: Page, member: Member, path: string): Promise<void> {
  await page.goto(`${(await status()).gateway}/session/login?returnTo=${path}`);
  await new LoginPage(page).signIn(member.login, member.person.password);
  await page.waitForURL((url) => url.pathname === path);
}

/** The main flows once more, in the words of the other language. */
suite('for whoever reads English', () => {
  inBrowser(
    'they sign up without marketing, withdraw, prove their name and cancel',
    async ({ page, findings }) => {
      const { gateway, demoSite } = await status();
      const person = makePerson();
      const signup = new SignupPage(page);
      await page.goto(demoSite);
      await page.getByRole('checkbox', { name: 'I have read the above' }).check();
      for (const [title, answer] of [
        ['Offers and news', 'Agree'],
        ['Face check', 'Do not agree'],
      ] as const) {
        const choice = signup.choiceOf(title);
        await choice.getByRole('radio', { name: answer, exact: true }).check();
      }
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByLabel('Username').fill(person.username);
      await page.getByLabel('Password').fill(person.password);
      await page.getByRole('button', { name: 'Create account' }).click();
      await page.getByRole('region', { name: 'Consent receipt' }).waitFor();

      await page.getByRole('link', { name: 'Sign in to the privacy centre' }).click();
      const login = new LoginPage(page);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      await login.signIn(`demo:${person.username}`, person.password);
      await page.getByRole('heading', { level: 1, name: 'My consents' }).waitFor();

      await page.getByRole('button', { name: 'Withdraw consent: Offers and news' }).click();
      await page.getByRole('button', { name: 'Withdraw', exact: true }).last().click();
      await page.getByText('Withdrawn. You get a receipt of it.').waitFor();

      await page.goto(`${gateway}/me/identity/elements`);
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(person.name);
      await page.getByRole('textbox', { name: 'ID number' }).fill(person.idNumber);
      await page.getByRole('button', { name: 'Verify', exact: true }).click();
      await page.getByText('Your level has been updated.').waitFor();

      await page.goto(`${gateway}/me/cancel`);
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'File the cancellation' }).click();
      await page.waitForURL(/\/me\/requests\/req_/);
      const filed = await requestById(page.url().split('/').at(-1) ?? '');
      const decision = await decide(filed.subject ?? '', 'marketing');
      assert.deepEqual([decision.allowed, decision.reason], [false, 'withdrawn']);
      assert.deepEqual(findings, []);
    },
    inEnglish,
  );

  inBrowser(
    'the officer answers a request, and the person reads it',
    async ({ page, findings }) => {
      const member = await Member.verified();
      const { id } = await member.file('COMPLAINT', { locale: 'en', details: 'Too many offers.' });
      const desk = new Desk(page);
      const { username, password } = await userOf('dpo');
      await desk.open('/session/login?returnTo=/desk');
      await new LoginPage(page).signIn(username, password);
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      await desk.open(`/desk/requests/${id}`);
      await desk.move('Grant').click();
      await desk.dialog.getByRole('textbox').first().fill('Offers follow what you ordered.');
      await desk.dialog.getByRole('button', { name: 'Grant and carry out' }).click();
      await desk.dialog.waitFor({ state: 'hidden' });
      await closed(id);
      await page.getByText('Offers follow what you ordered.').first().waitFor();
      assert.deepEqual(findings, []);
    },
    inEnglish,
  );

  inBrowser(
    'they ask without an account, and follow it by its number',
    async ({ page, findings }) => {
      await page.goto(`${(await status()).gateway}/trust/demo/requests`);
      await page.getByRole('radio', { name: /^Access/ }).check();
      await page.getByRole('textbox', { name: /^How we find/ }).fill('somebody@mail.invalid');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByRole('link', { name: 'Follow it' }).click();
      await page.getByText('Awaiting identity').first().waitFor();
      const number = page.url().split('/').at(-1) ?? '';
      await page.getByRole('heading', { level: 1, name: number }).waitFor();
      assert.deepEqual(findings, []);
    },
    inEnglish,
  );

  inBrowser(
    'a receipt is checked on the trust page, and a changed one found',
    async ({ page, findings }) => {
      const receipt = await (await Member.verified()).provenReceipt();
      await page.goto(`${(await status()).gateway}/trust/demo`);
      const drop = (text: string) =>
        page.getByLabel('Receipt or certificate', { exact: true }).setInputFiles({
          name: 'receipt.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
      await drop(receipt);
      await page.getByText('Valid', { exact: true }).waitFor();
      await drop(receipt.replace('"NOTIFIED"', '"NOTIFIEE"'));
      await page.getByText('Invalid', { exact: true }).waitFor();
      await page.getByText('Content or salt is not what the log committed to').waitFor();
      assert.deepEqual(findings, []);
    },
    inEnglish,
  );

  inBrowser(
    'a child invites a parent, who agrees with the code',
    async ({ page, findings }) => {
      const child = await Member.newcomer();
      await child.answer(await child.notice(), []);
      await child.openAccount();
      const parent = await Member.verified();
      await signedIn(page, child, '/me/family');
      await page.getByRole('button', { name: 'Make an invitation' }).click();
      const invitation = page.locator('.invitation');
      const address = await invitation.locator('.mono').innerText();
      const code = await invitation.locator('.invitation__code').innerText();

      const other = await visit(inEnglish);
      try {
        await signedIn(other.page, parent, '/me/family');
        await other.page.goto(address);
        await other.page.getByRole('textbox', { name: 'Code' }).fill(code);
        await other.page.getByRole('combobox').selectOption({ label: 'parent' });
        await other.page.getByRole('button', { name: 'I am, and I agree' }).click();
        await other.page.getByText('You now act for the child').waitFor();
        await other.page.getByRole('link', { name: 'To guardianships' }).click();
        await other.page.getByRole('link', { name: /^See the child/ }).click();
        await other.page
          .getByRole('heading', { level: 1, name: /^The child’s consents/ })
          .waitFor();
      } finally {
        await other.context.close();
      }
      assert.deepEqual([...findings, ...other.findings], []);
    },
    inEnglish,
  );

  inBrowser(
    'the officer tries the rules, and nothing goes',
    async ({ page, findings }) => {
      const desk = new Desk(page);
      const { username, password } = await userOf('dpo');
      await desk.open('/session/login?returnTo=/desk/rules');
      await new LoginPage(page).signIn(username, password);
      await page.getByRole('button', { name: 'Dry run', exact: true }).click();
      await page.waitForURL(/\/desk\/retention-runs\/[a-z]+_/);
      await page.getByRole('heading', { level: 1, name: 'Dry run' }).waitFor();
      await page.locator('.tag').getByText('Done').waitFor();
      assert.deepEqual(findings, []);
    },
    inEnglish,
  );
});
