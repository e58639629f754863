-- Next year's holidays are announced in late autumn, when due dates already reach into it. Notices
-- are therefore data that an operator adds to a running service, and every open clock is counted
-- anew; what a due date was before is kept.

CREATE TABLE holiday_notice (
  revision bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT holiday_notice_pk PRIMARY KEY,
  year int NOT NULL,
  file text NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text NOT NULL
);
COMMENT ON TABLE holiday_notice IS 'The newest revision of a year counts, before the file of the service itself; rows are only added';
COMMENT ON COLUMN holiday_notice.file IS 'As calendar/<year>.properties has it';
REVOKE UPDATE, DELETE ON holiday_notice FROM ${runtime};

CREATE TABLE request_clock_change (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT request_clock_change_pk PRIMARY KEY,
  request_id text NOT NULL,
  promise text NOT NULL,
  at timestamptz NOT NULL,
  old_due_date date NOT NULL,
  new_due_date date NOT NULL,
  old_calendar text NOT NULL,
  new_calendar text NOT NULL,
  CONSTRAINT request_clock_change_request_fk FOREIGN KEY (request_id)
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE
);
COMMENT ON TABLE request_clock_change IS 'Due dates that moved because a calendar came in; deleted when the request is anonymised';

CREATE INDEX request_clock_change_by_clock ON request_clock_change (request_id, promise, id);

-- Clocks that a new calendar may move.
CREATE INDEX request_clock_open_calendar ON request_clock (calendar_version, request_id)
  WHERE outcome IS NULL AND due IS NOT NULL;
