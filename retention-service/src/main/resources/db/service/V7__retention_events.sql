-- What starts a retention rule for one category of one person. The cause is part of the key: the
-- same one told twice counts once.
CREATE TABLE retention_event (
  site        text        NOT NULL CONSTRAINT retention_event_site_fk REFERENCES site,
  subject_id  text        NOT NULL,
  category    text        NOT NULL,
  trigger     text        NOT NULL,
  record_ref  text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  erase_by    date,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT retention_event_pk PRIMARY KEY (site, subject_id, category, trigger, record_ref)
);
COMMENT ON COLUMN retention_event.erase_by IS
  'last day of keeping the category, in Beijing, as the sender knows it';
