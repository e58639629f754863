-- Which mails of a polled mailbox were taken: a crash between taking one and marking it as read must
-- not make two requests of it, and no address may keep the desk busy.

CREATE TABLE mail_seen (
  site text NOT NULL,
  mail bytea NOT NULL,
  sender bytea NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT mail_seen_pk PRIMARY KEY (site, mail)
);
COMMENT ON TABLE mail_seen IS 'Keyed digests (HMAC) of Message-ID and sender; forgotten after 90 days';
CREATE INDEX mail_seen_by_sender ON mail_seen (site, sender, at);
CREATE INDEX mail_seen_by_time ON mail_seen (at);
