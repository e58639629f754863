-- A file may show who asks. It goes with the words that do, 30 days after the request is over.

ALTER TABLE request_attachment ADD COLUMN proof boolean NOT NULL DEFAULT false;
