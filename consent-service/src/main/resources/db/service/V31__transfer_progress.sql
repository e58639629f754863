-- How far a transfer has come with people: TELL, each is told who takes over and when; END, where the
-- successor is not bound, consents end on the day and it asks again (PIPL 22).
CREATE TABLE transfer_progress (
  site          text        NOT NULL,
  transfer      text        NOT NULL,
  step          text        NOT NULL,
  after_subject text        NOT NULL,
  done_at       timestamptz,
  CONSTRAINT transfer_progress_pk PRIMARY KEY (site, transfer, step),
  CONSTRAINT transfer_progress_transfer_fk FOREIGN KEY (site, transfer) REFERENCES transfer,
  CONSTRAINT transfer_progress_step_ck CHECK (step IN ('TELL', 'END'))
);
COMMENT ON COLUMN transfer_progress.after_subject IS
  'the last subject it was done for, in order of ids; the work goes on behind it';
