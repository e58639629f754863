-- Where a signed-in browser's tokens live, and which sessions Keycloak has ended. Every node reads
-- both on every request, so that a session ended through one node is ended on all.

CREATE TABLE token_state (
  id bytea NOT NULL,
  sid text NOT NULL,
  user_id text NOT NULL,
  tokens_sealed bytea NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT token_state_pk PRIMARY KEY (id)
);
CREATE INDEX token_state_sid ON token_state (sid);
CREATE INDEX token_state_expiry ON token_state (expires_at);
COMMENT ON TABLE token_state IS 'Tokens of one browser session, by the hash of its cookie';
COMMENT ON COLUMN token_state.sid IS 'Session of Keycloak';
COMMENT ON COLUMN token_state.user_id IS 'Random id of the account in Keycloak';
COMMENT ON COLUMN token_state.tokens_sealed IS
  'AES-256-GCM under a key made from the session secret and the cookie, which is not stored';

CREATE TABLE revoked_session (
  kind text NOT NULL,
  name text NOT NULL,
  revoked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT revoked_session_pk PRIMARY KEY (kind, name),
  CONSTRAINT revoked_session_kind CHECK (kind IN ('SID', 'USER'))
);
CREATE INDEX revoked_session_expiry ON revoked_session (expires_at);
COMMENT ON TABLE revoked_session IS
  'Ended by back-channel logout: one session, or every session of a user that began before';
