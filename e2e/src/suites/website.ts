import assert from 'node:assert/strict';
import { after } from 'node:test';
import { erasureById, grant, holdOf } from '../api/calls.js';
import { Member } from '../api/member.js';
import { stringsOf } from '../api/people.js';
import type { Erasure } from '../api/shapes.js';
import { searchDatabases } from '../stack/databases.js';
import { until } from '../stack/until.js';
import { Website } from '../stack/ownDatabases.js';
import { byApi, suite } from './suite.js';

/** What becomes of somebody in the website's own databases when their account ends. */
suite('the website’s own two databases', () => {
  let website: Website;
  // Unset when the sentence that opens them was not asked for.
  let opened: Website | undefined;
  let member: Member;
  let erasure: Erasure;

  // A database that stays on the map would hold up the erasures of everybody it does not know.
  after(() => opened?.close());

  byApi('both hold orders, tickets and invoices of people', async () => {
    website = opened = await Website.open();
    member = await Member.verified();
    await website.serve(member.person);
    await website.names(member.subject, member.person);
    assert.equal(await website.count(website.shop, 'orders'), 30);
    const found = (await searchDatabases([member.person.mobile])).found;
    assert.deepEqual(
      [...new Set(found.map((place) => place.split(' ')[0]))].sort(),
      [website.office, website.shop].sort(),
    );
  });

  byApi('when service has ended, both have let go of the person', async () => {
    const request = await member.fileCancellation();
    await grant(request.id);
    const hold = await holdOf(member.subject);
    erasure = await until('both databases', async () => {
      const standing = await erasureById(hold.erasure);
      const done = standing.sources.filter(({ state }) => state === 'DONE');
      return website.codes.every((code) => done.some(({ source }) => source === code)) && standing;
    });
  });

  byApi('the plan says what was done in each table, and what may be said of it', async () => {
    const tables = erasure.sources.flatMap(({ tables }) => tables);
    const touched = (name: string) => tables.find(({ table }) => table === name)?.touched;
    assert.equal(touched('public.orders'), 6);
    assert.equal(touched('public.order_item'), 6);
    assert.equal(touched('public.customer'), 1);
    assert.equal(touched('public.ticket'), 1);
    assert.equal(touched('public.invoice'), 1);
    const labels = erasure.sources.map(({ label }) => label);
    assert.ok(labels.includes('ANONYMISED'), labels.join());
  });

  byApi('no table of any database names the person, and nobody else is missing', async () => {
    const { user, name, mobile, email, idNumber } = member.person;
    const known = stringsOf(member.person).filter((text) =>
      [user, name, mobile, email, idNumber].includes(text),
    );
    assert.deepEqual((await searchDatabases(known)).found, []);
    assert.equal(await website.count(website.shop, 'customer'), 4);
    assert.equal(await website.count(website.shop, 'orders WHERE user_id IS NOT NULL'), 24);
    assert.equal(await website.count(website.shop, 'orders'), 30);
    assert.equal(await website.count(website.office, 'ticket'), 4);
  });
});
