-- Children: what is known and declared of an age, what guardians answered for them, and who of the
-- staff may read of a child. The stricter of a verified and a declared age counts.
ALTER TABLE subject
  ADD COLUMN age_verified boolean NOT NULL DEFAULT false,
  ADD COLUMN age_band text,
  ADD COLUMN guardian_asked_at timestamptz,
  ADD CONSTRAINT subject_age_band_ck
    CHECK (age_band IN ('UNDER_14', 'FROM_14_TO_17', 'ADULT'));
CREATE INDEX subject_guardian_ix ON subject (guardian_asked_at)
  WHERE guardian_asked_at IS NOT NULL;
COMMENT ON COLUMN subject.age_band IS 'as declared to the website; null where it never asked';
COMMENT ON COLUMN subject.guardian_asked_at IS
  'since when a guardian''s answer is awaited; null once there is one, or when nobody waits';

ALTER TABLE notice ADD COLUMN age_band text;
UPDATE notice SET age_band = 'UNDER_14' WHERE under_14;
ALTER TABLE notice DROP COLUMN under_14;

-- Which answers were a guardian's: named by the instant from which they stand.
CREATE TABLE guardian_act (
  site         text        NOT NULL,
  subject      text        NOT NULL,
  purpose      text        NOT NULL,
  since        timestamptz NOT NULL,
  guardianship text        NOT NULL,
  CONSTRAINT guardian_act_pk PRIMARY KEY (site, subject, purpose, since)
);
COMMENT ON TABLE guardian_act IS
  'who the guardian is stands sealed in the event itself; this says only that it was one';
REVOKE UPDATE, DELETE ON guardian_act FROM ${runtime};
GRANT SELECT, DELETE ON guardian_act TO ${eraser};

CREATE TABLE child_read (
  site         text        NOT NULL,
  id           text        NOT NULL,
  subject      text        NOT NULL,
  reason       text        NOT NULL,
  requested_by text        NOT NULL,
  requested_at timestamptz NOT NULL,
  approved_by  text,
  approved_at  timestamptz,
  CONSTRAINT child_read_pk PRIMARY KEY (site, id),
  CONSTRAINT child_read_two_ck CHECK (approved_by <> requested_by)
);
CREATE INDEX child_read_subject_ix ON child_read (site, subject, requested_by);
COMMENT ON TABLE child_read IS
  'staff who want to read of a child, and the other person who let them (minors'' rules on access)';
REVOKE DELETE ON child_read FROM ${runtime};
GRANT SELECT, DELETE ON child_read TO ${eraser};
