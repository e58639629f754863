-- What a site tells everybody, on its trust page and in the privacy centre, and what people and
-- systems ask of the desk beside their rights: numbered, acknowledged at once, with service levels.

CREATE TABLE announcement (
  id text CONSTRAINT announcement_pk PRIMARY KEY,
  site text NOT NULL CONSTRAINT announcement_site_fk REFERENCES site,
  kind text NOT NULL CONSTRAINT announcement_kind_ck
    CHECK (kind IN ('INCIDENT', 'POLICY', 'SERVICE', 'CLOSURE')),
  state text NOT NULL
    CONSTRAINT announcement_state_ck CHECK (state IN ('DRAFT', 'PUBLISHED', 'ENDED')),
  title_zh text NOT NULL,
  title_en text NOT NULL,
  text_zh text NOT NULL,
  text_en text NOT NULL,
  about text,
  by_message boolean NOT NULL,
  message_cursor text,
  ends_on date,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  published_at timestamptz,
  ended_at timestamptz,
  version int NOT NULL DEFAULT 0
);
COMMENT ON COLUMN announcement.about IS 'Id of the incident it is about';
COMMENT ON COLUMN announcement.message_cursor IS 'The last person who got it as a message; null once all have, or before it is published';
COMMENT ON COLUMN announcement.ends_on IS 'Last day on which it is shown';
CREATE INDEX announcement_by_site ON announcement (site, published_at DESC, id);
CREATE UNIQUE INDEX announcement_of_incident ON announcement (about) WHERE about IS NOT NULL;
CREATE INDEX announcement_messages ON announcement (id) WHERE message_cursor IS NOT NULL;

CREATE TABLE ticket (
  id text CONSTRAINT ticket_pk PRIMARY KEY,
  site text NOT NULL CONSTRAINT ticket_site_fk REFERENCES site,
  number text NOT NULL,
  kind text NOT NULL,
  level text NOT NULL,
  state text NOT NULL CONSTRAINT ticket_state_ck
    CHECK (state IN ('OPEN', 'IN_PROGRESS', 'PAUSED', 'RESOLVED', 'CLOSED')),
  subject_id text,
  key_owner text NOT NULL,
  request_id text,
  assignee text,
  pause_reason text,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  closed_at timestamptz,
  title_sealed bytea NOT NULL,
  contact_sealed bytea,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT ticket_number_uq UNIQUE (site, number)
);
COMMENT ON COLUMN ticket.key_owner IS 'Whose account key seals it: the person it is about, or the ticket itself';
COMMENT ON COLUMN ticket.request_id IS 'The rights request it came from or led to';
CREATE INDEX ticket_by_site ON ticket (site, made_at DESC, id DESC);
CREATE INDEX ticket_by_subject ON ticket (site, subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX ticket_by_closing ON ticket (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE ticket_message (
  ticket_id text NOT NULL CONSTRAINT ticket_message_ticket_fk REFERENCES ticket ON DELETE CASCADE,
  ordinal int NOT NULL,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  move text NOT NULL,
  internal boolean NOT NULL,
  text_sealed bytea,
  CONSTRAINT ticket_message_pk PRIMARY KEY (ticket_id, ordinal)
);
COMMENT ON TABLE ticket_message IS 'History and words of a ticket, in order';
