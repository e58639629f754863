-- That a value was corrected stays on record (PIPL 46); which value it was does not.

CREATE TABLE request_correction (
  request_id text NOT NULL CONSTRAINT request_correction_request_fk
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE,
  ordinal int NOT NULL,
  field text NOT NULL,
  places int NOT NULL,
  row_count bigint NOT NULL,
  refused boolean NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT request_correction_pk PRIMARY KEY (request_id, ordinal)
);
COMMENT ON COLUMN request_correction.places IS 'Columns of the data map that the field names; 0: staff do it';
COMMENT ON COLUMN request_correction.row_count IS 'Rows of the person that held the right value afterwards';
