-- A message is taken by moving not_before ahead, and deleted when it is done. While not_before was
-- indexed, taking it wrote a new entry into every index of the table. The rows are few, since they
-- go as soon as they are done, and are read in the order of their ids; those that wait for another
-- attempt are passed over. Without that index the row's new version stays on the page of the old
-- one, where the lower fill factor leaves it room.

DROP INDEX outbox_message_due;
ALTER TABLE outbox_message SET (fillfactor = 70);
