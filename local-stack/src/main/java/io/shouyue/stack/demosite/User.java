package io.shouyue.stack.demosite;

/** Somebody by the website's own user id, as the API takes a subject. */
record User(String externalId) {}
