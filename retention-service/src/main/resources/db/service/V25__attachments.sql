-- What goes with a request: a letter, a picture of a power of attorney, a document in answer. Sealed
-- like the request itself, name and content, and checked by content before.

CREATE TABLE request_attachment (
  id text CONSTRAINT request_attachment_pk PRIMARY KEY,
  request_id text NOT NULL,
  at timestamptz NOT NULL,
  direction text NOT NULL CONSTRAINT request_attachment_direction_ck
    CHECK (direction IN ('TO_REQUESTER', 'FROM_REQUESTER', 'INTERNAL')),
  type text NOT NULL,
  size int NOT NULL,
  name_sealed bytea NOT NULL,
  content_sealed bytea NOT NULL,
  CONSTRAINT request_attachment_request_fk FOREIGN KEY (request_id)
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX request_attachment_by_request ON request_attachment (request_id, at, id);
