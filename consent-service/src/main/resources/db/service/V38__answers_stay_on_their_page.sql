-- An answer writes its notice once more. Because it says who answered, and that column had an index, the row's new
-- version was written into every index of the table again. Whom a notice was served to never changes and keeps an
-- index; who answered is found by the receipt, which from now on says what it answers.
ALTER TABLE notice ADD COLUMN served_to text;
COMMENT ON COLUMN notice.served_to IS 'whom it was served to, if that was known; never changes';
COMMENT ON COLUMN notice.subject IS
  'whom it was served to, or who answered it; without an index, so that an answer stays on its page';
DROP INDEX notice_subject_ix;
UPDATE notice SET served_to = subject WHERE subject IS NOT NULL;
CREATE INDEX notice_served_to_ix ON notice (site, served_to) WHERE served_to IS NOT NULL;

ALTER TABLE receipt ADD COLUMN notice text;
COMMENT ON COLUMN receipt.notice IS
  'the notice that it answers; NULL for a withdrawal, and before notices stopped to be indexed by who answered';
