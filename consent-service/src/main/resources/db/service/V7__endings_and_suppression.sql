-- What follows when purposes end: how far the end of a retired purpose has come.
CREATE TABLE purpose_retirement (
  site          text        NOT NULL,
  code          text        NOT NULL,
  version       integer     NOT NULL,
  after_subject text        NOT NULL,
  done_at       timestamptz,
  CONSTRAINT purpose_retirement_pk PRIMARY KEY (site, code, version),
  CONSTRAINT purpose_retirement_purpose_fk FOREIGN KEY (site, code, version) REFERENCES purpose
);
COMMENT ON COLUMN purpose_retirement.after_subject IS
  'the last subject it was ended for, in order of ids; the work goes on behind it';
