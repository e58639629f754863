import assert from 'node:assert/strict';
import { closed, decide, requestById } from '../api/calls.js';
import { Member } from '../api/member.js';
import { makePerson } from '../api/people.js';
import { Desk } from '../pages/desk.js';
import { LoginPage } from '../pages/login.js';
import { SignupPage } from '../pages/signup.js';
import { status, userOf } from '../stack/status.js';
import { inBrowser, suite } from './suite.js';

const inEnglish = { locale: 'en' } as const;

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
});
