-- A guardian asks for a child (PIPL 31, 50). The request is about the child; what is written about it
-- goes to whoever asked. Whether that person still acts for the child is asked of identity-service
-- each time, never read here.

CREATE TABLE request_guardian (
  request_id text CONSTRAINT request_guardian_pk PRIMARY KEY
    CONSTRAINT request_guardian_request_fk REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE,
  site text NOT NULL,
  guardian text NOT NULL
);
COMMENT ON TABLE request_guardian IS 'Who filed for a child; deleted with the request or the guardian';
CREATE INDEX request_guardian_person ON request_guardian (site, guardian);
