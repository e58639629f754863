-- What a kind of request needs named beyond words is sealed like the words themselves. A day that an
-- authority named for its answer is a clock of its own. A repetition leads to the request that is
-- answered, which has its words from then on.

ALTER TABLE request ADD COLUMN particulars_sealed bytea;
ALTER TABLE request ADD COLUMN duplicate_of text;
COMMENT ON COLUMN request.particulars_sealed IS 'JSON, by type of request; who forwarded a complaint, what is to be corrected';
COMMENT ON COLUMN request.duplicate_of IS 'Id of the earlier request of the same person and kind';

ALTER TABLE request_clock ADD COLUMN named_day date;
COMMENT ON COLUMN request_clock.named_day IS 'Last day that an authority named; null where the promise counts';
