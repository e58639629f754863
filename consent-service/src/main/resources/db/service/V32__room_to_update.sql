-- A notice is written once and answered once, a state is written again with each answer: with room left
-- on the page the new row stands beside the old one and no index hears of it.
ALTER TABLE notice SET (fillfactor = 80);
DO $$
BEGIN
  FOR part IN 0..7 LOOP
    EXECUTE format('ALTER TABLE consent_state_%s SET (fillfactor = 85)', part);
  END LOOP;
END $$;
